"""The settings that nothing reads: a slip of the pen in a name would else say nothing, and change nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from plugins.core.message import message
from plugins.core.nearest import nearest
from plugins.core.problem import Problem, Severity
from plugins.core.site import Site


def misspelt(lines: Mapping[str, int], known: Collection[str], path: str) -> list[Problem]:
    """Return a warning for each setting that nothing reads and that is nearly one of ours. Other names are the site's.

    Args:
        lines: the line of each setting in the settings file.
        known: the settings that Pelican reads.
        path: the settings file, for messages.
    """
    ours = {name.upper() for name in Site.model_fields}
    strangers = {name: nearest(name, ours) for name in lines if name not in ours and name not in known}
    return [
        Problem(
            "settings-unknown",
            message("Nothing reads the setting {name}.", name=name),
            message("Did you mean {nearest}?", nearest=meant),
            path,
            lines[name],
            severity=Severity.WARNING,
        )
        for name, meant in strangers.items()
        if meant
    ]
