"""Footnotes: numbered anchors, a link back in the language of the text, and marks without a note."""

from __future__ import annotations

import re
from collections import Counter

from markdown.extensions.footnotes import FootnoteExtension

from plugins.core.html_tags import escape_text
from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.reader.source import Source

MARK = re.compile(r"(?<![!\\])\[\^([^\]\n]+)\](?!\s*:)")
NOTE = re.compile(r"^[ ]{0,3}\[\^([^\]\n]+)\]:", re.MULTILINE)
CODE = re.compile(r"<(pre|code)\b.*?</\1>", re.DOTALL)
BACK = {"sv": "Tillbaka till texten vid not {}", "en": "Back to the text at note {}"}


class Footnotes(FootnoteExtension):
    """Markdown's footnotes with numbers for anchors, whatever the writer called the note."""

    def __init__(self, lang: str) -> None:
        """Set the link back, with the sign that no system shows as a coloured picture."""
        title = BACK["en"] if lang.startswith("en") else BACK["sv"]
        super().__init__(BACKLINK_TITLE=title, BACKLINK_TEXT="&#8617;&#xFE0E;")
        self._numbers: dict[str, int] = {}

    def reset(self) -> None:
        """Begin a new text."""
        super().reset()
        self._numbers = {}

    def makeFootnoteId(self, id: str) -> str:  # noqa: A002, N802, the names are Markdown's
        """Return the anchor of the note that the writer calls `id`."""
        return f"fn:{self._number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:  # noqa: A002, FBT001, FBT002, N802
        """Return the anchor of a mark that leads to the note `id`; `found` for the mark itself, not the way back."""
        return self.unique_ref(f"fnref:{self._number(id)}", found)

    def _number(self, name: str) -> int:
        if len(self._numbers) != len(self.footnotes):
            self._numbers = {known: number for number, known in enumerate(self.footnotes, start=1)}
        return self._numbers[name]


def footnote_faults(source: Source, cleaned: str, path: str) -> list[Problem]:
    """Return a fault for each mark without a note, note without a mark, and second note of one name.

    A mark without a note is left as it is written, so `cleaned`, the HTML, tells it from one in code.
    """
    if "[^" not in source.text:
        return []
    prose = CODE.sub("", cleaned)
    notes = [(found[1], found.start()) for found in NOTE.finditer(source.text)]
    marks = [(found[1], found.start()) for found in MARK.finditer(source.text)]
    noted, marked = {name for name, _ in notes}, {name for name, _ in marks}
    times = Counter[str]()

    def fault(sentence: Message, hint: Message, offset: int) -> Problem:
        return Problem("footnote", sentence, hint, path, *source.place(offset))

    problems = [
        fault(
            message("There is no footnote [^{name}].", name=name),
            message("Write the note in a paragraph of its own: [^{name}]: text.", name=name),
            offset,
        )
        for name, offset in marks
        if name not in noted and escape_text(f"[^{name}]") in prose
    ]
    for name, offset in notes:
        times[name] += 1
        if times[name] > 1:
            sentence = message("There are two footnotes called [^{name}].", name=name)
            problems.append(fault(sentence, message("Give one of them another name."), offset))
        elif name not in marked:
            sentence = message("Nothing in the text leads to the footnote [^{name}].", name=name)
            hint = message("Write [^{name}] where the note belongs, or take the note away.", name=name)
            problems.append(fault(sentence, hint, offset))
    return problems
