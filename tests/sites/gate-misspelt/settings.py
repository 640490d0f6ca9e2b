"""A gate that there is not."""

from pelicanconf import *  # noqa: F403

PLUGINS[-1] = "plugins.gat"  # noqa: F405
