"""What a thing is about though its own header does not say so."""

from __future__ import annotations

from plugins.core.library import Library
from plugins.meetings.model import KINDS
from plugins.municipalities.model import KINDS as MUNICIPALITIES

GROUP, MINUTES = KINDS
[MUNICIPALITY] = MUNICIPALITIES


def test_a_meeting_is_about_the_places_of_its_group_unless_it_names_its_own(thing) -> None:
    bjuv, klippan = (
        thing(MUNICIPALITY, f"title: {name}\ncode: '{code}'", name.lower())
        for name, code in (("Bjuv", 1260), ("Klippan", 1276))
    )
    group = thing(GROUP, "title: Rådet\nmunicipalities: Bjuv", "radet")
    silent = thing(MINUTES, "title: Ett\ndate: 2026-03-04\ngroup: radet", "ett")
    own = thing(MINUTES, "title: Två\ndate: 2026-03-05\ngroup: radet\nmunicipalities: Klippan", "tva")
    library = Library((*KINDS, *MUNICIPALITIES))
    for one in (bjuv, klippan, group, silent, own):
        library.add(one)
    assert library.referrers(bjuv) == [group, silent]
    assert library.referrers(klippan) == [own]
