"""What is wrong somewhere: one value a fault, collected over the run and shown all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from plugins.core.message import Message, Translator, message


class Severity(StrEnum):
    """How bad it is: an error stops the build, a warning does so under `--strict` only."""

    ERROR = "error"
    WARNING = "warning"


LABELS = {Severity.ERROR: message("error"), Severity.WARNING: message("warning")}


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, where it is and what to write instead. Later work makes these and raises nothing.

    Args:
        code: a short name with hyphens, the same in every language (`date-format`).
        message: what is wrong, as one sentence.
        hint: what to write instead, as one sentence; below it, lines as they stand in a file, where that says more.
        path: the file, relative to the project where it can be, with `/`; empty for the whole site.
        line: counted from 1; 0 where the whole file is meant.
        column: in characters, counted from 1; 0 where the whole line is meant.
        severity: whether it stops the build.
    """

    code: str
    message: Message
    hint: Message | None = None
    path: str = ""
    line: int = 0
    column: int = 0
    severity: Severity = Severity.ERROR

    @property
    def place(self) -> tuple[str, int, int, str]:
        """Where it stands in a list of problems: by file, line and column."""
        return (self.path, self.line, self.column, self.code)

    def show(self, translator: Translator) -> str:
        """Return what people, editors and CI read: the one line `path:line:column: error: … [code]`.

        Where the hint shows several lines of a file, they stand indented below it.
        """
        numbers = [str(number) for number in (self.line, self.column) if number]
        where = ":".join([self.path, *numbers]) + ": " if self.path else ""
        sentences = [self.message.show(translator)]
        if self.hint:
            sentences.append(self.hint.show(translator))
        said, *sample = " ".join(sentences).split("\n")
        first = f"{where}{LABELS[self.severity].show(translator)}: {said} [{self.code}]"
        return "\n".join([first, *(f"    {line}" for line in sample)])

    def data(self, translator: Translator) -> dict[str, str | int | None]:
        """Return the fault as plain data for `--format json`."""
        return {
            "path": self.path or None,
            "line": self.line or None,
            "column": self.column or None,
            "code": self.code,
            "severity": str(self.severity),
            "message": self.message.show(translator),
            "hint": self.hint.show(translator) if self.hint else None,
        }


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return each problem once, by file, line and column."""
    return sorted(dict.fromkeys(problems), key=lambda problem: problem.place)


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return those that stop a build."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]
