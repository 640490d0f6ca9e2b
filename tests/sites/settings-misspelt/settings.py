"""Names of settings with a slip of the pen, one of the site's own and one of Pelican's."""

from pelicanconf import *  # noqa: F403

SITENAME = "Prov"
MUNICIPALITES = ["Bjuv"]
PUBLICURL = "https://www.example.se"
OUR_COLOUR = "green"
SUMMARY_MAX_LENGTH = 30
