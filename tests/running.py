"""Builds as a user starts them, for the tests: many in little time, each in a process that remembers no other."""

from __future__ import annotations

import contextlib
import io
import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from plugins.core import begin
from plugins.core.options import Options
from plugins.gate.build import build

NOON = "1780308000"
"""1 June 2026, 12:00 in Stockholm, as SOURCE_DATE_EPOCH has it: the moment of every build that names no other."""

# A fork server has imported everything once (tests/warm.py); elsewhere each process does so itself.
METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


@dataclass(frozen=True)
class Ran:
    """How a command ended: its exit code, and what it said on standard output and beside it."""

    code: int
    out: str
    err: str

    @property
    def problems(self) -> list[str]:
        """The lines of the report that name problems: those before the first empty one."""
        lines = self.out.splitlines()
        return lines[: lines.index("")] if "" in lines else []


def files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file below a folder, by path."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def write(folder: Path, contents: Mapping[str, str | bytes]) -> None:
    """Write files below a folder, by path."""
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


@contextlib.contextmanager
def builder(cache: Path) -> Iterator[Builder]:
    """Give what builds sites, with a cache of its own, so that the user's stays as it is."""
    context = multiprocessing.get_context(METHOD)
    if METHOD == "forkserver":
        context.set_forkserver_preload(["tests.warm"])
    with ProcessPoolExecutor(1, context, max_tasks_per_child=1) as pool:
        yield Builder(pool, cache)


@dataclass(frozen=True)
class Builder:
    """Builds sites as `inv build` and `inv check` do, each in a process of its own."""

    pool: ProcessPoolExecutor
    cache: Path

    def build(self, options: Options, environ: Mapping[str, str] | None = None) -> Ran:
        """Return how one build ended.

        Args:
            options: as the command line gives them; without an output, the site is only checked.
            environ: what its environment has beside this process's.
        """
        return self.pool.submit(
            _build, options, str(self.cache), {"SOURCE_DATE_EPOCH": NOON, **(environ or {})}
        ).result()


def run(project: Path, *words: str, folder: Path | None = None, **environ: str) -> Ran:
    """Run Python with these words as a user of a project does, and return how it ended.

    Args:
        project: its folder, as `copy` makes it.
        words: what stands after `python`.
        folder: where one stands; the project's where none is given.
        environ: what its environment has beside this process's.
    """
    env = os.environ | {"SOURCE_DATE_EPOCH": NOON, "PYTHONPATH": str(project)} | environ
    command = [sys.executable, *words]
    ran = subprocess.run(command, cwd=folder or project, env=env, capture_output=True, text=True, check=False)
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def copy(root: Path, folder: Path, content: Mapping[str, str | bytes]) -> Path:
    """Make a project of its own, with this content: what it builds and remembers is nobody else's."""
    for name in ("plugins", "theme"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pelicanconf.py", "publishconf.py", "tasks.py"):
        shutil.copy(root / name, folder / name)
    write(folder / "content", content)
    return folder


def _build(options: Options, cache: str, environ: Mapping[str, str]) -> Ran:
    os.environ.update(environ)
    begin.CACHE = cache
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = build(options)
    return Ran(code, out.getvalue(), err.getvalue())
