"""Addresses in cleaned HTML, replaced."""

from __future__ import annotations

from plugins.core.links import rewrite_links, unlink
from plugins.core.safe_html import clean

NEW = {"x.md": "/blogg/x/", "a&b.jpg": '/"å"&.jpg'}


def rewritten(html: str) -> str:
    return rewrite_links(clean(html), NEW.get)


def test_links_and_pictures_get_their_new_address() -> None:
    assert rewritten('<a href="x.md" title="x.md">x.md</a>') == '<a href="/blogg/x/" title="x.md">x.md</a>'
    assert rewritten('<img alt="b" src="a&amp;b.jpg">') == '<img alt="b" src="/&quot;å&quot;&amp;.jpg">'


def test_everything_else_is_left_alone() -> None:
    for html in (
        '<a href="y.md">y</a>',
        '<p>&lt;a href="x.md"&gt; href="x.md" src="x.md"</p>',
        '<a title=" href=&quot;x.md&quot;" href="z">y</a>',
        '<q cite="x.md">y</q>',
        "<abbr>x.md</abbr>",
    ):
        assert rewritten(html) == html


def test_a_link_to_nowhere_is_its_text() -> None:
    html = '<p><a href="">Anna <em>Berg</em></a> and <a title="x" href="">Bo</a>, <a href="/x/">x</a>.</p>'
    assert unlink(html) == '<p>Anna <em>Berg</em> and Bo, <a href="/x/">x</a>.</p>'
