"""The ids of feeds: the same before and after a change of date, title, slug, file or address."""

from __future__ import annotations

from itertools import permutations

import pytest

from plugins.core.feeds import authority
from plugins.discovery.identity import Identities
from plugins.discovery.ledger import Entry, Ledger

TAG = "tag:www.example.se,2026:"
GUID = "0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10"


def header(title: str = "T", date: str = "2026-03-04", more: str = "") -> str:
    return f"title: {title}\ndate: {date}\nauthors: sara\n{more}"


def identities(ledger: Ledger | None = None) -> Identities:
    return Identities(ledger or Ledger(), TAG, "content/")


@pytest.mark.parametrize(
    ("file", "changes"),
    [
        ("2026-03-04-en-dag", header()),
        ("2026-03-04-en-dag", header(title="En annan dag")),
        ("2026-03-04-en-dag", header(date="2024-11-05")),
        ("2024-11-05-en-dag", header(date="2024-11-05")),
        ("2026-03-04-en-dag", header(more="slug: dagen")),
        ("2026-03-04-en-dag", header(more="slug: dagen\naliases: /blogg/en-dag/")),
        ("2026-03-04-dagen", header(more="aliases: /blogg/en-dag/")),
        ("2026-03-04-sista", header(more="aliases:\n  - /2013/gammal/\n  - /blogg/en-dag/\n  - /blogg/dagen/")),
    ],
)
def test_an_id_survives_without_a_ledger(made, file, changes) -> None:
    post = made("post", changes, file)
    assert identities().of([post]) == {post: f"{TAG}posts/en-dag"}


def test_a_meetings_id_does_not_have_the_date_of_its_address(made) -> None:
    meeting = made("minutes", "title: T\ndate: 2026-03-05\naliases: /moten/2026-03-04-start/", "uppstart")
    assert identities().of([meeting]) == {meeting: f"{TAG}minutes/start"}


def test_an_episode_has_its_guid(made) -> None:
    episode = made("episode", f"title: T\ndate: 2026-03-04\nguid: {GUID}")
    assert identities().of([episode]) == {episode: f"urn:uuid:{GUID}"}


LEDGER = Ledger(
    authority="tag:old.example,2026:", ids={"a": Entry(file="posts/2026-03-04-a.md", urls=("blogg/a/", "blogg/b/"))}
)


@pytest.mark.parametrize(
    ("file", "more"),
    [
        ("2026-03-04-a", "slug: helt-nytt"),
        ("2026-09-09-ny", "slug: a"),
        ("2026-09-09-ny", "slug: b"),
        ("2026-09-09-ny", "aliases: /blogg/b/"),
        ("2026-09-09-ny", "slug: nytt\naliases:\n  - /blogg/c/\n  - /blogg/a"),
    ],
)
def test_the_ledger_knows_a_thing_by_its_file_its_address_or_an_old_one(made, file, more) -> None:
    post = made("post", header(more=more), file)
    assert identities(LEDGER).of([post]) == {post: "a"}


def test_of_two_that_the_ledger_may_mean_the_file_counts_first(made) -> None:
    old = made("post", header(more="slug: flyttad"), "2026-03-04-a")
    new = made("post", header(more="slug: a"), "annan")
    for things in permutations([old, new]):
        assert identities(LEDGER).of(things) == {old: "a", new: f"{TAG}posts/annan"}


def test_no_two_have_one_id_and_none_has_an_old_one(made) -> None:
    one = made("post", header(more="slug: forsta"), "2026-03-04-veckan")
    two = made("post", header(more="slug: andra"), "2026-04-04-veckan")
    event = made("event", "title: T\ndate: 2026-03-04", "veckan")
    given = identities().of([two, one, event])
    assert given == {
        one: f"{TAG}posts/veckan",
        two: f"{TAG}posts/2026-04-04-veckan",
        event: f"{TAG}events/veckan",
    }
    taken = Ledger(ids={f"{TAG}posts/veckan": Entry(file="posts/borta.md", urls=())})
    assert identities(taken).of([one]) == {one: f"{TAG}posts/2026-03-04-veckan"}


def test_an_id_begins_with_the_host_and_the_path(made) -> None:
    assert authority("https://www.example.se") == TAG
    assert authority("https://name.github.io:443/blogg") == "tag:name.github.io,2026:blogg/"
