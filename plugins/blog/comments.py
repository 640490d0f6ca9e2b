"""What a post's page says of comments: nothing, that they are closed, an e-mail to write, or a server's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast
from urllib.parse import quote, urlencode, urlsplit

from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.structured import whole
from plugins.core.thing import Thing

if TYPE_CHECKING:  # The model names what is made of these, so they may only name its types.
    from plugins.blog.model import Post


@dataclass(frozen=True, slots=True)
class Offer:
    """What a reader is offered.

    Args:
        way: `closed` says so and nothing else; `mailto` is a link; `isso` is a thread on the site's own server.
        url: for `mailto` the link, for `isso` the server's address without a last `/`.
        thread: for `isso` what the server knows the page by: its path, which survives a change of host.
        script: for `isso` the address of the server's script.
    """

    way: Literal["closed", "mailto", "isso"]
    url: str = ""
    thread: str = ""
    script: str = ""

    @property
    def origin(self) -> str:
        """What the page's policy has to allow for `isso`: the server, none of its neighbours; else nothing."""
        server = urlsplit(self.script)
        return f"{server.scheme}://{server.netloc}" if self.script else ""


def offer(post: Thing, display: Display) -> Offer | None:
    """Return what a post's page offers; None where it is silent about comments.

    A post's own `comments` counts, else the site's COMMENTS. What is `open` is open in the way that the site has set:
    where that is `off`, nobody would receive a comment, and none is asked for.
    """
    site = display.site
    said = cast("Post", post.item).comments
    if said == "closed":
        return Offer("closed")
    if said == "off" or site.comments == "off":
        return None
    if site.comments == "isso":
        return Offer("isso", site.comments_address.rstrip("/"), f"/{post.url}", site.comments_script)
    subject = display.say(message("Comment on: {title}", title=post.title))
    return Offer("mailto", mail(subject, _address(post, display), site.comments_address))


def mail(subject: str, body: str, to: str = "") -> str:
    """Return a link that begins an e-mail (RFC 6068).

    Args:
        subject: its subject.
        body: how its text begins; nothing where that is empty.
        to: the receiver's address; empty where the reader is to choose.
    """
    fields = {"subject": subject} | ({"body": f"{body}\r\n\r\n"} if body else {})
    return f"mailto:{quote(to, safe='@')}?{urlencode(fields, quote_via=quote)}"


def _address(post: Thing, display: Display) -> str:
    return whole(post, display) or ""
