"""What machines are told of a page (schema.org, as JSON-LD): of a post, of a person, and what all such data need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from plugins.core.dates import Moment
from plugins.core.display import DESCRIPTION, Display
from plugins.core.faces import face
from plugins.core.people import Tense, municipality_of, worker
from plugins.core.shown import LinkTo, Words
from plugins.core.thing import Thing
from plugins.core.urls import Addresses

Data: TypeAlias = Mapping[str, object]

CONTEXT = "https://schema.org"


def posting_data(post: Thing, display: Display) -> Data:
    """Return a BlogPosting with each of its authors; what is not known is left out."""
    day, changed, picture = post.item.day, display.edited(post), display.picture_of(post)
    return filled(
        {
            "@context": CONTEXT,
            "@type": "BlogPosting",
            "headline": post.title,
            "description": display.summary(post, DESCRIPTION),
            "inLanguage": post.lang,
            "url": whole(post, display),
            "datePublished": _iso(day) if isinstance(day, Moment) else None,
            "dateModified": _iso(changed) if changed else None,
            "author": [_author(author, display) for author in display.authors(post)],
            "keywords": list(post.item.tags),
            "image": whole(picture.url, display) if picture else None,
        }
    )


def person_data(person: Thing, display: Display) -> Data:
    """Return a Person: name, page, picture, work and employer, as far as they are known."""
    shown = face(person, display)
    works = shown.home is not None and shown.home.when is Tense.NOW
    home = municipality_of(worker(person).home, display.library) if works else None
    return filled(
        {
            "@context": CONTEXT,
            "@type": "Person",
            "name": person.title,
            "url": whole(person, display),
            "image": whole(shown.picture.url, display) if shown.picture else None,
            "jobTitle": worker(person).job_title,
            "knowsAbout": worker(person).field_,
            "worksFor": {"@type": "GovernmentOrganization", "name": home.item.official_name} if home else None,
        }
    )


def whole(to: Thing | str, display: Display) -> str | None:
    """Return the whole address of a thing or of a path of the site; None where the site's own is not set."""
    return Addresses.of(display.site).absolute(to) if display.site.address else None


def filled(data: Data) -> Data:
    """Return what is known: data without the keys whose values are empty."""
    return {key: value for key, value in data.items() if value}


def _author(author: Words | LinkTo, display: Display) -> Data:
    url = whole(author.url, display) if isinstance(author, LinkTo) else None
    return filled({"@type": "Person", "name": str(author.text), "url": url})


def _iso(moment: Moment) -> str:
    return moment.instant.isoformat() if moment.timed else moment.day.isoformat()
