"""What can be done with the chosen cards: each by a letter, and in the menu beside that letter."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.board.menus import CardMenu
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.domain.promise_rules import CLIENT_MET
from wise_feedback.services import board

if TYPE_CHECKING:
    from ui.board.page import BoardPage

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done with a card, by *key* where it has one."""

    words: str
    icon: str
    key: str
    act: Callable[[], object]


def commands(page: "BoardPage", ids: Sequence[Key]) -> list[Command]:
    """Return what can be done with the chosen cards, as they stand."""
    cards = board.cards(ids)
    if len(cards) == 1:
        return list(_with_one(page, cards[0]))
    return list(_with_several(page, cards))


def _with_one(page: "BoardPage", card: Card) -> Iterator[Command]:
    acts, kind = page.acts, page.moves.stages[card.stage_id].kind
    write = translate("BoardPage", "Write feedback")
    if card.has_draft:
        write = translate("BoardPage", "Go on with feedback")
    yield Command(write, "feather", "F", partial(acts.give_feedback, card.id))
    letter = partial(page.letter_wanted.emit, card.id)
    yield Command(translate("BoardPage", "Letter"), "file-text", "L", letter)
    yield Command(translate("BoardPage", "Update"), "send", "U", partial(acts.update, card.id))
    if card.promised is not None:
        later = translate("BoardPage", "Put off")
        yield Command(later, "clock-arrow-up", "S", partial(acts.snooze, card.id))
    elif not kind.ends:
        yield _date_for(page, [card.id])
    if kind in CLIENT_MET and not kind.ends:
        chase = partial(page.chase_wanted.emit, card.id)
        yield Command(translate("BoardPage", "Chase the client"), "reply", "J", chase)
    if not kind.ends:
        book = translate("BoardPage", "Book interview")
        yield Command(book, "calendar-plus", "", partial(acts.book, card.id))
    thought = translate("BoardPage", "What the candidate thought")
    yield Command(thought, "user-check", "V", partial(acts.note_view, card.id))


def _with_several(page: "BoardPage", cards: Sequence[Card]) -> Iterator[Command]:
    in_play = [card.id for card in cards if not page.moves.stages[card.stage_id].kind.ends]
    if in_play:
        session = partial(page.session_wanted.emit, in_play)
        yield Command(translate("BoardPage", "Feedback session"), "play", "P", session)
    letters = partial(page.letters_wanted.emit, [card.id for card in cards])
    yield Command(translate("BoardPage", "Letters"), "file-text", "L", letters)
    seated = [card.id for card in cards if _is_seated(page, card)]
    if seated:
        yield _date_for(page, seated)


def _date_for(page: "BoardPage", ids: Sequence[Key]) -> Command:
    words = translate("BoardPage", "Set a date")
    return Command(words, "armchair", "S", partial(page.acts.set_date, ids))


def _is_seated(page: "BoardPage", card: Card) -> bool:
    """Return whether somebody is in play and has no next word."""
    return card.promised is None and not page.moves.stages[card.stage_id].kind.ends


def offer(menu: CardMenu, offered: Sequence[Command], *, has_keys: bool) -> None:
    """Put what can be done into a menu, with its letters where they are in use."""
    for one in offered:
        menu.offer(one.words, one.act, one.icon, one.key if has_keys else "")


def obey(offered: Sequence[Command], letter: str) -> bool:
    """Do what a letter stands for, if it stands for anything."""
    for one in offered:
        if one.key == letter:
            one.act()
            return True
    return False
