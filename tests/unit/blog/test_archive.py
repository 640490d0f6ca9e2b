"""The archive: years, months, and what is undated."""

from __future__ import annotations

from plugins.blog.archive import archive_pages
from plugins.core.shown import LinkTo


def test_every_year_and_month_has_its_page(post, library, display) -> None:
    posts = [
        post("b", "2026-03-04"),
        post("a", "2026-03-01"),
        post("c", "2026-01-15"),
        post("d", "2025-12-31"),
        post("e"),
    ]
    pages = {order.path: order.content for order in archive_pages(display(library(*posts)), posts)}
    assert list(pages) == [
        "blogg/arkiv/index.html",
        "blogg/arkiv/2026/index.html",
        "blogg/arkiv/2026/03/index.html",
        "blogg/arkiv/2026/01/index.html",
        "blogg/arkiv/2025/index.html",
        "blogg/arkiv/2025/12/index.html",
        "blogg/arkiv/utan-datum/index.html",
    ]
    years = pages["blogg/arkiv/index.html"].context["years"]
    assert [(year.url, year.count) for year in years] == [
        ("blogg/arkiv/2026/", 3),
        ("blogg/arkiv/2025/", 1),
        ("blogg/arkiv/utan-datum/", 1),
    ]
    assert years[0].months == (
        LinkTo("mars (2)", "blogg/arkiv/2026/03/"),
        LinkTo("januari (1)", "blogg/arkiv/2026/01/"),
    )
    months = pages["blogg/arkiv/2026/index.html"].context["years"]
    assert [(month.text, [entry.thing for entry in month.entries]) for month in months] == [
        ("Mars", posts[:2]),
        ("Januari", posts[2:3]),
    ]
    march = pages["blogg/arkiv/2026/03/index.html"].context
    assert (march["title"], [entry.thing for entry in march["entries"]]) == ("Mars 2026", posts[:2])
    assert march["crumbs"][-2:] == (LinkTo("Arkiv", "blogg/arkiv/"), LinkTo("2026", "blogg/arkiv/2026/"))
    assert pages["blogg/arkiv/utan-datum/index.html"].context["title"] == "Datum okänt"


def test_a_full_month_has_several_pages(post, library, display) -> None:
    posts = [post(f"p{number:02}", "2026-03-01") for number in range(11)]
    paths = [order.path for order in archive_pages(display(library(*posts)), posts)]
    assert paths[-2:] == ["blogg/arkiv/2026/03/index.html", "blogg/arkiv/2026/03/sida/2/index.html"]
