"""A new file's examples are the site's own."""

from __future__ import annotations

from plugins.core.site import Site
from plugins.kinds.of_this_site import own_examples


def test_the_first_category_and_the_cohort_that_begins_last(tmp_path) -> None:
    folder = tmp_path / "cohorts"
    folder.mkdir()
    for name, begins in (("z-2026", "2026-02"), ("omgang-2028", '"2028-01"'), ("omgang-2028.en", "2028-01")):
        (folder / f"{name}.md").write_text(f"---\ntitle: Omgång\nfrom: {begins}\n---\n", encoding="utf-8")
    site = Site(sitename="Prov", categories=("Vardag", "Projektet"))
    assert own_examples(site, tmp_path) == {"category": "Vardag", "cohort": "omgang-2028"}


def test_a_site_without_them_keeps_the_general_ones(tmp_path) -> None:
    assert own_examples(Site(sitename="Prov"), tmp_path) == {}
