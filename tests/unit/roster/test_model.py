"""People and cohorts as writers write them."""

from __future__ import annotations

from plugins.core.dates import Partial
from plugins.core.fields.choice import Empty
from plugins.core.parts import Place
from plugins.roster.model import KINDS
from plugins.roster.parts import Role

PERSON, COHORT = KINDS


def test_a_whole_person(read) -> None:
    person, problems = read(
        PERSON,
        """
        name: Sara Berg
        role: handledare
        job_title: kommunikatör
        cohort: sknv
        home: Bjuv
        exchange:
          municipality: "1276"
          from: 2026-10
          to: 2027-01
        field: miljö
        unit: Kommunkansliet
        from: 2026-01-07
        to: 2027
        email: sara.berg@example.se
        links:
          - label: Min sida
            url: https://www.example.se/sara
        """,
    )
    assert problems == []
    assert person.title == "Sara Berg"
    assert person.role is Role.MENTOR
    assert (person.cohort.text, person.home.text, person.exchange.municipality.text) == ("sknv", "Bjuv", "1276")
    assert person.exchange.from_ == Partial(2026, 10)
    assert (person.field_, person.from_, person.to) == ("miljö", Partial(2026, 1, 7), Partial(2027))
    assert person.links[0].url == "https://www.example.se/sara"


def test_a_first_name_is_enough(read) -> None:
    person, problems = read(PERSON, "title: Sara")
    assert problems == []
    assert (person.title, person.home, person.role) == ("Sara", None, None)
    assert read(PERSON, "role: trainee")[1] == [
        "x.md:2: error: The key name is missing. Write for instance name: Sara Berg [missing-key]"
    ]


def test_home_may_be_unknown_or_abroad_and_a_role_any_word(read) -> None:
    assert read(PERSON, "name: Sara\nhome: unknown")[0].home is Empty.UNKNOWN
    assert read(PERSON, "name: Kari\nhome:\n  place: Trysil\n  country: NO")[0].home == Place(
        place="Trysil", country="NO"
    )
    assert read(PERSON, "name: Sara\nrole: följeforskare")[0].role == "följeforskare"


def test_faults_of_a_person(read) -> None:
    assert read(PERSON, "namn: Sara\nname: Sara\nemail: sara(at)example.se\nexchange: Klippan")[1] == [
        "x.md:2:1: error: There is no key namn here. Write name. [swedish-key]",
        "x.md:4:8: error: sara(at)example.se is not an e-mail address. Write it as name@example.se. [email]",
        "x.md:5:11: error: Here keys with values are expected. "
        "Write for instance: [keys-expected]\n"
        "    exchange:\n      municipality: Klippan\n      from: 2026-10",
    ]


def test_people_stand_in_swedish_order(thing) -> None:
    names = ["Östen", "Zara", "Åsa", "Ärla"]
    people = [thing(PERSON, f"name: {name}", name) for name in names]
    assert [person.title for person in sorted(people, key=PERSON.order)] == ["Zara", "Åsa", "Ärla", "Östen"]


def test_a_whole_cohort(read, thing) -> None:
    cohort, problems = read(
        COHORT,
        """
        title: Omgång 2026
        programme: Traineeprogrammet Skåne
        short: TS26
        from: 2026-01
        to: 2027-04
        months: 16
        exchange_months: 4
        study_share: 30 %
        municipalities:
          - Bjuv
          - Klippan
        education:
          - retorik
          - offentlighet och sekretess
        expect:
          people: 11
          municipalities_with_people: 9
        """,
    )
    assert problems == []
    assert (cohort.months, cohort.exchange_months, cohort.study_share) == (16, 4, 30)
    assert cohort.called == ("TS26",)
    assert [place.text for place in cohort.municipalities] == ["Bjuv", "Klippan"]
    assert (cohort.expect.people, cohort.expect.municipalities_with_people) == (11, 9)


def test_the_latest_cohort_stands_first(thing) -> None:
    starts = {"a": "months: 16", "b": "from: 2024", "c": "from: 2026-01"}
    cohorts = [thing(COHORT, f"title: T\n{start}", slug) for slug, start in starts.items()]
    assert [cohort.slug for cohort in sorted(cohorts, key=COHORT.order)] == ["c", "b", "a"]
