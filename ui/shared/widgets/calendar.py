"""The calendar that a date is picked from, with the week numbers that Swedes plan by."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from ui.shared import icons
from ui.shared.theme import colour, current, follow, px


class Calendar(QCalendarWidget):
    """A month. Saturdays and Sundays are quiet, not red: red means that we are late."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalHeaderFormat(self.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setVerticalHeaderFormat(self.VerticalHeaderFormat.ISOWeekNumbers)
        for name, arrow in (("prev", "chevron-left"), ("next", "chevron-right")):
            if (button := self.findChild(QToolButton, f"qt_calendar_{name}month")) is not None:
                icons.wear(button, arrow, "text")
        follow(self._dress)

    def _dress(self) -> None:
        self.setMinimumSize(px(260), px(220))  # its own hint forgets the frame of the sheet
        quiet = QTextCharFormat()
        quiet.setForeground(colour(current().text3))
        self.setHeaderTextFormat(quiet)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, quiet)
