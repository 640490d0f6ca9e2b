"""Git as we ask it: a command in the project's folder, and its answer."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from plugins.core.message import message
from plugins.publishing.refusal import refuse, visible

PASSWORD = re.compile(r"(?<=://)[^/@\s]+@")
PREFIX = re.compile(r"(?:(?:remote|fatal|error): *)+")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a command.

    Args:
        code: 0 where it went well.
        out: what it printed, as bytes, since a file's name may be anything.
        err: what it said beside that, in English.
    """

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """What it printed, without the last line end; bytes that are no UTF-8 are kept as surrogates."""
        return self.out.decode("utf-8", "surrogateescape").strip()

    @property
    def reason(self) -> str:
        """Why it failed: the first line that says it, without passwords."""
        lines = (PREFIX.sub("", line).strip() for line in self.err.splitlines())
        said = [line for line in lines if line and not line.lower().startswith(("warning:", "hint:"))]
        return visible(without_password(said[0].rstrip("."))) if said else f"git {self.code}"


@dataclass(frozen=True, slots=True)
class Git:
    """Git in one folder.

    Args:
        folder: the project's.
    """

    folder: Path

    def ask(self, *words: str, given: bytes = b"") -> Answer:
        """Carry out `git` with these words and return its answer, whatever it is.

        Args:
            words: the command and what belongs to it.
            given: what it gets to read.

        Raises:
            RefusalError: there is no git.
        """
        # English, since the reasons are looked through; a password is asked for on the terminal itself.
        environment = {**os.environ, "LC_ALL": "C"}
        try:
            done = subprocess.run(
                ["git", *words], cwd=self.folder, env=environment, input=given, capture_output=True, check=False
            )
        except FileNotFoundError as error:
            raise refuse(
                "git-missing",
                message("To publish, the program git is needed, and it is not on this computer."),
                message("Get it from git-scm.com, or on Debian and Ubuntu: sudo apt install git."),
            ) from error
        return Answer(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))

    def find(self, *words: str) -> str:
        """Return what the command prints, or nothing where it fails."""
        answer = self.ask(*words)
        return "" if answer.code else answer.text

    def commit(self, name: str) -> str:
        """Return the full id of the commit that `name` stands for, or nothing."""
        return self.find("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")

    def contains(self, commit: str, ancestor: str) -> bool:
        """Return whether `ancestor` is `commit` or lies in its past."""
        return self.ask("merge-base", "--is-ancestor", ancestor, commit).code == 0

    def files(self, commit: str) -> dict[str, str]:
        """Return the id of every file's bytes in a commit, by path."""
        listed = self.ask("ls-tree", "-r", "-z", "--full-tree", commit).out.decode("utf-8", "surrogateescape")
        entries = (entry.split("\t", 1) for entry in listed.split("\0") if entry)
        return {path: facts.split()[2] for facts, path in entries}


def without_password(address: str) -> str:
    """Return an address, or a text with one, without the name and password in it."""
    return PASSWORD.sub("", address)
