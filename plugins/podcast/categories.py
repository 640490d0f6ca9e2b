"""Apple's categories, which all directories sort podcasts by: the top ones and what lies below each.

Facts from https://podcasters.apple.com/support/1691-apple-podcasts-categories; the case of letters counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

CATEGORIES: Final[Mapping[str, tuple[str, ...]]] = {
    "Arts": ("Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"),
    "Business": ("Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"),
    "Comedy": ("Comedy Interviews", "Improv", "Stand-Up"),
    "Education": ("Courses", "How To", "Language Learning", "Self-Improvement"),
    "Fiction": ("Comedy Fiction", "Drama", "Science Fiction"),
    "Government": (),
    "Health & Fitness": (
        "Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality",
    ),
    "History": (),
    "Kids & Family": ("Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"),
    "Leisure": (
        "Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden", "Video Games",
    ),
    "Music": ("Music Commentary", "Music History", "Music Interviews"),
    "News": (
        "Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News", "Tech News",
    ),
    "Religion & Spirituality": (
        "Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality",
    ),
    "Science": (
        "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences", "Nature",
        "Physics", "Social Sciences",
    ),
    "Society & Culture": ("Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"),
    "Sports": (
        "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running",
        "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling",
    ),
    "Technology": (),
    "True Crime": (),
    "TV & Film": ("After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"),
}  # fmt: skip
BETWEEN: Final = ">"


class Category(NamedTuple):
    """A category, and the one below it where there is one.

    Args:
        top: as `Business`.
        sub: as `Careers`; empty for the top one alone.
    """

    top: str
    sub: str = ""

    def __str__(self) -> str:
        return f"{self.top} {BETWEEN} {self.sub}" if self.sub else self.top


def parse_category(text: str) -> Category:
    """Return the category that `Business > Careers` or `Government` names, whether there is such a one or not."""
    top, _, sub = text.partition(BETWEEN)
    return Category(top.strip(), sub.strip())


def is_known(category: Category) -> bool:
    """Whether Apple has such a category."""
    return category.top in CATEGORIES and (not category.sub or category.sub in CATEGORIES[category.top])


def every_name() -> list[str]:
    """Return every category as it is written: for the nearest one."""
    return [str(Category(top, sub)) for top, subs in CATEGORIES.items() for sub in ("", *subs)]
