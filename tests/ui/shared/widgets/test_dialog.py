"""The dialog that all others stand in."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from ui.shared.theme import theme
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.levels import LevelRow
from ui.shared.widgets.textarea import TextArea

LONG = "Hon beskrev hur ordertjänsten delades upp och varför den fick gå först. " * 40
SMALLEST_WINDOW = 1100, 700


class Counter(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.times += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SMALLEST_WINDOW)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def make(qtbot, window):
    """Make a dialog in the window; *show* puts it in front."""

    def make(*, show: bool = True, **how) -> DialogFrame:
        dialog = DialogFrame("Feedback till Amir Haddad", "Efter intervju", window, **how)
        qtbot.addWidget(dialog)
        dialog.first = QLineEdit()
        dialog.body.addWidget(dialog.first)
        dialog.cancel = dialog.add_button(Button("Avbryt", "quiet"))
        dialog.main = dialog.add_button(Button("Klar", "primary"), is_main=True)
        dialog.main.clicked.connect(dialog.accept)
        if show:
            dialog.open()
            dialog.activateWindow()
            qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def seen(dialog: DialogFrame, window: QWidget) -> bool:
    """Whether the dialog itself lies within the window."""
    at = dialog.mapToGlobal(dialog.area.topLeft())
    return window.geometry().contains(dialog.area.translated(at - dialog.area.topLeft()))


def test_esc_rejects(qtbot, make):
    dialog = make()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_presses_the_main_button(qtbot, make, key):
    dialog = make()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.first, key, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_enter_does_nothing_while_the_main_button_is_locked(qtbot, make):
    dialog = make()
    dialog.main.setEnabled(False)
    with qtbot.assertNotEmitted(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_enter_in_a_line_presses_the_main_button(qtbot, make):
    dialog = make()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.first, Qt.Key.Key_Return)


def test_it_begins_in_its_body(make):
    dialog = make(is_large=True)
    assert dialog.focusWidget() is dialog.first


def test_tab_goes_round_and_stays_inside(qtbot, make):
    dialog, visited = make(is_large=True), []
    for _ in range(4):
        visited.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert visited[:3] == [dialog.first, dialog.cancel, dialog.main]
    assert dialog.focusWidget() is dialog.first


def test_it_is_modal_and_named(make):
    dialog = make()
    assert (dialog.isModal(), dialog.windowTitle()) == (True, "Feedback till Amir Haddad")


def test_the_window_is_dimmed_while_it_is_open(qtbot, make, window):
    before = window.grab().toImage().pixelColor(5, 5)
    dialog = make()
    assert window.grab().toImage().pixelColor(5, 5).lightness() < before.lightness()
    dialog.reject()
    assert window.grab().toImage().pixelColor(5, 5) == before


@pytest.mark.parametrize("zoom", [90, 100, 150])
@pytest.mark.parametrize("how", [{}, {"width": 1120, "height": 748, "is_large": True}])
def test_it_keeps_inside_the_smallest_window(make, window, zoom, how):
    theme().apply("light", zoom)
    dialog = make(show=False, **how)
    dialog.body.addWidget(Prose(LONG))
    dialog.show()
    assert seen(dialog, window)


def test_its_buttons_stay_in_sight_when_the_body_is_long(make):
    theme().apply("light", 150)
    dialog = make(show=False)
    dialog.body.addWidget(Prose(LONG))
    dialog.show()
    foot = dialog.main.mapTo(dialog, dialog.main.rect().bottomRight())
    assert dialog.area.contains(foot)


def test_it_is_no_higher_than_what_it_says(make):
    assert make().area.height() < 200


def test_it_grows_when_what_is_written_grows(qtbot, make):
    dialog = make()
    area = TextArea("Grund")
    dialog.body.addWidget(area)
    qtbot.waitUntil(lambda: dialog.area.height() > area.height())
    before = dialog.height()
    area.setPlainText("rad\n" * 8)
    qtbot.waitUntil(lambda: dialog.height() > before)


@pytest.fixture
def grown(qtbot, make):
    """An open dialog whose body has grown, and where its top was before."""
    dialog = make()
    area = TextArea("Grund", most=60)
    dialog.body.addWidget(area)
    qtbot.waitUntil(lambda: dialog.height() > area.height() + 100)
    dialog.top, dialog.before = dialog.y(), dialog.height()
    area.setPlainText("rad\n" * 8)
    qtbot.waitUntil(lambda: dialog.height() > dialog.before)
    dialog.text = area
    return dialog


def test_it_grows_downwards_so_that_nothing_moves_under_the_hands(grown):
    assert grown.y() == grown.top


def test_it_grows_no_further_than_to_the_edge_of_the_window(qtbot, grown, window):
    grown.text.setPlainText("rad\n" * 60)
    qtbot.waitUntil(lambda: grown.text.height() > 600)
    QApplication.processEvents()
    assert seen(grown, window)
    assert grown.y() == grown.top


def test_it_shrinks_again_from_below(qtbot, grown):
    tall = grown.height()
    grown.text.setPlainText("")
    qtbot.waitUntil(lambda: grown.height() < tall)
    assert grown.y() == grown.top


def test_it_stays_where_it_was_dragged_to(qtbot, grown):
    grown.move(grown.pos() + QPoint(40, -30))
    there = grown.pos()
    tall = grown.height()
    grown.text.setPlainText("")
    qtbot.waitUntil(lambda: grown.height() < tall)
    assert grown.pos() == there


def test_it_begins_in_the_middle_each_time_it_is_opened(qtbot, grown, window):
    grown.hide()
    grown.show()
    gap = grown.mapToGlobal(grown.area.center()) - window.mapToGlobal(window.rect().center())
    assert abs(gap.y()) <= 2


def test_it_tells_when_its_panel_has_come_to_stand_elsewhere(qtbot, make, window):
    window.resize(1300, 700)
    dialog, panel, wide = make(show=False, width=1200, height=500), QLineEdit(), QWidget()
    wide.setMinimumWidth(700)
    dialog.body.addWidget(wide)
    dialog.set_side(panel, 300)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.has_side)
    with qtbot.waitSignal(dialog.side_moved):
        window.resize(900, 700)
    assert not dialog.has_side


def test_it_stays_in_the_middle_of_a_window_that_changes(qtbot, make, window):
    dialog = make()
    window.resize(1400, 900)
    gap = dialog.mapToGlobal(dialog.area.center()) - window.mapToGlobal(window.rect().center())
    assert abs(gap.x()) <= 2
    assert abs(gap.y()) <= 2


def test_it_grows_with_the_text_while_it_is_open(make):
    dialog = make()
    before = dialog.area.width()
    theme().apply("light", 125)
    assert dialog.area.width() == before * 1.25


def test_the_panel_stands_beside_the_body_where_there_is_room(make):
    dialog, panel = make(show=False, width=1000, height=500), QLineEdit()
    dialog.set_side(panel, 300)
    dialog.show()
    assert panel.mapTo(dialog, QPoint()).x() > dialog.first.mapTo(dialog, QPoint()).x() + 500


def test_the_panel_stands_below_the_body_where_there_is_none(qtbot, make):
    dialog, panel = make(show=False, width=700, height=500), QLineEdit()
    wide = QWidget()
    wide.setMinimumWidth(600)
    dialog.body.addWidget(wide)
    dialog.set_side(panel, 300)
    dialog.show()

    def is_below() -> bool:
        top = panel.mapTo(dialog, QPoint()).y()
        return top > dialog.first.mapTo(dialog, QPoint()).y()

    qtbot.waitUntil(is_below)


def test_placing_the_panel_comes_to_rest(qtbot, make):
    """A panel that was put in its place again and again would keep the program busy for ever."""
    dialog, panel = make(show=False, width=700, height=500), QLineEdit()
    wide = QWidget()
    wide.setMinimumWidth(600)
    dialog.body.addWidget(wide)
    dialog.set_side(panel, 300)
    dialog.show()
    QApplication.processEvents()
    counter = Counter(panel.parentWidget())
    QApplication.processEvents()
    assert counter.times == 0


def test_nothing_in_the_body_is_cut_at_the_side(make):
    theme().apply("light", 150)
    dialog = make(show=False, width=1120, height=748, is_large=True)
    row = LevelRow("Java", ("Nej", "Delvis", "Ja", "Tydligt"))
    dialog.body.addWidget(row)
    dialog.set_side(Prose(LONG))
    dialog.show()
    right = row.mapTo(dialog, row.rect().topRight()).x()
    assert right <= dialog.area.right()


def test_the_buttons_go_below_the_notes_where_the_foot_is_narrow(qtbot, make):
    theme().apply("light", 150)
    dialog = make(show=False, width=360)
    note = Button("Lägg till privat anteckning", "quiet", "lock")
    dialog.add_note(note)
    dialog.show()

    def top(button: Button) -> int:
        return button.mapTo(dialog, QPoint()).y()

    qtbot.waitUntil(lambda: top(dialog.main) > top(note))


@pytest.fixture
def without_compositor(monkeypatch):
    """X11, where a window that should be see-through is black until something mixes it."""
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))


masks_are_only_kept = pytest.mark.qt_log_ignore("setting window masks")  # offscreen


@masks_are_only_kept
def test_its_margin_is_never_a_black_frame(without_compositor, make):
    dialog = make()
    assert dialog.mask().boundingRect() == dialog.area
    assert not dialog.mask().contains(dialog.area.topLeft())


@masks_are_only_kept
def test_its_shadow_then_falls_on_the_window(without_compositor, make, window):
    dialog = make()
    below = window.mapFromGlobal(dialog.mapToGlobal(dialog.area.bottomLeft())) + QPoint(60, 3)
    image = window.grab().toImage()
    assert image.pixelColor(below).lightness() < image.pixelColor(5, 5).lightness()


def test_where_windows_are_see_through_nothing_is_cut_off(make):
    assert make().mask().isEmpty()


def test_a_dialog_over_a_dialog_dims_the_first(qtbot, make, window):
    first = make()
    second = DialogFrame("Skickat?", parent=first)
    qtbot.addWidget(second)
    before = first.grab().toImage().pixelColor(first.area.center())
    second.show()
    assert first.grab().toImage().pixelColor(first.area.center()).lightness() < before.lightness()
    assert seen(second, window)


def test_it_can_stand_alone(qtbot):
    dialog = DialogFrame("Välkommen")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.screen().availableGeometry().contains(dialog.geometry().center())


def test_its_answer_is_that_of_a_dialog(make):
    dialog = make()
    dialog.main.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
