"""Rules that the channel and its items share: lengths, HTML, dates, people, places, licences."""

from __future__ import annotations

import re
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from plugins.core.message import Message, message
from plugins.podcast.feed.names import ITUNES, PODCAST
from plugins.podcast.feed.tree import Node
from plugins.podcast.notes import MOST_BYTES
from plugins.podcast.show_fields import GEO, LICENCES, LONGEST, OSM, RRULE, SHORT
from plugins.podcast.taxonomy import is_role

Say = Callable[[Node, Message], None]
MOMENT: Final = re.compile(
    r"(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
    r"\d\d:\d\d:\d\d (?P<zone>[+-]\d{4}|GMT|UT)"
)
DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def is_web(address: str) -> bool:
    """Whether an address is whole and one of the web."""
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and bool(parts.netloc) and " " not in address


def check_title(node: Node, say: Say) -> None:
    """Say where a title has more than 255 characters, or a sign that apps take for a mark."""
    found = node.first("title")
    if found is None:
        return
    length = len(found.text.strip())
    if length > LONGEST:
        say(found, message("The text has {length} characters, and {limit} is the most.", length=length, limit=LONGEST))
    if "<" in found.text:
        say(found, message("The title has the sign <, which apps take for the beginning of a mark."))


def check_description(node: Node, say: Say) -> None:
    """Say where a description has more than 4000 bytes."""
    found = node.first("description")
    size = len(found.text.encode()) if found else 0
    if found and size > MOST_BYTES:
        say(found, message("The text has {length} bytes, and {limit} is the most.", length=size, limit=MOST_BYTES))


def check_moment(node: Node, say: Say) -> None:
    """Say where a date is not as RFC 2822 has it, or names a weekday that it is not."""
    text = node.text.strip()
    found = MOMENT.fullmatch(text)
    try:
        day = parsedate_to_datetime(text).weekday() if found else None
    except ValueError:
        day = None
    if found is None or day is None or DAYS[day] != found["day"]:
        say(node, message("{value} is not a date as feeds have it (RFC 2822).", value=text))


def check_shared(node: Node, say: Say) -> None:
    """Say what is wrong with what the channel and its items may both have."""
    for explicit in node.all("explicit", ITUNES):
        if explicit.text.strip() not in ("true", "false"):
            say(explicit, message("{name} is {value}, and it can be {wanted} alone.", name="itunes:explicit",
                                  value=explicit.text.strip(), wanted="true, false"))  # fmt: skip
    for person in node.all("person", PODCAST):
        _person(person, say)
    for place in node.all("location", PODCAST):
        _place(place, say)
    for licence in node.all("license", PODCAST):
        if licence.text.strip().upper() not in LICENCES and not is_web(licence.attributes.get("url", "")):
            say(licence, message("The licence {value} needs its address.", value=licence.text.strip()))
    for often in node.all("updateFrequency", PODCAST):
        rule = often.attributes.get("rrule")
        if rule is not None and not RRULE.fullmatch(rule):
            say(often, message("{value} is no rhythm.", value=rule))


def _person(person: Node, say: Say) -> None:
    name = person.text.strip()
    if not name or len(name) > SHORT:
        say(person, message("A person's name is empty, or longer than {limit} characters.", limit=SHORT))
    role, group = person.attributes.get("role", "host"), person.attributes.get("group", "cast")
    if not is_role(role, group):
        say(person, message("{role} in {group} is not a role of the taxonomy.", role=role, group=group))
    for key in ("href", "img"):
        if key in person.attributes and not is_web(person.attributes[key]):
            say(person, message("{value} is not a whole address.", value=person.attributes[key]))


def _place(place: Node, say: Say) -> None:
    if not place.text.strip() or len(place.text.strip()) > SHORT:
        say(place, message("A place's name is empty, or longer than {limit} characters.", limit=SHORT))
    for key, form in (("geo", GEO), ("osm", OSM)):
        value = place.attributes.get(key)
        if value is not None and not form.fullmatch(value):
            say(place, message("{value} is not a point on the map.", value=value))
