"""Who takes part in an episode, as feed and page name them: people of the roster with their pages, others by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from plugins.core.fields.reference import Mention
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.parts import Someone
from plugins.core.thing import Thing
from plugins.podcast.fault import Fault
from plugins.podcast.show_fields import SHORT
from plugins.podcast.taxonomy import GUEST, HOST, Role, role_of

if TYPE_CHECKING:
    from plugins.podcast.model import Episode


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the feed (podcast:person).

    Args:
        name: as shown.
        role: in the words of the taxonomy.
        url: the path of the person's page; empty where there is none.
        thing: the person, where the roster has one: for a picture.
    """

    name: str
    role: Role
    url: str = ""
    thing: Thing | None = None


def people_of(episode: Episode, standing: Iterable[str], library: Library, lang: str) -> tuple[Person, ...]:
    """Return who takes part in an episode. An item's list replaces the channel's, so the show's hosts are repeated.

    Args:
        episode: the episode.
        standing: the show's own hosts, who lead it where the episode names no others.
        library: where people are found.
        lang: the episode's language.
    """
    hosts = [_named(name, HOST, library, lang) for name in standing] if not episode.hosts else []
    found = [
        *hosts,
        *_those(episode.hosts, HOST, library, lang),
        *_those(episode.guests, GUEST, library, lang),
        *_credited(episode.credits, library, lang),
    ]
    return tuple(dict.fromkeys(found))


def hosts_of(standing: Iterable[str], library: Library, lang: str) -> tuple[Person, ...]:
    """Return the show's own hosts."""
    return tuple(_named(name, HOST, library, lang) for name in standing)


def name_faults(people: Iterable[Someone]) -> Iterator[tuple[int, Fault]]:
    """Yield what is said of names that feeds cannot hold, each with its position."""
    for position, someone in enumerate(people):
        name = someone.name.text if someone.name else ""
        if len(name) > SHORT:
            text = message("The name {name} has {length} characters, and {limit} is the most.", name=name,
                           length=len(name), limit=SHORT)  # fmt: skip
            yield position, Fault("person-name", text, message("Shorten it."))


def _those(people: Iterable[Someone], role: Role, library: Library, lang: str) -> Iterator[Person]:
    for someone in people:
        name = someone.name.text if someone.name else someone.organisation
        if name:
            yield _named(name, role, library, lang)


def _credited(people: Iterable[Someone], library: Library, lang: str) -> Iterator[Person]:
    # A role that the taxonomy does not have would be read as host: those stand on the page alone.
    for someone in people:
        role = role_of(someone.role) if someone.role else None
        if role and someone.name:
            yield _named(someone.name.text, role, library, lang)


def _named(name: str, role: Role, library: Library, lang: str) -> Person:
    thing = library.find(Mention(name, ("person",)), lang)
    return Person(thing.title, role, thing.url, thing) if thing else Person(name, role)
