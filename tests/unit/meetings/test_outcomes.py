"""How it went: the front page tells of proposals that something has come of, and of no others."""

from __future__ import annotations

from plugins.core.catalogue import ENGLISH
from plugins.core.display import Display
from plugins.core.library import Library
from plugins.meetings.model import KINDS
from plugins.meetings.outcomes import on_front_page
from tests.unit.meetings.conftest import TODAY


def test_a_proposal_with_a_result_is_told_with_the_group_that_agreed_on_it(display) -> None:
    [block] = on_front_page(display)
    assert block.heading.text == "How it went"
    [entry] = block.entries
    assert entry.link.text == "Svar inom trettio dagar"
    assert (entry.day_text, entry.summary) == ("Unga i Svalöv", "Den provas")
    assert entry.link.url == block.url


def test_without_results_there_is_no_block(site) -> None:
    assert list(on_front_page(Display(Library(KINDS), ENGLISH, site, TODAY))) == []
