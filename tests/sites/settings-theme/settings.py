"""A theme that is not there."""

from pelicanconf import *  # noqa: F403

THEME = "tema"
