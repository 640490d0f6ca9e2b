"""Groups' rankings of the same measures, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plugins.core.blocks import Table
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.shown import Shown, Words
from plugins.core.thing import Thing
from plugins.meetings.gatherings import newest_ranking
from plugins.meetings.ranking import Placed

NOT_RANKED = Words(message("Not ranked"), empty=True)

# What a group ranked, by the measure's key.
Ranking = Mapping[str, Placed]


def rankings(library: Library) -> Mapping[Thing, tuple[Thing, Ranking]]:
    """Return the meeting and the ranking of each group that ranked anything; worked out once a run."""
    return library.once("rankings", lambda: dict(_rankings(library)))


def compared(group: Thing, library: Library) -> Table | None:
    """Return a group's ranking beside those that share a measure with it; None where it ranked nothing.

    Args:
        group: whose page it is; its column comes first, and its order counts.
        library: all things.
    """
    found = rankings(library)
    if group not in found:
        return None
    own = found[group][1]
    others = [other for other, (_, ranking) in found.items() if other is not group and own.keys() & ranking.keys()]
    columns = [group, *others]
    return Table(
        message("The group's ranking beside the others'") if others else message("The group's ranking"),
        (message("Measure"), *(column.title for column in columns)),
        tuple(_row(key, [found[column] for column in columns]) for key in own),
        "ranking",
    )


def standing(ranking: tuple[Thing, Ranking] | None, key: str) -> Shown:
    """Return a measure's place in a group's ranking, or that it has none."""
    if ranking is None or key not in ranking[1]:
        return NOT_RANKED
    return Words(ranking[1][key].standing)


def _row(key: str, rankings: Sequence[tuple[Thing, Ranking]]) -> tuple[tuple[Shown, ...], ...]:
    text = rankings[0][1][key].text
    return ((Words(text),), *((standing(ranking, key),) for ranking in rankings))


def _rankings(library: Library) -> list[tuple[Thing, tuple[Thing, Ranking]]]:
    found = [(group, newest_ranking(group, library)) for group in library.listed("group")]
    return [(group, (one[0], {placed.key: placed for placed in one[1]})) for group, one in found if one]
