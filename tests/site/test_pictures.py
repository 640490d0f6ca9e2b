"""The pages as they look, against pictures that somebody has looked at (`golden/`).

A picture is compared by its mean difference, so that a browser's newer way to smooth a letter passes and a part that
has moved does not. The fonts are pinned to Debian's `fonts-dejavu`. After a change that is meant, or of the example
site's content, draw them anew, look at each that git shows as changed, and commit them:

    INSYN_RENEW_PICTURES=1 python3 tasks.py test -- tests/site/test_pictures.py

That draws the README's pictures (`docs/pictures/`), too.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser

GOLDEN = Path(__file__).parent / "golden"
README = Path(__file__).parents[2] / "docs" / "pictures"
RENEW = bool(os.environ.get("INSYN_RENEW_PICTURES"))

PAGES = {
    "front": "",
    "post": "blogg/fem-hyllmeter/",
    "document": "styrdokument/strategi-for-tidig-dialog/",
    "meeting": "moten/2026-10-08-vad-gar-att-genomfora/",
    "person": "personer/tove-sandahl/",
    "list": "blogg/",
    "missing": "finns-inte/",
    "podcast": "podd/",
}
# Width and height of the window, and the width of the picture, in pixels.
SIZES = {"wide": (1440, 1600, 480), "narrow": (360, 1200, 240)}
SCHEMES = ("light", "dark")
# The README's: page, size, scheme and the width of the picture.
SHOWN = (("front", "wide", "light", 960), ("post", "narrow", "light", 360), ("document", "wide", "dark", 960))
COLOURS = 48
# Of 255, over all points and colours. A line of text that has moved by its height makes several.
TOLERANCE = 3.0

FONTS = ":root { --serif: 'DejaVu Serif'; --sans: 'DejaVu Sans'; --mono: 'DejaVu Sans Mono'; }"
DRAWN = """() => Promise.all([...document.images].map((image) => {
    image.loading = "eager";
    return image.decode();
}))"""

Photograph = Callable[[str, str, str], Image.Image]


@dataclass(frozen=True)
class View:
    """A page, the size of its window and the reader's colour scheme."""

    page: str
    size: str
    scheme: str

    @property
    def path(self) -> Path:
        """Where its picture is kept."""
        return GOLDEN / f"{self.page}-{self.size}-{self.scheme}.png"


VIEWS = [View(page, size, scheme) for page in PAGES for size in SIZES for scheme in SCHEMES]


@pytest.fixture(scope="module")
def photograph(browser: Browser, address: str, need: Callable[[object, str], None]) -> Photograph:
    """Return what makes a picture of a page, as large as its window."""
    fonts = shutil.which("fc-list") and subprocess.run(["fc-list"], capture_output=True, text=True, check=True).stdout
    need(fonts and "DejaVuSerif-Bold.ttf" in fonts, "The fonts of the pictures: sudo apt install fonts-dejavu")

    def take(page: str, size: str, scheme: str) -> Image.Image:
        width, height, _ = SIZES[size]
        # The policy of the pages would refuse the style sheet that pins the fonts.
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            bypass_csp=True,
            reduced_motion="reduce",
        )
        opened = context.new_page()
        opened.goto(address + PAGES[page])
        opened.add_style_tag(content=FONTS)
        opened.evaluate(DRAWN)
        taken = opened.screenshot(animations="disabled")
        context.close()
        return Image.open(io.BytesIO(taken)).convert("RGB")

    return take


def scaled(picture: Image.Image, width: int) -> Image.Image:
    return picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)


def keep(picture: Image.Image, path: Path, colours: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    few = picture.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return how far two pictures of one size are from each other: 0 to 255."""
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.path.stem)
def test_a_page_looks_as_it_did(view: View, photograph: Photograph, tmp_path: Path) -> None:
    now = scaled(photograph(view.page, view.size, view.scheme), SIZES[view.size][2])
    if RENEW:
        keep(now, view.path, COLOURS)
    with Image.open(view.path) as kept:
        then = kept.convert("RGB")
    assert now.size == then.size
    apart = difference(now, then)
    if apart > TOLERANCE:
        now.save(tmp_path / view.path.name)
    assert apart <= TOLERANCE, f"look at {tmp_path / view.path.name} beside {view.path}, then renew it or mend the page"


@pytest.mark.skipif(not RENEW, reason="Draws the README's pictures: INSYN_RENEW_PICTURES=1")
@pytest.mark.may_skip
@pytest.mark.parametrize(("page", "size", "scheme", "width"), SHOWN)
def test_the_readmes_pictures_are_drawn(page: str, size: str, scheme: str, width: int, photograph: Photograph) -> None:
    path = README / f"{page}.png"
    keep(scaled(photograph(page, size, scheme), width), path, 128)
    assert path.stat().st_size < 200_000


def test_the_pictures_are_small_and_none_is_left_over() -> None:
    kept = sorted(GOLDEN.glob("*"))
    assert kept == sorted(view.path for view in VIEWS)
    assert sum(path.stat().st_size for path in kept) < 3_000_000


def test_a_part_that_has_moved_is_seen(photograph: Photograph) -> None:
    picture = scaled(photograph("post", "wide", "light"), 480)
    moved = ImageChops.offset(picture, 0, 12)
    assert difference(picture, moved) > TOLERANCE
    assert difference(picture, picture) == 0
