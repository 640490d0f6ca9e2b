"""Cleaned HTML made ready for a page: anchors, levels, figures, typography, glossary; and what was found in it."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from plugins.core.html_tags import escape_text
from plugins.core.slug import slugify
from plugins.reader.glossary import Glossary, explain
from plugins.reader.typography import ESCAPED, IN_ATTRIBUTE, LITERAL, around_addresses, typeset

# Cleaned HTML is regular: neither < nor > but as a tag's ends, every attribute in double quotes.
TAG = re.compile("<[^>]*>")
TOKEN = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+")
ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
FIGURE = re.compile(r"<p>\s*((?:<a [^>]*>)?<img [^>]*>(?:</a>)?)\s*</p>")

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
VOID = frozenset({"br", "col", "hr", "img", "wbr"})
CODE = frozenset({"pre", "code", "kbd", "samp", "var"})
# No explanation inside a link, a heading, or another explanation.
UNEXPLAINED = HEADINGS | {"a", "abbr", "dfn"}
# What begins a line of the plain text. The cells of a table's row share one.
BLOCKS = HEADINGS | frozenset(
    "blockquote br caption dd details div dl dt figcaption figure hr li ol p pre summary table tbody tfoot thead tr "
    "ul".split()
)
CELLS = frozenset({"td", "th"})
FOOTNOTE = "#fn"
# The page's title is its h1.
HIGHEST, LOWEST = 2, 6


class Mood(NamedTuple):
    """How text is treated where it stands: set, explained, counted as text; and whether it is a table's head."""

    typeset: bool = True
    explain: bool = True
    counts: bool = True
    head: bool = False


class Found(NamedTuple):
    """A link, picture or heading: its text (a picture's alternative text) and where it leads, or its level and anchor.

    Args:
        text: plain text; empty where there is none.
        target: a link's or picture's address.
        image: whether it is a picture.
        level: a heading's, 2 to 6.
        anchor: a heading's id.
    """

    text: str
    target: str = ""
    image: bool = False
    level: int = 0
    anchor: str = ""


class Finish:
    """Works once through a text; afterwards `html`, `text`, `headings` and `links` are what came of it.

    Args:
        cleaned: the HTML that `safe_html.clean` returned.
        lang: the language of the text (BCP 47).
        glossary: the words to explain.
    """

    def __init__(self, cleaned: str, lang: str, glossary: Glossary) -> None:
        """Do the work."""
        self.headings: list[Found] = []
        self.links: list[Found] = []
        self._lang, self._glossary = lang, glossary
        self._out: list[str] = []
        self._text: list[str] = []
        self._moods = [Mood()]
        self._labels: list[tuple[int, list[str]]] = []
        self._above: list[int] = []
        self._anchors: dict[str, int] = {}
        self._before = ""
        self._escapes = bool(ESCAPED.search(cleaned))
        if self._escapes:
            cleaned = TAG.sub(lambda tag: tag[0].translate(IN_ATTRIBUTE), cleaned)
        for closing, name, rest in ((t[1], t[2], t[3]) if t[2] else ("", "", t[0]) for t in TOKEN.finditer(cleaned)):
            if not name:
                self._words(html.unescape(rest))
            elif closing:
                self._end(name)
            else:
                self._start(name, rest)
        self.html = FIGURE.sub(r"<figure>\1</figure>", "".join(self._out))
        lines = (" ".join(line.split()) for line in "".join(self._text).split("\n"))
        self.text = "\n".join(line for line in lines if line)

    def _words(self, words: str) -> None:
        mood = self._moods[-1]
        glossary = self._glossary if mood.explain else ()
        if not mood.typeset:
            self._out.append(escape_text(words))
            self._note(words)
            return
        for turn, piece in enumerate(around_addresses(words)):
            address = turn % 2
            ready = piece if address else typeset(piece, self._before, self._lang)
            ready = ready.translate(LITERAL) if self._escapes else ready
            self._out.append(escape_text(ready) if address else explain(ready, glossary))
            self._note(ready)

    def _note(self, words: str) -> None:
        self._before = words[-1:] or self._before
        if self._moods[-1].counts:
            self._text.append(words.replace("\n", " "))
            for _, label in self._labels:
                label.append(words)

    def _start(self, name: str, rest: str) -> None:
        attributes = dict(ATTRIBUTE.findall(rest)) if rest else {}
        self._break(name)
        if name in CELLS:
            rest = rest.replace(' align="', ' class="align-')
            if name == "th" and self._moods[-1].head and "scope" not in attributes:
                rest += ' scope="col"'
        if name == "img":
            self._picture(attributes)
        elif name not in VOID:
            self._moods.append(_mood(self._moods[-1], name, attributes))
            if name == "a":
                self._labels.append((len(self.links), []))
                self.links.append(Found("", html.unescape(attributes.get("href", FOOTNOTE))))
            elif name in HEADINGS:
                self._labels.append((len(self._out), []))
        self._out.append(f"<{name}{rest}>")

    def _end(self, name: str) -> None:
        self._moods.pop()
        if name in HEADINGS:
            start, label = self._labels.pop()
            heading = self._heading(int(name[1]), " ".join("".join(label).split()))
            self.headings.append(heading)
            name = f"h{heading.level}"
            self._out[start] = f'<{name} id="{heading.anchor}"' + self._out[start][len("<h2") :]
        elif name == "a":
            position, label = self._labels.pop()
            self.links[position] = self.links[position]._replace(text="".join(label).strip())
        self._out.append(f"</{name}>")
        self._break(name)

    def _break(self, name: str) -> None:
        if name in BLOCKS:
            self._text.append("\n")
            self._before = ""
        elif name in CELLS:
            self._text.append(" ")
            self._before = ""

    def _picture(self, attributes: dict[str, str]) -> None:
        picture = Found(html.unescape(attributes.get("alt", "")), html.unescape(attributes.get("src", "")), image=True)
        self.links.append(picture)
        for _, label in self._labels:
            label.append(picture.text or picture.target)

    def _heading(self, written: int, text: str) -> Found:
        """Return the heading with the level that follows on those above it, and an anchor that no other has."""
        while self._above and self._above[-1] >= written:
            self._above.pop()
        self._above.append(written)
        level = min(HIGHEST + len(self._above) - 1, LOWEST)
        base = anchor = slugify(text) or "avsnitt"
        while anchor in self._anchors:
            self._anchors[base] += 1
            anchor = f"{base}-{self._anchors[base]}"
        self._anchors[anchor] = 1
        return Found(text, level=level, anchor=anchor)


def _mood(around: Mood, name: str, attributes: dict[str, str]) -> Mood:
    if name in CODE:
        return around._replace(typeset=False, explain=False)
    if name in UNEXPLAINED:
        counts = around.counts and attributes.get("class") != "footnote-backref"
        return around._replace(explain=False, counts=counts)
    if name == "sup" and "id" in attributes:
        return around._replace(counts=False)
    return around._replace(head=True) if name == "thead" else around
