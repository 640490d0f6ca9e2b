"""The texts of a map: what they say, and how much room their letters take at most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from plugins.municipalities.box import Box, Point

# The largest that the style sheet (map.css) makes a name and a number, in the drawing's units: where it is narrow.
NAME: Final = 35
COUNT: Final = 40
# Parts of a text's size: how far it reaches above its line and below it, and how far down the next line is.
ABOVE: Final = 0.93
BELOW: Final = 0.24
NEXT: Final = 1.05
# How wide letters are at most in the bold of common sans-serif typefaces, in parts of the size.
NARROW: Final = dict.fromkeys("fijlrt -", 0.5)
WIDE: Final = dict.fromkeys("mwMW", 1.12)
CAPITAL: Final = 0.86
OTHER: Final = 0.72

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Label:
    """What is to be said of a municipality.

    Args:
        code: its code.
        name: its name.
        count: the number that stands with the name; empty for none.
    """

    code: str
    name: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A text on the map.

    Args:
        name: a municipality's name; empty where there is no room for it.
        count: a number; empty for none.
        x: where it stands.
        y: how far down its first line is.
        anchor: which part of it is at x.
        stacked: whether the number stands under the name.
        box: what it takes at its largest.
        lead: from where to where a line leads to it; None where none is needed.
    """

    name: str
    count: str
    x: int
    y: int
    anchor: Anchor
    stacked: bool
    box: Box
    lead: tuple[Point, Point] | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One of the ways to write a label.

    Args:
        label: what it says.
        stacked: whether the number stands under the name.
        width: how wide it is at most.
        height: how high.
        drop: how far below its top its first line is.
    """

    label: Label
    stacked: bool
    width: float
    height: float
    drop: float

    def box(self, left: float, top: float) -> Box:
        """Return what it takes when it stands somewhere."""
        return Box(round(left), round(top), round(left) + self.width, round(top) + self.height)

    def at(self, box: Box, anchor: Anchor = "middle", lead: tuple[Point, Point] | None = None) -> Text:
        """Return the text that stands in its box."""
        x = {"start": box.left, "middle": (box.left + box.right) / 2, "end": box.right}[anchor]
        y = round(box.top + self.drop)
        return Text(self.label.name, self.label.count, round(x), y, anchor, self.stacked, box, lead)


def width_of(text: str, size: int) -> float:
    """Return how wide a text is at most, in the drawing's units as its size is."""
    return size * sum(NARROW.get(one) or WIDE.get(one) or (CAPITAL if one.isupper() else OTHER) for one in text)


def in_line(label: Label) -> Form:
    """Return a label as one line: its name, then its number."""
    if not label.count:
        return Form(
            label, stacked=False, width=width_of(label.name, NAME), height=(ABOVE + BELOW) * NAME, drop=ABOVE * NAME
        )
    width = width_of(f"{label.name} " if label.name else "", NAME) + width_of(label.count, COUNT)
    return Form(label, stacked=False, width=width, height=(ABOVE + BELOW) * COUNT, drop=ABOVE * COUNT)


def forms(label: Label) -> tuple[Form, ...]:
    """Return the ways to write a label, the best first: its number under its name, or both in a line."""
    if not label.count:
        return (in_line(label),)
    width = max(width_of(label.name, NAME), width_of(label.count, COUNT))
    height = ABOVE * NAME + (NEXT + BELOW) * COUNT
    return Form(label, stacked=True, width=width, height=height, drop=ABOVE * NAME), in_line(label)
