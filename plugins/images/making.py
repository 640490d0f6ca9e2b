"""Making the copy of a picture that is published: upright, at most 1,600 pixels wide, in sRGB, and without metadata."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image, ImageCms
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile

from plugins.images.picture_file import DAMAGED, open_picture

WIDEST: Final = 1600
# Photographs look the same to most people; the file is a third of one with quality 95.
JPEG: Final = {"format": "JPEG", "quality": 82, "progressive": True, "optimize": True}
WEBP: Final = {"format": "WEBP", "quality": 80, "method": 4}
PNG: Final = {"format": "PNG", "optimize": True}
# A PNG as large as this, and so many times as large as the same in JPEG, holds a photograph.
LARGE_PNG: Final = 500_000
PHOTOGRAPH: Final = 4
# Part of every cache key: raise it with each change here that changes a byte of a picture.
VERSION: Final = 1

DEEP_MODES: Final = frozenset({"I", "I;16", "I;16B", "I;16L", "I;16N"})
COLOURED_MODES: Final = frozenset({"RGB", "RGBA", "CMYK"})
# How a picture is turned and mirrored as its EXIF orientation says (CIPA DC-008, tag 0x0112); 1 is upright.
TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
ON_ITS_SIDE: Final = frozenset({5, 6, 7, 8})


@dataclass(frozen=True, slots=True)
class Made:
    """A picture ready to be published.

    Args:
        data: the file.
        ending: of its name, with the dot.
        width: in pixels.
        height: in pixels.
    """

    data: bytes
    ending: str
    width: int
    height: int


def make(data: bytes) -> Made:
    """Return the copy of a picture that is published. The same bytes always give the same copy.

    Args:
        data: a file that `picture_file.look` has nothing against.

    Raises:
        one of picture_file.DAMAGED: it cannot be read to its end.
    """
    picture = open_picture(data)
    profile = picture.info.get("icc_profile")
    turn = _turn(picture)
    image = _resized(picture, *_size(picture, turn), keep_palette=not profile)
    image = _in_srgb(image, profile)
    if turn in TURNS:
        image = image.transpose(TURNS[turn])
    return _saved(image, picture.format or "")


def _turn(picture: ImageFile) -> int:
    if not isinstance(picture, JpegImageFile):
        picture.load()  # A PNG may say it after its pixels.
    try:
        turn = picture.getexif().get(ExifTags.Base.Orientation, 1)
    except DAMAGED:
        return 1
    return turn if isinstance(turn, int) else 1


def _size(picture: ImageFile, turn: int) -> tuple[int, int]:
    """Return width and height, in pixels, that the copy has before it is turned."""
    width, height = picture.size
    across = height if turn in ON_ITS_SIDE else width
    if across <= WIDEST:
        return width, height
    share = WIDEST / across
    return max(1, round(width * share)), max(1, round(height * share))


def _resized(picture: ImageFile, width: int, height: int, *, keep_palette: bool) -> Image.Image:
    """Return a picture of a size with eight bits a channel; a palette stays where neither size nor colours change."""
    if picture.size == (width, height):
        return _simple(picture, keep_palette=keep_palette)
    # A JPEG's decoder itself makes it smaller by halves, which takes a fraction of the time.
    picture.draft(None, (width, height))
    return _simple(picture, keep_palette=False).resize((width, height), Image.Resampling.LANCZOS)


def _simple(picture: ImageFile, *, keep_palette: bool) -> Image.Image:
    """Return a decoded picture with eight bits a channel, its transparency in an alpha channel or a kept palette."""
    picture.load()
    if picture.mode in DEEP_MODES:
        # Pillow alone would cut off what is brighter than 255 of 65535.
        return picture.point(lambda value: value * (1 / 257)).convert("L")
    if picture.mode == "P" and keep_palette:
        return picture
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    simple = {"P": "RGB", "1": "L"}.get(picture.mode)
    return picture.convert(simple) if simple else picture


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture with the colours that its profile meant. Grey is left as it is."""
    if image.mode not in COLOURED_MODES:
        return image
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    coloured = image.convert("RGB") if alpha else image
    converted = _converted(coloured, profile) if profile else None
    coloured = converted or coloured.convert("RGB")
    if alpha:
        coloured.putalpha(alpha)
    return coloured


def _converted(image: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        return ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None  # A damaged profile, or one for other channels than the picture has, is as good as none.


def _saved(image: Image.Image, source: str) -> Made:
    # Pillow writes a comment, a profile and more from here into the new file.
    image.info = {key: value for key, value in image.info.items() if key == "transparency" and image.mode == "P"}
    if source == "JPEG":
        data, ending = _encoded(image, JPEG), ".jpg"
    elif source == "WEBP":
        data, ending = _encoded(image, WEBP), ".webp"
    else:
        data, ending = _png_or_jpeg(image)
    return Made(data, ending, *image.size)


def _png_or_jpeg(image: Image.Image) -> tuple[bytes, str]:
    png = _encoded(image, PNG)
    if len(png) > LARGE_PNG and image.mode in ("RGB", "L"):
        jpeg = _encoded(image, JPEG)
        if len(jpeg) * PHOTOGRAPH < len(png):
            return jpeg, ".jpg"
    return png, ".png"


def _encoded(image: Image.Image, options: dict[str, object]) -> bytes:
    file = BytesIO()
    image.save(file, **options)  # type: ignore[arg-type]
    return file.getvalue()
