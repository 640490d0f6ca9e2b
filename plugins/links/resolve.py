"""Links of one text resolved: to the addresses of things and files, or to a problem at the link's place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from unicodedata import normalize

from plugins.core.body import Link
from plugins.core.library import Library
from plugins.core.links import rewrite_links, unlink, unpicture
from plugins.core.message import Message, message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem
from plugins.core.thing import State, Thing
from plugins.core.urls import Addresses
from plugins.links.target import Target, target_of


@dataclass(frozen=True, slots=True)
class Links:
    """Resolves links.

    Args:
        library: the things.
        files: the content's published files: path in the content folder, and address.
        addresses: makes links from the root.
        content: the content folder as messages show it, with a last `/`.
        passed_over: folders whose plugin is off: a link to something there becomes its text, a picture nothing.
    """

    library: Library
    files: Mapping[str, str]
    addresses: Addresses
    content: str
    passed_over: Collection[str] = ()

    def resolve(self, thing: Thing) -> list[Problem]:
        """Resolve the links of a thing's text in place. Return those that lead nowhere."""
        if not thing.body.links:
            return []
        folder = str(PurePosixPath(thing.path.removeprefix(self.content)).parent)
        problems: list[Problem] = []
        found: dict[str, str] = {}
        for link in thing.body.links:
            target = target_of(link.target, folder)
            if target is None:
                continue
            if link.image:
                if target.path.split("/")[0] in self.passed_over:
                    found[link.target] = ""
                continue
            answer = self._answer(thing, link, target)
            if isinstance(answer, Problem):
                problems.append(answer)
            else:
                found[link.target] = answer
        html = rewrite_links(thing.body.html, lambda href: self._from_root(href, found))
        thing.body = replace(thing.body, html=unpicture(unlink(html)) if self.passed_over else unlink(html))
        return problems

    def _from_root(self, href: str, found: Mapping[str, str]) -> str | None:
        if href in found:
            return found[href]
        return self.addresses.href(href) if href.startswith("/") and not href.startswith("//") else None

    def _answer(self, thing: Thing, link: Link, target: Target) -> str | Problem:
        path = f"{self.content}{target.path}"
        if target.path.split("/")[0] == "..":
            hint = message("Look at the file's name and folder.")
            return _problem(thing, link, message("The link leads out of the content folder."), hint)
        if other := self.library.at(path):
            return self._to_thing(thing, link, target, other)
        if target.path not in self.files and (as_on_disk := self._decomposed(target.path)):
            return self._answer(thing, link, replace(target, path=as_on_disk))
        if target.path in self.files:
            return self.addresses.href(self.files[target.path])
        if self.library.is_broken(path) or target.path.split("/")[0] in self.passed_over:
            return ""
        text = message("There is no file {path} in the content.", path=target.path)
        return _problem(thing, link, text, self._meant(link, target))

    def _decomposed(self, path: str) -> str | None:
        """Return a path as a Mac may write it, an å as an a and a ring, where a file is called so."""
        if path.isascii():
            return None
        known = (*self.files, *(one.path.removeprefix(self.content) for one in self.library if one.path))
        return next((one for one in known if one != path and normalize("NFC", one) == path), None)

    def _meant(self, link: Link, target: Target) -> Message:
        if link.target.lower().startswith("www."):
            return message("Write https:// before an address on the web.")
        known = [*self.files, *(one.path.removeprefix(self.content) for one in self.library if one.path)]
        close = nearest(target.path, known)
        # In one folder all paths are alike; their names must be, too.
        if close and nearest(PurePosixPath(target.path).stem, [PurePosixPath(close).stem]):
            return message("Did you mean {nearest}?", nearest=close)
        return message("Look at the file's name and folder.")

    def _to_thing(self, thing: Thing, link: Link, target: Target, other: Thing) -> str | Problem:
        if thing.built and not other.built:
            text = message("The link leads to a text that is not published yet.")
            way = message("Publish {path} first, or take the link away.", path=other.path)
            if other.state is State.DRAFT:
                text = message("The link leads to a draft.")
                way = message("Take status: draft out of {path}, or take the link away.", path=other.path)
            return _problem(thing, link, text, way)
        anchors = [heading.id for heading in other.body.headings]
        if target.anchor and target.anchor not in anchors:
            close = nearest(target.anchor, anchors)
            listed = message("Its headings are: {anchors}.", anchors=", ".join(f"#{one}" for one in anchors))
            hint = message("Did you mean {nearest}?", nearest=f"#{close}") if close else listed if anchors else None
            text = message("{path} has no heading #{anchor}.", path=other.path, anchor=target.anchor)
            return _problem(thing, link, text, hint)
        return self.addresses.href(other) + (f"#{target.anchor}" if target.anchor else "")


def _problem(thing: Thing, link: Link, text: Message, hint: Message | None) -> Problem:
    return Problem("dead-link", text, hint, thing.path, link.line, link.column)
