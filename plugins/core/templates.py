"""Jinja's environment for a site of many pages: its templates see the same globals, and call each other straight."""

from __future__ import annotations

from collections.abc import Callable, Hashable, MutableMapping
from functools import cache
from types import FunctionType, MethodType
from typing import Any, Final

from jinja2 import Environment
from jinja2.runtime import Context, Macro
from jinja2.utils import internalcode
from markupsafe import Markup

from plugins.core.catalogue import Catalogue
from plugins.core.spaces import signs_spaced

# What may be called as it is unless it asks for the context by this attribute.
PLAIN: Final = frozenset({FunctionType, MethodType, type(cache(len))})
ASKS: Final = "jinja_pass_arg"


class StraightContext(Context):
    """A context that calls macros and functions straight.

    Jinja's own asks ten things of everything that is called, and a page calls a hundred. Of the time in which 1,100
    pages of a blog are made from templates this saves a tenth: 0.89 seconds are left of 1.02 (Jinja 3.1.6, the best of
    eight). The price is a copy of what Jinja does inside: a test fails when that changes.
    """

    @internalcode
    def call(__self, __obj: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - Jinja's names
        """Call what a template calls."""
        # A macro asks for nothing but whether to escape, and every template here does.
        if type(__obj) is Macro or (type(__obj) in PLAIN and not hasattr(__obj, ASKS)):
            kwargs.pop("_block_vars", None)
            kwargs.pop("_loop_vars", None)
            return __obj(*args, **kwargs)
        return super().call(__obj, *args, **kwargs)


class Templates(Environment):
    """Templates that all see the same globals, as they are.

    Jinja's own give each template a chain of two maps, and compare those at every import of a macro: a twentieth of
    the time that a large site takes.
    """

    context_class = StraightContext

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return a template's globals."""
        return {**self.globals, **d} if d else self.globals


def sayer(catalogue: Catalogue) -> Callable[..., Markup]:
    """Return Jinja's own `_`, for pages that all escape what they show: a sentence without values is made once."""
    plain = cache(lambda text: Markup(catalogue.gettext(text)) % {})  # noqa: S704 - the translations are ours

    def say(text: str, /, **values: object) -> Markup:
        return plain(text) if not values else Markup(catalogue.gettext(text)) % values  # noqa: S704

    return say


def maker() -> Callable[..., str]:
    """Return what `{{ once(key, macro, …) }}` uses: what looks the same wherever it stands is made once.

    The key must hold everything that the macro reads and that differs from page to page: its values, and what it takes
    from the page. A key with less shows on one page what was made for another.
    """
    made: dict[Hashable, str] = {}

    def once(key: Hashable, macro: Callable[..., str], *values: object) -> str:
        if key not in made:
            made[key] = macro(*values)
        return made[key]

    return once


def spaced(value: object) -> object:
    """Return what a template shows: plain text with spaces that do not break. A body's HTML is set by the reader."""
    return signs_spaced(value) if type(value) is str else value
