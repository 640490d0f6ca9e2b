"""A typed thing of the run: an item, where it comes from, where it will lie and who meets it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from plugins.core.body import Body
from plugins.core.frontmatter.node import Entry, Scalar, Table, locate
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import Message
from plugins.core.problem import Problem, Severity


class State(StrEnum):
    """Who meets a thing at the time of the build."""

    PUBLISHED = "published"
    HIDDEN = "hidden"
    DRAFT = "draft"
    TO_COME = "to-come"
    # Known from a register, and nothing on the site speaks of it: it answers to its name and has no page.
    UNUSED = "unused"


BUILT: Final = (State.PUBLISHED, State.HIDDEN)


@dataclass(slots=True, eq=False)
class Thing:
    """One thing of the site. Only its body changes: its links are resolved when everything is read.

    Args:
        kind: its kind.
        item: its fields.
        slug: its part of the address, its id among its kind.
        lang: the language of its text.
        url: its address without a first `/`, as `blogg/forsta-veckan/`.
        path: its file, as `content/posts/x.md`; empty where it has none.
        state: who meets it.
        body: its text.
        header: its front matter, for the places of problems.
    """

    kind: Kind
    item: Item
    slug: str
    lang: str
    url: str
    path: str = ""
    state: State = State.PUBLISHED
    body: Body = field(default_factory=Body)
    header: Table = field(default_factory=lambda: Table((), 0, 0))

    def __repr__(self) -> str:
        return f"<Thing {self.id}>"

    @property
    def id(self) -> str:
        """What a reference may always call it: `kind/slug`."""
        return f"{self.kind.name}/{self.slug}"

    @property
    def title(self) -> str:
        """What it is called."""
        return self.item.title

    @property
    def built(self) -> bool:
        """Whether `build` gives it a page."""
        return self.state in BUILT

    @property
    def listed(self) -> bool:
        """Whether it stands in lists, feeds, sitemap and search."""
        return self.state is not State.HIDDEN

    def problem(
        self,
        code: str,
        message: Message,
        hint: Message | None = None,
        *,
        at: tuple[str | int, ...] = (),
        severity: Severity = Severity.ERROR,
    ) -> Problem:
        """Return a problem at the value that `at` leads to, as `("actions", 0, "due")`; at the file's head if none."""
        line, column = (self.header.line, 0) if not at else place(self.header, at)
        return Problem(code, message, hint, self.path, line, column, severity)


def place(header: Table, at: tuple[str | int, ...]) -> tuple[int, int]:
    """Return line and column of the value that `at` leads to, of its key where the value is empty."""
    node = locate(header, at)
    if isinstance(node, Scalar) and not node.text and len(at) == 1 and isinstance(at[0], str):
        entry: Entry | None = header.entry(at[0])
        return (entry.key.line, entry.key.column) if entry else (node.line, node.column)
    return node.line, node.column
