"""Templates and pages: every kind has the templates that it names, and every page is made by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from plugins.core.kind import Kind
from plugins.core.message import message, plural
from plugins.core.order import Order
from plugins.core.problem import Problem


def missing_templates(kinds: Iterable[Kind], folder: Path, shown: str) -> list[Problem]:
    """Return a problem for each template that a kind names and the theme lacks, before any page is made.

    Args:
        kinds: those of the plugins that are on.
        folder: the theme's folder of templates.
        shown: the same, as messages show it.
    """
    wanted: dict[str, list[str]] = defaultdict(list)
    for kind in kinds:
        # Only a kind with a list has use for the list's template.
        names = (kind.template, kind.list_template if kind.list_url else "")
        for name in dict.fromkeys(name for name in names if name and not (folder / name).is_file()):
            wanted[name].append(kind.name)
    return [
        Problem(
            "template-missing",
            plural(
                "There is no such template, and the pages of the kind {kinds} are made with it.",
                "There is no such template, and the pages of the kinds {kinds} are made with it.",
                count=len(names),
                kinds=", ".join(names),
            ),
            message("Save it there, or give the kind another template in its plugin's model.py."),
            f"{shown}/{template}",
        )
        for template, names in sorted(wanted.items())
    ]


def bare_pages(orders: Iterable[Order]) -> list[Problem]:
    """Return a problem for each page that a plugin wrote without a template: it has neither policy nor frame.

    A page from the content, as a search engine's proof of ownership in `content/extra/`, is its writer's own.
    """
    return [
        Problem(
            "page-without-template",
            message(
                "The page {address} is made without a template, so it lacks what every page has.", address=order.path
            ),
            message("Let the plugin that makes it order a template and what goes into it."),
            order.source,
        )
        for order in orders
        if order.path.endswith(".html") and isinstance(order.content, bytes)
    ]
