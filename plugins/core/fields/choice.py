"""Fixed words: a value that is one of a few, written in English or Swedish."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from plugins.core.fields.fault import fault
from plugins.core.fields.text import as_text
from plugins.core.message import Message, Translator, message
from plugins.core.nearest import nearest


class Choice(StrEnum):
    """A set of fixed words. A member is written `NAME = "word", message("Label"), "other word", …`."""

    label: Message
    words: tuple[str, ...]

    def __new__(cls, value: str, label: Message, *words: str) -> Self:
        """Make a member of the word in the file, its label on the page and the other words for it."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.words = (value, *words)
        return member

    @classmethod
    def of(cls, text: str) -> Self | None:
        """Return the member that is written so, upper or lower case, or None."""
        wanted = text.strip().casefold()
        return next((member for member in cls if wanted in member.words), None)

    @classmethod
    def check(cls, value: object) -> Self:
        """Return the member that a value of a header names."""
        text = as_text(value)
        if member := cls.of(text):
            return member
        said = message("{value} is not one of the words for this.", value=text)
        close = nearest(text, [word for member in cls for word in member.words])
        if close:
            raise fault("word", said, message("Did you mean {nearest}?", nearest=close))
        raise fault("word", said, message("Write one of: {words}.", words=_words(cls)))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Let pydantic check with `check`; the JSON Schema is an enumeration of the English words."""
        schema = core_schema.enum_schema(cls, list(cls))
        return core_schema.no_info_before_validator_function(cls.check, schema)


@dataclass(frozen=True, slots=True)
class _Words(Message):
    """What may be written, in the language of the one who reads it.

    Args:
        choices: of each member its label, and the words for it, the English one first and then a Swedish one.
    """

    choices: tuple[tuple[Message, tuple[str, ...]], ...] = ()

    def show(self, translator: Translator) -> str:
        """Return the words with commas between: the label where it is one of them, since pages show that."""
        return ", ".join(_word(label.show(translator), label.text, words) for label, words in self.choices)


def _words(members: Iterable[Choice]) -> Message:
    return _Words("", choices=tuple((member.label, member.words) for member in members))


def _word(shown: str, english: str, words: tuple[str, ...]) -> str:
    if shown.casefold() in words:
        return shown.casefold()
    return words[0] if shown == english else words[:2][-1]


class Answer(Choice):
    """Yes or no."""

    YES = "yes", message("Yes"), "ja", "true", "sant"
    NO = "no", message("No"), "nej", "false", "falskt"


class Empty(Choice):
    """What a field marked ∅ may say instead of a value. The fourth emptiness, not stated, is a key left out."""

    UNKNOWN = "unknown", message("Unknown"), "okänt", "okänd"
    NO = "no", message("No"), "nej"
    NONE = "none", message("—"), "ej tillämpligt", "inte tillämpligt"


def as_truth(value: object) -> bool:
    """Return whether a value says yes."""
    if isinstance(value, bool):
        return value
    text = as_text(value)
    if (answer := Answer.of(text)) is None:
        raise fault("yes-no", message("{value} is neither yes nor no.", value=text), message("Write yes or no."))
    return answer is Answer.YES


YesNo = Annotated[bool, BeforeValidator(as_truth)]
