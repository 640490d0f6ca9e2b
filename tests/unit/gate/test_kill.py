"""Kill -9 at any moment: what lies in the output is the old site or the new one, whole."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.core.manifest import damage
from plugins.gate.place import Place
from plugins.gate.switch import recover

ROOT = Path(__file__).parents[3]
PAGES = 150
MOMENTS = 10

BUILDER = """
import os, signal, sys
from pathlib import Path
from plugins.core.order import Order, Page
from plugins.gate import publish
from plugins.gate.exchange import exchange
from plugins.gate.inspection import Inspection
from plugins.gate.origin import origins
from plugins.gate.place import Place
from plugins.gate.switch import switch
from plugins.gate.target import Targets

root, way, pages = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
orders = [Order(f"blogg/{number}.html", Page("item", {})) for number in range(pages)]
DEEDS = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "ctypes.dlsym")

def build(text, moment, moment_of_switch):
    deeds = 0

    def count(event, arguments):  # Python calls it before each file it opens, makes, renames or takes away.
        nonlocal deeds
        if event in DEEDS:
            deeds += 1
            if deeds == moment:
                os.kill(os.getpid(), signal.SIGKILL)

    def counted_switch(place):
        nonlocal moment
        if moment_of_switch:
            moment = deeds + moment_of_switch
        switch(place, exchange if way == "exchange" else lambda first, second: False)

    publish.switch = counted_switch
    sys.addaudithook(count)
    inspect = Inspection(Targets("", ""), origins(orders, root))
    place = Place(root / "output", root)
    outcome = publish.publish_orders(orders, lambda page: text, place, say=print, inspect=inspect)
    assert outcome.problems == (), outcome.problems
    print("built", deeds, flush=True)

# A process for each build; this one has imported everything already.
for line in sys.stdin:
    text, *moments = line.split()
    child = os.fork()
    if not child:
        build(text, *map(int, moments))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        print("killed by", os.WTERMSIG(status), flush=True)
"""


class Builder:
    """A process that builds sites on demand, each in a child of its own that may be killed."""

    def __init__(self, root: Path, way: str) -> None:
        command = [sys.executable, "-c", BUILDER, str(root), way, str(PAGES)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def build(self, text: str, moment: int = 0, moment_of_switch: int = 0) -> list[str]:
        """Build a site of pages that all say `text`, killed before the given deed with a file, of all or of the switch.

        Deeds are counted from 1; 0 is never.
        """
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{text} {moment} {moment_of_switch}\n")
        return self.process.stdout.readline().split()


@pytest.fixture
def builder(way: str, tmp_path: Path) -> Iterator[Builder]:
    builder = Builder(tmp_path, way)
    with builder.process:
        yield builder


def texts(folder: Path) -> set[str]:
    """What the pages of a site say: one thing, if they are of one build."""
    return {path.read_text() for path in folder.rglob("*.html")}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
@pytest.mark.parametrize("way", ["exchange", "renames"])
def test_killed_at_any_moment_the_site_is_whole(way: str, builder: Builder, tmp_path: Path) -> None:
    assert builder.build("first")[0] == "built"
    deeds = int(builder.build("old")[1])
    moments = [(1 + number * deeds // MOMENTS, 0) for number in range(MOMENTS)]
    seen = set()
    without = set()
    for moment in [*moments, *((0, number) for number in range(1, 7))]:
        name = f"killed-at-{max(moment)}"
        before = texts(tmp_path / "output")
        assert builder.build(name, *moment) == ["killed", "by", "9"]
        if not (tmp_path / "output").exists():
            without.add(way)
            recover(Place(tmp_path / "output", tmp_path))
        assert damage(tmp_path / "output") == []
        after = texts(tmp_path / "output")
        assert after in (before, {name})
        seen.add(after == before)
    assert seen == {True, False}
    # Between two renames there is no site for a moment, until the next run; an exchange has no such moment.
    assert without == {way} - {"exchange"}
    assert builder.build("last")[0] == "built"
    assert texts(tmp_path / "output") == {"last"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["output"]
