"""The walls of the house, and how large its rooms may be. Each failure says what to do instead.

A rule is a function that takes a file and yields what breaks the rule, as (line, what to do). Adding one is writing it
and naming it in RULES.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FUNCTION = 50
LONGEST_FILE = 250

# Names that already mean something at the top of the project or to Python.
TAKEN_NAMES = {"content", "theme", "tests", "tasks", "output", "pelicanconf", "publishconf", "plugins"}

# A settings file in another folder begins with `from pelicanconf import *`, before anything else is known.
SETTINGS = {"pelicanconf.py", "publishconf.py"}
BEFORE_INSTALLATION = {"plugins/__init__.py", "plugins/core/__init__.py", "plugins/core/setup.py"}

Broken = Iterator[tuple[int, str]]


@dataclass(frozen=True)
class Source:
    """One Python file of the project; `name` is its path from the project's folder."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def plugin(self) -> str:
        """The folder of plugins/ it lies in, or nothing."""
        parts = PurePosixPath(self.name).parts
        return parts[1] if parts[0] == "plugins" and len(parts) > 2 else ""

    def imports(self) -> Iterator[tuple[int, str]]:
        """Every module that is imported anywhere in it, with the line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module == "plugins":
                yield from ((node.lineno, f"plugins.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield node.lineno, "." * node.level + (node.module or "")


def own_walls(source: Source) -> Broken:
    """A plugin imports core and itself, core imports no plugin."""
    for line, module in source.imports():
        parts = module.split(".")
        if source.plugin and parts[0] == "plugins" and len(parts) > 1 and parts[1] not in {"core", source.plugin}:
            yield line, f"imports {module}: let the two meet in the library, or move what both need to plugins/core"
        if module.startswith("."):
            yield line, "imports relatively: write the whole name, from plugins.… on"


def pelican_in_hooks_alone(source: Source) -> Broken:
    """Only hooks.py knows Pelican: the rest takes data and gives data."""
    if PurePosixPath(source.name).name == "hooks.py":
        return
    for line, module in source.imports():
        if module.split(".")[0] == "pelican":
            yield line, f"imports {module}: do that in the plugin's hooks.py and hand over plain data"


def standard_library_first(source: Source) -> Broken:
    """Settings and what runs before anything is installed import the standard library alone."""
    if source.name not in SETTINGS | BEFORE_INSTALLATION:
        return
    # Pelican calls register(), so everything is installed by then.
    later = {node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef) and node.name == "register"}
    lines = {line for node in later for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    for line, module in source.imports():
        top = module.split(".")[0]
        if line not in lines and top not in sys.stdlib_module_names | {"pelicanconf"}:
            yield line, f"imports {module}, which is not in the standard library"


def described(source: Source) -> Broken:
    """Every module says in its first line what it owns."""
    if not ast.get_docstring(source.tree):
        yield 1, "has no docstring: say in its first line what the module owns"


def small_file(source: Source) -> Broken:
    """A file is about one noun."""
    lines = source.text.count("\n")
    if lines > LONGEST_FILE and not source.name.startswith("tests/"):
        yield lines, f"has {lines} lines, and {LONGEST_FILE} is the most: move a noun to a file of its own"


def small_functions(source: Source) -> Broken:
    """A function can be read at a glance."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield node.lineno, f"{node.name} has {lines} lines, and {LONGEST_FUNCTION} is the most: divide it"


def no_global(source: Source) -> Broken:
    """No module changes its own variables."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Global):
            yield (
                node.lineno,
                f"global {', '.join(node.names)}: hand the value over as an argument, or keep it in a class",
            )


def no_broad_except(source: Source) -> Broken:
    """What is caught is what is expected; the rest is a fault to be seen."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {item.id for item in caught if isinstance(item, ast.Name)}
            if node.type is None or names & {"Exception", "BaseException"}:
                yield node.lineno, "catches everything: name the exceptions that can come"


RULES: list[Callable[[Source], Broken]] = [
    own_walls,
    pelican_in_hooks_alone,
    standard_library_first,
    described,
    small_file,
    small_functions,
    no_global,
    no_broad_except,
]


def listed(*patterns: str) -> list[str]:
    """Return the files that git knows or would take in, by their path from the project's folder."""
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "--deduplicate",
        "-z",
        "--",
        *patterns,
    ]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    return sorted(name for name in names if name and (ROOT / name).is_file())


