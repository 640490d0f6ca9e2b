"""A session's film: whether there is one, and where those who missed the session find it."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core.blocks import Section, points
from plugins.core.display import Display
from plugins.core.fields.choice import Empty
from plugins.core.message import Message, message
from plugins.core.showcase import NOT_STATED
from plugins.core.shown import LinkTo, Shown, Words
from plugins.core.stage import Where
from plugins.core.thing import Thing
from plugins.training.parts import Filmed, FilmStatus
from plugins.training.term import session


def is_public(film: Filmed) -> bool:
    """Return whether anybody may see a film."""
    return film.url is not None and film.where is not Where.INTERNAL


def word(thing: Thing) -> Words:
    """Return in a word or two whether a session is filmed."""
    film = _film(thing)
    if isinstance(film, Empty):
        return Words(film.label, empty=True)
    if film is None:
        return NOT_STATED
    status = film.status or (FilmStatus.YES if film.url else None)
    return Words(status.label) if status else NOT_STATED


def missed(thing: Thing, display: Display) -> Iterator[Section]:
    """Yield the part for those who were not there; none where nothing is said of a film."""
    film = _film(thing)
    if isinstance(film, Filmed) and (lines := list(_lines(film, thing, display))):
        yield points(message("Did you miss it?"), lines, "missed")


def _film(thing: Thing) -> Filmed | Empty | None:
    """Return what is said of the film; `no` alone says that there is none."""
    film = session(thing).filmed
    return Filmed(status=FilmStatus.NO) if film is Empty.NO else film


def _lines(film: Filmed, thing: Thing, display: Display) -> Iterator[Shown]:
    whom = _whom(thing)
    if film.status is FilmStatus.NO:
        yield Words(message("It is not filmed. {ask}", ask=whom))
    elif is_public(film) and film.url:
        yield LinkTo(display.say(message("See the film, with captions")), film.url)
    elif film.status is FilmStatus.PLANNED:
        yield Words(_planned(film))
    elif film.where is Where.INTERNAL:
        # An address behind the municipality's own doors helps no reader here, so it is named and no link.
        yield Words(message("The film is on the intranet, for those who work or are elected here."))
    elif film.where:
        yield Words(message("The film: {where}", where=str(film.where)))
    elif film.status is FilmStatus.YES:
        yield Words(message("It is filmed. {ask}", ask=whom))


def _planned(film: Filmed) -> Message:
    if film.where is Where.INTERNAL:
        return message("It is to be filmed, and the film will be on the intranet.")
    if film.where:
        return message("It is to be filmed: {where}", where=str(film.where))
    return message("It is to be filmed.")


def _whom(thing: Thing) -> Message:
    bodies = session(thing).responsible
    if not bodies:
        return message("Ask those who held it.")
    return message("Ask {bodies}.", bodies=", ".join(bodies))
