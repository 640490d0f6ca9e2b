"""No file makes the reader raise, whatever its bytes: it is a thing, or it has problems that say what is wrong."""

from __future__ import annotations

import random
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.blog.model import KINDS as BLOG
from plugins.core.catalogue import ENGLISH
from plugins.core.kind import Kind
from plugins.core.problem import Severity
from plugins.meetings.model import KINDS as MEETINGS
from plugins.podcast.model import KINDS as PODCAST
from plugins.reader.conversion import Conversion
from plugins.reader.item import Circumstances, read

ZONE = ZoneInfo("Europe/Stockholm")
POST, MINUTES, EPISODE = (
    next(kind for kind in kinds if kind.name == name)
    for kinds, name in ((BLOG, "post"), (MEETINGS, "minutes"), (PODCAST, "episode"))
)
GOOD = """---
title: "Första veckan: så gick det"
date: 2026-03-04 14:30
authors:
  - sara
  - Negin
tags: [demokrati, "unga (13, 14)"]
municipalities:
  - Bjuv
  - place: Trysil
    country: NO
corrections:
  - date: 2026-03-05
    text: Mötet var i Bjuv.
summary: |
  Vad vi lärde oss.
  Och vad vi undrar.
---
Vi *såg* hur [ett ärende](2026-03-11-arende.md) går.

| a | b |
|---|---|
| 1 | 2 |
"""
# Each is a header between fences; what they have in common is that somebody, or something, wrote it.
HEADERS = [
    "",
    "\n\n\n",
    "# bara en kommentar",
    "text",
    "- a\n- b",
    "[]",
    "{}",
    "null",
    "~",
    "title",
    "title:",
    "title: ''",
    "title: ' '",
    "title:\n  - a\n  - b",
    "title: [a, b]",
    "title: {a: b}",
    "title: {a: [b]}",
    "title: {}",
    "title: []",
    "title: |",
    "title: >-\n\n\n",
    'title: "\\0"',
    'title: "\\ud800"',
    'title: "\\U0011ffff"',
    'title: "\\x"',
    "title: 'a",
    'title: "a\nb: c',
    "title: a: b: c",
    "title: # x",
    "title: a # b",
    "title: &a",
    "title: *a",
    "title: !a",
    "title: !!python/object/apply:os.system [ls]",
    "title: &a [*a]",
    "title: &a\n  b: *a",
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
    "<<: *a",
    "<<: {title: a}",
    "*a : b",
    "? a\n: b",
    "? [a]\n: b",
    "? " * 200,
    "[a]: b",
    "{a: b}: c",
    "title: " + "[" * 500,
    "title: " + "[" * 500 + "]" * 500,
    "title:\n  " + "- " * 500 + "a",
    "title: " + "{a: " * 500,
    "%YAML 9.9",
    "%TAG ! x",
    "title: a\n...\ntitle: b",
    "title: a\n--- b",
    "title: a\n\tdate: b",
    "\ttitle: a",
    "title:\xa0a",
    "title\u200b: a",
    "title: a\u2028b\u2029c",
    "title: \u202ea",
    "title: \ufeffa",
    "TITLE: a\nTitle: b",
    "title: a\ndate: 0001-01-01\nauthors: a",
    "title: a\ndate: 9999-12-31 23:59\nauthors: a",
    "title: a\ndate: 9999-12-31 23:59 -12:00\nauthors: a",
    "title: a\ndate: 2026-03-29 02:30\nauthors: a",
    "title: a\ndate: 2026-02-30\nauthors: ,",
    "title: a\ndate: [2026]\nauthors: {a: b}",
    "title: a\norder: " + "9" * 5000 + "\ndate: unknown\nauthors: a",
    "title: a\norder: 1 000\nlang: EN\nslug: Å ä",
    "title: a\norder: ²\nlang: " + "x" * 9999,
    "title: a\nsee_also:\n  - title: b\n    url: https://[\nauthors: []",
    "title: a\nsee_also:\n  -\n  - \n  - {}\nmunicipalities: [[], {}, [[]]]",
    "title: a\nmunicipalities:\n  - place:\n  - country: NO\n  - {place: {a: b}}",
    "title: a\naliases: [/, //, /.., a?b, /x, /x]\nimage: /etc/passwd",
    "title: " + "a" * 100_000,
    "a" * 100_000,
    "a: " * 10_000,
    "\n".join(f"key{number}: a: b" for number in range(200)),
    "title: ab" + " " * 50_000 + "c",
    "title: ⏎😀é\u0301",
]
WHOLE = [
    b"",
    b"\n",
    b"---",
    b"---\n",
    b"---\n---",
    b"---\n---\n---\n",
    b"--- \n---\t\n",
    b"----\ntitle: a\n----\n",
    b"\xef\xbb\xbf---\r\ntitle: a\r\n---\r\n",
    b"---\rtitle: a\r---\r",
    b"\xff\xfe-\x00-\x00",
    b"\xfe\xff\x00-",
    b"---\ntitle: \xe5\n---\n",
    b"---\ntitle: \xc3\n---\n",
    b"\x00" * 100,
    b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    b"Title: a",
    b"Title: a\nDate: x\n\nText",
    b"Title:a\n",
    b" Title: a\n more\n\n",
    b"Title: a\nnot a key\n: b\n  c\n\nText",
    b"Title" + b" " * 50_000 + b"a\n",
    b"Title:" + b" " * 50_000 + b"a\n",
    b"<<<<<<< HEAD\n=======\n>>>>>>> x\n",
    b"x" * 1_000_001,
]


