"""The calendar's pages on the fourth of March 2026."""

from __future__ import annotations

import pytest

from plugins.calendar.pages import calendar_pages
from plugins.core.occurrence import occurrences
from plugins.core.order import Page


@pytest.fixture
def pages(display, event):
    """Return what gives the calendar's pages, by their address, of some events: the date and more, and the name."""

    def give(*events: tuple[str, str]):
        shown = display(*(event(f"date: {header}", name, name) for header, name in events))
        orders = calendar_pages(shown, occurrences(shown.library, shown.site))
        return {order.path: order.content.context for order in orders if isinstance(order.content, Page)}

    return give


def lines(months) -> list[tuple[str, str, str]]:
    return [(month.text, line.day, line.link.text) for month in months for line in month.lines]


def test_what_is_to_come_stands_first_and_this_years_past_below(pages) -> None:
    found = pages(
        ("2026-03-04", "today"), ("2026-05-12\nlast_date: 2026-05-13", "trip"), ("2026-02-24", "before"),
        ("2026-03-03", "yesterday"),
    )  # fmt: skip
    assert list(found) == ["kalender/index.html"]
    page = found["kalender/index.html"]
    assert lines(page["coming"]) == [
        ("mars 2026", "onsdag 4 mars", "today"),
        ("maj 2026", "12–13 maj", "trip"),
    ]
    assert lines(page["past"]) == [
        ("mars 2026", "tisdag 3 mars", "yesterday"),
        ("februari 2026", "tisdag 24 februari", "before"),
    ]


def test_each_earlier_year_has_its_page(pages) -> None:
    found = pages(("2024-05-02", "old"), ("2025-05-02", "newer"), ("2026-05-02", "coming"))
    assert list(found) == ["kalender/index.html", "kalender/2025/index.html", "kalender/2024/index.html"]
    assert found["kalender/index.html"]["past"] == ()
    assert [(year.text, year.url) for year in found["kalender/index.html"]["years"]] == [
        ("2025", "kalender/2025/"),
        ("2024", "kalender/2024/"),
    ]
    assert found["kalender/2024/index.html"]["title"] == "Kalender 2024"
    assert lines(found["kalender/2024/index.html"]["past"]) == [("maj 2024", "torsdag 2 maj", "old")]


def test_a_cancelled_one_is_marked_and_a_last_day_is_shown_until_it_is_over(pages) -> None:
    page = pages(
        ("2026-05-12\nstage: cancelled", "off"),
        ("2026-03-20\nsignup:\n  by: 2026-03-05", "open"),
        ("2026-03-21\nsignup:\n  by: 2026-03-03", "shut"),
    )["kalender/index.html"]
    assert lines(page["coming"]) == [
        ("mars 2026", "torsdag 5 mars", "Sista anmälningsdag: open"),
        ("mars 2026", "fredag 20 mars", "open"),
        ("mars 2026", "lördag 21 mars", "shut"),
        ("maj 2026", "tisdag 12 maj", "off"),
    ]
    assert [line.mark is not None for month in page["coming"] for line in month.lines] == [False, False, False, True]
    assert page["past"] == ()


def test_a_site_without_dates_has_no_calendar(pages) -> None:
    assert pages() == {}


def test_a_month_with_both_what_is_over_and_what_is_to_come_has_an_anchor_for_each(pages) -> None:
    page = pages(("2026-03-03", "yesterday"), ("2026-03-12", "later"))["kalender/index.html"]
    assert [month.anchor for month in (*page["coming"], *page["past"])] == ["coming-2026-03", "past-2026-03"]
