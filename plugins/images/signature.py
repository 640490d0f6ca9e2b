"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

# So many bytes are enough for every signature; an SVG may begin with a comment.
HEAD: Final = 4096


class Format(StrEnum):
    """A format of pictures, by the name that people know."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    GIF = "GIF"
    HEIC = "HEIC"
    SVG = "SVG"
    OTHER = ""


# The endings of the names that a format has; the first is the one to write.
ENDINGS: Final = {
    Format.JPEG: (".jpg", ".jpeg", ".jpe", ".jfif"),
    Format.PNG: (".png",),
    Format.WEBP: (".webp",),
    Format.GIF: (".gif",),
}
# What each format begins with. HEIC is the box `ftyp` (ISO/IEC 14496-12) with a brand that HEIF (ISO/IEC 23008-12) has
# for HEVC or for any codec; AVIF, which Apple's programs do not write, is told by its own brand.
SIGNATURES: Final = {
    Format.JPEG: re.compile(rb"\xff\xd8\xff"),
    Format.PNG: re.compile(rb"\x89PNG\r\n\x1a\n"),
    Format.WEBP: re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
    Format.GIF: re.compile(rb"GIF8[79]a"),
    Format.HEIC: re.compile(rb".{4}ftyp(?!.{0,24}avif)(?:hei[cxms]|hev[cxms]|mif1|msf1)", re.DOTALL),
    Format.SVG: re.compile(
        rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>)*+<(?:\w+:)?svg\b", re.DOTALL | re.IGNORECASE
    ),
}


def format_of(head: bytes) -> Format:
    """Return the format that a file's first HEAD bytes, or all there are, show."""
    return next((found for found, begins in SIGNATURES.items() if begins.match(head)), Format.OTHER)
