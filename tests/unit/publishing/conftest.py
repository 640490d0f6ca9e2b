"""What publishing's tests share: a project in git, a bare repository beside it, and a build without Pelican."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from plugins.gate.carry import File
from plugins.gate.fresh import Fresh
from plugins.publishing.publish import publish
from plugins.publishing.remote import Target

SITE = {"index.html": b"<h1>Blogg</h1>", "blogg/a/index.html": b"<p>Hej</p>"}
SETTINGS = """\
SITENAME = "Bloggen"
DEFAULT_LANG = {lang!r}
PUBLIC_URL = "https://blogg.example.se"
"""


def run(folder: Path, *words: str) -> str:
    """Run git and return what it prints; fails where git does."""
    return subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@dataclass
class Project:
    """A clone in which somebody works, and the bare repository that the site is published to.

    Args:
        root: the clone's folder.
        bare: the repository's folder.
        site: what the next build makes of it.
        built: how often it has been built.
    """

    root: Path
    bare: Path
    site: dict[str, bytes] = field(default_factory=lambda: dict(SITE))
    built: int = 0

    def git(self, *words: str) -> str:
        return run(self.root, *words)

    def build(self, folder: Path) -> int:
        """Build as the gate does: every file, and the manifest last."""
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = Fresh(folder)
        for path, data in self.site.items():
            fresh.store(File(path, data))
        fresh.finish()
        self.built += 1
        return 0

    def publish(
        self,
        build: Callable[[Path], int] | None = None,
        remote: str = "origin",
        branch: str = "gh-pages",
    ) -> int:
        return publish(self.root, Target(remote, branch), self.root / "settings.py", build or self.build)

    def commit(self, path: str, text: str) -> None:
        """Commit a file of the source."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")
        self.git("add", path)
        self.git("commit", "--quiet", "--message", f"Change {path}")

    def live(self, branch: str = "gh-pages") -> dict[str, str]:
        """Return what is public: the text of every file on the branch of the bare repository."""
        names = run(self.bare, "ls-tree", "-r", "-z", "--name-only", branch).split("\0")
        return {name: run(self.bare, "show", f"{branch}:{name}") for name in names if name}

    def tip(self, branch: str = "gh-pages") -> str:
        return run(self.bare, "rev-parse", branch)

    def by_hand(self, files: Mapping[str, str | None], branch: str = "gh-pages") -> str:
        """Commit files to the branch as somebody does on the host's web page; None deletes one. Return the commit."""
        other = self.root.parent / "by-hand"
        run(self.root.parent, "clone", "--quiet", str(self.bare), str(other))
        exists = run(self.bare, "branch", "--list", branch)
        run(other, "checkout", "--quiet", *(["-B", branch, f"origin/{branch}"] if exists else ["--orphan", branch]))
        if not exists:
            run(other, "rm", "-r", "--quiet", "-f", ".")
        for name, text in files.items():
            if text is None:
                (other / name).unlink()
            else:
                (other / name).write_text(text, encoding="utf-8")
        run(other, "add", "--all")
        run(other, "commit", "--quiet", "--message", "By hand")
        run(other, "push", "--quiet", "origin", branch)
        commit = run(other, "rev-parse", "HEAD")
        subprocess.run(["rm", "-r", str(other)], check=True)
        return commit


@pytest.fixture(autouse=True)
def _nobody_elses_git(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the machine's own settings of git out, and those of a commit hook that may have started the tests."""
    config = tmp_path_factory.mktemp("git") / "config"
    config.write_text("[user]\nname = Åsa\nemail = asa@example.se\n[init]\ndefaultBranch = main\n", encoding="utf-8")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose source is committed and sent, never published, that speaks English."""
    bare, root = tmp_path / "bare.git", tmp_path / "project"
    run(tmp_path, "init", "--quiet", "--bare", str(bare))
    run(tmp_path, "clone", "--quiet", str(bare), str(root))
    made = Project(root, bare)
    made.commit(".gitignore", ".cache/\n")
    made.commit("settings.py", SETTINGS.format(lang="en"))
    made.git("push", "--quiet", "origin", "HEAD:main")
    return made


@pytest.fixture
def said(capfd: pytest.CaptureFixture[str]) -> Callable[[], list[str]]:
    """The lines that were said since the last time; what git itself says on stderr must never be seen."""

    def lines() -> list[str]:
        out, err = capfd.readouterr()
        assert err == ""
        return out.splitlines()

    return lines
