"""Icons: Lucide's line drawings, coloured when they are painted and kept as pictures after."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from ui.shared.theme import current, follow, px
from ui.shared.tokens import mix
from wise_feedback.resources import resource

_SMALL = 16
"""Below this size, in pixels, lines are drawn thicker or they fade."""


@lru_cache(maxsize=2048)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon in a colour (``#RRGGBB``), *size* pixels square on a screen of *ratio*.

    Raises ``FileNotFoundError`` if there is no such icon.
    """
    from PySide6.QtSvg import QSvgRenderer  # at the first icon, not at import

    drawing = resource("icons", f"{name}.svg").read_text("utf-8")
    drawing = drawing.replace("currentColor", colour)
    if size >= _SMALL:
        drawing = drawing.replace('stroke-width="2"', 'stroke-width="1.75"')
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, ink: str = "text2", size: int = 16) -> QIcon:
    """Return an icon for Qt's own widgets, in the colour that *ink* names in the tokens now.

    It does not follow the theme; ``wear`` does.
    """
    tokens = current()
    result = QIcon()
    plain, faded = tokens.ink(ink), mix(tokens.text3, tokens.surface, 0.4)
    ratios = {1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for ratio in sorted(ratios):
        result.addPixmap(pixmap(name, plain, px(size), ratio))
        result.addPixmap(pixmap(name, faded, px(size), ratio), QIcon.Mode.Disabled)
    return result


class _Dresser(QObject):
    """Lives as long as what it dresses, whose child it is."""

    def __init__(self, wearer: QAction | QAbstractButton, name: str, ink: str, size: int) -> None:
        super().__init__(wearer)
        self._look = name, ink, size
        follow(self._dress)

    def _dress(self) -> None:
        wearer, (_, _, size) = self.parent(), self._look
        if isinstance(wearer, QAction | QAbstractButton):
            wearer.setIcon(icon(*self._look))
        if isinstance(wearer, QAbstractButton):
            wearer.setIconSize(QSize(px(size), px(size)))


def wear(wearer: QAction | QAbstractButton, name: str, ink: str = "text2", size: int = 16) -> None:
    """Give an action or one of Qt's buttons an icon that follows the theme."""
    for child in wearer.children():
        if isinstance(child, _Dresser):
            child.deleteLater()
    _Dresser(wearer, name, ink, size)
