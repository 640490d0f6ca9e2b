"""What templates show of the podcast: the player, the chapters, the transcript, the seasons, where to follow it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from plugins.core.catalogue import Catalogue
from plugins.core.library import Library
from plugins.core.message import Message, message
from plugins.core.shown import LinkTo
from plugins.core.thing import Thing
from plugins.core.urls import Addresses
from plugins.core.views import Picture
from plugins.podcast.audio.budget import megabytes
from plugins.podcast.chapters import Stretch
from plugins.podcast.episode import Ready
from plugins.podcast.identifier import FEED
from plugins.podcast.parts import EpisodeType
from plugins.podcast.show import Show
from plugins.podcast.times import short_clock
from plugins.podcast.transcript.cue import Passage, passages

LIST: Final = "podd/"
FOLLOW: Final = "podd/folj/"
AS_TEXT: Final = "som-text"
MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of the sound that a link leads to.

    Args:
        seconds: how far into it.
        text: the same as `1:30`.
        url: the sound's address with that point, for browsers without the script.
    """

    seconds: float
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter on the page: its moment, title, page about it, and its id among the transcript's headings."""

    moment: Moment
    title: str
    url: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the transcript: the chapter that it belongs to, where there is one, and its passages."""

    chapter: ChapterView | None
    passages: tuple[tuple[Moment, Passage], ...]


@dataclass(frozen=True, slots=True)
class EpisodeView:
    """An episode as its page plays and shows it.

    Args:
        thing: the episode.
        play: where its page plays the sound from; empty where it cannot.
        sound: where its sound lies; empty where it has none.
        length: as "23 min"; empty where it is not known.
        size: of the file, in megabytes.
        mark: what sort of episode it is, where it is no full one.
        chapters: in order.
        parts: the transcript.
        vtt: its address as WebVTT; empty where it has none.
        srt: as SRT.
    """

    thing: Thing
    play: str = ""
    sound: str = ""
    length: str = ""
    size: str = ""
    mark: Message | None = None
    chapters: tuple[ChapterView, ...] = ()
    parts: tuple[Part, ...] = ()
    vtt: str = ""
    srt: str = ""

    @property
    def as_text(self) -> str:
        """The path to its transcript, on its page or elsewhere; empty where it has none."""
        if self.parts:
            return f"{self.thing.url}#{AS_TEXT}"
        return self.vtt


@dataclass(frozen=True, slots=True)
class Season:
    """A season: what it is called, where its list lies and which episodes are in it."""

    name: str
    url: str
    episodes: tuple[Thing, ...]


@dataclass(frozen=True)
class PodcastView:
    """The podcast as templates get it, by the name `podcast`.

    Args:
        show: the show; None where the site has none.
        feed: the feed's whole address; empty where there is none.
        cover: the show's cover, scaled.
        seasons: the newest first.
        newest: the newest episode.
        episodes: by their pages' addresses.
    """

    show: Show | None = None
    feed: str = ""
    cover: Picture | None = None
    seasons: tuple[Season, ...] = ()
    newest: EpisodeView | None = None
    episodes: Mapping[str, EpisodeView] = field(default_factory=dict)

    @property
    def follow(self) -> str:
        """The path of the page that says how to follow it; empty where there is no feed."""
        return FOLLOW if self.feed else ""

    @property
    def apps(self) -> tuple[LinkTo, ...]:
        """Where it may be followed."""
        return tuple(LinkTo(name, url) for name, url in self.show.apps.items()) if self.show else ()

    def episode(self, thing: Thing) -> EpisodeView | None:
        """Return an episode as its page shows it; None for what is none."""
        return self.episodes.get(thing.url)


def episode_view(episode: Ready, addresses: Addresses, catalogue: Catalogue) -> EpisodeView:
    """Return an episode as its page shows it, in the language of `catalogue`."""
    sound = episode.enclosure
    play = sound.play if sound else ""
    where = play or (sound.url if sound else "")
    chapters = tuple(_chapter(chapter, where, number) for number, chapter in enumerate(episode.chapters, start=1))
    text = episode.transcript
    return EpisodeView(
        thing=episode.thing,
        play=play,
        sound=where,
        length=length_text(episode.seconds).show(catalogue) if episode.seconds else "",
        size=megabytes(sound.bytes, catalogue.lang) if sound else "",
        mark=None if episode.item.type is EpisodeType.FULL else episode.item.type.label,
        chapters=chapters,
        parts=_parts(episode, chapters, where),
        vtt=addresses.href(text.vtt) if text else "",
        srt=addresses.href(text.srt) if text and text.srt else "",
    )


def length_text(seconds: int) -> Message:
    """Return a length as people say it: "23 min", "1 h 5 min", for very short ones "40 s"."""
    if seconds < MINUTE:
        return message("{seconds} s", seconds=seconds)
    minutes = round(seconds / MINUTE)
    if minutes < MINUTE:
        return message("{minutes} min", minutes=minutes)
    return message("{hours} h {minutes} min", hours=minutes // MINUTE, minutes=minutes % MINUTE)


def seasons_of(things: Iterable[Thing], names: Mapping[int, str], catalogue: Catalogue) -> tuple[Season, ...]:
    """Return the seasons of episodes, the newest first; none where there is but one, or none has a number."""
    found: dict[int, list[Thing]] = {}
    for thing in things:
        if season := getattr(thing.item, "season", None):
            found.setdefault(season, []).append(thing)
    if len(found) < 2:
        return ()
    return tuple(
        Season(
            names.get(season) or message("Season {number}", number=season).show(catalogue),
            f"{LIST}sasong-{season}/",
            tuple(found[season]),
        )
        for season in sorted(found, reverse=True)
    )


def feed_link(view: PodcastView) -> LinkTo | None:
    """Return the link to the feed that every page has, where there is one."""
    return LinkTo(view.show.title, FEED) if view.feed and view.show else None


def newest_of(library: Library, episodes: Mapping[str, EpisodeView]) -> EpisodeView | None:
    """Return the newest episode that can be played."""
    views = (episodes.get(thing.url) for thing in library.listed("episode"))
    return next((view for view in views if view and view.play), None)


def _chapter(chapter: Stretch, play: str, position: int) -> ChapterView:
    return ChapterView(_moment(chapter.start, play), chapter.title, chapter.url, f"kapitel-{position}")


def _moment(seconds: float, play: str) -> Moment:
    return Moment(seconds, short_clock(seconds), f"{play}#t={seconds:g}" if play else f"#{AS_TEXT}")


def _parts(episode: Ready, chapters: Sequence[ChapterView], play: str) -> tuple[Part, ...]:
    cues = episode.transcript.cues if episode.transcript else ()
    if not cues:
        return ()
    text = passages(cues, [chapter.start for chapter in episode.chapters])
    starts: list[tuple[float, ChapterView | None]] = [(chapter.moment.seconds, chapter) for chapter in chapters]
    if not starts or text[0].start < starts[0][0]:
        starts.insert(0, (0.0, None))
    ends = [start for start, _ in starts[1:]] + [float("inf")]
    return tuple(
        Part(
            chapter, tuple((_moment(passage.start, play), passage) for passage in text if start <= passage.start < end)
        )
        for (start, chapter), end in zip(starts, ends, strict=True)
    )
