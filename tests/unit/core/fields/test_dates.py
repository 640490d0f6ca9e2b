"""Dates and times in a header: ISO 8601, and what is said of anything else."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.fields.dates import Day, Instant, PartialDate, Time

PARTIAL = "Write it as 2026-03-04, or 2026-03 or 2026 where no more is known."


@pytest.mark.parametrize("written", ["2026-03-04", "2026-03", "2026"])
def test_a_date_may_be_known_in_part(check, written):
    assert str(check(PartialDate, written)) == written


def test_a_day_is_whole(check):
    assert check(Day, "2026-03-04") == date(2026, 3, 4)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2026-03-04", "2026-03-04"),
        ("2026-03-04 14:30", "2026-03-04 14:30"),
        ("2026-03-04T14:30:00Z", "2026-03-04 15:30"),
        ("2026-07-04T14:30+00:00", "2026-07-04 16:30"),
    ],
)
def test_a_moment_is_the_site_s_time(check, written, shown):
    assert str(check(Instant, written)) == shown


@pytest.mark.parametrize(
    ("written", "shown"), [("09:00", "09:00"), ("9:00", "09:00"), ("9.00", "09:00"), ("17.30", "17:30")]
)
def test_a_time_may_have_a_point(check, written, shown):
    assert str(check(Time, written)) == shown


@pytest.mark.parametrize("written", ["24:00", "25", "kl. 24", "09:60", "9:00 PM"])
def test_what_is_no_time_is_refused(refuse, written):
    assert refuse(Time, written) == [f"{written} is not a time of the day. Write it as 14:30. [time-format]"]


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("kl. 9", "Write 09:00."),
        ("9", "Write 09:00."),
        ("09.30–12", "Write for instance:\nstart: 09:30\nend: 12:00"),
    ],
)
def test_a_time_as_people_write_it_is_told_as_it_should_be(refuse, written, hint):
    assert refuse(Time, written) == [f"{written} is not a time of the day. {hint} [time-format]"]


@pytest.mark.parametrize(
    ("annotation", "written", "said"),
    [
        (Day, "2026-03-04 09:30", "Here the day is written without a time. Write 2026-03-04."),
        (PartialDate, "4 mars 2026 kl. 9:30", "Here the day is written without a time. Write 2026-03-04."),
        (PartialDate, "2026–3", "2026–3 is not a date. Write 2026-03."),
        (Day, "1026-03-04", "1026-03-04 is long ago. Is the year right?"),
        (Day, "2026-03", "2026-03 lacks the day. Write year, month and day, as 2026-03-04."),
        (PartialDate, "2026-02-30", "The date 2026-02-30 does not exist. 2026-02 has 28 days."),
        (PartialDate, "2026/03/04", "The date 2026/03/04 is not written year first. Write 2026-03-04."),
        (PartialDate, "4 mars 2026", "4 mars 2026 is not a date in digits. Write 2026-03-04."),
        (PartialDate, "04/03/2026", f"The date 04/03/2026 is not written year first. {PARTIAL}"),
        (PartialDate, "26-03-04", "The year in 26-03-04 has two digits. Write 2026-03-04."),
        (PartialDate, "26-10-25", f"The year in 26-10-25 has two digits. {PARTIAL}"),
        (PartialDate, "i våras", f"i våras is not a date in digits. {PARTIAL}"),
        (PartialDate, "14:30", f"14:30 is a time, not a date. {PARTIAL}"),
        (Instant, "2026-03-04 25:00", "The time in 2026-03-04 25:00 cannot be read. "
         "Write it as 2026-03-04, or 2026-03-04 14:30 with a time."),
        (Instant, "2026-03-04 kl 9.30", "The time in 2026-03-04 kl 9.30 cannot be read. Write 2026-03-04 09:30."),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(refuse, annotation, written, said):
    assert refuse(annotation, written) == [f"{said} [date-format]"]
