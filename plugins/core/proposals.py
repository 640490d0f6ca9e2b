"""The proposals of a project, as plugins other than the one that declares them see them."""

from __future__ import annotations

from typing import Protocol, cast

from plugins.core.thing import Thing


class Proposed(Protocol):
    """A measure that groups rank and that actions come from."""

    @property
    def key(self) -> str:
        """The name that minutes refer to."""

    @property
    def text(self) -> str:
        """What is proposed."""


def proposals_of(project: Thing | None) -> tuple[Proposed, ...]:
    """Return a project's proposals, in its order; none where there is no project."""
    return cast("tuple[Proposed, ...]", getattr(project.item, "proposals", ())) if project else ()
