"""How the parts of the program are painted, for widgets and for the delegates of lists alike.

Lengths are in pixels of 100 % text; ``px`` has already been applied to whatever holds text.
"""

from functools import lru_cache
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from ui.shared import icons
from ui.shared.fonts import Role
from ui.shared.theme import colour, current, font, px, theme
from ui.shared.tokens import Kind, Tone, mix

CHIP_RADIUS, CONTROL_RADIUS, CARD_RADIUS, LANE_RADIUS, DIALOG_RADIUS = 6, 7, 10, 12, 14
FOCUS_WIDTH = 2

_CHIP_PADDING, _CHIP_GAP, _CHIP_HEIGHT, _CHIP_ICON = 6, 5, 20, 14
_KEY_PADDING, _KEY_HEIGHT = 5, 18
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: str = "",
    line: str = "",
    width: float = 1.0,
) -> None:
    """Paint a rounded box; the line lies inside *rect*."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if line else 0
    radius = max(0.0, radius - inset)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(
    painter: QPainter, rect: QRectF, radius: float = CONTROL_RADIUS, *, is_dashed: bool = False
) -> None:
    """Paint the sign that the keyboard is here, inside *rect*; dashed where it chooses nothing."""
    if not is_dashed:
        box(painter, rect, radius, line=current().accent, width=FOCUS_WIDTH)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour(current().accent), FOCUS_WIDTH)
    pen.setDashPattern([2, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = FOCUS_WIDTH / 2
    painter.drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset
    )


def card(
    painter: QPainter, rect: QRectF, *, is_chosen: bool = False, radius: float = CARD_RADIUS
) -> None:
    """Paint an empty card: surface, hairline and a hair of shade below; accent if chosen."""
    tokens = current()
    if is_chosen:
        box(painter, rect, radius, tokens.surface, tokens.accent, FOCUS_WIDTH)
        return
    if not tokens.is_dark and not tokens.is_outlined:
        shade = mix(tokens.line, tokens.text, 0.06)
        box(painter, rect.adjusted(0, 1, 0, 0), radius, shade)
        rect = rect.adjusted(0, 0, 0, -1)
    box(painter, rect, radius, tokens.surface, tokens.line)


def chosen_row(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    """Paint under a row of a list that it is chosen, and has the keys, where it is so."""
    if not state & QStyle.StateFlag.State_Selected:
        return
    tokens = current()
    box(painter, area, CARD_RADIUS, tokens.surface, tokens.line)
    bar = QRectF(area.left() + 1, area.top() + px(14), 3, area.height() - px(28))
    box(painter, bar, 1.5, tokens.accent)
    if state & QStyle.StateFlag.State_HasFocus:
        focus_ring(painter, area, CARD_RADIUS)


def shadow(painter: QPainter, rect: QRectF, radius: float, reach: int) -> None:
    """Paint a soft shadow around *rect*, falling a little downwards."""
    layer = "#09000000" if current().is_dark else "#04000000"
    for step in range(reach, 0, -2):
        box(painter, rect.adjusted(-step, min(step, 8) - step, step, step), radius + step, layer)


def icon(painter: QPainter, rect: QRectF, name: str, ink: str, size: int = 16) -> None:
    """Paint an icon, *size* pixels at 100 %, in the middle of *rect*."""
    side = px(size)
    picture = icons.pixmap(name, ink, side, _ratio(painter))
    painter.drawPixmap(rect.center() - QPointF(side / 2, side / 2), picture)


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: Role,
    ink: str,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    """Paint one line of plain text, cut with an ellipsis where *rect* ends."""
    painter.setFont(font(role))
    painter.setPen(colour(ink))
    text = elide(text, role, rect.width())
    if align is not _LEFT:
        painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, text)
        return
    metrics = theme().metrics(role)  # by hand, since Qt lays out text in a box at twice the cost
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(rect.left(), baseline), text)


def elide(text: str, role: Role, width: float) -> str:
    """Return *text*, cut with an ellipsis if it is wider than *width*."""
    return _elide(text, role, width, theme().zoom)


@lru_cache(4096)
def _elide(text: str, role: Role, width: float, _zoom: int) -> str:
    return theme().metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)


def width_of(text: str, role: Role) -> float:
    """Return how wide a line of text is."""
    return _width(text, role, theme().zoom)


@lru_cache(4096)
def _width(text: str, role: Role, _zoom: int) -> float:
    return theme().metrics(role).horizontalAdvance(text)


def height_of(role: Role) -> float:
    """Return how high a line of text is."""
    return theme().metrics(role).height()


def chip_size(text: str, icon_name: str = "") -> QSizeF:
    """Return the room a chip takes."""
    width = width_of(text, "chip") + 2 * px(_CHIP_PADDING)
    if icon_name:
        width += px(_CHIP_ICON) + px(_CHIP_GAP)
    return QSizeF(width, max(px(_CHIP_HEIGHT), height_of("chip") + 2))


def chip(painter: QPainter, rect: QRectF, kind: Kind, text: str, icon_name: str = "") -> QRectF:
    """Paint a chip at the left of *rect* and return where it lies; the words give way to *rect*."""
    tone = current().tone(kind)
    size = chip_size(text, icon_name)
    top = rect.top() + (rect.height() - size.height()) / 2
    area = QRectF(rect.left(), top, min(size.width(), rect.width()), size.height())
    box(painter, area, CHIP_RADIUS, tone.fill, tone.edge if current().is_outlined else "")
    inner = area.adjusted(px(_CHIP_PADDING), 0, -px(_CHIP_PADDING), 0)
    if icon_name:
        place = QRectF(inner.left(), inner.top(), px(_CHIP_ICON), inner.height())
        icon(painter, place, icon_name, tone.ink, _CHIP_ICON)
        inner.setLeft(place.right() + px(_CHIP_GAP))
    words(painter, inner.adjusted(0, 0, 1, 0), text, "chip", tone.ink)
    return area


def key_size(keys: str) -> QSizeF:
    """Return the room a key cap takes."""
    height = max(px(_KEY_HEIGHT), height_of("clock") + 2)
    return QSizeF(max(width_of(keys, "clock") + 2 * px(_KEY_PADDING), height), height)


def key_cap(painter: QPainter, rect: QRectF, keys: str, ink: str = "", line: str = "") -> None:
    """Paint the name of a key in its cap, filling *rect*."""
    tokens = current()
    fill = "" if ink else tokens.surface2
    box(painter, rect, 5, fill, line or tokens.line2)
    words(painter, rect, keys, "clock", ink or tokens.text2, Qt.AlignmentFlag.AlignCenter)


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    parts = [part for part in name.split() if part[0].isalnum()] or name.split()
    ends = parts[:1] + parts[1:][-1:]
    return "".join(part[0].upper()[0] for part in ends)


def tint(name: str) -> Tone:
    """Return the quiet colours behind a person's initials: the same for a name every day."""
    tints = current().tints
    return tints[crc32(name.encode("utf-8", "replace")) % len(tints)]


