"""The facts beside a picture: what may be written, and what is said of the rest."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.consent import Basis, Guardians
from plugins.images.facts import read_facts

TODAY = date(2026, 3, 4)


def test_every_key_is_read():
    text = """alt: Fyra trainees vid ett runt bord
caption: "Den första veckan: alla var där."
credit: Sara Berg
source: Kommunens bildarkiv
focus: {x: 50, y: 30 %}
people: ja
minors: ja
basis: samtycke
guardians: yes
until: 2026-03-04
"""
    facts, problems = read_facts(text, "a.yml", TODAY)
    assert problems == []
    assert facts is not None
    assert facts.alt == "Fyra trainees vid ett runt bord"
    assert facts.caption == "Den första veckan: alla var där."
    assert (facts.credit, facts.source) == ("Sara Berg", "Kommunens bildarkiv")
    assert facts.focus is not None
    assert (facts.focus.x, facts.focus.y) == (50, 30)
    assert (facts.people, facts.minors, facts.decorative) == (True, True, False)
    assert (facts.basis, facts.guardians, facts.until) == (Basis.CONSENT, Guardians.YES, TODAY)


def test_ornament_needs_no_alt():
    facts, problems = read_facts("decorative: yes\n", "a.yml", TODAY)
    assert problems == []
    assert facts is not None
    assert facts.decorative


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "credit: Sara Berg\n",
            "a.yml:1: error: The key alt is missing. Write alt: and what the picture shows, or decorative: yes if it "
            "is ornament and says nothing. [alt-missing]",
        ),
        (
            "",
            "a.yml:1: error: The key alt is missing. Write alt: and what the picture shows, or decorative: yes if it "
            "is ornament and says nothing. [alt-missing]",
        ),
        (
            "alt: Ett bord\ndecorative: yes\n",
            "a.yml:2:13: error: A picture with an alt text is not decorative. Keep one of the two keys alt and "
            "decorative. [alt-decorative]",
        ),
        (
            "alt: Ett bord\npeople: yes\n",
            "a.yml:2:9: error: It is not said why people may be shown or heard here. Write basis: public-interest or "
            "basis: consent. [basis-missing]",
        ),
        (
            "alt: Barn\npeople: yes\nminors: yes\nbasis: consent\n",
            "a.yml:3:9: error: It is not said whether the guardians of those under 18 have agreed. Write guardians: "
            "yes, or guardians: not-needed. [guardians-missing]",
        ),
        (
            "alt: Ett bord\nuntil: 2026-03-03\n",
            "a.yml:2:8: error: It may be published until 2026-03-03, which has passed. Take it away, or write a later "
            "date if those concerned have agreed to it. [consent-ended]",
        ),
        (
            "alt: Ett bord\ncredits: Sara\nuntil: snart\n",
            "a.yml:2:1: error: There is no key credits here. Did you mean credit? [unknown-key]\n"
            "a.yml:3:8: error: snart is not a date in digits. Write year, month and day, as 2026-03-04. [date-format]",
        ),
        (
            "alt: Ett bord\nfocus: {x: 120, y: 10}\n",
            "a.yml:2:12: error: 120 is more than 100 percent. [number]",
        ),
        (
            "alt: Ett bord\nalt: Två bord\n",
            "a.yml:2:1: error: alt stands twice: here and on line 1. Keep one of them. [duplicate-key]",
        ),
    ],
)
def test_a_fault_is_told_at_its_place(lines, text, fault):
    facts, problems = read_facts(text, "a.yml", TODAY)
    assert facts is None
    assert lines(problems) == fault
