"""The facts of the tiny sites, so that those of the project may change."""

from pelicanconf import *  # noqa: F403

SITENAME = "Prov"
CATEGORIES = ["Vardag", "Projektet"]
BODIES = ["kommunfullmäktige", "kommunstyrelsen", "chef"]
MUNICIPALITIES = ["Bjuv"]
DOCUMENT_TYPES = [
    {"name": "policy", "rank": 1, "adopted_by": ["kommunfullmäktige"], "limited": False},
    {"name": "plan"},
]
