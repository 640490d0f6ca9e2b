"""Categories whose pages would have no address, or one."""

from pelicanconf import *  # noqa: F403

CATEGORIES = ["Kommun/Region", "Kommun Region", "🎉"]
