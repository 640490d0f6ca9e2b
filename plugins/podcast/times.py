"""Points of time within the sound, as files and pages write them, and how far two programs may differ about its end."""

from __future__ import annotations

from typing import Final

MILLISECONDS: Final = 1000
TOLERANCE: Final = 1.0
"""In seconds: how far the lengths that two programs find in one file may differ."""


def clock(seconds: float) -> str:
    """Return `00:01:30`: begun seconds are cut off."""
    return exact_clock(seconds).partition(".")[0]


def exact_clock(seconds: float) -> str:
    """Return `00:01:30.500`, to the millisecond."""
    rest, milliseconds = divmod(round(seconds * MILLISECONDS), MILLISECONDS)
    minutes, rest = divmod(rest, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest:02}.{milliseconds:03}"


def short_clock(seconds: float) -> str:
    """Return `1:30` or `1:01:30`, as pages show it."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
