"""A site without its gate."""

from pelicanconf import *  # noqa: F403

PLUGINS.remove("plugins.gate")  # noqa: F405
