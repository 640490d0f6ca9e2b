"""The source: what the site is made from, as a commit that someone else could build again."""

from __future__ import annotations

import os

from plugins.core.message import message
from plugins.core.problem import Problem
from plugins.publishing.git import Git
from plugins.publishing.refusal import RefusalError, refuse, visible

UNTRACKED = "??"
IDENTITY = {"user.name": "GIT_COMMITTER_NAME", "user.email": "GIT_COMMITTER_EMAIL"}


def source_commit(git: Git) -> str:
    """Return the commit that the project's folder is at.

    Raises:
        RefusalError: it is in no repository, nothing has been committed, something has not, or git knows no name.
    """
    inside = git.ask("rev-parse", "--show-prefix")
    if inside.code:
        raise refuse(
            "git-repository",
            message(
                "The project cannot be published, because git does not know its folder: {reason}.", reason=inside.reason
            ),
            message("Clone the project with git clone, or make it a repository with git init, and work there."),
        )
    commit = git.commit("HEAD")
    if not commit:
        raise refuse(
            "nothing-committed",
            message("Nothing has been committed to git yet."),
            message('Commit the project first: git add --all, then git commit -m "What I changed".'),
        )
    uncommitted = _uncommitted(git, inside.text)
    if uncommitted:
        raise RefusalError(uncommitted)
    _check_identity(git)
    return commit


def _uncommitted(git: Git, prefix: str) -> list[Problem]:
    """Return a problem for each file that is not in git as it lies in the folder.

    Args:
        git: in the project's folder.
        prefix: where that folder lies in the repository; git's paths begin with it.
    """
    status = git.ask("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ".")
    entries = status.out.decode("utf-8", "surrogateescape").split("\0")
    return [_not_committed(entry[:2], entry[3:].removeprefix(prefix)) for entry in entries if entry]


def _not_committed(state: str, path: str) -> Problem:
    shown = visible(path)
    if state == UNTRACKED:
        text = message("This file is new and not in git, so it cannot be published.")
    elif "D" in state:
        text = message("This file is deleted, and git does not know that yet.")
    else:
        text = message("This file is changed, and the change is not in git.")
    hint = message('Write: git add {file}, then git commit -m "What I changed".', file=_quoted(shown))
    return Problem("not-committed", text, hint, shown)


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name


def _check_identity(git: Git) -> None:
    """Refuse where ghp-import would commit in nobody's name."""
    missing = [key for key, variable in IDENTITY.items() if not os.getenv(variable, git.find("config", key))]
    if missing:
        raise refuse(
            "git-identity",
            message("Git does not know who publishes: {settings} is not set.", settings=", ".join(missing)),
            message('Write once: git config --global user.name "Your Name", and user.email likewise.'),
        )
