"""What a post's page offers of comments, by what the post and the site say."""

from __future__ import annotations

import pytest

from plugins.blog.comments import Offer, mail, offer

MAIL = {"comments": "mailto", "comments_address": "ord@example.se"}
ISSO = {"comments": "isso", "comments_address": "https://ord.example.se/isso/"}
WRITE = Offer(
    "mailto",
    "mailto:ord@example.se?subject=Kommentar%20till%3A%20Ett"
    "&body=https%3A%2F%2Fwww.example.se%2Fblogg%2Fett%2F%0D%0A%0D%0A",
)
SCRIPT = "https://ord.example.se/isso/js/embed.min.js"
THREAD = Offer("isso", "https://ord.example.se/isso", "/blogg/ett/", SCRIPT)
CLOSED = Offer("closed")


@pytest.mark.parametrize(
    ("said", "settings", "offered"),
    [
        ("", {}, None),
        ("comments: open", {}, None),
        ("comments: closed", {}, CLOSED),
        ("comments: off", {}, None),
        ("", MAIL, WRITE),
        ("comments: öppna", MAIL, WRITE),
        ("comments: closed", MAIL, CLOSED),
        ("comments: off", MAIL, None),
        ("", ISSO, THREAD),
        ("comments: closed", ISSO, CLOSED),
    ],
)
def test_the_post_says_whether_and_the_site_how(post, library, display, said, settings, offered) -> None:
    one = post("ett", "2026-03-01", said)
    assert offer(one, display(library(one), **settings)) == offered


def test_only_the_servers_origin_is_allowed() -> None:
    assert THREAD.origin == "https://ord.example.se"
    assert WRITE.origin == CLOSED.origin == ""


def test_a_mail_without_receiver_or_text_can_be_begun() -> None:
    assert mail("Å & ä?", "") == "mailto:?subject=%C3%85%20%26%20%C3%A4%3F"
