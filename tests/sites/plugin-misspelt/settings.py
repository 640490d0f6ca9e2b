"""A plugin that there is not."""

from pelicanconf import *  # noqa: F403

PLUGINS[PLUGINS.index("plugins.podcast")] = "plugins.podcats"  # noqa: F405
