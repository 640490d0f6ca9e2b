"""Markdown to HTML with a memory: what was converted before, by the same code, is not converted again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Final, cast

from plugins.core.body import Body, Data
from plugins.core.cache import Cache, Json, key_of
from plugins.core.problem import Problem
from plugins.reader.body import convert

LIBRARIES: Final = ("Markdown", "nh3", "Pygments")


class Conversion:
    """Converts bodies.

    Args:
        folder: where results are kept between runs.
    """

    def __init__(self, folder: Path) -> None:
        self._cache = Cache(folder, "bodies")

    def convert(
        self, text: str, path: str, first_line: int, glossary: Mapping[str, str], lang: str
    ) -> tuple[Body, list[Problem]]:
        """Return the body and what is wrong with it; only what has no fault is remembered."""
        words = "\0".join(f"{word}\0{meaning}" for word, meaning in sorted(glossary.items()))
        key = key_of(code_version(), text.encode(), str(first_line).encode(), words.encode(), lang.encode())
        # What lies there in another shape was written by other code: it is no use, and no fault.
        with suppress(KeyError, TypeError):
            if kept := self._cache.get(key):
                return Body.from_data(cast("Data", kept)), []
        body, problems = convert(text, path=path, first_line=first_line, glossary=glossary, lang=lang)
        if not problems:
            self._cache.put(key, cast("Json", body.to_data()))
        return body, problems

    def keep(self) -> None:
        """Write down what this run used, for the next one."""
        self._cache.prune()
        self._cache.save()


@cache
def code_version() -> str:
    """Return what the HTML depends on beside the text: our own code and the libraries' versions.

    All of the core counts, though not all of it is used here: a list of what is would be forgotten when it changes.
    """
    here = Path(__file__).parent
    ours = (path for folder in (here, here.with_name("core")) for path in sorted(folder.rglob("*.py")))
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in ours)).hexdigest()
    return " ".join([digest, *(f"{name}-{version(name)}" for name in LIBRARIES)])
