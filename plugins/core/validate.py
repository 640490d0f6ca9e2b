"""Keys and values against a model: the typed thing, or everything that is wrong with it at once."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import tzinfo
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from plugins.core.describe import Described, described, models
from plugins.core.fields.dates import START, ZONE
from plugins.core.fields.fault import said
from plugins.core.fields.union import TAG
from plugins.core.frontmatter.node import Entry, Node, Scalar, Table, lines_in, locate, plain
from plugins.core.item import Item
from plugins.core.key_faults import (
    belongs_under,
    in_quotes,
    keys_expected,
    missing_key,
    nested_missing,
    same_key,
    unknown_key,
    written,
)
from plugins.core.key_names import meant
from plugins.core.kind import Kind
from plugins.core.problem import Problem
from plugins.core.unstated import what_instead

Model = TypeVar("Model", bound=BaseModel)


def validate(table: Table, kind: Kind, path: str, zone: tzinfo) -> tuple[Item | None, list[Problem]]:
    """Return the item that a header describes, or None and one problem for each fault.

    Args:
        table: the header, its keys tidied.
        kind: the kind that the file's folder says.
        path: the file, for messages.
        zone: the site's, for times without one.
    """
    return check_fields(kind.model, kind.keys, table, path, zone)


def as_far_as_read(table: Table, kind: Kind, path: str, zone: tzinfo, told: Iterable[int]) -> Item:
    """Return what a faulty header says where it is right; to look at a field that is missing or at fault is AtFault.

    Where a line could not be read, or a key means nothing, whatever is not stated may have been meant there, so that
    it is at fault as well. The arguments are those of `validate`, and `told`: the lines of which the reading of the
    header has said something, those that it mended and those that it had to leave.
    """
    unread = set(told) - set(lines_in(table))
    values: dict[str, Any] = {}
    at_fault: set[str] = set()
    unclear = bool(unread)
    ends = [*(entry.key.line for entry in table.entries[1:]), sys.maxsize]
    for entry, end in zip(table, ends, strict=False):
        name = kind.keys.get(entry.key.text)
        if name is None:
            intended = kind.keys.get(meant(entry.key.text, fields_of(kind.model, kind.keys)) or "")
            at_fault |= {intended} if intended else set()
            unclear = unclear or not intended
        elif not _is_empty(entry.value):
            value, found = _check(kind.model, name, entry, path, zone)
            if found or name in values or any(entry.key.line <= line < end for line in unread):
                at_fault.add(name)
            values[name] = value
    at_fault |= (set(kind.model.model_fields) if unclear else set(_required(kind.model))) - set(values)
    item = kind.model.model_construct(**values)
    for name in at_fault:
        vars(item).pop(name, None)
    return item


def check_fields(
    model: type[Model], keys: Mapping[str, str], table: Table, path: str, zone: tzinfo
) -> tuple[Model | None, list[Problem]]:
    """Return what keys and values describe, or None and one problem for each fault.

    Each field is checked by itself, so that one fault does not hide another.

    Args:
        model: the fields, declared with `describe.field`.
        keys: the keys that the file may have, and the field that each becomes; `keys_of(model)` where they are its own.
        table: the keys and values, tidied.
        path: the file, for messages.
        zone: the site's, for times without one.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    # A key that was meant is misspelt, not missing: one fault, one message.
    misspelt: set[str | None] = {None}
    read: dict[str, Scalar] = {}
    for entry in table:
        name = keys.get(entry.key.text)
        if name is None:
            problems.append(_unknown(entry.key, model, keys, path))
            misspelt.add(keys.get(meant(entry.key.text, fields_of(model, keys)) or ""))
            continue
        if _is_empty(entry.value):
            continue
        if name in read:
            problems.append(same_key(entry.key, read[name], path))
            continue
        read[name] = entry.key
        value, found = _check(model, name, entry, path, zone)
        values[name] = value
        problems += found
    problems += _missing(model, keys, table, misspelt, path)
    return (None, problems) if problems else (model.model_construct(**values), [])


def _missing(
    model: type[BaseModel], keys: Mapping[str, str], table: Table, misspelt: Collection[str | None], path: str
) -> Iterator[Problem]:
    """Yield a problem for each required field that has no value, and whose key is not there by another spelling."""
    given = {*misspelt, *(keys.get(entry.key.text) for entry in table if not _is_empty(entry.value))}
    required = _required(model)
    for name, key in {name: key for key, name in keys.items()}.items():
        if name in required and name not in given:
            yield missing_key(key, required[name], table, path)


