"""HTML of foreign notes as Markdown: paragraphs, lists, links and stress; everything else as its bare text."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

SPECIAL: Final = re.compile(r"([\\`*_\[\]<>])")
BLOCKS: Final = frozenset({"p", "div", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr"})
HIDDEN: Final = frozenset({"script", "style", "head", "template"})
MARKS: Final = {"strong": "**", "b": "**", "em": "*", "i": "*"}


class _Writer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.links: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in HIDDEN:
            self.hidden += 1
        elif tag == "br":
            self.parts.append("  \n")
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag in BLOCKS:
            self.parts.append("\n\n## " if tag[0] == "h" and tag[1:].isdigit() else "\n\n")
        elif tag == "a":
            self.links.append(dict(attrs).get("href") or "")
            self.parts.append("[")
        elif tag in MARKS:
            self.parts.append(MARKS[tag])

    def handle_endtag(self, tag: str) -> None:
        if tag in HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in BLOCKS:
            self.parts.append("\n\n")
        elif tag == "a" and self.links:
            href = self.links.pop()
            self.parts.append(f"]({href})" if re.match(r"https?://[^\s()<>]+$", href) else "]")
        elif tag in MARKS:
            self.parts.append(MARKS[tag])

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", data)))


def as_markdown(notes: str) -> str:
    """Return notes as Markdown. Text without any marks keeps its lines."""
    if "<" not in notes:
        return "\n\n".join(SPECIAL.sub(r"\\\1", line.strip()) for line in notes.splitlines() if line.strip())
    writer = _Writer()
    writer.feed(notes)
    writer.close()
    text = "".join(writer.parts)
    # A link that could not be kept leaves its text alone.
    text = re.sub(r"(?<!\\)\[([^\[\]]*)\](?!\()", r"\1", text)
    lines = [line.strip(" ") if not line.endswith("  ") else f"{line.strip()}  " for line in text.split("\n")]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return re.sub(r"\*\*\s*\*\*", "", text)
