"""The sum of a run: how many items of each kind, which are drafts, what is to come, and what was written."""

from __future__ import annotations

from plugins.core import showing
from plugins.core.options import Options
from plugins.core.run import Run
from plugins.core.settings_file import shown_path
from plugins.core.thing import State
from plugins.gate.publish import Outcome
from plugins.gate.report import Summary

LOOK = "python3 tasks.py serve"


def summary_of(run: Run, options: Options, outcome: Outcome) -> Summary:
    """Return what a run found and did, in the site's language."""
    translator, lang = run.catalogue(), run.site.default_lang
    things = sorted((thing for thing in run.library if thing.path), key=lambda thing: thing.path)
    counts = [(kind, sum(thing.kind is kind for thing in things)) for kind in run.kinds]
    to_come = [(thing, thing.item.appears) for thing in things if thing.state is State.TO_COME]
    return Summary(
        counts=tuple((kind.plural.show(translator).lower(), count) for kind, count in counts if count),
        drafts=tuple(thing.path for thing in things if thing.state is State.DRAFT),
        to_come=tuple((thing.path, showing.moment_long(moment, lang)) for thing, moment in to_come if moment),
        output=shown_path(options.output) if options.output else "",
        written=outcome.written,
        changed=len(outcome.difference.added) + len(outcome.difference.changed),
        removed=tuple(outcome.difference.removed),
        look=LOOK if outcome.written and not options.preview else "",
        notes=tuple(note.show(translator) for note in run.notes),
    )
