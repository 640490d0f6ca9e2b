"""A series of reports in order, the numbers that are missing among them too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.core.blocks import Cell, Table
from plugins.core.message import message
from plugins.core.showcase import Showcase
from plugins.core.shown import LinkTo, Marked, Shown, Words
from plugins.projects.parts import Report

UNKNOWN = Words(message("Unknown"), empty=True)


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of which no report is known.

    Args:
        first: the lowest.
        last: the highest; the same where it is one.
    """

    first: int
    last: int


def reports(series: Sequence[Report], showcase: Showcase) -> Table:
    """Return a project's reports as a table.

    Args:
        series: in the order of the file, which is that of the series.
        showcase: shows values.
    """
    columns = (message("Number"), message("Title"), message("Period"), message("Date"), message("Author"))
    rows = tuple(_gap(one) if isinstance(one, Gap) else _row(one, showcase) for one in with_gaps(series))
    return Table(message("Reports"), columns, rows, "reports")


def with_gaps(series: Sequence[Report]) -> Iterator[Report | Gap]:
    """Yield the reports, and in their place the numbers that are missing between two of them.

    Reports without a number may have been some of those missing, and which ones nobody can tell: then the numbers stand
    together, and there is no gap where there are no more of them than of such reports.
    """
    expected, unnumbered = 1, 0
    for report in series:
        if not isinstance(report.number, int):
            unnumbered += 1
        else:
            missing = range(expected, report.number)
            if unnumbered and len(missing) > unnumbered:
                yield Gap(missing[0], missing[-1])
            elif not unnumbered:
                yield from (Gap(number, number) for number in missing)
            expected, unnumbered = report.number + 1, 0
        yield report


def _row(report: Report, showcase: Showcase) -> tuple[Cell, ...]:
    number = Words(message("No number"), empty=True) if report.number is None else showcase.one(report.number)
    final: Cell = (Marked(message("The last one")),) if report.final else ()
    return (
        (number,),
        (_title(report, showcase), *final),
        (Words(report.period),) if report.period else (),
        (showcase.one(report.date),) if report.date else (),
        (showcase.reference(report.author),) if report.author else (),
    )


def _title(report: Report, showcase: Showcase) -> Shown:
    found = showcase.reference(report.document) if report.document else None
    if isinstance(found, LinkTo):
        return LinkTo(report.title or found.text, found.url)
    return Words(report.title or message("Report"))


def _gap(gap: Gap) -> tuple[Cell, ...]:
    if gap.first == gap.last:
        return ((Words(str(gap.first)),), (UNKNOWN,), (UNKNOWN,), (UNKNOWN,), (UNKNOWN,))
    numbers = Words(f"{gap.first}–{gap.last}")
    partly = Words(message("Unknown, but for what stands here without a number"), empty=True)
    return ((numbers,), (partly,), (UNKNOWN,), (UNKNOWN,), (UNKNOWN,))
