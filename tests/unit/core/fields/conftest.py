"""What the tests of fields share: a field's check, asked as a header asks it."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from pydantic import TypeAdapter, ValidationError

from plugins.core.catalogue import ENGLISH
from plugins.core.fields.dates import ZONE
from plugins.core.fields.fault import said
from plugins.core.frontmatter import classic, yaml
from plugins.core.frontmatter.node import plain

Check = Callable[[object, str], object]
Refuse = Callable[[object, str], list[str]]


def checked(annotation: object, written: str, header: str = "yaml") -> object:
    lines = f"key: {written}".split("\n")
    table, problems = classic.parse(lines, 1, "x.md") if header == "classic" else yaml.parse(lines, 1, "x.md")
    assert problems == []
    context = {ZONE: ZoneInfo("Europe/Stockholm")}
    return TypeAdapter(annotation).validate_python(plain(table.entries[0].value), context=context)


@pytest.fixture
def check() -> Check:
    """Return what gives the value that a field makes of what is written after a key, in a YAML or a classic header."""
    return checked


@pytest.fixture
def refuse() -> Refuse:
    """Return what gives the sentences with which a field refuses what is written after a key."""

    def refusing(annotation: object, written: str) -> list[str]:
        with pytest.raises(ValidationError) as caught:
            checked(annotation, written)
        found = []
        for error in caught.value.errors():
            code, text, hint = said(error)
            sentences = [text.show(ENGLISH), *([hint.show(ENGLISH)] if hint else [])]
            found.append(f"{' '.join(sentences)} [{code}]")
        return found

    return refusing
