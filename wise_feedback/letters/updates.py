"""A short update to a candidate, from how things stand to words; what was written stays as it is.

The longer sentences about decisions and grounds are those of the letters, so that an update and
the letter after it say the same.
"""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from wise_feedback.domain.basics import Language
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.errors import GroundMissingError, MissingFieldError
from wise_feedback.domain.feedback import Feedback
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.updates import Standing, Update, UpdateKind
from wise_feedback.letters.grounds import Speaker, Tied, tied
from wise_feedback.letters.occasion import Occasion, occasion
from wise_feedback.letters.phrases import phrases
from wise_feedback.letters.sentences import ended, run, sentence
from wise_feedback.resources import resource

_GLAD = {UpdateKind.MOVES_ON, UpdateKind.OFFER, UpdateKind.PLACED}
_SUBJECTS = {
    UpdateKind.INTERVIEW_COMING: "interview_coming",
    UpdateKind.AFTER_INTERVIEW: "after_interview",
    UpdateKind.PRESENTED: "presented",
    UpdateKind.MOVES_ON: "moves_on",
    UpdateKind.OFFER: "offer",
    UpdateKind.PLACED: "placed",
    UpdateKind.NO: "no",
    UpdateKind.NO_REASON: "no",
    UpdateKind.CANCELLED: "no",
    UpdateKind.THANKS: "no",
}
_AGREED = {UpdateKind.MOVES_ON, UpdateKind.HOLD, UpdateKind.NO, UpdateKind.NOTHING_NEW}
"""What the step that was agreed on is said with."""
_KNOWS_MORE = {UpdateKind.MOVES_ON, UpdateKind.OFFER}

Said = tuple[FeedbackPart, str]


def compose(standing: Standing, language: Language, today: date, then: date | None) -> Update:
    """Return the update that *standing* amounts to; *then* is when the candidate hears next."""
    return _Writer(standing, language, today, then).update()


def day_words(day: date, language: Language, today: date) -> str:
    """Return a day as an update writes it, so that another can take its place."""
    return phrases(language).day(day, today)


def names_a_day(text: str, language: Language) -> bool:
    """Return whether a text names a day of the week or a month."""
    named = (*phrases(language).words("dates.weekdays"), *phrases(language).words("dates.months"))
    words = set(text.casefold().replace(".", " ").replace(",", " ").split())
    return any(name.casefold() in words for name in named)


