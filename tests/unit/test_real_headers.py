"""The headers of the five source documents, where their folder is beside the project's: each is a whole item."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.core.frontmatter import keys, yaml
from plugins.core.frontmatter.split import split
from plugins.core.kind import Kind
from plugins.core.validate import validate

REAL = Path(__file__).resolve().parents[3] / "shared" / "real" / "content"
PLUGINS = ("blog", "roster", "municipalities", "meetings", "projects", "documents", "training", "calendar", "podcast")
KINDS: dict[str, Kind] = {
    kind.folder: kind for plugin in PLUGINS for kind in import_module(f"plugins.{plugin}.model").KINDS
}

pytestmark = [
    pytest.mark.may_skip,
    pytest.mark.skipif(not REAL.is_dir(), reason="the source documents: put their folder at ../shared/real/content"),
]


def files() -> list[Path]:
    return sorted(REAL.glob("*/*.md"))


def test_there_are_38() -> None:
    assert len(files()) == 38


@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_real_header_is_an_item(path: Path) -> None:
    kind = KINDS[path.parent.name]
    parts, found = split(path.read_text(encoding="utf-8"), path.name)
    assert parts
    table, more = yaml.parse(parts.header, parts.header_line, path.name)
    tidied, twice = keys.tidy(table, path.name, frozenset(kind.keys))
    item, faults = validate(tidied, kind, path.name, ZoneInfo("Europe/Stockholm"))
    assert [*found, *more, *twice, *faults] == []
    assert item
    assert item.title
