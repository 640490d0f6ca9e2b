"""The page of a meeting: what is known before reading, what came of it, who was there."""

from __future__ import annotations

import pytest

from plugins.core.blocks import Bars, Points, Standing
from plugins.core.body import Body, Heading
from plugins.core.library import Library
from plugins.core.shown import Group, Line, LinkTo, Marked, Words
from plugins.meetings.model import KINDS
from plugins.meetings.record import more
from plugins.meetings.standing import standing
from tests.unit.meetings.conftest import MINUTES, TODAY


def text(value, display) -> str:
    """Return what a reader sees of a value."""
    if isinstance(value, Group):
        return " | ".join(", ".join(text(one, display) for one in row.values) for row in value.rows)
    if isinstance(value, Line):
        return ", ".join(text(part, display) for part in value.parts)
    said = value.text if isinstance(value.text, str) else display.say(value.text)
    return f"[{said}]" if isinstance(value, Marked) else said


def part(thing, display, key):
    page = more(thing, display)
    return next(one for one in (*page["before"], *page["sections"]) if getattr(one, "key", "") == key)


def lines(points, display) -> list[str]:
    return [text(value, display) for _, values in points.groups for value in values]


def test_the_day_has_its_hours(called, swedish_display) -> None:
    assert more(called("forsta"), swedish_display)["day_text"] == "17 september 2026 kl.\u00a016.30–18.10"
    assert more(called("andra"), swedish_display)["day_text"] == "8 oktober 2026"


def test_the_box_says_who_was_there_and_links_to_the_next_meeting(called, swedish_display) -> None:
    rows = {row.key: row.values for row in more(called("forsta"), swedish_display)["box"]}
    assert [text(value, swedish_display) for value in rows["present"]] == ["17 ledamöter", "Amina, samtalsledare"]
    assert rows["next"] == (LinkTo("4 februari 2027 kl.\u00a016.30", "minutes/sedan/"),)
    assert not {"agreed", "actions", "ranking", "stage"} & rows.keys()


def test_a_decision_taken_elsewhere_says_so(called, swedish_display) -> None:
    decisions = part(called("forsta"), swedish_display, "decisions")
    assert lines(decisions, swedish_display) == [
        "Tolk betalas av den som bjuder in | [Beslutat på annat håll] | kommunstyrelsen | Okänt"
    ]


def test_actions_say_who_and_when_and_that_nobody_is_named(called, swedish_display) -> None:
    assert lines(part(called("forsta"), swedish_display, "actions"), swedish_display) == [
        "Skriva en mall | Viktor | 15 oktober 2026 | Klart | Den provas | Svar inom trettio dagar",
        "Fråga presidierna | Amina | 31 oktober 2026, [försenat]",
        "Ordna bussen | Ingen ansvarig utsedd | Inget datum satt",
    ]


def test_wishes_stand_by_group_and_the_rest_last(called, swedish_display) -> None:
    wishes = part(called("forsta"), swedish_display, "wishes")
    assert isinstance(wishes, Points)
    assert [name for name, _ in wishes.groups] == ["Grupp 1", "Från hela mötet"]


def test_the_ranking_is_drawn_with_the_proposals_texts(called, display) -> None:
    ranking = part(called("forsta"), display, "ranking")
    assert isinstance(ranking, Bars)
    assert [(bar.place, text(bar.label, display)) for bar in ranking.bars] == [
        ("1", "Svar inom trettio dagar"),
        ("1", "En panel av unga"),
        ("3", "En kalender"),
    ]


