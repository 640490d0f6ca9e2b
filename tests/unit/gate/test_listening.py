"""What Pelican complains of: said as our own problems, but for what is as it should be."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from plugins.gate.listening import Listener


@pytest.fixture
def heard(shown):
    """Return what lets a logger say something and shows what was heard."""
    listener = Listener()
    logger = logging.getLogger(__name__)
    logger.setLevel(logging.DEBUG)
    logger.addHandler(listener)

    def hearing(level, text, *values, **more):
        logger.log(level, text, *values, **more)
        return shown(listener.heard())

    yield hearing
    logger.removeHandler(listener)


def test_an_error_is_an_error_and_a_warning_a_warning(heard):
    assert heard(logging.ERROR, "Could not\n  process %s", "x.md") == [
        "error: Pelican says: Could not process x.md [pelican]"
    ]
    assert heard(logging.WARNING, "Odd") == ["warning: Pelican says: Odd [pelican]"]


def test_what_is_said_once_is_heard_once(heard):
    heard(logging.ERROR, "a")
    assert heard(logging.INFO, "b") == []


@pytest.mark.parametrize(
    "text", ["Feeds generated without SITEURL set properly may not be valid", "No valid files found in content for x"]
)
def test_what_is_as_it_should_be_is_not_said(heard, text):
    assert heard(logging.WARNING, text) == []


def test_what_comes_with_a_traceback_is_told_by_those_who_catch_it(heard):
    assert heard(logging.ERROR, "a", exc_info=(ValueError, ValueError("x"), None)) == []


def test_a_path_is_shown_from_the_project(heard):
    assert heard(logging.ERROR, f"Cannot read {Path.cwd()}/content/x.md") == [
        "error: Pelican says: Cannot read content/x.md [pelican]"
    ]
