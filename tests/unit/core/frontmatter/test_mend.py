"""The line as it should be: the quotation marks that it has go, and straight ones come."""

from __future__ import annotations

import pytest

from plugins.core.frontmatter.mend import read


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("title: Bjuv: en dag", 'title: "Bjuv: en dag"'),
        ("title: ”Bjuv: en dag”", 'title: "Bjuv: en dag"'),
        ("title: ”Bjuv”: en ”dag”", 'title: "”Bjuv”: en ”dag”"'),
        ('title: "Bjuv', 'title: "Bjuv"'),
    ],
)
def test_a_line_is_mended(line, mended) -> None:
    found = read(line)
    assert found
    assert found.mended == mended
