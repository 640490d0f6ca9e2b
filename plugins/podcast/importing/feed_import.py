"""The verb `import-feed`: another host's feed becomes episodes, with a report of what was mended and what is lost."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin, urlsplit

from plugins.core.message import Message, message, plural
from plugins.core.opening import open_site
from plugins.core.problem import Problem
from plugins.core.settings_file import shown_path
from plugins.core.site import Site
from plugins.core.slug import slugify
from plugins.podcast.earlier import earlier_episodes
from plugins.podcast.feed.tree import Node, TreeError, read_tree
from plugins.podcast.identifier import guid_of, is_name_based
from plugins.podcast.importing.fetch import LARGEST_SOUND, is_address, read_source
from plugins.podcast.importing.found import FoundEpisode, FoundShow
from plugins.podcast.importing.reading import read_episodes, read_show
from plugins.podcast.importing.writing import episode_file, file_name, show_settings

MOST_PAGES = 100
DATED = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}-")


class Sounds(Enum):
    """What becomes of the sound: it stays where it is, or is fetched to content/audio."""

    STAY = "stay"
    FETCH = "fetch"

    @classmethod
    def of(cls, download: object) -> Sounds:
        """Return what the flag of the command line asks for."""
        return cls.FETCH if download else cls.STAY


@dataclass
class _Import:
    site: Site
    content: Path
    source: str
    sounds: Sounds
    lines: list[Message] = field(default_factory=list)
    written: int = 0

    def tell(self, name: str, what: Message) -> None:
        self.lines.append(message("  {name}: {what}", name=name, what=what))


def run(source: str, content: Path, settings: Path, sounds: Sounds) -> int:
    """Write an episode for each item of a feed; return 0, or 2 and say why that cannot be.

    Args:
        source: the feed: a file, or an http or https address.
        content: the content folder.
        settings: the settings file.
        sounds: whether the sound is fetched too.
    """
    opening = open_site(settings)
    if opening.site is None:
        return opening.refuse(opening.problems)
    channels = _channels(source)
    if isinstance(channels, Problem):
        return opening.refuse([channels])
    show = read_show(channels[0])
    work = _Import(opening.site, content, source, sounds)
    base = source if is_address(source) else channels[0].said("link")
    known = {one.guid for one in earlier_episodes(content / "episodes")}
    for channel in channels:
        for found in read_episodes(channel, base):
            _take(found, known, work)
    head = plural("{count} episode was written.", "{count} episodes were written.", count=work.written)
    translator = opening.catalogue
    lines = [
        head,
        *([message("What was mended, and what could not be carried over:")] if work.lines else []),
        *work.lines,
    ]
    lines.append(message("The show, for {file}; look at what is empty, and put its cover in content/images:",
                         file=shown_path(settings)))  # fmt: skip
    sys.stdout.write("".join(f"{line.show(translator)}\n" for line in lines))
    sys.stdout.write(f"\n{show_settings(show, _guid(show, source))}")
    return 0


def _channels(source: str) -> list[Node] | Problem:
    """Return the channel of each page of a feed."""
    found: list[Node] = []
    seen: set[str] = set()
    page = source
    while page and page not in seen and len(found) < MOST_PAGES:
        seen.add(page)
        data = read_source(page)
        if isinstance(data, Problem):
            return data
        try:
            channel = read_tree(data).first("channel")
        except TreeError as error:
            text = message("The feed is not well-formed XML ({reason}).", reason=error.reason)
            hint = message("Ask its host for a feed that apps can read: nothing was written.")
            return Problem("feed-invalid", text, hint, page if not is_address(page) else "", error.line)
        if channel is None:
            text = message("{source} is no feed of a podcast (RSS 2.0).", source=page)
            return Problem("feed-invalid", text, message("Look for the address that apps follow."))
        found.append(channel)
        following = read_show(channel).next_page
        page = urljoin(page, following) if following and is_address(source) else ""
    return found


def _take(found: FoundEpisode | str, known: set[str], work: _Import) -> None:
    if isinstance(found, str):
        work.tell(found, message("passed over, because it has no sound"))
        return
    if found.date is None:
        work.tell(found.title, message("passed over, because its date cannot be read"))
        return
    if found.guid in known:
        work.tell(found.title, message("passed over, because there is an episode with its guid"))
        return
    known.add(found.guid)
    folder = work.content / "episodes"
    taken = {DATED.sub("", path.stem) for path in folder.rglob("*.md")} if folder.is_dir() else set()
    path = folder / file_name(found, work.site.zone, taken)
    audio = _sound(found, work) if work.sounds is Sounds.FETCH else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(episode_file(found, _named(work.source), work.site.zone, audio))
    work.written += 1
    for what in found.mended:
        work.tell(path.name, message("mended: {what}", what=what))
    unknown = [] if audio or found.bytes else [message("the size of its sound, which the feed does not know")]
    for what in (*unknown, *found.lost):
        work.tell(path.name, message("not carried over: {what}", what=what))
    if not found.transcript:
        work.tell(path.name, message("it has no transcript: write one, the law asks for it"))


def _sound(found: FoundEpisode, work: _Import) -> str:
    """Fetch an episode's sound; return its file's name in content/audio, or nothing where it stays where it is."""
    assert found.date
    ending = PurePosixPath(urlsplit(found.url).path).suffix.lower() or ".mp3"
    name = f"{found.date.date().isoformat()}-{slugify(found.title)[:80] or 'avsnitt'}{ending}"
    path = work.content / "audio" / name
    if path.exists():
        work.tell(name, message("there is such a file already, and it is left as it is"))
        return ""
    data = read_source(found.url, LARGEST_SOUND) if is_address(found.url) else _no_address(found.url)
    if isinstance(data, Problem):
        work.tell(found.title, message("its sound stays where it is: {reason}", reason=data.message))
        return ""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    if found.bytes and found.bytes != len(data):
        found.mended.append(
            message("the feed said {said} bytes, and its sound has {real}", said=found.bytes, real=len(data))
        )
    return name


def _no_address(url: str) -> Problem:
    return Problem("source-unreadable", message("{value} is not a whole address.", value=url))


def _named(source: str) -> str:
    """Return a source as an episode may tell of it: of a file on this computer the name alone."""
    return source if is_address(source) else Path(source).name


def _guid(show: FoundShow, source: str) -> str:
    """Return the show's identifier: the one it has, else the one that its feed's address makes."""
    if is_name_based(show.guid):
        return show.guid
    address = source if is_address(source) else show.feed
    return guid_of(address) if address else ""
