"""The live site: the branch as it is at the remote, and what of it an earlier publication of ours put there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plugins.core.manifest import MANIFEST, parse_manifest
from plugins.core.message import message
from plugins.publishing.git import Git
from plugins.publishing.refusal import named, refuse
from plugins.publishing.remote import Target

CNAME = "CNAME"
NOJEKYLL = ".nojekyll"
SOURCE = "Source-Commit"
"""The line of a commit's message that says what the site was made from."""


@dataclass(frozen=True, slots=True)
class Live:
    """What is public now.

    Args:
        tip: the branch's newest commit; empty where there is no branch.
        files: the id of every file's bytes, by path.
        listed: what the newest site of ours had; None where there has been none.
        cname: what the file CNAME says, the site's own domain; empty where there is none.
        source: the commit that the site was made from; empty where the branch does not say.
    """

    tip: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    listed: frozenset[str] | None = None
    cname: str = ""
    source: str = ""


def read_live(git: Git, tip: str) -> Live:
    """Return the live site, `tip` being its branch's newest commit or nothing."""
    if not tip:
        return Live()
    files = git.files(tip)
    cname = git.ask("cat-file", "blob", files[CNAME]).out.decode("utf-8", "replace") if CNAME in files else ""
    source = git.find("log", "-1", f"--format=%(trailers:key={SOURCE},valueonly)", tip)
    return Live(tip, files, _listed(git, tip), cname, source)


def would_be_lost(live: Live, planned: Mapping[str, str]) -> list[str]:
    """Return the live files that nobody but their author has, sorted: gone with the new site, and never ours.

    Where the whole branch is not ours, so is what the new site would write over.

    Args:
        live: what is public now.
        planned: the id of every file's bytes in the new site, by path.
    """
    kept = (live.listed or frozenset()) | {MANIFEST, NOJEKYLL, CNAME}
    foreign = live.files.keys() - kept
    if live.listed is None:
        return sorted(path for path in foreign if planned.get(path) != live.files[path])
    return sorted(foreign - planned.keys())


def check_nothing_lost(live: Live, planned: Mapping[str, str], target: Target) -> None:
    """Refuse to take files away that somebody put on the branch by hand.

    Raises:
        RefusalError: there are such files.
    """
    lost = would_be_lost(live, planned)
    if lost and live.listed is None:
        raise refuse(
            "branch-not-ours",
            message("The branch {branch} holds something else than a site published from here, which would be lost: "
                    "{files}.", branch=target.branch, files=named(lost)),
            message("What the site needs of it belongs in content/extra. If it is another site, give this one another "
                    "branch: --branch and a name."),
        )  # fmt: skip
    if lost:
        raise refuse(
            "files-would-be-lost",
            message("On the branch {branch} there are files that were put there by hand and would be lost: {files}.",
                    branch=target.branch, files=named(lost)),
            message("Put them in content/extra and commit them, so that they belong to the site, or delete them on the "
                    "branch if nobody needs them."),
        )  # fmt: skip


def check_not_older(git: Git, live: Live, commit: str, target: Target) -> None:
    """Refuse to publish over a site that was made from work which is not in `commit`.

    Work that was amended or rebased here, and sent nowhere, is only an earlier version of one's own.

    Raises:
        RefusalError: somebody else's work would vanish from the site.
    """
    source = live.source
    if not source or git.contains(commit, source):
        return
    # What is known here may be old, or cut short as clones are in continuous integration.
    shallow = git.find("rev-parse", "--is-shallow-repository") == "true"
    git.ask("fetch", "--no-tags", *(["--unshallow"] if shallow else []), target.remote)
    if not git.commit(source):
        raise refuse(
            "source-unknown",
            message("The live site was made from work that is neither here nor at {remote} (commit {commit}).",
                    remote=target.remote, commit=source[:10]),
            message("Ask the one who published last to write git push. Then write git pull and publish again."),
        )  # fmt: skip
    if git.contains(commit, source):
        return
    if git.find("for-each-ref", "--contains", source, f"refs/remotes/{target.remote}"):
        raise refuse(
            "source-older",
            message("The live site has work in it that you do not have here yet (commit {commit}).",
                    commit=source[:10]),
            message("Fetch it with git pull and publish again."),
        )  # fmt: skip


def _listed(git: Git, tip: str) -> frozenset[str] | None:
    """Return what the newest manifest lists that can be read: somebody may have damaged the last one by hand."""
    for commit in git.find("rev-list", tip, "--", MANIFEST).splitlines():
        manifest = parse_manifest(git.ask("cat-file", "blob", f"{commit}:{MANIFEST}").out)
        if manifest is not None:
            return frozenset(manifest.files)
    return None
