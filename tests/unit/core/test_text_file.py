"""Bytes to text: what is accepted, and what is said of the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plugins.core.problem import Problem
from plugins.core.text_file import LARGEST, decode

Shown = Callable[[list[Problem]], list[str]]
SAVE = "Open the file in the editor and choose Save with encoding: UTF-8. [encoding]"
ANEW = "Delete what stands at this place and write it anew. [control-character]"
KEEP = "Keep the version that is right, and delete the lines with <<<<<<<, ======= and >>>>>>>. [conflict-mark]"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("å\tä\n".encode(), "å\tä\n"),
        ("å\r\nä\rö".encode(), "å\nä\nö"),
        ("\ufeffå".encode(), "å"),
        ("A\u030asa".encode(), "Åsa"),
        (b"", ""),
        (b"Rubrik\n=======\n", "Rubrik\n=======\n"),
    ],
)
def test_this_is_fine(data: bytes, text: str) -> None:
    assert decode(data, "x.md") == (text, [])


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (
            "rad\nfå".encode("latin-1"),
            f"x.md:2:2: error: The file is not saved as UTF-8; it seems to be Latin-1 (ISO 8859-1). {SAVE}",
        ),
        (
            "få –".encode("cp1252"),
            f"x.md:1:2: error: The file is not saved as UTF-8; it seems to be Windows-1252. {SAVE}",
        ),
        ("få".encode("utf-16"), f"x.md: error: The file is saved as UTF-16 and not as UTF-8. {SAVE}"),
        ("title: få".encode("utf-16-be"), f"x.md: error: The file is saved as UTF-16 and not as UTF-8. {SAVE}"),
        (
            b"a" * (LARGEST + 1),
            "x.md: error: The file is 1000 kB; a text may be 1000 kB. Divide it into several files, or put tables of "
            "data into a file of their own in content/files/. [too-large]",
        ),
    ],
)
def test_this_is_no_text(shown: Shown, data: bytes, fault: str) -> None:
    text, problems = decode(data, "x.md")
    assert text is None
    assert shown(problems) == [fault]


def test_each_invisible_character_is_a_fault(shown: Shown) -> None:
    text, problems = decode("a\x07b\n\u202ec".encode(), "x.md")
    assert text == "a\x07b\n\u202ec"
    assert shown(problems) == [
        f"x.md:1:2: error: An invisible character stands here (U+0007). {ANEW}",
        f"x.md:2:1: error: An invisible character stands here (U+202E). {ANEW}",
    ]


def test_each_mark_of_a_conflict_is_a_fault(shown: Shown) -> None:
    _, problems = decode(b"a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> gren\n", "x.md")
    assert shown(problems) == [
        f"x.md:{line}: error: The line {mark * 7} is left from two versions that git could not join. {KEEP}"
        for line, mark in [(2, "<"), (4, "="), (6, ">")]
    ]


@pytest.mark.parametrize("data", [b"PK\x03\x04\x14\x00", b"{\\rtf1\\ansi", b"\xd0\xcf\x11\xe0\xa1", b"%PDF-1.7\n"])
def test_a_document_of_another_program_is_told(shown: Shown, data: bytes) -> None:
    text, problems = decode(data, "x.md")
    assert text is None
    assert shown(problems) == [
        "x.md: error: This is a document of Word or another program, not a text. "
        "Copy its words into a new file in a text editor, and save that one instead. [no-text]"
    ]


@pytest.mark.parametrize(("letters", "meant"), [("Ã¥", "å"), ("Ã…", "Å"), ("Ã–", "Ö"), ("â€“", "–"), ("â€\x9d", "”")])
def test_letters_that_were_saved_wrongly_are_a_warning(shown: Shown, letters: str, meant: str) -> None:
    text, problems = decode(f"Rad\nx {letters} och {letters}".encode(), "x.md")
    assert text == f"Rad\nx {letters} och {letters}"
    assert shown(problems)[-1] == (
        f"x.md:2:3: warning: {letters} was probably {meant} before the file was saved wrongly. "
        f"Write {meant}, and look for more of the kind. [garbled]"
    )


@pytest.mark.parametrize("text", ["SÃO PAULO", "Ã", "â", "20 €"])
def test_letters_of_other_languages_are_fine(text: str) -> None:
    assert decode(text.encode(), "x.md") == (text, [])
