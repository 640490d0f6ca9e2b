"""What is said of a file in `content/images/` that is not taken, and what to do instead."""

from __future__ import annotations

from plugins.core.message import message
from plugins.core.os_reason import os_reason
from plugins.core.problem import Problem
from plugins.images.signature import Format

MOST_MEGAPIXELS = 50
MOST_MEGABYTES = 30


def other_type(path: str) -> Problem:
    """Say that a file is no picture, or one that not every browser shows."""
    return Problem(
        "picture-type",
        message("The file is not a picture of a kind that can be used here."),
        message("Save the picture as JPEG or PNG and put that file here instead."),
        path,
    )


def unreadable(path: str, error: OSError) -> Problem:
    """Say that a file cannot be opened."""
    return Problem(
        "unreadable-file",
        message("The file cannot be read ({reason}).", reason=os_reason(error)),
        message("Look at whether it is still there and whether you may open it."),
        path,
    )


def heic(path: str) -> Problem:
    """Say that a telephone's own format is not taken."""
    return Problem(
        "picture-heic",
        message("The picture is in the format HEIC, which most browsers cannot show."),
        message("Open it on the telephone or computer, export it as JPEG and put that file here instead."),
        path,
    )


def svg(path: str) -> Problem:
    """Say that drawings that can hold programs are not taken."""
    return Problem(
        "picture-svg",
        message("The file is an SVG drawing, which can hold programs and links."),
        message("Export the drawing as PNG and put that file here instead."),
        path,
    )


def moving(path: str) -> Problem:
    """Say that a reader could not stop it (WCAG 2.2, 2.2.2)."""
    return Problem(
        "picture-moves",
        message("The picture moves, and a reader cannot stop it."),
        message("Save one still picture of it as PNG or JPEG and put that file here instead."),
        path,
    )


def misnamed(path: str, found: Format, name: str) -> Problem:
    """Say that a name promises another format than the file has; `name` is the right one."""
    return Problem(
        "picture-name",
        message("The picture is a {format} file, but its name says otherwise.", format=found),
        message("Rename it to {name}, here and where it is used.", name=name),
        path,
    )


def too_many_pixels(path: str) -> Problem:
    """Say that a picture would take too much to open."""
    return Problem(
        "picture-pixels",
        message("The picture has more than {most} megapixels.", most=MOST_MEGAPIXELS),
        message("Make it smaller in an image editor: 2400 pixels wide is plenty."),
        path,
    )


def too_many_bytes(path: str, size: int) -> Problem:
    """Say that a file is too large; `size` in bytes."""
    return Problem(
        "picture-size",
        message(
            "The picture is {size} megabytes; {most} is the most.", size=-(-size // 1_000_000), most=MOST_MEGABYTES
        ),
        message("Make it smaller in an image editor: 2400 pixels wide is plenty."),
        path,
    )


def damaged(path: str) -> Problem:
    """Say that a picture cannot be read to its end."""
    return Problem(
        "picture-damaged",
        message("The picture is damaged, or a part of it is missing."),
        message("Fetch it once more from where it came, or open it in an image editor and save it anew."),
        path,
    )
