"""The candidate's letter: from feedback, or the ground of a closing, to five parts in words.

Everything comes in as values, and private notes are not among them. What the consultant wrote is
used as it stands; the phrases around it come from ``resources/letters``.
"""

from datetime import date

from wise_feedback.domain.assignment import AssignmentFacts, Requirement
from wise_feedback.domain.basics import Language
from wise_feedback.domain.closing import Closing
from wise_feedback.domain.completeness import unassessed
from wise_feedback.domain.feedback import Feedback, Level
from wise_feedback.domain.letter import Letter, LetterKind, Part, PartKind, Recipient
from wise_feedback.domain.people import Agency, CandidateFacts, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.voice import Tone, Voice
from wise_feedback.letters.grounds import Speaker, tied
from wise_feedback.letters.occasion import Occasion, letter_kind, occasion
from wise_feedback.letters.phrases import Phrases, phrases
from wise_feedback.letters.sentences import ended, lines, run, sentence
from wise_feedback.letters.voice import Names, Teller

__all__ = ["compose", "letter_kind"]

_ASKED_OUT = {StageKind.OFFER, StageKind.PLACED}


def compose(
    candidate: CandidateFacts,
    assignment: AssignmentFacts,
    *,
    stage_kind: StageKind,
    consultant: Consultant,
    agency: Agency,
    day: date,
    language: Language,
    feedback: Feedback | None = None,
    closing: Closing | None = None,
    kept_until: date | None = None,
    reached: StageKind | None = None,
    name_client: bool = False,
    latin: bool = False,
    kind: LetterKind | None = None,
    voice: Voice | None = None,
    tone: Tone | None = None,
) -> Letter:
    """Return the letter to a candidate after *feedback*, or after a *closing* that came later.

    *stage_kind* is where it happened, *reached* where the candidate stands now, if they have come
    further, and *kept_until* the day the person's data is removed. The client is named only with
    consent, *name_client*; *latin* writes a name that no font can draw in Latin letters. All five
    parts are there, in order; one without text is left out on paper.

    What happened says of what *kind* the letter is, unless a reference is asked for, which tells
    only of strengths, or a statement of merits, whose list is written afterwards. *voice*, in the
    letter's language, and *tone*, else the voice's usual one, change how it is told, and never what
    was seen.

    Raises ``MissingFieldError`` if nothing has been decided, ``GroundMissingError`` for a no
    without a ground.
    """
    about = occasion(feedback, closing, stage_kind, assignment, day, reached, kind)
    voice = voice or Voice(language)
    client = assignment.client * name_client
    teller = Teller(about, phrases(language), voice, tone or voice.tone, day, client)
    writer = _Writer(about, phrases(language), language, day)
    names = _names(candidate, latin)
    say = phrases(language).say
    until = phrases(language).full_date(kept_until) if kept_until else ""
    label = say("words.label" if about.kind.tells_decision else f"words.label_{about.kind}")
    return Letter(
        kind=about.kind,
        language=language,
        day=day,
        recipient=_recipient(candidate, names.whole),
        label=label,
        subject=say(f"subject.{_about(about)}", role=teller.role),
        parts=writer.parts(teller.opening(names), teller.ending(consultant)),
        closing=teller.closing(),
        signer=consultant,
        agency=agency,
        footnote=say("words.kept_until", date=until) if until else say("words.kept"),
        page_word=say("words.page"),
        page_number=say("words.page_number"),
        org_no_word=say("words.org_no"),
        f_tax_phrase=say("words.f_tax"),
        keywords=(label, assignment.role_in(language)),
        tone=tone or voice.tone,
    )


def _about(about: Occasion) -> str:
    """Return what the subject says it is about: to be wanted for a role is more than to go on."""
    return "wanted" if about.is_wanted else about.kind


def _recipient(candidate: CandidateFacts, name: str) -> Recipient:
    code = candidate.postcode.strip()
    if len(code) == 5 and code.isdecimal():
        code = f"{code[:3]} {code[3:]}"  # SS 613401 sets a Swedish postcode in two groups
    rows = (candidate.street.strip(), run(code, candidate.city.strip()))
    return Recipient(name, tuple(filter(None, rows)))


def _names(candidate: CandidateFacts, latin: bool) -> Names:
    if latin and candidate.latin_name:
        return Names(candidate.latin_name.split(" ")[0], candidate.latin_name)
    return Names(candidate.greeting_name, candidate.name)


