"""Posts and pages as writers write them."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS, Comments
from plugins.core.fields.choice import Empty
from plugins.core.fields.reference import Reference
from plugins.core.kind import by_title

POST, PAGE = KINDS


def test_a_whole_post(read) -> None:
    post, problems = read(
        POST,
        """
        title: Första veckan
        date: 2026-03-04 14:30
        authors:
          - sara
          - Sarah
        category: Programmet
        series: En vecka som trainee
        comments: stängda
        order: 2
        municipality: Bjuv
        tags:
          - demokrati
        """,
    )
    assert problems == []
    assert str(post.date) == "2026-03-04 14:30"
    assert post.authors == (Reference("sara", ("person",), 5, 5), Reference("Sarah", ("person",), 6, 5))
    assert (post.category, post.series, post.order) == ("Programmet", "En vecka som trainee", 2)
    assert post.comments is Comments.CLOSED
    assert post.day == post.appears == post.date


def test_what_a_post_must_have(read) -> None:
    assert read(POST, "title: Första veckan\nauthors: []")[1] == [
        "x.md:3:10: error: The list is empty. Write at least one. [empty-list]",
        "x.md:2: error: The key date is missing. Write for instance date: 2026-03-04 [missing-key]",
    ]
    assert read(POST, "title: Första veckan\ndate: igår")[1] == [
        "x.md:3:7: error: igår is not a date in digits. Write it as 2026-03-04, or 2026-03-04 14:30 with a time. "
        "[date-format]",
        "x.md:2: error: The key authors is missing. Write for instance authors: sara [missing-key]",
    ]


def test_a_date_may_be_unknown_but_nothing_else(read) -> None:
    post, problems = read(POST, "title: Möten\ndate: okänt\nauthors: negin")
    assert problems == []
    assert post.date is Empty.UNKNOWN
    assert (post.day, post.appears) == (None, None)
    assert read(POST, "title: Möten\ndate: no\nauthors: negin")[1] == [
        "x.md:3:7: error: no is not a date. If it is not known, write unknown. [date-format]"
    ]


def test_posts_stand_newest_first_and_undated_last(thing) -> None:
    dates = {
        "old": "date: 2025-01-01\norder: 9",
        "new": "date: 2026-01-01",
        "same-but-first": "date: 2026-01-01\norder: 1",
        "undated": "date: unknown\norder: 1",
        "undated-but-first": "date: unknown\norder: 2",
    }
    posts = [thing(POST, f"title: T\nauthors: sara\n{date}", slug) for slug, date in dates.items()]
    assert [post.slug for post in sorted(posts, key=POST.order)] == [
        "same-but-first",
        "new",
        "old",
        "undated-but-first",
        "undated",
    ]


def test_a_whole_page(read, thing) -> None:
    page, problems = read(PAGE, "title: Om oss\nmenu: ja\norder: 1")
    assert problems == []
    assert (page.menu, page.order) == (True, 1)
    pages = [thing(PAGE, f"title: {title}", title) for title in ("Öppettider\norder: 2", "Åka hit", "Om oss\norder: 1")]
    assert [page.title for page in sorted(pages, key=PAGE.order)] == ["Om oss", "Öppettider", "Åka hit"]
    assert PAGE.order is not by_title


@pytest.mark.parametrize("series", ["🎉", "'!!!'", "Сериал"])
def test_a_series_has_something_that_an_address_can_have(read, series) -> None:
    assert read(POST, f"title: Möten\ndate: unknown\nauthors: negin\nseries: {series}")[1] == [
        f"x.md:5:9: error: The series {series.strip(chr(39))} has nothing that an address can have. "
        "Write it with letters a–ö or digits, as En vecka som trainee. [series]"
    ]
