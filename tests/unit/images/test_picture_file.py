"""Files in the pictures' folder: which are taken, and what is said of the others."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image

from plugins.images.picture_file import look

SMALLER = "Make it smaller in an image editor: 2400 pixels wide is plenty."
STILL = "Save one still picture of it as PNG or JPEG and put that file here instead."
AGAIN = "Fetch it once more from where it came, or open it in an image editor and save it anew."


@pytest.fixture
def told(tmp_path, lines):
    """What is said of a file with a name and content."""

    def say(name, data):
        (tmp_path / name).write_bytes(data)
        fault = look(tmp_path / name, f"content/images/{name}")
        return lines([fault]) if fault else ""

    return say


def png_header(width, height):
    """A PNG's beginning without its pixels: what a bomb looks like before it is opened."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 8) + b"IDAT" + b"\0" * 8


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.jpg", "JPEG"), ("a.JPG", "JPEG"), ("a.jpeg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP"), ("a.gif", "GIF")],
)
def test_these_are_taken(told, encode, name, kind):
    assert told(name, encode((80, 60), kind)) == ""


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_a_printers_jpeg_is_taken(told, encode, mode):
    assert told("a.jpg", encode(Image.new(mode, (80, 60)))) == ""


def test_fifty_megapixels_are_taken_and_one_more_row_is_not(told):
    assert told("a.png", png_header(10_000, 5_000)) == ""
    assert told("b.png", png_header(10_000, 5_001)) == (
        f"content/images/b.png: error: The picture has more than 50 megapixels. {SMALLER} [picture-pixels]"
    )


def webp_header(width, height):
    """The same of a lossless WebP: one byte of signature, then each side less one in fourteen bits."""
    body = b"VP8L" + struct.pack("<I", 10) + b"\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14) + b"\0" * 5
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.webp", webp_header(16_383, 16_383)),
        ("a.webp", webp_header(10_000, 9_000)),
        ("a.png", png_header(2**31 - 1, 2**31 - 1)),
    ],
)
def test_a_bomb_is_not_opened(told, name, data):
    assert told(name, data) == (
        f"content/images/{name}: error: The picture has more than 50 megapixels. {SMALLER} [picture-pixels]"
    )


def test_a_large_file_is_not_taken(told, encode):
    assert told("a.jpg", encode((8, 8)) + b"\0" * 30_000_001) == (
        f"content/images/a.jpg: error: The picture is 31 megabytes; 30 is the most. {SMALLER} [picture-size]"
    )


def test_a_name_that_says_otherwise(told, encode):
    assert told("bild.jpg", encode((8, 8), "PNG")) == (
        "content/images/bild.jpg: error: The picture is a PNG file, but its name says otherwise. Rename it to "
        "bild.png, here and where it is used. [picture-name]"
    )
    assert "Rename it to bild.v2.webp," in told("bild.v2.heic", encode((8, 8), "WEBP"))


def test_the_telephones_own_format(told):
    assert told("IMG_0001.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic") == (
        "content/images/IMG_0001.jpg: error: The picture is in the format HEIC, which most browsers cannot show. Open "
        "it on the telephone or computer, export it as JPEG and put that file here instead. [picture-heic]"
    )


def test_a_drawing_that_can_hold_programs(told):
    assert told("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>") == (
        "content/images/a.svg: error: The file is an SVG drawing, which can hold programs and links. Export the "
        "drawing as PNG and put that file here instead. [picture-svg]"
    )


@pytest.mark.parametrize(("name", "kind"), [("a.gif", "GIF"), ("a.webp", "WEBP"), ("a.png", "PNG")])
def test_what_moves(told, encode, name, kind):
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    assert told(name, encode(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)) == (
        f"content/images/{name}: error: The picture moves, and a reader cannot stop it. {STILL} [picture-moves]"
    )


@pytest.mark.parametrize("data", [b"", b"<html>", b"%PDF-1.7", b"II*\0tiff", b"\0\0\0\x1cftypavif\0\0\0\0avif"])
def test_what_is_no_picture(told, data):
    assert told("a.jpg", data) == (
        "content/images/a.jpg: error: The file is not a picture of a kind that can be used here. Save the picture as "
        "JPEG or PNG and put that file here instead. [picture-type]"
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_header_cut_short(told, encode, kind):
    name = "a." + {"JPEG": "jpg"}.get(kind, kind.lower())
    assert told(name, encode((80, 60), kind)[:14]) == (
        f"content/images/{name}: error: The picture is damaged, or a part of it is missing. {AGAIN} [picture-damaged]"
    )


def test_a_file_that_cannot_be_opened(tmp_path, lines):
    fault = look(tmp_path / "gone.jpg", "content/images/gone.jpg")
    assert fault
    assert lines([fault]) == (
        "content/images/gone.jpg: error: The file cannot be read (it is not there). "
        "Look at whether it is still there and whether you may open it. [unreadable-file]"
    )