@pytest.fixture(scope="module")
def circumstances(tmp_path_factory) -> Circumstances:
    """Return an afternoon in March on a Swedish site."""
    now = datetime(2026, 3, 15, 12, tzinfo=ZONE)
    return Circumstances(now, ZONE, "sv", {"Af": "Arbetsförmedlingen"}, Conversion(tmp_path_factory.mktemp("cache")))


def check(data: bytes, kind: Kind, circumstances: Circumstances) -> None:
    """Read a file and see that what comes of it is a thing or errors, and that every problem has words and a place."""
    reading = read(data, kind, "content/posts/2026-03-04-x.md", circumstances)
    failed = any(problem.severity is Severity.ERROR for problem in reading.problems)
    assert failed is (reading.thing is None)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for problem in reading.problems:
        assert problem.show(ENGLISH).startswith("content/posts/2026-03-04-x.md")
        assert 0 <= problem.line <= lines
        assert problem.column >= 0


@pytest.mark.parametrize("header", HEADERS, ids=lambda header: ascii(header[:40]))
def test_no_header_makes_it_raise(header: str, circumstances: Circumstances) -> None:
    for kind in (POST, MINUTES, EPISODE):
        check(f"---\n{header}\n---\nText.\n".encode(), kind, circumstances)


@pytest.mark.parametrize("data", WHOLE, ids=lambda data: ascii(data[:30]))
def test_no_file_makes_it_raise(data: bytes, circumstances: Circumstances) -> None:
    check(data, POST, circumstances)


def test_the_good_file_is_good(circumstances: Circumstances) -> None:
    reading = read(GOOD.encode(), POST, "content/posts/x.md", circumstances)
    assert reading.thing
    assert reading.problems == ()


@pytest.mark.parametrize("seed", range(8))
def test_no_slip_of_the_hand_makes_it_raise(seed: int, circumstances: Circumstances) -> None:
    chance = random.Random(seed)
    pieces = [*"\n\t :-#'\"[]{}|>&*!%@`,?\\\0\xa0", "---\n", "\r\n", "  ", "å", "😀", ": ", "- ", " #"]
    for _ in range(60):
        text = GOOD
        for _ in range(chance.randint(1, 4)):
            at, length = chance.randrange(len(text)), chance.choice((0, 0, 1, 1, 2, 10))
            text = text[:at] + chance.choice(pieces) + text[at + length :]
        check(text.encode(), POST, circumstances)


@pytest.mark.parametrize("seed", range(4))
def test_no_damage_to_the_bytes_makes_it_raise(seed: int, circumstances: Circumstances) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        data = bytearray(GOOD.encode())
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        check(bytes(data[: chance.randint(1, len(data))]), POST, circumstances)
