"""What could not be read is not judged: a rule that looks at a field that is at fault goes no further."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator

from plugins.core.problem import Problem


class AtFault(Exception):  # noqa: N818 - not an error of the program: what is at fault has been said
    """A field has been looked at that its file lacks or has at fault."""


def each(*rules: Iterable[Problem]) -> Iterator[Problem]:
    """Yield what each of some rules says; one that meets a field at fault says no more, and the others go on.

    So a file's faults are told at once, and none that is only the shadow of another. Rules are given to this as
    generators, which look at nothing before their turn.
    """
    for rule in rules:
        with contextlib.suppress(AtFault):
            yield from rule
