"""A new file of the content: written where none was, never over another one."""

from __future__ import annotations

from pathlib import Path

from plugins.core.message import message
from plugins.core.os_reason import os_reason
from plugins.core.problem import Problem
from plugins.core.settings_file import shown_path


def write_new(path: Path, text: str) -> Problem | None:
    """Write a file, its folder too where that is not there yet; return why that cannot be done.

    Args:
        path: the file; the folder that its own folder lies in must be there.
        text: what stands in it.
    """
    try:
        path.parent.mkdir(exist_ok=True)
        # "x" refuses an existing file in the same moment, so nothing can come between the question and the writing.
        with path.open("xb") as file:
            file.write(text.encode())
    except OSError as error:
        return _not_written(path, error)
    return None


def _not_written(path: Path, error: OSError) -> Problem:
    # The folder itself may be a file; then nothing is there already.
    if isinstance(error, FileExistsError) and path.exists():
        return Problem(
            "file-exists",
            message("There is such a file already, and it is left as it is."),
            message("Write in that one, or give the new one another title."),
            path=shown_path(path),
        )
    return Problem(
        "not-written",
        message("The file cannot be written ({reason}).", reason=os_reason(error)),
        message("Look at whether you may write in the folder and whether there is space left."),
        path=shown_path(path),
    )
