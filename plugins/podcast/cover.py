"""Covers: checked as directories check them, published without what a camera wrote, scaled for the page."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from plugins.core.message import message
from plugins.core.order import Order
from plugins.core.problem import Severity
from plugins.core.views import Picture
from plugins.podcast.fault import Fault

SMALLEST: Final = 1400
LARGEST: Final = 3000
ADVISED_BYTES: Final = 512 * 1024
ON_PAGE: Final = 640
IN_FILE: Final = 600
QUALITY: Final = 88
ENDINGS: Final = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",)}
# What Pillow raises where a file is not what its name says.
DAMAGED: Final = (OSError, SyntaxError, ValueError, Image.DecompressionBombError)


@dataclass(frozen=True, slots=True)
class Cover:
    """A cover, ready to be published.

    Args:
        url: its path on the site; another one whenever the picture is another.
        data: its bytes, in the format that its name says.
        page_url: the path of the small one for pages.
        page_data: its bytes, a JPEG.
        tag_data: one for the tags of sound files, a JPEG.
    """

    url: str
    data: bytes
    page_url: str
    page_data: bytes
    tag_data: bytes

    def picture(self, alt: str) -> Picture:
        """Return the small one as pages show it."""
        return Picture(self.page_url, ON_PAGE, ON_PAGE, alt)

    def orders(self, source: str) -> tuple[Order, Order]:
        """Return the orders for both; `source` is the file that names it."""
        return Order(self.url, self.data, source), Order(self.page_url, self.page_data, source)


def read_cover(path: Path, shown: str, name: str) -> tuple[Cover | None, list[Fault]]:
    """Return a cover, or None and everything that is wrong with it; with one that will do, advice may come too.

    Args:
        path: the file.
        shown: the file, as messages show it.
        name: what its address begins with, as `podd/omslag`.
    """
    if not path.is_file():
        hint = message("Put the picture there, or write the name of one that lies there.")
        return None, [Fault("cover-missing", message("There is no cover {file}.", file=shown), hint)]
    try:
        with Image.open(path, formats=tuple(ENDINGS)) as picture:
            faults = _faults(picture, path, shown)
            if any(fault.severity is Severity.ERROR for fault in faults):
                return None, faults
            return _made(picture, name), faults
    except DAMAGED:
        text = message("The cover {file} is not a JPEG or PNG picture.", file=shown)
        return None, [Fault("cover-type", text, message("Save it as a JPEG in a picture program."))]


def chapter_picture(path: Path) -> bytes | None:
    """Return a chapter's picture as a JPEG of at most 1400 pixels, without what a camera wrote; None for no picture."""
    try:
        with Image.open(path, formats=tuple(ENDINGS)) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
            upright.thumbnail((SMALLEST, SMALLEST), Image.Resampling.LANCZOS)
            return _saved(upright, "JPEG")
    except DAMAGED:
        return None


def _faults(picture: Image.Image, path: Path, shown: str) -> list[Fault]:
    width, height = picture.size
    found: list[Fault] = []
    if path.suffix.lower() not in ENDINGS.get(picture.format or "", ()):
        text = message("The cover {file} is a {format} picture, and its name says otherwise.", file=shown,
                       format=picture.format or "?")  # fmt: skip
        found.append(Fault("cover-type", text, message("Save it anew, so that name and content agree.")))
    if width != height:
        text = message("The cover {file} is {width} × {height} pixels, not square.", file=shown, width=width,
                       height=height)  # fmt: skip
        found.append(Fault("cover-square", text, message("Crop it to a square.")))
    if not SMALLEST <= max(width, height) <= LARGEST:
        text = message("The cover {file} is {width} pixels wide.", file=shown, width=width)
        hint = message("It must be {smallest} to {largest}.", smallest=SMALLEST, largest=LARGEST)
        found.append(Fault("cover-size", text, hint))
    if picture.mode != "RGB":
        text = message("The cover {file} has colours of the sort {mode}.", file=shown, mode=picture.mode)
        found.append(Fault("cover-colours", text, message("Save it as RGB, without transparency.")))
    if path.stat().st_size > ADVISED_BYTES:
        text = message("The cover {file} is larger than 512 kB, and apps may show it late.", file=shown)
        hint = message("Save it as a JPEG with lower quality.")
        found.append(Fault("cover-bytes", text, hint, Severity.WARNING))
    return found


def _made(picture: Image.Image, name: str) -> Cover:
    upright = ImageOps.exif_transpose(picture)
    kind = picture.format or "JPEG"
    data = _saved(upright, kind)
    page = _saved(upright.resize((ON_PAGE, ON_PAGE), Image.Resampling.LANCZOS), "JPEG")
    tag = _saved(upright.resize((IN_FILE, IN_FILE), Image.Resampling.LANCZOS), "JPEG")
    mark = hashlib.sha256(data).hexdigest()[:10]
    ending = ENDINGS[kind][0]
    return Cover(f"{name}-{mark}{ending}", data, f"{name}-{ON_PAGE}-{mark}.jpg", page, tag)


def _saved(picture: Image.Image, kind: str) -> bytes:
    """Return a picture's bytes, without anything but its pixels."""
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    file = BytesIO()
    if kind == "JPEG":
        bare.save(file, "JPEG", quality=QUALITY, optimize=True, dpi=(72, 72))
    else:
        bare.save(file, "PNG", optimize=True, dpi=(72, 72))
    return file.getvalue()
