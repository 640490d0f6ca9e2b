"""The colours: every text can be read on what it stands on, by day and by night (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re

import pytest

from tests.theme.conftest import ROOT

TOKENS = (ROOT / "theme" / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
DAY, NIGHT = (
    dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", part))
    for part in TOKENS.split("@media (prefers-color-scheme: dark)")
)


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`, 0 to 1, as WCAG defines it."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
def test_text_can_be_read(colours: dict[str, str]) -> None:
    for ground in ("paper", "tint"):
        assert contrast(colours["ink"], colours[ground]) >= 7
        for name in ("soft", "green", "link", "added", "removed", "name", "text"):
            assert contrast(colours[name], colours[ground]) >= 4.5, (name, ground)
    assert contrast(colours["on-yellow"], colours["yellow"]) >= 7


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
def test_the_focus_can_be_seen(colours: dict[str, str]) -> None:
    assert contrast(colours["focus"], colours["paper"]) >= 3


def test_day_and_night_have_the_same_colours() -> None:
    assert DAY.keys() == NIGHT.keys()
