"""A kind of content, declared once: its fields, folder, addresses, templates and order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, get_origin

from plugins.core.collation import sort_key
from plugins.core.describe import Described, described, models
from plugins.core.fields.reference import Reference
from plugins.core.frontmatter.shape import Shape
from plugins.core.item import Item
from plugins.core.message import Message
from plugins.core.problem import Problem

if TYPE_CHECKING:
    from plugins.core.display import Display
    from plugins.core.library import Library
    from plugins.core.occurrence import Occurrence
    from plugins.core.site import Site
    from plugins.core.thing import Thing

Rule = Callable[["Thing", "Library", "Site"], Iterable[Problem]]


def by_title(thing: Thing) -> tuple[object, ...]:
    """Order by title, as Swedish sorts."""
    return (sort_key(thing.item.title), thing.slug)


def no_rules(_thing: Thing, _library: Library, _site: Site) -> Iterable[Problem]:
    """Say nothing: for a kind whose fields are all there is to check."""
    return ()


def nothing(_site: Site) -> Iterable[Item]:
    """Know nothing: for a kind whose things all have files."""
    return ()


def itself(_thing: Thing, _library: Library) -> Iterable[Reference]:
    """Name nothing: for a kind whose things are about what their headers name and nothing else."""
    return ()


def no_more(_thing: Thing, _display: Display) -> Mapping[str, object]:
    """Give an item's page nothing beside what every item's has."""
    return {}


def no_list_more(_display: Display) -> Mapping[str, object]:
    """Give the list's page nothing beside what every list's has."""
    return {}


def timeless(_thing: Thing, _site: Site) -> Iterable[Occurrence]:
    """Take place at no time: for a kind that no calendar needs."""
    return ()


@dataclass(frozen=True)
class Kind:
    """A kind of content. Adding one is this, its model and a template where the general one will not do.

    Args:
        name: its name in references, as `post`.
        model: its fields.
        folder: its folder in the content folder.
        url: its items' addresses, as `moten/{date}-{slug}/`; a `{date}` that is not known goes with its hyphen.
        label: what one is called.
        plural: what several are called.
        list_url: the list's address; empty where there is no list.
        menu: what the site's menu calls the list; None where it does not name it.
        template: for an item's page.
        list_template: for the list; empty where the kind's plugin orders the list's pages itself.
        list_size: how many stand on a page of the list; None: as many as the settings say.
        has_feed: whether each has a feed of its own, of what refers to it.
        order: the key by which lists sort.
        rules: what must hold beyond a field's own type; run when all files are read, for broken ones as well: several
            rules are given to `at_fault.each`, so that one that meets a field at fault does not hide the others.
        renames: other names for keys, as `{"name": "title"}`.
        about: what a thing is about beside what its header names, as a meeting the places of its group.
        known: things that need no file, as the register's municipalities; a kind that knows some has no others.
        more: what an item's template gets beside what every item's gets, worked out when everything is read.
        list_more: the same for the list's template.
        occurrences: when one takes place, for calendars.
    """

    name: str
    model: type[Item]
    folder: str
    url: str
    label: Message
    plural: Message
    list_url: str = ""
    menu: Message | None = None
    template: str = "item.html"
    list_template: str = "list.html"
    list_size: int | None = None
    has_feed: bool = False
    order: Callable[[Thing], tuple[object, ...]] = by_title
    rules: Rule = no_rules
    renames: Mapping[str, str] = field(default_factory=dict)
    about: Callable[[Thing, Library], Iterable[Reference]] = itself
    known: Callable[[Site], Iterable[Item]] = nothing
    more: Callable[[Thing, Display], Mapping[str, object]] = no_more
    list_more: Callable[[Display], Mapping[str, object]] = no_list_more
    occurrences: Callable[[Thing, Site], Iterable[Occurrence]] = timeless

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def heading(self) -> Message:
        """What the list is called, above it and on the way to it: as in the menu, where that names it."""
        return self.menu or self.plural

    @cached_property
    def fields(self) -> tuple[Described, ...]:
        """What its fields say of themselves: its own first, in the model's order, then those of every kind."""
        common = Item.model_fields
        own = [name for name in self.model.model_fields if name not in common]
        names = [*own, *common]
        return tuple(described(name, self.model.model_fields[name]) for name in names)

    @cached_property
    def keys(self) -> dict[str, str]:
        """The keys that a file may have, and the attribute that each becomes."""
        own = {entry.key: entry.name for entry in self.fields}
        return own | {key: own[target] for key, target in self.renames.items()}

    def called(self, field: Described) -> str:
        """Return the key that its writers use for a field: `name` for a person's title."""
        return next((key for key, target in self.renames.items() if target == field.name), field.key)

    @cached_property
    def shape(self) -> Shape:
        """What a header of it may hold."""
        fields = {key: self.model.model_fields[name] for key, name in self.keys.items()}
        inner = {
            key: frozenset(
                info.alias or name for group in models(found.annotation) for name, info in group.model_fields.items()
            )
            for key, found in fields.items()
        }
        return Shape(
            frozenset(fields),
            frozenset(key for key, found in fields.items() if get_origin(found.annotation) is tuple),
            {key: keys for key, keys in inner.items() if keys},
        )
