"""What Pelican is told of an item's words."""

from __future__ import annotations

import pytest
from pelican.settings import DEFAULT_CONFIG
from pelican.urlwrappers import Author, Category, Tag

from plugins.reader.hooks import named


@pytest.mark.parametrize(
    ("what", "name", "slug"),
    [
        (Tag, "</script>", "script"),
        (Tag, "Öppna data", "oppna-data"),
        (Category, "Kommun & region", "kommun-region"),
        (Author, "Сара", "Сара"),
    ],
)
def test_a_word_has_a_slug_though_pelican_finds_none(what, name, slug, caplog) -> None:
    made = named(what, name, DEFAULT_CONFIG)
    assert (made.name, made.slug) == (name, slug)
    assert caplog.text == ""
