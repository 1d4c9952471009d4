"""How the clocks of a card share the room: in words, shortly, or left out for the name."""

from collections.abc import Sequence
from typing import NamedTuple

from ui.board.card_text import CardText, Clock
from ui.shared import paint
from ui.shared.theme import px

CLOCK, BETWEEN, CLOCK_GAP = 12, 9, 6
"""The icon of a clock, the gap to the next, and that to the name; in pixels at 100 %."""


class Told(NamedTuple):
    """A clock with as many words as there is room for, and perhaps the sign that it is late."""

    clock: Clock
    words: str
    is_signed: bool = True

    @property
    def has_sign(self) -> bool:
        """Whether it is late, and there is room to say so by an icon too."""
        return self.is_signed and self.clock.is_late

    @property
    def width(self) -> float:
        """How wide it is."""
        sign = px(CLOCK + 3) if self.has_sign else 0
        return px(CLOCK + 4) + paint.width_of(self.words, self.clock.role) + 1 + sign


def clocks_below(clocks: tuple[Clock, ...], width: float) -> list[Told]:
    """Return the clocks at the foot of a card: in words, or shortly where those are too wide."""
    full = [Told(clock, clock.words) for clock in clocks]
    return full if width_of(full) <= width else [Told(clock, clock.short) for clock in clocks]


def clocks_beside(words: CardText, width: float) -> list[Told]:
    """Return the clocks beside the name in a row, as many as it leaves room for.

    One that is late is shown in any case, in bold and in colour: first its sign gives way, then
    the clocks that ask nothing, and only then is the name cut.
    """
    room = width - paint.width_of(words.name, "chip") - CLOCK_GAP
    every = [Told(clock, clock.short) for clock in words.clocks]
    plain = [told._replace(is_signed=False) for told in every]
    late = [told for told in plain if told.clock.is_late]
    fewer = plain[:1] if len(late) == sum(told.clock.is_late for told in plain[:1]) else late
    ways = (every, plain, fewer)
    return next((way for way in ways if width_of(way) <= room), late)


def width_of(told: Sequence[Told]) -> float:
    """Return how wide clocks are beside each other."""
    return sum(one.width for one in told) + px(BETWEEN) * (len(told) - 1)
