"""Posts that have something in common: what counts, how much, and how much work it is."""

from __future__ import annotations

from heapq import nsmallest

from plugins.blog.related import MOST, REACH, all_related, related
from plugins.core.thing import State


def tags(*words: str) -> str:
    return "tags:\n" + "".join(f"  - {word}\n" for word in words)


def test_what_few_share_says_more_than_what_many_do(post, library) -> None:
    one = post("ett", "2026-03-09", tags("vanligt", "ovanligt"))
    rare = post("ovanligt", "2026-03-01", tags("annat", "ovanligt"))
    common = [post(f"vanligt{day}", f"2026-03-0{day}", tags("annat", "vanligt")) for day in range(2, 6)]
    found = related(one, library(one, rare, *common))
    assert found[0] is rare
    assert set(found[1:]) < set(common)


def test_people_municipalities_and_projects_count_as_tags_do(post, library) -> None:
    for more in ("municipalities: Bjuv", "tags: val", "project: nara-beslutet"):
        one, other = post("ett", "2026-03-01", more), post("tva", "2026-03-02", more)
        apart = post("tre", "2026-03-03")
        assert list(related(one, library(one, other, apart))) == [other], more
    lone = [post(slug, "2026-03-01") for slug in ("a", "b")]
    stranger = post("c", "2026-03-01")
    stranger.item = stranger.item.model_copy(update={"authors": ()})
    assert list(related(lone[0], library(*lone, stranger))) == [lone[1]]


def test_what_every_post_has_says_nothing(post, library) -> None:
    posts = [post(slug, "2026-03-01", "tags: blogg") for slug in ("a", "b", "c")]
    assert related(posts[0], library(*posts)) == ()


def test_of_equals_the_nearest_in_time_comes_first(post, library) -> None:
    posts = [post(f"dag{day}", f"2026-03-0{day}", "tags: val") for day in range(1, 8)]
    others = [post(f"annat{day}", f"2026-04-0{day}") for day in range(1, 8)]
    found = related(posts[3], library(*posts, *others))
    assert len(found) == MOST
    assert set(found) == {posts[1], posts[2], posts[4], posts[5]}


def test_hidden_posts_drafts_and_other_languages_are_not_named(post, library) -> None:
    one, seen = (post(slug, "2026-03-01", "tags: val") for slug in ("ett", "sedd"))
    hidden = post("dold", "2026-03-01", "tags: val", state=State.HIDDEN)
    draft = post("utkast", "2026-03-01", "tags: val", state=State.DRAFT)
    english = post("english", "2026-03-01", "tags: val", lang="en")
    apart = post("annat", "2026-03-01")
    assert list(related(one, library(one, seen, hidden, draft, english, apart))) == [seen]
    assert related(hidden, library(one, seen, hidden, apart)) == ()


def test_the_parts_of_a_series_are_left_to_the_series(post, library) -> None:
    parts = [post(slug, "2026-03-01", "series: En vecka\ntags: val") for slug in ("ett", "tva")]
    other, apart = post("tre", "2026-03-01", "tags: val"), post("annat", "2026-03-01")
    assert list(related(parts[0], library(*parts, other, apart))) == [other]


def test_the_work_does_not_grow_with_the_square(post, library, monkeypatch) -> None:
    """A tag that all but one of 400 posts have makes 80,000 pairs; each post is compared with its nearest alone."""
    posts = [post(f"p{number}", "2026-03-01", "tags: val") for number in range(400)]
    compared = []

    def counted(most, others, key):
        compared.append(len(others))
        return nsmallest(most, others, key=key)

    monkeypatch.setattr("plugins.blog.related.nsmallest", counted)
    filled = library(*posts, post("annat", "2026-03-01"))
    assert len(all_related(filled.listed("post"), filled)) == 401
    assert max(compared) == 2 * REACH
