"""The run's typed things: kept by kind and slug, found by reference, listed in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from pathlib import PurePosixPath
from typing import TypeVar, cast
from unicodedata import normalize

from plugins.core.fields.reference import Reference
from plugins.core.kind import Kind
from plugins.core.references import references
from plugins.core.thing import BUILT, State, Thing

T = TypeVar("T")


class Library:
    """Everything that was read. Filled once, then only asked.

    Args:
        kinds: the kinds of the plugins that are on.
        default_lang: the site's language.
        preview: whether drafts and what is to come are shown, as `serve` does.
    """

    def __init__(self, kinds: Iterable[Kind], default_lang: str = "sv", *, preview: bool = False) -> None:
        self.kinds = {kind.name: kind for kind in kinds}
        self.default_lang = default_lang
        self.preview = preview
        self._shown = (*BUILT, *((State.DRAFT, State.TO_COME) if preview else ()))
        self._things: dict[str, list[Thing]] = defaultdict(list)
        self._by_name: dict[str, list[Thing]] = defaultdict(list)
        self._by_other_name: dict[str, list[Thing]] = defaultdict(list)
        self._by_file: dict[str, list[Thing]] = defaultdict(list)
        self._by_path: dict[str, Thing] = {}
        self._sorted: dict[str, list[Thing]] = {}
        self._broken: set[str] = set()
        # What broken files tell where they are right, so that their faults are told at once.
        self.incomplete: list[Thing] = []
        self._answers: dict[tuple[str, tuple[str, ...], str], list[Thing]] = {}
        self._references: dict[Thing, tuple[Reference, ...]] = {}
        self._referrers: dict[str, list[Thing]] | None = None
        self._worked_out: dict[Hashable, object] = {}

    def add(self, thing: Thing) -> None:
        """Take in a thing."""
        self._sorted.pop(thing.kind.name, None)
        self._answers.clear()
        self._things[thing.kind.name].append(thing)
        for name in dict.fromkeys((thing.slug, thing.id, thing.item.title)):
            self._by_name[name].append(thing)
        for name in dict.fromkeys(thing.item.called):
            self._by_other_name[name].append(thing)
        if thing.path:
            self._by_path[thing.path] = thing
            # As the writer sees it, å, ä, ö and all; some systems keep å as a and a ring.
            name = normalize("NFC", PurePosixPath(thing.path).stem)
            self._by_file[name].append(thing)
            self._by_file[f"{thing.kind.name}/{name}"].append(thing)

    def add_broken(self, *names: str) -> None:
        """Remember what a broken file would have been called, so that links to it are not faults of their own."""
        self._broken.update(names)

    def is_broken(self, name: str) -> bool:
        """Whether a file that could not be read answers to a slug, `kind/slug`, title or path."""
        return name in self._broken

    def also_broken(self, kind: str) -> list[Thing]:
        """Return every thing of a kind, and what its broken files tell where they are right: for rules of its own."""
        return [*self.all(kind), *(thing for thing in self.incomplete if thing.kind.name == kind)]

    def is_whole(self, kind: str) -> bool:
        """Whether every file of a kind could be read, so that its things can be counted."""
        return not any(name.startswith(f"{kind}/") for name in self._broken)

    def __iter__(self) -> Iterator[Thing]:
        for things in self._things.values():
            yield from things

    def all(self, kind: str) -> list[Thing]:
        """Return every thing of a kind, drafts and hidden ones too, in the kind's order."""
        if kind not in self.kinds:
            return []
        if kind not in self._sorted:
            self._sorted[kind] = sorted(self._things[kind], key=self.kinds[kind].order)
        return self._sorted[kind]

    def listed(self, kind: str, lang: str = "") -> list[Thing]:
        """Return what stands in lists of a kind, in its order, in one language: the site's where none is given."""
        wanted = lang or self.default_lang
        return [thing for thing in self.all(kind) if self.shows(thing) and thing.listed and thing.lang == wanted]

    def shows(self, thing: Thing) -> bool:
        """Whether this run gives a thing its page."""
        return thing.state in self._shown

    def at(self, path: str) -> Thing | None:
        """Return the thing that a file tells of."""
        return self._by_path.get(path)

    def translations(self, thing: Thing) -> list[Thing]:
        """Return the same thing in other languages, as far as this run shows them."""
        same = self._by_name[thing.id]
        return [other for other in same if other is not thing and other.kind is thing.kind and self.shows(other)]

    def answers(self, reference: Reference, lang: str = "") -> list[Thing]:
        """Return every thing that answers to a reference: one, if all is well. Of translations the nearest language.

        Where no slug and no title is the reference, other names are asked, as a cohort's short one, and then those of
        files: `örjan` of `people/örjan.md`.
        """
        key = (reference.text, reference.kinds, lang or self.default_lang)
        if key not in self._answers:
            names = (self._by_name, self._by_other_name, self._by_file)
            found = next(filter(None, (_of_kinds(by.get(reference.text, []), reference.kinds) for by in names)), [])
            self._answers[key] = _one_language(found, lang or self.default_lang, self.default_lang)
        return self._answers[key]

    def find(self, reference: Reference | None, lang: str = "") -> Thing | None:
        """Return the one thing that answers to a reference and that this run shows, or None."""
        if reference is None:
            return None
        found = self.answers(reference, lang)
        return found[0] if len(found) == 1 and self.shows(found[0]) else None

    def references(self, thing: Thing) -> tuple[Reference, ...]:
        """Return every reference in a thing's front matter."""
        if thing not in self._references:
            self._references[thing] = tuple(references(thing.item))
        return self._references[thing]

    def referrers(self, thing: Thing) -> list[Thing]:
        """Return what refers to a thing in its front matter and stands in lists, kind by kind, each in its order.

        Of what there is in several languages, it is the text in the thing's own language, else in the site's.
        """
        if self._referrers is None:
            self._referrers = self._who_refers()
        return self._in_language(self._referrers.get(thing.id, []), thing.lang)

    def _who_refers(self) -> dict[str, list[Thing]]:
        """Return what refers to what, in every language, by the ids of what is referred to."""
        found: dict[str, list[Thing]] = defaultdict(list)
        for kind in self.kinds.values():
            for thing in self.all(kind.name):
                if self.shows(thing) and thing.listed:
                    references = (*self.references(thing), *kind.about(thing, self))
                    targets = (self.find(reference, thing.lang) for reference in references)
                    for target in dict.fromkeys(target.id for target in targets if target):
                        if target != thing.id:
                            found[target].append(thing)
        return found

    def _in_language(self, found: list[Thing], lang: str) -> list[Thing]:
        """Return of each thing the text in a language, else in the site's; what is in neither is not there."""
        if all(thing.lang == lang for thing in found):  # as on almost every page
            return found
        translated = {thing.id for thing in found if thing.lang == lang}
        return [
            thing
            for thing in found
            if thing.lang == lang or (thing.lang == self.default_lang and thing.id not in translated)
        ]

    def once(self, key: Hashable, work: Callable[[], T]) -> T:
        """Return what `work` finds out of the whole library, which is filled by now: it is called once a run.

        Args:
            key: what tells it from other work: a name, and whatever else the answer depends on.
            work: finds it out.
        """
        if key not in self._worked_out:
            self._worked_out[key] = work()
        return cast("T", self._worked_out[key])

    def names(self, kinds: tuple[str, ...]) -> list[str]:
        """Return what things of some kinds, or of all, may be called: for the nearest one."""
        wanted = kinds or tuple(self.kinds)
        return [
            name
            for kind in wanted
            for thing in self._things[kind]
            for name in (thing.slug, thing.title, *thing.item.called)
        ]

    def knows(self, kinds: tuple[str, ...]) -> bool:
        """Whether one of some kinds belongs to a plugin that is on."""
        return not kinds or any(kind in self.kinds for kind in kinds)

    def where(self, test: Callable[[Thing], bool]) -> list[Thing]:
        """Return what passes a test and stands in lists, kind by kind, each in its order."""
        return [thing for kind in self.kinds for thing in self.listed(kind) if test(thing)]


def _of_kinds(found: list[Thing], kinds: tuple[str, ...]) -> list[Thing]:
    return [thing for thing in found if thing.kind.name in kinds] if kinds else found


def _one_language(found: list[Thing], lang: str, default_lang: str) -> list[Thing]:
    if len(found) < 2:  # as with almost every reference of a large site
        return found
    by_id: dict[str, list[Thing]] = defaultdict(list)
    for thing in found:
        by_id[thing.id].append(thing)
    return [_nearest_language(things, lang, default_lang) for things in by_id.values()]


def _nearest_language(things: list[Thing], lang: str, default_lang: str) -> Thing:
    wanted = {lang: 0, default_lang: 1}
    return min(things, key=lambda thing: (thing.state in (State.DRAFT, State.TO_COME), wanted.get(thing.lang, 2)))
