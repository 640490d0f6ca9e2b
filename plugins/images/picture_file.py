"""Opening a picture's file: by its content, its header only, and refused where it is not one to be published."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO

from PIL.GifImagePlugin import GifImageFile
from PIL.Image import DecompressionBombError
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from plugins.core.problem import Problem
from plugins.images import refusal
from plugins.images.signature import ENDINGS, HEAD, Format, format_of

# Opened by class and not by Image.open, which would take a telephone's JPEG with a small one inside for another format.
CLASSES: dict[Format, type[ImageFile]] = {
    Format.JPEG: JpegImageFile,
    Format.PNG: PngImageFile,
    Format.WEBP: WebPImageFile,
    Format.GIF: GifImageFile,
}
# What Pillow raises where a file is not as its format has it.
DAMAGED = (
    *(OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, OverflowError, AttributeError),
    *(struct.error, zlib.error, DecompressionBombError),
)


def look(path: Path, shown: str) -> Problem | None:
    """Return why a file is not taken as a picture, or None. Only its header is read.

    Args:
        path: the file.
        shown: the file, as messages show it.
    """
    try:
        size = path.stat().st_size
        file = path.open("rb")
    except OSError as error:
        return refusal.unreadable(shown, error)
    with file:
        found = format_of(file.read(HEAD))
        if problem := _wrong_format(found, shown):
            return problem
        if size > refusal.MOST_MEGABYTES * 1_000_000:
            return refusal.too_many_bytes(shown, size)
        file.seek(0)
        return _header(file, found, shown)


def open_picture(data: bytes) -> ImageFile:
    """Return a picture that `look` has nothing against, not yet decoded.

    Raises:
        one of DAMAGED: it cannot be read after all.
    """
    return CLASSES[format_of(data[:HEAD])](BytesIO(data))


@contextmanager
def quiet() -> Iterator[None]:
    """Keep Pillow's warnings, as of damaged EXIF, from the screen: nothing of EXIF is kept. Not for use in a thread."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _wrong_format(found: Format, shown: str) -> Problem | None:
    if found is Format.HEIC:
        return refusal.heic(shown)
    if found is Format.SVG:
        return refusal.svg(shown)
    if found is Format.OTHER:
        return refusal.other_type(shown)
    path = PurePosixPath(shown)
    if path.suffix.lower() not in ENDINGS[found]:
        return refusal.misnamed(shown, found, path.with_suffix(ENDINGS[found][0]).name)
    return None


def _header(file: IO[bytes], found: Format, shown: str) -> Problem | None:
    try:
        picture = CLASSES[found](file)
        width, height = picture.size
        if width * height > refusal.MOST_MEGAPIXELS * 1_000_000:
            return refusal.too_many_pixels(shown)
        frames = getattr(picture, "n_frames", 1)
    except DecompressionBombError:
        return refusal.too_many_pixels(shown)
    except DAMAGED:
        return refusal.damaged(shown)
    return refusal.moving(shown) if frames > 1 else None
