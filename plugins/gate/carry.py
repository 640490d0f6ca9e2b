"""The carrying out of orders: from what a file shall be to its bytes, one at a time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.core.message import message
from plugins.core.order import Order, Page
from plugins.core.problem import Problem
from plugins.gate.template_error import TEMPLATE_ERRORS, template_problem

Render = Callable[[Page], str]
"""Makes a page's text of its template and context. May raise what a template raises."""


@dataclass(frozen=True, slots=True)
class File:
    """One file, ready to be stored.

    Args:
        path: as in its order.
        content: its bytes, or the file to copy (which may be too big to hold).
    """

    path: str
    content: bytes | Path


def carry_out(orders: Iterable[Order], render: Render, root: Path) -> Iterator[File | Problem]:
    """Yield the file of each order in turn, or the problem that kept it from being made.

    A template with one fault breaks every page that uses it; the fault is told once, with the first page.

    Args:
        orders: with paths that `address_faults` has nothing against.
        render: makes a page's text.
        root: the project's folder, to name a template relative to it.
    """
    told: set[tuple[str, int, str]] = set()
    for order in orders:
        made = _carry_out_one(order, render, root)
        if isinstance(made, Problem) and made.code == "template-error":
            fault = (made.path, made.line, str(dict(made.message.values).get("reason")))
            if fault in told:
                continue
            told.add(fault)
        yield made


def _carry_out_one(order: Order, render: Render, root: Path) -> File | Problem:
    content = order.content
    if isinstance(content, Page):
        return _render(order, content, render, root)
    if isinstance(content, Path) and not (content.is_file() and os.access(content, os.R_OK)):
        return Problem(
            "file-unreadable",
            message("The file {file} is not there, or it may not be read.", file=content.as_posix()),
            message("Put it back, or take away what refers to it."),
            order.source,
        )
    return File(order.path, content)


def _render(order: Order, page: Page, render: Render, root: Path) -> File | Problem:
    try:
        return File(order.path, render(page).encode())
    except UnicodeEncodeError as error:
        sign = f"U+{ord(error.object[error.start]):04X}"
        return Problem(
            "character-unusable",
            message("{address} holds the sign {sign}, which no text can hold.", address=order.path, sign=sign),
            message("Look for an escape such as \\ud800 in quotes and take it away."),
            order.source,
        )
    except TEMPLATE_ERRORS as error:
        problem = template_problem(error, page.template, order.path, root)
        if problem is None:
            raise
        return problem
