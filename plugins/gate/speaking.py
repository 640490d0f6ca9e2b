"""What a verb says: the report on standard output, in the site's language or as JSON, and nothing beside it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from plugins.core.catalogue import ENGLISH, CatalogueError, load, locale_folders
from plugins.core.message import Message, Translator
from plugins.core.options import JSON, Options
from plugins.core.problem import Problem
from plugins.core.settings_file import ROOT
from plugins.gate.report import Summary, as_json, as_lines
from plugins.gate.verdict import exit_code


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says what a run found.

    Args:
        options: how it is to be said.
        translator: in which language.
    """

    options: Options
    translator: Translator

    def text(self, problems: Sequence[Problem], summary: Summary) -> str:
        """Return the report."""
        if self.options.format == JSON:
            return as_json(problems, summary, self.translator)
        return "\n".join(as_lines(problems, summary, self.translator))

    def report(self, problems: Sequence[Problem], summary: Summary) -> int:
        """Say what there is to say, and return the exit code that it means."""
        sys.stdout.write(f"{self.text(problems, summary)}\n")
        sys.stdout.flush()
        return int(exit_code(problems, strict=self.options.strict))

    def aside(self, text: Message) -> None:
        """Say something at once, where it disturbs no program that reads the report."""
        sys.stderr.write(f"{text.show(self.translator)}\n")


def speaker_for(options: Options, lang: str) -> Speaker:
    """Return a speaker of the site's language; of English where the translations cannot be read."""
    try:
        return Speaker(options, load(lang, locale_folders(ROOT)))
    except CatalogueError:
        return Speaker(options, ENGLISH)