def broken(rule: Callable[[Source], Broken], source: Source) -> list[str]:
    """Return what breaks `rule`, each as a line that editors can jump to."""
    return [f"{source.name}:{line}: {what}" for line, what in rule(source)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_module_keeps(rule: Callable[[Source], Broken]) -> None:
    sources = [Source(name, (ROOT / name).read_text(encoding="utf-8")) for name in listed("*.py")]
    assert sources
    faults = [fault for source in sources for fault in broken(rule, source)]
    assert not faults, "\n".join([rule.__doc__ or "", *faults])


@pytest.mark.parametrize(
    ("rule", "name", "text", "fault"),
    [
        (own_walls, "plugins/blog/x.py", "import plugins.podcast.feed", "plugins/blog/x.py:1: imports plugins.podcast"),
        (own_walls, "plugins/blog/x.py", "from plugins import podcast", "plugins/blog/x.py:1: imports plugins.podcast"),
        (own_walls, "plugins/core/x.py", "\nfrom plugins.blog import a", "plugins/core/x.py:2: imports plugins.blog"),
        (own_walls, "plugins/blog/x.py", "from . import y", "plugins/blog/x.py:1: imports relatively"),
        (own_walls, "plugins/blog/x.py", "from plugins.core import a\nfrom plugins.blog import b", ""),
        (pelican_in_hooks_alone, "plugins/blog/x.py", "def f():\n    from pelican import signals", "x.py:2: imports"),
        (pelican_in_hooks_alone, "plugins/blog/hooks.py", "from pelican import signals", ""),
        (standard_library_first, "pelicanconf.py", "import yaml", "pelicanconf.py:1: imports yaml"),
        (standard_library_first, "publishconf.py", "import os\nfrom pelicanconf import *", ""),
        (standard_library_first, "plugins/core/__init__.py", "def register():\n    from plugins.core import x", ""),
        (standard_library_first, "plugins/core/setup.py", "def f():\n    import yaml", "setup.py:2: imports yaml"),
        (described, "plugins/blog/x.py", "x = 1", "has no docstring"),
        (small_file, "plugins/blog/x.py", "\n" * 251, "has 251 lines"),
        (small_file, "plugins/blog/x.py", "\n" * 250, ""),
        (small_functions, "tasks.py", "def f():\n" + "    pass\n" * 50, "f has 51 lines"),
        (small_functions, "tasks.py", "def f():\n" + "    pass\n" * 49, ""),
        (no_global, "tasks.py", "def f():\n    global x", "tasks.py:2: global x"),
        (no_broad_except, "tasks.py", "try:\n    f()\nexcept:\n    pass", "tasks.py:3: catches everything"),
        (no_broad_except, "tasks.py", "try:\n    f()\nexcept (OSError, Exception):\n    pass", "catches everything"),
        (no_broad_except, "tasks.py", "try:\n    f()\nexcept (OSError, KeyError):\n    pass", ""),
    ],
)
def test_a_rule_finds(rule: Callable[[Source], Broken], name: str, text: str, fault: str) -> None:
    found = broken(rule, Source(name, text))
    assert len(found) == bool(fault)
    assert fault in "".join(found)


def test_no_plugin_has_a_name_that_is_taken() -> None:
    folders = {path.name for path in (ROOT / "plugins").iterdir() if path.is_dir()}
    assert folders & TAKEN_NAMES == set(), "Pelican finds a plugin by its name: choose another for the folder"


def test_no_module_of_a_plugin_hides_its_register_function() -> None:
    hiding = [
        path.as_posix() for path in (ROOT / "plugins").glob("*/register*") if path.suffix == ".py" or path.is_dir()
    ]
    assert [path for path in hiding if path.endswith(("/register.py", "/register"))] == [], (
        "Importing the module would put it in the place of the function that Pelican calls: choose another name"
    )


PRIVATE = re.compile(
    r"(?<![\w.])/(?:home|Users|root|work)/\w"  # somebody's folder
    r"|[A-Z]:\\+Users"  # the same on Windows
    r"|pypi\.org/simple|--(?:extra-)?index-url|--find-links|file:///\w"  # somebody's package index
)


def test_no_path_of_a_machine_and_no_package_index_is_named() -> None:
    faults = []
    for name in set(listed()) - {"tests/test_architecture.py"}:
        data = (ROOT / name).read_bytes()
        if b"\0" in data:
            continue
        lines = data.decode("utf-8", "replace").splitlines()
        faults += [f"{name}:{number}: {line.strip()}" for number, line in enumerate(lines, 1) if PRIVATE.search(line)]
    assert not faults, "\n".join(
        ["Write paths relative to the project, and let pip's own settings name an index.", *faults]
    )


@pytest.mark.parametrize("text", ["/home/anna/site", "open('/Users/x')", "C:\\Users\\anna", "--index-url x"])
def test_a_path_of_a_machine_is_found(text: str) -> None:
    assert PRIVATE.search(text)


@pytest.mark.parametrize(
    "text", ["/blogg/home/x/", "../home/x", "https://example.se/home/x", "https://pypi.org/project/nh3"]
)
def test_an_address_of_a_page_is_not(text: str) -> None:
    assert not PRIVATE.search(text)
