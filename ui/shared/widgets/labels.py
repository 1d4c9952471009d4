"""Text on the page: always plain, in a role's font and a token's colour, following the theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.shared import paint
from ui.shared.fonts import Role
from ui.shared.theme import colour, current, follow, font, px

_LOOSE = 1.32
_NARROWEST, _COMFORTABLE = 120, 420


def as_tip(text: str) -> str:
    """Return *text* so that a tooltip shows it as it is written, whatever it holds."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return f"<qt>{escaped}</qt>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows *text* as it is written, whatever it holds."""
    widget.setToolTip(as_tip(text))
    if text:
        widget.setAccessibleDescription(text)  # else readers would be read the tip's own markup


class Label(QLabel):
    """One or a few lines of plain text."""

    def __init__(
        self, text: str = "", role: Role = "body", ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._role, self._ink = role, ink
        follow(self._dress)

    @property
    def role(self) -> Role:
        """The role that decides the font."""
        return self._role

    def set_ink(self, ink: str) -> None:
        """Write in another colour, by its name in the tokens."""
        self._ink = ink
        self._dress()

    def _dress(self) -> None:
        self.setFont(font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour(current().ink(self._ink)))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that gives way to what is beside it; in full in the tooltip and to readers."""

    def __init__(
        self, text: str = "", role: Role = "body", ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, ink, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def shown(self) -> str:
        """Return what there is room for."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown())

    def _tell(self) -> None:
        set_tip(self, "" if self.shown() == self.text() else self.text())


class Prose(Label):
    """Text of several lines, wrapped. *leading* is how far apart they stand, in font heights."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        ink: str = "text",
        parent: QWidget | None = None,
        *,
        leading: float = _LOOSE,
    ) -> None:
        self._leading = leading
        super().__init__(text, role, ink, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(width)[1]

    def sizeHint(self) -> QSize:
        natural = self.fontMetrics().boundingRect(0, 0, 10_000, 10_000, 0, self.text()).width() + 2
        width = min(natural, px(_COMFORTABLE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(self.sizeHint().width(), px(_NARROWEST))
        return QSize(width, round(self.fontMetrics().height() * self._leading))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layouts, height = self._flow(self.width())
        spare = self.height() - height
        top = spare / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        for layout in layouts:
            layout.draw(painter, QPointF(0, max(0.0, top)))

    def _flow(self, width: int) -> tuple[list[QTextLayout], int]:
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        pitch = self.fontMetrics().height() * self._leading
        # Half of the air goes above the first line, so that the text sits in the middle.
        top = (pitch - self.fontMetrics().height()) / 2
        layouts, lines = [], 0
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, width))
                line.setPosition(QPointF(0, top + lines * pitch))
                lines += 1
            layout.endLayout()
            layouts.append(layout)
        return layouts, round(lines * pitch)


class _Number(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._text = str(number)
        follow(self._dress)

    def _dress(self) -> None:
        self.setFixedSize(px(19), px(19))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        painter, rect = QPainter(self), QRectF(self.rect())
        outline = tokens.accent if tokens.is_outlined else ""
        paint.box(painter, rect, rect.width() / 2, tokens.soft, outline)
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, rect, self._text, "clock", tokens.accent, centre)


class StepHeading(QWidget):
    """The heading of a numbered part: its number, its name, and at the far end a hint."""

    def __init__(
        self, number: int, title: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Label(title, "strong")
        self.hint = ElidedLabel(hint, "detail", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Number(number))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.hint)
