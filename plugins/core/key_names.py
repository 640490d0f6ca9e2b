"""What a writer may call a key: its label on the pages, another Swedish word, its singular, or a slip of the pen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic.fields import FieldInfo

from plugins.core.catalogue import load, locale_folders
from plugins.core.nearest import nearest
from plugins.core.settings_file import ROOT

# The keys that may stand somewhere, each with its field.
Fields = Mapping[str, FieldInfo]
# What a Swedish writer may call a key beside its label; an English word or two that is none. Where a kind has none of
# the keys, the nearest is offered as usual.
SWEDISH: Final = {
    "titel": ("title",), "rubrik": ("title",), "namn": ("name", "title"), "datum": ("date", "adopted"),
    "kommun": ("home", "municipalities", "municipality", "code"), "kommuner": ("municipalities",),
    "författare": ("authors", "author"),
    "skribent": ("authors",), "ämne": ("tags", "subject"), "ämnen": ("tags", "topics"), "etiketter": ("tags",),
    "taggar": ("tags",), "kategori": ("category",), "sammanfattning": ("summary",), "ingress": ("summary",),
    "språk": ("lang",), "publiceras": ("publish",), "ändrad": ("modified",), "bild": ("image",),
    "projekt": ("project",),
    "källa": ("source",), "rättelse": ("corrections",), "rättelser": ("corrections",), "plats": ("place",),
    "närvarande": ("present",), "frånvarande": ("absent",), "beslut": ("decisions",), "ordförande": ("chair",),
    "sekreterare": ("secretary",), "ärende": ("subject",), "diarienummer": ("case", "cases"), "önskemål": ("wishes",),
    "rangordning": ("ranking",), "ansvarig": ("responsible", "owner"), "dokumentansvarig": ("owner",),
    "dokumenttyp": ("type",), "typ": ("type", "form"), "giltighetstid": ("validity",), "beslutsdatum": ("adopted",),
    "uppföljning": ("follow_up",), "revisionsdatum": ("review",), "roll": ("role",), "omgång": ("cohort",),
    "utbyte": ("exchange",), "hemkommun": ("home",), "anställd": ("home",), "från": ("from",), "till": ("to", "end"),
    "start": ("start", "from"), "slut": ("end", "to"), "år": ("year",), "månad": ("month",), "årstid": ("season",),
    "syfte": ("purpose", "purposes"), "mål": ("goals", "aims"), "nummer": ("number",), "avsnitt": ("number",),
    "ljud": ("audio",), "kapitel": ("chapters",), "gäster": ("guests",), "programledare": ("hosts",),
    "kommentarer": ("comments",), "serie": ("series",), "grupp": ("group",), "bilagor": ("attachments",),
    "anmälan": ("signup",), "kod": ("code",), "e-post": ("email",), "telefon": ("phone",), "läs mer": ("see_also",),
    "bildtext": ("caption",),
    "name": ("title",), "draft": ("status",), "utkast": ("status",), "epost": ("email",), "mejl": ("email",),
    "mail": ("email",), "hem": ("home",), "börjar": ("from", "start"), "slutar": ("to", "end"), "ordning": ("order",),
    "värdar": ("hosts",), "deltagare": ("present", "guests"), "av": ("authors", "by"), "tid": ("start",),
    "klockslag": ("start",), "sista dag": ("last_date",), "slag": ("type", "form"), "länkar": ("links",),
    "enhet": ("unit",), "yrkestitel": ("job_title",), "yrkesområde": ("field",), "alttext": ("alt",),
    "fotograf": ("credit",), "foto": ("credit",), "människor": ("people",), "personer": ("people",),
    "grund": ("basis",), "minderåriga": ("minors",), "vårdnadshavare": ("guardians",),
}  # fmt: skip


def english(key: str, fields: Fields) -> list[str]:
    """Return the keys that a Swedish word stands for: one by its label, else those that may be meant."""
    word = " ".join(key.casefold().split())
    titles = load("sv", locale_folders(ROOT))
    labelled = [name for name, field in fields.items() if titles.gettext(field.title or name).casefold() == word]
    listed = [name for name in SWEDISH.get(word, ()) if name in fields]
    if labelled and labelled[0] not in listed:
        return labelled[:1]
    return list({id(fields[name]): name for name in reversed(listed)}.values())[::-1]


def meant(key: str, fields: Fields) -> str | None:
    """Return the key that a Swedish or a misspelt one stands for."""
    known = english(key, fields)
    return known[0] if known else _several(key, fields) or nearest(key, fields)


def _several(key: str, fields: Fields) -> str | None:
    """Return the plural that a key is the singular of: `alias` is further from `aliases` than a slip of the pen."""
    return next((name for name in fields if name in (f"{key.casefold()}s", f"{key.casefold()}es")), None)
