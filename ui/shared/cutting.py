"""Round corners for windows of their own, also where nothing lets one see through a window."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBitmap, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget


def must_cut() -> bool:
    """Return whether what should be see-through may come out black.

    On X11 that hangs on a compositor, which plain window managers and remote desktops lack.
    """
    return QGuiApplication.platformName() == "xcb"


def cut(window: QWidget, area: QRect, radius: float) -> None:
    """Cut away what lies outside *area*, with round corners, where it might come out black."""
    if not must_cut():
        return
    shape = QBitmap(window.size())
    shape.fill(Qt.GlobalColor.color0)
    painter = QPainter(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.drawRoundedRect(QRectF(area), radius, radius)
    painter.end()
    window.setMask(shape)
