"""Templates are compiled once, as long as they stay as they are."""

from __future__ import annotations

from pathlib import Path
from types import CodeType

import pytest
from jinja2 import Environment, FileSystemLoader

from plugins.core.compiled import CompiledTemplates


class Counting(Environment):
    """Counts what it compiles."""

    compiled = 0

    def _compile(self, source: str, filename: str) -> CodeType:
        self.compiled += 1
        return super()._compile(source, filename)


def shown(folder: Path, *, kept: bool = True) -> tuple[str, int]:
    """Return what a run shows, and how many templates it compiled."""
    compiled = CompiledTemplates(folder / "cache")
    environment = Counting(loader=FileSystemLoader(folder), bytecode_cache=compiled)
    text = environment.get_template("page.html").render(word="å")
    if kept:
        compiled.keep()
    return text, environment.compiled


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text("{% include 'part.html' %}!", encoding="utf-8")
    (tmp_path / "part.html").write_text("<b>{{ word }}</b>", encoding="utf-8")
    return tmp_path


def test_a_second_run_compiles_nothing(folder: Path) -> None:
    assert [shown(folder), shown(folder)] == [("<b>å</b>!", 2), ("<b>å</b>!", 0)]


def test_a_changed_template_is_compiled_anew_and_the_others_are_not(folder: Path) -> None:
    shown(folder)
    (folder / "part.html").write_text("<i>{{ word }}</i>", encoding="utf-8")
    assert shown(folder) == ("<i>å</i>!", 1)


def test_what_was_not_kept_is_compiled_again(folder: Path) -> None:
    shown(folder, kept=False)
    assert shown(folder) == ("<b>å</b>!", 2)


def test_damage_costs_time_and_nothing_else(folder: Path) -> None:
    shown(folder)
    [path] = (folder / "cache").iterdir()
    path.write_bytes(path.read_bytes().replace(b"A", b"B"))
    assert shown(folder) == ("<b>å</b>!", 2)
    path.unlink()
    path.mkdir()
    assert shown(folder) == ("<b>å</b>!", 2)
