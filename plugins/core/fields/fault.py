"""How a field's check says what is wrong: an error for pydantic that carries our message."""

from __future__ import annotations

from typing import LiteralString

from pydantic_core import ErrorDetails, PydanticCustomError

from plugins.core.message import Message, message


def fault(code: LiteralString, text: Message, hint: Message | None = None) -> PydanticCustomError:
    """Return the error to raise from a field's check.

    Args:
        code: the problem's code.
        text: what is wrong, without the key's name, which is at the place it points to.
        hint: what to write instead.
    """
    return PydanticCustomError(code, code, {"message": text, "hint": hint})


def said(error: ErrorDetails) -> tuple[str, Message, Message | None]:
    """Return an error's code, message and hint, in our words where it was pydantic that found it."""
    context = error.get("ctx", {})
    if isinstance(text := context.get("message"), Message):
        return error["type"], text, context.get("hint")
    if error["type"] in ("model_type", "model_attributes_type", "dict_type"):
        return "keys-expected", message("Here keys with values are expected."), None
    if error["type"] in ("list_type", "tuple_type"):
        return "list-expected", message("Here a list is expected."), _list_hint()
    return "wrong-value", message("The value cannot be used here."), None


def _list_hint() -> Message:
    return message("Write each on a line of its own that begins with two spaces, a dash and a space.")
