"""Places of measures: by ranks, by votes, by order; shared ones; bars as long as the votes."""

from __future__ import annotations

from plugins.core.catalogue import ENGLISH
from plugins.core.message import message
from plugins.meetings.parts import Ranked
from plugins.meetings.ranking import bars, placed
from plugins.projects.parts import Proposal

PROPOSALS = (Proposal(key="p1", text="En kalender"),)


def one(measure, rank=None, votes=None) -> Ranked:
    return Ranked.model_construct(measure=measure, rank=rank, votes=votes)


def shown(ranking, proposals=()):
    return [(found.place, found.shared, found.text) for found in placed(ranking, proposals)]


def test_votes_give_places_and_equal_ones_share_theirs() -> None:
    ranking = [one(measure=name, votes=votes) for name, votes in (("a", 3), ("b", 19), ("c", 8), ("d", 8))]
    assert shown(ranking) == [(1, False, "b"), (2, True, "c"), (2, True, "d"), (4, False, "a")]


def test_ranks_stand_as_they_are_written_and_order_alone_is_a_ranking_too() -> None:
    ranked = [one(measure="a", rank=2), one(measure="b", rank=1), one(measure="c", rank=2)]
    assert shown(ranked) == [(1, False, "b"), (2, True, "a"), (2, True, "c")]
    assert shown([one(measure="b"), one(measure="a")]) == [(1, False, "b"), (2, False, "a")]


def test_a_proposals_text_is_shown_and_its_key_known() -> None:
    (first, other) = placed([one(measure="p1"), one(measure="Ett Brev")], PROPOSALS)
    assert (first.key, first.text, other.key, other.text) == ("p1", "En kalender", "ett brev", "Ett Brev")


def test_bars_are_as_long_as_the_votes_and_say_them() -> None:
    ranking = placed([one(measure="a", votes=19), one(measure="b", votes=1), one(measure="c", votes=0)])
    drawn = bars(ranking, message("Ranking")).bars
    assert [(bar.place, bar.value.show(ENGLISH), bar.share) for bar in drawn] == [
        ("1", "19 votes", 100),
        ("2", "1 vote", 5),
        ("3", "0 votes", 0),
    ]


def test_bars_of_ranks_are_longer_the_higher_the_place() -> None:
    ranking = placed([one(measure="a", rank=1), one(measure="b", rank=2), one(measure="c", rank=2)])
    drawn = bars(ranking, message("Ranking")).bars
    assert [bar.share for bar in drawn] == [100, 50, 50]
    assert [bar.value if isinstance(bar.value, str) else bar.value.show(ENGLISH) for bar in drawn] == [
        "",
        "shared place",
        "shared place",
    ]


def test_nobody_voted() -> None:
    assert bars(placed([one(measure="a", votes=0)]), message("Ranking")).bars[0].share == 0


def test_a_standing_in_words(swedish) -> None:
    votes = placed([one(measure="a", votes=8), one(measure="b", votes=8), one(measure="c", votes=1)])
    assert [swedish(found.standing) for found in votes] == ["1 (delad), 8 röster", "1 (delad), 8 röster", "3, 1 röst"]
    assert placed([one(measure="a", rank=4)])[0].standing == "4"
