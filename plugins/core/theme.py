"""The theme: Jinja templates with what every page needs, and the theme's own files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined

from plugins.core import showing
from plugins.core.catalogue import load, locale_folders
from plugins.core.library import Library
from plugins.core.message import Message
from plugins.core.order import Order, Page
from plugins.core.site import Site
from plugins.core.templates import Templates, maker, sayer, spaced
from plugins.core.urls import Addresses, current

STYLES = "css"


@dataclass(frozen=True)
class Theme:
    """The theme of a run.

    Args:
        folder: with `templates/`, `static/` and `locale/`.
        root: the project's folder, whose plugins have translations.
        site: the settings.
        library: the run's things.
        today: the build's date.
        shared: what plugins give every page beside this, by name.
        compiled: what earlier runs made of the templates; None for nothing.
    """

    folder: Path
    root: Path
    site: Site
    library: Library
    today: date
    shared: Mapping[str, object] = field(default_factory=dict)
    compiled: BytecodeCache | None = None
    _environments: dict[str, Environment] = field(default_factory=dict, init=False)

    def render(self, page: Page) -> str:
        """Return a page's HTML, in the language that its context names, else the site's.

        Raises:
            jinja2.TemplateError: a template is at fault.
        """
        lang = str(page.context.get("lang") or self.site.default_lang)
        if lang not in self._environments:
            self._environments[lang] = self._environment(lang)
        return self._environments[lang].get_template(page.template).render(page.context)

    def _environment(self, lang: str) -> Environment:
        environment = Templates(
            loader=FileSystemLoader(self.folder / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=spaced,
            bytecode_cache=self.compiled,
            auto_reload=False,  # a theme lives as long as one run
            extensions=["jinja2.ext.i18n"],
        )
        catalogue = load(lang, locale_folders(self.root))
        environment.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]
        environment.globals |= {"_": sayer(catalogue), "once": maker()}
        environment.filters |= {
            "say": lambda text: text.show(catalogue) if isinstance(text, Message) else text,
            "date": lambda day: showing.date_long(day, lang),
            "moment": lambda moment: showing.moment_long(moment, lang),
            "clock": lambda time: showing.clock(time, lang),
            "span": lambda ends: showing.date_span(ends[0], ends[1], lang),
            "number": lambda value: showing.number(value, lang),
            "words": lambda words: showing.word_list(words, lang),
        }
        addresses = Addresses.of(self.site)
        environment.globals |= {
            "site": self.site,
            "library": self.library,
            "today": self.today,
            "lang": lang,
            # Every page names the same lists in its menu.
            "href": cache(addresses.href),
            "absolute": addresses.absolute,
            "current": current,
            "static": self.static,
            **self.shared,
        }
        return environment

    def static(self, name: str) -> str:
        """Return the address of one of the theme's files, with a mark that changes with its bytes."""
        return f"{self.site.prefix}/theme/{name}?{self._marks[name]}"

    def orders(self) -> list[Order]:
        """Return the orders for the theme's own files."""
        return [Order(f"theme/{name}", data) for name, data in self._files.items()]

    @cached_property
    def _marks(self) -> dict[str, str]:
        return {name: hashlib.sha256(data).hexdigest()[:10] for name, data in self._files.items()}

    @cached_property
    def _files(self) -> dict[str, bytes]:
        """The theme's files: the style sheets as one, in their layers' order, the rest as they are."""
        static = self.folder / "static"
        files = {
            path.relative_to(static).as_posix(): path.read_bytes()
            for path in sorted(static.rglob("*"))
            if path.is_file() and not path.name.startswith(".") and STYLES not in path.relative_to(static).parts
        }
        return {**files, "site.css": b"\n".join(sheet.read_bytes() for sheet in style_sheets(static / STYLES))}


def style_sheets(folder: Path) -> Iterable[Path]:
    """Return the style sheets in the order of their layers: tokens, base, layout, a file a part, print."""
    first = [folder / f"{name}.css" for name in ("tokens", "base", "layout")]
    return [path for path in (*first, *sorted(folder.glob("parts/*.css")), folder / "print.css") if path.is_file()]
