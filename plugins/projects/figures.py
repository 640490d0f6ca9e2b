"""Figures in words: how many, how sure that is, of what, and what it comprises."""

from __future__ import annotations

from plugins.core import showing
from plugins.core.message import Message, message
from plugins.core.shown import Group, Row, Words
from plugins.projects.parts import Figure


def amount(value: int | str, lang: str, *, approx: bool) -> Message | str:
    """Return "1 000", "about 1 000" or a text as it is written."""
    text = showing.number(value, lang) if isinstance(value, int) else value
    return message("about {amount}", amount=text) if approx else text


def figure(one: Figure, lang: str) -> Group:
    """Return a figure with what it counts, and its scope below."""
    value = amount(one.value, lang, approx=one.approx)
    said = Words(message("{amount} {what}", amount=value, what=one.what))
    scope = (Row("scope", message("Scope"), (Words(one.scope),)),) if one.scope else ()
    return Group((Row("value", message("Value"), (said,)), *scope))
