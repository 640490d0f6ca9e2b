"""The report: every problem once, then what the run found and did, as lines for a person or as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plugins.core.message import Message, Translator, message, plural
from plugins.core.problem import Problem, Severity, in_order


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run found and did. Words and dates in it are in the site's language already.

    Args:
        counts: how many items of each kind, by the kind's label.
        drafts: the files of drafts.
        to_come: the files of what is dated ahead, each with its date.
        output: the folder that was asked for; empty when nothing was to be written (`check`).
        written: how many files the new site has; 0 where nothing was replaced.
        changed: how many of them are new or other than before.
        removed: the paths that were in the previous site and are not in this one.
        look: the command that shows the site; empty where there is none.
        notes: what is worth knowing or looking after, a sentence each.
    """

    counts: tuple[tuple[str, int], ...] = ()
    drafts: tuple[str, ...] = ()
    to_come: tuple[tuple[str, str], ...] = ()
    output: str = ""
    written: int = 0
    changed: int = 0
    removed: tuple[str, ...] = ()
    look: str = ""
    notes: tuple[str, ...] = ()


def as_lines(problems: Iterable[Problem], summary: Summary, translator: Translator) -> list[str]:
    """Return the report for a person, a line an element."""
    found = in_order(problems)
    lines = [line for problem in found for line in problem.show(translator).split("\n")]
    if lines:
        lines.append("")
    if summary.counts:
        counts = ", ".join(f"{label} {count}" for label, count in summary.counts)
        lines.append(message("Content: {counts}.", counts=counts).show(translator))
    lines += _listed(
        plural("{count} draft, not published:", "{count} drafts, not published:", count=len(summary.drafts)),
        summary.drafts,
        translator,
    )
    ahead = [message("{file}, on {date}", file=file, date=date).show(translator) for file, date in summary.to_come]
    lines += _listed(plural("{count} item to come:", "{count} items to come:", count=len(ahead)), ahead, translator)
    lines += _listed(message("Worth knowing:"), summary.notes, translator)
    lines.append(_tally(found, translator))
    return lines + _result(summary, translator)


def as_json(problems: Iterable[Problem], summary: Summary, translator: Translator) -> str:
    """Return the report for a program: one JSON document, its keys the same in every language."""
    found = in_order(problems)
    document = {
        "problems": [problem.data(translator) for problem in found],
        "summary": {
            "errors": _number(found, Severity.ERROR),
            "warnings": _number(found, Severity.WARNING),
            "items": [{"kind": label, "count": count} for label, count in summary.counts],
            "drafts": list(summary.drafts),
            "to_come": [{"path": file, "date": date} for file, date in summary.to_come],
            "output": summary.output or None,
            "written": summary.written,
            "changed": summary.changed,
            "removed": list(summary.removed),
            "notes": list(summary.notes),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _listed(heading: Message, names: Sequence[str], translator: Translator) -> list[str]:
    return [heading.show(translator), *(f"  {name}" for name in names)] if names else []


def _tally(found: Sequence[Problem], translator: Translator) -> str:
    error_count, warning_count = (_number(found, severity) for severity in (Severity.ERROR, Severity.WARNING))
    parts = []
    if error_count:
        parts.append(plural("{count} error", "{count} errors", count=error_count))
    if warning_count:
        parts.append(plural("{count} warning", "{count} warnings", count=warning_count))
    if not parts:
        return message("No errors and no warnings.").show(translator)
    return ", ".join(part.show(translator) for part in parts) + "."


def _number(found: Sequence[Problem], severity: Severity) -> int:
    return sum(problem.severity is severity for problem in found)


def _result(summary: Summary, translator: Translator) -> list[str]:
    """Return the lines on what was written, or that nothing was."""
    if not summary.output:
        return []
    if not summary.written:
        return [message("Nothing was written: {folder} is as it was.", folder=summary.output).show(translator)]
    files = plural(
        "{count} file in {folder}", "{count} files in {folder}", count=summary.written, folder=summary.output
    )
    lines = [message("{files}, {count} new or changed.", files=files, count=summary.changed).show(translator)]
    lines += _listed(
        plural(
            "{count} file is gone since the last build:",
            "{count} files are gone since the last build:",
            count=len(summary.removed),
        ),
        summary.removed,
        translator,
    )
    if summary.look:
        lines.append(message("To look at it, run: {command}", command=summary.look).show(translator))
    return lines
