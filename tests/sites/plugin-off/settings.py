"""A site without its podcast."""

from pelicanconf import *  # noqa: F403

PLUGINS.remove("plugins.podcast")  # noqa: F405
