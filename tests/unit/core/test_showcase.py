"""What templates show of typed values: the four emptinesses, dates, references, links and groups of keys."""

from __future__ import annotations

from datetime import date, datetime
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest

from plugins.core.catalogue import load, locale_folders
from plugins.core.dates import Clock, Moment, Partial
from plugins.core.describe import field
from plugins.core.fields.choice import Empty
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.reference import Mention, Reference
from plugins.core.fields.text import Text
from plugins.core.item import Item, Status
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.parts import Contact, Part, Place, SeeAlso, Someone
from plugins.core.showcase import Showcase
from plugins.core.shown import Group, Line, LinkTo, Words
from plugins.core.thing import State

PERSON = next(kind for kind in import_module("plugins.roster.model").KINDS if kind.name == "person")


class Case(Item):
    """A kind of its own, with a field that may be empty and one that may not."""

    case: OrEmpty[Text] | None = field("Case", "Its number", example="KS 2026/1")
    unit: Text | None = field("Unit", "Whose it is", example="Kansliet")
    note: Text | None = field("Note", "Not in the box", example="x", box=False)


KIND = Kind(name="case", model=Case, folder="cases", url="x/{slug}/", label=message("Case"), plural=message("Cases"))


@pytest.fixture
def showcase(thing):
    """Return what shows values in Swedish on a site that knows Sara."""
    library = Library([PERSON, KIND], "sv")
    library.add(thing(PERSON, "name: Sara Berg\nrole: trainee", "sara"))
    library.add(thing(PERSON, "name: Maud\nrole: trainee", "maud", state=State.DRAFT))
    return Showcase(library, "sv")


@pytest.fixture
def box(showcase, thing, root):
    """Return what gives the metadata box of a case as pairs of label and text."""
    swedish = load("sv", locale_folders(root))

    def text(shown):
        return shown.text.show(swedish) if isinstance(shown.text, Message) else shown.text

    def boxed(header):
        rows = showcase.box(thing(KIND, f"title: a\n{header}"))
        return [(row.key, *(text(value) for value in row.values)) for row in rows]

    return boxed


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ("", "Ej angivet"),
        ("case:", "Ej angivet"),
        ("case: unknown", "Okänt"),
        ("case: no", "Nej"),
        ("case: none", "—"),
        ("case: 'no'", "no"),
        ("case: KS 2026/1", "KS 2026/1"),
    ],
)
def test_the_four_emptinesses_are_four_words(box, header, shown):
    assert box(header) == [("case", shown)]


def test_the_box_has_the_kind_s_own_fields_first_and_only_what_is_stated(box):
    assert box("source: Protokollet\ntags: [a, b]\nnote: x\nunit: Kansliet\nsummary: y") == [
        ("case", "Ej angivet"),
        ("unit", "Kansliet"),
        ("tags", "a", "b"),
        ("source", "Protokollet"),
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Partial(2026, 3, 4), "4 mars 2026"),
        (Partial(2026, 3), "mars 2026"),
        (Partial(2026), "2026"),
        (date(2026, 3, 4), "4 mars 2026"),
        (
            Moment(datetime(2026, 3, 4, 14, 30, tzinfo=ZoneInfo("Europe/Stockholm")), timed=True),
            "4 mars 2026 kl.\xa014.30",
        ),
        (Clock(9, 0), "kl.\xa009.00"),
        (1234567, "1\xa0234\xa0567"),
        (0, "0"),
        ("Bjuv", "Bjuv"),
    ],
)
def test_a_value_is_shown_in_the_page_s_language(showcase, value, shown):
    assert showcase.values(value) == (Words(shown),)


def test_words_of_the_model_are_translated_later(showcase):
    assert showcase.one(Status.DRAFT) == Words(message("Draft"))
    assert showcase.one(Empty.UNKNOWN) == Words(message("Unknown"), empty=True)
    assert showcase.one(value=True) == Words(message("Yes"))
    assert showcase.one(None) == Words(message("Not stated"), empty=True)


@pytest.mark.parametrize(
    ("value", "key", "shown"),
    [
        ("https://www.bjuv.se/a", "", LinkTo("https://www.bjuv.se/a", "https://www.bjuv.se/a")),
        ("se https://www.bjuv.se", "", Words("se https://www.bjuv.se")),
        ("javascript:alert(1)", "", Words("javascript:alert(1)")),
        ("a@b.se", "email", LinkTo("a@b.se", "mailto:a@b.se")),
        ("042-10 50 00", "phone", LinkTo("042-10 50 00", "tel:042105000")),
        ("+46 42 10 50 00", "phone", LinkTo("+46 42 10 50 00", "tel:+4642105000")),
    ],
)
def test_what_can_be_followed_is_a_link(showcase, value, key, shown):
    assert showcase.one(value, key) == shown


def test_a_reference_is_a_link_where_the_site_shows_what_it_names(showcase):
    assert showcase.one(Reference("sara", ("person",))) == LinkTo("Sara Berg", "people/sara/")
    assert showcase.one(Mention("Lena Ek", ("person",))) == Words("Lena Ek")
    assert showcase.one(Reference("maud", ("person",))) == Words("maud")


def test_a_person_stands_on_one_line(showcase):
    someone = Someone(name=Mention("sara", ("person",)), organisation="Bjuvs kommun")
    assert showcase.one(someone) == Line((LinkTo("Sara Berg", "people/sara/"), Words("Bjuvs kommun")))


def test_a_line_leaves_out_what_is_not_stated(showcase):
    class Body(Part):
        one_line = True
        name: Text = field("Name", "Its name", example="x", required=True)
        place: OrEmpty[Text] | None = field("Place", "Where", example="x")

    assert showcase.one(Body(name="Nämnden")) == Line((Words("Nämnden"),))


def test_a_place_has_its_country(showcase):
    assert showcase.one(Place(place="Trysil", country="NO")) == Words("Trysil (NO)")


def test_other_groups_of_keys_have_rows_and_one_key_alone_has_none(showcase):
    contact = showcase.one(Contact(role="projektledare", email="a@b.se"))
    assert isinstance(contact, Group)
    assert [(row.key, row.values) for row in contact.rows] == [
        ("role", (Words("projektledare"),)),
        ("email", (LinkTo("a@b.se", "mailto:a@b.se"),)),
    ]
    assert showcase.one(SeeAlso(title="Rapporten")) == Words("Rapporten")


def test_a_list_is_a_value_each(showcase):
    assert showcase.values(("a", Empty.NO)) == (Words("a"), Words(message("No"), empty=True))
