"""The theme: templates in the page's language, and its own files with a mark of their bytes."""

from __future__ import annotations

from datetime import date

import jinja2
import pytest

from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.order import Page
from plugins.core.site import Site
from plugins.core.theme import Theme

SHEETS = ("tokens", "base", "layout", "print", "parts/b", "parts/a")


@pytest.fixture
def theme(tmp_path, root):
    """Return what makes a theme with one template of the given text."""

    def make(text="", **shared):
        for name in SHEETS:
            sheet = tmp_path / "static" / "css" / f"{name}.css"
            sheet.parent.mkdir(parents=True, exist_ok=True)
            sheet.write_text(f"/* {name} */", encoding="utf-8")
        (tmp_path / "static" / "icon.svg").write_text("<svg/>", encoding="utf-8")
        (tmp_path / "static" / ".DS_Store").touch()
        (tmp_path / "templates").mkdir(exist_ok=True)
        (tmp_path / "templates" / "x.html").write_text(text, encoding="utf-8")
        site = Site(sitename="Prov", siteurl="/prov", public_url="https://x.se/prov")
        return Theme(tmp_path, root, site, Library([], "sv"), date(2026, 3, 15), shared)

    return make


@pytest.mark.parametrize(
    ("lang", "text"), [("sv", "fel 4 mars 2026 sv"), ("en", "error 4 March 2026 en"), (None, "fel 4 mars 2026 sv")]
)
def test_a_page_is_rendered_in_its_language(theme, lang, text):
    page = Page("x.html", {"word": message("error"), "day": date(2026, 3, 4), **({"lang": lang} if lang else {})})
    assert theme("{{ word|say }} {{ day|date }} {{ lang }}").render(page) == text


def test_what_a_writer_wrote_is_escaped(theme):
    assert theme("{{ title }}").render(Page("x.html", {"title": '<b> & "a"'})) == "&lt;b&gt; &amp; &#34;a&#34;"


def test_links_have_the_site_s_prefix(theme):
    text = "{{ href('blogg/') }} {{ absolute('blogg/') }} {{ site.sitename }} {{ menu }}"
    assert theme(text, menu="m").render(Page("x.html", {})) == "/prov/blogg/ https://x.se/prov/blogg/ Prov m"


def test_a_name_that_nobody_gave_is_a_fault(theme):
    with pytest.raises(jinja2.UndefinedError, match="'titel' is undefined"):
        theme("{{ titel }}").render(Page("x.html", {}))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{{ _('error') }}", "fel"),
        ("{{ _('100 %%') }} {{ _('%(day)s & so', day=day) }}", "100 % &lt;3&gt; & so"),
        ("{{ ngettext('Correction', 'Corrections', 2) }}", "Rättelser"),
    ],
)
def test_a_sentence_of_the_theme_is_translated_and_its_values_escaped(theme, text, shown):
    assert theme(text).render(Page("x.html", {"day": "<3>"})) == shown


def test_what_looks_the_same_everywhere_is_made_once_for_each_language(theme):
    made = theme("{% macro said(word) %}{{ lang }} {{ word }}{% endmacro %}{{ once(('said', key), said, word) }}")
    pages = [{"key": 1, "word": "<a>"}, {"key": 1, "word": "b"}, {"key": 2, "word": "c"}]
    pages += [{"key": 1, "word": "d", "lang": "en"}]
    shown = [made.render(Page("x.html", context)) for context in pages]
    assert shown == ["sv &lt;a&gt;", "sv &lt;a&gt;", "sv c", "en d"]


def test_the_style_sheets_are_one_file_in_the_order_of_their_layers(theme):
    files = {order.path: order.content for order in theme().orders()}
    assert list(files) == ["theme/icon.svg", "theme/site.css"]
    assert files["theme/site.css"].decode().split("\n") == [
        f"/* {name} */" for name in ("tokens", "base", "layout", "parts/a", "parts/b", "print")
    ]


def test_a_file_s_address_changes_with_its_bytes(theme, tmp_path):
    before = theme().static("icon.svg")
    assert before.startswith("/prov/theme/icon.svg?")
    one = theme()
    (tmp_path / "static" / "icon.svg").write_text("<svg></svg>", encoding="utf-8")
    assert one.static("icon.svg") != before
