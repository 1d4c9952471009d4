"""What support needs to know, shown word for word before it is copied."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

import wise_feedback
from ui.shared import wording
from ui.shared.announce import announce
from ui.shared.languages import spoken
from ui.shared.theme import theme
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.about import Contents
from wise_feedback.services import about, support


class SupportCard(Card):
    """The text, and the button that copies exactly what is in sight. *facts* are names and values.

    It is put together from numbers and from what the program is; what could be somebody's is left
    out by ``services.support``, and no path is told at all.
    """

    def __init__(self, facts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self._facts = facts
        hint = self.tr(
            "This is all that is copied. No names, no addresses, nothing that you have written, "
            "and it is sent to nobody unless you paste it somewhere."
        )
        self.text = TextArea(self.tr("What support is told"), lines=14, most=14)
        self.text.setReadOnly(True)
        self.copy_button = Button(self.tr("Copy for support"), "secondary", "copy")
        self.told = Label("", "detail", "text2")
        self.body.setSpacing(12)
        self.body.addWidget(Label(self.tr("When something does not work"), "lead"))
        self.body.addWidget(Prose(hint, "body", "text2"))
        self.body.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.copy_button)
        row.addWidget(self.told)
        row.addStretch(1)
        self.body.addLayout(row)
        self.copy_button.clicked.connect(self._copy)

    def tell(self) -> None:
        """Put the text together as things are now."""
        self.text.setPlainText("\n".join(self._lines()))
        self.told.setText("")

    def _lines(self) -> Iterator[str]:
        build = about.build()
        version = " ".join(filter(None, (wise_feedback.__version__, build.commit, build.day)))
        yield f"Wise Feedback {version}"
        for name, value in (*self._facts, *self._looks(), *self._numbers(about.contents())):
            yield f"{name}: {support.impersonal(value)}"
        log = support.log_end()
        yield ""
        yield self.tr("The last of the log:") if log.lines else self.tr("The log is empty.")
        yield from log.lines
        if log.left_out:
            yield self.tr("%n line(s) left out, which may name somebody.", "", log.left_out)

    def _looks(self) -> Iterator[tuple[str, str]]:
        worn = theme()
        yield self.tr("Language"), wording.language(spoken())
        yield self.tr("Look"), f"{wording.look(worn.choice)}, {worn.zoom} %"

    def _numbers(self, contents: Contents) -> Iterator[tuple[str, str]]:
        locale = QLocale()
        for name, number in (
            (self.tr("Assignments"), contents.assignments),
            (self.tr("Candidates"), contents.candidates),
            (self.tr("Open promises"), contents.promises),
            (self.tr("Letters"), contents.letters),
        ):
            about_so_many = about.rounded(number)
            least = about_so_many != number
            yield name, f"{locale.toString(about_so_many)}{'+' if least else ''}"
        usual, other = self.tr("in the usual folder"), self.tr("in another folder")
        place = usual if contents.is_usual_place else other
        yield self.tr("Size of the data"), f"{told_size(contents.size)} {place}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        words = self.tr("Copied")
        self.told.setText(words)
        announce(self.told, words)


def told_size(size: int) -> str:
    """Return a number of bytes as people say it: 1.1 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
