"""The verb `serve`: the site on this computer, built anew when a file is saved, until Ctrl-C."""

from __future__ import annotations

import errno
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from plugins.core.catalogue import Catalogue
from plugins.core.message import Message, message
from plugins.core.opening import Opening, open_site
from plugins.core.os_reason import os_reason
from plugins.core.problem import Problem
from plugins.core.settings_file import ROOT, shown_path
from plugins.preview.child import carry_out, command
from plugins.preview.server import PreviewServer, Shown, answering
from plugins.preview.watch import keep_built, saves

OUTPUT: Final = Path(".cache", "preview")
LAST_PORT: Final = 65535
TAKEN: Final = (errno.EADDRINUSE, errno.EACCES) if sys.platform == "win32" else (errno.EADDRINUSE,)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells in the terminal what came of each build.

    Args:
        address: where the site is.
        catalogue: the language to tell it in.
    """

    address: str
    catalogue: Catalogue

    def result(self, code: int) -> None:
        """Tell where the site is, or that it is as it was: what is wrong the build itself has said."""
        if code == 0:
            self.say(message("The site is at {address} (Ctrl-C ends).", address=self.address))
        else:
            self.say(message("The last whole site is still at {address}.", address=self.address))
            self.say(message("Mend what is wrong and save: then it is built again."))

    def say(self, text: Message) -> None:
        """Show a sentence at once, in its place between what the builds say."""
        sys.stdout.write(text.show(self.catalogue) + "\n")
        sys.stdout.flush()


def serve(*, port: int, content: Path, settings: Path) -> int:
    """Build the site with drafts and what is to come, show it and keep it built; return 0 at Ctrl-C.

    Returns 2, and says why, where the settings cannot be read, there is no content or the port is not free.

    Args:
        port: on this computer; 0 takes any.
        content: the content folder.
        settings: the settings file.
    """
    opening = open_site(settings)
    if opening.site is None:
        return opening.refuse(opening.problems)
    if not content.is_dir():
        return opening.refuse([_no_content(content)])
    shown = _shown(opening, opening.site.prefix)
    try:
        server = PreviewServer(port, shown)
    except (OSError, OverflowError) as error:
        return opening.refuse([_unusable(port, error)])
    build = partial(carry_out, command(content, settings, shown.folder), ROOT)
    moments = saves((content, ROOT / "theme", ROOT / "plugins"), {settings, ROOT / "pelicanconf.py"})
    with server:
        try:
            with answering(server):
                keep_built(moments, build, Teller(server.address, opening.catalogue).result)
        except KeyboardInterrupt:
            sys.stdout.write("\n")
    return 0


def _shown(opening: Opening, prefix: str) -> Shown:
    unbuilt = message("There is no site to show yet. The terminal says what is wrong; mend it and load the page again.")
    missing = message("There is no such page.")
    return Shown(ROOT / OUTPUT, prefix, unbuilt.show(opening.catalogue), missing.show(opening.catalogue))


def _no_content(content: Path) -> Problem:
    return Problem(
        "content-missing",
        message("There is no folder {folder}.", folder=shown_path(content)),
        message("Look at the name after --content."),
    )


def _unusable(port: int, error: OSError | OverflowError) -> Problem:
    """Return what is said of a port that cannot be listened on."""
    if isinstance(error, OverflowError):
        text = message("There is no port {port}.", port=port)
        return Problem("port", text, message("Write a number from 1024 to {last}, as --port 8001.", last=LAST_PORT))
    if error.errno in TAKEN:
        text = message("Port {port} is taken: perhaps the site is already shown in another window.", port=port)
        other = port + 1 if port < LAST_PORT else port - 1
        return Problem("port", text, message("Close that one, or choose another port: --port {port}.", port=other))
    if isinstance(error, PermissionError):
        text = message("Port {port} is kept for the system.", port=port)
        return Problem("port", text, message("Write a number from 1024 to {last}, as --port 8001.", last=LAST_PORT))
    text = message("Port {port} cannot be used ({reason}).", port=port, reason=os_reason(error))
    return Problem("port", text, message("Choose another one: --port 8000."))