class _Writer:
    def __init__(
        self, standing: Standing, language: Language, today: date, then: date | None
    ) -> None:
        self._standing, self._today, self._then = standing, today, then
        self._language = language
        self._phrases, self._own = phrases(language), _own(language)
        source = (standing.feedback or Feedback()).source
        self._speaker = Speaker(self._phrases, language, source)
        self._role = self._phrases.role(standing.assignment.role_in(language))
        self._client = self._phrases.say("words.our_client")
        self._at_client = self._phrases.say("words.at_our_client")
        if standing.knows_client:
            self._client = standing.assignment.client
            self._at_client = self._phrases.say("words.at_client", client=self._client)
        self._said: list[Said] = []

    def update(self) -> Update:
        """Return the whole of it."""
        standing, kind = self._standing, self._standing.kind
        glad = "glad" if kind in _GLAD else "plain"
        greeting = self._say("greeting", glad, name=standing.candidate.greeting_name)
        subject = self._say("subject", _SUBJECTS.get(kind, "status"), role=self._role)
        name = _first_name(standing.signer)
        paragraphs = (greeting, self._owning_up(), *self._body(), self._next(), name)
        body = "\n\n".join(filter(None, paragraphs))
        return Update(kind, self._language, subject, body, tuple(self._said))

    def _owning_up(self) -> str:
        """Say that a day which the candidate was told of has passed, if it has."""
        named = self._standing.named_day
        is_late = named is not None and named < self._today
        return self._line("late", day=self._day(named)) if is_late else ""

    def _body(self) -> tuple[str, ...]:
        match self._standing.kind:
            case UpdateKind.MOVES_ON | UpdateKind.HOLD | UpdateKind.NO:
                return self._told()
            case UpdateKind.CANCELLED | UpdateKind.THANKS:
                return self._ended()
            case UpdateKind.OFFER:
                return self._offer()
            case UpdateKind.NO_REASON:
                return self._no_reason()
        return (self._status(),)

    def _status(self) -> str:
        standing, key = self._standing, str(self._standing.kind)
        due = self._day(standing.client_due)
        asked = self._day(standing.asked_on)
        if standing.kind is UpdateKind.PRESENTED:
            is_late = standing.client_due is not None and standing.client_due < self._today
            reading = "presented_late" if is_late else "presented_reading"
            return run(self._line(key), self._line(reading, day=due) if due else "")
        if standing.kind is UpdateKind.CLIENT_HAS_TIME and standing.reached is StageKind.PRESENTED:
            key = "client_has_time_presented"
        elif standing.kind is UpdateKind.CLIENT_ASKED and not due:
            key = "client_asked_only"
        elif standing.kind is UpdateKind.CLIENT_UNCLEAR and asked:
            key = "client_unclear_asked"
        elif standing.kind is UpdateKind.INTERVIEW_COMING:
            is_client = standing.reached in {StageKind.PRESENTED, StageKind.CLIENT_INTERVIEW}
            key = "interview_coming_client" if is_client and standing.knows_client else key
        day = self._day(standing.met_on or standing.since) if key == "after_interview" else due
        return self._line(key, day=day, date=asked, when=self._when())

    def _told(self) -> tuple[str, ...]:
        """Return a decision and what it rests on, as briefly as it can be used."""
        about = self._occasion()
        if about is None:
            return (self._line("nothing_new"),)
        if self._standing.has_heard and self._standing.kind is UpdateKind.HOLD:
            return (self._decision(about),)
        groups = tied(about.decisive, about.assignment.requirements)
        ground = ""
        if self._standing.kind is UpdateKind.NO and groups:
            ground = self._speaker.decision(groups, after_cv=False)
            self._note(ground, FeedbackPart.GROUND, FeedbackPart.EXAMPLE)
        letter = self._line("letter") if self._standing.kind is UpdateKind.NO else ""
        decided = run(self._decision(about), ground)
        told = (decided, self._strength(about), *self._way_on(about), letter)
        return tuple(filter(None, told))

    def _decision(self, about: Occasion) -> str:
        key = f"decision.no.{_step(about.stage_kind)}"
        hold = about.feedback.hold_until
        if self._standing.kind is UpdateKind.MOVES_ON:
            key = f"decision.moves_on.{_step(about.stage_kind)}"
        elif self._standing.kind is UpdateKind.HOLD:
            key = "decision.waiting" if hold else "decision.waiting_open"
        day = self._phrases.day(hold, self._today) if hold else ""
        named = {"role": self._role, "client": self._client, "at_client": self._at_client}
        return sentence(self._phrases.say(key, **named, day=day))

    def _strength(self, about: Occasion) -> str:
        if not about.strengths:
            return ""
        first = about.strengths[0]
        text = self._speaker.strength(first, about.requirement(first))
        self._note(text, FeedbackPart.STRENGTH, FeedbackPart.EXAMPLE)
        return self._line("seen_client" if about.source == "client" else "seen", text=text)

    def _way_on(self, about: Occasion) -> Iterator[str]:
        is_no = self._standing.kind is UpdateKind.NO
        form = "moves_on" if self._standing.kind is UpdateKind.MOVES_ON else "waiting"
        others: tuple[Tied, ...] = tied(about.others, about.assignment.requirements)
        if others and not is_no:
            text = self._speaker.other(others[0], form)
            self._note(text, FeedbackPart.GROUND)
            yield text
        if about.advice:
            text = sentence(about.advice[0])
            self._note(text, FeedbackPart.DEVELOPMENT)
            yield self._line("advice_no" if is_no else "advice", text=text)

    def _ended(self) -> tuple[str, ...]:
        key = "client_cancelled"
        if self._standing.kind is UpdateKind.THANKS:
            key = "candidate_withdrew"
        told = self._phrases.say(f"decision.{key}", role=self._role, at_client=self._at_client)
        return told, self._phrases.say("next.keep_in_touch")

    def _offer(self) -> tuple[str, ...]:
        about = self._occasion()
        strength = self._strength(about) if about else ""
        return self._line("offer"), strength, self._line("offer_terms")

    def _no_reason(self) -> tuple[str, ...]:
        closing = self._standing.closing
        remark = ended(closing.text) if closing and closing.text.strip() else ""
        return run(self._line("no_reason"), remark), self._phrases.say("next.keep_in_touch")

    def _next(self) -> str:
        """Return when the candidate hears next: the step agreed on, else the day promised."""
        standing = self._standing
        step = standing.step if standing.kind in _AGREED else None
        if step and step.day and step.day > self._today:
            family = {UpdateKind.NO: "talk", UpdateKind.HOLD: "wait"}.get(standing.kind, "plan")
            when = self._phrases.when(step.day, step.at, self._today)
            return self._phrases.say(f"next.{family}.{step.channel}", when=when)
        if standing.kind is UpdateKind.NO:
            return self._contact()
        if self._then is None or not standing.is_active:
            return ""
        key = "then_news" if standing.kind in _KNOWS_MORE else "then"
        return self._say("next", key, day=self._day(self._then))

    def _contact(self) -> str:
        """Return how to go on after a no: to whom they can talk about it."""
        phone, email = self._standing.signer.phone.strip(), self._standing.signer.email.strip()
        key = "both" if phone and email else "one" if phone or email else "none"
        fields = {"phone": phone, "email": email, "address": phone or email}
        text = self._phrases.say(f"contact.talk_{key}", **fields)
        self._note(text, FeedbackPart.NEXT_STEP)
        return text

    def _occasion(self) -> Occasion | None:
        """Return what was decided; ``None`` where nothing was, or no ground of it is left."""
        standing = self._standing
        try:
            return occasion(
                standing.feedback,
                standing.closing,
                standing.stage_kind,
                standing.assignment,
                self._today,
                standing.reached,
            )
        except (GroundMissingError, MissingFieldError):
            return None

    def _note(self, text: str, *parts: FeedbackPart) -> None:
        self._said += [(part, text) for part in parts]

    def _line(self, key: str, **fields: str) -> str:
        client = self._standing.assignment.client
        named = {"role": self._role, "client": client, "at_client": self._at_client}
        return self._say("body", key, **named, **fields)

    def _say(self, section: str, key: str, **fields: str) -> str:
        phrase: str = self._own[section][key]
        return phrase.format_map(fields)

    def _day(self, day: date | None) -> str:
        return self._phrases.day(day, self._today) if day else ""

    def _when(self) -> str:
        at = self._standing.meeting
        if at is None:
            return ""
        here = at.astimezone()
        return self._phrases.when(here.date(), here.time(), self._today)


def _first_name(signer: Consultant) -> str:
    return next(iter(signer.name.split()), "")


def _step(stage_kind: StageKind) -> StageKind:
    return StageKind.OFFER if stage_kind.ends else stage_kind


@cache
def _own(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("updates", f"{language}.toml").read_text("utf-8"))
