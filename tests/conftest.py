"""What all tests share, and when a test may be skipped.

A test that wants something which not every machine has says so through `need`. On a user's machine that is a skip with
one line: what, and how to get it. Where INSYN_REQUIRE_ALL is set, as .ci/run does, every skip is a failure, so that no
test stays silent for months; only those marked `may_skip` may.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

REQUIRE_ALL = bool(os.environ.get("INSYN_REQUIRE_ALL"))

Need = Callable[[object, str], None]


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the project's folder."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def need() -> Need:
    """Return what skips a test where something is missing: `need(shutil.which("git"), "git: sudo apt install git")`."""

    def check(present: object, what: str) -> None:
        if not present:
            pytest.skip(what)

    return check


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Make a skip a failure where everything is required."""
    report: pytest.TestReport = yield
    skipped = report.skipped and not hasattr(report, "wasxfail")
    if REQUIRE_ALL and skipped and not item.get_closest_marker("may_skip"):
        report.outcome = "failed"
        report.longrepr = f"Skipped where INSYN_REQUIRE_ALL is set: {reason(report.longrepr)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Iterator[None]:
    """Make the skip of a whole file a failure where everything is required."""
    report: pytest.CollectReport = yield
    if REQUIRE_ALL and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"Skipped where INSYN_REQUIRE_ALL is set: {reason(report.longrepr)}"
    return report


def reason(skip: object) -> str:
    """Return why something was skipped, from pytest's (path, line, reason)."""
    return str(skip[2]) if isinstance(skip, tuple) else str(skip)
