"""The project's own Python environment, `.venv`: made from requirements.lock, kept in step with it, and entered.

This runs on a bare machine, before anything is installed and before it is known whether Python is new enough. So it
uses the standard library alone, in words that Python 3.8 can parse, and has its few Swedish sentences with it.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TextIO

    Runner = Callable[[Sequence[str]], subprocess.CompletedProcess[str]]

OLDEST = (3, 11)
WRONG_USE = 2
INTERRUPTED = 130
UNFINISHED = "unfinished\n"
LAST_LINES = 8  # of what a failing command said; pip's reason stands at the end

SENTENCES = {
    "python": "Insyn behöver Python 3.11 eller nyare, och det här är Python {found}. "
    "Hämta en nyare från python.org och försök igen.",
    "venv": "Det saknas en del av Python som Insyn behöver: venv. "
    "På Debian och Ubuntu: skriv `sudo apt install python3-venv` och försök igen.",
    "lock": "Filen requirements.lock saknas i {root}. Hämta tillbaka den: `git restore requirements.lock`.",
    "make": "Förbereder Insyn: hämtar det som behövs till .venv. Det görs en gång och tar ungefär en minut.",
    "update": "Förbereder Insyn: requirements.lock är ändrad, så .venv uppdateras.",
    "make-failed": "Det gick inte att göra i ordning .venv. Det här blev svaret:\n{answer}",
    "install-failed": "Det gick inte att hämta det som Insyn behöver. "
    "Kontrollera att datorn når internet och försök igen. Så här svarade pip:\n{answer}",
    "file": "Det gick inte att göra i ordning .venv: {reason}. "
    "Stäng program som använder mappen, kontrollera att det finns plats på disken och försök igen.",
}


class SetupError(Exception):
    """Why the environment cannot be made, as a sentence for the one who sits at the keyboard."""

    def __init__(self, name: str, **values: str) -> None:
        """Take the sentence called `name` in SENTENCES, with `values` in its places."""
        super().__init__(SENTENCES[name].format(**values))


def enter(script: str) -> None:
    """Return if this process runs in the project's environment; else run `script` anew there, with the same arguments.

    The environment is made or brought up to date first, where it has to be. A process that cannot enter ends with
    code 2 and one sentence on stderr, an interrupted one with code 130.

    Args:
        script: the path of tasks.py; its folder is the project's.
    """
    root = Path(script).resolve().parent
    try:
        check_python(sys.version_info[:2])
        python = prepare(root, run)
        if not is_current(root):
            hand_over(python, [str(Path(script).resolve()), *sys.argv[1:]])
    except SetupError as error:
        say(str(error))
        sys.exit(WRONG_USE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def check_python(version: tuple[int, int]) -> None:
    """Raise SetupError if `version`, as (major, minor), is older than what Insyn is written for."""
    if version < OLDEST:
        raise SetupError("python", found=f"{version[0]}.{version[1]}")


def prepare(root: Path, run: Runner) -> Path:
    """Return the environment's Python, after making, repairing or updating the environment where that is needed.

    Args:
        root: the project's folder.
        run: carries out a command and returns what came of it.

    Raises:
        SetupError: venv is missing, the lock is missing, a command failed or a file could not be written.
    """
    venv = root / ".venv"
    try:
        if not is_ready(venv, stamp_for(root)):
            with alone(root):
                # Another set-up may have finished while this one waited.
                if not is_ready(venv, stamp_for(root)):
                    install(root, run)
    except OSError as error:
        raise SetupError("file", reason=str(error)) from error
    return python_in(venv)


def stamp_for(root: Path) -> str:
    """Return what the stamp says in an environment that fits the lock and this Python.

    Python's version belongs to it: an environment made by 3.11 is empty to a 3.13 that takes its place.
    """
    try:
        lock = (root / "requirements.lock").read_bytes()
    except FileNotFoundError as error:
        raise SetupError("lock", root=str(root)) from error
    # A checkout on Windows may have other line ends in the very same lock.
    digest = hashlib.sha256(lock.replace(b"\r\n", b"\n")).hexdigest()
    return f"python {sys.version_info[0]}.{sys.version_info[1]}\nlock {digest}\n"


def is_ready(venv: Path, stamp: str) -> bool:
    """Return whether nothing has to be done: the stamp, written last of all, is the right one."""
    return read_stamp(venv) == stamp and python_in(venv).exists()


def install(root: Path, run: Runner) -> None:
    """Bring the environment in step with the lock, making it first where there is none that works."""
    venv = root / ".venv"
    before = read_stamp(venv)
    if before == UNFINISHED or not is_usable(venv, run):
        say(SENTENCES["make"])
        make(venv, run)
    else:
        say(SENTENCES["update"])
    (venv / "stamp").write_text(UNFINISHED, encoding="utf-8")
    result = run(install_command(root))
    if result.returncode != 0:
        # pip fetches everything before it changes anything: an environment that worked still does.
        (venv / "stamp").write_text(before or UNFINISHED, encoding="utf-8")
        raise SetupError("install-failed", answer=last_lines(result))
    (venv / "stamp").write_text(stamp_for(root), encoding="utf-8")


def install_command(root: Path) -> list[str]:
    """Return the command that installs exactly what the lock names: checked by hash, never compiled."""
    options = ["--require-hashes", "--only-binary", ":all:", "--quiet", "--no-input", "--disable-pip-version-check"]
    lock = str(root / "requirements.lock")
    # -I keeps the user's own PYTHONPATH and site folder out of it.
    return [str(python_in(root / ".venv")), "-I", "-m", "pip", "install", *options, "--requirement", lock]


def is_usable(venv: Path, run: Runner) -> bool:
    """Return whether there is an environment of this version of Python with a pip that answers."""
    if not python_in(venv).exists():
        return False
    probe = f"import pip, sys; sys.exit(sys.version_info[:2] != {tuple(sys.version_info[:2])})"
    return run([str(python_in(venv)), "-I", "-c", probe]).returncode == 0


def make(venv: Path, run: Runner) -> None:
    """Make an empty environment where `venv` says, in place of whatever is there."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise SetupError("venv")
    if venv.exists():
        shutil.rmtree(venv)
    venv.mkdir()
    # First of all, so that a set-up killed at any moment is known for what it is.
    (venv / "stamp").write_text(UNFINISHED, encoding="utf-8")
    # Not sys.executable: that may be the environment that was just removed.
    base = getattr(sys, "_base_executable", None) or sys.executable
    result = run([base, "-I", "-m", "venv", str(venv)])
    if result.returncode != 0:
        raise SetupError("make-failed", answer=last_lines(result))


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Carry out `command` and return its exit code and what it printed."""
    environment = {**os.environ, "PIP_USER": "0", "PYTHONUTF8": "1"}
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, check=False)
    answer = result.stdout.decode("utf-8", "replace")
    return subprocess.CompletedProcess(result.args, result.returncode, answer)


def hand_over(python: Path, arguments: list[str]) -> None:
    """Go on as the environment's Python with `arguments`; does not return."""
    command = [str(python), *arguments]
    if os.name == "nt":
        # Windows has no exec that keeps the terminal waiting and the exit code.
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606 - our own Python, no shell


def is_current(root: Path) -> bool:
    """Return whether this process already runs in the project's environment."""
    try:
        return Path(sys.prefix).samefile(root / ".venv")
    except OSError:
        return False


@contextlib.contextmanager
def alone(root: Path) -> Iterator[None]:
    """Hold the project's set-up lock; a second set-up waits here. The system lets go of it if this process dies."""
    (root / ".cache").mkdir(exist_ok=True)
    with (root / ".cache" / "setup.lock").open("w", encoding="utf-8") as file:
        while not take(file):
            time.sleep(0.5)
        yield


def take(file: TextIO) -> bool:
    """Return whether the lock on the open `file` is now ours; it goes when the file is closed."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def python_in(venv: Path) -> Path:
    """Return where an environment keeps its Python."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def read_stamp(venv: Path) -> str:
    """Return what the environment's stamp says; nothing where there is none."""
    try:
        return (venv / "stamp").read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def last_lines(result: subprocess.CompletedProcess[str]) -> str:
    """Return the end of what a command printed."""
    lines = [line for line in result.stdout.splitlines() if line.strip()]
    return "\n".join(lines[-LAST_LINES:])


def say(sentence: str) -> None:
    """Show a sentence on stderr: stdout belongs to the verb, which may print JSON there."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()
