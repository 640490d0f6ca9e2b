"""A new kind is one class and one template: README's own example, carried out as it is written there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.running import run, write

INIT = '"""The recipes: their kind."""\n\n\ndef register() -> None: ...\n'
PORRIDGE = """---
title: Gröt
serves: elva personer
ingredients:
  - två dl havregryn
  - en nypa salt
---
Koka *länge*.
"""
OWN = "from pelicanconf import *\nPLUGINS.insert(1, 'plugins.recipes')\n"


def test_the_kind_of_the_readme_has_its_pages(root: Path, project: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    model = re.search(r"## Adding a kind.*?```python\n(.*?)```", readme, re.DOTALL)
    assert model
    write(project, {"plugins/recipes/__init__.py": INIT, "plugins/recipes/model.py": model[1], "own.py": OWN})
    write(project, {"content/recipes/grot.md": PORRIDGE})
    ran = run(project, "-m", "invoke", "build", "--settings", "own.py")
    assert (ran.code, ran.problems, ran.err) == (0, [], "")
    page = (project / "output" / "recept" / "grot" / "index.html").read_text(encoding="utf-8")
    for text in ("Gröt", "elva personer", "två dl havregryn", "<em>länge</em>"):
        assert text in page
    listed = (project / "output" / "recept" / "index.html").read_text(encoding="utf-8")
    assert 'href="/recept/grot/"' in listed
    assert 'href="/recept/"' in (project / "output" / "index.html").read_text(encoding="utf-8")


def test_a_kind_may_have_a_template_of_its_own_and_is_checked(root: Path, project: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    model = re.search(r"## Adding a kind.*?```python\n(.*?)```", readme, re.DOTALL)
    assert model
    own = model[1].replace('list_url="recept/",', 'list_url="recept/", template="recipe.html",')
    assert own != model[1]
    template = '{% extends "item.html" %}\n{% block sections %}\n<p>Smaklig måltid!</p>\n{% endblock %}\n'
    write(project, {"plugins/recipes/__init__.py": INIT, "plugins/recipes/model.py": own, "own.py": OWN})
    write(project, {"content/recipes/grot.md": PORRIDGE})
    ran = run(project, "-m", "invoke", "check", "--settings", "own.py")
    assert ran.code == 2
    assert ran.problems == [
        "theme/templates/recipe.html: fel: Mallen finns inte, och sidorna av slaget recipe görs med den. "
        "Spara den där, eller ange en annan mall i model.py i insticksmodulen. [template-missing]"
    ]

    write(project, {"theme/templates/recipe.html": template})
    assert run(project, "-m", "invoke", "build", "--settings", "own.py").code == 0
    page = project / "output" / "recept" / "grot" / "index.html"
    assert "Smaklig måltid!" in page.read_text(encoding="utf-8")

    write(project, {"content/recipes/soppa.md": "---\ntitle: Soppa\nserve: elva\n---\n"})
    ran = run(project, "-m", "invoke", "check", "--settings", "own.py")
    assert ran.code == 1
    assert ran.problems == [
        "content/recipes/soppa.md:3:1: fel: Här finns ingen nyckel som heter serve. Menade du serves? [unknown-key]"
    ]

    ran = run(project, "-m", "invoke", "new", "recipe", "Ärtsoppa", "--settings", "own.py")
    assert ran.code == 0, ran
    assert (project / "content" / "recipes" / "artsoppa.md").is_file()
