"""How long a blog takes to build: posts that are as long, and as bound up with each other, as real ones.

    .venv/bin/python -m benchmarks.posts [HOW MANY] [--profile]

Told is the processor's time, which other programs disturb less than the clock's, of three builds, each in a process of
its own: with nothing remembered (`cold`), with all texts remembered (`warm`), and with one text changed (`edit`). With
`--profile`, the functions in which a warm build spends most of its time follow.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.texts import text
from plugins.core import begin
from plugins.core.options import Options

ROOT = Path(__file__).resolve().parent.parent
USUAL = 1000
PEOPLE, TAGS, SERIES = 40, 60, 25
CATEGORIES = ("Vardag", "Projektet", "Utbyte", "Utbildning", "Demokrati")
SETTINGS = """\
from pelicanconf import *
PODCAST = None
"""
MOST_LINES = 40


def write_site(folder: Path, count: int) -> None:
    """Write the content of a blog with `count` posts."""
    for number in range(PEOPLE):
        _write(folder / "people" / f"person-{number}.md", f"name: Person Nummer{number}\nrole: trainee", "Hej.")
    for number in range(count):
        day = f"{2010 + number % 16}-{1 + number // 16 % 12:02}-{1 + number // 192 % 28:02}"
        series = f"series: Serie {number % SERIES}\n" if number % 10 == 0 else ""
        head = (
            f"title: Inlägg nummer {number}\ndate: {day}\ncategory: {CATEGORIES[number % len(CATEGORIES)]}\n{series}"
            f"authors:\n  - person-{number % PEOPLE}\n  - person-{(number * 7 + 1) % PEOPLE}\n"
            f"tags:\n  - tagg {number % TAGS}\n  - tagg {number * 11 % TAGS}"
        )
        body = text(number, f"inlagg-{number - 1}.md" if number else "")
        _write(folder / "posts" / f"inlagg-{number}.md", head, body)


def _write(path: Path, head: str, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")


def build(folder: Path) -> int:
    """Build the site in `folder` with a memory of its own, and return the exit code."""
    from plugins.gate.build import build as gate  # noqa: PLC0415 - its import is a part of what a build takes

    begin.CACHE = str(folder / "cache")
    return gate(Options(folder / "content", folder / "settings.py", folder / "output"))


def timed(folder: Path) -> float:
    """Return how many seconds of work a build in a process of its own takes."""
    begun = _spent()
    command = [sys.executable, "-m", "benchmarks.posts", "--build", str(folder)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(ran.stdout[-2000:] + ran.stderr[-2000:])
    return _spent() - begun


def _spent() -> float:
    """Return how many seconds the processor has worked for what this process has started and seen end."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def profiled(folder: Path) -> None:
    """Show where a warm build spends its time."""
    profile = cProfile.Profile()
    profile.runcall(build, folder)
    for order in ("tottime", "cumulative"):
        pstats.Stats(profile).sort_stats(order).print_stats(MOST_LINES)


def main() -> int:
    """Measure, and return 0 if every build went well."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=USUAL, help="how many posts")
    parser.add_argument("--profile", action="store_true", help="show where a warm build spends its time")
    parser.add_argument("--build", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.build:
        return build(asked.build)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_site(folder / "content", asked.count)
        (folder / "settings.py").write_text(SETTINGS, encoding="utf-8")
        for name in ("cold", "warm"):
            sys.stdout.write(f"{asked.count} posts, {name}: {timed(folder):.2f} s\n")
        with (folder / "content" / "posts" / "inlagg-1.md").open("a", encoding="utf-8") as post:
            post.write("\nEn rad till.\n")
        sys.stdout.write(f"{asked.count} posts, edit: {timed(folder):.2f} s\n")
        if asked.profile:
            os.chdir(ROOT)
            profiled(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