def avatar(painter: QPainter, rect: QRectF, name: str) -> None:
    """Paint a person's initials in a disc that fills *rect*, a square."""
    tone = tint(name)
    radius = rect.width() / 2
    box(painter, rect, radius, tone.fill, tone.edge if current().is_outlined else "")
    role: Role = "name" if rect.width() >= px(40) else "detail_strong"
    words(painter, rect, initials(name), role, tone.ink, Qt.AlignmentFlag.AlignCenter)


def private_ground(painter: QPainter, rect: QRectF, radius: float = CARD_RADIUS) -> None:
    """Paint the substance of what is private: hatched, in a dashed frame."""
    tone = current().private
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.fillPath(path, colour(tone.fill))
    painter.setClipPath(path)
    if not current().is_outlined:
        painter.setPen(QPen(colour(mix(tone.fill, tone.edge, 0.3)), 1))
        for start in range(int(-rect.height()), int(rect.width()), 7):
            foot = QPointF(rect.left() + start, rect.bottom())
            painter.drawLine(foot, foot + QPointF(rect.height(), -rect.height()))
    painter.restore()
    painter.setPen(QPen(colour(tone.edge), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _ratio(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatioF() if device else 1.0


def here(painter: QPainter, rect: QRectF) -> None:
    """Paint the ground of the row of the navigation that is on view: surface and an accent bar."""
    tokens = current()
    box(painter, rect, CONTROL_RADIUS, tokens.surface, tokens.line)
    middle = rect.center().y()
    box(painter, QRectF(rect.left() + 1, middle - px(9), 3, px(18)), 1.5, tokens.accent)
