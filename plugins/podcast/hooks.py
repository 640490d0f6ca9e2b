"""Where Pelican meets the podcast: it is made when everything is read, before the first gate looks at it."""

from __future__ import annotations

from urllib.parse import urlsplit

from pelican import signals
from pelican.generators import Generator

from plugins.core.atomic import write_atomically
from plugins.core.run import Run
from plugins.core.urls import Addresses
from plugins.podcast.chapters import without_chapters
from plugins.podcast.diff import candidate
from plugins.podcast.following import extra_pages
from plugins.podcast.programme import Programme, feed_problems, has_feed, orders_of, programme_of, withheld
from plugins.podcast.view import PodcastView, episode_view, feed_link, newest_of, seasons_of
from plugins.podcast.weight import weigh


def make_podcast(generators: list[Generator]) -> None:
    """Say what is wrong with the podcast, order its files and give the templates what they show."""
    run: Run = generators[0].context["run"]
    made = programme_of(run)
    run.say(run.in_settings("PODCAST", made.problems))
    kept_back = {run.files.get(path, path) for path in withheld(run)}
    run.orders[:] = [order for order in run.orders if order.path not in kept_back]
    if not made.episodes:
        return
    run.say(run.in_settings("PODCAST", weigh(run, made)))
    for episode in made.episodes:
        if not episode.item.chapters:
            episode.thing.body = without_chapters(episode.thing.body)
    view = view_of(run, made)
    run.shared["podcast"] = view
    if made.show and made.show.media_url:
        # What the pages' policy lets sound come from beside the site itself.
        run.shared["media_guest"] = " https://" + urlsplit(made.show.media_url).netloc
    orders = list(orders_of(run, made))
    run.say([problem for order in orders for problem in feed_problems(run, order)])
    run.order(*orders, *extra_pages(run, view))
    if link := feed_link(view):
        run.feeds.append(link)
    if lock := made.next_lock(run.site.default_lang):
        write_atomically(candidate(run.cache), lock.to_bytes())


def view_of(run: Run, made: Programme) -> PodcastView:
    """Return the podcast as templates get it."""
    addresses = Addresses.of(run.site)
    views = {
        episode.thing.url: episode_view(episode, addresses, run.catalogue(episode.thing.lang))
        for episode in made.episodes
    }
    listed = run.library.listed("episode")
    return PodcastView(
        show=made.show,
        feed=addresses.absolute("podd/feed.xml") if has_feed(run, made) else "",
        cover=made.cover.picture(made.show.title) if made.cover and made.show else None,
        seasons=seasons_of(listed, made.show.seasons if made.show else {}, run.catalogue()),
        newest=newest_of(run.library, views),
        episodes=views,
    )


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(make_podcast)
