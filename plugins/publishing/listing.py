"""What a site's `manifest.json` lists: all that publishing has to know of the build that wrote it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ValidationError

MANIFEST = "manifest.json"


class _File(BaseModel):
    sha256: str


class _Listing(BaseModel):
    generator: Literal["Insyn"]
    files: dict[str, _File]


def read_listing(data: bytes) -> dict[str, str] | None:
    """Return the sha256 of every file listed, by path; None for what is not a manifest of ours."""
    try:
        listing = _Listing.model_validate_json(data)
    except ValidationError:
        return None
    return {path: file.sha256 for path, file in listing.files.items()}
