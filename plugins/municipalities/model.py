"""The kind municipality: the register's, and what a file adds to one of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import BeforeValidator

from plugins.core.describe import field
from plugins.core.fields.fault import fault
from plugins.core.fields.text import Text, as_text
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.nearest import alike, nearest
from plugins.core.site import Site
from plugins.municipalities import pages, rules
from plugins.municipalities.sweden import Entry, register


def as_code(value: object) -> str:
    """Return the code of a municipality that the register has."""
    code = as_text(value)
    if code in register():
        return code
    said = message("There is no municipality with the code {value}.", value=code)
    if known := register().get(code.zfill(4)):
        hint = message("Write {code}, for {name}.", code=known.code, name=known.names[0])
        raise fault("municipality-code", said, hint)
    codes = {name: entry.code for entry in register().values() for name in entry.names}
    if close := nearest(code, codes):
        others = [name for name in alike(close, codes) if codes[name] != codes[close]]
        if others:
            values = {"code": codes[close], "name": close, "other_code": codes[others[0]], "other": others[0]}
            raise fault(
                "municipality-code", said, message("Write {code} for {name}, {other_code} for {other}.", **values)
            )
        raise fault("municipality-code", said, message("Write {code}, for {name}.", code=codes[close], name=close))
    raise fault("municipality-code", said, message("Write the four digits, as 1260 for Bjuv."))


Code = Annotated[str, BeforeValidator(as_code)]


class Municipality(Item):
    """A municipality of Sweden."""

    title: Text = field("Title", "What it is called", example="Bjuv", required=True, box=False)
    code: Code = field(
        "Municipality code",
        "The four digits of Statistics Sweden, which say which it is",
        example="1260",
        required=True,
    )

    @property
    def entry(self) -> Entry:
        """What the register says of it."""
        return register()[self.code]

    @property
    def official_name(self) -> str:
        """The register's name, as `Bjuvs kommun`."""
        return self.entry.official_name

    @property
    def county(self) -> str:
        """Its county's name, as `Skåne län`."""
        return self.entry.county

    @property
    def point(self) -> tuple[float, float]:
        """A point inside it: degrees north and east (WGS 84)."""
        return (self.entry.latitude, self.entry.longitude)

    @property
    def fixed_slug(self) -> str:
        """The register's, so that Habo and Håbo have an address each, whatever their files are called."""
        return self.entry.slug

    @property
    def called(self) -> tuple[str, ...]:
        """Its code and every name it has."""
        return (self.code, *self.entry.names)


def known(site: Site) -> Iterable[Municipality]:  # noqa: ARG001 (a kind's `known` may depend on the settings)
    """Return all 290, in the order of their codes: each may be referred to, by name or code, without a file."""
    return [
        Municipality.model_construct(title=entry.name, slug=entry.slug, code=entry.code)
        for entry in register().values()
    ]


KINDS: tuple[Kind, ...] = (
    Kind(
        name="municipality",
        model=Municipality,
        folder="municipalities",
        url="kommuner/{slug}/",
        label=message("Municipality"),
        plural=message("Municipalities"),
        list_url="kommuner/",
        menu=message("Municipalities"),
        template="municipality.html",
        list_template="municipalities.html",
        has_feed=True,
        list_size=len(register()),
        rules=rules.municipality,
        known=known,
        more=pages.municipality_page,
        list_more=pages.municipalities_page,
    ),
)
