"""A picture that letters carry: shown on white paper as they have it, chosen, changed, removed."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.announce import announce
from ui.shared.files import documents
from ui.shared.reporting import describe, reporting
from ui.shared.theme import current, follow, px
from ui.shared.tokens import LIGHT
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card
from ui.shared.widgets.wrong import Wrong
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.pictures import Picture, PictureUse
from wise_feedback.services import pictures

_PAPER_WIDTH, _PAPER_HEIGHT, _MARGIN = 168, 84, 10


class PicturePaper(QWidget):
    """A piece of paper with the picture on it, white in every theme; with words while it is bare.

    The words are also what screen readers are told of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.picture: Picture | None = None
        self._drawn = QPixmap()
        self._words = ""
        follow(self._dress)

    def show_picture(self, picture: Picture | None, words: str) -> None:
        """Show a picture, or that there is none; *words* say which."""
        self.picture, self._words = picture, words
        self._drawn = QPixmap()
        if picture is not None:
            self._drawn.loadFromData(picture.png)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        area = QRectF(self.rect())
        line = tokens.line2 if tokens.is_dark or tokens.is_outlined else tokens.line
        paint.box(painter, area, paint.CHIP_RADIUS, LIGHT.surface, line)
        room = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._drawn.isNull():
            centre = Qt.AlignmentFlag.AlignCenter
            paint.words(painter, room, self._words, "detail", LIGHT.text2, centre)
            return
        ratio = self.devicePixelRatioF()
        shown = self._drawn.scaled(
            QSize(round(room.width() * ratio), round(room.height() * ratio)),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        size = shown.deviceIndependentSize()
        left = room.left() + (room.width() - size.width()) / 2
        top = room.top() + (room.height() - size.height()) / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()).topLeft(), shown)

    def _dress(self) -> None:
        self.setFixedSize(px(_PAPER_WIDTH), px(_PAPER_HEIGHT))
        self.update()


class PictureCard(Card):
    """One of the pictures. A file may also be dropped on it; what is wrong with one is said there.

    Whatever is kept or removed is an act, which can be undone: ``show_kept`` follows it.
    """

    def __init__(self, use: PictureUse, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self.use = use
        title, place = self._words()
        self.paper = PicturePaper()
        self.choose = Button("", "secondary", "folder-open")
        self.remove = Button(self.tr("Remove"), "quiet", "trash-2")
        self.wrong = Wrong()
        for button in (self.choose, self.remove):
            button.setAccessibleDescription(title)  # there are two of each on the page
        self.setAcceptDrops(True)
        self._lay_out(title, place)
        self.choose.clicked.connect(self.ask)
        self.remove.clicked.connect(self._remove)
        self._show(self._kept())

    def ask(self) -> None:
        """Ask for a file, and let letters carry the picture in it."""
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg);;All files (*)")
        title, place = self.tr("Choose a picture"), str(documents())
        path, _filter = QFileDialog.getOpenFileName(self, title, place, kinds)
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Let letters carry the picture in a file, or say why they cannot."""
        self.wrong.say("")
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # a photo takes half a second
        try:
            pictures.keep(self.use, path)
            announce(self, self.paper.accessibleName())
        except WiseFeedbackError as error:
            self.wrong.say(describe(error))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def show_kept(self) -> None:
        """Show the picture that letters carry now."""
        picture = self._kept()
        if picture != self.paper.picture:
            self._show(picture)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.set_chosen(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_chosen(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_chosen(False)
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))

    def _lay_out(self, title: str, place: str) -> None:
        accepted = self.tr("PNG or JPEG, at most 5 MB. Or drop the file here.")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        said = QVBoxLayout()
        said.setSpacing(5)
        said.addWidget(Label(title, "lead"))
        said.addWidget(Prose(place, "body", "text2"))
        said.addWidget(Prose(accepted, "detail", "text2"))
        said.addSpacing(4)
        said.addLayout(buttons)
        said.addWidget(self.wrong)
        said.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.body.addLayout(row)

    def _kept(self) -> Picture | None:
        kept = pictures.pictures()
        return kept.logo if self.use is PictureUse.LOGO else kept.signature

    def _show(self, picture: Picture | None) -> None:
        is_logo = self.use is PictureUse.LOGO
        if picture is not None:
            words = self.tr("Your logo") if is_logo else self.tr("Your signature")
        else:
            words = self.tr("No logo yet") if is_logo else self.tr("No signature yet")
        self.wrong.say("")
        self.paper.show_picture(picture, words)
        self.choose.setText(self.tr("Change") if picture else self.tr("Choose a picture"))
        self.remove.setVisible(picture is not None)

    def _words(self) -> tuple[str, str]:
        """Return what the picture is called, and where it shows."""
        if self.use is PictureUse.LOGO:
            return self.tr("Logo"), self.tr(
                "At the top of letters and agreements. Beside a narrow one stands the name of your "
                "agency."
            )
        return self.tr("Signature"), self.tr(
            "Above your name in letters. A photo of it on white paper will do."
        )

    def _remove(self) -> None:
        self.choose.setFocus()  # before the button that has the keyboard goes
        with reporting(self):
            pictures.remove(self.use)
