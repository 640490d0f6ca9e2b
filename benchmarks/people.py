"""What people and municipalities cost: a large site is built with their two plugins and without them.

    .venv/bin/python -m benchmarks.people

200 people in ten cohorts, a page for each of the 290 municipalities, and 2,000 posts that name people and
municipalities. Each build has a process of its own and an empty output; the memory of earlier runs is empty at first
(`cold`) and then full (`warm`, the best of two). Counted is the processor's time, which other programs disturb less
than the clock's. The two plugins may add 15 % at most: more is an exit code of 1.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.texts import text
from plugins.municipalities.sweden import register

ROOT = Path(__file__).resolve().parent.parent
PEOPLE, COHORTS, POSTS = 200, 10, 2000
MOST = 0.15
ROUNDS = 3
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


def builds(folder: Path, off: Sequence[str], cache: str) -> Iterator[float]:
    """Yield how many seconds of work each build takes, the first with nothing remembered."""
    settings = folder / f"settings_{cache}.py"
    names = [entry.name for entry in register().values()] if not off else []
    settings.write_text(SETTINGS.format(municipalities=names, off=tuple(off)), encoding="utf-8")
    for number in range(ROUNDS + 1):
        output = folder / f"output-{cache}-{number}"
        command = [
            sys.executable,
            "-c",
            BUILD,
            str(folder / "content"),
            str(settings),
            str(output),
            str(folder / cache),
        ]
        begun = _spent()
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if ran.returncode:
            raise SystemExit(ran.stdout[-2000:] + ran.stderr[-2000:])
        yield _spent() - begun


def _spent() -> float:
    """Return how many seconds the processor has worked for what this process has started and seen end."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Build, compare, and return 0 if the plugins cost no more than they may."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_site(folder / "content")
        runs = zip(builds(folder, OURS, "without"), builds(folder, (), "with"), strict=True)
        without, whole = zip(*runs, strict=True)
    told = (("cold", without[0], whole[0]), ("warm", min(without[1:]), min(whole[1:])))
    for name, before, after in told:
        sys.stdout.write(f"{name}: {before:.2f} s without, {after:.2f} s with, {after / before - 1:+.0%}\n")
    return int(any(after > before * (1 + MOST) for _, before, after in told))


if __name__ == "__main__":
    sys.exit(main())
