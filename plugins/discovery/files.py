"""The files by which the site is found and followed, as orders, and the links to its feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final

from plugins.core.changes import changed, newest_change
from plugins.core.feeds import NEVER, Feed, atom, authority, legal, rss
from plugins.core.ledger import ledger_order
from plugins.core.message import Message, message
from plugins.core.order import Order
from plugins.core.problem import Problem, Severity
from plugins.core.run import Run
from plugins.core.shown import LinkTo
from plugins.core.thing import Thing
from plugins.core.urls import Addresses
from plugins.discovery.entries import Entries, followed, latest, newest
from plugins.discovery.identity import Identities
from plugins.discovery.ledger import LEDGER, Ledger
from plugins.discovery.machines import SECURITY_TXT, robots, security_faults, security_txt
from plugins.discovery.own import own_feeds
from plugins.discovery.sitemap import places, sitemap

POSTS: Final = ("post",)
EVERYTHING: Final = ("post", "minutes", "document", "episode", "event")
ADDRESS_MISSING: Final = Problem(
    "address-missing",
    message("The site's address is not set, so it has no feeds and no sitemap."),
    message("Write it in pelicanconf.py: PUBLIC_URL = 'https://www.example.se'."),
    severity=Severity.WARNING,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A feed that the site offers.

    Args:
        url: its address.
        name: what its link is called.
        title: its name in a reader, with the site's.
        page: the page that shows the same.
        kinds: the kinds that are in it.
        choose: picks and orders what is in it.
        write: makes its bytes.
    """

    url: str
    name: Message
    title: str
    page: str
    kinds: tuple[str, ...]
    choose: Callable[..., list[Thing]]
    write: Callable[[Feed], bytes]


def offers(run: Run) -> tuple[Offer, ...]:
    """Return the feeds that a site offers: none where its address is not known, since they would lead nowhere."""
    if not run.site.address:
        return ()
    translator, name = run.catalogue(), run.site.sitename
    blog = message("{site}: the blog", site=name).show(translator)
    everything = message("{site}: everything new", site=name).show(translator)
    return (
        Offer("feeds/blogg.atom.xml", message("The blog (Atom)"), blog, "blogg/", POSTS, newest, atom),
        Offer("feeds/blogg.rss.xml", message("The blog (RSS)"), blog, "blogg/", POSTS, newest, rss),
        Offer("feeds/allt.atom.xml", message("Everything new (Atom)"), everything, "", EVERYTHING, latest, atom),
    )


def feed_links(run: Run) -> list[LinkTo]:
    """Return the links to the feeds that every page has."""
    translator = run.catalogue()
    return [LinkTo(offer.name.show(translator), offer.url) for offer in offers(run)]


def faults(run: Run) -> list[Problem]:
    """Return what is wrong with the settings that this depends on."""
    security = run.site.security
    late = security_faults(security, run.settings, run.now.date()) if security else []
    late = run.in_settings("SECURITY", late)
    return late if run.site.address else [*late, ADDRESS_MISSING]


def files(run: Run, orders: Sequence[Order], ledger: Ledger) -> list[Order]:
    """Return the orders for all files of this plugin; a file of the content that has an address keeps it.

    Args:
        run: the run, everything read and every link resolved.
        orders: those of the site's pages.
        ledger: the feeds' ids of earlier publications.
    """
    made = [Order("robots.txt", robots(run.site))]
    if run.site.security:
        made.append(Order(SECURITY_TXT, security_txt(run.site.security, run.site)))
    if run.site.address:
        addresses = Addresses.of(run.site)
        found = places(orders, partial(changed, now=run.now))
        made += [*_feeds(run, addresses, ledger), *sitemap(found, addresses.absolute)]
    own = set(run.files.values())
    return [order for order in made if order.path not in own]


def _feeds(run: Run, addresses: Addresses, ledger: Ledger) -> list[Order]:
    begins = ledger.authority or authority(run.site.address)
    identities = Identities(ledger, begins, f"{run.shown(run.content)}/")
    ids = identities.of(thing for thing in run.library if thing.kind.name in EVERYTHING)
    entries = Entries(run.display(), addresses, ids, run.now)
    public = _of_kinds(run, EVERYTHING)
    site = _site_feed(run, begins, newest_change(public, run.now) or NEVER)
    made = []
    for offer in offers(run):
        things = offer.choose(_of_kinds(run, offer.kinds), run.now)
        feed = replace(
            site,
            id=f"{begins}{offer.url.rsplit('.', 2)[0]}",
            title=legal(offer.title),
            url=addresses.absolute(offer.url),
            page=addresses.absolute(offer.page),
            entries=tuple(map(entries.of, things)),
        )
        made.append(Order(offer.url, offer.write(feed)))
    made += own_feeds(run, entries, public, site)
    sent = [(ids[one], identities.file(one), one.url) for one in public if not ids[one].startswith("urn:")]
    return [*made, ledger_order(LEDGER, ledger.updated(begins, sent).to_bytes())]


def _site_feed(run: Run, begins: str, updated: datetime) -> Feed:
    """Return what all feeds of the site say, and none of their entries."""
    site = run.site
    return Feed(
        id=begins,
        title=legal(site.sitename),
        subtitle=legal(site.sitesubtitle),
        url="",
        page="",
        lang=site.default_lang,
        author=legal(site.organisation.name or site.sitename),
        entries=(),
        updated=updated,
    )


def _of_kinds(run: Run, kinds: Iterable[str]) -> list[Thing]:
    return followed([thing for kind in kinds for thing in run.library.listed(kind)], run.now)
