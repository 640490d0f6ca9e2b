"""Every example that a field gives is right as it stands: writers copy them, and `new` writes them."""

from __future__ import annotations

from importlib import import_module

import pytest

from plugins.core.describe import Described
from plugins.core.kind import Kind

PLUGINS = ("blog", "roster", "municipalities", "meetings", "projects", "documents", "training", "calendar", "podcast")
KINDS: list[Kind] = [kind for plugin in PLUGINS for kind in import_module(f"plugins.{plugin}.model").KINDS]
FIELDS = [(kind, field) for kind in KINDS for field in kind.fields if field.example]


def test_every_kind_of_the_content_model_is_declared() -> None:
    assert {kind.folder: kind.url for kind in KINDS} == {
        "posts": "blogg/{slug}/",
        "pages": "{slug}/",
        "people": "personer/{slug}/",
        "cohorts": "omgangar/{slug}/",
        "municipalities": "kommuner/{slug}/",
        "groups": "referensgrupper/{slug}/",
        "minutes": "moten/{date}-{slug}/",
        "projects": "projekt/{slug}/",
        "focus-areas": "fokusomraden/{slug}/",
        "registers": "register/{slug}/",
        "documents": "styrdokument/{slug}/",
        "sessions": "utbildning/{slug}/",
        "events": "kalender/{slug}/",
        "episodes": "podd/{slug}/",
    }


@pytest.mark.parametrize(("kind", "field"), FIELDS, ids=lambda value: getattr(value, "key", None) or value.name)
def test_an_example_is_right(read, kind: Kind, field: Described) -> None:
    _, problems = read(kind, f"{field.key}: {field.example}")
    assert [problem for problem in problems if " is missing. " not in problem] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_has_a_json_schema(kind: Kind) -> None:
    schema = kind.model.model_json_schema()
    assert {field.key for field in kind.fields} == set(schema["properties"])
