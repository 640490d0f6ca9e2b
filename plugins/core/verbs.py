"""How a verb is called: its places resolved, its exit code kept, its mistakes answered in Swedish."""

from __future__ import annotations

import contextlib
import inspect
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn, ParamSpec

from invoke.collection import Collection
from invoke.exceptions import ParseError
from invoke.program import Program
from invoke.tasks import Task

from plugins.core.setup import INTERRUPTED, WRONG_USE, say

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "python3 tasks.py"

# What stands for a value in help and complaints, where that is not its name in capitals.
SHOWN = {"kind": "SLAG", "title": "TITEL", "feed": "FLÖDE"}

Arguments = ParamSpec("Arguments")

# Invoke's complaints, by how they begin; the quoted words in them are what was typed.
COMPLAINTS = {
    r"No idea what '(?P<word>-.*)' is!": "{verb} har inget val som heter {word}.",
    r"No idea what '(?P<word>.*)' is!": "Det finns inget som heter {word}. "
    "Består en titel av flera ord skrivs den inom citattecken.",
    r"'.*' did not receive required positional arguments: (?P<word>.*)": "Efter {verb} saknas {needed}.",
    r"Flag <Argument: (?P<word>[\w-]+).* needed value": "Efter --{word} behövs ett värde.",
    r"invalid literal for int\(\) with base 10: '(?P<word>.*)'": "{word} är inte ett heltal.",
}


def place(given: str | None, usual: str) -> Path:
    """Return the path a verb works with.

    Args:
        given: what was typed, relative to the folder one stands in; nothing if it was left out.
        usual: where it otherwise is, relative to the project's folder.
    """
    return Path.cwd() / given if given else ROOT / usual


def carry_out(work: Callable[Arguments, int], *args: Arguments.args, **kwargs: Arguments.kwargs) -> NoReturn:
    """Do `work` in the project's folder, where `pelicanconf` can be imported, and end with the code it returns."""
    os.chdir(ROOT)
    try:
        code = work(*args, **kwargs)
    except KeyboardInterrupt:
        code = INTERRUPTED
    sys.exit(code)


class Verbs(Program):
    """Invoke's command line over the tasks of tasks.py, with help and complaints in Swedish and exit code 2."""

    def parse_core(self, argv: list[str] | None) -> None:
        """Read what stands before the verb."""
        with wrong_use():
            super().parse_core(argv)

    def parse_tasks(self) -> None:
        """Read the verb and what belongs to it."""
        with wrong_use():
            super().parse_tasks()

    def parse_cleanup(self) -> None:
        """Answer --help and --list."""
        with wrong_use():
            super().parse_cleanup()

    def normalize_argv(self, argv: list[str] | None) -> None:
        """Take in the words typed; a --help after a verb is about that verb, whatever else is missing."""
        super().normalize_argv(argv)
        words = self.argv[1 : self.argv.index("--")] if "--" in self.argv else self.argv[1:]
        if words and not words[0].startswith("-") and {"--help", "-h"} & set(words):
            self.argv = [self.argv[0], "--help", words[0]]

    def print_help(self) -> None:
        """Show the verbs, one line each."""
        width = max(len(name) for name in self.collection.task_names)
        lines = [f"  {name:<{width}}  {first_line(self.collection[name])}" for name in self.collection.task_names]
        sys.stdout.write("\n".join([f"Skriv `{COMMAND}` och ett av dessa:", "", *lines, ""]))
        sys.stdout.write(f"\nMer om ett av dem: `{COMMAND} build --help`\n")

    def list_tasks(self) -> None:
        """Show the verbs, as help does."""
        self.print_help()

    def print_task_help(self, name: str) -> None:
        """Show what a verb does and which values may follow it."""
        arguments = list(self.parser.contexts[name].args.values())
        needed = [shown_as(argument.name) for argument in arguments if argument.positional]
        options = [] if len(needed) == len(arguments) else ["[val]"]
        sys.stdout.write(" ".join([COMMAND, name, *needed, *options]) + f"\n\n{first_line(self.collection[name])}\n\n")
        for argument in arguments:
            label = shown_as(argument.name) if argument.positional else f"--{argument.name}"
            sys.stdout.write(f"  {label:<12}  {argument.help}\n")

    def execute(self) -> None:
        """Carry out the verb; Ctrl-C ends it quietly."""
        try:
            super().execute()
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)


def shown_as(name: str) -> str:
    """Return what stands for a value that is to be typed: a Swedish word in capitals."""
    return SHOWN.get(name, name.upper())


def first_line(task: Task[Callable[..., None]]) -> str:
    """Return the first line of what a task's docstring says."""
    return (inspect.getdoc(task.body) or "").partition("\n")[0]


@contextlib.contextmanager
def wrong_use() -> Iterator[None]:
    """End with code 2 and a Swedish sentence where Invoke finds that the words typed make no verb."""
    try:
        yield
    except (ParseError, ValueError, KeyError) as error:
        context = getattr(error, "context", None)
        say(complaint(str(error), context.name if context and context.name else ""))
        sys.exit(WRONG_USE)


def complaint(english: str, verb: str) -> str:
    """Return Invoke's complaint in Swedish, with where to read on.

    Args:
        english: what Invoke said.
        verb: the verb it was about; empty where there was none.
    """
    help_line = f"Skriv `{COMMAND}{f' {verb} --help' if verb else ''}` så visas vad som går att skriva."
    for pattern, swedish in COMPLAINTS.items():
        if found := re.match(pattern, english):
            word = found["word"].replace("'", "")
            needed = ", ".join(map(shown_as, word.split(", ")))
            return f"{swedish.format(verb=verb or COMMAND, word=word, needed=needed)} {help_line}"
    return f"Kommandot går inte att tolka. {help_line}"


def call(script: dict[str, object]) -> NoReturn:
    """Carry out the verb that the command line names.

    Args:
        script: the globals of tasks.py.
    """
    tasks = [value for value in script.values() if isinstance(value, Task)]
    Verbs(namespace=Collection(*tasks), name="insyn", binary=COMMAND).run()
    sys.exit(0)
