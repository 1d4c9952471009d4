"""The words for columns, and for why a row is refused, recognised or remarked on."""

from PySide6.QtCore import QCoreApplication

from wise_feedback.domain.importing import Column, Duplicate, DuplicateRow, Refusal, Remark

translate = QCoreApplication.translate


def column(value: Column) -> str:
    """Return what a column of a list means to us."""
    words = {
        Column.NAME: translate("Importing", "Name"),
        Column.FIRST_NAME: translate("Importing", "First name"),
        Column.LAST_NAME: translate("Importing", "Last name"),
        Column.EMAIL: translate("Importing", "E-mail"),
        Column.PHONE: translate("Importing", "Phone"),
        Column.STREET: translate("Importing", "Street"),
        Column.POSTCODE: translate("Importing", "Postcode"),
        Column.CITY: translate("Importing", "City"),
        Column.HEADLINE: translate("Importing", "Role"),
        Column.SKILLS: translate("Importing", "Skills"),
        Column.YEARS: translate("Importing", "Years of experience"),
        Column.STATUS: translate("Importing", "Stage"),
        Column.LANGUAGE: translate("Importing", "Language"),
        Column.SOURCE: translate("Importing", "Source"),
        Column.OUTSIDE_ID: translate("Importing", "Id in another system"),
    }
    return words[value]


def refusal(reason: Refusal) -> str:
    """Return why a row cannot be taken."""
    words = {
        Refusal.NO_NAME: translate("Importing", "has no name"),
        Refusal.NAME_TOO_LONG: translate("Importing", "the name is too long to be one"),
        Refusal.TEXT_TOO_LONG: translate("Importing", "a text is too long"),
        Refusal.TOO_MANY_CELLS: translate("Importing", "has more cells than the list has columns"),
        Refusal.BLANK: translate("Importing", "is empty"),
    }
    return words[reason]


def remark(value: Remark) -> str:
    """Return what to know of a row that is taken."""
    words = {
        Remark.BAD_EMAIL: translate(
            "Importing", "the e-mail address cannot be used; kept in the note"
        ),
        Remark.LOST_LETTERS: translate("Importing", "letters of the name were lost in the file"),
        Remark.CLOSED_IN_LIST: translate(
            "Importing", "ended in the list; nobody is closed here without a ground"
        ),
        Remark.UNKNOWN_STATUS: translate("Importing", "the stage is unknown; kept in the note"),
        Remark.BAD_YEARS: translate("Importing", "the years could not be read; kept in the note"),
        Remark.MOVED_TO_NOTE: translate("Importing", "a text was too long; kept in the note"),
    }
    return words[value]


def delimiter(sign: str) -> str:
    """Return what parts the cells of a text file, or nothing for a workbook."""
    names = {
        ";": translate("Importing", "semicolons"),
        ",": translate("Importing", "commas"),
        "\t": translate("Importing", "tabs"),
    }
    return names.get(sign, "")


def duplicate(row: DuplicateRow, *, is_there: bool) -> str:
    """Return how a row was recognised; *is_there* if that person has a card here already."""
    how = {
        Duplicate.OUTSIDE_ID: translate("Importing", "same id"),
        Duplicate.EMAIL: translate("Importing", "same e-mail address"),
        Duplicate.NAME: translate("Importing", "same name"),
    }[row.by]
    if row.of_row is not None:
        return translate("Importing", "{0} as row {1}").format(how, row.of_row)
    if is_there:
        return translate("Importing", "{0}; is on this board already").format(how)
    return translate("Importing", "{0} as somebody you know; gets a card").format(how)


def encoding(name: str) -> str:
    """Return how a list was written, as those who do not write programs would say it."""
    if name == "xlsx":
        return translate("Importing", "an Excel workbook")
    if name.startswith("utf"):
        return translate("Importing", "Unicode text")
    if name.startswith("mac"):
        return translate("Importing", "text from a Mac")
    return translate("Importing", "text from Windows")
