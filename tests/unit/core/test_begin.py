"""The beginning of a run: its site, its kinds and its moment, or everything that stands against it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.begin import OPTIONS, begin, options_of
from plugins.core.options import Options
from plugins.core.settings_file import ROOT


@pytest.fixture
def settings(tmp_path):
    """Return what makes Pelican's settings, some of them other than usual."""

    def make(**other):
        usual = {
            "SITENAME": "Prov",
            "PLUGINS": ["plugins.core", "plugins.blog"],
            "PATH": str(tmp_path),
            "THEME": str(ROOT / "theme"),
            "OUTPUT_PATH": str(tmp_path / "output"),
        }
        return usual | other

    return make


def test_a_run_knows_its_site_its_kinds_and_its_moment(settings, tmp_path):
    run, problems = begin(settings(), {"SOURCE_DATE_EPOCH": "1780308000"})
    assert problems == []
    assert (run.site.sitename, [kind.name for kind in run.kinds]) == ("Prov", ["post", "page"])
    assert run.now.isoformat() == "2026-06-01T12:00:00+02:00"
    assert (run.content, run.theme, run.settings) == (tmp_path, ROOT / "theme", "pelicanconf.py")
    assert (run.preview, run.problems, run.orders) == (False, [], [])


def test_our_own_command_says_how_it_goes(settings):
    options = Options(settings=ROOT / "publishconf.py", preview=True)
    run, _ = begin(settings(**{OPTIONS: options}), {})
    assert (run.settings, run.preview) == ("publishconf.py", True)


def test_pelican_s_own_command_says_it_otherwise(settings, tmp_path):
    options = options_of(settings())
    assert (options.content, options.output, options.strict) == (Path(tmp_path), tmp_path / "output", False)


@pytest.mark.parametrize(
    ("other", "environ", "codes"),
    [
        ({"SITENAME": ""}, {}, ["settings-error"]),
        ({"PLUGINS": ["plugins.blgo", "plugins.core"]}, {}, ["plugin-missing"]),
        ({}, {"SOURCE_DATE_EPOCH": "i dag"}, ["build-date"]),
        ({"PLUGINS": ["plugins.blgo"]}, {"SOURCE_DATE_EPOCH": "x"}, ["plugin-missing", "build-date"]),
    ],
)
def test_what_stands_against_a_run_is_told(settings, other, environ, codes):
    run, problems = begin(settings(**other), environ)
    assert run is None
    assert [problem.code for problem in problems] == codes
