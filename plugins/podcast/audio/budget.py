"""The media budget: what the sound files weigh, and what their host takes.

GitHub: a file of at most 100 MiB, a published site of at most 1 GB, 100 GB a month
(https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from plugins.core import showing
from plugins.core.message import Message, message, plural
from plugins.podcast.fault import Fault

LARGEST_FILE: Final = 100 * 1024 * 1024
LARGEST_SITE: Final = 1_000_000_000
MEGABYTE: Final = 1_000_000


def budget(sizes: Mapping[str, int], lang: str) -> Message | None:
    """Return the sentence that a build says of its sound files, or None where there are none.

    Args:
        sizes: the bytes of each published file, by name.
        lang: the language in which the numbers are written.
    """
    if not sizes:
        return None
    name = max(sizes, key=lambda one: (sizes[one], one))
    return plural(
        "Sound: {count} file, {total} MB of the 1,000 MB that GitHub Pages takes; it is {name}.",
        "Sound: {count} files, {total} MB of the 1,000 MB that GitHub Pages takes; the largest is {name}, "
        "{largest} MB of 105.",
        count=len(sizes),
        total=megabytes(sum(sizes.values()), lang),
        name=name,
        largest=megabytes(sizes[name], lang),
    )


def too_large(shown: str, size: int, lang: str) -> Fault | None:
    """Return what is said of a file that is larger than the host takes."""
    if size <= LARGEST_FILE:
        return None
    text = message("{file} is {size} MB, and GitHub takes at most 105.", file=shown, size=megabytes(size, lang))
    hint = message("Export it as MP3 with 96 kbit/s mono, or let the sound lie elsewhere: media_url in PODCAST.")
    return Fault("audio-too-large", text, hint)


def too_much(total: int, lang: str) -> Fault | None:
    """Return what is said of files that together are more than the host takes."""
    if total <= LARGEST_SITE:
        return None
    text = message("The sound files are {size} MB together, and GitHub Pages takes 1,000.", size=megabytes(total, lang))
    return Fault("media-budget", text, message("Let the sound lie elsewhere: media_url in PODCAST."))


def megabytes(size: int, lang: str) -> str:
    """Return a size in bytes as people say it, in megabytes with at most one decimal: "22,4"."""
    return showing.number(round(size / MEGABYTE, 1), lang)
