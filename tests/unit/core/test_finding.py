"""Which kinds there are, and what is said of plugins that are not there."""

from __future__ import annotations

import sys

import pytest

from plugins.core.finding import kinds_of, missing


def test_kinds_come_in_the_plugins_order():
    kinds, problems = kinds_of(["plugins.roster", "plugins.core", "plugins.blog"])
    assert problems == []
    assert [kind.name for kind in kinds] == ["person", "cohort", "post", "page"]


@pytest.mark.parametrize("name", ["plugins.blgo", "nosuch", "nosuch.plugin", "", "plugins.", "plugins blog"])
def test_a_plugin_that_is_not_there_is_told(name):
    kinds, [problem] = kinds_of([name])
    assert kinds == ()
    assert problem.code == "plugin-missing"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("KINDS = (", "SyntaxError: '(' was never closed (model.py, line 1)"),
        ("x = 1", "AttributeError: module 'odd.model' has no attribute 'KINDS'"),
        ("KINDS = 1", "TypeError: 'int' object is not iterable"),
        ("import nosuch", "ModuleNotFoundError: No module named 'nosuch'"),
        ("{}['a']", "KeyError: 'a'"),
        ("raise RuntimeError('x')", "RuntimeError: x"),
    ],
)
def test_a_plugin_that_is_broken_is_told_and_the_others_are_found(tmp_path, monkeypatch, shown, text, reason):
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "__init__.py").touch()
    (tmp_path / "odd" / "model.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    kinds, problems = kinds_of(["odd", "plugins.blog"])
    for name in ("odd", "odd.model"):
        sys.modules.pop(name, None)
    assert [kind.name for kind in kinds] == ["post", "page"]
    assert shown(problems) == [
        f"error: The plugin odd cannot be loaded ({reason}). Look at the spelling in PLUGINS; "
        "if it is right, put back the plugin's last version that worked. [plugin-missing]"
    ]


def test_a_plugin_that_must_be_on_and_is_not_is_told(shown):
    assert missing(["plugins.core", "plugins.gate"], ["plugins.core", "plugins.gate"]) == []
    assert shown(missing(["plugins.core", "plugins.gate"], ["plugins.core"])) == [
        "error: The plugin plugins.gate is required and is not on. "
        "Write it in PLUGINS, spelled as here; the last of them is plugins.gate. [plugin-missing]"
    ]
