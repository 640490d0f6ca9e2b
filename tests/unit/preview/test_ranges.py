"""A part of a file, as players of sound ask for it."""

from __future__ import annotations

import pytest

from plugins.preview.ranges import Span, Unsatisfiable, span


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-99", Span(0, 100)),
        ("bytes=0-0", Span(0, 1)),
        ("bytes=900-", Span(900, 100)),
        ("bytes=900-5000", Span(900, 100)),
        ("bytes=-1", Span(999, 1)),
        ("bytes=-5000", Span(0, 1000)),
        ("Bytes=5-6", Span(5, 2)),
    ],
)
def test_a_part_of_a_file_of_a_thousand_bytes(header, part):
    assert span(header, 1000) == part


@pytest.mark.parametrize(
    "header",
    [None, "", "bytes=", "bytes=-", "bytes=9-3", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b", "bytes=" + "9" * 99],
)
def test_what_is_no_such_header_means_the_whole_file(header):
    assert span(header, 1000) is None


@pytest.mark.parametrize(
    ("header", "size"), [("bytes=1000-", 1000), ("bytes=-0", 1000), ("bytes=0-", 0), ("bytes=-5", 0)]
)
def test_a_part_behind_the_end_is_refused(header, size):
    with pytest.raises(Unsatisfiable):
        span(header, size)


def test_a_part_says_where_it_lies():
    assert Span(900, 100).content_range(1000) == "bytes 900-999/1000"
