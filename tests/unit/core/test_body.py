"""The start of a text, as lists and descriptions say it: where it is cut, and what stands there."""

from __future__ import annotations

import pytest

from plugins.core.body import Body


@pytest.mark.parametrize(
    ("text", "limit", "beginning"),
    [
        ("Vi kom. Vi såg.", 15, "Vi kom. Vi såg."),
        ("Vi kom till Bjuv och såg oss om.", 20, "Vi kom till Bjuv…"),
        # A whole sentence ended: nothing is missing from it.
        ("Det fanns plats när de sökte. Sedan tog det slut.", 35, "Det fanns plats när de sökte."),
        ("Varför då? Ingen vet.", 15, "Varför då?"),
        ("Han sa ”nej.” Ändå kom vi.", 17, "Han sa ”nej.”"),
        ("Det var allt. ”Ja”, sa hon.", 17, "Det var allt."),
        ("Det var allt…\nÅ nej.", 14, "Det var allt…"),
        # A stop that ends no sentence gives way to the ellipsis.
        ("Mötet är kl. 14 i Åstorp.", 13, "Mötet är kl…"),
        ("Vi ses t.ex. på torget.", 13, "Vi ses t.ex…"),
        ("Jo… men nej.", 5, "Jo…"),
        ("Bjuv, Åstorp – Klippan", 16, "Bjuv, Åstorp…"),
    ],
)
def test_a_text_is_cut_at_a_word_and_says_whether_its_sentence_goes_on(text: str, limit: int, beginning: str) -> None:
    assert Body(text=text).beginning(limit) == beginning
    assert len(beginning) <= limit
