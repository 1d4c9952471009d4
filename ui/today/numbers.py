"""Numbers as they are written in a sentence: in letters up to twelve."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def in_words(sentence: str, number: int) -> str:
    """Return a *sentence* that begins with a number with the number in letters, up to twelve."""
    words = _words()
    if not 1 <= number <= len(words):
        return sentence
    return sentence.replace(str(number), words[number - 1], 1)


def _words() -> tuple[str, ...]:
    return (
        translate("Numbers", "One"),
        translate("Numbers", "Two"),
        translate("Numbers", "Three"),
        translate("Numbers", "Four"),
        translate("Numbers", "Five"),
        translate("Numbers", "Six"),
        translate("Numbers", "Seven"),
        translate("Numbers", "Eight"),
        translate("Numbers", "Nine"),
        translate("Numbers", "Ten"),
        translate("Numbers", "Eleven"),
        translate("Numbers", "Twelve"),
    )
