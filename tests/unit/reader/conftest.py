"""What the reader's tests share: a conversion as a page has it, and problems as a writer sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from plugins.core.body import Body
from plugins.core.problem import Problem
from plugins.reader.body import convert

Convert = Callable[..., tuple[Body, list[Problem]]]
Shown = Callable[[Iterable[Problem]], list[str]]


@pytest.fixture
def html() -> Callable[..., str]:
    """Return what converts a faultless text to HTML."""

    def converted(text: str, lang: str = "sv", **glossary: str) -> str:
        body, problems = convert(text, path="x.md", first_line=1, glossary=glossary, lang=lang)
        assert problems == []
        return body.html

    return converted


@pytest.fixture
def faults(shown: Shown) -> Callable[[str], list[str]]:
    """Return what converts a text that begins on line 5 of x.md and shows what is wrong with it."""
    return lambda text: shown(convert(text, path="x.md", first_line=5, glossary={}, lang="sv")[1])


@pytest.fixture(scope="session")
def real(root: Path) -> Path:
    """Return the folder of the five source documents; a test that uses it is skipped where it is not there."""
    folder = root.parent / "shared" / "real" / "content"
    if not folder.is_dir():
        pytest.skip("the five source documents: put them into ../shared/real")
    return folder
