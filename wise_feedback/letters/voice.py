"""How the same facts open and end a letter: in the consultant's own words, or in ours.

Whatever the voice, who hears hears the same: the decision and its role, the client, whose view it
is, the day. What a sentence of the consultant's own does not say is said after it, and one that
asks for what is not known gives way to ours.
"""

import re
from datetime import date
from typing import NamedTuple

from wise_feedback.domain.basics import Channel
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.voice import FillIn, Slot, Tone, Voice, asked_for, filled
from wise_feedback.letters.grounds import only_conditions, tied
from wise_feedback.letters.occasion import Occasion
from wise_feedback.letters.phrases import Phrases
from wise_feedback.letters.sentences import run, sentence

_FAMILIES = {
    LetterKind.MOVES_ON: "plan",
    LetterKind.WAITING: "wait",
    LetterKind.CLIENT_CANCELLED: "change",
    LetterKind.THANKS: "change",
}
_DECISIONS = {
    LetterKind.CLIENT_CANCELLED: "client_cancelled",
    LetterKind.THANKS: "candidate_withdrew",
    LetterKind.REFERENCE: "reference",
    LetterKind.MERITS: "merits",
}
_OWN_DECISIONS = {LetterKind.MOVES_ON: Slot.MOVES_ON, LetterKind.WAITING: Slot.WAITING}
_IN_EVERY_TONE = {Slot.GREETING, Slot.CLOSING}
"""Whom a letter is from and to is said in the consultant's own way however it is told."""

_LOUD = re.compile(r"!+")
_MARKS = ".,!"
"""The marks after a greeting and a closing are ours: one says whether the news is glad."""


class Names(NamedTuple):
    """What a person may be called in a letter, as it can be printed."""

    first: str
    whole: str

    @property
    def last(self) -> str:
        """The surname: Mäkinen of Sanna Mäkinen, van der Berg of Ludwig van der Berg.

        All of the name where it does not begin with what the person goes by, as names do that
        begin with the surname.
        """
        first, *rest = self.whole.split() or [""]
        if first != self.first or not rest:
            return self.whole
        particle = next((at for at, word in enumerate(rest) if word[0].islower()), len(rest) - 1)
        return " ".join(rest[particle:])


