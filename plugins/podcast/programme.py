"""The programme: the show and its episodes of one run, everything wrong with them, and the files that come of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from plugins.core.copies import delete_unused
from plugins.core.ledger import ledger_order
from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.problem import Problem, Severity, errors
from plugins.core.run import Run
from plugins.core.thing import State
from plugins.core.urls import Addresses
from plugins.podcast.audio.shelf import Shelf
from plugins.podcast.between import episode_problems, owner_problems
from plugins.podcast.chapters import chapters_json
from plugins.podcast.cover import Cover, read_cover
from plugins.podcast.enclosures import Enclosures
from plugins.podcast.episode import Ready
from plugins.podcast.feed.channel import Channel
from plugins.podcast.feed.item import CHAPTERS_FILE
from plugins.podcast.feed.judge import judge
from plugins.podcast.feed.pages import feed_files
from plugins.podcast.files import AUDIO, IMAGES, Files
from plugins.podcast.identifier import FEED
from plugins.podcast.identity import Identity, show_problem
from plugins.podcast.lock import NAME, Lock, lock_of, read_lock
from plugins.podcast.people import Person, hosts_of
from plugins.podcast.show import Show, read_show
from plugins.podcast.studio import Studio
from plugins.podcast.transcript.srt import write_srt
from plugins.podcast.view import LIST

CACHE: Final = "podcast"


@dataclass
class Programme:
    """What the podcast of a run is.

    Args:
        show: the show; None where the site has none, or where something is wrong with it.
        cover: the show's.
        episodes: those that the run shows and that nothing is wrong with.
        problems: everything that is wrong.
    """

    show: Show | None = None
    cover: Cover | None = None
    episodes: list[Ready] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def published(self, lang: str) -> list[Ready]:
        """Return what the feed tells of, the newest first: not drafts, nor what is hidden, to come or without sound."""
        found = [
            episode
            for episode in self.episodes
            if episode.thing.state is State.PUBLISHED and episode.thing.lang == lang and episode.enclosure
        ]
        return sorted(found, key=lambda episode: (episode.date, episode.thing.slug), reverse=True)

    def next_lock(self, lang: str) -> Lock | None:
        """Return what is to be remembered once this is public; None where that is not known, or there is no show."""
        if self.show is None or errors(self.problems):
            return None
        return lock_of(self.show.guid, self.published(lang))


def programme_of(run: Run) -> Programme:
    """Return the podcast of a run; empty where the content has no episodes. Copies of sound long unused go."""
    made = Programme()
    lock_path = run.content.parent / NAME
    lock = read_lock(lock_path, run.shown(lock_path))
    if isinstance(lock, Problem):
        made.problems.append(lock)
        lock = Lock()
    copies = run.cache / CACHE / "audio"
    if run.library.all("episode") or lock.episodes:
        _make(run, made, copies)
        made.problems += _between(run, made, lock)
    delete_unused(copies.glob("*"))
    return made


def _make(run: Run, made: Programme, copies: Path) -> None:
    """Read the show and make every episode that the run shows; `copies` is the folder for those of the sound."""
    files = Files(run.content)
    _take_show(run, files, made)
    shelf = Shelf(run.cache / CACHE)
    addresses = Addresses.of(run.site)
    studio = Studio(
        library=run.library,
        files=files,
        enclosures=Enclosures(files, shelf, addresses, copies, run.shown, made.show, made.cover),
        addresses=addresses,
        root=run.root,
        shown=run.shown,
        show=made.show,
        cover=made.cover,
    )
    things = [thing for thing in run.library.all("episode") if run.library.shows(thing)]
    made.episodes = [ready for thing in things if (ready := studio.make(thing))]
    shelf.keep()
    made.problems += studio.problems


def _take_show(run: Run, files: Files, made: Programme) -> None:
    """Read the setting PODCAST and the show's cover."""
    if run.site.podcast is None:
        text = message("The site has episodes and no podcast: nobody can follow it in an app.")
        hint = message("Write PODCAST in the settings: python3 tasks.py new podcast TITLE shows how.")
        made.problems.append(Problem("podcast-off", text, hint, run.settings, severity=Severity.WARNING))
        return
    show, problems = read_show(run.site.podcast, run.settings)
    made.problems += problems
    if show is None:
        return
    path = files.content / IMAGES / show.cover
    cover, faults = read_cover(path, run.shown(path), f"{LIST}omslag")
    for fault in faults:
        text = message("PODCAST, {key}: {fault}", key="cover", fault=fault.text)
        made.problems.append(replace(fault, text=text).in_file(run.settings))
    made.problems += run.in_settings("PUBLIC_URL", _address(run))
    made.show, made.cover = show, cover


