"""The feed written: Pelican's own base for RSS 2.0, one element a line, the same bytes for the same content."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import IO, Final

from feedgenerator import Rss201rev2Feed
from feedgenerator.django.utils.xmlutils import SimplerXMLGenerator

from plugins.podcast.feed.element import Element, Html
from plugins.podcast.feed.names import NAMESPACES

ENCODING: Final = "UTF-8"
CDATA_END: Final = "]]>"


class PodcastFeed(Rss201rev2Feed):  # type: ignore[misc] # an untyped class of feedgenerator's
    """A podcast's feed. Everything it says is handed to it; the base class adds nothing of its own.

    Args:
        title: the show's.
        link: the show's page.
        summary: what the show is about.
        channel: the channel's elements.
        episodes: the elements of each item.
    """

    def __init__(
        self,
        title: str,
        link: str,
        summary: str,
        channel: Sequence[Element],
        episodes: Sequence[Sequence[Element]],
    ) -> None:
        super().__init__(title=title, link=link, description=summary)
        self._channel = channel
        self._episodes = episodes

    def rss_attributes(self) -> dict[str, str]:
        """Return the version and the namespaces, whether the feed uses all of them or not."""
        return {"version": "2.0", **{f"xmlns:{prefix}": uri for prefix, uri in NAMESPACES.items()}}

    def write(self, outfile: IO[bytes], encoding: str) -> None:
        """Write the feed."""
        handler = SimplerXMLGenerator(outfile, encoding, short_empty_elements=True)
        handler.startDocument()
        items = tuple(Element("item", tuple(episode)) for episode in self._episodes)
        channel = Element("channel", (*self._channel, *items))
        _put(handler, Element("rss", (channel,), self.rss_attributes()), 0)
        handler.endDocument()

    def data(self) -> bytes:
        """Return the feed's bytes."""
        file = BytesIO()
        self.write(file, ENCODING)
        return file.getvalue()


def _put(handler: SimplerXMLGenerator, element: Element, depth: int) -> None:
    handler.ignorableWhitespace(" " * depth)
    if isinstance(element.content, tuple):
        handler.startElement(element.name, element.attributes)
        handler.ignorableWhitespace("\n")
        for inner in element.content:
            _put(handler, inner, depth + 1)
        handler.ignorableWhitespace(" " * depth)
        handler.endElement(element.name)
    elif isinstance(element.content, Html):
        handler.startElement(element.name, element.attributes)
        # Two sections where the text has the end of one in it.
        safe = element.content.text.replace(CDATA_END, "]]]]><![CDATA[>")
        handler.ignorableWhitespace(f"<![CDATA[{safe}]]>")
        handler.endElement(element.name)
    else:
        handler.addQuickElement(element.name, element.content or None, element.attributes)
    handler.ignorableWhitespace("\n")
