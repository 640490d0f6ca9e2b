"""What a verb knows before it begins: the site that a settings file describes, and the language to speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.core.catalogue import ENGLISH, Catalogue, CatalogueError, load, locale_folders
from plugins.core.problem import Problem
from plugins.core.settings_file import ROOT, shown_path
from plugins.core.settings_file import load as load_settings
from plugins.core.setup import WRONG_USE, say
from plugins.core.site import Site, read

# Of a person whose settings cannot be read nothing is known; the verbs themselves are in Swedish.
USUAL_LANGUAGE = "sv"


@dataclass(frozen=True, slots=True)
class Opening:
    """The beginning of a verb.

    Args:
        site: what the settings say; None where they cannot be used.
        catalogue: the language of the site.
        problems: why they cannot be used.
    """

    site: Site | None
    catalogue: Catalogue
    problems: tuple[Problem, ...] = ()

    def refuse(self, problems: Sequence[Problem]) -> int:
        """Show on stderr why the verb cannot be carried out; return the exit code for wrong use."""
        for problem in problems:
            say(problem.show(self.catalogue))
        return WRONG_USE


def open_site(settings: Path) -> Opening:
    """Return the site of the settings file `settings` and its language."""
    values, unread = load_settings(settings)
    site, unusable = read(values, shown_path(settings)) if values is not None else (None, [])
    problems = (*unread, *unusable)
    try:
        catalogue = load(site.default_lang if site else USUAL_LANGUAGE, locale_folders(ROOT))
    except CatalogueError as error:
        return Opening(None, ENGLISH, (*problems, error.problem))
    return Opening(site, catalogue, problems)
