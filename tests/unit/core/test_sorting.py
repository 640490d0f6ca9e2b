"""The keys by which dates and numbers sort."""

from __future__ import annotations

from datetime import UTC

from plugins.core.dates import Partial, parse_moment, parse_partial
from plugins.core.sorting import earliest, latest, numbered


def test_dates_sort_either_way_and_what_has_none_comes_last() -> None:
    days = [None, parse_moment("2026-03-04 08:00", UTC), parse_partial("2026"), Partial(2026, 3, 4)]
    assert [str(day) for day in sorted(days, key=latest)] == ["2026-03-04 08:00", "2026-03-04", "2026", "None"]
    assert [str(day) for day in sorted(days, key=earliest)] == ["2026", "2026-03-04", "2026-03-04 08:00", "None"]


def test_numbers_sort_lowest_first_and_what_has_none_comes_last() -> None:
    assert sorted([None, 10, 0, 2], key=numbered) == [0, 2, 10, None]
