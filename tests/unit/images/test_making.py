"""The copy that is published: its size, its colours, which way is up, and that nothing is known of its maker."""

from __future__ import annotations

from io import BytesIO
from random import Random

import pytest
from PIL import ExifTags, Image, ImageCms, ImageDraw
from PIL.PngImagePlugin import PngInfo

from plugins.images.making import make
from plugins.images.picture_file import DAMAGED

SECRET = b"Sundsgatan 7"


def opened(made):
    image = Image.open(BytesIO(made.data))
    image.load()
    assert image.size == (made.width, made.height)
    return image


def exif(**values):
    tags = Image.Exif()
    tags[ExifTags.Base.ImageDescription] = SECRET.decode()
    tags.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (56.0, 8.0, 20.5)
    for name, value in values.items():
        tags[ExifTags.Base[name]] = value
    return tags


def near(colour, wanted):
    return all(abs(one - other) <= 12 for one, other in zip(colour, wanted, strict=True))


def test_a_photograph_becomes_1600_wide(encode, noise):
    made = make(encode(noise(4000, 3000)))
    image = opened(made)
    assert (made.ending, made.width, made.height) == (".jpg", 1600, 1200)
    assert image.info.get("progressive")


def test_a_small_one_keeps_its_size(encode):
    made = make(encode((1600, 5)))
    assert (made.width, made.height) == (1600, 5)


def test_a_very_long_one_keeps_a_row(encode):
    assert (made := make(encode((9000, 1)))).width == 1600
    assert made.height == 1


@pytest.mark.parametrize("turn", range(1, 9))
def test_up_is_up(encode, turn):
    upright = Image.new("RGB", (40, 20), "white")
    ImageDraw.Draw(upright).rectangle((0, 0, 19, 9), fill="red")
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright.transpose(Image.Transpose(undo[turn])) if turn in undo else upright
    image = opened(make(encode(stored, quality=95, exif=exif(Orientation=turn))))
    assert image.size == (40, 20)
    assert near(image.getpixel((4, 4)), (255, 0, 0))
    assert near(image.getpixel((35, 15)), (255, 255, 255))


def test_width_counts_when_it_stands_upright(encode):
    made = make(encode((3000, 2000), exif=exif(Orientation=6)))
    assert (made.width, made.height) == (1600, 2400)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_is_known_of_who_made_it_and_where(encode, kind):
    picture = Image.new("RGB", (60, 40), (180, 40, 30))
    options = {
        "exif": exif(Orientation=1),
        "icc_profile": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    }
    if kind == "PNG":
        info = PngInfo()
        info.add_text("Author", SECRET.decode())
        info.add_itxt("XML:com.adobe.xmp", SECRET.decode())
        options["pnginfo"] = info
    else:
        options["xmp"] = b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
    if kind == "JPEG":
        options["comment"] = SECRET
    original = encode(picture, kind, **options)
    if kind == "JPEG":  # IPTC lies in Photoshop's own segment.
        iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x14\x1c\x02\x78\0\x0c" + SECRET
        original = original[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + original[2:]
    assert SECRET in original
    assert Image.open(BytesIO(original)).getexif().get_ifd(ExifTags.IFD.GPSInfo)
    made = make(original)
    image = opened(made)
    assert SECRET not in made.data
    assert dict(image.getexif()) == {}
    assert image.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"} | (
        {"loop", "background", "timestamp", "duration"} if kind == "WEBP" else set()
    )
    assert not any(
        mark in made.data for mark in (b"Exif", b"http://ns.adobe.com", b"Photoshop", b"eXIf", b"ICC_PROFILE")
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_colours_are_those_that_the_profile_meant(encode, kind):
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"....").replace(b"bXYZ", b"rXYZ").replace(b"....", b"bXYZ")
    original = encode(Image.new("RGB", (60, 40), (200, 30, 30)), kind, icc_profile=swapped)
    assert near(opened(make(original)).getpixel((5, 5)), (30, 30, 200))


@pytest.mark.parametrize("profile", [b"no profile", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()])
def test_a_profile_that_does_not_fit_is_as_good_as_none(encode, profile):
    original = encode(Image.new("RGB", (60, 40), (200, 30, 30)), icc_profile=profile)
    assert near(opened(make(original)).getpixel((5, 5)), (200, 30, 30))


def test_a_printers_colours_become_a_screens(encode):
    image = opened(make(encode(Image.new("CMYK", (60, 40), (0, 255, 255, 0)))))
    assert image.mode == "RGB"
    assert near(image.getpixel((5, 5)), (255, 0, 0))


def test_sixteen_bits_keep_their_brightness(encode):
    image = opened(make(encode(Image.new("I;16", (60, 40), 30_000), "PNG")))
    assert (image.mode, image.getpixel((5, 5))) == ("L", 116)


def test_a_palette_with_a_hole_stays_one(encode):
    picture = Image.new("P", (60, 40), 1)
    picture.putpalette([0, 0, 0, 200, 30, 30])
    picture.paste(0, (0, 0, 10, 10))
    made = make(encode(picture, "PNG", transparency=0))
    image = opened(made)
    assert (made.ending, image.mode) == (".png", "P")
    assert image.convert("RGBA").getpixel((2, 2))[3] == 0
    assert image.convert("RGBA").getpixel((30, 30)) == (200, 30, 30, 255)


@pytest.mark.parametrize(("kind", "ending"), [("PNG", ".png"), ("WEBP", ".webp")])
def test_what_one_sees_through_stays_so_when_it_shrinks(encode, kind, ending):
    made = make(encode(Image.new("RGBA", (2000, 100), (200, 30, 30, 120)), kind))
    image = opened(made)
    assert (made.ending, made.width, image.mode) == (ending, 1600, "RGBA")
    assert near(image.getpixel((800, 40)), (200, 30, 30, 120))


def test_a_single_see_through_colour_survives(encode):
    picture = Image.new("RGB", (2000, 50), (9, 9, 9))
    picture.paste((200, 30, 30), (1000, 0, 2000, 50))
    image = opened(make(encode(picture, "PNG", transparency=(9, 9, 9))))
    assert image.getpixel((100, 20))[3] == 0
    assert image.getpixel((1500, 20)) == (200, 30, 30, 255)


def test_a_still_gif_becomes_a_png(encode):
    assert make(encode((60, 40), "GIF")).ending == ".png"


def test_a_photograph_saved_as_png_becomes_a_jpeg(encode):
    grain = Image.frombytes("RGB", (250, 180), Random(1).randbytes(250 * 180 * 3)).resize((1250, 900))
    original = encode(grain, "PNG")
    made = make(original)
    assert made.ending == ".jpg"
    assert len(made.data) * 4 < len(original)


def test_a_telephones_jpeg_with_a_small_one_inside(encode, noise):
    both = encode(noise(300, 200), "MPO", save_all=True, append_images=[noise(60, 40)])
    made = make(both)
    assert (made.ending, made.width, made.height) == (".jpg", 300, 200)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_same_bytes_give_the_same_copy(encode, noise, kind):
    original = encode(noise(1700, 400), kind)
    assert make(original) == make(original)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_part_of_a_picture_is_none(encode, noise, kind, share):
    whole = encode(noise(700, 500), kind)
    with pytest.raises(DAMAGED):
        make(whole[: int(len(whole) * share)])
