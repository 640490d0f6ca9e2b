"""What differs when the site is published: links begin at the path that the public address has."""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import urlsplit

# `pelican -s publishconf.py` does not look for modules in the project's folder.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403 - the site's facts, all of them
from pelicanconf import PUBLIC_URL

# https://www.example.se has none; https://orten.github.io/bloggen needs /bloggen before every link.
SITEURL = urlsplit(PUBLIC_URL).path.rstrip("/")
