"""Registers: what their files may hold, what is told of what they may not, and what becomes of them."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest

from plugins.core.shown import LinkTo, Words
from plugins.projects.parts import Column, ColumnType
from plugins.projects.register_file import File, Line, read
from plugins.projects.register_page import Registers
from plugins.projects.registers import Source, read_all
from plugins.projects.vcard import cards
from tests.unit.projects.conftest import REGISTER, text

HEADER = """
title: Föreningar
data: f.csv
columns:
  - key: namn
    label: Förening
  - key: kommun
    type: municipality
  - key: epost
    label: E-post
    type: email
approx_count: 140
"""
COLUMNS = tuple(
    Column.model_construct(key=key, label=None, type=type_)
    for key, type_ in (
        ("namn", ColumnType.TEXT),
        ("kommun", ColumnType.MUNICIPALITY),
        ("epost", ColumnType.EMAIL),
        ("telefon", ColumnType.PHONE),
        ("webb", ColumnType.URL),
    )
)
HEAD = "namn;kommun;epost;telefon;webb\n"


@pytest.fixture
def told(library, shown):
    """Return what is said of a file."""
    return lambda said: shown(read(File(said, "f.csv"), COLUMNS, library)[1])


def test_values_stand_in_the_order_of_the_columns_whatever_the_files(library) -> None:
    said = 'webb,namn,epost,telefon,kommun\n,"Ett, två",a@example.se,042-10 50 00,Bjuv\n\n'
    assert read(File(said, "f.csv"), COLUMNS, library) == (
        (Line(2, ("Ett, två", "Bjuv", "a@example.se", "042-10 50 00", "")),),
        [],
    )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", ["f.csv:1: error: The file is empty. Write the columns' names on the first line. [register-empty]"]),
        (
            "namn\tkommun\n",
            [
                "f.csv:1: error: The file has one column only: namn\tkommun. "
                "Write ; or , between the values. [register-delimiter]"
            ],
        ),
        (
            "namn;kommun;epost;telefon;webb;personnummer\n",
            [
                "f.csv:1: error: The column personnummer is not among the register's columns. Take it out of the file "
                "if it must not be public, else write it in the register's columns. [register-column]"
            ],
        ),
        (
            "namn;komun;epost;telefon;webb\n",
            [
                "f.csv:1: error: The column komun is not among the register's columns. "
                "Did you mean kommun? [register-column]"
            ],
        ),
        (
            "namn;kommun;epost;telefon\n",
            [
                "f.csv:1: error: The column webb is missing in the file. "
                "Add it, or take it out of the register's columns. [register-column]"
            ],
        ),
        (
            "namn;kommun;epost;telefon;webb;namn\n",
            ["f.csv:1: error: The column namn is there twice. Take one of them out. [register-column]"],
        ),
        (
            HEAD + "Ett;Bjuv;;\n",
            [
                "f.csv:2: error: The line has 4 values, and there are 5 columns. "
                "Put a value that has the sign between values in it in quotation marks. [register-line]"
            ],
        ),
        (
            HEAD + "Ett;Bjuf;a.example.se;ring mig;www.example.se\n",
            [
                "f.csv:2: error: Bjuf is not a municipality. Did you mean Bjuv? [register-value]",
                "f.csv:2: error: a.example.se is not an e-mail address. Write it as namn@example.se. [register-value]",
                "f.csv:2: error: ring mig is not a phone number. Write it as 042-10 50 00. [register-value]",
                "f.csv:2: error: www.example.se is not a whole address. "
                "Write it as https://www.example.se. [register-value]",
            ],
        ),
    ],
)
def test_what_a_file_may_not_hold_is_told_with_its_line(told, said, expected) -> None:
    assert told(said) == expected


@pytest.fixture
def source(tmp_path: Path) -> Source:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "f.csv").write_bytes("\ufeffnamn;kommun;epost\r\nÅlen;Bjuv;a@example.se\r\n".encode())
    return Source(tmp_path, lambda path: path.name)


def test_a_file_of_a_spreadsheet_becomes_a_table_with_links(thing, library, display, source) -> None:
    register = thing(REGISTER, HEADER, "foreningar")
    library.add(register)
    lines, problems = read_all(library, source)
    assert problems == []
    files, table = Registers(lines).sections(register, display)
    assert [value.url for _, values in files.groups for value in values] == [
        "registers/foreningar/foreningar.csv",
        "registers/foreningar/foreningar.vcf",
    ]
    assert text(Words(table.heading), display) == "1 in the register, of about 140"
    assert (table.columns, table.sortable) == (("Förening", "kommun", "E-post"), True)
    assert table.rows == (
        ((Words("Ålen"),), (LinkTo("Bjuv", "municipalities/bjuv/"),), (LinkTo("a@example.se", "mailto:a@example.se"),)),
    )


def test_the_files_say_the_same(thing, library, source) -> None:
    library.add(thing(REGISTER, HEADER, "foreningar"))
    table, card = Registers(read_all(library, source)[0]).orders()
    assert table.content.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(StringIO(table.content.decode("utf-8-sig")), delimiter=";")) == [
        ["namn", "kommun", "epost"],
        ["Ålen", "Bjuv", "a@example.se"],
    ]
    assert "FN:Ålen\r\nEMAIL:a@example.se\r\nNOTE:kommun: Bjuv\r\n" in card.content.decode()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "title: T\ndata: annat.csv",
            "x.md:3:7: error: There is no file annat.csv in content/files. Put it in content/files. [register-file]",
        ),
        (
            "title: T\ndata: f.cvs",
            "x.md:3:7: error: There is no file f.cvs in content/files. Did you mean f.csv? [register-file]",
        ),
        (
            "title: T\ndata: ../../etc/passwd",
            "x.md:3:7: error: There is no file ../../etc/passwd in content/files. "
            "Put it in content/files. [register-file]",
        ),
        (
            "title: T",
            "x.md:2: error: The register names no file. "
            "Write its CSV file in content/files, as data: foreningar.csv. [register-without-file]",
        ),
    ],
)
def test_a_register_needs_its_file(thing, library, shown, source, header, expected) -> None:
    library.add(thing(REGISTER, header))
    assert shown(read_all(library, source)[1]) == [expected]


def test_a_file_in_another_encoding_is_told(thing, library, shown, source) -> None:
    library.add(thing(REGISTER, HEADER, "foreningar"))
    (source.folder / "f.csv").write_bytes("namn;kommun;epost\nÅlen;Bjuv;\n".encode("latin-1"))
    (problem,) = shown(read_all(library, source)[1])
    assert problem.startswith("f.csv:2:1: error:")


def test_a_card_escapes_and_folds() -> None:
    columns = (COLUMNS[0], COLUMNS[4], Column.model_construct(key="om", label="Om", type=ColumnType.TEXT))
    written = cards([Line(2, ("Ett; två", "https://x.se/?a=1,2", "å" * 60))], columns).decode()
    assert "FN:Ett\\; två\r\n" in written
    assert "URL:https://x.se/?a=1,2\r\n" in written
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    assert "NOTE:Om: " + "å" * 60 in written.replace("\r\n ", "")


def test_a_register_whose_header_has_a_fault_is_checked_where_that_does_not_matter(
    thing, library, source, shown
) -> None:
    for slug, lost in (("a", "title"), ("b", "data"), ("c", "columns")):
        broken = thing(REGISTER, "title: T\ndata: saknas.csv\ncolumns:\n  - key: namn\n    label: Namn", slug)
        vars(broken.item).pop(lost)
        library.incomplete.append(broken)
    assert shown(read_all(library, source)[1]) == [
        f"{slug}.md:3:7: error: There is no file saknas.csv in content/files. Put it in content/files. [register-file]"
        for slug in "ac"
    ]
