"""The look of the program, switched while it runs: light or dark, and how large its text is.

Painted widgets ask ``current()`` for colours and ``font()`` for type each time they paint, and
``follow()`` the theme so that they lay themselves out again when it changes.
"""

import sys
from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from ui.shared.fonts import Role, load_fonts, make_font
from ui.shared.palettes import high_contrast, is_dark, make_palette
from ui.shared.sheet import style_sheet
from ui.shared.tokens import DARK, LIGHT, Tokens
from wise_feedback.domain.settings import Theme as Choice

SMALLEST, LARGEST = 90, 150

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def choose(choice: Choice, scheme: Qt.ColorScheme) -> Tokens:
    """Return the colours to wear when the system's scheme is *scheme*."""
    if choice == "system":
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
    return DARK if choice == "dark" else LIGHT


class Theme(QObject):
    """The look as it is now. *changed* comes after palette, fonts and sheet are in place."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.tokens = LIGHT
        self.zoom = 100
        self.choice: Choice = "system"
        self._app = app
        self._fonts: dict[Role, QFont] = {}
        self._metrics: dict[Role, QFontMetricsF] = {}
        self._is_dressed = False

    def apply(self, choice: Choice, zoom: int = 100) -> None:
        """Wear *choice*, with text *zoom* per cent of its usual size, between 90 and 150."""
        if not self._is_dressed:
            self._prepare()
        self.choice = choice
        scheme = _SCHEMES[choice]
        hints = self._app.styleHints()
        # Window frames and the system's own dialogs follow this; what we paint does not need it.
        if scheme is Qt.ColorScheme.Unknown:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(scheme)
        self._wear(self._choose(), max(SMALLEST, min(LARGEST, zoom)))

    def font(self, role: Role) -> QFont:
        """Return the font of a role at the present size."""
        if role not in self._fonts:
            self._fonts[role] = make_font(role, self.zoom)
        return self._fonts[role]

    def metrics(self, role: Role) -> QFontMetricsF:
        """Return what the text of a role measures at the present size."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]

    def _prepare(self) -> None:
        load_fonts()
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def _follow_system(self) -> None:
        self._wear(self._choose(), self.zoom)

    def _choose(self) -> Tokens:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return high_contrast(self._system_palette())
        if self.choice == "system" and hints.colorScheme() is Qt.ColorScheme.Unknown:
            # X11 without a desktop's theme never says; its palette does.
            return DARK if is_dark(self._system_palette()) else LIGHT
        return choose(self.choice, hints.colorScheme())

    def _system_palette(self) -> QPalette:
        worn = self._app.palette()
        self._app.setPalette(QPalette())  # takes ours off, so that the system's shows
        system = self._app.palette()
        self._app.setPalette(worn)
        return system

    def _wear(self, tokens: Tokens, zoom: int) -> None:
        if self._is_dressed and (tokens, zoom) == (self.tokens, self.zoom):
            return
        self.tokens, self.zoom, self._is_dressed = tokens, zoom, True
        self._fonts.clear()
        self._metrics.clear()
        self._app.setPalette(make_palette(tokens))
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(style_sheet(tokens, zoom))
        self.changed.emit()


def make_app(kind: type[QApplication] = QApplication) -> QApplication:
    """Return the application, made of a *kind* if there is none, in the style all is drawn for.

    The style is an argument of Qt's own, which no desktop overrules; to call ``setStyle`` would
    take 5 ms at start, for PySide to learn of every style there is.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    return kind([*sys.argv[:1], "-style", "Fusion"])


@cache
def theme() -> Theme:
    """Return the theme of the running program, made when first asked for."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the theme needs a QApplication")
    return Theme(app)


def current() -> Tokens:
    """Return the colours as they are now."""
    return theme().tokens


def font(role: Role) -> QFont:
    """Return the font of a role at the present size."""
    return theme().font(role)


def px(size: float) -> int:
    """Return a length that holds text, in pixels, grown or shrunk with the text."""
    return round(size * theme().zoom / 100)


def follow(slot: Callable[[], None]) -> None:
    """Call *slot*, a method of a ``QObject``, now and whenever the look changes.

    It is let go of when its object is. Raises ``TypeError`` for any other callable, which would
    be called for ever, on widgets that are gone.
    """
    if not isinstance(getattr(slot, "__self__", None), QObject):
        raise TypeError("only a method of a QObject can follow the theme")
    slot()
    theme().changed.connect(slot)


class _Grower(QObject):
    """Lives as long as what it sizes, whose child it is."""

    def __init__(self, owner: QObject, setter: str, size: int) -> None:
        super().__init__(owner)
        self._setter, self._size = setter, size
        follow(self._set)

    def _set(self) -> None:
        getattr(self.parent(), self._setter)(px(self._size))


def grow(setter: Callable[[int], None], size: int) -> None:
    """Set a length that grows with the text: ``grow(self.setFixedWidth, 240)``."""
    _Grower(setter.__self__, setter.__name__, size)  # type: ignore[attr-defined]  # bound methods


@lru_cache(maxsize=256)
def colour(name: str) -> QColor:
    """Return a colour of the tokens as Qt paints it. Not to be changed in place."""
    return QColor(name)
