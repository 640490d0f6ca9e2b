"""What a file is by its first bytes."""

from __future__ import annotations

import pytest

from plugins.images.signature import HEAD, Format, format_of


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "GIF"])
def test_pictures_are_known(encode, name):
    assert format_of(encode((8, 8), name)[:HEAD]) is Format[name]


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"hevc", b"mif1", b"msf1"])
def test_heic_is_known(brand):
    assert format_of(b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1heic") is Format.HEIC


@pytest.mark.parametrize(
    "head",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- ritad -->\n<!DOCTYPE svg PUBLIC 'x'>\n<svg width='1'>",
        b"<svg:svg xmlns:svg='http://www.w3.org/2000/svg'>",
    ],
)
def test_svg_is_known(head):
    assert format_of(head) is Format.SVG


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"<!DOCTYPE html><html><svg>",
        b"%PDF-1.7",
        b"\0\0\0\x1cftypavif\0\0\0\0avifmif1",
        b"\0\0\0\x1cftypmif1\0\0\0\0avif",
    ],
)
def test_the_rest_is_something_else(head):
    assert format_of(head) is Format.OTHER


def test_a_beginning_without_end_takes_no_time():
    assert format_of(b"<!--" * (HEAD // 4)) is Format.OTHER
    assert format_of(b" " * HEAD) is Format.OTHER
