"""The glossary's file: a word and what it stands for on each line."""

from __future__ import annotations

from plugins.reader.glossary_file import read_glossary


def test_words_and_what_they_stand_for():
    words, problems = read_glossary(b"Af: Arbetsf\xc3\xb6rmedlingen\nNO: Norge\n'EU': Unionen\n", "glossary.yml")
    assert problems == []
    assert words == {"Af": "Arbetsförmedlingen", "NO": "Norge", "EU": "Unionen"}


def test_an_empty_glossary_has_no_words():
    assert read_glossary(b"# inget \xc3\xa4n\n", "glossary.yml") == ({}, [])


def test_every_fault_is_told_and_the_rest_is_read(shown):
    words, problems = read_glossary(b"Af:\nKF: [a]\nKS: a: b\nSKR: c\nSKR: d\n", "glossary.yml")
    assert words == {"KS": "a: b", "SKR": "c"}
    assert sorted(shown(problems)) == [
        "glossary.yml:1:1: error: Af has no explanation. Write the word, a colon and what it stands for. [glossary]",
        "glossary.yml:2:1: error: KF has no explanation. Write the word, a colon and what it stands for. [glossary]",
        'glossary.yml:3:5: error: A text with a colon needs quotation marks. Write: KS: "a: b" [colon]',
        "glossary.yml:5:1: error: SKR stands twice: here and on line 4. Keep one of them. [duplicate-key]",
    ]


def test_a_glossary_that_is_no_text_is_told():
    words, problems = read_glossary(b"Af: Arbetsf\xf6rmedlingen\n", "glossary.yml")
    assert words == {}
    assert [problem.code for problem in problems] == ["encoding"]
