"""A reference to something that the site has, but written as a file, or of another kind than is meant here."""

from __future__ import annotations

from plugins.core.fields.reference import Reference
from plugins.core.library import Library
from plugins.core.message import Message, message


def as_file(reference: Reference, library: Library) -> Message | None:
    """Return the name that a file's name or path stands for, as `sara` for `people/sara.md`; None where it is none."""
    name = reference.text.rsplit("/", 1)[-1].removesuffix(".md")
    if name == reference.text or not library.answers(Reference(name, reference.kinds)):
        return None
    return message("Did you mean {nearest}?", nearest=name)


def of_another_kind(reference: Reference, library: Library) -> Message | None:
    """Return what is said of a name that something of another kind has; None where nothing has it."""
    wanted = [library.kinds[name].plural for name in reference.kinds if name in library.kinds]
    found = library.answers(Reference(reference.text, ()))
    if len(wanted) != 1 or not found:
        return None
    return message(
        "{name} stands under {found}; here something under {kinds} is named.",
        name=reference.text,
        found=found[0].kind.plural,
        kinds=wanted[0],
    )
