"""How pictures stand in an item: what is wrong with those it names, and its text with the copies in their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto

from plugins.core.at_fault import AtFault, each
from plugins.core.body import Body, Link
from plugins.core.html_tags import escape_text, escape_value
from plugins.core.message import Message, Translator, message
from plugins.core.people import PERSON
from plugins.core.problem import Problem, Severity
from plugins.core.spaces import spaced
from plugins.core.thing import Thing
from plugins.core.views import Picture
from plugins.images.pictures import Absent, Pictures
from plugins.images.source import Source

# Cleaned HTML: every attribute in double quotes, no < or > within.
IMAGE = re.compile(r"<img\b[^>]*>")
ALONE = re.compile(r"<figure>((?:<a [^>]*>)?)(<img\b[^>]*>)((?:</a>)?)</figure>")
ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
OURS = frozenset({"src", "alt", "width", "height", "loading"})


class Where(Enum):
    """Where a picture stands in an item."""

    TEXT = auto()
    HEADER = auto()
    FACE = auto()
    """In the header of a person, whose face it then is."""


def picture_faults(thing: Thing, pictures: Pictures) -> Iterator[Problem]:
    """Yield what is wrong with the pictures that an item names: missing ones, and those without alt text.

    Args:
        thing: the item, its links as the reader found them.
        pictures: those that there are.
    """
    yield from each(_own_faults(thing, pictures), _faults_in_text(thing, pictures))


def pictures_of(thing: Thing, pictures: Pictures) -> list[Source]:
    """Return the pictures that an item names and that exist."""
    names = [link.target for link in _images(thing.body)]
    with suppress(AtFault):
        names += [thing.item.image] if thing.item.image else []
    return [found for name in names if isinstance(found := pictures.find(name, thing.path), Source)]


def item_picture(thing: Thing, pictures: Pictures) -> Picture | None:
    """Return the picture of an item's key `image`, or None."""
    found = pictures.find(thing.item.image, thing.path) if thing.item.image else None
    return pictures.picture(found) if isinstance(found, Source) else None


def with_pictures(thing: Thing, pictures: Pictures, href: Callable[[str], str], translator: Translator) -> Body:
    """Return an item's text with each picture's copy in its place, and captions below those that stand alone.

    Args:
        thing: the item, its pictures' addresses as written.
        pictures: those that there are.
        href: makes a link of a path on the site.
        translator: of the item's language.
    """
    images = _images(thing.body)
    if not images:
        return thing.body
    waiting = iter(images)
    placed: dict[str, Picture] = {}

    def place(tag: re.Match[str]) -> str:
        link = next(waiting)
        found = pictures.find(link.target, thing.path)
        picture = pictures.picture(found, link.text) if isinstance(found, Source) else None
        if picture is None:
            return tag[0]
        new = _tag(tag[0], picture, href(picture.url))
        placed[new] = picture
        return new

    def caption(figure: re.Match[str]) -> str:
        picture = placed.get(figure[2])
        below = _caption(picture, translator) if picture else ""
        return f"<figure>{figure[1]}{figure[2]}{figure[3]}{below}</figure>"

    return replace(thing.body, html=ALONE.sub(caption, IMAGE.sub(place, thing.body.html)))


def credit_line(credit: str) -> str | Message:
    """Return who made a picture as it stands below it: "Foto: Sara Berg", or as written where that says more."""
    return credit if ":" in credit else message("Photo: {name}", name=credit)


def _own_faults(thing: Thing, pictures: Pictures) -> Iterator[Problem]:
    if not thing.item.image:
        return
    found = pictures.find(thing.item.image, thing.path)
    where = Where.FACE if thing.kind.name == PERSON else Where.HEADER
    for fault in _faults(found, "", where):
        yield thing.problem(fault.code, fault.text, fault.hint, at=("image",))
    if where is Where.FACE and isinstance(found, Source):
        yield from _people_not_stated(found)


def _people_not_stated(source: Source) -> Iterator[Problem]:
    """Yield a warning for a person's face that may be published without a ground (GDPR, article 6)."""
    if source.facts and source.facts.people is None and not source.facts.minors:
        yield Problem(
            "people-not-stated",
            message("The picture is a person's, and it is not said whether somebody can be recognised in it."),
            message(
                "Write people: yes and why, as basis: public-interest or basis: consent. A drawing has people: no."
            ),
            source.facts_name,
            severity=Severity.WARNING,
        )


def _faults_in_text(thing: Thing, pictures: Pictures) -> Iterator[Problem]:
    for link in _images(thing.body):
        for fault in _faults(pictures.find(link.target, thing.path), link.text, Where.TEXT):
            yield Problem(fault.code, fault.text, fault.hint, thing.path, link.line, link.column)


def _images(body: Body) -> list[Link]:
    return [link for link in body.links if link.image]


def _faults(found: Source | Absent, alt: str, where: Where) -> Iterator[Absent]:
    if isinstance(found, Absent):
        yield found
    elif found.sound and found.facts is None and not alt:
        text = message("The picture {name} has no alt text.", name=found.name)
        yield Absent("alt-missing", text, _say_what_it_shows(found, where))


def _say_what_it_shows(source: Source, where: Where) -> Message:
    file = source.facts_name
    if where is Where.TEXT:
        return message("Write ![what it shows]({name}), or alt: in {file}.", name=source.name, file=file)
    if where is Where.FACE:
        return message(
            "Write in {file} alt: and what it shows, and people: yes with basis: public-interest or basis: consent.",
            file=file,
        )
    return message("Write alt: and what it shows in {file}.", file=file)


def _tag(tag: str, picture: Picture, src: str) -> str:
    kept = "".join(found[0] for found in ATTRIBUTE.finditer(tag) if found[1] not in OURS)
    size = f'width="{picture.width}" height="{picture.height}"'
    return f'<img src="{escape_value(src)}" {size} alt="{escape_value(picture.alt)}" loading="lazy"{kept}>'


def _caption(picture: Picture, translator: Translator) -> str:
    credit = credit_line(picture.credit) if picture.credit else ""
    lines = {"caption": picture.caption, "credit": credit.show(translator) if isinstance(credit, Message) else credit}
    spans = [f'<span class="{name}">{escape_text(spaced(text))}</span>' for name, text in lines.items() if text]
    return f"<figcaption>{' '.join(spans)}</figcaption>" if spans else ""
