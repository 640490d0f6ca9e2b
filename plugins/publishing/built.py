"""The built site, looked at once more before it leaves: whole, byte for byte, with a front page and harmless names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from plugins.core.manifest import MANIFEST, Entry, parse_manifest, site_paths
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.publishing.refusal import named, visible

FRONT = "index.html"
BUILD_AGAIN = message("Nothing is wrong with the text: publish again. If this comes back, ask for help with it.")


def site_problem(folder: Path) -> Problem | None:
    """Return what keeps the site in `folder` from being published, or None.

    Raises:
        OSError: a file cannot be read.
    """
    paths = site_paths(folder)
    unsafe = next((path for path in paths if not is_safe(path)), None)
    if unsafe is not None:
        # Not even counted and compared: the name is to reach no other program.
        return Problem(
            "file-name-unsafe",
            message("The file {name} has a name that git could take for a command.", name=visible(unsafe)),
            message("Give the file in the content folder a name of letters, digits and hyphens."),
        )
    manifest = parse_manifest((folder / MANIFEST).read_bytes()) if MANIFEST in paths else None
    if manifest is None:
        return Problem(
            "site-unfinished",
            message("The built site may not be whole: its list of files (manifest.json) is missing or damaged."),
            BUILD_AGAIN,
        )
    return _lack(manifest.files) or _damage(folder, manifest.files, paths)


def is_safe(path: str) -> bool:
    """Return whether a path means nothing but a file to git's fast-import.

    It reads names as lines: a line end begins a new command, a quote a coded name.
    """
    return path.isprintable() and not path.startswith('"') and ".git" not in path.lower().split("/")


def _lack(listed: Mapping[str, Entry]) -> Problem | None:
    if not listed:
        return Problem(
            "site-empty",
            message("The built site is empty."),
            message("Look whether the content folder has what it should."),
        )
    if FRONT not in listed:
        return Problem(
            "front-page-missing",
            message("The built site has no front page (index.html)."),
            message("Look whether the plugins in the settings are the ones that should be there."),
        )
    return None


def _damage(folder: Path, listed: Mapping[str, Entry], paths: list[str]) -> Problem | None:
    there = set(paths) - {MANIFEST}
    unlike = {path for path in there & listed.keys() if not listed[path].fits(folder / path)}
    wrong = sorted(unlike | (there ^ listed.keys()))
    if not wrong:
        return None
    return Problem(
        "site-damaged",
        message("The site is not as it was built. Missing, changed or added: {files}.", files=named(wrong)),
        BUILD_AGAIN,
    )
