"""What to write or say to a client who has not said why: only what is missing is asked for.

The words come from ``resources/chase``, in the client's language; the requirements are those of the
assignment. The client's own words are never in it. What the consultant types over it is kept.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from wise_feedback.domain.agreement import Agreement, ReplyPart
from wise_feedback.domain.assignment import Assignment, Requirement, RequirementKind
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.chase import Chase, DraftKind, StepKind, Tone
from wise_feedback.domain.chase_text import ChaseDraft, DraftChoice
from wise_feedback.domain.people import ClientContact, Consultant
from wise_feedback.domain.replies import NO_ANSWER, ClientReply
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.phrases import phrases
from wise_feedback.resources import resource
from wise_feedback.services import assignments, board, candidates, chases, clients, drafts, settings
from wise_feedback.services.ledger import local_day
from wise_feedback.services.terms import in_force
from wise_feedback.storage import replies as stored

DRAFT = "chase"
"""The kind of draft that an edited question to a client is kept as."""

MOST_REQUIREMENTS = 6
"""How many requirements a question lists; of a longer kravprofil those that must be met."""

Words = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Case:
    """All that a draft is made of."""

    assignment: Assignment
    chase: Chase
    reply: ClientReply | None
    agreement: Agreement | None
    contact: ClientContact | None
    consultant: Consultant
    name: str
    first: str
    stage: StageKind
    today: date

    @property
    def missing(self) -> tuple[ReplyPart, ...]:
        """What is asked for: what is missing, or all of it where nothing was said."""
        return (self.reply.missing if self.reply else ()) or tuple(ReplyPart)

    @property
    def requirement(self) -> Requirement | None:
        """The requirement that the client has named."""
        return self.assignment.requirement(self.reply.requirement_id) if self.reply else None


def compose(candidacy_id: Key, choice: DraftChoice, today: date) -> ChaseDraft:
    """Return the draft for a step of a chase, as the consultant left it or else as it is made.

    Raises ``NotFoundError``; ``ValueError`` for the step in which the candidate is told.
    """
    if not choice.step.asks:
        raise ValueError(choice.step)
    made = _made(_case(candidacy_id, today), choice)
    own = (drafts.kept(DRAFT, candidacy_id) or {}).get(choice.name)
    if own is None:
        return made
    return replace(made, subject=own["subject"], body=own["body"], is_own=True)


def keep_draft(candidacy_id: Key, choice: DraftChoice, subject: str, body: str) -> None:
    """Keep what was typed over a draft, exactly. Raises ``VaultError``."""
    kept = drafts.kept(DRAFT, candidacy_id) or {}
    kept[choice.name] = {"subject": subject, "body": body}
    drafts.keep(DRAFT, candidacy_id, kept)


def discard_draft(candidacy_id: Key, choice: DraftChoice) -> None:
    """Go back to the draft as it is made."""
    kept = drafts.kept(DRAFT, candidacy_id) or {}
    if kept.pop(choice.name, None) is not None:
        drafts.keep(DRAFT, candidacy_id, kept)


def _case(candidacy_id: Key, today: date) -> _Case:
    card = board.card(candidacy_id)
    assignment = assignments.assignment(board.assignment_of(candidacy_id))
    person = candidates.candidate(card.candidate_id).facts
    known = clients.contacts(assignment.client_id)
    agreement = in_force(assignment.id)
    named = agreement.terms.contact if agreement else ""
    wanted = (named or assignment.facts.contact).partition(",")[0].strip()  # a title may follow
    chase = chases.proposed(candidacy_id, today)
    latest = stored.latest_reply(candidacy_id, card.since)
    return _Case(
        assignment=assignment,
        chase=chase,
        reply=latest,
        agreement=agreement,
        contact=_contact(known, wanted),
        consultant=settings.load().consultant,
        name=person.name,
        first=person.greeting_name,
        stage=assignment.stage(card.stage_id).kind,
        today=today,
    )


def _contact(known: Sequence[ClientContact], wanted: str) -> ClientContact | None:
    """Return who is asked; somebody agreed on who is not in the address book has a name alone."""
    if not wanted:
        return None
    found = next((one for one in known if one.name.casefold() == wanted.casefold()), None)
    return found or ClientContact("", "", wanted)


def _made(case: _Case, choice: DraftChoice) -> ChaseDraft:
    writer = _Writer(case, choice)
    is_mail = choice.kind is DraftKind.MAIL
    contact = case.contact
    return ChaseDraft(
        choice=choice,
        to_name=contact.name if contact else "",
        to_address=contact.email if contact else "",
        phone=contact.phone if contact else "",
        subject=writer.subject(),
        body=writer.mail() if is_mail else writer.script(),
        questions=writer.questions,
        parts=case.missing,
        answer_by=writer.by,
    )


class _Writer:
    """Writes one draft from its case and the words of a language."""

    def __init__(self, case: _Case, choice: DraftChoice) -> None:
        self._case, self._choice = case, choice
        self._words = _words(choice.language)
        self._dates = phrases(choice.language)
        self.by = chases.due_after(case.chase, choice.step, case.today)
        self.fields = self._fields()
        self.questions = tuple(self._questions())

    def subject(self) -> str:
        """Return the subject of a mail."""
        return self._say(self._words["subject"][self._situation])

    def mail(self) -> str:
        """Return a mail: greeting, why we ask, the questions, by when, and who asks."""
        tone = self._choice.tone
        greeting = self._words["greeting"][tone if self.fields["contact"] else "nobody"]
        paragraphs = (
            self._say(greeting),
            self._say(self._words[self._situation][tone]),
            "\n".join(self._numbered()),
            self._closing(),
            "\n".join(filter(None, (self._words["words"]["signature"], *self._signer()))),
        )
        return "\n\n".join(paragraphs)

    def script(self) -> str:
        """Return what to say on the phone: the same questions, read one at a time."""
        words = self._words["phone"]
        opening = words["opening" if self.fields["contact"] else "opening_nobody"]
        more = [f"– {question}" for question in self._more()]
        paragraphs = (
            self._say(opening),
            self._say(words[f"why_{self._situation}"]),
            *(f"{question}\n{words['pause']}" for question in self._numbered()),
            "\n".join((words["more"], *more)) if more else "",
            self._say(words["closing"]),
            self._say(words[self._choice.tone]),
            self._say(words["later"]),
        )
        return "\n\n".join(filter(None, paragraphs))

    @property
    def _situation(self) -> str:
        """Which words fit: those of the step, unless it is the first question to a silent client.

        Nothing is referred to that was not agreed, and nobody reminded of what was not asked.
        """
        step = self._choice.step
        is_first = step is StepKind.ASK or not self._case.chase.asked_at
        if step is StepKind.REFER and self._case.agreement is None:
            step = StepKind.REMIND
        if is_first and step in {StepKind.ASK, StepKind.REMIND}:
            return NO_ANSWER if self._case.reply is None else "ask"
        return str(step)

    def _closing(self) -> str:
        words, by_when = self._words, str(self._choice.tone)
        if self._is_silent and self._choice.tone is not Tone.SOFT:
            by_when = NO_ANSWER
        elif self._situation == StepKind.CALL:  # a mail that says we call need not offer to
            by_when = "call"
        agreed = words["agreed"].get(self._situation) if self._case.agreement else None
        by = self._say(words["by"][by_when])
        return " ".join(filter(None, (self._say(agreed) if agreed else "", by)))

    @property
    def _is_silent(self) -> bool:
        return self._case.reply is None

    def _signer(self) -> Sequence[str]:
        consultant = self._case.consultant
        return consultant.name, consultant.phone

    def _numbered(self) -> Iterator[str]:
        if len(self.questions) == 1 or self._is_silent:  # whose questions have letters
            yield from self.questions
            return
        for number, question in enumerate(self.questions, 1):
            text = self._words["words"]["numbered"]
            yield text.format(number=number, question=question)

    def _questions(self) -> Iterator[str]:
        """Yield one question for each part that is missing, of the sort of vagueness it is."""
        kind = self._of_kind()
        for part in self._case.missing:
            own = kind.get(part, ())
            yield self._say(own[0]) if self._may_ask(own) else self._usual(part)

    def _more(self) -> Iterator[str]:
        """Yield the further questions of this sort of vagueness, for when an answer stays vague."""
        kind = self._of_kind()
        for part in self._case.missing:
            yield from (self._say(text) for text in kind.get(part, ())[1:])

    def _of_kind(self) -> Words:
        kinds: dict[str, Words] = self._words["kind"]
        vagueness = NO_ANSWER if self._case.reply is None else self._case.reply.vagueness
        return kinds.get(vagueness, kinds["any"])

    def _may_ask(self, own: Sequence[str]) -> bool:
        """Whether a question can be put: it may list requirements only where there are some."""
        return bool(own) and ("{requirements}" not in own[0] or bool(self.fields["requirements"]))

    def _usual(self, part: ReplyPart) -> str:
        words = self._words["part"]
        if part is ReplyPart.REQUIREMENT:
            key = "requirement" if self.fields["requirements"] else "requirement_plain"
        else:
            key = f"{part}_of" if self.fields["requirement"] else str(part)
        return self._say(words[key])

    def _fields(self) -> dict[str, str]:
        case, words = self._case, self._words["words"]
        language = self._choice.language
        asked = case.chase.asked_at
        days = case.agreement.terms.reply_days if case.agreement else 0
        count = len(case.missing)
        required = case.requirement
        return {
            "candidate": case.name,
            "first": case.first,
            "role": self._dates.role(case.assignment.facts.role_in(language)),
            "contact": case.contact.name.split(" ")[0] if case.contact else "",
            "consultant": case.consultant.name or "…",
            "requirements": self._listed(),
            "requirement": self._quoted(required.title_in(language)) if required else "",
            "things": words["things"][count - 1],
            "questions": words["questions"][count - 1],
            "days": words["days"][days],
            "met": self._words["met"][case.stage],
            "by": self._dates.day(self.by, case.today),
            "agreed": self._date(_agreed_on(case.agreement)),
            "asked": self._date(local_day(asked[-1]) if asked else case.today),
        }

    def _listed(self) -> str:
        rows = self._case.assignment.facts.requirements
        if len(rows) > MOST_REQUIREMENTS:
            rows = tuple(row for row in rows if row.kind is RequirementKind.MUST) or rows
        titles = [
            self._quoted(row.title_in(self._choice.language)) for row in rows[:MOST_REQUIREMENTS]
        ]
        if len(titles) < 2:
            return "".join(titles)
        two: str = self._words["words"]["two"]
        return two.format(first=", ".join(titles[:-1]), last=titles[-1])

    def _quoted(self, title: str) -> str:
        return self._dates.say("words.quoted", text=title)

    def _date(self, day: date | None) -> str:
        if day is None:
            return ""
        months = self._dates.words("dates.months")
        date_words: str = self._words["words"]["date"]
        return date_words.format(number=day.day, month=months[day.month - 1])

    def _say(self, text: str) -> str:
        return text.format_map(self.fields)


def _agreed_on(agreement: Agreement | None) -> date | None:
    return (agreement.signed_on or agreement.walked_on) if agreement else None


@cache
def _words(language: Language) -> Words:
    return tomllib.loads(resource("chase", f"{language}.toml").read_text("utf-8"))
