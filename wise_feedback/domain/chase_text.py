"""What is sent to a client, or read to them: a draft that the consultant changes as they like."""

from dataclasses import dataclass
from datetime import date

from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Language
from wise_feedback.domain.chase import DraftKind, StepKind, Tone


@dataclass(frozen=True, slots=True)
class DraftChoice:
    """Which draft is wanted: for which step, by mail or phone, in which tone and language."""

    step: StepKind = StepKind.ASK
    kind: DraftKind = DraftKind.MAIL
    tone: Tone = Tone.USUAL
    language: Language = "sv"

    @property
    def name(self) -> str:
        """The name under which what was typed over it is kept."""
        return f"{self.step}.{self.kind}.{self.tone}.{self.language}"


@dataclass(frozen=True, slots=True)
class ChaseDraft:
    """A mail, or what to say on the phone. *parts* are those that are asked for.

    *to_name* and *to_address* are empty where nobody is known at the client; *phone* likewise.
    """

    choice: DraftChoice
    to_name: str
    to_address: str
    phone: str
    subject: str
    body: str
    questions: tuple[str, ...]
    parts: tuple[ReplyPart, ...]
    answer_by: date
    is_own: bool = False
