"""Orders become files; what a template does wrong becomes one sentence with file and line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import jinja2
import pytest

from plugins.core.order import Order, Page
from plugins.core.problem import Problem
from plugins.gate.carry import File, carry_out

Shown = Callable[[Iterable[Problem]], list[str]]
Carried = Callable[..., list[File | Problem]]


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    folder = tmp_path / "theme" / "templates"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def carried(tmp_path: Path, templates: Path) -> Carried:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates), undefined=jinja2.StrictUndefined, autoescape=True
    )

    def run(*orders: Order) -> list[File | Problem]:
        return list(
            carry_out(orders, lambda page: environment.get_template(page.template).render(page.context), tmp_path)
        )

    return run


def failure(
    line: int, reason: str, *, template: str = "item.html", path: str = "theme/templates/item.html"
) -> list[str]:
    where = f"{path}:{line}: " if path else ""
    return [
        f"{where}error: The template {template} failed when it made blogg/a.html: {reason}. Nothing is wrong with the "
        "text: mend the template, or put back the version that worked. [template-error]"
    ]


def test_a_page_is_rendered_bytes_stay_and_a_file_is_named_for_copying(carried: Carried, templates: Path) -> None:
    (templates / "item.html").write_text("<h1>{{ title }}</h1>", "utf-8")
    picture = templates / "item.html"
    assert carried(
        Order("a.html", Page("item.html", {"title": "Första & bästa"})), Order("b", b"\xff"), Order("c", picture)
    ) == [File("a.html", "<h1>Första &amp; bästa</h1>".encode()), File("b", b"\xff"), File("c", picture)]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("<p>\n{{ titel }}", 2, "'titel' is undefined"),
        ("{{ title.x.y }}", 1, "'str object' has no attribute 'x'"),
        ("<p>\n\n{% if %}", 3, "Expected an expression, got 'end of statement block'"),
        ("\n{% include 'gone.html' %}", 2, "there is no template named gone.html"),
        ("\n{{ title + 1 }}", 2, 'can only concatenate str (not "int") to str (TypeError)'),
        ("\n\n{{ 1 / 0 }}", 3, "division by zero (ZeroDivisionError)"),
        ("{% include 'item.html' %}", 1, "it calls itself without end"),
    ],
)
def test_a_template_error_names_its_line_and_the_page(
    *, text: str, line: int, reason: str, carried: Carried, templates: Path, shown: Shown
) -> None:
    (templates / "item.html").write_text(text, "utf-8")
    assert shown(carried(Order("blogg/a.html", Page("item.html", {"title": "A"})))) == failure(line, reason)


def test_the_line_is_that_of_the_part_that_failed(carried: Carried, templates: Path, shown: Shown) -> None:
    (templates / "item.html").write_text("{% from 'part.html' import box %}\n{{ box() }}", "utf-8")
    (templates / "part.html").write_text("{% macro box() %}\n\n{{ nothing }}{% endmacro %}", "utf-8")
    assert shown(carried(Order("blogg/a.html", Page("item.html", {})))) == failure(
        3, "'nothing' is undefined", path="theme/templates/part.html"
    )


def test_a_missing_template_has_no_line(carried: Carried, shown: Shown) -> None:
    assert shown(carried(Order("blogg/a.html", Page("none.html", {})))) == failure(
        0, "there is no template named none.html", template="none.html", path=""
    )


def test_a_template_that_is_not_saved_as_utf_8_is_at_fault(carried: Carried, templates: Path) -> None:
    (templates / "item.html").write_bytes("<p>Möte".encode("latin-1"))
    (found,) = carried(Order("blogg/a.html", Page("item.html", {})))
    assert isinstance(found, Problem)
    assert found.code == "template-error"


def test_one_fault_in_a_template_is_told_once_for_all_its_pages(carried: Carried, templates: Path) -> None:
    (templates / "item.html").write_text("{{ titel }}", "utf-8")
    orders = [Order(f"{number}.html", Page("item.html", {})) for number in range(3)]
    assert [type(made) for made in carried(*orders, Order("b", b""))] == [Problem, File]


def test_a_fault_in_python_code_is_not_blamed_on_a_template(tmp_path: Path) -> None:
    def render(page: Page) -> str:
        raise KeyError(page.template)

    with pytest.raises(KeyError, match=r"item\.html"):
        list(carry_out([Order("a", Page("item.html", {}))], render, tmp_path))


def test_a_file_to_copy_that_is_not_there(carried: Carried, tmp_path: Path, shown: Shown) -> None:
    gone = tmp_path / "gone.mp3"
    assert shown(carried(Order("podd/1.mp3", gone, "content/podcast/1.md"))) == [
        f"content/podcast/1.md: error: The file {gone} is not there, or it may not be read. "
        "Put it back, or take away what refers to it. [file-unreadable]"
    ]


def test_half_a_character_is_told_at_its_source(carried: Carried, templates: Path, shown: Shown) -> None:
    (templates / "item.html").write_text("{{ title }}", "utf-8")
    assert shown(carried(Order("a.html", Page("item.html", {"title": "A\ud800"}), "content/posts/a.md"))) == [
        "content/posts/a.md: error: a.html holds the sign U+D800, which no text can hold. "
        "Look for an escape such as \\ud800 in quotes and take it away. [character-unusable]"
    ]
