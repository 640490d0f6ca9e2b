"""What the channel and its items say in the same way: people, places, the licence, dates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from email.utils import format_datetime

from plugins.podcast.feed.element import Element
from plugins.podcast.people import Person
from plugins.podcast.show import Licence, Location

Picture = Callable[[Person], str]
"""Returns the whole address of a person's picture; nothing where there is none."""


def person(someone: Person, address: Callable[[str], str], picture: Picture) -> Element:
    """Return podcast:person: https://podcasting2.org/docs/podcast-namespace/tags/person."""
    attributes = {"role": someone.role.role, "group": someone.role.group}
    if someone.url:
        attributes["href"] = address(someone.url)
    if image := picture(someone):
        attributes["img"] = image
    return Element("podcast:person", someone.name, attributes)


def locations(places: Iterable[Location]) -> Iterator[Element]:
    """Yield podcast:location for each place."""
    for place in places:
        given = {"rel": place.rel, "geo": place.geo, "osm": place.osm, "country": place.country}
        yield Element("podcast:location", place.name, {name: value for name, value in given.items() if value})


def licence(terms: Licence | None) -> Iterator[Element]:
    """Yield podcast:license, where there is one."""
    if terms:
        yield Element("podcast:license", terms.identifier, {"url": terms.url} if terms.url else {})


def day(moment: datetime) -> str:
    """Return a moment as RFC 2822 has it, with its zone as a number: `Tue, 14 Apr 2026 07:00:00 +0200`."""
    return format_datetime(moment)


def yes_no(value: object) -> str:
    """Return `yes` or `no`."""
    return "yes" if value else "no"


def true_false(value: object) -> str:
    """Return `true` or `false`."""
    return "true" if value else "false"
