"""The tour: the main job done once on the real pages, by clicks and keys, without a screen.

``python3 start.py tour --out DIR [--import FILE]`` imports a list into a scratch vault (without
one it opens the sample data), gives feedback, is stopped at the close-gate, writes a letter, and
leaves pictures, the letter and a summary in DIR.
"""

import argparse
import json
import os
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import (
    QMessageLogContext,
    QPoint,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.app import let_go, make_window
from ui.assignments.dialog import AssignmentDialog
from ui.feedback.close_gate import CloseGate
from ui.feedback.dialog import FeedbackDialog
from ui.importing.dialog import ImportDialog
from ui.letters.composer import ComposerPage
from ui.shared.asking import is_hushed
from ui.shared.hints.watch import SETTLE_MS
from ui.shared.theme import make_app
from ui.shared.widgets.buttons import Button
from ui.welcome.page import WelcomePage
from ui.window.window import MainWindow
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.errors import FileNotWrittenError, WiseFeedbackError
from wise_feedback.domain.stages import StageKind
from wise_feedback.resources import resource
from wise_feedback.services import assignments, board, letters, settings, vault

Dialog = TypeVar("Dialog", bound=QDialog)

_WAIT_MS = 20
_WISHED = (
    StageKind.CLIENT_INTERVIEW,
    StageKind.OUR_INTERVIEW,
    StageKind.OFFER,
    StageKind.PRESENTED,
    StageKind.SCREENING,
)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Tour:
    """Walks through the program over the open vault and leaves what it saw in *out*."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self.window = window
        self.out = out
        self.summary: dict[str, Any] = {}
        self._words = tomllib.loads(resource("tour", "sv.toml").read_text("utf-8"))
        self._trouble: BaseException | None = None

    def run(self, path: Path | None) -> None:
        """Do the main job once. Raises ``WiseFeedbackError`` if the list cannot be imported."""
        self._welcome(path)
        if path is not None:
            self._import(path)
        card = self._candidate()
        self._take_boards()
        self._close_gate(card)
        self._feedback(card)
        self._letter(card)
        self._count()

    def _welcome(self, path: Path | None) -> None:
        page = self.window.pages.currentWidget()
        assert isinstance(page, WelcomePage)
        if path is None:
            self._click(page.skip)
            self._click(page.sample)
            return
        for field, text in zip(page.who.fields(), self._words["sender"].values(), strict=False):
            field.setText(text)
        self._click(page.go_on)

    def _import(self, path: Path) -> None:
        self._in_dialog(
            AssignmentDialog, self._start_assignment, lambda: self._press(Qt.Key.Key_N, _CONTROL)
        )
        self._in_dialog(
            ImportDialog,
            lambda dialog: self._bring(dialog, path),
            lambda: self._press(Qt.Key.Key_I, _CONTROL),
        )

    def _start_assignment(self, dialog: AssignmentDialog) -> None:
        words = self._words
        for name, field in dialog.fields().items():
            field.input.setText(words[name])
        for wanted in words["requirements"]:
            if wanted is words["requirements"][-1]:
                self._click(dialog.requirements.add)
            row = dialog.requirements.rows[words["requirements"].index(wanted)]
            row.title.setText(wanted["title"])
            row.level.setText(wanted["level"])
            row.title_en.setText(wanted["title_en"])
            row.level_en.setText(wanted["level_en"])
            row.category.setCurrentIndex(row.category.findData(wanted["category"]))
        self._finish(dialog)

    def _bring(self, dialog: ImportDialog, path: Path) -> None:
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
        self._take("import.png", dialog)
        self._click(dialog.bring)

    def _candidate(self) -> Key:
        """Choose somebody without feedback, who has met the client if anybody has.

        A name that lost letters on its way through a file would not make a good letter.
        """
        columns = sorted(
            self.window.pages.board.lanes.open_columns(),
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
        self._wear("dark")
        self._take("board-dark.png")
        self._wear("light")
        self._take("board-light.png")
        self._press(Qt.Key.Key_Space)
        self._take("candidate.png")
        self._press(Qt.Key.Key_Space)

    def _wear(self, theme: str) -> None:
        settings.remember(replace(settings.load(), theme="dark" if theme == "dark" else "light"))
        self.window.wear()

    def _close_gate(self, card: Key) -> None:
        """Try to close the candidate before anybody has said why; Esc leaves the card there."""

        def look(gate: CloseGate) -> None:
            form = gate.forms[0]
            form.ways.choose(Way.REQUIREMENT_NOT_MET)
            self._take("close-gate.png", gate)
            QTest.keyClick(gate, Qt.Key.Key_Escape)

        self._in_dialog(CloseGate, look, lambda: self._move_by_key(Qt.Key.Key_A))
        assert board.card(card).parts is None

    def _feedback(self, card: Key) -> None:
        self._in_dialog(FeedbackDialog, self._write_feedback, lambda: self._press(Qt.Key.Key_F))
        self.summary["parts"] = board.card(card).parts

    def _write_feedback(self, dialog: FeedbackDialog) -> None:
        words, form = self._words, dialog.form
        self._press(Qt.Key.Key_3)
        for row, level in zip(form.levels.rows.values(), words["levels"], strict=False):
            row.setFocus()
            self._press(Qt.Key(ord(str(level))))
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
        self._take("feedback.png", dialog)
        self._click(dialog.letter_button)

    def _say_nothing(self, dialog: FeedbackDialog) -> None:
        """Write what clients say, see what the text check says of it, and take it back."""
        field = dialog.form.grounds.cards[0].text
        field.setFocus()
        field.insertPlainText(self._words["vague"])
        self._settle(2 * SETTLE_MS)
        self.summary["hints"] = [hint.finding.rule for hint in dialog.desk.hints]
        for look in ("dark", "light"):
            self._wear(look)
            self._take(f"hint-{look}.png", dialog)
        field.clear()

    def _letter(self, card: Key) -> None:
        page = self.window.pages.currentWidget()
        assert isinstance(page, ComposerPage)
        self._settle(600)
        self._take("letter.png")
        path = self.out / "letter.pdf"
        page.save_to(path)
        saved = letters.archive(card)[0]
        self.summary["letter"] = {"subject": saved.subject, "sha256": saved.sha256}
        page.leave()

    def _count(self) -> None:
        shown = self.window.pages.board.assignment
        assert shown is not None
        lanes = board.lanes(shown.id)
        self.summary["cards"] = {lane.stage.kind.value: lane.count for lane in lanes}
        self.summary["assignments"] = len(assignments.assignments())

    def _in_dialog(
        self, kind: type[Dialog], act: Callable[[Dialog], None], begin: Callable[[], object]
    ) -> None:
        """Do *begin*, which opens a modal dialog, and *act* in it."""
        timer = QTimer(interval=_WAIT_MS)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind):
                return
            timer.stop()
            dialog.activateWindow()  # without a window manager nobody else does
            self._settle()
            try:
                act(dialog)
            except BaseException as error:  # else the dialog would wait for ever
                self._trouble = error
                dialog.reject()
            if dialog.isVisible():
                self._trouble = self._trouble or RuntimeError(f"{kind.__name__} stayed open")
                dialog.done(0)

        timer.timeout.connect(look)
        timer.start()
        begin()
        timer.stop()
        self.window.activateWindow()
        while is_hushed():  # or the board would take the next letter for the dialog's
            self._settle()
        if self._trouble is not None:
            raise self._trouble

    def _move_by_key(self, letter: Qt.Key) -> None:
        """Press M, and a letter in the menu that opens."""

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            if menu is not None:
                timer.stop()
                QTest.keyClick(menu, letter)

        timer = QTimer(interval=_WAIT_MS)
        timer.timeout.connect(choose)
        timer.start()
        self._press(Qt.Key.Key_M)
        timer.stop()

    def _press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        target = QApplication.focusWidget() or self.window.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        self._settle()

    def _finish(self, dialog: QDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Return, _CONTROL)

    def _click(self, button: Button) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._settle()

    def _settle(self, milliseconds: int = 60) -> None:
        QTest.qWait(milliseconds)

    def _take(self, name: str, dialog: QWidget | None = None) -> None:
        """Take a picture of the window, with *dialog* where it stands over it."""
        self._settle()
        picture = self.window.grab()
        if dialog is not None:
            painter = QPainter(picture)
            place = dialog.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
            painter.drawPixmap(place, dialog.grab())
            painter.end()
        path = self.out / name
        if not picture.save(str(path)):
            raise FileNotWrittenError(path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the tour and return its exit status: 1 where the list could not be imported.

    Where pictures cannot be saved it says so and leaves no summary.
    """
    parser = argparse.ArgumentParser(prog="start.py tour")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--import", type=Path, metavar="FILE", dest="path")
    chosen = parser.parse_args(arguments)
    try:
        chosen.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        parser.error(f"no folder can be made at {chosen.out}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_pass_on)
    app = make_app()
    app.setApplicationName("Wise Feedback")
    with tempfile.TemporaryDirectory() as folder:
        return _take_tour(Path(folder), chosen.out, chosen.path)


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt warns of, but not that a picture cannot be raised or be given the keys."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")


def _take_tour(folder: Path, out: Path, path: Path | None) -> int:
    start = time.perf_counter()
    vault.open_vault(folder)
    try:
        settings.remember(replace(settings.load(), language="sv", theme="light"))
        window = make_window(folder)
        window.show()
        tour = Tour(window, out)
        try:
            tour.run(path)
        finally:
            let_go(window)
    except WiseFeedbackError as error:
        from ui.shared.reporting import describe

        sys.stderr.write(f"{describe(error)}\n")
        return 1
    finally:
        vault.close_vault()
    tour.summary["seconds"] = round(time.perf_counter() - start, 1)
    text = json.dumps(tour.summary, ensure_ascii=False, indent=2)
    (out / "summary.json").write_text(text + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
