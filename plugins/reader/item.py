"""One file of the content: from its bytes to a typed thing, or to everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Final
from unicodedata import normalize

from plugins.core.at_fault import AtFault
from plugins.core.body import Body
from plugins.core.frontmatter import classic, keys, unindented, yaml
from plugins.core.frontmatter.node import Scalar, Table
from plugins.core.frontmatter.split import Parts, split
from plugins.core.item import Item, Status, begins
from plugins.core.key_names import meant
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.problem import Problem, errors
from plugins.core.slug import slugify
from plugins.core.text_file import decode
from plugins.core.thing import State, Thing
from plugins.core.urls import address
from plugins.core.validate import as_far_as_read, fields_of, validate
from plugins.reader.conversion import Conversion
from plugins.reader.left_below import left_below
from plugins.reader.other_kind import other_kind, wrong_folder
from plugins.reader.slips import slips

# A name that is a date and nothing more keeps it.
DATED: Final = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}-(?=.*[^\W\d_])")
LANGUAGE: Final = re.compile(r"(?P<name>.+)\.(?P<lang>[a-z]{2}(-[a-z]+)?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file gave.

    Args:
        thing: what it tells of; None where it is broken.
        problems: what is wrong with it.
        names: what a broken file's thing would be called, so that references to it are not faults of their own.
        incomplete: what a broken file tells where it is right: its references and links can be at fault as well.
    """

    thing: Thing | None
    problems: tuple[Problem, ...]
    names: tuple[str, ...] = ()
    incomplete: Thing | None = None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What reading a file depends on beside the file.

    Args:
        now: the build's moment, in the site's zone.
        zone: the site's.
        default_lang: the site's language.
        glossary: words to explain.
        conversion: turns Markdown into HTML.
        kinds: every kind, for a file that lies in another one's folder.
    """

    now: datetime
    zone: tzinfo
    default_lang: str
    glossary: Mapping[str, str]
    conversion: Conversion
    kinds: Sequence[Kind] = ()


def read(data: bytes, kind: Kind, path: str, circumstances: Circumstances) -> Reading:
    """Return what a file tells.

    Args:
        data: the file.
        kind: what its folder says it is.
        path: the file, as messages show it.
        circumstances: what else counts.
    """
    slug, lang = of_file_name(_stem(path))
    broken = names_of(kind, path)
    text, problems = decode(data, path)
    if text is None or errors(problems):
        return Reading(None, tuple(problems), broken)
    parts, found = split(text, path)
    if parts is None:
        return Reading(None, (*problems, *found), broken)
    table, more = header(parts, kind, path)
    if (other := other_kind(table, kind, circumstances.kinds)) is not None:
        names = (*broken, *names_of(other, path), *_title(table, other))
        return Reading(None, (*problems, *found, *more, wrong_folder(other, path)), names)
    item, faults = validate(table, kind, path, circumstances.zone)
    lang = (item.lang if item and item.lang else "") or lang or circumstances.default_lang
    body, unsafe = circumstances.conversion.convert(parts.body, path, parts.body_line, circumstances.glossary, lang)
    if any(problem.code == "unreadable-line" for problem in more):
        # A key that nobody wrote may be what could not be read.
        faults = [problem for problem in faults if problem.code != "missing-key" or problem.column]
    problems = [*problems, *found, *more, *faults, *left_below(parts, path, kind.shape.known)]
    problems += [*unsafe, *slips(parts.body, path, parts.body_line)]
    slug = (item.fixed_slug or item.slug if item else "") or slug
    if not slug:
        problems.append(_no_slug(path))
    if item is None or errors(problems):
        names = (*broken, slug, f"{kind.name}/{slug}", *_title(table, kind))
        told = [problem.line for problem in (*found, *more)]
        right = as_far_as_read(table, kind, path, circumstances.zone, told)
        rest = _without(body, {problem.line for problem in unsafe})
        state = _state_if_known(right, circumstances.now)
        return Reading(None, tuple(problems), names, Thing(kind, right, slug, lang, "", path, state, rest, table))
    return Reading(_thing(item, kind, path, slug, lang, body, table, circumstances), tuple(problems))


def header(parts: Parts, kind: Kind, path: str) -> tuple[Table, list[Problem]]:
    """Return a file's front matter with its keys tidied, and what is wrong with its writing."""
    if parts.classic:
        table, problems = classic.parse(parts.header, parts.header_line, path)
    else:
        table, problems = yaml.parse(parts.header, parts.header_line, path, kind.shape)
        table, more = unindented.nest(table, parts.header, parts.header_line, path, kind.shape)
        problems += more
    table, more = keys.tidy(table, path, kind.shape.known)
    return table, problems + more


def of_file_name(stem: str) -> tuple[str, str]:
    """Return the slug and the language that a file's name gives: `2026-03-04-en-dag.en` is `en-dag` in English."""
    lang = ""
    if match := LANGUAGE.fullmatch(stem):
        stem, lang = match["name"], match["lang"].lower()
    dated = DATED.match(stem)
    return slugify(stem[dated.end() :] if dated else stem), lang


def names_of(kind: Kind, path: str) -> tuple[str, ...]:
    """Return what a file's thing is called before it is read: its slug, `kind/slug` and its path."""
    slug, _ = of_file_name(_stem(path))
    name = normalize("NFC", _stem(path))
    return (slug, f"{kind.name}/{slug}", name, f"{kind.name}/{name}", path)


def _stem(path: str) -> str:
    return path.rsplit("/", 1)[-1].removesuffix(".md")


def state_of(item: Item, now: datetime) -> State:
    """Return who meets an item at the time of the build."""
    if item.status is Status.DRAFT:
        return State.DRAFT
    if not begins(item.appears, now):
        return State.TO_COME
    return State.HIDDEN if item.status is Status.HIDDEN else State.PUBLISHED


def _state_if_known(item: Item, now: datetime) -> State:
    """Return who would meet a broken item. As a draft it may lead to anything: so it is where that is not known."""
    try:
        return state_of(item, now)
    except AtFault:
        return State.DRAFT


def _without(body: Body, told: Collection[int]) -> Body:
    """Return a broken file's text without the links and pictures on lines of which something has been said."""
    return replace(body, links=tuple(link for link in body.links if link.line and link.line not in told))


def _thing(
    item: Item, kind: Kind, path: str, slug: str, lang: str, body: Body, table: Table, circumstances: Circumstances
) -> Thing:
    url = address(kind, item, slug, lang, circumstances.default_lang)
    return Thing(kind, item, slug, lang, url, path, state_of(item, circumstances.now), body, table)


def _title(table: Table, kind: Kind) -> tuple[str, ...]:
    """Return a broken file's title, also where its key is a slip or a Swedish one."""
    fields = fields_of(kind.model, kind.keys)
    for entry in table:
        key = entry.key.text if entry.key.text in fields else meant(entry.key.text, fields)
        if kind.keys.get(key or "") == "title" and isinstance(entry.value, Scalar):
            return (entry.value.text,)
    return ()


def _no_slug(path: str) -> Problem:
    return Problem(
        "slug",
        message("The file's name has no letters or digits that an address can have."),
        message("Give the file a name of letters, digits and hyphens, or write slug: in the header."),
        path,
    )
