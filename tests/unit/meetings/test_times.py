"""What a meeting puts into calendars: itself, and the last days of what is still to be done."""

from __future__ import annotations

from plugins.core.dates import Partial
from plugins.core.library import Library
from plugins.meetings.times import meeting_times


def test_an_open_action_with_a_day_or_month_is_a_deadline(called, site) -> None:
    first, due = meeting_times(called("andra"), site)
    assert (first.first, first.deadline) == (Partial(2026, 10, 8), False)
    assert (due.first, due.key, due.deadline) == (Partial(2026, 11), "action-rakna-pa-det", True)
    assert due.what.text == "To be done: {what}"


def test_what_is_done_and_what_has_no_day_is_none(called, site) -> None:
    dues = [one for one in meeting_times(called("forsta"), site) if one.deadline]
    assert [one.key for one in dues] == ["action-fraga-presidierna"]


def test_two_actions_with_the_same_words_are_told_apart(thing, library: Library, site) -> None:
    kind = library.kinds["minutes"]
    actions = "".join(f"  - what: Ring\n    due: {due}\n" for due in ("2026-12-01", "2026-12-08", "2027"))
    made = thing(kind, f"title: Tredje\ndate: 2026-11-30\nactions:\n{actions}", "tredje")
    assert [one.key for one in meeting_times(made, site)] == ["", "action-ring", "action-ring-2"]
