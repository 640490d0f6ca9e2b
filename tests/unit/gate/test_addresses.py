"""Two files for one address, and addresses that are none."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from plugins.core.order import Order
from plugins.core.problem import Problem
from plugins.gate.addresses import address_faults

Shown = Callable[[Iterable[Problem]], list[str]]


def order(path: str, source: str = "content/posts/x.md") -> Order:
    return Order(path, b"", source)


@pytest.mark.parametrize(
    "path", ["index.html", "blogg/å-ä-ö/index.html", ".well-known/security.txt", ".nojekyll", "CNAME", "console.html"]
)
def test_what_a_site_has_is_fine(path: str) -> None:
    assert address_faults([order(path)]) == []


def test_one_address_twice_names_both_sources(shown: Shown) -> None:
    orders = [order("blogg/a/index.html", "content/posts/a.md"), order("blogg/a/index.html", "content/posts/b.md")]
    assert shown(address_faults(orders)) == [
        "content/posts/b.md: error: blogg/a/index.html is made twice: by content/posts/a.md and by "
        "content/posts/b.md. Give one of them another slug. [duplicate-url]"
    ]


def test_a_collision_with_a_fixed_page_is_told_at_the_file_that_can_be_changed(shown: Shown) -> None:
    orders = [order("blogg/arkiv/index.html", "content/posts/arkiv.md"), order("blogg/arkiv/index.html", "")]
    assert shown(address_faults(orders)) == [
        "content/posts/arkiv.md: error: blogg/arkiv/index.html is made twice: by content/posts/arkiv.md and by the "
        "site itself. Give one of them another slug. [duplicate-url]"
    ]


def test_the_manifest_is_taken() -> None:
    assert [problem.code for problem in address_faults([order("manifest.json")])] == ["duplicate-url"]


@pytest.mark.parametrize("other", ["Blogg/A.html", "blogg/a\u030a.html"])
def test_what_windows_and_mac_take_for_one_file_is_a_collision(other: str, shown: Shown) -> None:
    first = "blogg/a.html" if other.isascii() else "blogg/å.html"
    assert shown(address_faults([order(first, "one.md"), order(other, "two.md")])) == [
        f"two.md: error: {other} (by two.md) and {first} (by one.md) are one file on Windows and Mac. "
        "Give one of them another slug. [duplicate-url]"
    ]


def test_a_file_cannot_be_a_folder_too(shown: Shown) -> None:
    assert shown(address_faults([order("blogg/a", "one.md"), order("blogg/a/index.html", "two.md")])) == [
        "two.md: error: blogg/a (by one.md) would have to be a folder for blogg/a/index.html (by two.md). "
        "Give one of them another slug. [duplicate-url]"
    ]


OUTSIDE = "it would lead out of the site, or it has an empty part"
UNSEEN = "it has a backslash or a sign that cannot be seen"
WINDOWS = "a part of it cannot be a file's name on Windows"


@pytest.mark.parametrize(
    ("path", "visible", "why"),
    [
        ("../../x", "../../x", OUTSIDE),
        ("blogg/../../x", "blogg/../../x", OUTSIDE),
        ("/etc/x", "/etc/x", OUTSIDE),
        ("blogg//x", "blogg//x", OUTSIDE),
        ("./x", "./x", OUTSIDE),
        ("", "", OUTSIDE),
        ("blogg\\x", "blogg\\x", UNSEEN),
        ("a\nb", "a\\nb", UNSEEN),
        ("a\x00b", "a\\x00b", UNSEEN),
        ("a\ud800b", "a\\ud800b", UNSEEN),
        ("C:/x", "C:/x", WINDOWS),
        ("vad?", "vad?", WINDOWS),
        ("slut.", "slut.", WINDOWS),
        ("slut /x", "slut /x", WINDOWS),
        ("blogg/aux/index.html", "blogg/aux/index.html", "aux is a name that Windows keeps for itself"),
        ("Con.html", "Con.html", "Con.html is a name that Windows keeps for itself"),
        ("å" * 128, "å" * 128, "a part of it is longer than 255 bytes"),
    ],
)
def test_an_address_that_is_none(path: str, visible: str, why: str, shown: Shown) -> None:
    assert shown(address_faults([order(path)])) == [
        f"content/posts/x.md: error: The address {visible} cannot be used: {why}. "
        "Give it a slug of small letters, digits and hyphens, as my-first-week. [path-unsafe]"
    ]
