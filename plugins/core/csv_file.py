"""Tables as CSV files that a Swedish spreadsheet opens rightly: semicolons, UTF-8 with its mark, nothing that runs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

# What a spreadsheet takes for a formula (OWASP, "CSV injection").
FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as a CSV file.

    Args:
        columns: the names in the first line.
        rows: as many texts each as there are columns.
    """
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_tame(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _tame(value: str) -> str:
    """Return a value that no spreadsheet carries out; a phone number keeps its plus sign."""
    number = value[:1] == "+" and value[1:].replace(" ", "").replace("-", "").isdigit()
    return value if number or not value.startswith(FORMULAS) else f"'{value}"
