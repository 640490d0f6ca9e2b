"""The ledger of feed ids: `feeds.lock.json`, which says what each published thing was called first, whatever it is now.

An id that has been sent out stays the thing's own, though its date, title, slug, file or the site's address change;
another one would show it to every subscriber as new (RFC 4287, section 4.2.6: an id must not change). How it comes
home from a published site: `plugins/core/ledger.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from plugins.core.message import message
from plugins.core.problem import Problem

LEDGER: Final = "feeds.lock.json"


class Entry(BaseModel):
    """What an id belongs to.

    Args:
        file: its file in the content folder, when it was last published.
        urls: every address that it was published at, without a first `/`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str
    urls: tuple[str, ...]


class Ledger(BaseModel):
    """Every id that was ever sent out.

    Args:
        authority: what new ids begin with, as `tag:www.example.se,2026:`; empty before anything was published.
        ids: what each belongs to.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    authority: str = ""
    ids: Mapping[str, Entry] = {}

    def updated(self, authority: str, published: Iterable[tuple[str, str, str]]) -> Ledger:
        """Return the ledger after a publication. What is no longer there keeps its id, in case it comes back.

        Args:
            authority: what new ids began with.
            published: of each published thing its id, file and address.
        """
        ids = dict(self.ids)
        for identity, file, url in published:
            before = ids[identity].urls if identity in ids else ()
            ids[identity] = Entry(file=file, urls=tuple(dict.fromkeys((*before, url))))
        return Ledger(authority=self.authority or authority, ids=ids)

    def to_bytes(self) -> bytes:
        """Return the file's bytes: sorted, a line a value, so that git shows and joins changes well."""
        ids = {identity: self.ids[identity].model_dump(mode="json") for identity in sorted(self.ids)}
        return (json.dumps({"authority": self.authority, "ids": ids}, indent=1, ensure_ascii=False) + "\n").encode()


def read_ledger(path: Path, shown: str) -> tuple[Ledger, list[Problem]]:
    """Return the ledger, an empty one where nothing was published yet or it cannot be read, and what is wrong with it.

    Args:
        path: the file.
        shown: the same, as messages show it.
    """
    if not path.is_file():
        return Ledger(), []
    try:
        return Ledger.model_validate_json(path.read_bytes()), []
    except (ValidationError, OSError):
        text = message("The list of the feeds' ids cannot be read, so every post would be new to its subscribers.")
        hint = message("Put back the version that git has: git restore {name}", name=LEDGER)
        return Ledger(), [Problem("feed-ids", text, hint, shown)]
