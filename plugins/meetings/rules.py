"""What must hold of minutes: bodies, days, rankings and the keys of proposals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, cast

from plugins.core.at_fault import each
from plugins.core.bodies import doubt
from plugins.core.dates import Partial
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem, Severity
from plugins.core.proposals import Proposed, proposals_of
from plugins.core.site import Site
from plugins.core.slug import valid_slug
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names these rules, so they may only name its types.
    from plugins.meetings.model import Minutes

# What a key has and a word seldom: with one of these, a text that is no proposal's key is a slip.
SIGNS_OF_A_KEY: Final = "-0123456789"


def minutes(thing: Thing, library: Library, site: Site) -> Iterable[Problem]:
    """Yield what is wrong or doubtful in minutes."""
    item = cast("Minutes", thing.item)
    yield from each(
        _bodies(thing, item, site),
        _due_before_the_meeting(thing, item),
        _ranks_and_votes(thing, item),
        _keys_of_proposals(thing, item, library),
    )


def _bodies(thing: Thing, item: Minutes, site: Site) -> Iterator[Problem]:
    for position, decision in enumerate(item.decisions):
        yield from doubt(thing, ("decisions", position, "body"), decision.body, site)


def _keys_of_proposals(thing: Thing, item: Minutes, library: Library) -> Iterator[Problem]:
    project = library.find(item.project)
    if item.project is None or project:
        proposals = proposals_of(project)
        yield from each(_actions(thing, item, proposals), _measures(thing, item, proposals))


def _due_before_the_meeting(thing: Thing, item: Minutes) -> Iterator[Problem]:
    for position, action in enumerate(item.actions):
        due = action.due
        if isinstance(due, Partial) and item.day and due.last < item.day.first:
            days = {"due": str(due), "day": str(item.day)}
            text = message("It is to be done by {due}, before the meeting of {day}.", **days)
            yield thing.problem(
                "action-too-early", text, message("Look at both dates."), at=("actions", position, "due")
            )


def _ranks_and_votes(thing: Thing, item: Minutes) -> Iterator[Problem]:
    """Yield an error where some measures have ranks and others votes: they cannot be compared."""
    ranks = [one.rank is not None for one in item.ranking]
    votes = [one.votes is not None for one in item.ranking]
    if any(ranks) and any(votes):
        text = message("The ranking has both ranks and votes.")
        hint = message("Write rank with each of them, or votes with each of them.")
        yield thing.problem("ranking-mixed", text, hint, at=("ranking",))


def _actions(thing: Thing, item: Minutes, proposals: Sequence[Proposed]) -> Iterator[Problem]:
    for position, action in enumerate(item.actions):
        if action.proposal and action.proposal not in [proposal.key for proposal in proposals]:
            yield _unknown(thing, ("actions", position, "proposal"), action.proposal, proposals)


def _measures(thing: Thing, item: Minutes, proposals: Sequence[Proposed]) -> Iterator[Problem]:
    keys = [proposal.key for proposal in proposals]
    if not keys:
        return
    for position, one in enumerate(item.ranking):
        at = ("ranking", position, "measure")
        if one.measure in keys:
            continue
        if _like_a_key(one.measure, keys):
            yield _unknown(thing, at, one.measure, proposals)
        elif close := nearest(one.measure, [proposal.text for proposal in proposals]):
            key = next(proposal.key for proposal in proposals if proposal.text == close)
            text = message("{measure} is almost the project's proposal, but not its key.", measure=one.measure)
            hint = message("Write {key}, and it can be compared with other groups' rankings.", key=key)
            yield thing.problem("measure-without-key", text, hint, at=at, severity=Severity.WARNING)


def _like_a_key(text: str, keys: Sequence[str]) -> bool:
    return valid_slug(text) and (any(sign in text for sign in SIGNS_OF_A_KEY) or nearest(text, keys) is not None)


def _unknown(thing: Thing, at: tuple[str | int, ...], key: str, proposals: Sequence[Proposed]) -> Problem:
    keys = [proposal.key for proposal in proposals]
    if not keys:
        text = message(
            "{key} is the key of no proposal, since the minutes belong to no project with proposals.", key=key
        )
        return thing.problem("unknown-proposal", text, message("Write the project's slug after project:."), at=at)
    text = message("The project has no proposal with the key {key}.", key=key)
    close = nearest(key, keys)
    if close:
        hint = message("Did you mean {nearest}?", nearest=close)
    else:
        hint = message("The keys are: {keys}.", keys=", ".join(keys))
    return thing.problem("unknown-proposal", text, hint, at=at)
