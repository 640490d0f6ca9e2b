"""The roles that people have in podcasts: the podcast taxonomy's groups and roles, and the Swedish words for some.

Facts from https://github.com/Podcastindex-org/podcast-namespace, taxonomy.json; the case of letters does not count.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

ROLES: Final[Mapping[str, tuple[str, ...]]] = {
    "Creative Direction": (
        "Director", "Assistant Director", "Executive Producer", "Senior Producer", "Producer", "Associate Producer",
        "Development Producer", "Creative Director",
    ),
    "Cast": (
        "Host", "Co-Host", "Guest Host", "Guest", "Voice Actor", "Narrator", "Announcer", "Reporter",
    ),
    "Writing": (
        "Author", "Editorial Director", "Co-Writer", "Writer", "Songwriter", "Guest Writer", "Story Editor",
        "Managing Editor", "Script Editor", "Script Coordinator", "Researcher", "Editor", "Fact Checker", "Translator",
        "Transcriber", "Logger",
    ),
    "Audio Production": (
        "Studio Coordinator", "Technical Director", "Technical Manager", "Audio Engineer", "Remote Recording Engineer",
        "Post Production Engineer",
    ),
    "Audio Post-Production": (
        "Audio Editor", "Sound Designer", "Foley Artist", "Composer", "Theme Music", "Music Production",
        "Music Contributor",
    ),
    "Administration": (
        "Production Coordinator", "Booking Coordinator", "Production Assistant", "Content Manager",
        "Marketing Manager", "Sales Representative", "Sales Manager",
    ),
    "Visuals": ("Graphic Designer", "Cover Art Designer"),
    "Community": ("Social Media Manager",),
    "Misc.": ("Consultant", "Intern"),
    "Video Production": ("Camera Operator", "Lighting Designer", "Camera Grip", "Assistant Camera"),
    "Video Post-Production": ("Editor", "Assistant Editor"),
}  # fmt: skip
SWEDISH: Final[Mapping[str, str]] = {
    "producent": "Producer",
    "regi": "Director",
    "programledare": "Host",
    "gäst": "Guest",
    "reporter": "Reporter",
    "berättare": "Narrator",
    "manus": "Writer",
    "redaktör": "Managing Editor",
    "research": "Researcher",
    "faktagranskning": "Fact Checker",
    "översättning": "Translator",
    "utskrift": "Transcriber",
    "ljud": "Audio Engineer",
    "ljudteknik": "Audio Engineer",
    "teknik": "Audio Engineer",
    "klippning": "Audio Editor",
    "redigering": "Audio Editor",
    "ljuddesign": "Sound Designer",
    "musik": "Composer",
    "omslag": "Cover Art Designer",
    "grafik": "Graphic Designer",
    "sociala medier": "Social Media Manager",
    "trainee": "Intern",
    "praktikant": "Intern",
}


class Role(NamedTuple):
    """A role and the group it belongs to, as feeds write them."""

    role: str
    group: str


HOST: Final = Role("host", "cast")
GUEST: Final = Role("guest", "cast")


def role_of(words: str) -> Role | None:
    """Return the role that an English or Swedish word means, or None: nothing is guessed."""
    wanted = SWEDISH.get(words.strip().casefold(), words.strip()).casefold()
    for group, roles in ROLES.items():
        if wanted in (role.casefold() for role in roles):
            return Role(wanted, group.casefold())
    return None


def is_role(role: str, group: str) -> bool:
    """Whether a feed may say that somebody has a role in a group."""
    known = {name.casefold(): {one.casefold() for one in roles} for name, roles in ROLES.items()}
    return role.casefold() in known.get(group.casefold(), ())
