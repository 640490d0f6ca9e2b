"""One build in a process of its own, so that changed code counts and no memory is kept from one to the next."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

# By its name only: a plugin does not import another, and here it is the command line of one.
BUILDER: Final = "plugins.gate.preview"


def command(content: Path, settings: Path, output: Path) -> list[str]:
    """Return the command that builds the site into `output`, drafts and what is to come with it."""
    return [sys.executable, "-m", BUILDER, str(content), str(settings), str(output)]


def carry_out(words: Sequence[str], folder: Path) -> int:
    """Carry out a command in `folder` and return its exit code; what it says goes to the terminal.

    Ctrl-C ends the command, then this: in a session of its own the command hears of it from us alone, so that none
    ends with a traceback.

    Raises:
        KeyboardInterrupt: Ctrl-C was pressed.
    """
    with subprocess.Popen(words, cwd=folder, start_new_session=True) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            process.terminate()
            process.wait()
            raise
