"""The outlines of Sweden's municipalities, read from `outlines.csv`, which tools/outlines.py makes."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final

FILE: Final = Path(__file__).parent / "outlines.csv"
# Corners are kept in thousandths of a degree.
PARTS: Final = 1000

# Longitude and latitude in degrees (WGS 84).
Corner = tuple[float, float]
Ring = tuple[Corner, ...]


@cache
def outlines() -> Mapping[str, tuple[Ring, ...]]:
    """Return each municipality's rings by its code, the largest first: its land, islands, and holes in them."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row["code"]: tuple(map(ring, row["outline"].split(";"))) for row in rows}


def ring(written: str) -> Ring:
    """Return the corners of a ring that is written as steps from each corner to the next."""
    steps = [int(step) for step in written.split()]
    longitudes, latitudes = accumulate(steps[::2]), accumulate(steps[1::2])
    return tuple((x / PARTS, y / PARTS) for x, y in zip(longitudes, latitudes, strict=True))
