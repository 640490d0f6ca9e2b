"""Where Pelican meets the municipalities: those in the settings are known, and every page may show their map."""

from __future__ import annotations

from pelican import signals
from pelican.generators import Generator

from plugins.core.run import Run
from plugins.municipalities.mapped import MOST, whole_map
from plugins.municipalities.named import unknown


def prepare(generators: list[Generator]) -> None:
    """Say which municipalities of the settings there are not; give the front page the map."""
    run: Run = generators[0].context["run"]
    run.say(run.in_settings("MUNICIPALITIES", unknown(run.site.municipalities, run.library, run.settings)))
    whole = whole_map(run.display())
    # A map of many more than a small one can show is for the municipalities' own list.
    run.shared["municipality_map"] = whole if whole and len(whole.spots) <= MOST else None


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(prepare)
