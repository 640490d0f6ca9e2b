"""Points in time within a sound: as machines write them and as people read them."""

from __future__ import annotations

MILLISECONDS = 1000


def clock(seconds: float, decimals: int = 0) -> str:
    """Return `00:01:30`, with three decimals `00:01:30.500`; without decimals, begun seconds are cut off."""
    whole = round(seconds * MILLISECONDS)
    rest, milliseconds = divmod(whole, MILLISECONDS)
    minutes, rest = divmod(rest, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest:02}" + (f".{milliseconds:03}" if decimals else "")


def short_clock(seconds: float) -> str:
    """Return `1:30` or `1:01:30`, as pages show it."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
