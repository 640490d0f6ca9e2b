"""What is said about HTML that was taken away: which tag or attribute, where, and what to write instead."""

from __future__ import annotations

from plugins.core.html_tags import UNCLOSED
from plugins.core.message import Message, message
from plugins.core.problem import Problem
from plugins.core.safe_html import Taken
from plugins.reader.source import Source

LONGEST = 60

SCRIPTS = message("Take it away: a page here works without scripts of its own.")
LOOKS = message("Take it away: how a page looks is decided by the theme.")
EMBEDDED = message("Write a link instead: [what it is](https://…). Nothing is fetched from other sites.")
FORMS = message("Write a link to the form, or an e-mail address, instead.")
FRAME = message("Take it away: the page has its head and its frame from the theme.")
ANCHORS = message("Take it away: every heading gets its anchor by itself.")
TARGETS = message("Take it away: the reader decides where a link opens.")
MARKDOWN = message("Take it away, or say the same in Markdown.")
PLAIN_TEXT = message("Write &lt; for a < that is to be seen, or put it between ` marks.")

TAG_HINTS = {
    **dict.fromkeys(("script", "noscript", "template", "canvas"), SCRIPTS),
    **dict.fromkeys(("style", "font", "center", "big", "blink", "marquee"), LOOKS),
    **dict.fromkeys(("iframe", "frame", "embed", "object", "video", "audio", "source", "track", "svg"), EMBEDDED),
    **dict.fromkeys(("form", "input", "button", "select", "option", "textarea", "label", "fieldset"), FORMS),
    **dict.fromkeys(("html", "head", "body", "title", "meta", "link", "base", "!doctype"), FRAME),
}
ATTRIBUTE_HINTS = {"style": LOOKS, "class": LOOKS, "id": ANCHORS, "name": ANCHORS, "target": TARGETS, "rel": TARGETS}
ADDRESSES = frozenset({"href", "src", "cite"})


def unsafe(taken: Taken, source: Source, path: str) -> Problem:
    """Return the fault of a thing that was taken away, at its place in the text."""
    return _link(taken, source, path) if taken.attribute in ADDRESSES else _html(taken, source, path)


def _link(taken: Taken, source: Source, path: str) -> Problem:
    line, column = source.find_address(taken.value)
    address = " ".join(taken.value.split())
    shown = address if len(address) <= LONGEST else address[:LONGEST] + "…"
    return Problem(
        "unsafe-link",
        message("“{address}” is not an address that may stand in a text.", address=shown),
        message("Write one that begins with https://, http://, mailto: or tel:, or the name of a file here."),
        path,
        line,
        column,
    )


def _html(taken: Taken, source: Source, path: str) -> Problem:
    line, column = source.find(taken.source, f"<{taken.tag}", taken.source.split()[0], asking=taken.attribute)
    return Problem("unsafe-html", *_sentences(taken), path, line, column)


def _sentences(taken: Taken) -> tuple[Message, Message]:
    name = taken.attribute
    if taken.tag == UNCLOSED.name:
        return message("A comment begins here and never ends."), message("Write --> where it ends.")
    if not name:
        tag = f"<{taken.tag}>"
        hint = PLAIN_TEXT if taken.tag[0] in "?!" else MARKDOWN
        return message("{tag} may not stand in a text.", tag=tag), TAG_HINTS.get(taken.tag, hint)
    hint = SCRIPTS if name.startswith("on") else ATTRIBUTE_HINTS.get(name, MARKDOWN)
    return message("The attribute {attribute} may not stand in <{tag}>.", attribute=name, tag=taken.tag), hint