class Teller:
    """Says what opens and ends a letter about one occasion. *client* is empty unless named."""

    def __init__(
        self,
        about: Occasion,
        phrases: Phrases,
        voice: Voice,
        tone: Tone,
        day: date,
        client: str = "",
    ) -> None:
        self._about, self._phrases = about, phrases
        self._voice, self._tone, self._day = voice, tone, day
        self.role = phrases.role(about.assignment.role_in(voice.language))
        at = self._say("words.at_client", client=client) if client else ""
        self._at_client = at or self._say("words.at_our_client")
        self._values = {
            FillIn.ROLE: self.role,
            FillIn.CLIENT: client or self._say("words.our_client"),
            FillIn.EFFORT: self._say(f"effort.{step_of(about.stage_kind)}"),
        }
        hold = about.feedback.hold_until
        self._hold = phrases.day(hold, day) if hold else ""

    def opening(self, names: Names) -> str:
        """Return the greeting, the thanks and the decision, in the order that its news wants."""
        self._values |= {
            FillIn.FIRST_NAME: names.first,
            FillIn.LAST_NAME: names.last,
            FillIn.NAME: names.whole,
        }
        kind = self._about.kind
        thanks = self._own(Slot.THANKS) or self._say(f"thanks.{step_of(self._about.stage_kind)}")
        body = (thanks, self._decision(), self._why())
        if kind in {LetterKind.MOVES_ON, LetterKind.THANKS, LetterKind.REFERENCE}:
            body = (self._decision(), thanks, "")
        elif kind is LetterKind.MERITS:
            body = (self._decision(), "", "")
        return self._greeting(names) + self._say("greeting.then") + run(*body)

    def ending(self, consultant: Consultant) -> str:
        """Return what happens now, or how to reach the consultant where no day is set."""
        about, step = self._about, self._about.feedback.next_step
        if not about.kind.tells_decision:
            asked_for = self._say(f"next.{about.kind}")
            return run(asked_for, self._contact(consultant, "contact."))
        family = _FAMILIES.get(about.kind, "talk")
        keep = self._say("next.keep_in_touch") if family == "change" else ""
        if step.day:
            return run(self._dated(family), keep)
        own = self._own(Slot.NEXT) if family == "talk" else ""
        key = "contact.talk_" if family == "talk" and not own else "contact."
        return run(self._open_step(), keep, own, self._contact(consultant, key))

    def closing(self) -> str:
        """Return the line before the signature."""
        own = self._own(Slot.CLOSING).rstrip(_MARKS)
        return (own or self._say("words.closing")) + self._say("words.closing_mark")

    def _greeting(self, names: Names) -> str:
        glad = "glad" if self._is_glad else "plain"
        usual = self._say(f"greeting.{glad}", name=names.first)
        own = self._own(Slot.GREETING).rstrip(_MARKS)
        return own + usual[-1] if own else usual

    def _decision(self) -> str:
        slot = Slot.NO if self._about.kind.is_no else _OWN_DECISIONS.get(self._about.kind)
        if slot and (own := self._own(slot, self._known_day(self._hold))):
            return run(own, self._left_out(slot))
        return self._usual_decision()

    def _usual_decision(self) -> str:
        about = self._about
        key = f"no.{step_of(about.stage_kind)}"
        if about.kind is LetterKind.MOVES_ON:
            key = _yes(about.stage_kind, about.reached)
        elif about.kind is LetterKind.WAITING:
            key = "waiting" if self._hold else "waiting_open"
        elif not about.kind.is_no:
            key = _DECISIONS[about.kind]
        client = self._values[FillIn.CLIENT]
        fields = {"role": self.role, "at_client": self._at_client, "day": self._hold}
        return sentence(self._say(f"decision.{key}", **fields, client=client))

    def _left_out(self, slot: Slot) -> str:
        """Return what a decision in the consultant's own words leaves out."""
        if slot is Slot.MOVES_ON:
            return self._say(f"means.{_yes(self._about.stage_kind, self._about.reached)}")
        if slot is Slot.NO or FillIn.DAY in self._asked_for(slot):
            return ""
        return self._say("means.waiting" if self._hold else "means.waiting_open", day=self._hold)

    def _why(self) -> str:
        about = self._about
        if not about.kind.is_no:
            return ""
        key = "why.with_advice" if about.advice else "why"
        if about.has_no_reason:
            return self._say(f"{key}.no_reason")
        groups = tied(about.decisive, about.assignment.requirements)
        source = None if only_conditions(groups) else about.source
        lead = self._own(Slot.WHY) or self._say("why.lead")
        return run(lead, self._say(f"{key}.{source or 'unknown'}"))

    def _dated(self, family: str) -> str:
        """Return the step that is set: in own words that name a day only where it is a call."""
        step = self._about.feedback.next_step
        assert step.day
        when = self._phrases.when(step.day, step.at, self._day)
        if family == "talk":
            is_call = step.channel is Channel.PHONE
            own = self._own(Slot.NEXT, self._known_day(self._moment()) if is_call else {})
            if own and FillIn.DAY in self._asked_for(Slot.NEXT):
                return own
            if own:
                return run(self._say(f"next.change.{step.channel}", when=when), own)
        return self._say(f"next.{family}.{step.channel}", when=when)

    def _moment(self) -> str:
        """Return the day and the time of the next step as they stand inside a sentence."""
        step = self._about.feedback.next_step
        assert step.day
        day = self._phrases.day(step.day, self._day)
        if step.at is None:
            return day
        hour, minute = f"{step.at.hour:02}", f"{step.at.minute:02}"
        clock = self._say("dates.clock", hour=hour, minute=minute)
        return self._say("dates.day_at", day=day, clock=clock)

    def _open_step(self) -> str:
        if self._about.kind is LetterKind.MOVES_ON:
            return self._say("next.plan_open")
        if self._about.kind is LetterKind.WAITING and self._hold:
            return self._say("next.hold", day=self._hold)
        return ""

    def _contact(self, consultant: Consultant, key: str) -> str:
        phone, email = consultant.phone.strip(), consultant.email.strip()
        if phone and email:
            return self._say(f"{key}both", phone=phone, email=email)
        if phone or email:
            return self._say(f"{key}one", address=phone or email)
        return self._say(f"{key}none")

    @property
    def _is_glad(self) -> bool:
        return self._about.kind is LetterKind.MOVES_ON

    def _own(self, slot: Slot, more: dict[FillIn, str] | None = None) -> str:
        """Return the consultant's own sentence, or nothing if it asks for what is not known."""
        template = self._voice.template(slot)
        is_heard = self._tone is Tone.MINE or slot in _IN_EVERY_TONE
        values, asked = self._values | (more or {}), self._asked_for(slot)
        if not template or not is_heard or not asked <= values.keys():
            return ""
        if slot.decides and FillIn.CLIENT not in asked:
            values[FillIn.ROLE] = f"{self.role} {self._at_client}"
        text = sentence(filled(template, self._voice.language, values))
        return text if self._is_glad else _LOUD.sub(".", text)

    def _asked_for(self, slot: Slot) -> frozenset[FillIn]:
        return asked_for(self._voice.template(slot), self._voice.language)

    def _known_day(self, day: str) -> dict[FillIn, str]:
        return {FillIn.DAY: day} if day else {}

    def _say(self, key: str, **fields: str) -> str:
        """Return a phrase as it is said in this tone, filled in."""
        toned = f"{self._tone}.{key}"
        return self._phrases.say(toned if toned in self._phrases else key, **fields)


def _yes(stage_kind: StageKind, reached: StageKind) -> str:
    """Return the phrase for a yes: what was decided, or what it has led to since."""
    order = list(StageKind)
    if order.index(reached) <= order.index(stage_kind):
        return f"moves_on.{step_of(stage_kind)}"
    if reached is StageKind.PRESENTED:
        return "presented"
    return f"moves_on.{order[order.index(reached) - 1]}"


def step_of(stage_kind: StageKind) -> StageKind:
    """Return the step whose words fit; the end of the board speaks of the step before it."""
    return StageKind.OFFER if stage_kind.ends else stage_kind
