"""What an address on a page means within the site: the file that a web server would show for it, and the anchor."""

from __future__ import annotations

import posixpath
from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

# A part of the text that the browser looks up itself, as in `#:~:text=meeting`.
TEXT_PART: Final = ":~:"


@dataclass(frozen=True, slots=True)
class Target:
    """Where an address leads to.

    Args:
        path: in the site, without a first `/`; empty or with a last `/` for a folder.
        anchor: the part of the page; empty for its beginning.
    """

    path: str
    anchor: str = ""

    def file(self, files: Container[str]) -> str | None:
        """Return which of the site's files a web server shows for it, or None."""
        folder = f"{self.path.rstrip('/')}/index.html".lstrip("/")
        names = (folder,) if not self.path or self.path.endswith("/") else (self.path, folder)
        return next((name for name in names if name in files), None)


@dataclass(frozen=True, slots=True)
class Targets:
    """Tells what addresses mean.

    Args:
        prefix: the path before every link, without a last `/`.
        address: the site's whole address, without a last `/`; empty where it is not known.
    """

    prefix: str
    address: str

    @property
    def host(self) -> str:
        """The site's own host; empty where it is not known."""
        return urlsplit(self.address).netloc

    def of(self, page: str, link: str) -> Target | None:
        """Return what a link on a page means; None for what does not lie on this site.

        Args:
            page: the page's path in the site.
            link: the address as it stands there.
        """
        parts = split(link)
        if parts is None or (parts.scheme and parts.scheme not in ("http", "https")):
            return None
        anchor = unquote(parts.fragment.partition(TEXT_PART)[0])
        if parts.netloc:
            whole = urlsplit(self.address)
            return _under(whole.path, parts.path or "/", anchor) if parts.netloc == whole.netloc else None
        if parts.scheme:
            return None
        if not parts.path:
            return Target(page, anchor)
        if parts.path.startswith("/"):
            return _under(self.prefix, parts.path, anchor)
        return Target(_joined(page, unquote(parts.path)), anchor)

    def ways_to_write(self, link: str) -> Iterator[str]:
        """Yield how a writer may have put a link that stands so on the page, the likeliest first."""
        for one in dict.fromkeys(
            (link, link.removeprefix(self.prefix) if link.startswith(f"{self.prefix}/") else link)
        ):
            yield one
            if unquote(one) != one:
                yield unquote(one)


def split(link: str) -> SplitResult | None:
    """Return the parts of an address, or None where it is none, as `http://[`."""
    try:
        return urlsplit(link.strip())
    except ValueError:
        return None


def _under(folder: str, path: str, anchor: str) -> Target | None:
    """Return what a path from the host's root means on a site that begins at `folder`; None where it lies beside it."""
    if f"{path}/".startswith(f"{folder}/"):
        return Target(unquote(path[len(folder) :]).lstrip("/"), anchor)
    return None


def _joined(page: str, path: str) -> str:
    """Return a relative path from the site's root; as in a browser, `..` does not lead out of it."""
    joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(page), path)).lstrip("/")
    return f"{joined}/" if joined and path.rsplit("/", 1)[-1] in ("", ".", "..") else joined
