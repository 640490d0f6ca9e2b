"""What publishing tells when it is done: what is new, changed and gone, and where the site is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plugins.core.message import Message, message, plural
from plugins.publishing.live import CNAME, Live
from plugins.publishing.refusal import SHOWN, visible


def published(live: Live, planned: Mapping[str, str], address: str) -> list[Message | str]:
    """Return the lines about a site that has just been published.

    Args:
        live: what was public before.
        planned: the id of every file's bytes that is public now, by path.
        address: where people find the site, without a last `/`; empty where the settings do not say.
    """
    new = sorted(planned.keys() - live.files.keys())
    changed = sorted(path for path in planned.keys() & live.files.keys() if planned[path] != live.files[path])
    gone = sorted(live.files.keys() - planned.keys())
    lines: list[Message | str] = [message("The site is published.")]
    lines += _listed(plural("{count} new file:", "{count} new files:", count=len(new)), new)
    lines += _listed(plural("{count} changed file:", "{count} changed files:", count=len(changed)), changed)
    lines += _listed(plural("{count} file is gone:", "{count} files are gone:", count=len(gone)), gone)
    if CNAME in changed:
        before = visible(live.cname.strip())
        lines.append(message("The site's own domain (CNAME) was {before} and is now another.", before=before))
    if address:
        lines.append(message("In a few minutes it is at {address}", address=f"{address}/"))
    return lines


def _listed(heading: Message, paths: Sequence[str]) -> list[Message | str]:
    """Return a heading and the first paths under it; nothing where there are none."""
    if not paths:
        return []
    more = len(paths) - SHOWN
    rest: list[Message | str] = [message("  … and {count} more", count=more)] if more > 0 else []
    return [heading, *(f"  {path}" for path in paths[:SHOWN]), *rest]
