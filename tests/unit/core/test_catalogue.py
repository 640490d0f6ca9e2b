"""Translations: which text is shown in which language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment

from plugins.core.catalogue import ENGLISH, CatalogueError, load, locale_folders
from plugins.core.message import message, plural
from plugins.core.problem import Problem

ROOT = Path(__file__).parents[3]

Write = Callable[..., tuple[Path, ...]]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write each text as a `.po` file in a folder of its own; return the folders."""

    def write(*texts: str, lang: str = "sv") -> tuple[Path, ...]:
        folders = [tmp_path / f"{lang}{number}" for number in range(len(texts))]
        for folder, text in zip(folders, texts, strict=True):
            folder.mkdir()
            (folder / f"{lang}.po").write_text(text, encoding="utf-8")
        return tuple(folders)

    return write


def test_the_projects_own_messages_are_in_swedish() -> None:
    problem = Problem("x", message("error"), path="a.md", line=3)
    assert problem.show(load("sv", locale_folders(ROOT))) == "a.md:3: fel: fel [x]"
    assert problem.show(ENGLISH) == "a.md:3: error: error [x]"


def test_a_text_without_translation_stays_english(write: Write) -> None:
    catalogue = load("sv", write('msgid "home"\nmsgstr "hem"\n\nmsgid "away"\nmsgstr ""\n'))
    assert [catalogue.gettext(text) for text in ("home", "away", "nowhere", "")] == ["hem", "away", "nowhere", ""]


def test_a_guess_of_a_tool_is_not_shown(write: Write) -> None:
    assert load("sv", write('#, fuzzy\nmsgid "home"\nmsgstr "hus"\n')).gettext("home") == "home"


def test_plurals_and_meanings(write: Write) -> None:
    catalogue = load(
        "sv",
        write(
            'msgid "{count} page"\nmsgid_plural "{count} pages"\n'
            'msgstr[0] "{count} sida"\nmsgstr[1] "{count} sidor"\n\n'
            'msgctxt "document"\nmsgid "owner"\nmsgstr "dokumentansvarig"\n\nmsgid "owner"\nmsgstr "ansvarig"\n'
        ),
    )
    pages = [plural("{count} page", "{count} pages", count=count).show(catalogue) for count in (0, 1, 2)]
    assert pages == ["0 sidor", "1 sida", "2 sidor"]
    assert plural("{count} page", "{count} pages", count=2).show(ENGLISH) == "2 pages"
    assert (catalogue.gettext("owner"), catalogue.pgettext("document", "owner")) == ("ansvarig", "dokumentansvarig")


def test_of_two_folders_the_later_counts(write: Write) -> None:
    catalogue = load("sv", write('msgid "a"\nmsgstr "1"\n\nmsgid "b"\nmsgstr "1"\n', 'msgid "a"\nmsgstr "2"\n'))
    assert (catalogue.gettext("a"), catalogue.gettext("b")) == ("2", "1")


def test_easy_to_read_swedish_is_swedish_with_its_own_words_over_it(write: Write) -> None:
    folders = write('msgid "a"\nmsgstr "svår"\n\nmsgid "b"\nmsgstr "svår"\n') + write(
        'msgid "a"\nmsgstr "lätt"\n', lang="sv-simple"
    )
    catalogue = load("sv-simple", folders)
    assert (catalogue.gettext("a"), catalogue.gettext("b"), catalogue.lang) == ("lätt", "svår", "sv-simple")


@pytest.mark.parametrize("lang", ["en", "fi", "xx-yy"])
def test_a_language_without_a_file_is_english(write: Write, lang: str) -> None:
    assert load(lang, write('msgid "home"\nmsgstr "hem"\n')).gettext("home") == "home"


def test_templates_take_it(write: Write) -> None:
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    catalogue = load("sv", write('msgid "by %(name)s"\nmsgstr "av %(name)s"\n'))
    environment.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]
    assert environment.from_string("{{ _('by %(name)s', name='<Åsa>') }}").render() == "av &lt;Åsa&gt;"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('msgid "a"\nmsgstr "b\n', 2),
        ('msgid "a"\nmsgstr "b" c\n', 2),
        ("\n\nrubbish\n", 3),
        ('<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n', 1),
        ('msgid "a"\nmsgstr[x] "b"\n', 2),
        ('msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=x; plural=(n != ;\\n"\n', 1),
    ],
)
def test_a_damaged_file_is_named_with_its_line(write: Write, text: str, line: int) -> None:
    folders = write(text)
    with pytest.raises(CatalogueError) as caught:
        load("sv", folders)
    assert caught.value.problem.show(ENGLISH) == (
        f"{folders[0].as_posix()}/sv.po:{line}: error: This file of translations cannot be read. "
        "Put back the version that last worked; each line is a comment, or ends with a text in quotes. "
        "[catalogue-damaged]"
    )


def test_a_file_that_is_not_utf_8_is_damaged_too(tmp_path: Path) -> None:
    (tmp_path / "sv.po").write_bytes('msgid "a"\nmsgstr "å"\n'.encode("latin-1"))
    with pytest.raises(CatalogueError, match=r"sv\.po:2: "):
        load("sv", (tmp_path,))
