"""What a candidate thought of the process: three short questions, asked on the phone or by mail."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.candidates.experience_words import answer_words
from ui.shared import wording
from ui.shared.asking import ask
from ui.shared.form_dialog import FormDialog
from ui.shared.reporting import reporting
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.experience import BEST, WHY_LIMIT, Answer, Experience
from wise_feedback.services import board, candidates, experiences

WIDTH = 620
_NOT_ASKED = "not_asked"


class ExperienceDialog(FormDialog):
    """Asks three questions, none of which has to be answered. Raises ``NotFoundError``."""

    def __init__(self, card_id: Key, parent: QWidget | None = None) -> None:
        self._card = card_id
        name = candidates.candidate(board.card(card_id).candidate_id).facts.greeting_name
        title = self.tr("What {0} thought of the process").format(name)
        super().__init__(title, self.tr("Keep"), "", parent, width=WIDTH)
        asked = self.tr("Not asked")
        answers = [Segment(one, words) for one, words in answer_words().items()]
        none = Segment(_NOT_ASKED, asked)
        marks = [Segment(mark, str(mark)) for mark in range(BEST + 1)]
        self.knew = Segmented(self.tr("Knew where they stood"), [none, *answers])
        self.helped = Segmented(self.tr("The feedback was of use"), [none, *answers])
        self.recommend = Segmented(
            self.tr("Would recommend us, 0 to 10"), [Segment(_NOT_ASKED, "–"), *marks]
        )
        self.why = TextArea(self.tr("Why, in their own words"), limit=WHY_LIMIT, is_said=True)
        self.channel = Segmented(
            self.tr("How it was said"),
            [
                Segment(Channel.PHONE, self.tr("On the phone"), "phone"),
                Segment(Channel.MAIL, self.tr("By e-mail"), "mail"),
            ],
        )
        self._lay_out()
        left = experiences.draft(card_id)
        self._show(left or Experience())
        if left:
            self.say_resumed()

    def _lay_out(self) -> None:
        self.body.setSpacing(14)
        for question, field in (
            (self.tr("Did you know where you stood?"), self.knew),
            (self.tr("Was the feedback of use to you?"), self.helped),
            (self.tr("Would you recommend us, from 0 to 10?"), self.recommend),
            (self.tr("Why?"), self.why),
            (self.tr("How it was said"), self.channel),
        ):
            part = QVBoxLayout()
            part.setSpacing(5)
            part.addWidget(Label(question, "strong"))
            part.addWidget(field)
            self.body.addLayout(part)
        told = self.tr("In insights it is counted and quoted without a name.")
        self.body.addWidget(Prose(told, "detail", "text2"))

    def said(self) -> Experience:
        """Return what is filled in."""
        knew, helped, mark = self.knew.value(), self.helped.value(), self.recommend.value()
        channel = self.channel.value()
        return Experience(
            knew=knew if isinstance(knew, Answer) else None,
            helped=helped if isinstance(helped, Answer) else None,
            recommend=mark if isinstance(mark, int) else None,
            why=self.why.toPlainText(),
            channel=channel if isinstance(channel, Channel) else Channel.PHONE,
        )

    def write(self) -> None:
        """Keep it for good."""
        experiences.note(self._card, self.said())

    def keep(self) -> None:
        """Keep what is filled in for the next time."""
        experiences.keep_draft(self._card, self.said())

    def forget(self) -> None:
        """Forget what was filled in."""
        experiences.discard_draft(self._card)

    def fields(self) -> dict[str, Field[LineEdit]]:
        """Return no fields: what is wrong is said in the foot."""
        return {}

    def is_touched(self) -> bool:
        """Return whether anything is answered."""
        return not self.said().is_empty

    def _show(self, said: Experience) -> None:
        self.knew.set_value(said.knew or _NOT_ASKED)
        self.helped.set_value(said.helped or _NOT_ASKED)
        self.recommend.set_value(_NOT_ASKED if said.recommend is None else said.recommend)
        self.why.setPlainText(said.why)
        self.channel.set_value(said.channel)


def note_experience(card_id: Key, parent: QWidget) -> str:
    """Ask what a candidate thought of the process; return in words what was done, or nothing."""
    with reporting(parent):
        dialog = ExperienceDialog(card_id, parent)
        is_done = ask(dialog)
        if dialog.wants_anew:
            return note_experience(card_id, parent)
        return wording.act(Act.NOTE_EXPERIENCE) if is_done else ""
    return ""
