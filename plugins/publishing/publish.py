"""The verb `publish`: from a committed project to the public site, one step after the other, each able to refuse."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from plugins.core.catalogue import Catalogue
from plugins.core.manifest import site_paths
from plugins.core.message import Message, message
from plugins.core.opening import open_site
from plugins.core.os_reason import os_reason
from plugins.core.problem import Problem, Severity, in_order
from plugins.core.site import Site
from plugins.publishing.built import site_problem
from plugins.publishing.commit import commit_site, move_own_branch, planned_files
from plugins.publishing.git import Git
from plugins.publishing.ledgers import keep_ledgers
from plugins.publishing.live import SOURCE, check_not_older, check_nothing_lost, read_live
from plugins.publishing.refusal import RefusalError, refuse
from plugins.publishing.remote import Target, check_target, fetch, push
from plugins.publishing.source import source_commit
from plugins.publishing.told import published

__all__ = ["Target", "publish"]

FINE, REFUSED = 0, 2
NOTHING = message("Nothing was published.")
NO_ADDRESS = Problem(
    "address-missing",
    message("The site's address is not set, so feeds and links to the site lead nowhere."),
    message("Write it in pelicanconf.py: PUBLIC_URL = 'https://www.example.se'."),
    severity=Severity.WARNING,
)
FOLDER = Path(".cache", "publish")
"""Where the site is built, in the project's folder: nobody looks at it or leaves anything in it."""

Build = Callable[[Path], int]
"""Builds the site into a folder, says itself what is wrong with it, and returns an exit code."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How publishing speaks: in the site's language, a line at a time, at once."""

    translator: Catalogue

    def say(self, *lines: Message | str) -> None:
        """Show the lines."""
        for line in lines:
            text = line.show(self.translator) if isinstance(line, Message) else line
            sys.stdout.write(text + "\n")
        sys.stdout.flush()


def publish(root: Path, target: Target, settings: Path, build: Build) -> int:
    """Build the site and publish it, or say why not. Returns the exit code.

    Args:
        root: the project's folder.
        target: where to.
        settings: the settings for a published site.
        build: builds it with them.
    """
    opening = open_site(settings)
    voice = Voice(opening.catalogue)
    if opening.site is None:
        return _refused(opening.problems, voice)
    try:
        code = _publish(Git(root), target, opening.site, build, voice)
    except RefusalError as refusal:
        return _refused(refusal.problems, voice)
    if code:
        voice.say(NOTHING)
    return code


def _publish(git: Git, target: Target, site: Site, build: Build, voice: Voice) -> int:
    """Carry the steps out. Returns the build's exit code where that is not 0.

    Raises:
        RefusalError: a step refuses.
    """
    if not site.address:
        voice.say(NO_ADDRESS.show(voice.translator))
    source = source_commit(git)
    check_target(git, target)
    live = read_live(git, fetch(git, target))
    check_not_older(git, live, source, target)

    folder = git.folder / FOLDER
    code = _build(folder, build)
    if code:
        return code
    if source_commit(git) != source:
        raise refuse(
            "source-changed",
            message("Something was committed while the site was built."),
            message("Publish again, so that the site is what has been committed."),
        )
    planned = planned_files(git, folder, site_paths(folder), live)
    check_nothing_lost(live, planned, target)
    if planned == live.files:
        voice.say(message("The site is public as it is: nothing has changed."), *keep_ledgers(folder, git.folder))
        return FINE

    voice.say(message("Sending the site to {remote} …", remote=target.remote))
    subject = message("Site of {commit}", commit=source[:10]).show(voice.translator)
    made = commit_site(git, folder, planned, live, f"{subject}\n\n{SOURCE}: {source}\n")
    push(git, target, made)
    voice.say(*published(live, planned, site.address), *keep_ledgers(folder, git.folder))
    if not move_own_branch(git, target.branch, made):
        voice.say(_own_branch_stays(target))
    return FINE


def _refused(problems: Iterable[Problem], voice: Voice) -> int:
    """Say why nothing is published, and return the exit code for it."""
    voice.say(*(problem.show(voice.translator) for problem in in_order(problems)), NOTHING)
    return REFUSED


def _build(folder: Path, build: Build) -> int:
    """Build into the emptied folder and look at what is there then. Returns the build's exit code.

    Raises:
        RefusalError: the build says that all is well, and it is not.
    """
    try:
        # What an earlier run left must not pass for this one's.
        if folder.exists():
            shutil.rmtree(folder)
        code = build(folder)
        problem = None if code else site_problem(folder)
    except OSError as error:
        raise refuse(
            "folder-unusable",
            message("The folder {folder} cannot be used: {reason}.", folder=FOLDER.as_posix(), reason=os_reason(error)),
            message("Look whether there is room on the disk and you may write there, and publish again."),
        ) from error  # fmt: skip
    if problem:
        raise RefusalError([problem])
    return code


def _own_branch_stays(target: Target) -> Message:
    return message(
        "Your own branch {branch} was left as it is: it has commits that were never sent, or is in use. "
        "What is in them is not on the site.",
        branch=target.branch,
    )
