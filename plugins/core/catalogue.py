"""The translations: every sentence of the code and the theme in the language of the site.

English stands in the code. The rest lies in gettext files (`plugins/*/locale/sv.po`, `theme/locale/sv.po`), which are
read as they are: nothing is compiled, nothing is committed twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO, StringIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.showing import locale_of

# Babel passes over a quote that is never closed; this sees it, and everything else that is no line of such a file.
LINE = re.compile(r'\s*(?:#.*|(?:msg(?:ctxt|id|id_plural|str|str\[[0-9]\])\s*)?"(?:[^"\\]|\\.)*"\s*)?')


class CatalogueError(Exception):
    """A file of translations that cannot be read; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.path}:{problem.line}: {problem.message.text}")
        self.problem = problem


class Catalogue:
    """The translations into one language; the `Translator` of messages, and what Jinja's i18n extension takes.

    In templates: `environment.install_gettext_translations(catalogue, newstyle=True)`.
    """

    def __init__(self, lang: str, translations: NullTranslations | None = None) -> None:
        self.lang = lang
        self._translations = translations or NullTranslations()

    def gettext(self, text: str) -> str:
        """Return the translation of `text`, or `text` itself where there is none."""
        # Gettext keeps the file's header under the empty text.
        return self._translations.gettext(text) if text else ""

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """Return the translated form for `count`, or the English one where there is none."""
        return self._translations.ngettext(singular, plural, count)

    def pgettext(self, context: str, text: str) -> str:
        """Return the translation of `text` where it has the meaning `context`, or `text` itself."""
        return self._translations.pgettext(context, text)

    def npgettext(self, context: str, singular: str, plural: str, count: int) -> str:
        """Return the translated form for `count` in the meaning `context`, or the English one."""
        return self._translations.npgettext(context, singular, plural, count)


ENGLISH = Catalogue("en")


def locale_folders(root: Path) -> tuple[Path, ...]:
    """Return the folders of translations under the project's folder `root`: the plugins' by name, then the theme's."""
    return (*sorted(root.glob("plugins/*/locale")), root / "theme" / "locale")


@cache
def load(lang: str, folders: tuple[Path, ...]) -> Catalogue:
    """Return the translations into `lang` from `<lang>.po` of every folder that has it; kept for the process.

    `sv-simple` has those of `sv`, with its own over them. Of two for one text the later folder's counts. A language
    without any file is English.

    Raises:
        CatalogueError: a file is damaged or not to be read.
    """
    parts = lang.split("-")
    names = ["-".join(parts[:length]) + ".po" for length in range(1, len(parts) + 1)]
    files = [folder / name for name in names for folder in folders if (folder / name).is_file()]
    return Catalogue(lang, _translations(lang, files)) if files else Catalogue(lang)


def read(path: Path) -> Catalog:
    """Return what one file of translations holds, as babel's catalogue.

    Raises:
        CatalogueError: it is damaged or not to be read.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _damaged(path, error.object.count(b"\n", 0, error.start) + 1) from error
    except OSError as error:
        raise _damaged(path, 0) from error
    for number, line in enumerate(text.splitlines(), start=1):
        if not LINE.fullmatch(line):
            raise _damaged(path, number)
    try:
        return read_po(StringIO(text), locale=locale_of(path.stem), abort_invalid=True)
    except PoFileError as error:
        raise _damaged(path, error.lineno + 1) from error
    except ValueError as error:
        raise _damaged(path, 1) from error


def _translations(lang: str, files: Iterable[Path]) -> GNUTranslations:
    merged = Catalog(locale=locale_of(lang))
    for path in files:
        for entry in read(path):
            if entry.id and entry.string and not entry.fuzzy:
                merged.delete(entry.id, entry.context)
                merged.add(entry.id, entry.string, context=entry.context)
    compiled = BytesIO()
    write_mo(compiled, merged)
    compiled.seek(0)
    return GNUTranslations(compiled)


def _damaged(path: Path, line: int) -> CatalogueError:
    return CatalogueError(
        Problem(
            "catalogue-damaged",
            message("This file of translations cannot be read."),
            message("Put back the version that last worked; each line is a comment, or ends with a text in quotes."),
            path=path.as_posix(),
            line=line,
        )
    )
