"""Moves cards of the board, and lets keys go on with them or with whoever stood next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.board.acting import CardActs
from ui.board.lanes import Lanes
from ui.shared.announce import announce
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage
from wise_feedback.services import board


class CardMoves(QObject):
    """Moves what *lanes* show. *choose* chooses cards where they stand, whatever is filtered.

    A card that is dropped on a rail, or sent by the menu to a lane that the user has folded, is
    done with: the lane stays folded, and the card that stood next is chosen. One that steps from
    lane to lane stays in hand, and a folded lane opens for it.
    """

    def __init__(
        self, lanes: Lanes, acts: CardActs, choose: Callable[[Sequence[Key]], None]
    ) -> None:
        super().__init__(lanes)
        self.stages: dict[Key, Stage] = {}
        self._lanes, self._acts, self._choose = lanes, acts, choose

    def drop(self, ids: Sequence[Key], stage_id: Key, before: Key | None) -> None:
        """Move cards to where they were dropped, ahead of *before* or last."""
        is_done_with = self._lanes.is_folded(stage_id)
        self._move(ids, self.stages[stage_id], before, is_done_with=is_done_with)

    def by_menu(self, ids: Sequence[Key], to: Stage) -> None:
        """Move cards to the stage that was chosen in a menu."""
        self._move(ids, to, is_done_with=to.id in self._lanes.folded)

    def step(self, step: int) -> None:
        """Move the chosen cards to the next stage (+1) or the one before (-1)."""
        ids = self._lanes.selected()
        if not ids:
            return
        stages = list(self.stages.values())
        place = stages.index(self.stages[board.card(ids[0]).stage_id]) + step
        if 0 <= place < len(stages):
            self._move(ids, stages[place], is_done_with=False)

    def _move(
        self, ids: Sequence[Key], to: Stage, before: Key | None = None, *, is_done_with: bool
    ) -> None:
        column, row = self._lanes.column_of(ids[0]), self._lanes.row_of(ids[0])
        if not self._acts.move(ids, to, before):
            return
        if is_done_with and column is not None:
            column.view.choose_near(row)
        else:
            self._choose(ids)
            self._tell_place(ids[0])

    def _tell_place(self, card_id: Key) -> None:
        """Say to screen readers how far down its lane a card stands now."""
        column = self._lanes.column_of(card_id)
        if column is not None:
            place = self._lanes.row_of(card_id) + 1
            announce(self._lanes, self.tr("Place {0} of {1}").format(place, len(column.model.ids)))
