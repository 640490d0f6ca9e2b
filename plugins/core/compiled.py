"""Compiled templates, kept between runs: Jinja compiles only those that have changed."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from functools import cache
from importlib.metadata import version
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from plugins.core import spaces, templates, theme
from plugins.core.cache import Cache, key_of


class CompiledTemplates(BytecodeCache):
    """What Jinja made of templates.

    Args:
        folder: where it is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._cache = Cache(folder, "templates")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a template's bucket, if it was compiled before; Jinja sees whether its Python made it."""
        kept = self._cache.get(_key(bucket))
        if isinstance(kept, str):
            bucket.bytecode_from_string(b64decode(kept))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a template was compiled to."""
        self._cache.put(_key(bucket), b64encode(bucket.bytecode_to_string()).decode("ascii"))

    def keep(self) -> None:
        """Write down what this run used, for the next one."""
        self._cache.prune()
        self._cache.save()


def _key(bucket: Bucket) -> str:
    return key_of(_code_version(), bucket.key.encode(), bucket.checksum.encode())


@cache
def _code_version() -> str:
    """Return what a compiled template depends on beside its text: Jinja, and how we have set it up."""
    ours = b"\0".join(Path(str(module.__file__)).read_bytes() for module in (spaces, templates, theme))
    return f"{version('jinja2')} {hashlib.sha256(ours).hexdigest()}"
