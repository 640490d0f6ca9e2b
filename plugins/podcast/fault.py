"""What is wrong with a file that an episode or the show names, before it is known where the name is written."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.message import Message
from plugins.core.problem import Problem, Severity
from plugins.core.thing import Thing


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    Args:
        code: the problem's code.
        text: what is wrong.
        hint: what to do instead.
        severity: whether it stops the build.
    """

    code: str
    text: Message
    hint: Message
    severity: Severity = Severity.ERROR

    def of(self, thing: Thing, *at: str | int) -> Problem:
        """Return the problem that it is of an episode; `at` leads to the value of its header that names the file."""
        return thing.problem(self.code, self.text, self.hint, at=at, severity=self.severity)

    def in_file(self, path: str = "") -> Problem:
        """Return the problem that it is of the file `path`, as messages show it; of no file where nothing is given."""
        return Problem(self.code, self.text, self.hint, path, severity=self.severity)
