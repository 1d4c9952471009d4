"""The paper on the screen: white, sharp, and as large as one likes."""

import io
import zlib

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent

from ui.shared.pdf_view import FULL_SIZE, LARGEST, SMALLEST, STEPS, PdfView
from ui.shared.theme import theme

A4 = (595.0, 842.0)


def a_pdf(pages: int = 1, size: tuple[float, float] = A4) -> bytes:
    """Make empty sheets of paper."""
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(*size)
    written = io.BytesIO()
    document.save(written)
    document.close()
    return written.getvalue()


@pytest.fixture
def view(qtbot) -> PdfView:
    theme().apply("light")
    view = PdfView("The letter")
    qtbot.addWidget(view)
    view.resize(600, 700)
    view.show_pdf(a_pdf())
    view.show()
    qtbot.waitExposed(view)
    return view


def pixel(view: PdfView, x: int, y: int) -> QColor:
    return view.viewport().grab().toImage().pixelColor(x, y)


def test_a_page_fits_as_a_whole_at_first(view):
    (place,) = view._places()
    assert view.viewport().rect().contains(place.toAlignedRect())
    assert view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_paper_is_white_in_every_theme(view, look):
    theme().apply(look)
    middle = view.viewport().rect().center()
    assert pixel(view, middle.x(), middle.y()) == QColor("#FFFFFF")
    assert pixel(view, 3, 3) == QColor(theme().tokens.column)
    theme().apply("light")


def test_a_page_is_rendered_at_the_pixels_it_is_shown_in(view):
    view.set_zoom(1.0)
    view.viewport().grab()
    picture, _ = view._pictures[0]
    ratio = picture.devicePixelRatio()
    assert picture.width() == pytest.approx(A4[0] * FULL_SIZE * ratio, abs=1)


def test_a_page_lies_on_whole_pixels(view):
    view.resize(613, 707)
    (place,) = view._places()
    assert (place.x(), place.y()) == (round(place.x()), round(place.y()))


def test_page_width_fills_the_view_without_scrolling_sideways(view):
    view.set_fit("width")
    assert view.horizontalScrollBar().maximum() == 0
    (place,) = view._places()
    assert place.width() > 0.9 * view.viewport().width()


def test_a_fit_follows_the_view(view):
    before = view.zoom
    view.resize(600, 400)
    assert view.zoom < before


def test_a_size_of_its_own_stays_when_the_view_changes(view):
    view.set_zoom(1.5)
    view.resize(900, 400)
    assert view.zoom == 1.5


def test_steps_go_up_and_down_to_the_ends(view):
    seen = []
    view.set_zoom(SMALLEST)
    for _ in range(len(STEPS) + 2):
        view.zoom_in()
        seen.append(view.zoom)
    assert seen[: len(STEPS)] == list(STEPS)
    assert seen[-1] == LARGEST
    for _ in range(len(STEPS) + 2):
        view.zoom_out()
    assert view.zoom == SMALLEST


@pytest.mark.parametrize("zoom", [-1.0, 0.0, 1e9])
def test_no_size_is_beyond_the_ends(view, zoom):
    view.set_zoom(zoom)
    assert SMALLEST <= view.zoom <= LARGEST


def test_the_wheel_with_ctrl_changes_the_size(view):
    before = view.zoom
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert view.zoom > before


def test_only_pages_in_sight_are_rendered(view):
    view.show_pdf(a_pdf(5))
    view.set_zoom(1.0)
    view.verticalScrollBar().setValue(0)
    view.viewport().grab()
    assert set(view._pictures) == {0}
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().grab()
    assert set(view._pictures) == {4}


def test_the_page_in_sight_is_counted_from_one(view, qtbot):
    view.show_pdf(a_pdf(3))
    assert (view.page, view.pages) == (1, 3)
    with qtbot.waitSignal(view.changed):
        qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == 3
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1


def test_without_a_document_there_is_no_page(qtbot):
    view = PdfView("The letter")
    qtbot.addWidget(view)
    view.set_fit("width")
    view.zoom_in()
    assert (view.page, view.pages) == (0, 0)


def test_a_document_set_anew_stays_where_one_reads(view):
    view.show_pdf(a_pdf(3))
    view.set_zoom(1.0)
    view.verticalScrollBar().setValue(900)
    view.show_pdf(a_pdf(3))
    assert view.verticalScrollBar().value() == 900
    assert view.zoom == 1.0


def test_a_shorter_document_scrolls_back_to_its_end(view):
    view.show_pdf(a_pdf(3))
    view.set_zoom(1.0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.show_pdf(a_pdf(1))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert view.page == 1


def test_what_is_painted_changes_with_the_document(view):
    white = zlib.crc32(view.viewport().grab().toImage().constBits())
    view.show_pdf(a_pdf(1, (400, 200)))
    assert zlib.crc32(view.viewport().grab().toImage().constBits()) != white


def test_the_keyboard_shows_where_it_is(view, qtbot):
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert pixel(view, 1, 100) == QColor(theme().tokens.accent)
