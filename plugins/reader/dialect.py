"""The Markdown that is spoken here: which extensions, and how each is set."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.codehilite import CodeHiliteExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedBlockPreprocessor
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import ESCAPE_RE, EscapeInlineProcessor

from plugins.reader.callouts import Callouts
from plugins.reader.footnotes import Footnotes
from plugins.reader.typography import LITERAL, OFFSET


class _Escape(EscapeInlineProcessor):
    """A backslash also keeps a quote, a dash and a full stop as they are written."""

    def handleMatch(  # type: ignore[override]  # noqa: N802, the stubs know Markdown's older shape only
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str | None, int | None, int | None]:
        if OFFSET + ord(m[1]) in LITERAL:
            return chr(OFFSET + ord(m[1])), m.start(0), m.end(0)
        return super().handleMatch(m, data)


class _Fences(FencedBlockPreprocessor):
    """Fenced code that takes a language and lines to mark, and no option that would change the highlighter."""

    def handle_attrs(self, attrs: Iterable[tuple[str, str]]) -> tuple[str, list[str], dict[str, object]]:
        _, classes, options = super().handle_attrs(attrs)
        return "", classes[:1], {name: value for name, value in options.items() if name == "hl_lines"}


class _Small(Extension):
    """Puts the two above in the place of Markdown's own."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.inlinePatterns.register(_Escape(ESCAPE_RE, md), "escape", 180)
        md.preprocessors.register(_Fences(md, {}), "fenced_code_block", 25)


@functools.cache
def dialect(lang: str) -> Markdown:
    """Return the converter for texts in `lang`: one for all of them, to be `reset()` before each.

    Not here on purpose: `attr_list` makes `onclick` without any HTML, `md_in_html` hides Markdown from the line
    finder, and the glossary, headings and typography are done on the finished HTML (`finish.py`).
    """
    return Markdown(
        extensions=[
            _Small(),
            CodeHiliteExtension(css_class="highlight", guess_lang=False, linenums=False),
            TableExtension(use_align_attribute=True),
            Footnotes(lang),
            DefListExtension(),
            SaneListExtension(),
            Callouts(lang),
        ],
        output_format="html",
    )
