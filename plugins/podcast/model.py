"""The kind episode: its fields, address and order."""

from __future__ import annotations

from plugins.core.consent import Consent
from plugins.core.dates import Moment
from plugins.core.describe import field
from plugins.core.fields.choice import YesNo
from plugins.core.fields.dates import Instant
from plugins.core.fields.empty import OrEmpty
from plugins.core.fields.lists import Several, Texts
from plugins.core.fields.text import Text, Whole
from plugins.core.fields.union import KeysOr
from plugins.core.item import FileName, Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.parts import Named, Someone
from plugins.core.sorting import newest_first
from plugins.podcast import rules
from plugins.podcast.parts import Chapter, EpisodeType, FileOrUrl, Sound


class Episode(Item):
    """An episode of the podcast."""

    date: Instant = field("Date", "When it is published", example="2026-03-04 06:00", required=True)
    guid: Text = field(
        "Identifier",
        "A UUID that is never changed",
        example="0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10",
        required=True,
        box=False,
    )
    audio: KeysOr[Sound, FileName] | None = field(
        "Sound", "A file from content/audio, or where it lies", example="avsnitt-1.mp3", box=False
    )
    number: Whole | None = field("Episode", "Its number", example="1")
    season: Whole | None = field("Season of the podcast", "The number of its season", example="1")
    type: EpisodeType = field(
        "Kind of episode", "full, trailer or bonus", example="bonus", default=EpisodeType.FULL, box=False
    )
    explicit: YesNo | None = field("Explicit", "Whether it is unfit for children", example="no", box=False)
    hosts: Several[Named[Someone]] = field("Hosts", "Who leads it", example="\n  - sara", default=())
    guests: Several[Named[Someone]] = field(
        "Guests", "Who takes part", example="\n  - name: Anna Ek\n    role: kommundirektör", default=()
    )
    chapters: Several[Chapter] = field(
        "Chapters", "Its parts", example="\n  - at: 00:01:30\n    title: Första dagen", default=(), box=False
    )
    transcript: OrEmpty[FileOrUrl] | None = field(
        "Transcript", "A WebVTT file from content/audio, or none", example="avsnitt-1.vtt", box=False
    )
    transcript_reason: Text | None = field(
        "Why there is no transcript", "Why, where it is none", example="Avsnittet är musik."
    )
    credits: Texts[Named[Someone]] = field(
        "Credits", "Who made it", example="\n  - name: Bo Alm\n    role: klippning", default=()
    )
    replaced: YesNo = field(
        "Replaced", "yes where a published sound file was changed on purpose", example="yes", default=False, box=False
    )
    voices: Consent | None = field(
        "Voices",
        "Why those who are heard may be",
        example="\n  people: yes\n  minors: no\n  basis: consent",
        box=False,
    )

    @property
    def day(self) -> Moment:
        """Its date."""
        return self.date

    @property
    def appears(self) -> Moment:
        """When it is first shown: on its date, where nothing else is said."""
        return self.publish or self.date


KINDS: tuple[Kind, ...] = (
    Kind(
        name="episode",
        model=Episode,
        folder="episodes",
        url="podd/{slug}/",
        label=message("Episode"),
        plural=message("Episodes"),
        list_url="podd/",
        menu=message("Podcast"),
        template="episode.html",
        list_template="podcast.html",
        order=newest_first,
        rules=rules.episode,
    ),
)
