"""References between things: each names one thing that the site shows, or the writer is told which one was meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pydantic.fields import FieldInfo

from plugins.core.describe import lines_of, models
from plugins.core.fields.choice import Empty
from plugins.core.fields.reference import Mention, Reference
from plugins.core.library import Library
from plugins.core.meant import meant
from plugins.core.message import Message, message
from plugins.core.nearest import alike, nearest
from plugins.core.parts import Place
from plugins.core.problem import Problem, Severity
from plugins.core.slug import valid_slug
from plugins.core.thing import State, Thing
from plugins.core.unstated import TAKE_AWAY
from plugins.reader.elsewhere import as_file, of_another_kind
from plugins.reader.several import Spot, several, spot_of

MUNICIPALITY: Final = ("municipality",)
# Swedish has a word for "no" in each gender; people and municipalities are those that are mostly named.
NOBODY: Final[Mapping[tuple[str, ...], Message]] = {
    ("person",): message("No person is called {name}."),
    ("municipality",): message("No municipality is called {name}."),
}


def check(thing: Thing, library: Library) -> Iterator[Problem]:
    """Yield what is wrong with the references of a thing."""
    for reference in library.references(thing):
        found = library.answers(reference, thing.lang)
        if len(found) > 1:
            yield _ambiguous(thing, reference, found)
        elif found and (twins := _twins(reference, found[0], library)):
            yield _one_of_two(thing, reference, *twins[:2])
        elif found and found[0] is not thing:
            yield from hidden_from_readers(thing, found[0], reference.line, reference.column)
        elif not found and not library.is_broken(reference.text) and library.knows(reference.kinds):
            yield from _unanswered(thing, reference, library)


def _twins(reference: Reference, found: Thing, library: Library) -> list[str]:
    """Return what municipalities are called whose names are one but for rings and dots, where an address was written.

    `habo` is the address of Habo, and what somebody writes who cannot write Håbo: which of the two is never guessed.
    """
    if reference.kinds != MUNICIPALITY or reference.text != found.slug or reference.text in found.item.called:
        return []
    titles = alike(reference.text, (thing.title for thing in library.all(*MUNICIPALITY)))
    return titles if len(titles) > 1 and reference.text not in titles else []


def _one_of_two(thing: Thing, reference: Reference, one: str, other: str) -> Problem:
    names = {"one": one, "other": other}
    text = message("{name} may be {one} or {other}.", name=reference.text, **names)
    hint = message("Write {one} or {other}.", **names)
    return Problem("ambiguous-name", text, hint, thing.path, reference.line, reference.column)


def hidden_from_readers(thing: Thing, target: Thing, line: int, column: int) -> Iterator[Problem]:
    """Yield what is said of something published that leads to a draft or to what is to come."""
    if thing.built and not target.built:
        text = message("{title} is not published yet, and this is.", title=target.title)
        hint = message("Publish {path} first, or take the reference away.", path=target.path)
        if target.state is State.DRAFT:
            text = message("{title} is a draft, and this is published.", title=target.title)
            hint = message("Take status: draft out of {path}, or take the reference away.", path=target.path)
        yield Problem("not-published", text, hint, thing.path, line, column)


def _unanswered(thing: Thing, reference: Reference, library: Library) -> Iterator[Problem]:
    loose = isinstance(reference, Mention)
    names = library.names(reference.kinds)
    if loose:
        # A name is compared with names: Maud need not be the one whose file is called maud.
        names = [name for name in names if valid_slug(name) == valid_slug(reference.text)]
    if not loose and (found := several(thing, reference, library)):
        yield found
        return
    close = nearest(reference.text, names)
    if loose and (close is None or close.casefold() not in (reference.text.casefold(), *_near(reference.text, close))):
        return
    hint = as_file(reference, library) or meant(reference, library, names) or _write_what(reference, thing)
    text = _nothing(reference, library)
    if not loose and (other := of_another_kind(reference, library)):
        folder = library.kinds[reference.kinds[0]].folder
        text, hint = other, message("Write the name of a file in content/{folder} without .md.", folder=folder)
    if loose:
        text = message("{name} is almost, but not quite, a name on this site.", name=reference.text)
    severity = Severity.WARNING if loose else Severity.ERROR
    yield Problem("unknown-name", text, hint, thing.path, reference.line, reference.column, severity)


def _near(name: str, close: str) -> tuple[str, ...]:
    """A name is near a person's where both have as many words: `Maud` is not a slip for `Maud Berg`."""
    return (close.casefold(),) if len(name.split()) == len(close.split()) else ()


def _nothing(reference: Reference, library: Library) -> Message:
    if said := NOBODY.get(reference.kinds):
        return Message(said.text, (("name", reference.text),))
    known = [library.kinds[name].plural for name in reference.kinds if name in library.kinds]
    if len(known) == 1:
        return message("Nothing under {kinds} is called {name}.", kinds=known[0], name=reference.text)
    return message("Nothing on this site is called {name}.", name=reference.text)


def _write_what(reference: Reference, thing: Thing) -> Message:
    if reference.kinds == ("person",) and Empty.of(reference.text):
        return message("Write the name of a file in content/people without .md.")
    if Empty.of(reference.text):
        return TAKE_AWAY
    if reference.kinds == ("municipality",):
        return _write_where(reference, thing)
    if reference.kinds == ("person",):
        return message(
            "Write the name of a file in content/people without .md, or make one: {command}.",
            command=f'python3 tasks.py new person "{reference.text}"',
        )
    return message("Write the name of its file without .md, or its exact title.")


def _write_where(reference: Reference, thing: Thing) -> Message:
    """Return how a municipality is written, and a place that is none, under the key where the reference stands."""
    spot = spot_of(thing.header, reference)
    field = spot and thing.kind.model.model_fields.get(thing.kind.keys.get(spot.key, ""))
    # A number is a municipality's code, never a place.
    if reference.text.isdigit() or not spot or not field or not _may_be_abroad(field, spot):
        return message("Write a Swedish municipality by name or code.")
    keys = [f"place: {reference.text}", "country: NO"]
    example = "\n  - {}\n    {}" if spot.listed else "\n  {}\n  {}"
    lines = lines_of(spot.nearest, example.format(*keys))
    if spot.nearest != spot.key and not spot.listed:
        lines = lines_of(spot.key, "\n" + lines).replace("\n", "\n  ")
    return message("Write a Swedish municipality by name or code; elsewhere, write:\n{lines}", lines=lines)


def _may_be_abroad(field: FieldInfo, spot: Spot) -> bool:
    """Whether a place that is no municipality may stand at a spot: under the header's key, or in its group of keys."""
    inner = [one for group in models(field.annotation) for one in group.model_fields.items()]
    below = [found for name, found in inner if (found.alias or name) == spot.nearest]
    return any(Place in models(found.annotation) for found in (below if spot.nearest != spot.key else [field]))


def _ambiguous(thing: Thing, reference: Reference, found: list[Thing]) -> Problem:
    text = message(
        "{name} may be {one} or {other}.",
        name=reference.text,
        one=found[0].path or found[0].id,
        other=found[1].path or found[1].id,
    )
    same_kind = found[0].kind is found[1].kind
    hint = message(
        "Write {one} or {other}.",
        one=found[0].slug if same_kind else found[0].id,
        other=found[1].slug if same_kind else found[1].id,
    )
    return Problem("ambiguous-name", text, hint, thing.path, reference.line, reference.column)
