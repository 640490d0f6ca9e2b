"""Examples that are this site's own: a category that it has, the latest of its cohorts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from plugins.core.site import Site

COHORTS: Final = "cohorts"
BEGINS: Final = re.compile(r"^from:\s*[\"']?(\d{4}(?:-\d\d){0,2})", re.MULTILINE)


def own_examples(site: Site, content: Path) -> Mapping[str, str]:
    """Return examples by key, for those keys whose values differ from site to site.

    Args:
        site: the settings.
        content: the content folder; it need not exist.
    """
    found = {"category": site.categories[0] if site.categories else "", "cohort": _latest(content / COHORTS)}
    return {key: example for key, example in found.items() if example}


def _latest(folder: Path) -> str:
    """Return the name of the cohort that begins last, as references name it; nothing where there is none."""
    files = sorted(folder.glob("*.md"), key=lambda path: (_begins(path), path.name))
    return files[-1].stem.split(".")[0] if files else ""


def _begins(path: Path) -> str:
    found = BEGINS.search(path.read_text(encoding="utf-8", errors="replace"))
    return found[1] if found else ""
