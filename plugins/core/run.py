"""A run: what one build, check or preview knows, from the settings to the orders. Dies with the run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from plugins.core.catalogue import Catalogue, load, locale_folders
from plugins.core.display import Display, Maker, no_picture
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import Message
from plugins.core.order import Order
from plugins.core.problem import Problem
from plugins.core.settings_file import shown_path
from plugins.core.shown import LinkTo
from plugins.core.site import Site
from plugins.core.thing import Thing
from plugins.core.views import Block, Picture


@dataclass
class Run:
    """One run. Plugins find it in Pelican's context as `run`, and its library as `library`.

    Args:
        site: the settings.
        root: the project's folder.
        content: the content folder.
        theme: the theme's folder.
        settings: the settings file, as messages show it.
        now: the build's moment, in the site's zone.
        kinds: those of the plugins that are on.
        cache: where results of earlier runs lie.
        preview: whether drafts and what is to come are shown.
        setting_lines: the line on which the file sets each setting.
    """

    site: Site
    root: Path
    content: Path
    theme: Path
    settings: str
    now: datetime
    kinds: tuple[Kind, ...]
    cache: Path
    preview: bool = False
    setting_lines: Mapping[str, int] = field(default_factory=dict)
    library: Library = field(init=False)
    problems: list[Problem] = field(default_factory=list)
    # What the summary tells beside the problems: nothing is at fault, but somebody has something to do.
    notes: list[Message] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    # The addresses of the content's files that are published as they are, by path in the content folder.
    files: dict[str, str] = field(default_factory=dict)
    # The content's folders that are passed over, because the plugin that they belong to is off.
    passed_over: set[str] = field(default_factory=set)
    glossary: dict[str, str] = field(default_factory=dict)
    # The feeds that every page links to.
    feeds: list[LinkTo] = field(default_factory=list)
    # Whether the things of kinds with feeds have them: discovery makes these.
    own_feeds: bool = False
    # What the foot of every page names beside the site's own pages: pages that plugins make.
    foot: list[LinkTo] = field(default_factory=list)
    # What a thing's picture is: the plugin for pictures knows.
    picture_of: Callable[[Thing], Picture | None] = no_picture
    # What makes parts of the pages of other plugins' kinds, by the kind's name, as `municipality`.
    sections: dict[str, list[Maker]] = field(default_factory=dict)
    # What makes blocks of the front page beside its own.
    front: list[Callable[[Display], Iterable[Block]]] = field(default_factory=list)
    # What templates get beside what the theme gives every page, by name.
    shared: dict[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.library = Library(self.kinds, self.site.default_lang, preview=self.preview)

    def catalogue(self, lang: str = "") -> Catalogue:
        """Return the translations into a language, the site's where none is given."""
        return load(lang or self.site.default_lang, self._locale_folders)

    @cached_property
    def _locale_folders(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys((*locale_folders(self.root), self.theme / "locale")))

    def display(self, lang: str = "") -> Display:
        """Return what shows things in a language, the site's where none is given."""
        return Display(
            self.library,
            self.catalogue(lang),
            self.site,
            self.now.date(),
            self.site.default_pagination,
            self.feeds,
            self.picture_of,
            self.sections,
            own_feeds=self.own_feeds,
        )

    def shown(self, path: Path) -> str:
        """Return a file as messages show it."""
        return shown_path(path)

    def in_settings(self, name: str, problems: Iterable[Problem]) -> list[Problem]:
        """Return problems, those of the settings at the line of one of them, where they have none yet."""
        line = self.setting_lines.get(name, 0)
        return [
            replace(problem, line=line) if problem.path == self.settings and not problem.line else problem
            for problem in problems
        ]

    def say(self, problems: Sequence[Problem]) -> None:
        """Take in what was found."""
        self.problems.extend(problems)

    def order(self, *orders: Order) -> None:
        """Take in what is to be made."""
        self.orders.extend(orders)
