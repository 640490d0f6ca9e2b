"""What every build imports and reads: done once by the fork server, whose children then have it (tests/running.py)."""

from __future__ import annotations

import plugins.blog.hooks
import plugins.gate.hooks
import plugins.kinds.hooks
import plugins.links.hooks
import plugins.reader.hooks  # noqa: F401
from plugins.core.catalogue import load, locale_folders
from plugins.core.finding import kinds_of
from plugins.core.settings_file import ROOT
from tests import running  # noqa: F401

load("sv", locale_folders(ROOT))
kinds_of([f"plugins.{path.parent.name}" for path in (ROOT / "plugins").glob("*/model.py")])
