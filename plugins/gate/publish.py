"""The way of a run's orders through the gate: into the output folder, all of them or none, or only into memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from plugins.core.manifest import NO_DIFFERENCE, Difference, difference, read_manifest
from plugins.core.message import Message, message
from plugins.core.order import Order
from plugins.core.problem import Problem
from plugins.gate.addresses import address_faults
from plugins.gate.carry import File, Render, carry_out
from plugins.gate.fresh import Fresh
from plugins.gate.lock import BusyError, held
from plugins.gate.place import Place, misplaced, occupied
from plugins.gate.storage import storage_problem
from plugins.gate.switch import recover, switch
from plugins.gate.verdict import Verdict, exit_code

PATIENCE = 120.0
"""Seconds that a build waits for another one."""


class Inspect(Protocol):
    """Looks at the whole site before it is let through."""

    def look(self, file: File) -> None:
        """Look at a file as soon as it is made."""

    def faults(self) -> Iterable[Problem]:
        """Return what is wrong with the site, every file of which was looked at."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the orders.

    Args:
        problems: everything found on the way, in no order.
        written: how many files the new site has, the manifest aside; 0 where nothing was replaced.
        difference: what is other than in the previous site; empty where nothing was replaced.
    """

    problems: tuple[Problem, ...]
    written: int = 0
    difference: Difference = NO_DIFFERENCE


def publish_orders(
    orders: Sequence[Order],
    render: Render,
    place: Place,
    *,
    say: Callable[[Message], None],
    inspect: Inspect,
    strict: bool = False,
    patience: float = PATIENCE,
) -> Outcome:
    """Carry the orders out and put the site in its place, if nothing speaks against it; else leave the previous one.

    Args:
        orders: the whole site.
        render: makes a page's text.
        place: where it goes.
        say: shows a sentence at once, on stderr; called when another build must be waited for.
        inspect: looks at the rendered site.
        strict: whether a warning stops, too.
        patience: how long to wait for another build, in seconds.
    """
    problems = address_faults(orders)
    if problems:
        return Outcome(tuple(problems))
    return _locked(place, say, patience, lambda: _publish(orders, render, place, inspect, strict=strict))


def remove_site(place: Place, *, say: Callable[[Message], None], patience: float = PATIENCE) -> Outcome:
    """Take our own site away, and what killed runs left beside it; a folder that is not ours stays as it is.

    Args:
        place: where the site lies, or nothing.
        say: shows a sentence at once, on stderr; called when a build must be waited for.
        patience: how long to wait for it, in seconds.
    """
    return _locked(place, say, patience, lambda: _remove(place))


def check_orders(orders: Sequence[Order], render: Render, root: Path, inspect: Inspect) -> Outcome:
    """Carry the orders out in memory and return what is wrong. Writes nothing.

    Args:
        orders: the whole site.
        render: makes a page's text.
        root: the project's folder.
        inspect: looks at the rendered site.
    """
    return Outcome(tuple(address_faults(orders) or _make(orders, render, root, inspect.look) or inspect.faults()))


def _locked(place: Place, say: Callable[[Message], None], patience: float, work: Callable[[], Outcome]) -> Outcome:
    """Do the work with the lock held, what earlier runs left cleared away, and the system's refusals as problems."""
    wrong = misplaced(place)
    if wrong:
        return Outcome((wrong,))
    try:
        place.folder.parent.mkdir(parents=True, exist_ok=True)
        with held(place.lock, patience=patience, waiting=lambda: say(_waiting(place))):
            problems = recover(place)
            try:
                outcome = work()
            finally:
                # Whatever happened, Ctrl-C between two renames included.
                problems += recover(place)
            return replace(outcome, problems=(*problems, *outcome.problems))
    except BusyError:
        return Outcome((_busy(place),))
    except OSError as error:
        return Outcome((storage_problem(error, place),))


def _publish(orders: Sequence[Order], render: Render, place: Place, inspect: Inspect, *, strict: bool) -> Outcome:
    """Build into the fresh folder and switch."""
    taken = occupied(place)
    if taken:
        return Outcome((taken,))
    fresh = Fresh(place.fresh)
    problems = _make(orders, render, place.root, fresh.store, inspect.look) or list(inspect.faults())
    if exit_code(problems, strict=strict) is not Verdict.FINE:
        return Outcome(tuple(problems))
    before, after = read_manifest(place.folder), fresh.finish()
    switch(place)
    return Outcome(tuple(problems), len(after.files), difference(before, after))


def _remove(place: Place) -> Outcome:
    """Move the site to where killed runs leave theirs, which is cleared away."""
    taken = occupied(place)
    if taken:
        return Outcome((taken,))
    before = read_manifest(place.folder)
    if place.folder.is_dir():
        place.folder.rename(place.fresh)
    return Outcome((), 0, Difference(removed=tuple(sorted(before.files)) if before else ()))


def _make(orders: Iterable[Order], render: Render, root: Path, *takers: Callable[[File], None]) -> list[Problem]:
    """Make every file and hand it to those who take it. Return what kept some from being made."""
    problems = []
    for made in carry_out(orders, render, root):
        if isinstance(made, Problem):
            problems.append(made)
            continue
        for take in takers:
            take(made)
    return problems


def _waiting(place: Place) -> Message:
    return message("Another build is working on {folder}: waiting for it to end.", folder=place.name)


def _busy(place: Place) -> Problem:
    return Problem(
        "output-busy",
        message("Another build is still working on {folder}, so this one gave up.", folder=place.name),
        message("Wait until it has ended, or end it, and build again."),
    )
