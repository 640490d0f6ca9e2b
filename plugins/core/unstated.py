"""What to write where a word for nothing, as `unknown` or `no`, stands in a field that does not take it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pydantic.fields import FieldInfo

from plugins.core.describe import described, models
from plugins.core.fields.choice import Empty
from plugins.core.frontmatter.node import Node, Scalar
from plugins.core.message import Message, message

# Of these a fault says how a value is written, as if there were one to write.
CODES: Final = frozenset({"date-format", "time-format", "number", "email", "address", "keys-expected"})
TAKE_AWAY: Final = message("If it is not known, or if there is none, take the line away.")


def what_instead(code: str, node: Node, info: FieldInfo, steps: Sequence[str | int]) -> Message | None:
    """Return the hint for a word for nothing; None for anything else.

    Args:
        code: what the word was found to be.
        node: the value that is at fault.
        info: the field of the header's key.
        steps: the keys and positions that lead from that key's value to the fault.
    """
    if code not in CODES or not isinstance(node, Scalar) or Empty.of(node.text) is None:
        return None
    field = _innermost(info, steps)
    if described("", field).may_be_empty:
        # In quotation marks it is a text, and that is what is said of it.
        return None if node.quoted else message("If it is not known, write unknown.")
    return message("It has to be known here: wait until it is.") if field.is_required() else TAKE_AWAY


def _innermost(info: FieldInfo, steps: Sequence[str | int]) -> FieldInfo:
    """Return the field of the innermost key on the way to a fault."""
    key = next((step for step in reversed(steps) if isinstance(step, str)), None)
    inner = (item for model in models(info.annotation) for item in model.model_fields.items())
    return next((field for name, field in inner if key in (field.alias, name)), info)
