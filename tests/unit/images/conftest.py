"""What the tests of pictures share: pictures made on the spot, and a folder of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

Encode = Callable[..., bytes]


@pytest.fixture
def encode() -> Encode:
    """Return what makes a file of a picture: `encode(image, "JPEG", …)`, `encode((80, 60), "PNG")`."""

    def encoded(picture: Image.Image | tuple[int, int], name: str = "JPEG", **options: object) -> bytes:
        image = Image.new("RGB", picture, (180, 40, 30)) if isinstance(picture, tuple) else picture
        file = BytesIO()
        image.save(file, name, **options)
        return file.getvalue()

    return encoded


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Return what fills a folder: `folder({"a.jpg": b"…", "a.yml": "alt: …"})`."""

    def filled(files: dict[str, bytes | str]) -> Path:
        where = tmp_path / "images"
        where.mkdir(exist_ok=True)
        for name, content in files.items():
            (where / name).parent.mkdir(parents=True, exist_ok=True)
            (where / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return where

    return filled


@pytest.fixture
def noise() -> Callable[[int, int], Image.Image]:
    """Return what makes a picture with as much detail as a photograph, the same each time."""

    def image(width: int, height: int) -> Image.Image:
        gradient = Image.linear_gradient("L").resize((width, height))
        waves = Image.effect_mandelbrot((width, height), (-2.0, -1.2, 0.6, 1.2), 60)
        return Image.merge("RGB", (gradient, waves, gradient.transpose(Image.Transpose.ROTATE_180)))

    return image


@pytest.fixture
def lines(shown: Callable[[Iterable[object]], list[str]]) -> Callable[[Iterable[object]], str]:
    """Return what shows problems in English, a line each."""
    return lambda problems: "\n".join(shown(problems))
