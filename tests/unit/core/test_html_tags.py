"""Tags as a browser sees them: none in comments, scripts and quotes, and broken ones cost no more than whole ones."""

from __future__ import annotations

import pytest

from plugins.core.html_tags import tags


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("<p>a <b class=k>b</b></p>", ["p", "b", "/b", "/p"]),
        ("<!doctype html><BR/><?php echo 1 ?>", ["!doctype", "br", "?php"]),
        ('<a title="x > y">', ["a"]),
        ("<!-- <p> --><i><!--><b>", ["i", "b"]),
        ("<i><!-- <p>", ["i", "!--"]),
        ("<script>if (a<b) '<p>'</Script ><i>", ["script", "/script", "i"]),
        ("<TITLE><p></title><i>", ["title", "/title", "i"]),
        ("<style><p>", ["style"]),
        ("<scripty><p>", ["scripty", "p"]),
        ("1 < 2 and 3 > 2, </ p>", []),
        ("<p", []),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [f"{'/' * tag.closing}{tag.name}" for tag in tags(text)] == names


def test_a_tags_source_and_attributes() -> None:
    (tag,) = tags("""<A HREF='/?a=1&copy=2' class=k title="&lt;x&gt;" class="other" disabled>""")
    assert tag.source == """<A HREF='/?a=1&copy=2' class=k title="&lt;x&gt;" class="other" disabled>"""
    assert tag.attributes == {"href": "/?a=1&copy=2", "class": "k", "title": "<x>", "disabled": ""}


@pytest.mark.parametrize("text", ["<a " + "b " * 50_000, "<a b='" + "c" * 100_000, "<!--" * 20_000, "<title>" * 20_000])
def test_a_broken_text_takes_no_longer_than_a_whole_one(text: str) -> None:
    """A look that began anew at every sign would take minutes; no figure is asserted, the test just ends."""
    assert len([*tags(text)]) <= 1
