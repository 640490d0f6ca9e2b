"""Quotes, dashes and spaces, in running text and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Html = Callable[..., str]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Hon sa "hej".', "Hon sa ”hej”."),
        ("'så' kallad", "’så’ kallad"),
        ('*"hej"*', "<em>”hej”</em>"),
        ("2014--2020 -- så", "2014–2020 – så"),
        ("a --- b", "a — b"),
        ("a ---- b", "a ---- b"),
        ("och så...", "och så…"),
        ("a....", "a...."),
        ("30 %", "30&nbsp;%"),
        ("30\n%", "30&nbsp;%"),
        ("§ 67 och 12 §", "§&nbsp;67 och 12&nbsp;§"),
        ("kl. 14.30 och kl 9", "kl.&nbsp;14.30 och kl&nbsp;9"),
        ("1 000 och 12 345 678", "1&nbsp;000 och 12&nbsp;345&nbsp;678"),
        ("år 2014 200 personer", "år 2014 200 personer"),
        ("2014-12-04 100", "2014-12-04 100"),
        ("a & b < c", "a &amp; b &lt; c"),
        (r"\"rak\" \-\- \...", '"rak" -- ...'),
        ("https://a.se/b--c www.a.se/'x' a--b@c.se", "https://a.se/b--c www.a.se/'x' a--b@c.se"),
        ('`"a" -- 1 000`', '<code>"a" -- 1 000</code>'),
        ('<kbd>"--"</kbd>', '<kbd>"--"</kbd>'),
        ('[b](a--b.md "c--d")', '<a href="a--b.md" title="c--d">b</a>'),
        (r"[b](a\-\-b.md)", '<a href="a--b.md">b</a>'),
        ("{static}/a--b.pdf", "{static}/a--b.pdf"),
    ],
)
def test_swedish(html: Html, text: str, expected: str) -> None:
    assert html(text) == f"<p>{expected}</p>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Hi," he said. "Ho."', "“Hi,” he said. “Ho.”"),
        ('a *"b"* ("c")', "a <em>“b”</em> (“c”)"),
        ('**a**"b', "<strong>a</strong>”b"),
        ("It's 'so' in the '90s", "It’s ‘so’ in the ’90s"),
        ('a\n"b"', "a\n“b”"),
    ],
)
def test_english(html: Html, text: str, expected: str) -> None:
    assert html(text, "en") == html(text, "en-GB") == f"<p>{expected}</p>"


def test_simple_swedish_is_swedish(html: Html) -> None:
    assert html('"a"', "sv-simple") == "<p>”a”</p>"
