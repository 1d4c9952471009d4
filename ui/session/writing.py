"""The word to one person while it is written: what was suggested, and what they made of it."""

from dataclasses import replace
from datetime import date, datetime, time

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.updates import Fact, UpdateDraft
from wise_feedback.services import updates

CHANNELS = (Channel.PHONE, Channel.MAIL, Channel.SMS)


class Writing:
    """An update to one candidate, begun with what was kept or else suggested.

    *then* is the day on which they hear next. Raises ``NotFoundError`` if the card is gone.
    """

    def __init__(self, card: Key, now: datetime) -> None:
        self._today = now.astimezone().date()
        self.about = updates.standing(card, now)
        self._usual = updates.next_word(self.about, self._today)
        kept = updates.draft(card)
        self.then: date = self._usual[0]
        if kept is not None and kept.then is not None and kept.then >= self._today:
            self.then = kept.then
        self.suggested = updates.suggest(self.about, self._today, self.then)
        self.begun = self._of_today(kept) if kept else self._blank()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What we know and may say."""
        return updates.facts(self.about, self._today)

    @property
    def at(self) -> time | None:
        """At what time they hear next, if that was agreed for the day that is promised."""
        return self._usual[1] if self.then == self._usual[0] else None

    def parts(self, text: str) -> frozenset[FeedbackPart]:
        """Return which of the five parts stand in a text."""
        return updates.parts_in(text, self.suggested)

    def keep(self, written: UpdateDraft) -> None:
        """Keep what the consultant wrote or chose; what is suggested is made anew another day."""
        usual, card = self.suggested, self.about.candidacy_id
        if (written.subject, written.body) != (usual.subject, usual.body):
            updates.keep_draft(card, written)
        elif written != self._blank() or self.then != self._usual[0]:
            updates.keep_draft(card, replace(written, subject="", body=""))
        else:
            updates.discard_draft(card)

    def promise(self, day: date, text: str) -> tuple[int, int, str] | None:
        """Promise another day; return where *text* names the one before, and what to say now."""
        said, self.then = self._said(self.then), day
        self.suggested = updates.suggest(self.about, self._today, day)
        start = text.rfind(said)
        return (start, start + len(said), self._said(day)) if start >= 0 else None

    def _blank(self) -> UpdateDraft:
        usual = self.suggested
        return UpdateDraft(usual.subject, usual.body, self._usual_channel(), self.then)

    def _of_today(self, kept: UpdateDraft) -> UpdateDraft:
        """Return what was written on an earlier day with the day that is promised now."""
        if not kept.body:
            return replace(self._blank(), channel=kept.channel)
        body = kept.body
        if kept.then is not None:
            body = body.replace(self._said(kept.then), self._said(self.then))
        return replace(kept, body=body, then=self.then)

    def _said(self, day: date) -> str:
        return updates.say_day(day, self.about.candidate.language, self._today)

    def _usual_channel(self) -> Channel:
        """Return how they are told: as was agreed with them, else by mail where one can."""
        about = self.about
        agreed = about.step.channel if about.step else None
        if agreed in CHANNELS and about.tells_feedback:
            return agreed
        person = about.candidate
        return Channel.PHONE if person.phone and not person.email else Channel.MAIL
