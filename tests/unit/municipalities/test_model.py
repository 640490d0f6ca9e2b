"""A municipality's file, and those that need none."""

from __future__ import annotations

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.thing import Thing
from plugins.municipalities.model import KINDS, known

[MUNICIPALITY] = KINDS


def test_a_file_names_the_municipality_that_it_tells_more_of(read) -> None:
    item, problems = read(MUNICIPALITY, "title: Bjuv\ncode: 1260")
    assert problems == []
    assert (item.code, item.county) == ("1260", "Skåne län")
    assert item.called == ("1260", "Bjuv", "Bjuvs kommun")
    assert read(MUNICIPALITY, "title: Håbo\ncode: 0305")[0].entry.slug == "habo-0305"


def test_a_code_is_the_registers(read) -> None:
    assert read(MUNICIPALITY, "title: Bjuv\ncode: bjuvs kommun")[1] == [
        "x.md:3:7: error: There is no municipality with the code bjuvs kommun. "
        "Write 1260, for Bjuvs kommun. [municipality-code]"
    ]
    assert read(MUNICIPALITY, "title: Bjuv\ncode: 9999")[1] == [
        "x.md:3:7: error: There is no municipality with the code 9999. "
        "Write the four digits, as 1260 for Bjuv. [municipality-code]"
    ]


def test_every_municipality_can_be_referred_to_without_a_file(site) -> None:
    library = Library(KINDS)
    for item in known(site):
        library.add(Thing(MUNICIPALITY, item, item.slug, "sv", f"kommuner/{item.slug}/"))
    for name in ("Solna", "0184", "Solna kommun", "Solna stad"):
        assert [thing.item.code for thing in library.answers(Reference(name, ("municipality",)))] == ["0184"]
    for name, code in (("Habo", "0643"), ("habo", "0643"), ("Håbo", "0305"), ("habo-0305", "0305")):
        assert [thing.item.code for thing in library.answers(Reference(name, ("municipality",)))] == [code]
    assert [thing.title for thing in library.all("municipality")][-2:] == ["Överkalix", "Övertorneå"]
    assert len(library.all("municipality")) == 290
