"""The build's date, which is an input: the same input, the same site."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, tzinfo

from plugins.core.message import message
from plugins.core.problem import Problem

EPOCH = "SOURCE_DATE_EPOCH"


def build_moment(environ: Mapping[str, str], zone: tzinfo) -> datetime | Problem:
    """Return the moment that the build takes for now, in the site's `zone`; a Problem where it cannot be read.

    Args:
        environ: the environment. SOURCE_DATE_EPOCH is in seconds since 1970 (reproducible-builds.org); without it, or
            with nothing in it, the clock counts.
        zone: the site's, from TIMEZONE.
    """
    text = environ.get(EPOCH, "").strip()
    if not text:
        return datetime.now(zone)
    if re.fullmatch(r"[0-9]{1,11}", text):
        return datetime.fromtimestamp(int(text), zone)
    return Problem(
        "build-date",
        message("{variable} is {value}, which is not a number of seconds.", variable=EPOCH, value=text),
        message("Write whole seconds since 1970, as {example}, or remove it.", example="1772582400"),
    )
