"""What people and municipalities cost: a large site is built with their two plugins and without them.

    .venv/bin/python -m benchmarks.people

200 people in ten cohorts, a page for each of the 290 municipalities, and 2,000 posts that name people and
municipalities. Each build has a process of its own and an empty output. Counted is the processor's time in the program
itself, which other programs disturb less than the clock's and a slow disk not at all, and the best of five rounds in
which the two sites take turns.

The memory of earlier runs is empty (`cold`), as in a fresh checkout, or full (`warm`). The two plugins may add 15 % at
most to either: more is an exit code of 1. Measured last, `warm` was over it: a build that remembers the texts does
little but make pages, and of these the plugins add a fifth.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.texts import text
from plugins.municipalities.sweden import register

ROOT = Path(__file__).resolve().parent.parent
PEOPLE, COHORTS, POSTS = 200, 10, 2000
MOST = 0.15
ROUNDS = 5
SITES = ("without", "with")
MEMORIES = ("cold", "warm")
OURS = ("plugins.roster", "plugins.municipalities")
SETTINGS = """\
from pelicanconf import *
SITENAME = "Stor"
PUBLIC_URL = "https://stor.example.org"
CATEGORIES = []
MUNICIPALITIES = {municipalities}
PLUGINS = [plugin for plugin in PLUGINS if plugin not in {off}]
"""
BUILD = """\
import sys
from pathlib import Path
from plugins.core import begin
from plugins.core.options import Options
from plugins.gate.build import build
begin.CACHE = sys.argv[4]
sys.exit(build(Options(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))))
"""


def write_site(folder: Path) -> None:
    """Write the content of a large site."""
    names = [entry.name for entry in register().values()]
    for number in range(COHORTS):
        taking = "".join(f"  - {name}\n" for name in names[number * 29 : number * 29 + 29])
        head = f"title: Omgång {number}\nfrom: {2017 + number}-01\nto: {2018 + number}-04\nmunicipalities:\n{taking}"
        _write(folder / "cohorts" / f"c{number}.md", head, text(-number - 1))
    for number in range(PEOPLE):
        own = names[number % COHORTS * 29 : number % COHORTS * 29 + 29]
        home, away = own[number // COHORTS % 29], own[(number // COHORTS + 7) % 29]
        year = 2017 + number % COHORTS
        _write(
            folder / "people" / f"person-{number}.md",
            f"name: Person Nummer{number}\nrole: trainee\ncohort: c{number % COHORTS}\nhome: {home}\nexchange:\n"
            f"  municipality: {away}\n  from: {year}-09\n  to: {year}-12\nfield: miljö",
            text(-number - COHORTS - 1)[:300],
        )
    for number in range(POSTS):
        authors = "".join(f"  - person-{(number * step) % PEOPLE}\n" for step in {1, 1 + number % 2 * 6})
        places = "".join(f"  - {names[(number + step) % 290]}\n" for step in range(1 + number % 2))
        day = f"{2016 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}"
        _write(
            folder / "posts" / f"inlagg-{number}.md",
            f"title: Inlägg nummer {number}\ndate: {day}\nauthors:\n{authors}municipalities:\n{places}tags:\n"
            f"  - ämne {number % 40}",
            text(number, f"inlagg-{number - 1}.md" if number else ""),
        )


def _write(path: Path, head: str, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")


def write_settings(folder: Path) -> None:
    """Write the settings of both sites: the one with the plugins has a page for every municipality."""
    names = [entry.name for entry in register().values()]
    for name, municipalities, off in (("with", names, ()), ("without", [], OURS)):
        text = SETTINGS.format(municipalities=municipalities, off=off)
        (folder / f"{name}.py").write_text(text, encoding="utf-8")


def build(folder: Path, name: str) -> float:
    """Return how many seconds of work one build of a site takes, into an empty output."""
    output = folder / "output"
    shutil.rmtree(output, ignore_errors=True)
    places = (folder / "content", folder / f"{name}.py", output, folder / f"{name}.cache")
    begun = _spent()
    ran = subprocess.run(
        [sys.executable, "-c", BUILD, *map(str, places)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if ran.returncode:
        raise SystemExit(ran.stdout[-2000:] + ran.stderr[-2000:])
    return _spent() - begun


def measured(folder: Path) -> Iterator[tuple[str, float, float]]:
    """Yield what is measured: its name, and the seconds without and with the plugins, the best of some rounds.

    The sites take turns, so that what else the computer does in a while disturbs both.
    """
    spent: dict[tuple[str, str], list[float]] = defaultdict(list)
    for _ in range(ROUNDS):
        for name in SITES:
            shutil.rmtree(folder / f"{name}.cache", ignore_errors=True)
        for memory in MEMORIES:
            for name in SITES:
                spent[memory, name].append(build(folder, name))
    for memory in MEMORIES:
        without, whole = (min(spent[memory, name]) for name in SITES)
        yield memory, without, whole


def _spent() -> float:
    """Return how many seconds the processor has worked in the programs that this one has started and seen end."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime


def main() -> int:
    """Build, compare, and return 0 if the plugins cost no more than they may."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_site(folder / "content")
        write_settings(folder)
        told = tuple(measured(folder))
    for name, before, after in told:
        sys.stdout.write(f"{name}: {before:.2f} s without, {after:.2f} s with, {after / before - 1:+.0%}\n")
    return int(any(after > before * (1 + MOST) for _, before, after in told))


if __name__ == "__main__":
    sys.exit(main())
