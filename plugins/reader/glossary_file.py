"""The glossary's file: words and what each stands for."""

from __future__ import annotations

from plugins.core.frontmatter import keys, yaml
from plugins.core.frontmatter.node import Scalar
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.text_file import decode


def read_glossary(data: bytes, path: str) -> tuple[dict[str, str], list[Problem]]:
    """Return the words of a glossary.

    Args:
        data: the file: YAML, a word and its meaning on each line.
        path: the file, for messages.
    """
    text, problems = decode(data, path)
    if text is None:
        return {}, problems
    table, found = yaml.parse(text.split("\n"), 1, path)
    table, twice = keys.once(table, path)
    found += twice
    words: dict[str, str] = {}
    for entry in table:
        if isinstance(entry.value, Scalar) and entry.value.text:
            words[entry.key.text] = entry.value.text
        else:
            hint = message("Write the word, a colon and what it stands for.")
            text_ = message("{word} has no explanation.", word=entry.key.text)
            found.append(Problem("glossary", text_, hint, path, entry.key.line, entry.key.column))
    return words, [*problems, *found]
