"""Values of a wrong type."""

from pelicanconf import *  # noqa: F403

CATEGORIES = "Vardag"
DEFAULT_PAGINATION = 0
DOCUMENT_TYPES = [{"rank": 1}]
