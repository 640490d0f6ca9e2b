"""A work order: one file of the site and how its bytes come about. Made by every plugin, carried out by the gate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

# What makes the page at an old path: it leads to where the thing lies now.
REDIRECT: Final = "redirect.html"


@dataclass(frozen=True, slots=True)
class Page:
    """A file that a template makes.

    Args:
        template: the template's name, as `item.html`.
        context: what the template gets beside what every template has. Kept by reference, so keep it small.
    """

    template: str
    context: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Order:
    """One file to be: a rendered page, ready bytes, or a copy of a file.

    Args:
        path: where it lies in the site, as `blogg/index.html`: relative, with `/`, no `..`.
        content: a `Page` to render, `bytes` to write as they are, or the `Path` of a file to copy.
        source: the content file that asked for it, for messages; empty where no one file did.
    """

    path: str
    content: Page | bytes | Path
    source: str = ""
