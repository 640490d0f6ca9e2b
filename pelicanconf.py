"""This site's facts: its name, addresses, municipalities and podcast. Only the standard library is imported."""

from pathlib import Path as _Path

_here = _Path(__file__).resolve().parent

SITENAME = "Insyn"
SITESUBTITLE = "Traineeblogg och dokumentation från Skåne Nordväst"
SITE_NOTICE = "En exempelwebbplats. Personer, möten och beslut är påhittade."
# The site's address, for feeds, canonical links, the sitemap and calendars: change it to your own.
PUBLIC_URL = "https://insyn.example.se"
# The path before every link, where the site does not lie at its host's root, as "/blogg".
SITEURL = ""
DEFAULT_LANG = "sv"
TIMEZONE = "Europe/Stockholm"
DEFAULT_PAGINATION = 10

CATEGORIES = ["Vardag", "Projektet", "Utbyte", "Utbildning", "Demokrati"]
BODIES = [
    "kommunfullmäktige",
    "kommunstyrelsen",
    "nämnderna",
    "barn- och utbildningsnämnden",
    "kultur- och fritidsnämnden",
    "socialnämnden",
    "förvaltningschef",
    "chef",
    "ungdomsfullmäktige",
    "styrgruppen",
]
MUNICIPALITIES = [
    "Bjuv",
    "Båstad",
    "Helsingborg",
    "Höganäs",
    "Klippan",
    "Landskrona",
    "Svalöv",
    "Åstorp",
    "Ängelholm",
    "Örkelljunga",
]
# Types of governing documents, the highest first: who adopts them, whether they hold for a limited time only, and
# whether their measures must say who, when and how important. A type without rules may be anything.
DOCUMENT_TYPES = [
    {"name": "policy", "rank": 1, "adopted_by": ["kommunfullmäktige"], "limited": False},
    {"name": "strategi", "rank": 2, "adopted_by": ["kommunstyrelsen"], "limited": True, "measures": True},
    {"name": "riktlinje", "rank": 3, "adopted_by": ["kommunstyrelsen"]},
    {"name": "anvisning", "rank": 4, "adopted_by": ["förvaltningschef", "chef"]},
    {"name": "plan"},
    {"name": "program"},
    {"name": "handlingsplan"},
    {"name": "rapport"},
    {"name": "överenskommelse"},
    {"name": "deklaration"},
]
# The first year of the elected representatives' term, for the training programme.
TERM_STARTS = 2027
# The podcast; None where there is none. What each key means stands in docs/podcast.md.
PODCAST = {
    "title": "Dörren på glänt",
    "description": "Trainees i Skåne Nordväst öppnar dörren till kommunerna: hur beslut blir till, vem som ritar gatan "
    "och vad som händer med det man säger på ett möte. Korta samtal, alltid med en text att läsa.",
    "author": "Skåne Nordväst",
    "owner": {"name": "Redaktionen för Insyn", "email": "podd@example.se"},
    "categories": ["Government", "Business > Careers"],
    "explicit": False,
    "cover": "podd-omslag.jpg",
    "type": "episodic",
    "copyright": "Skåne Nordväst",
    "licence": "CC-BY-4.0",
    "locations": [{"name": "Skåne", "geo": "geo:56.05,12.90", "country": "SE"}],
    "update_frequency": {"text": "Varannan månad", "rule": "FREQ=MONTHLY;INTERVAL=2"},
    # Worked out once by `new podcast` and never changed: apps know the show by it.
    "guid": "759c8538-2055-5c30-8130-1772fa2d12f0",
    # Where the sound lies, if not on the site, as "https://media.example.se/podd".
    "media_url": "",
}
# Comments on posts: "off", "mailto" or "isso"; the latter two need COMMENTS_ADDRESS.
COMMENTS = "off"
COMMENTS_ADDRESS = ""
ORGANISATION = {
    "name": "Skåne Nordväst",
    "email": "trainee@example.se",
    "accessibility_form": "",
    "data_protection_officer": "",
    "publisher": "",
    "notice_board": "",
}
# Whom to tell of a security hole (/.well-known/security.txt), and the day until which that holds, within a year:
# Written as {"contact": "it@example.se", "expires": "2027-09-01"}.
SECURITY = None

# Below is what holds the kit together; a site seldom changes it.
PATH = str(_here / "content")
OUTPUT_PATH = str(_here / "output")
THEME = str(_here / "theme")
PLUGIN_PATHS = [str(_here)]
# The order counts: what resolves links and makes pictures stands before the pages that show them.
PLUGINS = [
    "plugins.core",
    "plugins.reader",
    "plugins.links",
    "plugins.images",
    "plugins.blog",
    "plugins.podcast",
    "plugins.meetings",
    "plugins.projects",
    "plugins.documents",
    "plugins.training",
    "plugins.calendar",
    "plugins.roster",
    "plugins.municipalities",
    "plugins.kinds",
    "plugins.discovery",
    "plugins.gate",
]
# Without these nothing would be checked, so a build without one of them stops.
REQUIRED_PLUGINS = ["plugins.core", "plugins.reader", "plugins.links", "plugins.kinds", "plugins.gate"]
ARTICLE_PATHS = ["posts"]
PAGE_PATHS = ["pages"]
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
# Lists, feeds and archives are the plugins' own; Pelican's would date the undated and publish what is to come.
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None
CACHE_CONTENT = LOAD_CONTENT_CACHE = False
WITH_FUTURE_DATES = True
RELATIVE_URLS = False
