"""The verb `new`: a file of any kind to fill in, in its folder, never over another one."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from uuid import uuid4

from plugins.core.catalogue import Catalogue
from plugins.core.clock import build_moment
from plugins.core.finding import kinds_of
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.new_file import write_new
from plugins.core.opening import open_site
from plugins.core.problem import Problem
from plugins.core.settings_file import shown_path
from plugins.core.site import Site
from plugins.core.slug import slugify
from plugins.kinds.blank import blank, tidy_title, to_fill_in
from plugins.kinds.known import known_item
from plugins.kinds.named import named
from plugins.kinds.of_this_site import own_examples

CHECK = "python3 tasks.py check"


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that does not exist yet.

    Args:
        path: where it goes, in the content folder.
        text: what stands in it.
        missing: the keys that its writer must fill in.
        dated: the date that was put in because the file was made that day; empty where its kind has none.
    """

    path: Path
    text: str
    missing: tuple[str, ...]
    dated: str = ""


def run(kind: str, title: str, content: Path, settings: Path) -> int:
    """Write a new file and say what to do next; return 0, or 2 and say why where that cannot be.

    Args:
        kind: what it tells of, as `post`, or in the language of the site.
        title: its title.
        content: the content folder.
        settings: the settings file.
    """
    opening = open_site(settings)
    if opening.site is None:
        return opening.refuse(opening.problems)
    kinds, problems = kinds_of(opening.site.plugins)
    if problems:
        return opening.refuse(problems)
    new = _make(kind, title, kinds, opening.site, opening.catalogue, own_examples(opening.site, content))
    refusal = new if isinstance(new, Problem) else _write(new, content)
    if refusal:
        return opening.refuse([refusal])
    assert isinstance(new, NewFile)
    _tell(new, content, opening.catalogue)
    return 0


def _make(
    word: str, title: str, kinds: Sequence[Kind], site: Site, catalogue: Catalogue, examples: Mapping[str, str]
) -> NewFile | Problem:
    kind = named(word, kinds, catalogue)
    now = build_moment(os.environ, site.zone)
    if isinstance(kind, Problem):
        return kind
    if isinstance(now, Problem):
        return now
    return plan(kind, title, now.date(), catalogue, tuple(kind.known(site)), examples)


def plan(
    kind: Kind,
    title: str,
    today: date,
    catalogue: Catalogue,
    known: Sequence[Item] = (),
    examples: Mapping[str, str] = MappingProxyType({}),
) -> NewFile | Problem:
    """Return the file for a new thing of `kind`, or why its title will not do.

    A kind with a date has that first in its file's name, so that a folder lists its files in order. Where a kind knows
    its things without files, a file is about one of `known`, and what is known of it is filled in.
    """
    title = tidy_title(title)
    slug = slugify(title)
    if not slug:
        text = message("A title needs letters or digits.") if title else message("The title is empty.")
        example = 'python3 tasks.py new post "Vad vi gjorde i Bjuv"'
        return Problem("title", text, message("Write it within quotation marks, as {example}.", example=example))
    values = {"title": title, "date": today.isoformat(), "guid": str(uuid4())}
    if known:
        item = known_item(title, kind, known)
        if isinstance(item, Problem):
            return item
        slug = item.slug or slug
        values |= {field.key: str(getattr(item, field.name)) for field in kind.fields if field.required}
    dated = today.isoformat() if "date" in kind.keys else ""
    name = f"{today.isoformat()}-{slug}.md" if dated else f"{slug}.md"
    return NewFile(Path(kind.folder, name), blank(kind, values, catalogue, examples), to_fill_in(kind, values), dated)


def _write(new: NewFile, content: Path) -> Problem | None:
    """Write the file; return why that cannot be done."""
    if not content.is_dir():
        return Problem(
            "content-missing",
            message("There is no folder {folder}.", folder=shown_path(content)),
            message("Look at the name after --content."),
        )
    return write_new(content / new.path, new.text)


def _tell(new: NewFile, content: Path, catalogue: Catalogue) -> None:
    lines = [message("A new file: {path}", path=shown_path(content / new.path))]
    if new.missing:
        lines.append(message("Open it in a text editor and fill in {keys}.", keys=", ".join(new.missing)))
    else:
        lines.append(message("Open it in a text editor."))
    if new.dated:
        lines.append(message("Its date is today's, {date}: look whether that is the right one.", date=new.dated))
    lines += [
        message("Write the text at the bottom and save."),
        message("To see whether anything is missing, run: {command}", command=CHECK),
    ]
    sys.stdout.write("".join(line.show(catalogue) + "\n" for line in lines))
