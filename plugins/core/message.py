"""A sentence for a person, kept as English text and values until it is known in which language to show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Translator(Protocol):
    """What can turn an English text of the code into another language; `Catalogue` is the real one."""

    def gettext(self, text: str) -> str:
        """Return the translation of `text`, or `text` itself where there is none."""

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """Return the translated form for `count`, or the English one where there is none."""


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable sentence. Make one with `message()`, which is also what the catalogue test looks for.

    Args:
        text: the English sentence, with `{name}` where a value goes.
        values: what goes there, as pairs; a value that is itself a Message is translated first.
        plural: the English sentence for a `count` other than one, where that differs.
    """

    text: str
    values: tuple[tuple[str, Value], ...] = ()
    plural: str = ""

    def show(self, translator: Translator) -> str:
        """Return the sentence in the translator's language, values filled in."""
        values = dict(self.values)
        if self.plural:
            template = translator.ngettext(self.text, self.plural, int(str(values["count"])))
        else:
            template = translator.gettext(self.text)
        return template.format_map({name: _show(value, translator) for name, value in values.items()})


Value = str | int | Message


def _show(value: Value, translator: Translator) -> str:
    return value.show(translator) if isinstance(value, Message) else str(value)


def message(text: str, /, **values: Value) -> Message:
    """Return the sentence `text`, `values` to be put in its places."""
    return Message(text, tuple(values.items()))


def plural(singular: str, several: str, /, *, count: int, **values: Value) -> Message:
    """Return a sentence with one form for a `count` of one and another for the rest."""
    return Message(singular, (("count", count), *values.items()), several)
