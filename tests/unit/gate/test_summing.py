"""The sum of a run: how many of each kind, drafts, what is to come and what was written."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.core.manifest import Difference
from plugins.core.options import Options
from plugins.core.run import Run
from plugins.core.site import Site
from plugins.core.thing import State
from plugins.gate.publish import Outcome
from plugins.gate.summing import summary_of

KINDS = {
    kind.name: kind for plugin in ("blog", "municipalities") for kind in import_module(f"plugins.{plugin}.model").KINDS
}


@pytest.fixture
def run(tmp_path, root, thing):
    """Return a run with two posts, a draft, a page to come and a municipality that needs no file."""
    now = datetime(2026, 3, 15, 12, tzinfo=ZoneInfo("Europe/Stockholm"))
    made = Run(Site(sitename="Prov"), root, tmp_path, root / "theme", "x.py", now, tuple(KINDS.values()), tmp_path)
    post = "title: a\nauthors: a\ndate: 2026-03-04"
    made.library.add(thing(KINDS["post"], post, "b"))
    made.library.add(thing(KINDS["post"], post, "a", state=State.DRAFT))
    made.library.add(thing(KINDS["page"], "title: a\npublish: 2026-03-16 08:00", "c", state=State.TO_COME))
    bjuv = thing(KINDS["municipality"], "title: Bjuv\ncode: 1260", "bjuv")
    bjuv.path = ""
    made.library.add(bjuv)
    return made


def test_what_was_found_is_counted(run):
    summary = summary_of(run, Options(output=None), Outcome(()))
    assert summary.counts == (("inlägg", 2), ("sidor", 1))
    assert summary.drafts == ("a.md",)
    assert summary.to_come == (("c.md", "16 mars 2026 kl.\xa008.00"),)
    assert (summary.output, summary.written, summary.look) == ("", 0, "")


def test_what_was_written_is_told_with_how_to_look_at_it(run):
    outcome = Outcome((), written=5, difference=Difference(added=("a", "b"), changed=("c",), removed=("d",)))
    summary = summary_of(run, Options(output=Path("output")), outcome)
    assert (summary.output, summary.written, summary.changed, summary.removed) == ("output", 5, 3, ("d",))
    assert summary.look == "python3 tasks.py serve"
