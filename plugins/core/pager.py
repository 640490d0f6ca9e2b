"""The pages of a long list: which there are, where they lie and what stands on each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pager:
    """Where one page of a list stands among them.

    Args:
        number: which page this is, from 1.
        of: how many there are.
        base: the list's address, as `blogg/`.
    """

    number: int
    of: int
    base: str

    def at(self, number: int) -> str:
        """Return the address of a page of the list."""
        return self.base if number == 1 else f"{self.base}sida/{number}/"

    @property
    def url(self) -> str:
        """This page's address."""
        return self.at(self.number)

    @property
    def newer(self) -> str:
        """The address of the page before, or nothing."""
        return self.at(self.number - 1) if self.number > 1 else ""

    @property
    def older(self) -> str:
        """The address of the page after, or nothing."""
        return self.at(self.number + 1) if self.number < self.of else ""


def paged(entries: Sequence[T], size: int, base: str) -> Iterator[tuple[Pager, Sequence[T]]]:
    """Yield each page of a list with what stands on it; an empty list has one empty page.

    Args:
        entries: all of them, in order.
        size: how many stand on a page.
        base: the list's address.
    """
    count = max(1, -(-len(entries) // size))
    for number in range(1, count + 1):
        yield Pager(number, count, base), entries[(number - 1) * size : number * size]
