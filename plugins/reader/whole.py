"""The whole content read: every file, then what must hold between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from plugins.core.at_fault import each
from plugins.core.fields.reference import Reference
from plugins.core.finding import folders_of, kinds_of
from plugins.core.item import Item
from plugins.core.kind import Kind
from plugins.core.library import Library
from plugins.core.message import message
from plugins.core.os_reason import os_reason
from plugins.core.problem import Problem
from plugins.core.rules import common
from plugins.core.run import Run
from plugins.core.settings_file import ROOT
from plugins.core.slug import slugify
from plugins.core.thing import State, Thing
from plugins.core.urls import address
from plugins.reader.collisions import collisions
from plugins.reader.conversion import Conversion
from plugins.reader.doubles import doubles
from plugins.reader.glossary_file import read_glossary
from plugins.reader.item import Circumstances, names_of, read
from plugins.reader.quoted import quoted
from plugins.reader.references import check
from plugins.reader.survey import Survey, survey
from plugins.reader.twice import twice


def read_all(run: Run) -> None:
    """Fill a run's library, files and glossary, and say everything that is wrong with them."""
    plugins = plugins_off(run.site.plugins)
    off = kinds_of(plugins)[0]
    run.passed_over.update(kind.folder for kind in off)
    run.passed_over.update(folders_of(plugins))
    found = survey(run.content, run.kinds, run.passed_over, run.shown)
    for kind in off:
        # A reference to what is off is a text: nothing is said of it.
        for file in (run.content / kind.folder).rglob("*.md"):
            run.library.add_broken(*names_of(kind, run.shown(file)))
    for kind, file in found.unread:
        run.library.add_broken(*names_of(kind, run.shown(file)))
    run.say(found.problems)
    run.files.update(found.files)
    if found.glossary and (data := _bytes(run, found.glossary)) is not None:
        words, problems = read_glossary(data, run.shown(found.glossary))
        run.glossary.update(words)
        run.say(problems)
    _read_items(run, found)
    for kind in run.kinds:
        add_known(run.library, kind, kind.known(run.site))
    use_known(run.library, run.site.municipalities)
    run.say(list(between(run)))
    run.say(list(in_broken_files(run)))
    run.say(list(in_quotation_marks(run)))


def _read_items(run: Run, found: Survey) -> None:
    conversion = Conversion(run.cache)
    zone = run.site.zone
    circumstances = Circumstances(run.now, zone, run.site.default_lang, run.glossary, conversion, run.kinds)
    for kind, path in found.items:
        data = _bytes(run, path)
        if data is None:
            run.library.add_broken(*names_of(kind, run.shown(path)))
            continue
        reading = read(data, kind, run.shown(path), circumstances)
        run.say(reading.problems)
        if reading.thing:
            run.library.add(reading.thing)
        run.library.add_broken(*reading.names)
        if reading.incomplete:
            run.library.incomplete.append(reading.incomplete)
    conversion.keep()


def _bytes(run: Run, path: Path) -> bytes | None:
    """Return a file's bytes, or None, and say so, where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        text = message("The file cannot be read ({reason}).", reason=os_reason(error))
        hint = message("Look at whether it is still there and whether you may open it.")
        run.say([Problem("unreadable-file", text, hint, run.shown(path))])
        return None


def between(run: Run) -> Iterable[Problem]:
    """Yield what does not hold between things: addresses, references, and each kind's own rules."""
    yield from collisions(run.library, run.kinds)
    yield from doubles([*run.library, *run.library.incomplete])
    for thing in run.library:
        if thing.path:
            yield from check(thing, run.library)
            yield from twice(thing, run.library)
            yield from common(thing, run.library, run.site)
            yield from thing.kind.rules(thing, run.library, run.site)


def in_broken_files(run: Run) -> Iterable[Problem]:
    """Yield what is wrong in broken files beside their faults: with fields that are right, on lines not yet told of.

    What is said of a whole header stands beside what is said of its first line.
    """
    told = {(problem.path, problem.line) for problem in run.problems}
    for thing in run.library.incomplete:
        library = run.library
        found = each(
            check(thing, library), twice(thing, library), common(thing, library, run.site), _own_rules(thing, run)
        )
        yield from (one for one in found if (one.line and not one.column) or (one.path, one.line) not in told)


def in_quotation_marks(run: Run) -> Iterable[Problem]:
    """Yield what is said of typographic quotation marks, where nothing else has been said of the value."""
    told = {(problem.path, problem.line, problem.column) for problem in run.problems}
    for thing in (*run.library, *run.library.incomplete):
        yield from (one for one in quoted(thing.header, thing.path) if (one.path, one.line, one.column) not in told)


def _own_rules(thing: Thing, run: Run) -> Iterator[Problem]:
    """Yield what a thing's kind says of it; as a generator, so that nothing is looked at before its turn."""
    yield from thing.kind.rules(thing, run.library, run.site)


def add_known(library: Library, kind: Kind, items: Iterable[Item]) -> None:
    """Take in what a kind knows without files; a file about the same thing stands for it."""
    told = {name for thing in library.all(kind.name) for name in thing.item.called}
    for item in items:
        if told.isdisjoint(item.called):
            slug = item.slug or slugify(item.title)
            url = address(kind, item, slug, library.default_lang, library.default_lang)
            library.add(Thing(kind, item, slug, library.default_lang, url, state=State.UNUSED))


def use_known(library: Library, named: Iterable[str]) -> None:
    """Give what a kind knows its page where something that is built names it, or the settings do."""
    wanted = [Reference(name, ("municipality",)) for name in named]
    for thing in (*library, *library.incomplete):
        if library.shows(thing):
            wanted += library.references(thing)
    for reference in wanted:
        for thing in library.answers(reference):
            if thing.state is State.UNUSED:
                thing.state = State.PUBLISHED


def plugins_off(on: Iterable[str]) -> list[str]:
    """Return the names of the project's plugins that are not on."""
    return sorted({f"plugins.{path.parent.name}" for path in (ROOT / "plugins").glob("*/__init__.py")} - set(on))
