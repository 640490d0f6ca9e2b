"""One page of each sort, made by hand from what the generators give, and rendered by the theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from plugins.blog.comments import Offer
from plugins.blog.series import Place
from plugins.core.blocks import Bar, Bars, Points, Standing, Table, points
from plugins.core.body import Body, Heading
from plugins.core.faces import Face, Monogram, Where
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message, plural
from plugins.core.order import Page
from plugins.core.pager import Pager
from plugins.core.parts import Correction, SeeAlso
from plugins.core.people import Tense
from plugins.core.showcase import NOT_STATED
from plugins.core.shown import Group, Line, LinkTo, Marked, Row, Words
from plugins.core.site import Organisation, Site
from plugins.core.theme import Theme
from plugins.core.thing import State, Thing
from plugins.core.views import Block, Entry, Picture, Workplace, Year
from plugins.municipalities.box import Box
from plugins.municipalities.lettering import Text
from plugins.municipalities.mapped import Map, Spot
from plugins.podcast.show import Show
from plugins.podcast.transcript.cue import Passage, Sentence
from plugins.podcast.view import ChapterView, EpisodeView, Moment, Part, PodcastView, Season
from plugins.roster.grouped import Together
from plugins.roster.timeline import Lane, Timeline

ROOT = Path(__file__).resolve().parents[2]

POSTS = Kind("post", Item, "posts", "blogg/{slug}/", message("Post"), message("Posts"), "blogg/")
MENU = (
    LinkTo("Blogg", "blogg/"),
    LinkTo("Personer", "personer/"),
    LinkTo("Möten", "moten/"),
    LinkTo("Projekt", "projekt/"),
    LinkTo("Styrdokument", "styrdokument/"),
    LinkTo("Utbildning", "utbildning/"),
    LinkTo("Podd", "podd/"),
    LinkTo("Kalender", "kalender/"),
    LinkTo("Om oss", "om/"),
)
FEEDS = (LinkTo("Blogg (Atom)", "feeds/blogg.atom.xml"), LinkTo("Blogg (RSS)", "feeds/blogg.rss.xml"))
AUTHORS = (LinkTo("Tove", "personer/tove/"), LinkTo("Albin", "personer/albin/"), Words("Kim"))
# Everything that the writers' Markdown may become.
BODY = (Path(__file__).parent / "body.html").read_text(encoding="utf-8")
PICTURE = Picture("images/bild.jpg", 1200, 800, "En busshållplats i regn", "Hållplatsen vid torget.", "Kim Ek")
HEADINGS = (Heading(2, "vad-vi-fragade", "Vad vi frågade"), Heading(3, "svaren", "Svaren"))
BOX = (
    Row("type", message("Type"), (Words("Riktlinje"),)),
    Row("review", message("Review"), (NOT_STATED,)),
    Row("present", message("Present"), (Line((LinkTo("Tove", "personer/tove/"), Words("moderator"))), Words("Kim"))),
    Row("tags", message("Tags"), (Words("demokrati"),)),
    Row(
        "actions",
        message("Actions"),
        (
            Group(
                (
                    Row("what", message("What"), (Words("Skicka ut enkäten till alla skolor"),)),
                    Row("owner", message("Responsible"), (LinkTo("Tove", "personer/tove/"),)),
                    Row("due", message("Due"), (NOT_STATED,)),
                )
            ),
            Words("Boka lokal"),
        ),
    ),
    Row("owner", message("Owner"), (Group((Row("email", message("E-mail"), (LinkTo("a@b.se", "mailto:a@b.se"),)),)),)),
)


def thing(title: str, *, lang: str = "sv", state: State = State.PUBLISHED, **more: object) -> Thing:
    """Return a post."""
    item = Item.model_construct(title=title, **{"corrections": (), "see_also": (), **more})
    return Thing(POSTS, item, "en-dag", lang, "blogg/en-dag/", state=state, body=Body(BODY))


def entry(title: str, **more: object) -> Entry:
    """Return a thing as it stands in a list."""
    given: Mapping[str, object] = {
        "day_text": "4 mars 2026",
        "summary": "Vi åkte buss till Bjuv, ställde tre frågor till alla vi mötte och fick svar som vi inte väntade.",
        "by": AUTHORS[:1],
        **more,
    }
    return Entry(thing(title), LinkTo(title, "blogg/en-dag/"), **given)  # type: ignore[arg-type]


ENTRIES = (
    entry("En dag i kommunhuset", picture=PICTURE),
    entry("Så fungerar samhällsbyggnadsförvaltningens områdesplanering", by=AUTHORS),
    entry("Utan datum", day_text="Datum okänt", by=()),
    Entry(thing("A week in Bjuv", lang="en", state=State.DRAFT), LinkTo("A week in Bjuv", "en/blogg/en-dag/")),
)
BLOCKS = (
    Block(message("New"), "blogg/", "posts", ENTRIES),
    Block(message("Next date"), "kalender/", "next", (entry("Öppet möte om kvällsbussarna", by=()),)),
    Block(message("Meetings"), "moten/", "meetings", ENTRIES[1:3]),
    Block(message("Podcast"), "podd/", "episode", (entry("Avsnitt 3: Vem bestämmer?", day_text="23 min", by=()),)),
    Block(
        message("Municipalities"),
        "kommuner/",
        "municipalities",
        links=tuple(LinkTo(name, f"kommuner/{name.lower()}/") for name in ("Bjuv", "Klippan", "Svalöv")),
    ),
)
# Every shape that a part of an item's page may have, beside a block.
SHAPES = (
    Standing(message("These are notes."), message("Not approved")),
    points(message("Agreed"), (Words("Vi börjar med skolorna."), Marked(message("Overdue"))), "agreed"),
    Points(message("Wishes"), (("Grupp 1", (Words("En kalender"),)), ("", (BOX[4].values[0],))), "wishes"),
    Table(
        message("Goals"),
        (message("Text"), "Bjuv"),
        (((Words("Ett möte"),), (Words("Ja"), LinkTo("Mötet", "moten/x/"))), ((Words("Två möten"),), ())),
        "goals",
        note=message("As the project says."),
        sortable=True,
    ),
    Bars(
        message("The group's ranking"),
        (Bar("1", Words("En kalender"), "19 röster", 100), Bar("2", LinkTo("Ett brev", "projekt/x/"), "", 50)),
        "ranking",
    ),
)
FRAME: Mapping[str, object] = {
    "url": "blogg/en-dag/",
    "title": "En dag i kommunhuset",
    "description": "Vi åkte buss till Bjuv.",
    "crumbs": (LinkTo("Start", ""), LinkTo("Blogg", "blogg/")),
    "feeds": FEEDS,
    "alternates": (("en", "en/blogg/en-dag/"),),
}
ITEM: Mapping[str, object] = FRAME | {
    "thing": thing(
        "En dag i kommunhuset",
        corrections=(Correction(date=date(2026, 3, 6), text="Mötet hölls i Bjuv."),),
        see_also=(SeeAlso(title="Demokratirapporten", text="Om ungas inflytande.", url="https://www.example.se/"),),
    ),
    "box": BOX,
    "authors": AUTHORS,
    "day_text": "4 mars 2026",
    "modified_text": "5 mars 2026",
    "related": (LinkTo("En vecka i Svalöv", "blogg/svalov/"),),
    "newer": LinkTo("Nästa dag", "blogg/nasta/"),
    "older": LinkTo("Dagen före", "blogg/forra/"),
    "picture": PICTURE,
    "body_html": BODY,
    "contents": HEADINGS,
    "translations": (("en", LinkTo("A day at the town hall", "en/blogg/en-dag/")),),
    "tags": (LinkTo("demokrati", "amne/demokrati/"), LinkTo("kollektivtrafik", "amne/kollektivtrafik/")),
}
FACES = (
    Face(
        thing("Tove"),
        LinkTo("Tove", "personer/tove/"),
        PICTURE,
        Monogram("T", 0),
        Where(LinkTo("Bjuv", "kommuner/bjuv/"), Tense.NOW),
        Where(LinkTo("Klippan", "kommuner/klippan/"), Tense.TO_COME, "januari 2027"),
        "miljö",
        None,
        False,
    ),
    Face(
        thing("Björn Ålander"),
        LinkTo("Björn Ålander", "personer/bjorn-alander/"),
        None,
        Monogram("BÅ", 1),
        Where(Words("Trysil (NO)"), Tense.PAST),
        Where(LinkTo("Bjuv", "kommuner/bjuv/"), Tense.PAST),
        "",
        Words(message("Mentor")),
        former=True,
    ),
)
TOGETHER = Together("Omgång 2026", "omgangar/2026/", FACES)
TIMELINE = Timeline(
    "Tove: var och när",
    "Anställd i Bjuv 2026.",
    320,
    102,
    (Lane("home", "Bjuv", 0, 0, 320), Lane("away", "Klippan", 200, 40, 80)),
    ((30, "2027"),),
)
PLACES = (
    Workplace(LinkTo("Bjuv", "kommuner/bjuv/"), AUTHORS[:2], AUTHORS[:1]),
    Workplace(LinkTo("Klippan", "kommuner/klippan/")),
)
TEXT = Text("Bjuv", "2", 40, 30, "middle", stacked=True, box=Box(0, 0, 80, 80), lead=((9, 9), (20, 20)))
SPOTS = (
    Spot("1260", LinkTo("Bjuv", "kommuner/bjuv/"), "Bjuv: två personer", 2, 2, "M8 8l90 0 0 90z", TEXT),
    Spot("1276", LinkTo("Klippan", "kommuner/klippan/"), "Klippan: ingen", 0, 0, "M8 8l9 0 0 9z"),
)
MAP = Map(1000, 900, SPOTS, PLACES, certain=False, around="M80 8l9 0 0 9z")
PERSON = ITEM | {
    "thing": thing("Björn Ålander"),
    "picture": None,
    "face": FACES[1],
    "timeline": TIMELINE,
    "structured": {"@type": "Person", "name": "</script><b>"},
}
MUNICIPALITY = ITEM | {
    "employed": FACES,
    "guests": FACES[:1],
    "coming": (),
    "former": (),
    "map": MAP,
    "here": "1260",
    "structured": {"@type": "AdministrativeArea"},
}
BARE: Mapping[str, object] = ITEM | {
    "thing": thing("Utkast", state=State.DRAFT),
    "description": "",
    "crumbs": (),
    "feeds": (),
    "alternates": (),
    "box": (),
    "authors": (),
    "day_text": "",
    "modified_text": "",
    "related": (),
    "newer": None,
    "older": None,
    "picture": None,
    "contents": (),
    "translations": (),
    "tags": (),
}
POST: Mapping[str, object] = ITEM | {
    "category": LinkTo("Vardag", "blogg/kategori/vardag/"),
    "reading": plural("{count}-minute read", "{count}-minute read", count=3),
    "series": Place(
        LinkTo("En vecka", "blogg/serie/en-vecka/"),
        message("Part {number} of {count}", number=1, count=2),
        (Words("En dag i kommunhuset"), LinkTo("Nästa dag", "blogg/nasta/")),
        LinkTo("Nästa dag", "blogg/nasta/"),
    ),
    "alike": (LinkTo("En annan dag", "blogg/annan/"),),
    "comments": Offer("closed"),
    "share": LinkTo("https://www.example.se/insyn/blogg/en-dag/", "mailto:?subject=En%20dag"),
}
SILENT: Mapping[str, object] = {
    "category": None,
    "reading": None,
    "series": None,
    "alike": (),
    "comments": None,
    "share": None,
}
LIST: Mapping[str, object] = FRAME | {
    "url": "blogg/sida/2/",
    "title": "Blogg",
    "kind": POSTS,
    "entries": ENTRIES,
    "pager": Pager(2, 3, "blogg/"),
}
MIXED: Mapping[str, object] = FRAME | {
    "url": "amne/demokrati/",
    "name": "demokrati",
    "title": "demokrati",
    "entries": tuple(entry(one.link.text, kind_label=message("Post")) for one in ENTRIES),
    "pager": Pager(1, 1, "amne/demokrati/"),
}
HEARD_AT = Moment(5, "0:05", "/insyn/audio/ett.mp3#t=5")
CHAPTER = ChapterView(HEARD_AT, "Mitten", "https://www.example.se/", "kapitel-1")
PASSAGES = (
    (HEARD_AT, Passage(5, "Anna Ek", (Sentence(5, 7, "Hej & <hå>."), Sentence(7, 9, "Hej då.")), "t-5")),
    (HEARD_AT, Passage(9, "", (Sentence(9, 12, "Musik."),), "t-9")),
)
HEARD = EpisodeView(
    thing("Avsnitt 3: Vem bestämmer?"),
    play="/insyn/audio/ett.mp3",
    sound="/insyn/audio/ett.mp3",
    length="23 min",
    size="22,1",
    mark=message("Bonus episode"),
    chapters=(CHAPTER,),
    parts=(Part(None, PASSAGES[:1]), Part(CHAPTER, PASSAGES[1:])),
    vtt="/insyn/podd/ett/avsnittet.vtt",
    srt="/insyn/podd/ett/avsnittet.srt",
)
ELSEWHERE = EpisodeView(
    HEARD.thing, sound="https://www.example.se/1.mp3", length="9 min", vtt="https://www.example.se/1.vtt"
)
PODCAST = PodcastView(
    show=Show.model_construct(title="Dörren", description="Om å & ä.", apps={"Appen": "https://www.example.se/app"}),
    feed="https://www.example.se/insyn/podd/feed.xml",
    cover=Picture("podd/omslag.jpg", 640, 640, "Dörren"),
    seasons=(Season("Det andra året", "podd/sasong-2/", ()), Season("Det första året", "podd/sasong-1/", ())),
    newest=HEARD,
    episodes={HEARD.thing.url: HEARD},
)
EPISODE: Mapping[str, object] = ITEM | {"thing": HEARD.thing, "podcast": PODCAST}
YEARS = (
    Year("Mars", "m03", ENTRIES[:2], "blogg/arkiv/2026/03/"),
    Year("2025", "y2025", (), "blogg/arkiv/2025/", (LinkTo("mars (2)", "blogg/arkiv/2025/03/"),), 2),
)
PAGES: Mapping[str, Page] = {
    "front": Page("index.html", FRAME | {"url": "", "lead": ENTRIES[0], "blocks": BLOCKS}),
    "empty-front": Page("index.html", FRAME | {"url": "", "lead": None, "blocks": ()}),
    "item": Page("item.html", ITEM),
    "item-with-sections": Page(
        "item.html", ITEM | {"sections": (*BLOCKS[:3], Block(message("Posts"), "", "archive", ENTRIES))}
    ),
    "bare-item": Page("item.html", BARE),
    "item-with-every-section": Page("item.html", ITEM | {"before": SHAPES, "sections": BLOCKS[:1]}),
    "post": Page("post.html", POST),
    "silent-post": Page("post.html", POST | SILENT),
    "mailed-post": Page("post.html", POST | {"comments": Offer("mailto", "mailto:a@b.se?subject=Kommentar")}),
    "posts": Page("posts.html", LIST | {"ways": (LinkTo("Vardag", "blogg/kategori/vardag/"),)}),
    "series": Page("series.html", MIXED | {"description": "4 delar"}),
    "english": Page("item.html", ITEM | {"lang": "en"}),
    "english-post": Page("post.html", POST | {"lang": "en"}),
    "list": Page("list.html", LIST),
    "person": Page("person.html", PERSON),
    "person-pictured": Page("person.html", PERSON | {"picture": PICTURE, "face": FACES[0], "timeline": None}),
    "people": Page("people.html", LIST | {"groups": (TOGETHER, Together(message("Others"), "", FACES[1:]))}),
    "cohort": Page(
        "cohort.html",
        ITEM
        | {
            "counted": "Elva trainees.",
            "faces": FACES,
            "around": (Together(message("Mentors"), "", FACES[1:]),),
            "places": PLACES,
            "certain": True,
            "past": False,
        },
    ),
    "municipality": Page("municipality.html", MUNICIPALITY),
    "municipalities": Page("municipalities.html", LIST | {"map": MAP}),
    "empty-list": Page("list.html", LIST | {"entries": (), "pager": Pager(1, 1, "blogg/")}),
    "tag": Page("tag.html", MIXED),
    "category": Page("category.html", MIXED),
    "meetings": Page(
        "meetings.html",
        LIST
        | {
            "coming": ENTRIES[:1],
            "years": (Year("2026", "y2026", ENTRIES[1:3]), Year(message("Date unknown"), "undated", ENTRIES[3:])),
            "groups": ((LinkTo("Unga i Svalöv", "referensgrupper/unga/"), message("Meetings")),),
            "todo": LinkTo("Att göra", "moten/att-gora/"),
        },
    ),
    "projects": Page("projects.html", LIST | {"overview": SHAPES[3]}),
    "register": Page("register.html", ITEM | {"sections": (SHAPES[3],)}),
    "sections": Page(
        "sections.html",
        FRAME | {"lede": message("As of today."), "links": (LinkTo("CSV", "moten/att-gora.csv"),), "sections": SHAPES},
    ),
    "archive": Page("archive.html", FRAME | {"years": YEARS}),
    "glossary": Page("glossary.html", FRAME | {"terms": (("KF", "kommunfullmäktige"),)}),
    "episode": Page("episode.html", EPISODE),
    "episode-elsewhere": Page(
        "episode.html", EPISODE | {"podcast": PodcastView(episodes={HEARD.thing.url: ELSEWHERE})}
    ),
    "episode-without-podcast": Page("episode.html", ITEM),
    "podcast": Page("podcast.html", LIST | {"podcast": PODCAST, "pager": Pager(1, 2, "podd/")}),
    "podcast-second-page": Page("podcast.html", LIST | {"podcast": PODCAST}),
    "follow": Page("follow.html", FRAME | {"title": "Följ podden", "podcast": PODCAST}),
    "404": Page("404.html", FRAME | {"url": "404.html", "title": "Sidan finns inte", "alternates": ()}),
    "redirect": Page("redirect.html", {"target": "blogg/en-dag/"}),
}
SITE = Site(
    sitename="Insyn",
    sitesubtitle="Elva trainees i nio kommuner",
    siteurl="/insyn",
    public_url="https://www.example.se/insyn",
    site_notice="Personer och beslut är påhittade.",
    organisation=Organisation(name="Exempelkommunen", email="info@example.se", publisher="Kim Ek"),
)


@dataclass(frozen=True)
class Rendered:
    """A page: its name among the examples, and its HTML."""

    name: str
    html: str


@pytest.fixture(scope="session")
def theme() -> Theme:
    return make_theme(SITE)


@pytest.fixture(scope="session", params=PAGES)
def page(theme: Theme, request: pytest.FixtureRequest) -> Rendered:
    return Rendered(request.param, theme.render(PAGES[request.param]))


def make_theme(site: Site) -> Theme:
    """Return the project's theme for a site."""
    library = Library([POSTS])
    return Theme(ROOT / "theme", ROOT, site, library, date(2026, 11, 1), {"menu": MENU})
