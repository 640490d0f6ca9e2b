"""What the system says when it refuses, in the writer's language where we have words for it."""

from __future__ import annotations

import errno
import socket
from pathlib import Path

import pytest

from plugins.core.catalogue import Catalogue, load, locale_folders
from plugins.core.message import Message, message
from plugins.core.os_reason import os_reason

ROOT = Path(__file__).parents[3]


def shown(error: OSError, catalogue: Catalogue) -> str:
    text = message("The file cannot be read ({reason}).", reason=os_reason(error))
    return text.show(catalogue)


@pytest.mark.parametrize(
    ("number", "swedish"),
    [
        (errno.ENOENT, "den finns inte"),
        (errno.EACCES, "du får inte öppna eller skriva den"),
        (errno.EROFS, "du får inte öppna eller skriva den"),
        (errno.EISDIR, "det är en mapp"),
        (errno.ENOSPC, "disken är full"),
        (errno.EDQUOT, "disken är full"),
    ],
)
def test_a_common_reason_is_in_the_writers_language(number: int, swedish: str) -> None:
    sv = load("sv", locale_folders(ROOT))
    assert shown(OSError(number, "the system's words"), sv) == f"Filen går inte att läsa ({swedish})."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
        (OSError("no number"), "no number"),
        (TimeoutError(), "TimeoutError"),
    ],
)
def test_any_other_reason_is_the_systems_own(error: OSError, said: str) -> None:
    assert os_reason(error) == said


def test_a_name_servers_number_is_not_taken_for_a_files() -> None:
    assert not isinstance(os_reason(socket.gaierror(errno.ENOENT, "Temporary failure in name resolution")), Message)