class _Writer:
    """Writes the five parts about one occasion; what was seen is the same in every voice."""

    def __init__(self, about: Occasion, phrases: Phrases, language: Language, day: date) -> None:
        self._about = about
        self._phrases = phrases
        self._language = language
        self._day = day
        self._speaker = Speaker(phrases, language, about.feedback.source)

    def parts(self, opening: str, ending: str) -> tuple[Part, ...]:
        """Return the five parts in order, between how the letter opens and how it ends."""
        texts = {
            PartKind.OPENING: opening,
            PartKind.STRENGTHS: self._strengths(),
            PartKind.GROUNDS: self._grounds(),
            PartKind.DEVELOPMENT: self._development(),
            PartKind.NEXT: ending,
        }
        return tuple(Part(kind, self._heading(kind), text) for kind, text in texts.items())

    def _heading(self, kind: PartKind) -> str:
        if kind is PartKind.OPENING:
            return ""
        own = f"heading.{self._about.kind}.{kind}"
        if self._about.has_no_reason and kind is PartKind.GROUNDS:
            own = "heading.no_reason.grounds"
        return self._phrases.say(own if own in self._phrases else f"heading.{kind}")

    def _strengths(self) -> str:
        about = self._about
        is_reference = about.kind is LetterKind.REFERENCE
        said = [
            self._speaker.strength(row, about.requirement(row))
            for row in about.strengths
            if row.observation.strip() or not is_reference
        ]
        return run(*said, "" if about.kind is LetterKind.MOVES_ON else self._met())

    def _met(self) -> str:
        """Return which requirements were shown, in the words of the levels.

        What a strength has told of is said again only to who moves on, and in a reference.
        """
        about = self._about
        but = {gap.requirement_id for gap in (*about.decisive, *about.others)}
        if about.kind not in {LetterKind.MOVES_ON, LetterKind.REFERENCE}:
            but |= {strength.requirement_id for strength in about.strengths}
        clearly, yes = about.met(Level.CLEARLY, but), about.met(Level.YES, but)
        return run(
            self._requirements("met.clearly", clearly),
            self._requirements("met.also" if clearly else "met.yes", yes),
        )

    def _requirements(self, key: str, rows: tuple[Requirement, ...]) -> str:
        if not rows:
            return ""
        titles = self._phrases.quoted([row.title_in(self._language) for row in rows])
        if len(rows) == 1:
            return self._phrases.say(key, requirement=titles)
        return self._phrases.say(f"{key}_many", requirements=titles)

    def _grounds(self) -> str:
        about = self._about
        if about.kind is LetterKind.REFERENCE:
            return ""
        if about.kind.is_no:
            groups = tied(about.decisive, about.assignment.requirements)
            after_cv = about.kind is LetterKind.AFTER_CV
            decision = self._speaker.decision(groups, after_cv=after_cv) if groups else ""
            own = sentence(about.remark)
            return lines(self._no_reason(), own, decision, self._unassessed("no"))
        if about.kind is LetterKind.MOVES_ON:
            return self._met()
        if about.kind is LetterKind.WAITING:
            others = self._others("waiting")
            open_ = self._unassessed("waiting_also" if others else "waiting")
            return lines(*others, open_)
        if about.kind is LetterKind.THANKS and about.remark:
            return self._phrases.say("reason.candidate_withdrew", text=ended(about.remark))
        return sentence(about.remark)

    def _no_reason(self) -> str:
        """Return that the client gave no reason, and when they were asked, where it is so."""
        days = self._about.asked_on
        if not days:
            return ""
        return self._phrases.say("reason.no_reason", when=self._phrases.days(days, self._day))

    def _others(self, form: str) -> tuple[str, ...]:
        decided = {ground.requirement_id for ground in self._about.decisive}
        groups = tied(self._about.others, self._about.assignment.requirements)
        return tuple(
            self._speaker.other(
                group, form, is_named=group.grounds[0].requirement_id not in decided
            )
            for group in groups
        )

    def _unassessed(self, form: str) -> str:
        decided = {ground.requirement_id for ground in self._about.decisive}
        rows = unassessed(self._about.feedback, self._about.assignment.requirements)
        titles = [row.title_in(self._language) for row in rows if row.id not in decided]
        if not titles:
            return ""
        return self._phrases.say(f"unassessed.{form}", requirements=self._phrases.quoted(titles))

    def _development(self) -> str:
        about = self._about
        if about.kind is LetterKind.REFERENCE:
            return ""
        advice = run(*map(sentence, about.advice))
        better = about.feedback.fits_better.strip()
        fits = self._phrases.say("better.fits", text=ended(better)) if better else ""
        if about.kind is LetterKind.MOVES_ON:
            is_asked_out = not _ASKED_OUT.isdisjoint((about.stage_kind, about.reached))
            open_ = "" if is_asked_out else self._unassessed("moves_on")
            return lines(*self._others("moves_on"), advice, open_)
        others = self._others("no") if about.kind.is_no else ()
        return lines(*others, advice, fits)
