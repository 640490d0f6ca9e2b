"""Series: their parts in order, where a post stands, and their pages."""

from __future__ import annotations

from plugins.blog.series import all_series, place_of, series_pages
from plugins.core.shown import LinkTo, Words
from plugins.core.thing import State

VECKA = "series: En vecka"


def test_the_oldest_part_comes_first(post, library) -> None:
    tisdag, mandag = post("tisdag", "2026-03-03", VECKA), post("mandag", "2026-03-02", VECKA)
    series = all_series(library(tisdag, post("annat", "2026-03-02"), mandag))["en-vecka"]
    assert (series.name, series.parts, series.url) == ("En vecka", (mandag, tisdag), "blogg/serie/en-vecka/")


def test_of_undated_parts_the_lowest_order_comes_first(post, library) -> None:
    second, first = post("b", more=f"{VECKA}\norder: 2"), post("a", more=f"{VECKA}\norder: 1")
    assert all_series(library(second, first))["en-vecka"].parts == (first, second)


def test_ways_of_writing_with_one_slug_are_one_series(post, library) -> None:
    one, other = post("a", "2026-03-02", "series: En vecka"), post("b", "2026-03-03", "series: en vecka!")
    series = all_series(library(one, other))
    assert {slug: (found.name, len(found.parts)) for slug, found in series.items()} == {"en-vecka": ("En vecka", 2)}


def test_a_post_knows_its_place_and_the_next_part(post, library, display) -> None:
    posts = [post(slug, f"2026-03-0{day}", VECKA) for day, slug in enumerate(("ett", "tva", "tre"), start=1)]
    shows = display(library(*posts))
    place = place_of(posts[1], shows)
    assert place
    assert shows.say(place.where) == "Del 2 av 3"
    assert place.series == LinkTo("En vecka", "blogg/serie/en-vecka/")
    assert place.parts == (LinkTo("Ett", "blogg/ett/"), Words("Tva"), LinkTo("Tre", "blogg/tre/"))
    assert place.next == LinkTo("Tre", "blogg/tre/")
    assert place.previous == LinkTo("Ett", "blogg/ett/")
    first = place_of(posts[0], shows)
    assert first
    assert first.previous is None
    last = place_of(posts[2], shows)
    assert last
    assert last.next is None


def test_a_series_that_has_begun_has_a_first_part(post, library, display) -> None:
    only = post("ett", "2026-03-01", VECKA)
    shows = display(library(only))
    place = place_of(only, shows)
    assert place
    assert (shows.say(place.where), place.next) == ("Del 1", None)


def test_hidden_and_unpublished_parts_do_not_count(post, library, display) -> None:
    seen = post("sedd", "2026-03-01", VECKA)
    hidden = post("dold", "2026-03-02", VECKA, state=State.HIDDEN)
    draft = post("utkast", "2026-03-03", VECKA, state=State.DRAFT)
    assert all_series(library(seen, hidden, draft))["en-vecka"].parts == (seen,)
    assert place_of(hidden, display(library(seen, hidden, draft))) is None
    assert all_series(library(seen, hidden, draft, preview=True))["en-vecka"].parts == (seen, draft)


def test_a_series_in_another_language_stands_for_itself(post, library, display) -> None:
    swedish, english = post("ett", "2026-03-01", VECKA), post("ett", "2026-03-01", VECKA, lang="en")
    place = place_of(english, display(library(swedish, english)))
    assert place
    assert (place.series, place.parts) == (Words("En vecka"), (Words("Ett"),))


def test_a_post_without_series_stands_in_none(post, library, display) -> None:
    alone = post("ensam")
    assert place_of(alone, display(library(alone))) is None


def test_a_series_has_a_page_that_begins_with_its_first_part(post, library, display) -> None:
    posts = [post(slug, f"2026-03-0{day}", VECKA) for day, slug in enumerate(("ett", "tva"), start=1)]
    (order,) = series_pages(display(library(*posts)))
    assert order.path == "blogg/serie/en-vecka/index.html"
    assert [entry.thing for entry in order.content.context["entries"]] == posts
    assert order.content.context["description"] == "2 delar"