def _address(run: Run) -> Iterator[Problem]:
    if not run.site.address:
        text = message("The site's address is not set, so the podcast has no feed yet.")
        hint = message("Write it in the settings: PUBLIC_URL = 'https://www.example.se'.")
        yield Problem("podcast-address", text, hint, run.settings, severity=Severity.WARNING)
    elif not run.site.address.startswith("https://"):
        text = message("The feed's address {url} does not begin with https.", url=f"{run.site.address}/{FEED}")
        yield Problem("podcast-address", text, message("Write PUBLIC_URL with https://."), run.settings)


def _between(run: Run, made: Programme, lock: Lock) -> Iterator[Problem]:
    if made.show:
        yield from owner_problems(made.show, run.library, run.settings)
        yield from episode_problems(made.episodes, made.show)
        if problem := show_problem(lock, made.show.guid, run.settings):
            yield problem
    shown = run.shown(run.content.parent / NAME)
    yield from Identity(lock, shown, run.library, made.published(run.site.default_lang)).problems()


def orders_of(run: Run, made: Programme) -> Iterator[Order]:
    """Yield the orders for what belongs to the episodes beside their pages, for the feed, the cover and the lock."""
    addresses = Addresses.of(run.site)
    for episode in made.episodes:
        thing, sound, text = episode.thing, episode.enclosure, episode.transcript
        if sound and sound.file and not (made.show and made.show.media_url):
            yield Order(sound.path, sound.file, thing.path)
        if text and text.file:
            yield Order(text.vtt, text.file, thing.path)
            yield Order(text.srt, write_srt(text.cues).encode(), thing.path)
        if episode.chapters:
            data = chapters_json(episode.chapters, addresses.absolute)
            yield Order(f"{thing.url}{CHAPTERS_FILE}", data, thing.path)
        yield from (Order(url, data, thing.path) for url, data in episode.pictures)
        if episode.cover:
            yield from episode.cover.orders(thing.path)
    if made.cover:
        yield from made.cover.orders(run.settings)
    yield from _feed(run, made, addresses)
    if lock := made.next_lock(run.site.default_lang):
        yield ledger_order(NAME, lock.to_bytes())


def _feed(run: Run, made: Programme, addresses: Addresses) -> Iterator[Order]:
    episodes = made.published(run.site.default_lang)
    if not episodes or errors(made.problems) or not has_feed(run, made):
        return
    assert made.show
    assert made.cover
    channel = Channel(
        show=made.show,
        lang=run.site.default_lang,
        self_url=addresses.absolute(FEED),
        link=addresses.absolute(LIST),
        cover=addresses.absolute(made.cover.url),
        newest=episodes[0].date,
        absolute=addresses.absolute,
        picture=lambda person: _picture(person, run, addresses),
        hosts=hosts_of(made.show.hosts, run.library, run.site.default_lang),
    )
    for path, data in feed_files(channel, episodes):
        yield Order(path, data)


def feed_problems(run: Run, order: Order) -> list[Problem]:
    """Return what is wrong with a page of the feed as it was written; nothing where the order is for another file."""
    if not isinstance(order.content, bytes) or not order.path.startswith(FEED.removesuffix(".xml")):
        return []
    return judge(order.content, order.path, Addresses.of(run.site).absolute(order.path))


def has_feed(run: Run, made: Programme) -> bool:
    """Whether there is a feed: a show with its cover, episodes, and an address at which apps find them."""
    published = bool(made.published(run.site.default_lang))
    return bool(made.show and made.cover and published and run.site.address.startswith("https://"))


def withheld(run: Run) -> set[str]:
    """Return the paths in the content of sound and transcripts that are not to be published as they lie there.

    Of what is shown a tagged copy takes the sound's place; a draft's files wait with it.
    """
    files = Files(run.content)
    found: set[str] = set()
    for thing in run.library.all("episode"):
        names = [getattr(thing.item, "audio", None)]
        if not run.library.shows(thing):
            names.append(getattr(thing.item, "transcript", None))
        for name in names:
            if isinstance(name, str) and "://" not in name:
                path = files.find(name, AUDIO, run.root / thing.path)
                if isinstance(path, Path):
                    found.add(files.inside(path))
    return found


def _picture(person: Person, run: Run, addresses: Addresses) -> str:
    found = run.picture_of(person.thing) if person.thing else None
    return addresses.absolute(found.url) if found else ""
