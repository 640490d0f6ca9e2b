"""The refusal: why a site is not published, as the problems that the one who publishes gets to read."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.message import Message, message
from plugins.core.problem import Problem

SHOWN = 10
"""How many names a sentence holds; of more, it says how many there are."""


class RefusalError(Exception):
    """A step of publishing will not go on; nothing has been published. `problems` say why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = tuple(problems)


def refuse(code: str, text: Message, hint: Message) -> RefusalError:
    """Return the refusal that one problem is."""
    return RefusalError([Problem(code, text, hint)])


def named(paths: Sequence[str]) -> str | Message:
    """Return the paths as a part of a sentence: every one, or the first and how many more."""
    names = ", ".join(visible(path) for path in paths[:SHOWN])
    more = len(paths) - SHOWN
    return message("{names} and {count} more", names=names, count=more) if more > 0 else names


def visible(path: str) -> str:
    """Return a path with every sign that cannot be seen, or that a terminal obeys, written out as its number."""
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in path)
