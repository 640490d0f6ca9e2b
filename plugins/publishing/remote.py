"""The remote: the repository that the site is sent to, and the branch there as it is right now."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.message import Message, message
from plugins.publishing.git import Answer, Git, without_password
from plugins.publishing.refusal import RefusalError, refuse, visible


@dataclass(frozen=True, slots=True)
class Target:
    """Where a site is published.

    Args:
        remote: the name that git has for the other repository, as `origin`.
        branch: the branch there, as `gh-pages`.
    """

    remote: str
    branch: str

    @property
    def ref(self) -> str:
        """The branch's full name, in either repository."""
        return f"refs/heads/{self.branch}"

    @property
    def tracking(self) -> str:
        """Where git remembers here what the branch is there."""
        return f"refs/remotes/{self.remote}/{self.branch}"


def check_target(git: Git, target: Target) -> None:
    """Refuse a remote that git does not know and a branch that must not hold a site.

    Raises:
        RefusalError: so it is.
    """
    if git.ask("check-ref-format", target.ref).code or target.branch.startswith("-"):
        raise refuse(
            "branch-name",
            message("{name} cannot be the name of a branch.", name=visible(target.branch)),
            message("Leave --branch out, or write gh-pages after it."),
        )
    if git.find("symbolic-ref", "--quiet", "HEAD") == target.ref:
        raise refuse(
            "branch-current",
            message(
                "{branch} is the branch you work on: the site would take the place of its own source.",
                branch=target.branch,
            ),
            message("Change to the branch with the source (git switch main), or give the site another with --branch."),
        )
    known = git.find("remote").splitlines()
    if target.remote not in known:
        raise refuse(
            "remote-missing",
            message("Git knows no remote repository called {remote}.", remote=visible(target.remote)),
            message("Write one of these after --remote: {names}.", names=", ".join(known))
            if known
            else message("Add it with its address: git remote add {remote} ADDRESS.", remote=visible(target.remote)),
        )


def fetch(git: Git, target: Target) -> str:
    """Bring the branch here as it is at the remote, and return its newest commit; nothing where it has no such branch.

    Raises:
        RefusalError: the remote does not answer.
    """
    answer = git.ask("ls-remote", "--heads", target.remote, target.ref)
    if answer.code:
        raise unreachable(git, target, answer)
    if target.ref not in {line.partition("\t")[2] for line in answer.text.splitlines()}:
        # What git remembers of a branch that has been taken away since.
        git.ask("update-ref", "-d", target.tracking)
        return ""
    answer = git.ask("fetch", "--no-tags", target.remote, f"+{target.ref}:{target.tracking}")
    if answer.code:
        raise unreachable(git, target, answer)
    return git.commit(target.tracking)


def push(git: Git, target: Target, commit: str) -> None:
    """Send the commit to the branch, never by force.

    Raises:
        RefusalError: somebody was quicker, the remote will not have it, or it does not answer.
    """
    answer = git.ask("push", "--porcelain", target.remote, f"{commit}:{target.ref}")
    if not answer.code:
        return
    results = [line.split("\t") for line in answer.text.splitlines() if line.startswith("!")]
    if not results:
        raise unreachable(git, target, answer)
    if "[rejected]" in results[0][-1]:
        raise refuse(
            "publish-conflict",
            message(
                "Somebody else published on {branch} at the same time, and their site is left as it is.",
                branch=target.branch,
            ),
            message("Fetch their work with git pull and publish again."),
        )
    raise refuse(
        "push-refused",
        message("{remote} does not accept the site: {reason}.", remote=target.remote, reason=answer.reason),
        message("Ask the one who looks after the repository whether you may write to {branch}.", branch=target.branch),
    )


def unreachable(git: Git, target: Target, answer: Answer) -> RefusalError:
    """Return the refusal for a remote that does not answer, with git's own reason."""
    address = visible(without_password(git.find("remote", "get-url", target.remote)))
    text: Message = message(
        "{remote} ({address}) cannot be reached: {reason}.",
        remote=target.remote, address=address, reason=answer.reason,
    )  # fmt: skip
    return refuse(
        "remote-unreachable",
        text,
        message("Look whether this computer is online and you may write to the repository, and publish again."),
    )
