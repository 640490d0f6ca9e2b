"""Each page that the theme makes, from what the generators give it: whole, safe, and fit for every reader."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from jinja2 import Environment

from plugins.blog.comments import Offer
from plugins.blog.series import Place
from plugins.core.html_tags import tags
from plugins.core.message import message
from plugins.core.order import Page
from plugins.core.shown import LinkTo, Row, Words
from plugins.core.theme import Theme
from plugins.core.views import Entry
from tests.theme.conftest import ENTRIES, MAP, PAGES, PICTURE, ROOT, SITE, Rendered, make_theme

TEMPLATES = ROOT / "theme" / "templates"
EVERY = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "


@pytest.mark.parametrize("name", EVERY)
def test_a_template_parses_and_is_short(name: str) -> None:
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    Environment(extensions=["jinja2.ext.i18n"], autoescape=True).parse(source)
    assert len(source.splitlines()) <= 80


def test_only_the_sanitised_text_is_trusted() -> None:
    trusted = [name for name in EVERY if "|safe" in (TEMPLATES / name).read_text(encoding="utf-8")]
    assert trusted == ["item.html"]


def test_a_page_is_strict_html(page: Rendered) -> None:
    html5lib.HTMLParser(strict=True).parse(page.html)


def test_the_policy_comes_first_and_allows_this_site_only(page: Rendered) -> None:
    first = page.html.split("<head>")[1].strip().splitlines()[0]
    assert first.startswith(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}')
    assert "unsafe" not in first


def test_nothing_is_inline(page: Rendered) -> None:
    for tag in tags(page.html):
        assert tag.name != "style", page.name
        assert not [name for name in tag.attributes if name == "style" or name.startswith("on")], tag.source
        data = tag.attributes.get("type") == "application/ld+json"
        assert tag.name != "script" or tag.closing or data or "src" in tag.attributes


def test_everything_loaded_lies_on_this_site(page: Rendered) -> None:
    loading = [tag for tag in tags(page.html) if "src" in tag.attributes or tag.attributes.get("rel") == "stylesheet"]
    places = [tag.attributes.get("src") or tag.attributes["href"] for tag in loading]
    assert places
    assert [place for place in places if not place.startswith("/insyn/")] == []


def test_links_begin_at_the_root_with_the_prefix(page: Rendered) -> None:
    links = [tag.attributes["href"] for tag in tags(page.html) if tag.name == "a" and not tag.closing]
    assert links
    allowed = ("/insyn/", "#", "mailto:", "https://www.example.se/")
    assert [link for link in links if not link.startswith(allowed)] == []


def test_one_heading_is_the_highest_and_none_is_skipped(page: Rendered) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", page.html)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [(one, two) for one, two in pairwise(levels) if two > one + 1] == []


def test_no_id_stands_twice(page: Rendered) -> None:
    ids = [tag.attributes["id"] for tag in tags(page.html) if "id" in tag.attributes]
    assert sorted(ids) == sorted(set(ids))


def test_every_picture_has_its_size_and_its_alternative(page: Rendered) -> None:
    for tag in tags(page.html):
        assert tag.name != "img" or {"alt", "width", "height"} <= tag.attributes.keys()


def test_the_skip_link_leads_to_the_content(page: Rendered) -> None:
    if page.name == "redirect":
        assert "skip" not in page.html
        return
    body = [tag for tag in tags(page.html.split("<body>")[1]) if not tag.closing]
    assert body[0].attributes == {"class": "skip", "href": "#main"}
    assert [tag.attributes["id"] for tag in body if tag.name == "main"] == ["main"]


def test_a_page_of_another_language_speaks_it(theme: Theme) -> None:
    html = theme.render(PAGES["english"])
    assert '<html lang="en">' in html
    assert "Skip to the content" in html
    assert "Hoppa till innehållet" in theme.render(PAGES["item"])


@pytest.mark.parametrize(
    "words",
    [
        "Elva trainees i nio kommuner",
        "Styrdokument",
        "Vardag",
        "Hållplatsen vid torget.",
        "demokrati",
        "Personer och beslut är påhittade.",
        "Blogg (Atom)",
    ],
)
def test_what_is_written_once_for_the_whole_site_says_its_language_on_other_pages(theme: Theme, words: str) -> None:
    marked = re.findall(r'<(p|ul|span)[^>]* lang="sv">(.*?)</\1>', theme.render(PAGES["english-post"]), re.DOTALL)
    assert [text for _, text in marked if words in text]
    assert 'lang="sv"' not in theme.render(PAGES["post"]).split("<body>")[1]


def test_the_alternative_of_a_picture_is_in_the_language_of_the_site(theme: Theme) -> None:
    html = theme.render(PAGES["english-post"])
    assert 'alt="En busshållplats i regn" loading="eager" lang="sv">' in html
    assert '<span class="credit">Photo: Kim Ek</span>' in html


def test_a_municipality_on_the_map_is_announced_once(theme: Theme) -> None:
    drawn = theme.render(PAGES["municipalities"]).split('<figure class="map">')[1].split("</figure>")[0]
    assert '<a href="/insyn/kommuner/bjuv/"><title>Bjuv: två personer</title>' in drawn
    assert drawn.count("Bjuv: två personer") == 1


def test_each_cell_of_who_works_where_says_what_it_is_about(theme: Theme) -> None:
    table = theme.render(PAGES["municipalities"]).split('<div class="places">')[1].split("</table>")[0]
    labels = re.findall('<td role="cell" data-label="([^"]+)">', table)
    assert labels == ["Antal", "Anställda här", "På utbyte här"] * 2
    assert "tabindex" not in table


def test_what_is_to_be_found_is_said_and_what_is_not_is_said_too(theme: Theme) -> None:
    assert '<link rel="canonical" href="https://www.example.se/insyn/blogg/en-dag/">' in theme.render(PAGES["item"])
    assert '<meta name="robots" content="noindex">' in theme.render(PAGES["404"])
    assert "canonical" not in theme.render(PAGES["404"])


def test_a_site_without_an_address_names_none() -> None:
    theme = make_theme(SITE.model_copy(update={"public_url": ""}))
    for page in PAGES.values():
        html = theme.render(page)
        assert 'rel="canonical"' not in html
        assert "og:url" not in html


def test_a_draft_is_marked(theme: Theme) -> None:
    assert '<strong class="mark">Utkast</strong>' in theme.render(PAGES["bare-item"])
    assert "mark" not in theme.render(PAGES["item"]).split("<header")[2].split("</header>")[0]


def test_what_stands_in_the_head_is_not_said_again_in_the_box(theme: Theme) -> None:
    box = theme.render(PAGES["item"]).split('<section class="box"')[1].split("</section>")[0]
    assert re.findall(r"<dt>(.*?)</dt>", box)[0] == "Typ"
    assert "demokrati" not in box


def test_long_facts_stand_in_the_text(theme: Theme) -> None:
    item = theme.render(PAGES["item"])
    assert item.index('<section class="points points-actions">') > item.index('<div class="prose">')


def test_some_parts_stand_before_the_text_and_some_after(theme: Theme) -> None:
    html = theme.render(PAGES["item-with-every-section"])
    places = [html.index(part) for part in ('class="standing"', 'id="ranking"', '<div class="prose">', "block-posts")]
    assert places == sorted(places)


def test_a_bar_says_its_number_as_text_and_is_silent_itself(theme: Theme) -> None:
    html = theme.render(PAGES["item-with-every-section"])
    bars = html.split('<ul class="bars">')[1].split("</ul>")[0]
    assert '<span class="bar-value">19 röster</span>' in bars
    assert [tag.attributes["aria-hidden"] for tag in tags(bars) if tag.name == "svg" and not tag.closing] == [
        "true"
    ] * 2
    assert [tag.attributes["width"] for tag in tags(bars) if tag.name == "rect"] == ["100", "50"]


def test_a_table_says_what_each_cell_is_about(theme: Theme) -> None:
    html = theme.render(PAGES["item-with-every-section"])
    table = html.split("<table ")[1].split("</table>")[0]
    assert 'aria-labelledby="goals" data-sortable' in table
    assert '<th role="rowheader" scope="row">Ett möte</th>' in table
    assert table.count('data-label="Bjuv"') == 2


def test_authors_are_joined_as_people_say_it(theme: Theme) -> None:
    byline = re.search(r'<span class="byline">(.*?)</span>', theme.render(PAGES["item"]))
    assert byline
    assert re.sub("<[^>]+>", "", byline[1]) == "Av Tove, Albin och Kim"


def test_a_redirect_leads_on_at_once_and_by_hand(theme: Theme) -> None:
    html = theme.render(PAGES["redirect"])
    assert '<meta http-equiv="refresh" content="0; url=/insyn/blogg/en-dag/">' in html
    assert '<a href="/insyn/blogg/en-dag/">' in html


def test_writers_text_is_text(theme: Theme) -> None:
    page = PAGES["list"]
    html = theme.render(Page(page.template, {**page.context, "title": "<b>&</b>"}))
    assert "<h1>&lt;b&gt;&amp;&lt;/b&gt;</h1>" in html


def test_no_file_of_the_theme_comes_from_elsewhere() -> None:
    static = [path for path in (ROOT / "theme" / "static").rglob("*") if path.is_file()]
    assert {path.suffix for path in static} <= {".css", ".js", ".svg"}
    for path in static:
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"url\(|@import|https?://[a-z]", text), path


def test_each_style_sheet_belongs_to_a_layer_and_each_part_to_one_sheet() -> None:
    folder = ROOT / "theme" / "static" / "css"
    assert (folder / "tokens.css").read_text(encoding="utf-8").count("@layer tokens, base, layout, parts, print;") == 1
    for path in folder.rglob("*.css"):
        layer = "parts" if path.parent.name == "parts" else path.stem
        rules = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL).strip()
        rules = rules.removeprefix("@layer tokens, base, layout, parts, print;").strip()
        assert rules.startswith(f"@layer {layer} {{"), path.name
        assert rules.count("@layer") == 1, path.name


def test_nothing_here_is_forgotten() -> None:
    assert Path(TEMPLATES, "parts").is_dir()
    imported = set(re.findall(r'"(parts/[\w-]+\.html)"', "".join((TEMPLATES / name).read_text() for name in EVERY)))
    assert imported == {name for name in EVERY if name.startswith("parts/")}


@pytest.mark.parametrize(("credit", "shown"), [("Kim Ek", "Foto: Kim Ek"), ("Illustration: Kim", "Illustration: Kim")])
def test_a_credit_says_what_was_done(theme: Theme, credit: str, shown: str) -> None:
    page = PAGES["item"]
    html = theme.render(Page(page.template, {**page.context, "picture": replace(PICTURE, credit=credit)}))
    assert f'<span class="credit">{shown}</span>' in html


def test_municipalities_stand_on_one_line(theme: Theme) -> None:
    page = PAGES["item"]
    row = Row("municipalities", message("Municipalities"), (LinkTo("Bjuv", "kommuner/bjuv/"), Words("Trysil (NO)")))
    html = theme.render(Page(page.template, {**page.context, "box": (row,)}))
    assert '<dd><a href="/insyn/kommuner/bjuv/">Bjuv</a> och Trysil (NO)</dd>' in html


def test_lists_without_dates_go_on_to_the_one_below(theme: Theme) -> None:
    page = PAGES["item"]
    dated, undated = (
        theme.render(Page(page.template, {**page.context, "day_text": day})).split('<nav class="pager"')[1]
        for day in ("4 mars 2026", "")
    )
    assert "Nästa</span> Nästa dag" in dated
    assert "Nästa</span> Dagen före" in undated


@pytest.mark.parametrize(
    ("there", "name"),
    [
        (("older", "newer"), "Äldre inlägg, Nyare inlägg"),
        (("older",), "Äldre inlägg"),
        (("newer",), "Nyare inlägg"),
    ],
)
def test_the_ways_on_are_named_after_those_there_are(theme: Theme, there: tuple[str, ...], name: str) -> None:
    neighbours = {side: LinkTo("En dag", "blogg/en-dag/") if side in there else None for side in ("older", "newer")}
    html = theme.render(Page("post.html", PAGES["post"].context | neighbours))
    assert f'<nav class="pager" aria-label="{name}">' in html


def test_closed_comments_are_said_to_be_and_nobody_is_asked_for_one(theme: Theme) -> None:
    html = theme.render(PAGES["post"])
    assert '<p class="comments-closed">Kommentarer är avstängda</p>' in html
    assert html.lower().count("kommentar") == 1
    assert "ommentar" not in theme.render(PAGES["silent-post"])


def test_a_comment_server_is_allowed_on_the_posts_that_use_it_and_for_what_it_needs(theme: Theme) -> None:
    address = "https://ord.example.se/isso"
    offer = Offer("isso", address, "/blogg/en-dag/", f"{address}/js/embed.min.js")
    html = theme.render(Page("post.html", PAGES["post"].context | {"comments": offer}))
    policy = next(tag.attributes["content"] for tag in tags(html) if tag.name == "meta")
    allowed = [part.split()[0] for part in policy.split("; ") if "https://ord.example.se" in part]
    assert allowed == ["script-src", "img-src", "connect-src"]
    scripts = [tag.attributes for tag in tags(html) if tag.attributes.get("src", "").startswith("https:")]
    assert [(one["src"], one["data-isso"]) for one in scripts] == [(f"{address}/js/embed.min.js", f"{address}/")]
    assert "example.se/isso" not in theme.render(PAGES["post"])


def test_a_post_says_where_it_stands_in_its_series(theme: Theme) -> None:
    part = theme.render(PAGES["post"]).split('<nav class="more series"')[1].split("</nav>")[0]
    assert "Del 1 av 2" in part
    assert '<li aria-current="page">En dag i kommunhuset</li>' in part
    assert '<a href="/insyn/blogg/serie/en-vecka/">En vecka</a>' in part


@pytest.mark.parametrize(("count", "folded"), [(4, False), (5, True)])
def test_a_long_series_says_what_is_before_and_after_and_opens_the_rest(theme: Theme, count: int, folded: bool) -> None:
    links = [LinkTo(f"Dag {number}", f"blogg/dag-{number}/") for number in range(1, count + 1)]
    where = message("Part {number} of {count}", number=2, count=count)
    parts = (links[0], Words("Dag 2"), *links[2:])
    place = Place(Words("En vecka"), where, parts, next=links[2], previous=links[0])
    html = theme.render(Page("post.html", PAGES["post"].context | {"series": place}))
    series = html.split('<nav class="more series"')[1].split("</nav>")[0]
    assert all(f'<li><a href="/insyn/{link.url}">' in series for link in parts if isinstance(link, LinkTo))
    before, *inside = series.split("<details>")
    assert bool(inside) is folded
    assert ('Föregående del: <a href="/insyn/blogg/dag-1/">Dag 1</a>' in before) is folded
    assert ('Nästa del: <a href="/insyn/blogg/dag-3/">Dag 3</a>' in before) is folded


def test_a_year_of_the_archive_says_in_its_link_how_many_posts_it_has(theme: Theme) -> None:
    html = theme.render(PAGES["archive"])
    assert '<a href="/insyn/blogg/arkiv/2025/">2025<span class="count">, 2 inlägg</span></a></h2>' in html


def test_a_person_without_a_picture_has_the_monogram_before_the_facts(theme: Theme) -> None:
    html = theme.render(PAGES["person"])
    places = [
        html.index(part) for part in ("<h1>", '<div class="portrait">', "Tidigare trainee", '<section class="box"')
    ]
    assert places == sorted(places)
    assert 'class="portrait"' not in theme.render(PAGES["person-pictured"])


def test_what_a_cohort_comes_to_is_said_first(theme: Theme) -> None:
    html = theme.render(PAGES["cohort"])
    assert html.index("Elva trainees.") < html.index('<section class="box"')


def test_a_municipality_of_which_nothing_is_told_is_named_once_beside_the_map(theme: Theme) -> None:
    page = PAGES["municipalities"]
    places = [spot.link for spot in MAP.spots]
    bare = tuple(Entry(ENTRIES[0].thing, link) for link in (*places, LinkTo("Solna", "kommuner/solna/")))
    told = replace(bare[0], summary="Om Bjuv.")
    html = theme.render(Page(page.template, {**page.context, "entries": (told, *bare[1:])})).split("</figure>")[1]
    assert html.count('<a href="/insyn/kommuner/bjuv/">Bjuv</a>') == 2
    assert html.count('<a href="/insyn/kommuner/klippan/">Klippan</a>') == 1
    assert html.count('<a href="/insyn/kommuner/solna/">Solna</a>') == 1
    without = {**page.context, "entries": bare, "map": replace(MAP, places=())}
    beside = theme.render(Page(page.template, without)).split('<ul class="names">')[1]
    assert [beside.count(f">{name}</a>") for name in ("Bjuv", "Klippan", "Solna")] == [1, 1, 1]


def test_sharing_works_without_script_and_shows_what_needs_one_later(theme: Theme) -> None:
    html = theme.render(PAGES["post"])
    share = html.split('<section class="share"')[1].split("</section>")[0]
    assert '<a href="mailto:?subject=En%20dag">Med e-post</a>' in share
    assert (
        '<a href="https://www.example.se/insyn/blogg/en-dag/">https://www.example.se/insyn/blogg/en-dag/</a>' in share
    )
    assert share.count("<li hidden>") == share.count("<button") == 2
    assert "js/share.js" in html
    assert "js/share.js" not in theme.render(PAGES["silent-post"])


def test_numbers_and_their_signs_stay_on_one_line_in_titles_and_boxes(theme: Theme) -> None:
    page = PAGES["item"]
    row = Row("case", message("Case"), (Words("KS § 67, kl. 14.30"),))
    given = {**page.context, "title": "30 % utbildning", "description": "§ 4", "box": (row,)}
    html = theme.render(Page(page.template, given))
    for text in ("<h1>30\xa0% utbildning</h1>", 'content="§\xa04"', "<dd>KS §\xa067, kl.\xa014.30</dd>"):
        assert text in html
