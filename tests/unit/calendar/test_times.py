"""An event's times."""

from __future__ import annotations

from plugins.calendar.times import event_times
from plugins.core.catalogue import ENGLISH
from plugins.core.dates import Clock, Partial
from plugins.core.site import Site

SITE = Site(sitename="Prov")


def test_an_event_and_its_last_day_to_sign_up(event) -> None:
    meeting, signup = event_times(event("date: 2026-05-12\nsignup:\n  by: 2026-05-01 12:00", title="Möte"), SITE)
    assert (meeting.first, meeting.what, meeting.key) == (Partial(2026, 5, 12), None, "")
    assert (signup.first, signup.start, signup.key, signup.deadline) == (
        Partial(2026, 5, 1),
        Clock(12, 0),
        "signup",
        True,
    )
    assert signup.what.show(ENGLISH) == "Last day to sign up: Möte"


def test_nobody_signs_up_for_what_is_cancelled(event) -> None:
    [only] = event_times(event("date: 2026-05-12\nstage: cancelled\nsignup:\n  by: 2026-05-01"), SITE)
    assert only.cancelled
