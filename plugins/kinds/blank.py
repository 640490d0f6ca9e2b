"""A new file's text: what must be said filled in or asked for, what may be said shown as comments."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from plugins.core.catalogue import Catalogue
from plugins.core.describe import Described
from plugins.core.frontmatter import mend, yaml
from plugins.core.frontmatter.node import Scalar
from plugins.core.kind import Kind
from plugins.core.message import Message, message

FENCE = "---"
# Control signs and halves of characters, which come from a terminal in another encoding.
UNWANTED = ("Cc", "Cs")


def blank(
    kind: Kind, values: Mapping[str, str], catalogue: Catalogue, examples: Mapping[str, str] = MappingProxyType({})
) -> str:
    """Return the text of a new file of `kind`.

    A required key that only the writer can fill in stands there empty, so that the check points to its line. What is
    optional is a comment that becomes a key when its first sign is taken away.

    Args:
        kind: what the file tells of.
        values: what is known, by key; those that the kind does not have are passed over.
        catalogue: the language in which the comments are written.
        examples: what this site has instead of a field's own example, by key.
    """
    fields = [replace(field, example=examples.get(field.key, field.example)) for field in kind.fields]
    said = [field for field in fields if field.required or field.key in values]
    said.sort(key=lambda field: field.key != "title")
    lines = [FENCE]
    for field in said:
        known = field.key in values
        lines += [_line(kind.called(field), values[field.key])] if known else _asked(field, catalogue)
    lines += ["", *_comment(message("What follows is optional. To use a key, remove the # before it."), catalogue)]
    for field in fields:
        if field not in said:
            lines += _offered(field, catalogue)
    return "\n".join([*lines, FENCE, "", f"<!-- {_body(catalogue)} -->", ""])


def to_fill_in(kind: Kind, values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys that the writer must fill in: those required that `values` does not have."""
    return tuple(field.key for field in kind.fields if field.required and field.key not in values)


def tidy_title(title: str) -> str:
    """Return a title on one line, without signs that no file may hold; a file's name is one without its ending."""
    words = " ".join(title.split()).removesuffix(".md")
    return "".join(sign for sign in words if unicodedata.category(sign) not in UNWANTED).strip()


def _line(key: str, value: str) -> str:
    """Return a header's line, its value in quotation marks where it would be read as something else without."""
    plain = f"{key}: {value}"
    table, problems = yaml.parse([plain], 1, "")
    entry = table.entry(key)
    whole = entry is not None and isinstance(entry.value, Scalar) and entry.value.text == value
    return plain if whole and not problems else f"{key}: {mend.quote(value)}"


def _asked(field: Described, catalogue: Catalogue) -> list[str]:
    wanted = message("{label}: must be filled in. For instance:", label=field.label)
    return [*_comment(wanted, catalogue), *(f"# {line}" for line in _example(field)), f"{field.key}:"]


def _offered(field: Described, catalogue: Catalogue) -> Iterator[str]:
    label = field.label.show(catalogue)
    description = _description(field, catalogue)
    yield f"# {label}: {description}" if description else f"# {label}"
    yield from (f"#{line}" for line in _example(field))


def _description(field: Described, catalogue: Catalogue) -> str:
    """Return what to write, in the site's language; nothing where there is no translation."""
    shown = catalogue.gettext(field.description)
    foreign = shown == field.description and catalogue.lang.split("-")[0] != "en"
    return "" if foreign else shown


def _example(field: Described) -> list[str]:
    """Return the lines of a field's example; one of several lines begins under its key."""
    first, *rest = field.example.split("\n")
    return [f"{field.key}: {first}".rstrip(), *rest]


def _comment(text: Message, catalogue: Catalogue) -> list[str]:
    return [f"# {text.show(catalogue)}"]


def _body(catalogue: Catalogue) -> str:
    return message("Write the text below this line.").show(catalogue)
