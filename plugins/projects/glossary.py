"""The page of the site's glossary: every word that is explained in the texts."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.core.collation import sort_key
from plugins.core.display import Display
from plugins.core.message import message
from plugins.core.order import Order

GLOSSARY = "ordlista/"


def glossary_page(glossary: Mapping[str, str], display: Display) -> Order:
    """Return the order for the page of the glossary, its words in Swedish order."""
    terms = tuple((word, glossary[word]) for word in sorted(glossary, key=sort_key))
    crumbs = (display.start,)
    return display.page("glossary.html", GLOSSARY, display.say(message("Glossary")), {"terms": terms, "crumbs": crumbs})