def fields_of(model: type[BaseModel], keys: Mapping[str, str]) -> dict[str, FieldInfo]:
    """Return the field that each of a file's keys becomes."""
    return {key: model.model_fields[name] for key, name in keys.items()}


def keys_of(model: type[BaseModel]) -> dict[str, str]:
    """Return the keys that a model has in a file, and the field that each becomes, in the model's order."""
    return {info.alias or name: name for name, info in model.model_fields.items()}


@cache
def _required(model: type[BaseModel]) -> dict[str, Described]:
    return {name: described(name, info) for name, info in model.model_fields.items() if info.is_required()}


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip() and not node.quoted


def _check(model: type[BaseModel], name: str, entry: Entry, path: str, zone: tzinfo) -> tuple[object, list[Problem]]:
    try:
        # Where a time has a key of its own, the day's says so.
        context = {ZONE: zone, START: entry.key.text == "date" and START in model.model_fields}
        return _adapter(model, name).validate_python(plain(entry.value), context=context), []
    except ValidationError as error:
        info = model.model_fields[name]
        return None, [_problem(found, entry, info, path) for found in error.errors(include_url=False)]


@cache
def _adapter(model: type[BaseModel], name: str) -> TypeAdapter[object]:
    return TypeAdapter(model.model_fields[name].rebuild_annotation())


def _problem(error: ErrorDetails, entry: Entry, info: FieldInfo, path: str) -> Problem:
    steps = [step for step in error["loc"] if not str(step).startswith(TAG)]
    if error["type"] == "extra_forbidden":
        return _not_in_group(steps, entry, info, path)
    if error["type"] == "missing":
        absent = str(steps[-1])
        return nested_missing(absent, _examples(info).get(absent, "…"), locate(entry.value, steps[:-1]), path)
    node = locate(entry.value, steps)
    code, text, hint = said(error)
    if instead := what_instead(code, node, info, steps):
        return Problem(code, text, instead, path, node.line, node.column)
    if code == "keys-expected":
        return keys_expected(_example(entry.key.text, steps, info), node, path)
    if code == "text-expected" and (whole := written(node)):
        return in_quotes(whole, node, path)
    at: Node = entry.key if isinstance(node, Scalar) and not node.text and node is entry.value else node
    return Problem(code, text, hint, path, at.line, at.column)


def _not_in_group(steps: list[str | int], entry: Entry, info: FieldInfo, path: str) -> Problem:
    """Return what is said of a key that a group of keys does not have."""
    parent = locate(entry.value, steps[:-1])
    key = parent.entry(str(steps[-1])) if isinstance(parent, Table) else None
    unknown = key.key if key else entry.key
    inside = [inner for group in models(info.annotation) for inner in group.model_fields.items()]
    if owners := _owners(unknown.text, inside):
        return belongs_under(unknown, owners, path)
    return unknown_key(unknown, _group(info, steps[:-1]), path)


def _unknown(key: Scalar, model: type[BaseModel], keys: Mapping[str, str], path: str) -> Problem:
    fields = fields_of(model, keys)
    owners = [] if meant(key.text, fields) else _owners(key.text, model.model_fields.items())
    return belongs_under(key, owners, path) if owners else unknown_key(key, fields, path)


def _owners(key: str, fields: Iterable[tuple[str, FieldInfo]]) -> list[str]:
    """Return the keys below which a group has a key of this name."""
    return [
        info.alias or name for name, info in fields if any(key in keys_of(group) for group in models(info.annotation))
    ]


def _group(info: FieldInfo, steps: Iterable[str | int]) -> dict[str, FieldInfo]:
    """Return the keys of the group that steps (keys and positions) below a field lead to, each with its field."""
    groups = list(models(info.annotation))
    for step in steps:
        below = [field for group in groups for key, field in _named(group) if key == step]
        groups = [inner for field in below for inner in models(field.annotation)] if isinstance(step, str) else groups
    return {key: field for group in groups for key, field in _named(group)}


def _named(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    for name, info in model.model_fields.items():
        yield info.alias or name, info


def _example(key: str, steps: list[str | int], info: FieldInfo) -> tuple[str, str]:
    """Return the innermost key on the way to a fault, and its declaration's example."""
    inner = next((str(step) for step in reversed(steps) if isinstance(step, str)), "")
    examples = _examples(info)
    if inner in examples:
        return inner, examples[inner]
    return key, described(key, info).example


def _examples(info: FieldInfo) -> dict[str, str]:
    """Return an example for each key of the groups of keys that a field may hold."""
    inner = [field for model in models(info.annotation) for field in model.model_fields.items()]
    return {(found.alias or name): described(name, found).example for name, found in inner}
