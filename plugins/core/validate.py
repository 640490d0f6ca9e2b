"""A header against its kind: the typed item, or everything that is wrong with it at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from plugins.core.fields.dates import ZONE
from plugins.core.fields.fault import said
from plugins.core.fields.union import TAG
from plugins.core.frontmatter.node import Entry, Node, Scalar, Table, locate, plain
from plugins.core.item import Item
from plugins.core.key_faults import missing_key, nested_missing, unknown_key
from plugins.core.kind import Kind
from plugins.core.problem import Problem


def validate(table: Table, kind: Kind, path: str, zone: tzinfo) -> tuple[Item | None, list[Problem]]:
    """Return the item that a header describes, or None and one problem for each fault.

    Each field is checked by itself, so that one fault does not hide another.

    Args:
        table: the header, its keys tidied.
        kind: the kind that the file's folder says.
        path: the file, for messages.
        zone: the site's, for times without one.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for entry in table:
        name = kind.keys.get(entry.key.text)
        if name is None:
            problems.append(unknown_key(entry.key, kind.keys, path))
            continue
        if _is_empty(entry.value):
            continue
        value, found = _check(kind.model, name, entry, path, zone)
        values[name] = value
        problems += found
    problems += [
        missing_key(field, table, path)
        for field in kind.fields
        if field.required and not _given(table, kind, field.name)
    ]
    if problems:
        return None, problems
    return kind.model.model_construct(**values), []


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip() and not node.quoted


def _given(table: Table, kind: Kind, name: str) -> bool:
    return any(kind.keys.get(entry.key.text) == name and not _is_empty(entry.value) for entry in table)


def _check(model: type[Item], name: str, entry: Entry, path: str, zone: tzinfo) -> tuple[object, list[Problem]]:
    try:
        return _adapter(model, name).validate_python(plain(entry.value), context={ZONE: zone}), []
    except ValidationError as error:
        info = model.model_fields[name]
        return None, [_problem(found, entry, info, path) for found in error.errors(include_url=False)]


@cache
def _adapter(model: type[Item], name: str) -> TypeAdapter[object]:
    return TypeAdapter(model.model_fields[name].rebuild_annotation())


def _problem(error: ErrorDetails, entry: Entry, info: FieldInfo, path: str) -> Problem:
    steps = [step for step in error["loc"] if not str(step).startswith(TAG)]
    if error["type"] == "extra_forbidden":
        parent = locate(entry.value, steps[:-1])
        key = parent.entry(str(steps[-1])) if isinstance(parent, Table) else None
        return unknown_key(key.key if key else entry.key, dict.fromkeys(_nested_keys(info), ""), path)
    if error["type"] == "missing":
        return nested_missing(str(steps[-1]), locate(entry.value, steps[:-1]), path)
    node = locate(entry.value, steps)
    code, text, hint = said(error)
    at = entry.key if isinstance(node, Scalar) and not node.text and node is entry.value else node
    return Problem(code, text, hint, path, at.line, at.column)


def _nested_keys(info: FieldInfo) -> list[str]:
    return [key for model in _models(info.annotation) for key in _keys(model)]


def _keys(model: type[BaseModel]) -> Iterator[str]:
    for name, info in model.model_fields.items():
        yield info.alias or name
        for inner in _models(info.annotation):
            yield from _keys(inner)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the models that a type speaks of, however deep it is wrapped."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models(inner)
