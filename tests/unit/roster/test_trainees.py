"""Who the trainees of a cohort are."""

from __future__ import annotations

from plugins.core.thing import State
from plugins.roster.model import KINDS
from plugins.roster.trainees import trainees_of

PERSON = KINDS[0]


def test_of_somebody_in_two_languages_the_page_names_the_one_in_its_own(cohort, library, thing) -> None:
    made = cohort("months: 16")
    english, swedish = (thing(PERSON, "name: Sara\ncohort: '2026'", "sara", lang=lang) for lang in ("en", "sv"))
    library.add(english)
    library.add(swedish)
    assert trainees_of(made, library) == [swedish]
    assert trainees_of(made, library, "en") == [english]


def test_somebody_hidden_stands_in_no_list(cohort, library, thing) -> None:
    made = cohort("months: 16")
    library.add(thing(PERSON, "name: Sara\ncohort: '2026'", "sara", State.HIDDEN))
    assert trainees_of(made, library) == []
