"""A PDF on the screen: the paper itself, sharp at every zoom and on every screen, always white."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.shared import paint
from ui.shared.theme import colour, current, follow
from ui.shared.tokens import mix

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

Fit = Literal["page", "width"]

FULL_SIZE = 96 / 72
"""Pixels to a point at 100 %, as every program on a screen counts them."""

SMALLEST, LARGEST = 0.25, 2.0
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, LARGEST)
_MARGIN, _GAP, _SHADOW = 16, 16, 5


class PdfView(QAbstractScrollArea):
    """Shows the pages below each other; only those in sight are rendered.

    *content* is the PDF in sight. *changed* tells that the zoom, the page in sight or how many
    there are is another.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fit: Fit | None = "page"
        self._zoom = 1.0
        self.content = b""
        self._sizes: list[QSizeF] = []
        self._pictures: dict[int, tuple[QImage, object]] = {}  # with its pixels
        self._by_keyboard = False
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(24)
            bar.valueChanged.connect(self.changed)
        follow(self._dress)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page that most of is seen, counted from 1, or 0 without any."""
        view = QRectF(self.viewport().rect())
        seen = [rect.intersected(view).height() for rect in self._places()]
        return 1 + seen.index(max(seen)) if seen else 0

    @property
    def zoom(self) -> float:
        """How large the paper is shown; 1.0 is its size on paper."""
        return self._zoom

    def zoom_keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys that a page gives to its paper, and what they do."""
        return {
            "Ctrl++": self.zoom_in,
            "Ctrl+=": self.zoom_in,
            "Ctrl+-": self.zoom_out,
            "Ctrl+0": lambda: self.set_fit("page"),
        }

    def show_pdf(self, content: bytes) -> None:
        """Show another document, at the zoom and the place where the last one was."""
        self.content = content
        with _opened(content) as document:
            self._sizes = [QSizeF(*document.get_page_size(n)) for n in range(len(document))]
        self._pictures.clear()
        self._lay()
        self.viewport().update()
        self.changed.emit()

    def set_fit(self, fit: Fit) -> None:
        """Let the whole page, or its width, fill the view, however large that becomes."""
        self.fit = fit
        self._lay()

    def set_zoom(self, zoom: float) -> None:
        """Show the paper at a size of its own; what was in the middle stays there."""
        self.fit = None
        self._set_zoom(max(SMALLEST, min(LARGEST, zoom)))

    def zoom_in(self) -> None:
        """Show the paper at the next larger step."""
        self.set_zoom(next((step for step in STEPS if step > self._zoom * 1.01), LARGEST))

    def zoom_out(self) -> None:
        """Show the paper at the next smaller step."""
        smaller = [step for step in STEPS if step < self._zoom * 0.99]
        self.set_zoom(smaller[-1] if smaller else SMALLEST)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._pictures.clear()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour(current().column))
        view = QRectF(self.viewport().rect())
        for index, place in enumerate(self._places()):
            if not place.intersects(view):
                self._pictures.pop(index, None)  # a page at 200 % is fifty megabytes
                continue
            self._paint_edge(painter, place)
            painter.drawImage(place.topLeft(), self._picture(index))
        if self.hasFocus() and self._by_keyboard:
            paint.focus_ring(painter, QRectF(self.viewport().rect()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        else:
            self.zoom_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _dress(self) -> None:
        self.viewport().update()

    def _paint_edge(self, painter: QPainter, place: QRectF) -> None:
        """Paint what lifts the paper off the ground: a soft shade in light, a hairline in dark."""
        tokens = current()
        if tokens.is_dark or tokens.is_outlined:
            paint.box(painter, place.adjusted(-1, -1, 1, 1), 0, tokens.line2)
            return
        paper = QRegion(place.toAlignedRect().adjusted(1, 1, -1, -1))
        painter.setClipRegion(QRegion(self.viewport().rect()) - paper)  # which will be covered
        for spread in range(_SHADOW, 0, -1):
            share = 0.10 * (1 - spread / (_SHADOW + 1))
            rect = place.adjusted(-spread, 1 - spread, spread, 1 + spread)
            paint.box(painter, rect, 2, mix(tokens.column, tokens.text, share))
        painter.setClipping(False)

    def _picture(self, index: int) -> QImage:
        """Return a page as it is painted, rendered at the pixels of this screen when first seen."""
        if index not in self._pictures:
            ratio = self.viewport().devicePixelRatioF()
            with _opened(self.content) as document:
                bitmap = document[index].render(scale=self._scale * ratio, prefer_bgrx=True)
            picture = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            )
            picture.setDevicePixelRatio(ratio)
            self._pictures[index] = picture, bitmap.buffer  # Qt only points at it
        return self._pictures[index][0]

    @property
    def _scale(self) -> float:
        return self._zoom * FULL_SIZE

    def _extent(self) -> QSizeF:
        """Return the room that all pages take together, with the air around them."""
        width = max((size.width() for size in self._sizes), default=0.0)
        height = sum(size.height() for size in self._sizes) * self._scale
        gaps = _GAP * max(0, len(self._sizes) - 1)
        return QSizeF(width * self._scale + 2 * _MARGIN, height + gaps + 2 * _MARGIN)

    def _places(self) -> Iterator[QRectF]:
        """Yield where each page lies in the view, its corner on a whole pixel of the screen."""
        ratio = self.viewport().devicePixelRatioF()
        extent, view = self._extent(), self.viewport().rect()
        shift_x = self.horizontalScrollBar().value()
        top = max(0.0, (view.height() - extent.height()) / 2)
        top += _MARGIN - self.verticalScrollBar().value()
        for size in self._sizes:
            shown = size * self._scale
            left = max(float(_MARGIN), (view.width() - shown.width()) / 2) - shift_x
            corner = QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio)
            yield QRectF(corner, shown)
            top += shown.height() + _GAP

    def _lay(self) -> None:
        """Fit the pages to the view and the scroll bars to the pages."""
        if self.fit and self._sizes:
            self._set_zoom(self._fitting(self.fit))
        else:
            self._set_range()

    def _fitting(self, fit: Fit) -> float:
        # Without scroll bars the view is as large as the whole area, so that fitting is stable.
        room = self.maximumViewportSize()
        page = self._sizes[0] * FULL_SIZE
        by_width = (room.width() - 2 * _MARGIN) / page.width()
        by_height = (room.height() - 2 * _MARGIN) / page.height()
        if fit == "width":
            is_high = page.height() * by_width + 2 * _MARGIN > room.height()
            bar = self.verticalScrollBar().sizeHint().width() if is_high or self.pages > 1 else 0
            return max(SMALLEST, by_width - bar / page.width())
        return max(SMALLEST, min(by_width, by_height))

    def _set_zoom(self, zoom: float) -> None:
        if zoom == self._zoom:
            self._set_range()
            return
        bar, extent = self.verticalScrollBar(), self._extent()
        middle = (bar.value() + bar.pageStep() / 2) / max(1.0, extent.height())
        self._zoom = zoom
        self._pictures.clear()
        self._set_range()
        bar.setValue(round(middle * self._extent().height() - bar.pageStep() / 2))
        self.viewport().update()
        self.changed.emit()

    def _set_range(self) -> None:
        extent, view = self._extent(), self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(view.width())
        across.setRange(0, max(0, round(extent.width()) - view.width()))
        down.setPageStep(view.height())
        down.setRange(0, max(0, round(extent.height()) - view.height()))


def _opened(content: bytes) -> "PdfDocument":
    """Open a PDF for a moment: one that stays open would outlive the window."""
    from pypdfium2 import PdfDocument  # a twentieth of a second, so not at start

    return PdfDocument(content)
