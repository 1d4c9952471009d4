"""The language of the interface, switched while it runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource

_LOCALES = {"sv": "sv_SE", "en": "en_GB"}


_worn: list[QTranslator] = []


class Plurals:
    """Texts with a number in them, outside widgets.

    A widget has ``tr``. ``QCoreApplication.translate`` will not do here: lupdate takes the number
    for an encoding, and loses the plural forms or the whole text.
    """

    @staticmethod
    def tr(text: str, comment: str, number: int) -> str:
        """Return *text* in the plural form for *number*, which stands where ``%n`` does."""
        return QCoreApplication.translate("Plurals", text, comment, number)


def system_language() -> Language:
    """Return Swedish where the computer speaks Swedish, else English."""
    return "sv" if QLocale.system().language() is QLocale.Language.Swedish else "en"


def spoken() -> Language:
    """Return which language the program speaks now."""
    return "sv" if QLocale().language() is QLocale.Language.Swedish else "en"


def speak(language: Language) -> bool:
    """Let the program speak *language* from now on; return whether it spoke another before.

    What has been made stays as it is: the window makes its pages anew.
    """
    locale = QLocale(_LOCALES[language])
    was = QLocale()
    if _worn and was == locale:
        return False
    QLocale.setDefault(locale)
    for translator in _worn:
        QCoreApplication.removeTranslator(translator)
    _worn[:] = [_of_qt(language), _own(language)]
    for translator in _worn:
        QCoreApplication.installTranslator(translator)
    return was != locale


def _own(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(resource("translations", f"wise_feedback_{language}.qm")))
    return translator


def _of_qt(language: Language) -> QTranslator:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{language}", folder)
    return translator
