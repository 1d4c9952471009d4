"""A field, and something that reads it: whatever is called vague or grave in so many words."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shared.hints.desk import HintDesk
from ui.shared.hints.watch import Checked
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.checking import FindingKind, Hint, TextFinding
from wise_feedback.domain.phrases import KeptPhrase

KINDS = {"vagt": FindingKind.VAGUE, "grovt": FindingKind.PROTECTED}
STARTERS = ("När vi frågade om … svarade du …", "Kravet är …", "Du gjorde …")


class Reading:
    """Finds the words *vagt* and *grovt*, and remembers which of them may stay."""

    can_keep = True

    def __init__(self) -> None:
        self.may_stay: dict[str, str] = {}
        self.read_texts: list[str] = []

    def reader(self, _checked: Checked) -> Callable[[str], tuple[Hint, ...]]:
        return self.read

    def keep(self, hint: Hint, reason: str) -> None:
        self.may_stay[hint.phrase] = reason

    def point_out_again(self, hint: Hint) -> None:
        del self.may_stay[hint.phrase]

    def read(self, text: str) -> tuple[Hint, ...]:
        self.read_texts.append(text)
        return tuple(
            self._hint(text, found) for found in re.finditer(rf"\b({'|'.join(KINDS)})\b", text)
        )

    def _hint(self, text: str, found: re.Match[str]) -> Hint:
        word = found[0]
        begins = text.rfind(".", 0, found.start()) + 1
        begins += len(text[begins:]) - len(text[begins:].lstrip())
        stop = text.find(".", found.end())
        kept = KeptPhrase(word, word, self.may_stay[word]) if word in self.may_stay else None
        finding = TextFinding("test", KINDS[word], word, found.start(), found.end())
        ends = len(text) if stop < 0 else stop + 1
        return Hint(finding, word, "Därför.", "Vad hände?", STARTERS, begins, ends, kept)


@pytest.fixture
def reading() -> Reading:
    return Reading()


@pytest.fixture
def host(qtbot) -> QWidget:
    host = QWidget()
    QVBoxLayout(host)
    qtbot.addWidget(host)
    return host


@pytest.fixture
def area(host) -> TextArea:
    area = TextArea("Grund")
    host.layout().addWidget(area)
    return area


@pytest.fixture
def line(host) -> LineEdit:
    line = LineEdit()
    line.setAccessibleName("När")
    host.layout().addWidget(line)
    return line


@pytest.fixture
def desk(qtbot, host, area, line, reading) -> HintDesk:
    """A desk for both fields, in a window that has the keyboard in the first."""
    desk = HintDesk(host, reading)
    host.layout().addWidget(desk.card)
    desk.watch([Checked(area), Checked(line)])
    host.show()
    qtbot.waitExposed(host)
    host.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    return desk
