"""Boxes beside the text (`!!! note "Title"`): the kinds there are, their Swedish names and their titles."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.admonition import AdmonitionProcessor

from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.core.safe_html import Taken
from plugins.reader.source import Source


@dataclass(frozen=True, slots=True)
class Callout:
    """One kind of box.

    Args:
        name: what it is called in Markdown and in the style sheet.
        swedish: what it may be called as well.
        title: its heading in a Swedish text where the writer gives none.
        english_title: the same in an English one.
    """

    name: str
    swedish: tuple[str, ...]
    title: str
    english_title: str


CALLOUTS = (
    Callout("note", ("obs", "notera"), "Obs", "Note"),
    Callout("tip", ("tips",), "Tips", "Tip"),
    Callout("info", ("information",), "Information", "Information"),
    Callout("important", ("viktigt",), "Viktigt", "Important"),
    Callout("warning", ("varning",), "Varning", "Warning"),
)
BY_WORD = {word: callout for callout in CALLOUTS for word in (callout.name, *callout.swedish)}
# A heading without quotation marks: Markdown takes its words for more kinds.
UNQUOTED = re.compile(r"^(?P<start>!!! ?[\w-]+) +(?P<title>[^\s\"][^\n\"]*?)[ \t]*$", re.MULTILINE)
BOX = f'<div class="{AdmonitionProcessor.CLASSNAME} '


class Callouts(Extension):
    """Markdown's admonitions, limited to the kinds that the theme knows."""

    def __init__(self, lang: str) -> None:
        """Keep the language of the titles."""
        super().__init__()
        self._lang = lang

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, the name is Markdown's
        """Register the block processor, before lists and code as Markdown's own is."""
        md.parser.blockprocessors.register(_Processor(md.parser, self._lang), "admonition", 105)


class _Processor(AdmonitionProcessor):
    def __init__(self, parser: object, lang: str) -> None:
        super().__init__(parser)  # type: ignore[arg-type]
        self._lang = lang

    def get_class_and_title(self, match: re.Match[str]) -> tuple[str, str | None]:
        """Return the name of the kind, or the word itself where there is none: the cleaning then finds it."""
        callout = BY_WORD.get(match[1].lower())
        if callout is None:
            return match[1], match[2]
        default = callout.english_title if self._lang.startswith("en") else callout.title
        return callout.name, default if match[2] is None else match[2] or None


def is_callout(taken: Taken) -> bool:
    """Say whether what the cleaning took away is the unknown kind of a box."""
    return taken.attribute == "class" and taken.source.startswith(BOX)


def unknown_callout(taken: Taken, source: Source, path: str) -> Problem:
    """Return the fault of a box of a kind that there is not, with the nearest that there is."""
    word = taken.value
    for found in UNQUOTED.finditer(source.text):
        if word.lower() not in found["title"].lower().split():
            continue
        written = f'{found["start"]} "{found["title"]}"'
        text = message("The heading of a box stands in quotation marks.")
        return Problem("callout", text, message("Write: {line}", line=written), path, *source.place(found.start()))
    near = nearest(word, BY_WORD)
    known = ", ".join(callout.name for callout in CALLOUTS)
    hint = message("Write !!! {word}.", word=near) if near else message("Write one of these: {words}.", words=known)
    line, column = source.find(f"!!! {word}", f"!!!{word}")
    return Problem("callout", message("There is no kind of box called “{word}”.", word=word), hint, path, line, column)
