"""Cleaning: what may stay, what goes, and that what went is known."""

from __future__ import annotations

import pytest

from plugins.core.html_tags import escape_value, tags
from plugins.core.safe_html import Taken, clean, taken_away


def taken(html: str) -> list[tuple[str, str, str]]:
    return [(one.tag, one.attribute, one.value) for one in taken_away(html, clean(html))]


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="en" dir="ltr">a <abbr title="b">c</abbr></p>',
        '<figure><img src="a.jpg" alt="b" width="3" height="4"><figcaption>c</figcaption></figure>',
        '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>',
        '<details open=""><summary>a</summary>b</details>',
        '<a href="https://a.se/?b=1&amp;c=2">a</a><a href="mailto:a@b.se">b</a><a href="tel:+46">c</a>',
        '<a href="../x.md#y">a</a><a href="{filename}/x.md">b</a><a href="#y">c</a><a href="{static}å b.pdf">d</a>',
        '<sup id="fnref2:1"><a class="footnote-ref" href="#fn:1">1</a></sup>',
        '<div class="highlight"><pre><span class="nb">a</span></pre></div>',
        '<time datetime="2014">a</time><kbd>b</kbd><q cite="x">c</q><ruby>d<rt>e</rt></ruby>',
        'a&nbsp;b &lt; c &amp; "d"',
    ],
)
def test_this_stays_as_it_is(html: str) -> None:
    assert clean(html) == html
    assert taken(html) == []


@pytest.mark.parametrize(
    ("html", "cleaned", "gone"),
    [
        ("<script>a<b</script>c", "c", [("script", "", "")]),
        ("<STYLE>p{}</STYLE>", "", [("style", "", "")]),
        ("<x-y a=b>c</x-y>", "c", [("x-y", "", "")]),
        ('<p onclick="a" class="b nb" id="c">d</p>', "<p>d</p>", None),
        ('<span class="nb fancy">a</span>', '<span class="nb">a</span>', [("span", "class", "fancy")]),
        ('<a href="javascript:x">a</a>', "<a>a</a>", [("a", "href", "javascript:x")]),
        ("<a href='java&#9;script:x'>a</a>", "<a>a</a>", [("a", "href", "java\tscript:x")]),
        ('<img src="data:x" alt="">', '<img alt="">', [("img", "src", "data:x")]),
        ('<td align="right">a</td>', "a", [("td", "", "")]),
        ("<!-- a -->b<!---->", "b", []),
        ("a<!-- b", "a", [("!--", "", "")]),
        ("a<?php b ?>", "a", [("?php", "", "")]),
        ("<!DOCTYPE html>a", "a", [("!doctype", "", "")]),
        ("<b onx=1><b onx=1>a</b></b>", "<b><b>a</b></b>", [("b", "onx", "1")] * 2),
    ],
)
def test_this_goes_and_is_named(html: str, cleaned: str, gone: list[tuple[str, str, str]] | None) -> None:
    assert clean(html) == cleaned or gone is None
    every = [("p", "onclick", "a"), ("p", "class", "b"), ("p", "class", "nb"), ("p", "id", "c")]
    assert taken(html) == (every if gone is None else gone)


def test_what_went_is_known_as_it_was_written() -> None:
    html = "<p>a</p><P  OnClick = x >b</P>"
    assert taken_away(html, clean(html)) == (Taken("p", "onclick", "x", "<P  OnClick = x >"),)


@pytest.mark.parametrize("html", ['<a href="?a=1&copy=2">b</a>', '<a href="?a=1&amp;b=2">c</a>', "<a href=x>d</a>"])
def test_another_way_of_writing_is_no_loss(html: str) -> None:
    assert taken(html) == []


def test_tags_are_seen_as_a_browser_sees_them() -> None:
    text = "<A B='>' c=\"d&amp;e\" b=2 f>x<!-- <i> --><script><u></script></a><br/>"
    assert [(tag.name, tag.closing, tag.attributes) for tag in tags(text)] == [
        ("a", False, {"b": ">", "c": "d&e", "f": ""}),
        ("script", False, {}),
        ("script", True, {}),
        ("a", True, {}),
        ("br", False, {}),
    ]


@pytest.mark.parametrize("text", ["<a " * 16000, '<a b="' * 8000, "<!--" * 16000, "<" * 50000, "<script>" * 8000])
def test_long_rows_of_nothing_are_quickly_done(text: str) -> None:
    assert len(list(tags(text))) <= 8000


def test_a_value_is_escaped_as_nh3_does() -> None:
    value = "a&b<c>\"d'\xa0"
    html = f'<abbr title="{escape_value(value)}">e</abbr>'
    assert clean(html) == html
