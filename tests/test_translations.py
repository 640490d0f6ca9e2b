"""Every sentence of the code and every word of the theme has its Swedish, and nothing unused is translated."""

from __future__ import annotations

import ast
import json
import re
import string
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from babel.messages.catalog import Message as Entry
from babel.messages.extract import extract_from_dir

from plugins.core.catalogue import read

ROOT = Path(__file__).parents[1]
PLUGINS = sorted(folder for folder in (ROOT / "plugins").iterdir() if any(folder.rglob("*.py")))
THEME = ROOT / "theme"
FOLDERS = [*PLUGINS, THEME]
KEYS = ("msgid", "msgid_plural")

Id = str | tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """A text that wants a translation: its id, as gettext has it (a pair where it has a plural), and its meaning."""

    id: Id
    context: str | None = None


def texts_of_python(source: str) -> Iterator[tuple[Text | None, int]]:
    """Yield the text of each `message("…")`, `plural("…", "…")`, `field("…")` and `label="…"`; None for no literal."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        wanted = {"message": 1, "plural": 2, "field": 1}.get(name, 0)
        words = [word.value for word in node.args[:wanted] if isinstance(word, ast.Constant)]
        texts = [word for word in words if isinstance(word, str)]
        if wanted and node.args:
            found = len(texts) == wanted
            yield (Text(texts[0] if wanted == 1 else tuple(texts)) if found else None), node.lineno
        for keyword in node.keywords:
            if (
                keyword.arg == "label"
                and isinstance(keyword.value, ast.Constant)
                and isinstance(keyword.value.value, str)
            ):
                yield Text(keyword.value.value), node.lineno


def texts_of_templates(folder: Path) -> Iterator[tuple[Text | None, int]]:
    """Yield the text of each `_()`, `gettext`, `ngettext`, `pgettext` and `{% trans %}`."""
    options = {
        "**": {"silent": "false", "newstyle_gettext": "true", "extensions": "jinja2.ext.do,jinja2.ext.loopcontrols"}
    }
    for _, line, text, _, context in extract_from_dir(folder, [("**", "jinja2")], options):
        yield Text(text, context), line


def used(folder: Path) -> dict[Text, str]:
    """Return the texts of a plugin, or of the theme, and where each stands."""
    if folder == THEME:
        return {text: "theme/templates" for text, _ in texts_of_templates(THEME / "templates") if text}
    return {
        text: f"{path.relative_to(ROOT)}:{line}"
        for path in sorted(folder.rglob("*.py"))
        for text, line in texts_of_python(path.read_text(encoding="utf-8"))
        if text and _has_words(text)
    }


def described(folder: Path) -> set[Text]:
    """Return what the fields of a plugin say is to be written: `new` shows that of its kinds' own keys."""
    calls = (node for path in folder.rglob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    fields = (node for node in calls if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    words = (node.args[1] for node in fields if node.func.id == "field" and len(node.args) > 1)
    return {Text(word.value) for word in words if isinstance(word, ast.Constant) and isinstance(word.value, str)}


def translated(folder: Path) -> dict[Text, Entry]:
    """Return the entries of a folder's Swedish file; none where it has no file."""
    path = folder / "locale" / "sv.po"
    return {Text(_id(entry), entry.context): entry for entry in read(path) if entry.id} if path.is_file() else {}


def places(text: str) -> set[str]:
    """Return the names of the places in a text: `{name}` in the code, `%(name)s` in the theme."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name} | set(re.findall(r"%\((\w+)\)", text))


def _id(entry: Entry) -> Id:
    return entry.id if isinstance(entry.id, str) else tuple(entry.id)


def _has_words(text: Text) -> bool:
    return any(letter.isalpha() for part in _parts(text.id) for letter in part)


def _blank(text: Text) -> str:
    """Return the entry to fill in for a text."""
    context = [f"msgctxt {json.dumps(text.context, ensure_ascii=False)}"] if text.context else []
    ids = [f"{key} {json.dumps(part, ensure_ascii=False)}" for key, part in zip(KEYS, _parts(text.id), strict=False)]
    return "\n".join([*context, *ids, *(['msgstr ""'] if len(ids) == 1 else ['msgstr[0] ""', 'msgstr[1] ""'])])


def _parts(several: Id | list[str]) -> tuple[str, ...]:
    return (several,) if isinstance(several, str) else tuple(several)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_text_has_its_swedish(folder: Path) -> None:
    core = translated(ROOT / "plugins" / "core")
    known = {
        text for text, entry in (core | translated(folder)).items() if all(_parts(entry.string)) and not entry.fuzzy
    }
    missing = [f"#: {where}\n{_blank(text)}" for text, where in used(folder).items() if text not in known]
    assert not missing, f"write these into {folder.name}/locale/sv.po:\n\n" + "\n\n".join(missing)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_else_is_translated(folder: Path) -> None:
    unused = [text.id for text in translated(folder).keys() - used(folder).keys() - described(folder)]
    assert unused == [], f"take these out of {folder.name}/locale/sv.po"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_each_text_is_translated_once(folder: Path) -> None:
    path = folder / "locale" / "sv.po"
    source = path.read_text(encoding="utf-8") if path.is_file() else 'msgid ""'
    entries = len(list(read(path))) if path.is_file() else 1
    # The header counts as an entry; of two for one text babel keeps one.
    assert len(re.findall(r"^msgid ", source, re.MULTILINE)) == entries
    assert "#~" not in source


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_same_values_are_in_both_languages(folder: Path) -> None:
    for text, entry in translated(folder).items():
        english, swedish = _parts(text.id), _parts(entry.string)
        assert places(swedish[-1]) == places(english[-1]), text.id
        # "{count} page" may be "en sida", so a singular may have fewer.
        assert places(swedish[0]) <= places(english[-1]), text.id


def test_a_text_has_one_translation_wherever_it_is_used() -> None:
    answers: dict[Text, set[tuple[str, ...]]] = defaultdict(set)
    for folder in FOLDERS:
        for text, entry in translated(folder).items():
            answers[text].add(_parts(entry.string))
    assert {text.id: several for text, several in answers.items() if len(several) > 1} == {}


@pytest.mark.parametrize("folder", PLUGINS, ids=lambda folder: folder.name)
def test_every_message_is_written_out_where_it_is_made(folder: Path) -> None:
    hidden = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted(folder.rglob("*.py"))
        for text, line in texts_of_python(path.read_text(encoding="utf-8"))
        if text is None
    ]
    assert hidden == []


def test_the_search_finds_what_the_code_says() -> None:
    source = """
message("a {x}" " b", x=1)
plural("one", "{count}", count=n)
field("Title", "what")
Kind(label="Post")
message(f"{x}")
"""
    found = [text.id if text else None for text, _ in texts_of_python(source)]
    assert found == ["a {x} b", ("one", "{count}"), "Title", "Post", None]


def test_the_search_finds_what_templates_say(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "{{ _('Home') }}{{ ngettext('%(num)s page', '%(num)s pages', 2) }}{{ pgettext('document', 'Owner') }}"
        "{% trans %}Read more{% endtrans %}",
        encoding="utf-8",
    )
    assert {text for text, _ in texts_of_templates(tmp_path)} == {
        Text("Home"),
        Text(("%(num)s page", "%(num)s pages")),
        Text("Owner", "document"),
        Text("Read more"),
    }
