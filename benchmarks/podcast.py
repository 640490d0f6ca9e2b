"""How long a podcast takes to build beside a blog: as many episodes, with sound, chapters and transcript, as posts.

    .venv/bin/python -m benchmarks.podcast [HOW MANY]

Told is the processor's time of two builds of each, as benchmarks/posts.py tells it: with nothing remembered (`cold`)
and with everything remembered (`warm`). The goal is a podcast that takes at most twice a blog's time.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from benchmarks.posts import PEOPLE, ROOT, USUAL, timed, write_site
from benchmarks.texts import text

SETTINGS = "from pelicanconf import *\n"
SOUND = ROOT / "content" / "audio" / "vad-gor-en-trainee.mp3"
COVER = ROOT / "content" / "images" / "podd-omslag.jpg"
FIRST = date(2003, 1, 7)
SECONDS, STEP = 20, 0.5


def write_podcast(folder: Path, count: int) -> None:
    """Write the content of a podcast with `count` episodes."""
    write_site(folder, 0)
    for kind in ("audio", "images", "episodes"):
        (folder / kind).mkdir(parents=True)
    shutil.copyfile(COVER, folder / "images" / COVER.name)
    shutil.copyfile(COVER.with_suffix(".yml"), folder / "images" / COVER.with_suffix(".yml").name)
    cues = "".join(_cue(number * STEP) for number in range(int(SECONDS / STEP)))
    for number in range(count):
        shutil.copyfile(SOUND, folder / "audio" / f"avsnitt-{number}.mp3")
        (folder / "audio" / f"avsnitt-{number}.vtt").write_text(f"WEBVTT\n\n{cues}", encoding="utf-8")
        (folder / "episodes" / f"avsnitt-{number}.md").write_text(_episode(number), encoding="utf-8")


def _cue(start: float) -> str:
    return (
        f"00:00:{start:06.3f} --> 00:00:{start + STEP:06.3f}\n<v Person Nummer1>Vi frågade alla vi mötte om bussen.\n\n"
    )


def _episode(number: int) -> str:
    day = FIRST + timedelta(days=7 * number)
    return (
        f"---\ntitle: Samtal om {number} saker\ndate: {day.isoformat()} 07:00\n"
        f"guid: {uuid5(NAMESPACE_URL, str(number))}\naudio: avsnitt-{number}.mp3\nnumber: {number + 1}\n"
        f"transcript: avsnitt-{number}.vtt\nhosts:\n  - person-{number % PEOPLE}\n"
        "chapters:\n  - at: 00:00\n    title: Början\n  - at: 00:05\n    title: Mitten\n"
        "  - at: 00:15\n    title: Slutet\n"
        f"---\n\n{text(number)}\n"
    )


def main() -> None:
    """Measure both and show them side by side."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=USUAL)
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory() as name:
        found = {}
        for what, write in (("posts", write_site), ("episodes", write_podcast)):
            folder = Path(name, what)
            write(folder / "content", count)
            (folder / "settings.py").write_text(SETTINGS, encoding="utf-8")
            found[what] = [timed(folder), timed(folder)]
    for what, (cold, warm) in found.items():
        sys.stdout.write(f"{count} {what}: cold {cold:.1f} s, warm {warm:.1f} s\n")
    cold, warm = (episodes / posts for episodes, posts in zip(found["episodes"], found["posts"], strict=True))
    sys.stdout.write(f"an episode takes {cold:.2f} (cold) and {warm:.2f} (warm) times a post's time\n")


if __name__ == "__main__":
    main()