def test_what_is_withheld_says_why_and_contacts_follow_one_another(thing, display) -> None:
    meeting = thing(
        MINUTES,
        """
        title: Mötet
        withheld:
          - what: Ett personärende
            reason: sekretess, OSL 25 kap. 1 §
          - Ett pris
        contacts:
          - name: Camilla
            until: 2026-08-31
          - name: Ingrid
            email: a@example.se
        attachments:
          - file: dagordning.pdf
            title: Dagordning
        """,
    )
    assert lines(part(meeting, display, "withheld"), display) == [
        "Ett personärende | sekretess, OSL 25 kap. 1 §",
        "Ett pris | No reason is given",
    ]
    assert lines(part(meeting, display, "contacts"), display) == [
        "Camilla, until 31 August 2026",
        "Ingrid, after that, a@example.se",
    ]
    assert part(meeting, display, "attachments").groups == (("", (LinkTo("Dagordning", "files/dagordning.pdf"),)),)


@pytest.mark.parametrize(
    ("header", "mark", "said"),
    [
        ("form: minnesanteckningar", "Meeting notes", "Notes of what was said. They are not approved minutes."),
        ("form: protokoll", "Not approved", "Nobody has approved these minutes yet."),
        ("form: sammanfattning", "Summary", "A summary of what was said. It is not approved minutes."),
        ("stage: cancelled\nform: protokoll", None, "The meeting was not held."),
        ("stage: planned\ndate: 2026-11-22", "Planned", "The meeting has not been held yet."),
        ("stage: planned\ndate: 2026-11", "Planned", "The meeting has not been held yet."),
        ("stage: planned", "Planned", "The meeting has not been held yet."),
        (
            "stage: planned\ndate: 2026-11-21",
            None,
            "The meeting was planned for this day. What was said there is not on the site.",
        ),
    ],
)
def test_what_must_be_known_before_reading(thing, display, header, mark, said) -> None:
    (one,) = standing(thing(MINUTES, f"title: Mötet\n{header}").item, TODAY)
    assert isinstance(one, Standing)
    assert (one.mark and display.say(one.mark), display.say(one.text)) == (mark, said)


def test_approved_minutes_need_no_warning_and_say_by_whom(thing, site, display) -> None:
    header = "title: Mötet\nform: protokoll\napproved:\n  by: Anna Ek\n  date: 2026-06-18"
    meeting = thing(MINUTES, header)
    assert list(standing(meeting.item, TODAY)) == []
    row = next(row for row in more(meeting, display)["box"] if row.key == "approved")
    assert [text(value, display) for value in row.values] == ["Anna Ek", "18 June 2026"]


def test_the_agenda_is_the_texts_headings_where_there_are_several(thing, display) -> None:
    meeting = thing(MINUTES, "title: Mötet")
    headings = (Heading(2, "inledning", "Inledning"), Heading(3, "x", "X"), Heading(2, "slut", "Slut"))
    meeting.body = Body(headings=headings)
    assert more(meeting, display)["contents"] == (headings[0], headings[2])
    meeting.body = Body(headings=headings[:2])
    assert more(meeting, display)["contents"] == ()


def test_a_crowd_nobody_counted_is_only_named(thing, swedish_display) -> None:
    header = "title: M\npresent:\n  - who: gäster\n  - who: ledamöter\n    count: 1200\n    approx: yes"
    row = next(row for row in more(thing(MINUTES, header), swedish_display)["box"] if row.key == "present")
    assert [text(value, swedish_display) for value in row.values] == ["gäster", "cirka 1\u00a0200 ledamöter"]


def test_a_substitute_says_for_whom(thing, swedish_display) -> None:
    header = "title: M\nabsent:\n  - name: Bo\n    party: S\n    substitutes_for: Eva Ek"
    row = next(row for row in more(thing(MINUTES, header), swedish_display)["box"] if row.key == "absent")
    assert row.values == (Line((Words("Bo"), Words("S"), row.values[0].parts[2])),)
    assert text(row.values[0], swedish_display) == "Bo, S, ersätter Eva Ek"


def test_a_meeting_alone_on_the_site_has_a_page_too(thing, site, display) -> None:
    assert Library(KINDS).all("minutes") == []
    assert more(thing(MINUTES, "title: M"), display)["before"] == ()
