"""What is wrong with a file that an episode or the show names, before it is known where the name is written."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.message import Message
from plugins.core.problem import Severity


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    Args:
        code: the problem's code.
        text: what is wrong.
        hint: what to do instead.
        severity: whether it stops the build.
    """

    code: str
    text: Message
    hint: Message
    severity: Severity = Severity.ERROR
