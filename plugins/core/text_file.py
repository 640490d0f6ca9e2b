"""Bytes of a file as text: UTF-8 without anything that cannot be seen, or what is the matter with it."""

from __future__ import annotations

import codecs
import itertools
import re
import unicodedata

from plugins.core.message import Message, message
from plugins.core.problem import Problem, Severity

LARGEST = 1_000_000
# What is no text at all need not be told character by character.
MOST_CONTROLS = 20
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# C0 but for tab and line feed, DEL, C1, and the marks that turn the direction of what follows (CVE-2021-42574).
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
# UTF-8 that was read as Windows-1252 and saved anew: å, ä, ö and é, and the quotation marks and dashes of Word.
GARBLED = re.compile("Ã[\xa5\xa4\xb6\x84\x85\x96\xa9\u2026\u201e\u2013]|â€[\x9c\x9d\u0153\u2122\u201c\u201d]")
# What a program other than a text editor saved, by how it begins.
DOCUMENTS = (b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"%PDF-")
CONFLICT = re.compile(r"^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?|\|{7}(?: .*)?)$", re.MULTILINE)
CONFLICT_START = re.compile(r"^<{7}(?: |$)", re.MULTILINE)
SAVE = message("Open the file in the editor and choose Save with encoding: UTF-8.")


def decode(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """Return a file's text, lines ended by a line feed and without a byte order mark, or None where there is none.

    An å is one character, though macOS and PDF files give it as an a and a ring (Unicode's form NFC).

    Each control character (of the first 20) and each conflict mark is a fault, so the text may come with problems. An
    empty file is an empty text.
    """
    if len(data) > LARGEST:
        return None, [_too_large(len(data), path)]
    if data.startswith(DOCUMENTS):
        return None, [_document(path)]
    if data.startswith(UTF16) or _wide(data):
        return None, [_encoding(message("The file is saved as UTF-16 and not as UTF-8."), path, 0, 0)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return None, [_encoding(_guess(data), path, line, column)]
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text, [*_controls(text, path), *_conflicts(text, path), *_garbled(text, path)]


def _document(path: str) -> Problem:
    hint = message("Copy its words into a new file in a text editor, and save that one instead.")
    return Problem("no-text", message("This is a document of Word or another program, not a text."), hint, path)


def _wide(data: bytes) -> bool:
    """Say whether every other byte is zero, as in UTF-16 without its mark: no text has zeros otherwise."""
    start = data[:200]
    return bool(start) and max(start[0::2].count(0), start[1::2].count(0)) * 3 > len(start)


def _guess(data: bytes) -> Message:
    if any(0x80 <= byte < 0xA0 for byte in data):
        return message("The file is not saved as UTF-8; it seems to be Windows-1252.")
    return message("The file is not saved as UTF-8; it seems to be Latin-1 (ISO 8859-1).")


def _encoding(sentence: Message, path: str, line: int, column: int) -> Problem:
    return Problem("encoding", sentence, SAVE, path, line, column)


def _too_large(size: int, path: str) -> Problem:
    return Problem(
        "too-large",
        message("The file is {size} kB; a text may be {largest} kB.", size=size // 1000, largest=LARGEST // 1000),
        message("Divide it into several files, or put tables of data into a file of their own in content/files/."),
        path,
    )


def _controls(text: str, path: str) -> list[Problem]:
    problems = []
    for found in itertools.islice(CONTROL.finditer(text), MOST_CONTROLS):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        sentence = message("An invisible character stands here (U+{code}).", code=f"{ord(found[0]):04X}")
        hint = message("Delete what stands at this place and write it anew.")
        problems.append(Problem("control-character", sentence, hint, path, line, column))
    return problems


def _garbled(text: str, path: str) -> list[Problem]:
    """Return a warning for the first letters that were saved wrongly: where one is, there are more."""
    found = GARBLED.search(text) if "Ã" in text or "â€" in text else None
    if not found:
        return []
    meant = _bytes(found[0]).decode("utf-8", "replace")
    line, column = text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start())
    said = message("{letters} was probably {meant} before the file was saved wrongly.", letters=found[0], meant=meant)
    hint = message("Write {meant}, and look for more of the kind.", meant=meant)
    return [Problem("garbled", said, hint, path, line, column, Severity.WARNING)]


def _bytes(letters: str) -> bytes:
    """Return the bytes that were taken for Windows-1252; those that it has no sign for stayed as they were."""
    return b"".join(bytes([ord(one)]) if ord(one) < 0x100 else one.encode("cp1252") for one in letters)


def _conflicts(text: str, path: str) -> list[Problem]:
    if not CONFLICT_START.search(text):
        return []
    return [
        Problem(
            "conflict-mark",
            message("The line {mark} is left from two versions that git could not join.", mark=found[0][:7]),
            message("Keep the version that is right, and delete the lines with <<<<<<<, ======= and >>>>>>>."),
            path,
            text.count("\n", 0, found.start()) + 1,
        )
        for found in CONFLICT.finditer(text)
    ]
