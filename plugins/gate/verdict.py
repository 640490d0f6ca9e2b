"""The verdict: what a run's problems mean to the program that started it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from plugins.core.problem import Problem, Severity

SYSTEM_CODES = frozenset(
    {
        "disk-full",
        "output-busy",
        "output-misplaced",
        "output-mounted",
        "output-not-folder",
        "output-not-ours",
        "output-unwritable",
        "page-without-template",
        "plugin-missing",
        "settings-error",
        "template-error",
        "template-missing",
        "wrong-use",
    }
)
"""Faults of the machine, the settings, a plugin or a template: no change to a content file mends them."""


class Verdict(IntEnum):
    """How a run ended; the number is the exit code."""

    FINE = 0
    CONTENT = 1
    SYSTEM = 2


def exit_code(problems: Iterable[Problem], *, strict: bool) -> Verdict:
    """Return the exit code of a run that found `problems`.

    Args:
        problems: everything found, in any order.
        strict: whether a warning stops as an error does.
    """
    stopping = [problem for problem in problems if strict or problem.severity is Severity.ERROR]
    if any(problem.code in SYSTEM_CODES for problem in stopping):
        return Verdict.SYSTEM
    return Verdict.CONTENT if stopping else Verdict.FINE
