"""What the tests of all plugins share: problems as a writer sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from plugins.core.catalogue import ENGLISH
from plugins.core.problem import Problem

Shown = Callable[[Iterable[Problem]], list[str]]


@pytest.fixture
def shown() -> Shown:
    """Return what shows problems in English."""
    return lambda problems: [problem.show(ENGLISH) for problem in problems]
