"""What Pelican is told of an item's words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from plugins.reader.hooks import named


@dataclass
class Word:
    """As Pelican's own for tags, authors and categories, which make themselves a slug where they are given none."""

    name: str
    settings: dict[str, object]
    slug: str | None = None


@pytest.mark.parametrize(
    ("name", "slug"), [("</script>", "script"), ("Öppna data", "oppna-data"), ("Сара", "Сара"), ("!!!", "!!!")]
)
def test_a_word_has_a_slug_where_pelican_would_find_none(name, slug) -> None:
    assert named(Word, name, {}) == Word(name, {}, slug)
