"""The body of a file: Markdown made into safe HTML, with its headings, its links and its plain text.

A picture alone in its paragraph becomes `<figure><img …></figure>`, ready for the caption that its facts give it.
"""

from __future__ import annotations

from collections.abc import Mapping

from plugins.core.body import Body, Heading, Link
from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.core.safe_html import clean, taken_away
from plugins.reader.callouts import is_callout, unknown_callout
from plugins.reader.dialect import dialect
from plugins.reader.finish import FOOTNOTE, Finish
from plugins.reader.footnotes import footnote_faults
from plugins.reader.glossary import Glossary
from plugins.reader.source import Source
from plugins.reader.time_limit import TooSlow, within
from plugins.reader.unsafe import unsafe

SECONDS = 5.0


def convert(
    text: str, *, path: str, first_line: int, glossary: Mapping[str, str], lang: str, seconds: float = SECONDS
) -> tuple[Body, list[Problem]]:
    """Return the body that `text` becomes, and everything that is wrong with it.

    Args:
        text: Markdown, lines ended by a line feed, without control characters (`text_file.decode` sees to both).
        path: the file, for the problems.
        first_line: the line of the file on which `text` begins, from 1.
        glossary: words to explain and what each stands for.
        lang: the language of the text (BCP 47).
        seconds: how long it may take.
    """
    words = tuple(sorted(glossary.items()))
    try:
        return within(seconds, _convert, text, path, first_line, words, lang)
    except TooSlow:
        dialect.cache_clear()  # it was interrupted at work
        problem = Problem(
            "too-slow",
            message("It takes more than {seconds} seconds to turn the text into a page.", seconds=f"{seconds:g}"),
            message("Look for long rows of [, < or ` signs, or divide the text into several files."),
            path,
        )
    except RecursionError:
        dialect.cache_clear()
        problem = Problem(
            "too-deep",
            message("Lists, quotes or tags stand inside each other too many times."),
            message("Look for long rows of >, * or < signs."),
            path,
        )
    return Body(), [problem]


def _convert(text: str, path: str, first_line: int, glossary: Glossary, lang: str) -> tuple[Body, list[Problem]]:
    raw = dialect(lang).reset().convert(text)
    cleaned = clean(raw)
    finished = Finish(cleaned, lang, glossary)
    source = Source(text, first_line)
    taken = taken_away(raw, cleaned)
    problems = [unknown_callout(one, source, path) if is_callout(one) else unsafe(one, source, path) for one in taken]
    problems += footnote_faults(source, cleaned, path)
    links = []
    for found in finished.links:
        if found.target.startswith(FOOTNOTE):
            continue
        link = Link(found.target, *source.find_address(found.target), found.image, found.text)
        links.append(link)
        if not link.image and not link.text:
            problems.append(_empty_link(link, path))
    headings = tuple(Heading(found.level, found.anchor, found.text) for found in finished.headings)
    problems += [_empty_heading(source, path) for heading in headings if not heading.text]
    return Body(finished.html, finished.text, headings, tuple(links)), problems


def _empty_link(link: Link, path: str) -> Problem:
    return Problem(
        "link-text",
        message("The link to {address} has no text.", address=link.target),
        message("Write between [ and ] what the reader will find there."),
        path,
        link.line,
        link.column,
    )


def _empty_heading(source: Source, path: str) -> Problem:
    return Problem(
        "heading-text",
        message("A heading has no text."),
        message("Write the heading after the # signs, or take them away."),
        path,
        *source.find_empty_heading(),
    )
