"""What a template's exception says to a person: which template, which line, and the page that was being made."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplatesNotFound, TemplateSyntaxError

from plugins.core.message import Message, message
from plugins.core.problem import Problem

TEMPLATE_ERRORS = (TemplateError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What an expression in a template may raise, beside Jinja's own: `1 / none`, `x|round` of a text, an endless macro."""

Place = tuple[str, int]


def template_problem(error: Exception, template: str, page: str, root: Path) -> Problem | None:
    """Return the problem that `error` is, or None when it came from Python code that no template called.

    Args:
        error: what was raised while a page was rendered.
        template: the name of the page's template.
        page: the path of the page that was being made.
        root: the project's folder.
    """
    place = _place(error, root)
    # A template that is not saved as UTF-8 is at fault before a line of it is read.
    if place is None and not isinstance(error, TemplateError | UnicodeDecodeError):
        return None
    path, line = place or ("", 0)
    return Problem(
        "template-error",
        message(
            "The template {template} failed when it made {page}: {reason}.",
            template=template,
            page=page,
            reason=_reason(error),
        ),
        message("Nothing is wrong with the text: mend the template, or put back the version that worked."),
        path,
        line,
    )


def _place(error: Exception, root: Path) -> Place | None:
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return _relative(error.filename, root), error.lineno
    frames = [
        (frame.f_code.co_filename, line)
        for frame, line in traceback.walk_tb(error.__traceback__)
        # Jinja gives a template's frames the template's file as their name; a module's has its dotted one.
        if frame.f_globals.get("__name__") == frame.f_code.co_filename
    ]
    if not frames:
        return None
    filename, line = frames[-1]
    return _relative(filename, root), line


def _relative(filename: str, root: Path) -> str:
    path = Path(filename)
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


def _reason(error: Exception) -> str | Message:
    if isinstance(error, TemplatesNotFound):
        return message("there is no template named {name}", name=", ".join(map(str, error.templates)))
    if isinstance(error, TemplateNotFound):
        return message("there is no template named {name}", name=str(error.name))
    if isinstance(error, TemplateSyntaxError):
        return (error.message or "").rstrip(".")
    if isinstance(error, RecursionError):
        return message("it calls itself without end")
    said = str(error).rstrip(".")
    return said if isinstance(error, TemplateError) else f"{said} ({type(error).__name__})"
