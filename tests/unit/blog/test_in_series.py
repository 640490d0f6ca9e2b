"""What goes wrong in a series without a word is told; what may be meant is not."""

from __future__ import annotations

import pytest

from plugins.blog.model import KINDS

POST, _ = KINDS


@pytest.fixture
def said(library, site, shown):
    """Return what is said of the places of some posts in their series."""

    def of(*posts):
        filled = library(*posts)
        found = [problem for one in posts for problem in POST.rules(one, filled, site)]
        return shown(problem for problem in found if problem.code != "text-missing")

    return of


def test_two_parts_at_one_place_are_told(post, said) -> None:
    more = "series: Min vecka\norder: 1"
    assert said(post("a", more=more), post("b", more=more)) == [
        "b.md:6:8: warning: The post in a.md has the same order in the series, and the same date. "
        "Give each a number of its own: the first part has the lowest. [order-used-twice]"
    ]


def test_where_the_dates_order_them_the_number_does_not_matter(post, said) -> None:
    more = "series: Min vecka\norder: 1"
    assert said(post("a", "2026-03-04", more), post("b", "2026-03-11", more)) == []
    assert said(post("a", more=more), post("b", more="series: Min vecka\norder: 2")) == []
    assert said(post("a", more="order: 1"), post("b", more="order: 1")) == []
    assert said(post("a", more=more), post("a", more=more, lang="en")) == []


def test_a_name_that_is_almost_another_series_is_asked_about(post, said) -> None:
    assert said(
        post("a", "2026-03-04", "series: Min vecka"),
        post("b", "2026-03-11", "series: Min vecka"),
        post("c", "2026-03-18", "series: Mina vecka"),
    ) == [
        "c.md:5:9: warning: No other post belongs to the series Mina vecka. Did you mean Min vecka? [series-misspelt]"
    ]


def test_of_two_that_are_alone_the_later_file_is_asked_about(post, said) -> None:
    [told] = said(post("a", "2026-03-04", "series: Mina vecka"), post("b", "2026-03-11", "series: Min vecka"))
    assert told.startswith("b.md:5:9: warning: No other post belongs to the series Min vecka. Did you mean Mina vecka?")


@pytest.mark.parametrize("other", ["Vecka 2", "Tecka 1", "vecka 1", "Vardagen 1"])
def test_another_series_is_another(post, said, other) -> None:
    assert said(post("a", "2026-03-04", "series: Vecka 1"), post("b", "2026-03-11", f"series: {other}")) == []


def test_two_series_of_several_parts_are_two(post, said) -> None:
    posts = [post(f"{n}{day}", f"2026-03-0{day}", f"series: {n} vecka") for n in ("Min", "Mina") for day in (1, 2)]
    assert said(*posts) == []


def test_two_names_at_one_address_are_told_of_the_one_less_used(post, said) -> None:
    assert said(
        post("a", "2026-03-04", "series: C#"),
        post("b", "2026-03-11", "series: C++"),
        post("c", "2026-03-18", "series: c ++"),
    ) == [
        "a.md:5:9: warning: C# and C++ have the same address, so they are one series. "
        "Write C++ here, or give one of the series a name with other letters. [series-spelling]"
    ]


def test_case_and_spaces_make_no_other_name(post, said) -> None:
    names = ("En vecka", "en  Vecka", "EN VECKA")
    assert said(*(post(name[:2], f"2026-03-0{day}", f"series: {name}") for day, name in enumerate(names, 1))) == []
