"""Markdown to HTML: each feature with the exact HTML it gives, and what is known of the text besides."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from plugins.core.body import Body, Heading, Link
from plugins.core.html_tags import tags
from plugins.core.problem import Problem
from plugins.core.safe_html import clean, taken_away
from plugins.reader.body import convert

Html = Callable[..., str]
Faults = Callable[[str], list[str]]


def body_of(text: str, lang: str = "sv") -> Body:
    body, problems = convert(text, path="x.md", first_line=5, glossary={}, lang=lang)
    assert problems == []
    return body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ett *viktigt* **ord**.", "<p>Ett <em>viktigt</em> <strong>ord</strong>.</p>"),
        ("Term\n: Förklaring", "<dl>\n<dt>Term</dt>\n<dd>Förklaring</dd>\n</dl>"),
        (
            "|a|b|\n|:-|-:|\n|1|2|",
            '<table>\n<thead>\n<tr>\n<th class="align-left" scope="col">a</th>\n'
            '<th class="align-right" scope="col">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n'
            '<td class="align-left">1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody>\n</table>',
        ),
        (
            '```python\nprint("--")\n```',
            '<div class="highlight"><pre><span></span><code><span class="nb">print</span><span class="p">(</span>'
            '<span class="s2">"--"</span><span class="p">)</span>\n</code></pre></div>',
        ),
        (
            "```{.python #x noclasses=True linenos=table}\n1\n```",
            '<div class="highlight"><pre><span></span><code><span class="mi">1</span>\n</code></pre></div>',
        ),
        (
            "```\nx = 1\n```",
            '<div class="highlight"><pre><span></span><code>x = 1\n</code></pre></div>',
        ),
        (
            "4. fyra\n5. fem\n\n- punkt",
            '<ol start="4">\n<li>fyra</li>\n<li>fem</li>\n</ol>\n<ul>\n<li>punkt</li>\n</ul>',
        ),
        ("![En buss](buss.jpg)", '<figure><img alt="En buss" src="buss.jpg"></figure>'),
        ("![](a.jpg) intill", '<p><img alt="" src="a.jpg"> intill</p>'),
        ("[![](a.jpg)](b.md)", '<figure><a href="b.md"><img alt="" src="a.jpg"></a></figure>'),
        ("<a@b.se>", '<p><a href="mailto:a@b.se">a@b.se</a></p>'),
        (
            "Se <kbd>Ctrl</kbd> och <time datetime='2014-06-10'>i juni</time>. <!-- hemligt -->",
            '<p>Se <kbd>Ctrl</kbd> och <time datetime="2014-06-10">i juni</time>. </p>',
        ),
        (
            "<details><summary>Mer</summary>text</details>",
            "<details><summary>Mer</summary>text</details>",
        ),
    ],
)
def test_markdown_becomes(html: Html, text: str, expected: str) -> None:
    assert html(text) == expected


def test_a_box_has_a_title_in_the_language_of_the_text(html: Html) -> None:
    box = '<div class="admonition {}">\n<p class="admonition-title">{}</p>\n<p>text</p>\n</div>'
    assert html('!!! note "Kom ihåg"\n    text') == box.format("note", "Kom ihåg")
    assert html("!!! viktigt\n    text") == box.format("important", "Viktigt")
    assert html("!!! viktigt\n    text", "en") == box.format("important", "Important")
    assert html('!!! tips ""\n    text') == '<div class="admonition tip">\n<p>text</p>\n</div>'


def test_footnotes_lead_there_and_back(html: Html) -> None:
    assert html("Ett[^å b] och igen[^å b].\n\n[^å b]: Noten.") == (
        '<p>Ett<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup> och igen<sup id="fnref2:1">'
        '<a class="footnote-ref" href="#fn:1">1</a></sup>.</p>\n<div class="footnote">\n<hr>\n<ol>\n<li id="fn:1">\n'
        '<p>Noten.&nbsp;<a class="footnote-backref" href="#fnref:1" title="Tillbaka till texten vid not 1">↩︎</a>'
        '<a class="footnote-backref" href="#fnref2:1" title="Tillbaka till texten vid not 1">↩︎</a></p>\n'
        "</li>\n</ol>\n</div>"
    )
    assert 'title="Back to the text at note 1"' in html("a[^1]\n\n[^1]: b", "en")


def test_headings_get_anchors_and_begin_below_the_title_of_the_page() -> None:
    body = body_of("# Möte i Åstorp\n\n### Så *gick* det\n\n# Möte i Åstorp\n\n## ???")
    assert body.headings == (
        Heading(2, "mote-i-astorp", "Möte i Åstorp"),
        Heading(3, "sa-gick-det", "Så gick det"),
        Heading(2, "mote-i-astorp-2", "Möte i Åstorp"),
        Heading(3, "avsnitt", "???"),
    )
    assert body.html.startswith(
        '<h2 id="mote-i-astorp">Möte i Åstorp</h2>\n<h3 id="sa-gick-det">Så <em>gick</em> det</h3>'
    )


@pytest.mark.parametrize(
    ("written", "levels"),
    [("##", [2]), ("###", [2]), ("#|##|###", [2, 3, 4]), ("##|####|###", [2, 3, 3]), ("###|##", [2, 2])],
)
def test_no_level_of_heading_is_skipped(written: str, levels: list[int]) -> None:
    text = "\n\n".join(f"{marks} R{number}" for number, marks in enumerate(written.split("|")))
    assert [heading.level for heading in body_of(text).headings] == levels


def test_no_heading_takes_an_anchor_that_another_has() -> None:
    anchors = [heading.id for heading in body_of("# A 2\n\n# A\n\n# A\n\n# A").headings]
    assert anchors == ["a-2", "a", "a-3", "a-4"]


def test_the_glossary_explains_words_in_running_text_alone(html: Html) -> None:
    text = "# KF\n\nKF:s, KFX och `KF` och [KF](x.md) www.KF.se"
    assert html(text, KF='a "b" & c') == (
        '<h2 id="kf">KF</h2>\n<p><abbr title="a &quot;b&quot; &amp; c">KF</abbr>:s, KFX och <code>KF</code> och '
        '<a href="x.md">KF</a> www.KF.se</p>'
    )
    assert html("Af & <abbr title='x'>Af</abbr>", A="1", Af="2") == (
        '<p><abbr title="2">Af</abbr> &amp; <abbr title="x">Af</abbr></p>'
    )


def test_the_text_has_a_line_for_each_block_and_no_footnote_marks() -> None:
    body = body_of("# Rubrik\n\nEn rad\noch en till[^1].\n\n- *ett*\n- två\n\n|a|b|\n|-|-|\n|1|2|\n\n[^1]: Noten.")
    assert body.text == "Rubrik\nEn rad och en till.\nett\ntvå\na b\n1 2\nNoten."


def test_a_summary_is_the_start_of_the_text_cut_at_a_word() -> None:
    body = body_of("# Rubrik\n\nEtt, två, tre.\n\nFyra.")
    assert body.beginning() == "Ett, två, tre. Fyra."
    assert body.beginning(10) == "Ett, två…"
    assert body_of("o" * 400).beginning() == "o" * 299 + "…"
    assert len(body_of("ord " * 200).beginning()) <= 300


def test_links_are_found_with_their_places_and_left_as_they_are() -> None:
    body = body_of(
        '[a](x.md) `[a](x.md)` [b](x.md "t")\n<!-- [c](x.md) -->\n\n![](./å.png) [d](a_(b).md#c) [e][r] '
        '<a href="{static}/f--g.pdf">f</a> <https://a.se/?a=1&b=2>\n\n```\n[g](x.md)\n```\n\n[r]: {filename}/p.md'
    )
    assert body.links == (
        Link("x.md", 5, 5, image=False, text="a"),
        Link("x.md", 5, 27, image=False, text="b"),
        Link("./å.png", 8, 5, image=True, text=""),
        Link("a_(b).md#c", 8, 18, image=False, text="d"),
        Link("{filename}/p.md", 14, 6, image=False, text="e"),
        Link("{static}/f--g.pdf", 8, 46, image=False, text="f"),
        Link("https://a.se/?a=1&b=2", 8, 72, image=False, text="https://a.se/?a=1&b=2"),
    )
    assert '<a href="{static}/f--g.pdf">f</a> <a href="https://a.se/?a=1&amp;b=2">' in body.html


def test_a_body_survives_a_cache_and_a_pool() -> None:
    body = body_of("# a\n\n[b](c.md) ![d](e.jpg)")
    assert Body.from_data(json.loads(json.dumps(body.to_data()))) == body
    assert pickle.loads(pickle.dumps(body)) == body


def test_one_text_leaves_nothing_for_the_next(html: Html) -> None:
    html("# a\n\n[x][r] y[^1]\n\n[r]: x.md\n\n[^1]: z")
    assert html("# a\n\n[x][r]") == '<h2 id="a">a</h2>\n<p>[x][r]</p>'


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "a\n\n[](x.md)",
            "x.md:7:4: error: The link to x.md has no text. Write between [ and ] what the reader will find there. "
            "[link-text]",
        ),
        (
            "a\n\n##\n\nb",
            "x.md:7:1: error: A heading has no text. Write the heading after the # signs, or take them away. "
            "[heading-text]",
        ),
        (
            '!!! tipps "A"\n    b',
            "x.md:5:1: error: There is no kind of box called “tipps”. Write !!! tips. [callout]",
        ),
        (
            "    !!! kod\n\n!!! abcdefgh\n    b",
            "x.md:7:1: error: There is no kind of box called “abcdefgh”. Write one of these: note, tip, info, "
            "important, warning. [callout]",
        ),
        (
            "`[^a]`\n\n    [^b]\n\nc[^d]",
            "x.md:9:2: error: There is no footnote [^d]. Write the note in a paragraph of its own: [^d]: text. "
            "[footnote]",
        ),
        (
            "a\n\n[^b]: c",
            "x.md:7:1: error: Nothing in the text leads to the footnote [^b]. Write [^b] where the note belongs, or "
            "take the note away. [footnote]",
        ),
        (
            "a[^b]\n\n[^b]: c\n\n[^b]: d",
            "x.md:9:1: error: There are two footnotes called [^b]. Give one of them another name. [footnote]",
        ),
    ],
)
def test_a_slip_is_one_fault_at_its_place(faults: Faults, text: str, fault: str) -> None:
    assert faults(text) == [fault]


NASTY = [
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "<svg/onload=alert(1)>",
    "<svg><a xlink:href='javascript:x'>x</a></svg>",
    "<math><mi//xlink:href='data:x,<script>'>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](data:image/svg+xml,<svg>)",
    "<javascript:alert(1)>",
    '[x](y.md "t\\" onclick=\\"alert(1)")',
    '![a" onerror="alert(1)](x.jpg)',
    "[x](x.md){: onclick=alert(1)}",
    "# rubrik {onclick=alert(1)}",
    "<p style='background:url(javascript:x)'>x</p>",
    "<base href='https://x.se/'>",
    "<meta http-equiv=refresh content='0;url=https://x.se'>",
    "<form action=https://x.se><input name=p></form>",
    "<iframe srcdoc='<script>x</script>'></iframe>",
    "<a href=' javascript:x'>x</a>",
    '<a href="x" title=\'"><script>x</script>\'>x</a>',
    "<!--><script>x</script>-->",
    "<![CDATA[<script>x</script>]]>",
    "<div id=main class=site-header>x</div>",
    "<noscript><p title='</noscript><img src=x onerror=x>'></noscript>",
    "```html\n<script>x</script>\n```",
    '``` "><script>x</script>\nx\n```',
    '!!! note "<script>x</script>"\n    x',
    "[^1]<b onclick=x>\n\n[^1]: <i onclick=x>",
    "|<u onclick=x>|\n|-|\n|<script>|",
    "KF <b title='KF' onclick=x>KF</b>",
    "\ue022><script>",
    '<a href="\ue022onclick=x">x</a>',
]


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("around", ["{}", "> {}", "- a\n\n    {}", "x {} y", "<div>\n{}\n</div>", "# {}"])
def test_nothing_unsafe_gets_through(text: str, around: str) -> None:
    glossary = {"KF": '"><script>', "rubrik": "' onclick='x"}
    body, _ = convert(around.format(text), path="x.md", first_line=1, glossary=glossary, lang="sv")
    headings = {heading.id for heading in body.headings}
    additions = headings | {f"align-{side}" for side in ("left", "center", "right")}
    assert [taken for taken in taken_away(body.html, clean(body.html)) if taken.value not in additions] == []
    assert not {name for tag in tags(body.html) for name in tag.attributes if name.startswith("on")}


@pytest.mark.parametrize(
    "text", ["[" * 8000, "<a " * 16000, "".join("`" * n + " " for n in range(1500)), "<!--" * 20000]
)
def test_a_text_that_takes_too_long_is_a_fault_and_the_next_is_well(text: str, html: Html) -> None:
    body, problems = convert(text, path="x.md", first_line=1, glossary={}, lang="sv", seconds=0.1)
    assert (body, [problem.code for problem in problems]) == (Body(), ["too-slow"])
    assert html("[a](b.md)") == '<p><a href="b.md">a</a></p>'


def test_what_is_said_of_a_slow_and_of_a_deep_text(shown: Callable[[list[Problem]], list[str]]) -> None:
    _, slow = convert("[" * 8000, path="x.md", first_line=1, glossary={}, lang="sv", seconds=0.05)
    _, deep = convert("- " * 2000 + "x", path="x.md", first_line=1, glossary={}, lang="sv")
    assert shown([*slow, *deep]) == [
        "x.md: error: It takes more than 0.05 seconds to turn the text into a page. Look for long rows of [, < or ` "
        "signs, or divide the text into several files. [too-slow]",
        "x.md: error: Lists, quotes or tags stand inside each other too many times. Look for long rows of >, * or < "
        "signs. [too-deep]",
    ]


@pytest.mark.may_skip
def test_the_real_texts_have_no_faults(real: Path) -> None:
    glossary = yaml.safe_load((real / "glossary.yml").read_text(encoding="utf-8"))
    files = sorted(real.rglob("*.md"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        body, problems = convert(text, path=file.name, first_line=1, glossary=glossary, lang="sv")
        assert problems == []
        assert bool(body.text) == bool(text.strip())
