"""The register of Sweden's 290 municipalities, read from `register.csv`."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from plugins.core.slug import slugify

FILE: Final = Path(__file__).parent / "register.csv"


@dataclass(frozen=True, slots=True)
class Entry:
    """A municipality as the register has it.

    Args:
        code: its code at Statistics Sweden, four digits, as `0305`.
        name: its short name, as `Håbo`.
        official_name: as `Håbo kommun`.
        county_code: the first two digits of its code.
        county: the county's name, as `Uppsala län`.
        slug: its part of the address, unlike every other's.
        latitude: of a point inside it, in degrees north (WGS 84).
        longitude: of the same point, in degrees east.
        chosen_name: what it calls itself, where that is another name, as `Solna stad`; else empty.
    """

    code: str
    name: str
    official_name: str
    county_code: str
    county: str
    slug: str
    latitude: float
    longitude: float
    chosen_name: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it may be called, each once."""
        return tuple(dict.fromkeys(name for name in (self.name, self.official_name, self.chosen_name) if name))


@cache
def register() -> Mapping[str, Entry]:
    """Return the municipalities by code, in the order of their codes."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    alike = Counter(slugify(row["name"]) for row in rows)
    return {
        row["code"]: Entry(
            code=row["code"],
            name=row["name"],
            official_name=row["official_name"],
            county_code=row["county_code"],
            county=row["county"],
            slug=_slug(row["code"], row["name"], alike),
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            chosen_name=row["chosen_name"],
        )
        for row in rows
    }


def _slug(code: str, name: str, alike: Counter[str]) -> str:
    # Of names that become the same slug, the one that is spelled so keeps it: Habo is habo, Håbo habo-0305.
    slug = slugify(name)
    return slug if alike[slug] == 1 or name.casefold() == slug else f"{slug}-{code}"
