"""A group's ranking: which place each measure has, by rank or by votes, and as bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plugins.core.blocks import Bar, Bars
from plugins.core.message import Message, message, plural
from plugins.core.proposals import Proposed
from plugins.core.shown import Words
from plugins.meetings.parts import Ranked


@dataclass(frozen=True, slots=True)
class Placed:
    """A measure in a ranking.

    Args:
        key: what it is known by in other rankings: the proposal's key, else its text in lower case.
        text: what it is.
        place: from 1.
        shared: whether another one has the same place.
        votes: how many it got, where that is how they were ranked.
    """

    key: str
    text: str
    place: int
    shared: bool
    votes: int | None

    @property
    def standing(self) -> Message | str:
        """The place in words, with the votes where there were any."""
        if self.votes is None:
            return message("{place} (shared)", place=self.place) if self.shared else str(self.place)
        votes = plural("{count} vote", "{count} votes", count=self.votes)
        if self.shared:
            return message("{place} (shared), {votes}", place=self.place, votes=votes)
        return message("{place}, {votes}", place=self.place, votes=votes)


def placed(ranking: Sequence[Ranked], proposals: Sequence[Proposed] = ()) -> tuple[Placed, ...]:
    """Return the measures of a ranking, the highest first; what is equal in the order in which it was written.

    Args:
        ranking: as minutes have it: with ranks, with votes, or with neither, when the order says it.
        proposals: those of the project, by whose keys measures may be called.
    """
    texts = {proposal.key: proposal.text for proposal in proposals}
    places = [_place(number, ranking) for number in range(len(ranking))]
    found = [
        Placed(
            one.measure if one.measure in texts else one.measure.casefold(),
            texts.get(one.measure, one.measure),
            place,
            places.count(place) > 1,
            one.votes,
        )
        for one, place in zip(ranking, places, strict=True)
    ]
    return tuple(sorted(found, key=lambda one: one.place))


def bars(ranking: Sequence[Placed], heading: Message) -> Bars:
    """Return a ranking as a bar chart: as long as the votes, else longer the higher the place."""
    return Bars(heading, tuple(_bar(one, ranking) for one in ranking), "ranking")


def _place(number: int, ranking: Sequence[Ranked]) -> int:
    one = ranking[number]
    if one.rank is not None:
        return one.rank
    if one.votes is not None:
        return 1 + sum(other.votes > one.votes for other in ranking if other.votes is not None)
    return number + 1


def _bar(one: Placed, ranking: Sequence[Placed]) -> Bar:
    if one.votes is None:
        last = max(other.place for other in ranking)
        share = round(100 * (last - one.place + 1) / last)
        value: Message | str = message("shared place") if one.shared else ""
    else:
        most = max(other.votes or 0 for other in ranking)
        share = round(100 * one.votes / most) if most else 0
        value = plural("{count} vote", "{count} votes", count=one.votes)
    return Bar(str(one.place), Words(one.text), value, share)
