"""What the sound of a run weighs: told at every build, stopped above what its host takes; put ready to be sent."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from plugins.core.problem import Problem
from plugins.core.run import Run
from plugins.podcast.audio.budget import budget, too_large, too_much
from plugins.podcast.episode import Enclosure
from plugins.podcast.programme import CACHE, Programme


def weigh(run: Run, made: Programme) -> Iterator[Problem]:
    """Note what the sound weighs, and yield what is said of files that their host does not take."""
    lang = run.site.default_lang
    sounds = {
        episode.enclosure.path: (episode, episode.enclosure)
        for episode in made.episodes
        if episode.enclosure and episode.enclosure.file
    }
    if made.show and made.show.media_url:
        _put_ready(run.cache / CACHE / "media", [sound for _, sound in sounds.values()])
        return
    sizes = {path: sound.bytes for path, (_, sound) in sounds.items()}
    if said := budget(sizes, lang):
        run.notes.append(said)
    for path, (episode, sound) in sounds.items():
        if fault := too_large(path, sound.bytes, lang):
            yield fault.of(episode.thing, "audio")
    if whole := too_much(sum(sizes.values()), lang):
        yield whole.in_file(run.settings)


def _put_ready(folder: Path, sounds: list[Enclosure]) -> None:
    """Put the tagged copies where somebody finds them to send to the host, by the names they have there."""
    for sound in sounds:
        assert sound.file
        to = folder / sound.path.removeprefix("audio/")
        if not to.is_file() or to.stat().st_size != sound.bytes or to.read_bytes() != sound.file.read_bytes():
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(sound.file, to)
