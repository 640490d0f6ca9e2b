"""Every municipality has its outline, around its own point."""

from __future__ import annotations

from plugins.municipalities.outlines import FILE, outlines, ring
from plugins.municipalities.sweden import register


def inside(point, ring) -> bool:
    x, y = point
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def test_the_points_lie_in_the_outlines() -> None:
    assert outlines().keys() == register().keys()
    for code, entry in register().items():
        point = (entry.longitude, entry.latitude)
        assert sum(inside(point, ring) for ring in outlines()[code]) % 2 == 1, entry.name


def test_the_known_points_of_skane_nordvast() -> None:
    found = {entry.name: (entry.latitude, entry.longitude) for entry in register().values()}
    assert found["Bjuv"] == (56.051, 12.974)
    assert found["Båstad"] == (56.405, 12.800)
    assert found["Örkelljunga"] == (56.320, 13.347)


def test_neighbours_share_their_corners() -> None:
    bjuv, astorp = ({corner for ring in outlines()[code] for corner in ring} for code in ("1260", "1277"))
    assert len(bjuv & astorp) >= 2


def test_a_ring_is_written_as_steps() -> None:
    assert ring("12985 55981 -38 -2 0 10") == ((12.985, 55.981), (12.947, 55.979), (12.947, 55.989))


def test_the_file_is_small_and_says_where_it_comes_from() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert len(text) < 70_000
    assert "Källa: SCB" in text
    assert "MIT licence" in text
