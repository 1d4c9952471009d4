"""The window of a scrolled area, through which the ground below it is seen."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def see_through(area: QAbstractScrollArea) -> None:
    """Let the ground below *area* be seen. To be called before its viewport is used at all.

    It gets a viewport that is made here: to find out of what class Qt's own is, PySide readies
    every class of widgets that there is, which takes 7 ms of the start.
    """
    area.setViewport(QWidget())
