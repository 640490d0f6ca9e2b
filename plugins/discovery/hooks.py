"""Where Pelican meets discovery: the feeds are named before any page is ordered, and made when all pages are."""

from __future__ import annotations

from pelican import Pelican, signals
from pelican.generators import Generator
from pelican.writers import Writer

from plugins.core.options import Options
from plugins.core.run import Run
from plugins.core.settings_file import shown_path
from plugins.discovery.files import faults, feed_links, files
from plugins.discovery.ledger import LEDGER, Ledger, read_ledger

CONTEXT = "feed_ids"


class DiscoveryGenerator(Generator):
    """Comes after the one for the kinds: then every page is ordered."""

    def generate_output(self, _writer: Writer) -> None:
        """Order the feeds, the sitemap and what lies at the root."""
        run: Run = self.context["run"]
        ledger: Ledger = self.context[CONTEXT]
        run.order(*files(run, run.orders, ledger))


def name_feeds(generator: Generator) -> None:
    """Let every page link to the feeds, the first time in a run."""
    run: Run = generator.context["run"]
    if not run.own_feeds and (links := feed_links(run)):
        run.feeds[:0] = links
        run.own_feeds = True


def look(generators: list[Generator]) -> None:
    """Say what is wrong with the settings and the feeds' ids, before the gate decides."""
    context = generators[0].context
    run: Run = context["run"]
    options: Options = context["options"]
    path = options.settings.parent / LEDGER
    ledger, problems = read_ledger(path, shown_path(path))
    context[CONTEXT] = ledger
    run.say([*faults(run), *problems])


def generators(_pelican: Pelican) -> type[Generator]:
    """Return our generator."""
    return DiscoveryGenerator


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.generator_init.connect(name_feeds)
    signals.all_generators_finalized.connect(look)
    signals.get_generators.connect(generators)
