"""The seventeen global goals for sustainable development (A/RES/70/1), by their short names."""

from __future__ import annotations

from typing import Final

from plugins.core.message import Message, message

# In Swedish as the United Nations Development Programme in Sweden names them (globalamalen.se).
GOALS: Final = (
    message("No poverty"),
    message("Zero hunger"),
    message("Good health and well-being"),
    message("Quality education"),
    message("Gender equality"),
    message("Clean water and sanitation"),
    message("Affordable and clean energy"),
    message("Decent work and economic growth"),
    message("Industry, innovation and infrastructure"),
    message("Reduced inequalities"),
    message("Sustainable cities and communities"),
    message("Responsible consumption and production"),
    message("Climate action"),
    message("Life below water"),
    message("Life on land"),
    message("Peace, justice and strong institutions"),
    message("Partnerships for the goals"),
)


def goal(number: int) -> Message:
    """Return a goal with its number, as "Goal 16: Peace, justice and strong institutions".

    Raises:
        IndexError: there are seventeen.
    """
    return message("Goal {number}: {name}", number=number, name=GOALS[number - 1])
