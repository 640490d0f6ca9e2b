"""The exit code says who has something to do: nobody, a writer, or the one who minds the machine."""

from __future__ import annotations

from plugins.core.message import message
from plugins.core.problem import Problem, Severity
from plugins.gate.verdict import exit_code

ERROR = Problem("title-missing", message("No title."))
WARNING = Problem("summary-long", message("Long."), severity=Severity.WARNING)
SYSTEM = Problem("template-error", message("Broken."))


def test_nothing_wrong_is_0() -> None:
    assert exit_code([], strict=True) == 0


def test_an_error_in_content_is_1() -> None:
    assert exit_code([ERROR], strict=False) == 1


def test_a_warning_is_0_and_under_strict_1() -> None:
    assert [exit_code([WARNING], strict=False), exit_code([WARNING], strict=True)] == [0, 1]


def test_a_fault_of_the_machine_is_2_whatever_else_is_wrong() -> None:
    assert exit_code([ERROR, SYSTEM, WARNING], strict=False) == 2
