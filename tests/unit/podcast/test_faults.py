"""Single faults in a show, its episodes and their files: each stops the build, with its sentence at its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.podcast.conftest import SOUND, Studio

Change = Callable[[Studio], object]
ONE, TWO, VTT = "content/episodes/ett.md", "content/episodes/tva.md", "content/audio/ett.vtt"


def show(**values: object) -> Change:
    """Return what changes keys of PODCAST; a key that becomes None is taken away."""

    def change(studio: Studio) -> None:
        assert studio.show is not None
        studio.show |= values
        studio.show = {key: value for key, value in studio.show.items() if value is not None}

    return change


def text(name: str, old: str, new: str) -> Change:
    """Return what changes a text."""
    return lambda studio: studio.change(name, old, new)


def file(name: str, data: bytes) -> Change:
    """Return what writes a file."""
    return lambda studio: studio.write(name, data)


def picture(mode: str, size: tuple[int, int], name: str = "omslag.jpg", kind: str = "JPEG") -> Change:
    """Return what makes the cover another picture."""

    def change(studio: Studio) -> None:
        path = studio.write(f"content/images/{name}", b"")
        Image.new(mode, size).save(path, kind)
        show(cover=name)(studio)

    return change


def address(value: str) -> Change:
    """Return what gives the site another address."""
    return lambda studio: setattr(studio, "address", value)


def foreign_name(studio: Studio) -> None:
    """Give a sound file a name with another letter than a-z."""
    studio.write("content/audio/första.mp3", SOUND.read_bytes())
    studio.change(ONE, "ett.mp3", "första.mp3")


CASES: dict[str, Change] = {
    "show-title-empty": show(title=""),
    "show-title-missing": show(title=None),
    "show-title-long": show(title="å" * 256),
    "show-description-bytes": show(description="å" * 2001),
    "show-owner-mail": show(owner={"name": "A", "email": "a"}),
    "show-owner-persons": show(owner={"name": "A", "email": "Sara@example.se"}),
    "show-category": show(categories=["Goverment"]),
    "show-category-sub": show(categories=["Government > Careers"]),
    "show-category-none": show(categories=[]),
    "show-explicit": show(explicit="no"),
    "show-guid-missing": show(guid=None),
    "show-guid-no-uuid": show(guid="podden"),
    "show-guid-version": show(guid="0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10"),
    "show-type": show(type="series"),
    "show-medium": show(medium="podcst"),
    "show-licence": show(licence="MIT"),
    "show-geo": show(locations=[{"name": "Skåne", "geo": "56.05 12.90"}]),
    "show-geo-range": show(locations=[{"name": "Skåne", "geo": "geo:96.05,12.90"}]),
    "show-country": show(locations=[{"name": "Skåne", "country": "SWE"}]),
    "show-place-empty": show(locations=[{"name": ""}]),
    "show-rhythm": show(update_frequency={"text": "ofta", "rule": "ofta"}),
    "show-language": show(language="svenska"),
    "show-media-http": show(media_url="http://media.example.se"),
    "show-new-feed": show(new_feed_url="podd/feed.xml"),
    "show-host-empty": show(hosts=[""]),
    "show-key": show(colour="red"),
    "address-http": address("http://podd.example.se"),
    "cover-missing": show(cover="omslaget.jpg"),
    "cover-not-square": picture("RGB", (1500, 1400)),
    "cover-small": picture("RGB", (1399, 1399)),
    "cover-large": picture("RGB", (3001, 3001)),
    "cover-cmyk": picture("CMYK", (1400, 1400)),
    "cover-transparent": picture("RGBA", (1400, 1400), "omslag.png", "PNG"),
    "cover-misnamed": picture("RGB", (1400, 1400), "omslag.png", "JPEG"),
    "cover-text": file("content/images/omslag.jpg", b"hej"),
    "audio-none": text(ONE, "audio: ett.mp3\n", ""),
    "audio-file-missing": text(ONE, "audio: ett.mp3", "audio: et.mp3"),
    "audio-empty": file("content/audio/ett.mp3", b""),
    "audio-text": file("content/audio/ett.mp3", b"Detta ar en text. " * 999),
    "audio-picture": file("content/audio/ett.mp3", b"\x89PNG\r\n\x1a\n" + bytes(5000)),
    "audio-m4a-named-mp3": file("content/audio/ett.mp3", b"\0\0\0\x18ftypM4A \0\0\0\0"),
    "audio-name": foreign_name,
    "audio-type": text(ONE, "audio: ett.mp3", "audio: ett.vtt"),
    "audio-twice": text(TWO, "audio: tva.mp3", "audio: ett.mp3"),
    "elsewhere-http": text(TWO, "audio: tva.mp3", "audio:\n  url: http://x.se/1.mp3\n  bytes: 5"),
    "elsewhere-bytes": text(TWO, "audio: tva.mp3", "audio:\n  url: https://x.se/1.mp3\n  bytes: 0"),
    "elsewhere-type": text(TWO, "audio: tva.mp3", "audio:\n  url: https://x.se/1.mp3\n  bytes: 5\n  type: audio/mp3"),
    "elsewhere-seconds": text(TWO, "audio: tva.mp3", "audio:\n  url: https://x.se/1.mp3\n  bytes: 5\n  seconds: 0"),
    "title-long": text(TWO, "Andra veckan", "a" * 256),
    "title-missing": text(TWO, "title: Andra veckan\n", ""),
    "title-mark": text(TWO, "Andra veckan", "Andra <b>veckan"),
    "summary-bytes": text(TWO, "number: 2", "number: 2\nsummary: " + "å" * 2001),
    "guid-no-uuid": text(TWO, "7d9f2b1c-", ""),
    "guid-twice": text(TWO, "7d9f2b1c-0c55-4a0e-8a3e-52b1b4f0c6a7", "0F4A1C1E-5A0B-4F6E-9D53-6C1D2B7A9E10"),
    "number-zero": text(TWO, "number: 2", "number: 0"),
    "number-twice": text(TWO, "number: 2", "number: 1"),
    "season-zero": text(TWO, "season: 1", "season: 0"),
    "number-missing-in-serial": lambda studio: (show(type="serial")(studio), studio.change(TWO, "number: 2\n", "")),
    "type-of-episode": text(TWO, "number: 2", "type: extra"),
    "explicit": text(TWO, "number: 2", "explicit: clean"),
    "person-long": text(ONE, "name: Anna Ek", "name: " + "a" * 129),
    "chapter-order": text(ONE, "at: 00:10", "at: 00:05"),
    "chapter-time": text(ONE, "at: 00:10", "at: 10s"),
    "chapter-beyond": text(ONE, "at: 00:10", "at: 00:40"),
    "chapter-without-title": text(ONE, "    title: Slutet\n", ""),
    "transcript-none": text(ONE, "transcript: ett.vtt\n", ""),
    "transcript-no-reason": text(TWO, "transcript_reason: Avsnittet är musik.\n", ""),
    "transcript-missing": text(ONE, "transcript: ett.vtt", "transcript: et.vtt"),
    "transcript-type": text(ONE, "transcript: ett.vtt", "transcript: ett.mp3"),
    "transcript-type-elsewhere": text(ONE, "transcript: ett.vtt", "transcript: https://x.se/ett.doc"),
    "vtt-head": text(VTT, "WEBVTT", "WEB VTT"),
    "vtt-head-line": text(VTT, "WEBVTT\n\nNOTE Skriven för hand\n", "WEBVTT"),
    "vtt-decimal-comma": text(VTT, "00:00:04.000", "00:00:04,000"),
    "vtt-arrow": text(VTT, "00:00:05.000 -->", "00:00:05.000 ->"),
    "vtt-end": text(VTT, "00:00:04.000", "00:00:00.300"),
    "vtt-overlap": text(VTT, "00:00:05.000 --> 00:00:09.000", "00:00:03.000 --> 00:00:09.000"),
    "vtt-order": text(VTT, "00:00:05.000 --> 00:00:09.000", "00:00:00.100 --> 00:00:00.200"),
    "vtt-beyond": text(VTT, "00:00:12.500", "00:01:12.500"),
    "vtt-speaker": text(VTT, "<v Anna Ek>", "<v>"),
    "vtt-mark": text(VTT, "<v Anna Ek>", "<voice Anna Ek>"),
    "vtt-sign": text(VTT, "&amp;", "&"),
    "vtt-no-text": text(VTT, "<v Sara Berg>Hej då.\n", ""),
    "vtt-empty": file(VTT, b"WEBVTT\n"),
    "vtt-setting": text(VTT, "00:00:04.000", "00:00:04.000 left"),
    "vtt-latin-1": file(VTT, "WEBVTT\n\n00:00.000 --> 00:01.000\nHej då\n".encode("latin-1")),
}


def expected() -> dict[str, str]:
    """Return what is said of each fault, word for word: faults.txt beside this file."""
    parts = (Path(__file__).parent / "faults.txt").read_text(encoding="utf-8").strip().split("\n\n")
    return dict(part.split("\n", 1) for part in parts)


def test_the_podcast_without_a_fault(studio: Studio) -> None:
    assert studio.make().said == []


def test_there_are_at_least_fifty() -> None:
    assert len(CASES) >= 50
    assert expected().keys() == CASES.keys()


@pytest.mark.parametrize("name", CASES)
def test_a_fault_is_told(name: str, studio: Studio) -> None:
    CASES[name](studio)
    said = studio.make().said
    # One fault, one sentence; what follows of it is no error of its own.
    assert [line for line in said if " error: " in line] == [expected()[name]]
