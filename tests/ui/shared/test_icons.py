"""Icons: drawn from Lucide's lines in the colours of the tokens."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QToolButton

from ui.shared import icons
from ui.shared.theme import theme
from ui.shared.tokens import DARK, LIGHT
from wise_feedback.resources import resource

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def inks(picture) -> set[str]:
    """The colours of the pixels that are not seen through."""
    image = picture.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_in_the_colour_asked_for(qapp, name):
    assert inks(icons.pixmap(name, "#A8321A", 32)) == {"#A8321A"}


def test_an_icon_that_does_not_exist_is_refused(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", "#000000", 16)


def test_an_icon_is_drawn_for_the_screen_it_is_on(qapp):
    picture = icons.pixmap("sun", "#000000", 16, 1.5)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (24, 16)


def test_an_icon_is_drawn_once(qapp):
    assert icons.pixmap("sun", "#000000", 16) is icons.pixmap("sun", "#000000", 16)


def test_small_icons_have_the_thicker_line(qapp):
    def weight(size: int) -> float:
        image = icons.pixmap("minus", "#000000", size, 8).toImage()
        column = [QColor(image.pixelColor(image.width() // 2, y)) for y in range(image.height())]
        return sum(pixel.alphaF() for pixel in column) / size

    assert weight(14) > weight(16)


def test_the_icon_of_an_action_follows_the_theme(qapp):
    action = QAction("Undo")
    icons.wear(action, "undo-2", "text")
    theme().apply("dark")
    assert inks(action.icon().pixmap(QSize(16, 16), 2)) == {DARK.text}


def test_a_disabled_action_fades_its_icon(qapp):
    icon = icons.icon("undo-2", "text")
    assert LIGHT.text not in inks(icon.pixmap(QSize(16, 16), 2, icon.Mode.Disabled))


def test_the_icon_of_a_button_grows_with_the_text(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    icons.wear(button, "plus")
    theme().apply("light", 150)
    assert button.iconSize().width() == 24


def test_another_icon_takes_the_place_of_the_first(qapp):
    action = QAction("Show")
    icons.wear(action, "eye", "late")
    icons.wear(action, "eye", "done")
    theme().apply("dark")
    assert inks(action.icon().pixmap(QSize(16, 16), 2)) == {DARK.done.ink}


def test_the_licence_lies_beside_the_icons():
    assert "ISC License" in resource("icons", "LICENSE").read_text("utf-8")
