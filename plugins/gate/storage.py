"""What the system says when it cannot store a site, as a sentence for a person."""

from __future__ import annotations

import errno

from plugins.core.message import message
from plugins.core.os_reason import FULL, os_reason
from plugins.core.problem import Problem
from plugins.gate.place import Place, mounted

REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def storage_problem(error: OSError, place: Place) -> Problem:
    """Return the problem that `error` is: met while a site was being stored, which leaves the previous one whole."""
    if error.errno in FULL:
        return Problem(
            "disk-full",
            message("The disk is full, so the new site could not be stored. The previous one is untouched."),
            message("Delete what is not needed and build again."),
        )
    if error.errno == errno.EBUSY:
        return mounted(place)
    if error.errno in REFUSED:
        return Problem(
            "output-unwritable",
            message("The site cannot be stored in {folder}: writing is not allowed there.", folder=place.name),
            message("Close programs that have its files open, or build into another folder: --output and its name."),
        )
    return Problem(
        "output-unwritable",
        message(
            "The site cannot be stored in {folder}: {reason}.",
            folder=place.name,
            reason=os_reason(error),
        ),
        message("Build into another folder: --output followed by its name."),
    )
