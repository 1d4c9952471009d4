"""The words for columns of a history, and for why a row of it is not taken."""

from PySide6.QtCore import QCoreApplication

from wise_feedback.domain.histories import EventRefusal, HistoryColumn

translate = QCoreApplication.translate


def column(value: HistoryColumn) -> str:
    """Return what a column of a history means."""
    words = {
        HistoryColumn.KEY: translate("Histories", "Candidate's id"),
        HistoryColumn.NAME: translate("Histories", "Name"),
        HistoryColumn.FIRST_NAME: translate("Histories", "First name"),
        HistoryColumn.LAST_NAME: translate("Histories", "Last name"),
        HistoryColumn.EMAIL: translate("Histories", "E-mail"),
        HistoryColumn.STAGE: translate("Histories", "Stage"),
        HistoryColumn.DATE: translate("Histories", "Date"),
    }
    return words[value]


def refusal(reason: EventRefusal) -> str:
    """Return why a row of a history is not taken."""
    words = {
        EventRefusal.NO_KEY: translate("Histories", "does not say whom it is about"),
        EventRefusal.KEY_TOO_LONG: translate("Histories", "the name or id is too long"),
        EventRefusal.NO_STAGE: translate("Histories", "has no stage"),
        EventRefusal.NO_DATE: translate("Histories", "has no date"),
        EventRefusal.BAD_DATE: translate("Histories", "the date cannot be read"),
        EventRefusal.UNCLEAR_DATE: translate(
            "Histories", "day and month cannot be told apart; say above which comes first"
        ),
        EventRefusal.FUTURE_DATE: translate("Histories", "the date has not come yet"),
        EventRefusal.UNKNOWN_STAGE: translate("Histories", "the stage is not recognised"),
        EventRefusal.LEFT_OUT: translate("Histories", "the stage is left out"),
        EventRefusal.TOO_MANY_CELLS: translate(
            "Histories", "has more cells than the list has columns"
        ),
        EventRefusal.BLANK: translate("Histories", "is empty"),
        EventRefusal.REPEATED: translate("Histories", "says the same as another row"),
        EventRefusal.SAME_STAGE: translate(
            "Histories", "the candidate stood in that stage already"
        ),
        EventRefusal.KNOWN: translate("Histories", "is known from before"),
    }
    return words[reason]
