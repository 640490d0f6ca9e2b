"""Groups and minutes as writers write them."""

from __future__ import annotations

from plugins.core.dates import Clock, Partial
from plugins.core.fields.choice import Empty
from plugins.core.stage import Progress, Stage
from plugins.meetings.model import KINDS, Form
from plugins.meetings.parts import Attendee, Crowd, Outcome

GROUP, MINUTES = KINDS


def test_a_whole_group(read) -> None:
    group, problems = read(
        GROUP,
        """
        title: Ungdomsfullmäktige i Bjuv
        body: ungdomsfullmäktige
        purposes:
          - ta del av resultaten, komma med synpunkter
          - rangordna åtgärderna
        selection: ett urval, från olika kommuner
        contact: Sara Berg
        municipalities: Bjuv
        """,
    )
    assert problems == []
    assert group.purposes == ("ta del av resultaten, komma med synpunkter", "rangordna åtgärderna")
    assert group.contact.name.text == "Sara Berg"


WHOLE = """
title: Första mötet
form: Protokoll
date: 2026-03-04
start: 9.00
end: "11:30"
stage: hållet
place: Kommunhuset
group: bjuv
unit: Kommunkansliet
subject: Ungas inflytande
case: KS-2026/1073
chair: Anna Ek
secretary: sara
present:
  - sara
  - name: Bo Alm
    role: rektor
    party: S
    substitutes_for: Eva Ek
  - who: invånare
    count: 30
    approx: ja
absent: Eva Ek
agreed:
  - Vi börjar med skolorna, sedan biblioteken.
decisions:
  - Enkäten skickas ut.
  - text: En beredning inrättas.
    paragraph: § 7
    outcome: bordlagt
    body: kommunfullmäktige
    date: unknown
    elsewhere: yes
    reservations: Anna Ek (S), för eget förslag
    recused:
      - Bo Alm
actions:
  - Boka lokal
  - what: Skicka ut enkäten
    owner: sara
    due: 2026-04
    status: klar
    result: Den gick ut den 3 april.
    proposal: p1
wishes:
  - text: En evenemangskalender
    by: Grupp 1
ranking:
  - measure: p1
    rank: 1
  - measure: p2
    votes: 12
withheld:
  - what: Ett personärende
    reason: sekretess
approved:
  by: Anna Ek
  date: 2026-03-11
contacts:
  - name: Sara Berg
    role: projektledare
    until: 2027-01-31
  - Bo Alm
next: 2026-04-01 09:00
attachments: dagordning.pdf
"""


def test_whole_minutes(read) -> None:
    minutes, problems = read(MINUTES, WHOLE)
    assert problems == []
    assert minutes.form is Form.MINUTES
    assert (minutes.date, minutes.start, minutes.end) == (Partial(2026, 3, 4), Clock(9, 0), Clock(11, 30))
    assert (minutes.stage, minutes.case, minutes.chair.text) == (Stage.HELD, "KS-2026/1073", "Anna Ek")
    assert [type(one) for one in minutes.present] == [Attendee, Attendee, Crowd]
    assert minutes.present[0].name.text == "sara"
    assert (minutes.present[2].count, minutes.present[2].approx) == (30, True)
    first, second = minutes.decisions
    assert (first.text, first.outcome, first.elsewhere) == ("Enkäten skickas ut.", None, False)
    assert (second.outcome, second.date, second.elsewhere) == (Outcome.TABLED, Empty.UNKNOWN, True)
    assert second.reservations == ("Anna Ek (S), för eget förslag",)
    assert [(action.what, action.status, action.due) for action in minutes.actions] == [
        ("Boka lokal", Progress.OPEN, None),
        ("Skicka ut enkäten", Progress.DONE, Partial(2026, 4)),
    ]
    assert [(one.rank, one.votes) for one in minutes.ranking] == [(1, None), (None, 12)]
    assert minutes.approved.date == Partial(2026, 3, 11)
    assert str(minutes.next) == "2026-04-01 09:00"


def test_a_title_is_all_that_minutes_must_have(read) -> None:
    minutes, problems = read(MINUTES, "title: Mötet\ndate: okänt")
    assert problems == []
    assert (minutes.date, minutes.day, minutes.stage, minutes.actions) == (Empty.UNKNOWN, None, Stage.HELD, ())


def test_faults_of_minutes_are_told_where_they_stand(read) -> None:
    assert read(
        MINUTES,
        """
        title: Mötet
        stage: instält
        actions:
          - what: Skicka ut enkäten
            due: april
          - owner: sara
        present:
          - who: invånare
            count: trettio
        decisions:
          - text: Enkäten skickas ut.
            beslut: ja
        """,
    )[1] == [
        "x.md:3:8: error: instält is not one of the words for this. Did you mean inställt? [word]",
        "x.md:6:10: error: april is not a date in digits. "
        "Write it as 2026-03-04, or 2026-03 or 2026 where no more is known. [date-format]",
        "x.md:7:5: error: The key what is missing here. Write for instance what: Skicka ut enkäten [missing-key]",
        "x.md:10:12: error: trettio is not a whole number. Write it with digits, as 16. [number]",
        "x.md:13:5: error: There is no key beslut here. The keys are: text, paragraph, outcome, body, date, "
        "elsewhere, reservations, recused. [unknown-key]",
    ]


def test_meetings_stand_newest_first_the_later_of_a_day_before_the_earlier(thing) -> None:
    headers = {
        "undated": "date: unknown",
        "year": "date: 2026",
        "morning": "date: 2026-03-04\nstart: 9:00",
        "evening": "date: 2026-03-04\nstart: 18:00",
        "none": "place: Bjuv",
    }
    meetings = [thing(MINUTES, f"title: {slug}\n{header}", slug) for slug, header in headers.items()]
    assert [meeting.slug for meeting in sorted(meetings, key=MINUTES.order)] == [
        "evening",
        "morning",
        "year",
        "none",
        "undated",
    ]
