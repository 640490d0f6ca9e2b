"""What ends a run before its time: problems, and the exit code that they mean."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.problem import Problem


class Stopped(Exception):  # noqa: N818 - not an error of the program: the run has said what there is to say
    """A run that goes no further. Pelican ends with the attribute `exitcode`.

    Args:
        problems: why.
        exitcode: 1 for problems in the content, 2 for settings, plugins and templates.
        text: the report, as a person reads it.
        summary: what the run had found until then, for whom the report is made anew.
    """

    def __init__(self, problems: Sequence[Problem], exitcode: int, text: str, summary: object = None) -> None:
        super().__init__(text)
        self.summary = summary
        self.problems = tuple(problems)
        self.exitcode = exitcode
