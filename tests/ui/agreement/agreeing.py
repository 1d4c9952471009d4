"""What one does on the page of an agreement: fill it in, read its paper, open its menus."""

from PySide6.QtWidgets import QMenu

from tests.paper import read
from ui.agreement.page import AgreementPage


def paper(page: AgreementPage) -> str:
    """Return what stands on the paper in sight."""
    return " ".join(read(page.paper.view.content))


def write(page: AgreementPage, name: str, text: str) -> None:
    """Type *text* as who replies, or as their stand-in, without leaving the field."""
    line = getattr(page.form, name).input
    line.setText(text)
    line.textEdited.emit(text)


def fill_in(page: AgreementPage, name: str, text: str) -> None:
    """Type *text* and leave the field."""
    write(page, name, text)
    getattr(page.form, name).input.editingFinished.emit()


def choose_day(page: AgreementPage, step: str, day: int) -> None:
    """Choose the day of a step of the ladder."""
    select = page.form.ladder.days[step]
    select.setCurrentIndex(select.findData(day))
    select.activated.emit(select.currentIndex())


def entries(menu: QMenu) -> list[str]:
    """Return what a menu offers."""
    return [action.text() for action in menu.actions() if action.text()]


def press(menu: QMenu, words: str) -> None:
    """Choose an entry of a menu."""
    next(action for action in menu.actions() if action.text() == words).trigger()
