"""An English site."""

from pelicanconf import *  # noqa: F403

DEFAULT_LANG = "en"
