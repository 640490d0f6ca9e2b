"""What must hold of a municipality's file: its title is a name of the one with its code, its address the register's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.nearest import alike, nearest
from plugins.core.problem import Problem, Severity
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.municipalities.sweden import Entry, register

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.municipalities.model import Municipality


def municipality(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong with a municipality's file."""
    item = cast("Municipality", thing.item)
    yield from _title(thing, item.title, item.entry)
    if item.slug and item.slug != item.entry.slug:
        text = message("A municipality's address is the register's, here {slug}.", slug=item.entry.slug)
        yield thing.problem("slug", text, message("Take slug away."), at=("slug",))


def _title(thing: Thing, title: str, entry: Entry) -> Iterator[Problem]:
    """Yield a warning where the title is not what the code is called, an error where another one is called that."""
    others = _others(title, entry)
    exact = next((other for other in others if title in other.names), None)
    # Other languages may have names of their own, as Gothenburg: there only what another one is called is wrong.
    if title in entry.names or (thing.lang.split("-")[0] != "sv" and exact is None):
        return
    values = {"title": title, "code": entry.code, "name": entry.name}
    if exact:
        text = message("The title is {title}, but the code {code} is that of {name}.", **values)
    else:
        text = message("The municipality with the code {code} is not called {title}.", **values)
    hint = message("Write title: {name}.", **values)
    if others:
        values |= {"other_code": others[0].code, "other": others[0].name}
        hint = message("Write title: {name}, or code: {other_code} for {other}.", **values)
    severity = Severity.ERROR if exact else Severity.WARNING
    yield thing.problem("municipality-title", text, hint, at=("title",), severity=severity)


def _others(title: str, entry: Entry) -> list[Entry]:
    """Return those that the title may name beside the one with the code: Haboo may be for Habo and for Håbo."""
    names = {name: other for other in register().values() for name in other.names}
    close = title if title in names else nearest(title, names)
    likely = [close] if close == title else alike(close, names) if close else []
    return [names[name] for name in likely if names[name] != entry]
