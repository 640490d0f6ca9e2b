"""The verb `podcast-diff`: what listeners would see if the working tree were published now."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from plugins.core.begin import CACHE
from plugins.core.message import Message, message
from plugins.core.opening import open_site
from plugins.core.problem import Problem
from plugins.core.settings_file import ROOT, shown_path
from plugins.podcast.lock import NAME, Known, Lock, read_lock


def candidate(cache: Path) -> Path:
    """Return where a run notes what it would publish: a check writes no site to find it in."""
    return cache / "podcast" / "latest.json"


def run(check: Callable[[], int], content: Path, settings: Path) -> int:
    """Check the content and show what would change for listeners. Returns the check's exit code.

    Args:
        check: checks the content and says what is wrong; with that come the changes that stop a build.
        content: the content folder, beside which the lock lies.
        settings: the settings file.
    """
    opening = open_site(settings)
    if opening.site is None:
        return opening.refuse(opening.problems)
    latest = candidate(ROOT / CACHE)
    latest.unlink(missing_ok=True)
    code = check()
    before, now = read_lock(content.parent / NAME, NAME), read_lock(latest, shown_path(latest))
    if isinstance(before, Problem) or isinstance(now, Problem) or not latest.is_file():
        return code
    lines = list(changes(before, now)) or [message("Listeners would see no change.")]
    sys.stdout.write("".join(f"{line.show(opening.catalogue)}\n" for line in lines))
    return code


def changes(before: Lock, now: Lock) -> Iterator[Message]:
    """Yield what listeners would see: new episodes, those changed, those gone."""
    if before.guid and now.guid != before.guid:
        yield message("Another show: apps would have to be told to follow it anew.")
    for guid, episode in now.episodes.items():
        if guid not in before.episodes:
            yield message("New: {title}", title=episode.title)
        else:
            yield from _changed(before.episodes[guid], episode)
    for guid, episode in before.episodes.items():
        if guid not in now.episodes:
            yield message("Gone: {title}", title=episode.title)


def _changed(before: Known, now: Known) -> Iterator[Message]:
    if before.title != now.title:
        yield message("Another title: {before} is now {title}", before=before.title, title=now.title)
    if before.date != now.date:
        yield message("Another date: {title}, {before} is now {date}", title=now.title, before=before.date[:10],
                      date=now.date[:10])  # fmt: skip
    if before.sound != now.sound:
        yield message("The sound lies elsewhere: {title}, {sound}", title=now.title, sound=now.sound)
    elif before.fingerprint != now.fingerprint:
        yield message("Another sound: {title}. Those who have fetched it keep the old one.", title=now.title)
    if before.slug != now.slug:
        yield message("Another page: {title}, /podd/{slug}/", title=now.title, slug=now.slug)
