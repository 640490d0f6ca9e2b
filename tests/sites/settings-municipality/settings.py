"""Municipalities in the settings that there are not."""

from pelicanconf import *  # noqa: F403

SITENAME = "Prov"
MUNICIPALITIES = ["Bjuvv", "Hobo", "Klippan"]
