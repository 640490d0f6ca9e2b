"""How long a text takes to read."""

from __future__ import annotations

import pytest

from plugins.blog.reading import reading_time


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (1, "1 minuts läsning"),
        (299, "1 minuts läsning"),
        (301, "2 minuters läsning"),
        (2000, "10 minuters läsning"),
    ],
)
def test_a_text_takes_whole_minutes_and_one_at_least(swedish, words: int, said: str) -> None:
    time = reading_time("ord\n" * words)
    assert time
    assert swedish(time) == said


def test_no_text_takes_no_time() -> None:
    assert reading_time(" \n") is None
