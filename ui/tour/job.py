"""The main job, done once on the real pages: a list, a board, feedback, a letter."""

import tomllib
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.assignments.dialog import AssignmentDialog
from ui.feedback.close_gate import CloseGate
from ui.feedback.dialog import FeedbackDialog
from ui.importing.dialog import ImportDialog
from ui.letters.composer import ComposerPage
from ui.shared.hints.watch import SETTLE_MS
from ui.tour.hands import CONTROL, Hands
from ui.welcome.page import WelcomePage
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.resources import resource
from wise_feedback.services import assignments, board, letter_archive

_WISHED = (
    StageKind.CLIENT_INTERVIEW,
    StageKind.OUR_INTERVIEW,
    StageKind.OFFER,
    StageKind.PRESENTED,
    StageKind.SCREENING,
)


class Job:
    """Does the main job with *hands* over the open vault, noting in *summary* what came of it."""

    def __init__(self, hands: Hands, summary: dict[str, Any]) -> None:
        self._hands, self.summary = hands, summary
        self._words = words()

    def run(self, path: Path | None) -> Key:
        """Do the main job once, and return the card that a letter was written about.

        Raises ``WiseFeedbackError`` if the list cannot be imported.
        """
        self._welcome(path)
        if path is not None:
            self._import(path)
        card = self._candidate()
        self._take_boards()
        self._close_gate(card)
        self._feedback(card)
        self._letter(card)
        self._count()
        return card

    def _welcome(self, path: Path | None) -> None:
        page = self._hands.window.pages.currentWidget()
        assert isinstance(page, WelcomePage)
        if path is None:
            self._hands.click(page.skip)
            self._hands.click(page.sample)
            return
        for field, text in zip(page.who.fields(), self._words["sender"].values(), strict=False):
            field.setText(text)
        self._hands.click(page.go_on)

    def _import(self, path: Path) -> None:
        press = self._hands.press
        begin = partial(press, Qt.Key.Key_N, CONTROL)
        self._hands.in_dialog(AssignmentDialog, self._start_assignment, begin)
        bring = partial(self._bring, path)
        self._hands.in_dialog(ImportDialog, bring, partial(press, Qt.Key.Key_I, CONTROL))

    def _start_assignment(self, dialog: AssignmentDialog) -> None:
        words = self._words
        for name, field in dialog.fields().items():
            field.input.setText(words[name])
        for wanted in words["requirements"]:
            if wanted is words["requirements"][-1]:
                self._hands.click(dialog.requirements.add)
            row = dialog.requirements.rows[words["requirements"].index(wanted)]
            row.title.setText(wanted["title"])
            row.level.setText(wanted["level"])
            row.title_en.setText(wanted["title_en"])
            row.level_en.setText(wanted["level_en"])
            row.category.setCurrentIndex(row.category.findData(wanted["category"]))
        self._hands.finish(dialog)

    def _bring(self, path: Path, dialog: ImportDialog) -> None:
        dialog.read(path)
        preview = dialog.preview
        if preview is None:
            dialog.reject()
            raise dialog.problem or RuntimeError("the list was not read")
        self.summary |= {
            "rows": preview.total,
            "taken": len(preview.taken),
            "duplicates": [
                {"row": row.number, "by": row.by, "same_as_row": row.of_row}
                for row in preview.duplicates
            ],
            "refused": [{"row": row.number, "reason": row.reason} for row in preview.refused],
            "remarks": sum(bool(row.remarks) for row in preview.taken),
            "read_as": preview.source.encoding,
        }
        self._hands.take("import.png", dialog)
        self._hands.click(dialog.bring)

    def _candidate(self) -> Key:
        """Choose somebody without feedback, who has met the client if anybody has.

        A name that lost letters on its way through a file would not make a good letter.
        """
        self._hands.press(Qt.Key.Key_2, CONTROL)
        columns = sorted(
            self._hands.window.pages.board.lanes.open_columns(),
            key=lambda column: _WISHED.index(column.stage.kind),
        )
        column, row = next(
            (column, row)
            for column in columns
            for row, card in enumerate(board.cards(column.model.ids))
            if card.parts is None and not card.has_draft and "?" not in card.name
        )
        place = column.view.visualRect(column.model.index(row)).center()
        QTest.mouseClick(column.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return column.model.ids[row]

    def _take_boards(self) -> None:
        self._hands.take_both("board")
        self._hands.press(Qt.Key.Key_Space)
        self._hands.take("candidate.png")
        self._hands.press(Qt.Key.Key_Space)

    def _close_gate(self, card: Key) -> None:
        """Try to close the candidate before anybody has said why; Esc leaves the card there."""

        def look(gate: CloseGate) -> None:
            form = gate.forms[0]
            form.ways.choose(Way.REQUIREMENT_NOT_MET)
            self._hands.take("close-gate.png", gate)
            QTest.keyClick(gate, Qt.Key.Key_Escape)

        self._hands.in_dialog(CloseGate, look, lambda: self._hands.by_menu(Qt.Key.Key_A))
        assert board.card(card).parts is None

    def _feedback(self, card: Key) -> None:
        self._hands.in_dialog(
            FeedbackDialog, self._write_feedback, lambda: self._hands.press(Qt.Key.Key_F)
        )
        self.summary["parts"] = board.card(card).parts

    def _write_feedback(self, dialog: FeedbackDialog) -> None:
        words, form = self._words, dialog.form
        self._hands.press(Qt.Key.Key_3)
        for row, level in zip(form.levels.rows.values(), words["levels"], strict=False):
            row.setFocus()
            self._hands.press(Qt.Key(ord(str(level))))
        form.strengths.cards[0].text.insertPlainText(words["strength"])
        ground = form.grounds.cards[0]
        if ground.requirement.requirement_id() is None:
            ground.requirement.setCurrentIndex(3)
        self._say_nothing(dialog)
        ground.text.insertPlainText(words["observation"])
        ground.when.input.setText(words["situation"])
        ground.why.input.setText(words["impact"])
        form.development.insertPlainText(words["development"])
        for line in (ground.when, ground.why):
            line.input.textEdited.emit(line.input.text())
        dialog.note.open()
        dialog.note.area.insertPlainText(words["note"])
        self._hands.take("feedback.png", dialog)
        self._hands.click(dialog.letter_button)

    def _say_nothing(self, dialog: FeedbackDialog) -> None:
        """Write what clients say, see what the text check says of it, and take it back."""
        field = dialog.form.grounds.cards[0].text
        field.setFocus()
        field.insertPlainText(self._words["vague"])
        self._hands.settle(2 * SETTLE_MS)
        self.summary["hints"] = [hint.finding.rule for hint in dialog.desk.hints]
        self._hands.take_both("hint", dialog)
        field.clear()

    def _letter(self, card: Key) -> None:
        page = self._hands.window.pages.currentWidget()
        assert isinstance(page, ComposerPage)
        self._hands.settle(450)
        self._hands.window.toast.hide()
        self._hands.take_both("letter")
        path = self._hands.out / "letter.pdf"
        page.leaving.save_to(path)
        saved = letter_archive.of_card(card)[0]
        self.summary["letter"] = {"subject": saved.subject, "sha256": saved.sha256}
        page.column.question.yes.click()
        self._hands.window.show_letters()
        self._hands.settle(300)
        self._hands.take("letters.png")
        self._hands.window.write_letter(card)
        page.leave()

    def _count(self) -> None:
        shown = self._hands.window.pages.board.assignment
        assert shown is not None
        lanes = board.lanes(shown.id)
        self.summary["cards"] = {lane.stage.kind.value: lane.count for lane in lanes}
        self.summary["assignments"] = len(assignments.assignments())


def words() -> dict[str, Any]:
    """Return what is typed on the tour."""
    return tomllib.loads(resource("tour", "sv.toml").read_text("utf-8"))
