"""Everything that a window says, to the eye, to a screen reader, and to whoever asks its parts."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

_ROLES = range(Qt.ItemDataRole.UserRole + 40)
_SAYS = ("text", "toPlainText", "placeholderText", "toolTip", "statusTip", "whatsThis")
_NAMED = ("accessibleName", "accessibleDescription", "windowTitle", "objectName", "windowRole")


def all_words(window: QWidget) -> str:
    """Return all of it in one text, in lower case."""
    told = [QApplication.clipboard().text(), *_of_accessibility(window)]
    for widget in (window, *window.findChildren(QWidget)):
        told += _of(widget)
    for model in window.findChildren(QAbstractItemModel):
        told += _of_model(model)
    return "\n".join(told).casefold()


def _of(widget: QWidget) -> Iterator[str]:
    for name in (*_SAYS, *_NAMED):
        said = getattr(widget, name, None)
        if callable(said):
            yield str(said())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for role in _ROLES:
            yield str(model.data(model.index(row, 0), role))


def _of_accessibility(window: QWidget) -> Iterator[str]:
    waiting: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        for kind in QAccessible.Text:
            if kind is not QAccessible.Text.UserText:
                yield one.text(kind)
        waiting += [one.child(number) for number in range(one.childCount())]
