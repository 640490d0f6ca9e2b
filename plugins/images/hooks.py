"""Where Pelican meets the pictures: they are made when everything is read and before anything is written."""

from __future__ import annotations

from functools import partial

from pelican import signals
from pelican.generators import Generator

from plugins.core.run import Run
from plugins.core.urls import Addresses
from plugins.images.pictures import Pictures
from plugins.images.standing import item_picture, picture_faults, pictures_of, with_pictures
from plugins.images.survey import survey
from plugins.images.workshop import Workshop


def place_pictures(generators: list[Generator]) -> None:
    """Say what is wrong with the pictures, put their copies in the texts, and order those that are shown."""
    run: Run = generators[0].context["run"]
    folder = run.content / "images"
    workshop = Workshop(run.cache / "images")
    sources, problems = survey(folder, run.shown(folder), run.now.date())
    pictures = Pictures(sources, run.shown(folder), workshop)
    things = [thing for thing in run.library if thing.path]
    run.say(problems)
    incomplete = run.library.incomplete
    run.say([problem for thing in (*things, *incomplete) for problem in picture_faults(thing, pictures)])
    shown = [thing for thing in things if run.library.shows(thing)]
    run.say(pictures.make(source for thing in (*shown, *incomplete) for source in pictures_of(thing, pictures)))
    addresses = Addresses(run.site.prefix, run.site.address)
    for thing in shown:
        thing.body = with_pictures(thing, pictures, addresses.href, run.catalogue(thing.lang))
    run.picture_of = partial(item_picture, pictures=pictures)
    run.order(*pictures.orders())
    workshop.prune()


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(place_pictures)
