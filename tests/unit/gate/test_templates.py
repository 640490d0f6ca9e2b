"""A kind without its template, and a page that no template made, are told by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.message import message
from plugins.core.order import Order, Page
from plugins.core.problem import Problem
from plugins.gate.templates import bare_pages, missing_templates
from plugins.gate.verdict import Verdict, exit_code

Shown = Callable[[Iterable[Problem]], list[str]]
RECIPE = Kind("recipe", Item, "recipes", "recept/{slug}/", message("Recipe"), message("Recipes"))
MEND = "Save it there, or give the kind another template in its plugin's model.py. [template-missing]"


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    for name in ("item.html", "list.html"):
        (tmp_path / name).write_text("", "utf-8")
    return tmp_path


def test_a_kind_whose_templates_are_there_is_fine(templates: Path) -> None:
    assert missing_templates([RECIPE, replace(RECIPE, list_url="recept/")], templates, "theme/templates") == []


def test_a_template_that_is_not_there_is_told_once_with_the_kinds_that_need_it(templates: Path, shown: Shown) -> None:
    dish = replace(RECIPE, name="dish", template="recipe.html")
    found = missing_templates([replace(RECIPE, template="recipe.html"), dish], templates, "theme/templates")
    assert shown(found) == [
        "theme/templates/recipe.html: error: There is no such template, and the pages of the kinds recipe, dish are "
        f"made with it. {MEND}"
    ]
    assert exit_code(found, strict=False) is Verdict.SYSTEM


def test_the_template_of_a_list_counts_where_there_is_a_list(templates: Path, shown: Shown) -> None:
    without = replace(RECIPE, list_template="recipes.html")
    assert missing_templates([without], templates, "theme/templates") == []
    assert shown(missing_templates([replace(without, list_url="recept/")], templates, "theme/templates")) == [
        "theme/templates/recipes.html: error: There is no such template, and the pages of the kind recipe are made "
        f"with it. {MEND}"
    ]


def test_a_page_that_a_plugin_writes_by_itself_is_told(tmp_path: Path, shown: Shown) -> None:
    orders = [
        Order("index.html", Page("index.html", {})),
        Order("feeds/blogg.atom.xml", b"<feed/>"),
        Order("proof.html", tmp_path / "proof.html"),
    ]
    assert bare_pages(orders) == []
    assert shown(bare_pages([Order("karta/index.html", b"<p>Hej", "content/pages/karta.md")])) == [
        "content/pages/karta.md: error: The page karta/index.html is made without a template, so it lacks what every "
        "page has. Let the plugin that makes it order a template and what goes into it. [page-without-template]"
    ]
