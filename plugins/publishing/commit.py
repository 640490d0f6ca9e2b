"""The commit: the site as ghp-import puts it on a branch of ours, checked file by file before anything is sent.

ghp-import moves the branch it is given to where the remote's is, whatever was on it, and reports a failure by failing
itself. So it gets a branch that is nobody's; the publisher's own is only ever moved forward, when all is done.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

import ghp_import

from plugins.core.message import Message, message
from plugins.publishing.git import Git
from plugins.publishing.live import CNAME, NOJEKYLL, Live
from plugins.publishing.refusal import RefusalError, refuse

WORK_BRANCH = "insyn-publishing"
WORK = f"refs/heads/{WORK_BRANCH}"
FAULTS = (ghp_import.GhpError, OSError, UnicodeError, TypeError)
"""What ghp-import ends with when git fails: the last one, when it prints bytes to say so."""


def planned_files(git: Git, folder: Path, paths: list[str], live: Live) -> dict[str, str]:
    """Return the id of every file's bytes that the branch is to have, by path: the site, `.nojekyll` and CNAME.

    Args:
        git: in the project's folder.
        folder: where the site lies.
        paths: its files, whose names are harmless.
        live: what is public now; its domain is kept where the site has none.

    Raises:
        RefusalError: a file cannot be read.
    """
    names = b"".join(os.fsencode(folder / path) + b"\n" for path in paths)
    hashed = git.ask("hash-object", "--no-filters", "--stdin-paths", given=names)
    if hashed.code:
        raise _failed(hashed.reason)
    planned = dict(zip(paths, hashed.text.split(), strict=True))
    planned[NOJEKYLL] = git.ask("hash-object", "--stdin").text
    if live.cname and CNAME not in planned:
        planned[CNAME] = git.ask("hash-object", "--stdin", given=live.cname.encode()).text
    return planned


def commit_site(git: Git, folder: Path, planned: Mapping[str, str], live: Live, subject: str) -> str:
    """Commit the site on top of the live one and return the commit; no branch of the publisher's is touched.

    Raises:
        RefusalError: what was committed is not the site.
    """
    _set_work_branch(git, live.tip)
    try:
        _import(git, folder, subject, "" if (folder / CNAME).is_file() else live.cname)
        made = git.commit(WORK)
        parents = git.find("rev-list", "--parents", "--max-count=1", WORK).split()[1:]
        if parents != ([live.tip] if live.tip else []) or git.files(made) != planned:
            raise _failed(message("the commit is not the site"))
        return made
    finally:
        _set_work_branch(git, "")


def _import(git: Git, folder: Path, subject: str, cname: str) -> None:
    """Have ghp-import commit the folder.

    Raises:
        RefusalError: it fails.
    """
    try:
        with contextlib.chdir(git.folder):
            ghp_import.ghp_import(
                str(folder), branch=WORK_BRANCH, mesg=subject, nojekyll=True, cname=cname or None, push=False
            )
    except FAULTS as error:
        raise _failed(type(error).__name__) from error


def _failed(reason: str | Message) -> RefusalError:
    return refuse(
        "commit-failed",
        message("Git could not take the site in ({reason}).", reason=reason),
        message("Look whether there is room on the disk, and publish again."),
    )


def _set_work_branch(git: Git, commit: str) -> None:
    git.ask(*(["update-ref", WORK, commit] if commit else ["update-ref", "-d", WORK]))


def move_own_branch(git: Git, branch: str, commit: str) -> bool:
    """Let the publisher's own branch follow to the published commit. Return whether it did.

    It stays where it is when it has commits that were never sent, or lies checked out in a folder of its own.
    """
    own = git.commit(f"refs/heads/{branch}")
    if own and not git.contains(commit, own):
        return False
    return git.ask("branch", "--force", "--no-track", branch, commit).code == 0
