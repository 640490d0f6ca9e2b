"""What is said of HTML that may not stand in a text: one sentence for each thing, at its place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Faults = Callable[[str], list[str]]

SCRIPTS = "Take it away: a page here works without scripts of its own."
LOOKS = "Take it away: how a page looks is decided by the theme."
EMBEDDED = "Write a link instead: [what it is](https://…). Nothing is fetched from other sites."
FORMS = "Write a link to the form, or an e-mail address, instead."
MARKDOWN = "Take it away, or say the same in Markdown."
ADDRESS = "Write one that begins with https://, http://, mailto: or tel:, or the name of a file here."


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a\n\n<script>x</script>", f"7:1: error: <script> may not stand in a text. {SCRIPTS} [unsafe-html]"),
        ("a <SCRIPT src=x></SCRIPT>", f"5:3: error: <script> may not stand in a text. {SCRIPTS} [unsafe-html]"),
        ("`<style>`\n\n<style>p{}</style>", f"7:1: error: <style> may not stand in a text. {LOOKS} [unsafe-html]"),
        (
            "a\n<iframe src='https://x.se'></iframe>",
            f"6:1: error: <iframe> may not stand in a text. {EMBEDDED} [unsafe-html]",
        ),
        ("<form></form>", f"5:1: error: <form> may not stand in a text. {FORMS} [unsafe-html]"),
        ("a <blurb>b</blurb>", f"5:3: error: <blurb> may not stand in a text. {MARKDOWN} [unsafe-html]"),
        (
            "a <b onclick='x'>c</b>",
            f"5:3: error: The attribute onclick may not stand in <b>. {SCRIPTS} [unsafe-html]",
        ),
        ("<p style='x'>c</p>", f"5:1: error: The attribute style may not stand in <p>. {LOOKS} [unsafe-html]"),
        (
            "> <div\n> class='x'>c</div>",
            f"5:3: error: The attribute class may not stand in <div>. {LOOKS} [unsafe-html]",
        ),
        (
            '<h2 id="a">b</h2>',
            "5:1: error: The attribute id may not stand in <h2>. Take it away: every heading gets its anchor by itself."
            " [unsafe-html]",
        ),
        (
            '<a href="x.md" target="_blank">b</a>',
            "5:1: error: The attribute target may not stand in <a>. Take it away: the reader decides where a link "
            "opens. [unsafe-html]",
        ),
        (
            "a <?php echo 1 ?>",
            "5:3: error: <?php> may not stand in a text. Write &lt; for a < that is to be seen, or put it between ` "
            "marks. [unsafe-html]",
        ),
        (
            "<div>\n<!-- b\n</div>\n\nc",
            "6:1: error: A comment begins here and never ends. Write --> where it ends. [unsafe-html]",
        ),
        (
            "a\n\n    !!! note\n\n!!! note\n    <u onclick=x>b</u>",
            f"10:5: error: The attribute onclick may not stand in <u>. {SCRIPTS} [unsafe-html]",
        ),
        (
            "a[^1]\n\n[^1]: <u onclick=x>b</u>",
            f"7:7: error: The attribute onclick may not stand in <u>. {SCRIPTS} [unsafe-html]",
        ),
        (
            "a [b](javascript:alert(1))",
            f"5:7: error: “javascript:alert(1)” is not an address that may stand in a text. {ADDRESS} [unsafe-link]",
        ),
        (
            "a [b](&#106;avascript:x)",
            f"5:7: error: “javascript:x” is not an address that may stand in a text. {ADDRESS} [unsafe-link]",
        ),
        (
            "a [b][c]\n\n[c]: ftp://x.se/" + "o" * 60,
            f"7:6: error: “ftp://x.se/{'o' * 49}…” is not an address that may stand in a text. {ADDRESS} [unsafe-link]",
        ),
        (
            '<img src="data:image/png;base64,x" alt="">',
            "5:11: error: “data:image/png;base64,x” is not an address that may stand in a text. "
            f"{ADDRESS} [unsafe-link]",
        ),
    ],
)
def test_one_fault_is_one_sentence_at_its_place(faults: Faults, text: str, fault: str) -> None:
    assert faults(text) == [f"x.md:{fault}"]


def test_each_of_several_has_its_own_place(faults: Faults) -> None:
    text = '<p onclick="a" style="b">1</p>\n\n`<p onclick="a" style="b">`\n\n<p onclick="a" style="b">1</p>'
    assert [fault.split(" may not")[0] for fault in faults(text)] == [
        "x.md:5:1: error: The attribute onclick",
        "x.md:5:1: error: The attribute style",
        "x.md:9:1: error: The attribute onclick",
        "x.md:9:1: error: The attribute style",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- a\nb -->",
        "a < b > c",
        "3 <4",
        "`<script>`",
        "    <script>",
        "```\n<script>\n```",
        "&lt;x&gt;",
    ],
)
def test_what_only_looks_unsafe_is_no_fault(faults: Faults, text: str) -> None:
    assert faults(text) == []
