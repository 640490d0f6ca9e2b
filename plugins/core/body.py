"""The text of an item, as the reader makes it: safe HTML and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the text.

    Args:
        level: 2 to 6; the page's title is 1.
        id: its anchor, of a-z, 0-9 and hyphens, unique in the text.
        text: what it says, as plain text.
    """

    level: int
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture of the text, its address not yet resolved.

    Args:
        target: the address as the writer meant it (`../posts/x.md#del`, `{static}/files/y.pdf`).
        line: the line of the file where the address stands, from 1; 0 where it was not found.
        column: the column of that line, in characters from 1; 0 where it was not found.
        image: whether it is a picture's.
        text: the link's text, or the picture's alternative text; empty where there is none.
    """

    target: str
    line: int
    column: int
    image: bool
    text: str


class Data(TypedDict):
    """A body as JSON has it."""

    html: str
    text: str
    headings: list[tuple[int, str, str]]
    links: list[tuple[str, int, int, bool, str]]


@dataclass(frozen=True, slots=True)
class Body:
    """What a file says below its header.

    Args:
        html: safe to put on a page as it is; a picture alone in its paragraph is `<figure><img …></figure>`.
        text: the same as plain text, one paragraph, heading or list item a line, for searching and summaries.
        headings: in order.
        links: in order, footnotes' own aside.
    """

    html: str = ""
    text: str = ""
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()

    def beginning(self, limit: int = 300) -> str:
        """Return the start of the text without its headings, `limit` characters at most, cut at a word.

        An ellipsis says that a sentence goes on; where one has just ended there is none (Myndigheternas skrivregler).
        """
        text = self._without_headings(limit)
        if len(text) <= limit:
            return text
        words, space, _ = text[:limit].rpartition(" ")
        if not space:
            return text[: limit - 1] + "…"
        return words if _sentence_ends(words, text[len(words) :]) else words.rstrip(" .…,;:–-") + "…"

    def _without_headings(self, enough: int) -> str:
        """Return the text without its headings, as far as a line in which it is longer than enough characters."""
        titles = {heading.text for heading in self.headings}
        text = ""
        for line in self.text.split("\n"):
            if line not in titles:
                text += f" {line}" if text else line
            if len(text) > enough:
                break
        return text

    def to_data(self) -> Data:
        """Return the body as plain data, for a cache."""
        return {
            "html": self.html,
            "text": self.text,
            "headings": [(heading.level, heading.id, heading.text) for heading in self.headings],
            "links": [(link.target, link.line, link.column, link.image, link.text) for link in self.links],
        }

    @classmethod
    def from_data(cls, data: Data) -> Body:
        """Return the body that `to_data` made plain; TypeError or KeyError where the data is not of that shape."""
        headings = tuple(Heading(*heading) for heading in data["headings"])
        return cls(data["html"], data["text"], headings, tuple(Link(*link) for link in data["links"]))


def _sentence_ends(words: str, more: str) -> bool:
    """Whether a sentence ends where a text is cut: after "kl." it does not, since what follows begins no sentence."""
    follows = next((sign for sign in more if sign.isalnum()), "")
    return words.rstrip('"”’»)').endswith((".", "!", "?", "…")) and follows.isupper()
