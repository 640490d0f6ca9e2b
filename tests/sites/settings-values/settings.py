"""Values that cannot be used."""

from pelicanconf import *  # noqa: F403

TIMEZONE = "Europe/Bjuv"
PUBLIC_URL = "www.example.se"
SITEURL = "https://www.example.se"
RELATIVE_URLS = True
COMMENTS = "ja"
