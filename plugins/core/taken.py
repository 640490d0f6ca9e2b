"""What is said of an address that the site itself needs: of a thing's own, and of an old path."""

from __future__ import annotations

from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.core.thing import Thing


def give_up() -> Message:
    """Return what to do with an old path at which something lies: it would lead nobody anywhere."""
    return message("Take the old path away: something lies at this address already.")


def made_by_the_site(thing: Thing, url: str, at: tuple[str | int, ...]) -> Problem:
    """Return the problem of an address that the site has a use for.

    Args:
        thing: what lies there, or says that it did.
        url: the address, without a first `/`.
        at: where the header says so, as `("aliases", 0)`.
    """
    text = message("The address /{url} belongs to a page that the site makes itself.", url=url)
    hint = give_up() if at[0] == "aliases" else message("Write another slug: in the header.")
    return thing.problem("address-taken", text, hint, at=at)
