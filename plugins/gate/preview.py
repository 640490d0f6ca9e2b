"""The builds of `serve`: one a process, drafts and what is to come included.

`python -m plugins.gate.preview CONTENT SETTINGS OUTPUT` is called by its name, so that nothing of it is imported where
the preview runs: each build then works with the code as it is at that moment.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from plugins.core.options import Options
from plugins.gate.build import build


def run(words: Sequence[str]) -> int:
    """Build for the preview and return the exit code.

    Args:
        words: the content folder, the settings file and the folder that the site goes to.
    """
    content, settings, output = (Path(word) for word in words)
    return build(Options(content, settings, output, preview=True))


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
