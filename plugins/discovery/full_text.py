"""The full text of a thing as a feed reader shows it: picture, text and facts, every address whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin

from plugins.core.display import Display
from plugins.core.feeds import legal
from plugins.core.html_tags import escape_text, escape_value
from plugins.core.item import Item
from plugins.core.links import rewrite_links
from plugins.core.message import Message, message
from plugins.core.showcase import Showcase
from plugins.core.shown import Group, Line, LinkTo, Row, Shown, Words
from plugins.core.thing import Thing
from plugins.core.urls import Addresses
from plugins.core.views import Picture

# A post's facts are its authors, tags and category, which a feed has places of its own for.
WITHOUT_FACTS: Final = frozenset({"post", "episode"})
# What a group ranked are keys, which say nothing away from the meeting's page.
KEYS: Final = frozenset({"ranking"})


def whole(text: str, page: str, addresses: Addresses) -> str:
    """Return cleaned HTML with the address of every link and picture made whole.

    Args:
        text: HTML with addresses as pages of the site have them, the prefix before them.
        page: the whole address of the page that it stands on.
        addresses: the site's.
    """

    def address(href: str) -> str:
        inside = href.startswith(f"{addresses.prefix}/") and not href.startswith("//")
        return addresses.site + href.removeprefix(addresses.prefix) if inside else urljoin(page, href)

    return rewrite_links(text, address)


@dataclass(frozen=True, slots=True)
class FullText:
    """Writes full texts.

    Args:
        display: shows facts in the feed's language.
        addresses: the site's.
    """

    display: Display
    addresses: Addresses

    def of(self, thing: Thing) -> str:
        """Return a thing, its links resolved, as HTML."""
        picture = self.display.picture_of(thing)
        facts = "" if thing.kind.name in WITHOUT_FACTS else "".join(self._list(self._own_facts(thing)))
        parts = (self._figure(picture) if picture else "", thing.body.html, facts)
        text = "\n".join(part for part in parts if part)
        return legal(whole(text, self.addresses.absolute(thing), self.addresses))

    def _own_facts(self, thing: Thing) -> list[Row]:
        """Return what a thing says in the fields of its own kind: a meeting's decisions, say, which no text repeats."""
        showcase = Showcase(self.display.library, self.display.lang)
        own = [field for field in thing.kind.fields if field.name not in Item.model_fields.keys() | KEYS]
        values = [(field, getattr(thing.item, field.name)) for field in own]
        return [showcase.row(field, value) for field, value in values if value is not None and value != ()]

    def _figure(self, picture: Picture) -> str:
        credit = picture.credit
        if credit and ":" not in credit:
            credit = self.display.say(message("Photo: {name}", name=credit))
        below = " ".join(part for part in (picture.caption, credit) if part)
        caption = f"<figcaption>{escape_text(below)}</figcaption>" if below else ""
        size = f'width="{picture.width}" height="{picture.height}"'
        return (
            f'<figure><img src="{self._href(picture.url)}" alt="{escape_value(picture.alt)}" {size}>{caption}</figure>'
        )

    def _list(self, rows: Sequence[Row]) -> Iterator[str]:
        """Yield a list of facts; what is not stated is left out."""
        said = [(row.label, [value for value in row.values if not _is_empty(value)]) for row in rows]
        if any(values for _, values in said):
            yield "<dl>"
            for label, values in said:
                if values:
                    yield f"<dt>{escape_text(self.display.say(label))}</dt>"
                    yield from (f"<dd>{self._value(value)}</dd>" for value in values)
            yield "</dl>"

    def _value(self, value: Shown) -> str:
        if isinstance(value, Group):
            return "".join(self._list(value.rows))
        if isinstance(value, Line):
            return ", ".join(self._value(part) for part in value.parts)
        if isinstance(value, LinkTo):
            return f'<a href="{self._href(value.url)}">{escape_text(value.text)}</a>'
        return escape_text(self.display.say(value.text) if isinstance(value.text, Message) else value.text)

    def _href(self, url: str) -> str:
        return escape_value(self.addresses.href(url))


def _is_empty(value: Shown) -> bool:
    return isinstance(value, Words) and value.empty
