"""What the gate's tests share: a project's folder, a way to read problems, and pages without templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.order import Page
from plugins.core.problem import Problem, in_order
from plugins.gate.place import Place


@pytest.fixture
def shown() -> Callable[[Iterable[Problem]], list[str]]:
    """Problems as English lines."""
    return lambda problems: [problem.show(ENGLISH) for problem in in_order(problems)]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A project with a content folder and no output yet."""
    root = tmp_path / "project"
    (root / "content").mkdir(parents=True)
    return Place(root / "output", root, (root / "content",))


@pytest.fixture
def render() -> Callable[[Page], str]:
    """A page that is its template's name and its context."""
    return lambda page: f"{page.template} {dict(page.context)}"
