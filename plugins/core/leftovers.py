"""What programs leave among people's files: editors' copies, file managers' notes. It is nobody's content."""

from __future__ import annotations

import re
from typing import Final

NAMES: Final = re.compile(
    r"\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.gitkeep|.*~|\.?#.*#?|\..*\.sw[a-p]|.*\.bak|~\$.*", re.IGNORECASE
)


def left_by_a_program(name: str) -> bool:
    """Whether a file of this name is to be passed over without a word."""
    return bool(NAMES.fullmatch(name))
