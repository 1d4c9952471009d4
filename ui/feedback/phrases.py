"""What the checklist of feedback says: what is there, in a few of its own words, or what lacks."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.shared import dates, wording
from ui.shared.languages import Plurals
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.completeness import FeedbackPart, Lack
from wise_feedback.domain.feedback import Decision, Feedback, Ground, Level
from wise_feedback.domain.stages import Stage, StageKind

translate = QCoreApplication.translate

_QUOTED = 34
"""How many characters of an example are quoted, enough to know it again."""


def after(stage: Stage) -> str:
    """Return when in the process the feedback is given."""
    if stage.name:
        return translate("Feedback", "After {0}").format(stage.name)
    words = {
        StageKind.SCREENING: translate("Feedback", "After screening"),
        StageKind.OUR_INTERVIEW: translate("Feedback", "After our interview"),
        StageKind.PRESENTED: translate("Feedback", "After the presentation to the client"),
        StageKind.CLIENT_INTERVIEW: translate("Feedback", "After the client interview"),
        StageKind.OFFER: translate("Feedback", "After the offer"),
        StageKind.PLACED: translate("Feedback", "After the placement"),
        StageKind.CLOSED: translate("Feedback", "After closing"),
    }
    return words[stage.kind]


def part_name(part: FeedbackPart) -> str:
    """Return what a part of feedback is called."""
    words = {
        FeedbackPart.GROUND: translate("Feedback", "Ground"),
        FeedbackPart.EXAMPLE: translate("Feedback", "Example"),
        FeedbackPart.STRENGTH: translate("Feedback", "Strength"),
        FeedbackPart.DEVELOPMENT: translate("Feedback", "Development"),
        FeedbackPart.NEXT_STEP: translate("Feedback", "Next step"),
    }
    return words[part]


def asked_for(part: FeedbackPart, decision: Decision | None) -> str:
    """Return what to write for a part of which nothing is there yet."""
    ground = translate("Feedback", "tied to a requirement")
    if decision in (Decision.ADVANCE, Decision.HOLD):
        ground = translate("Feedback", "a requirement that was shown")
    words = {
        FeedbackPart.GROUND: ground,
        FeedbackPart.EXAMPLE: translate("Feedback", "what was said or done, and when"),
        FeedbackPart.STRENGTH: translate("Feedback", "at least one example"),
        FeedbackPart.DEVELOPMENT: translate("Feedback", "something to do, not to be"),
        FeedbackPart.NEXT_STEP: translate("Feedback", "how and on which day"),
    }
    return words[part]


def lacking(lack: Lack) -> str:
    """Return what to do about something that is missing, as one short sentence."""
    words = {
        Lack.DECISION: translate("Feedback", "Choose what was decided."),
        Lack.HOLD_DATE: translate("Feedback", "Say until when it is on hold."),
        Lack.NEXT_DAY: translate("Feedback", "Choose the day of the next step."),
        Lack.GROUND: translate("Feedback", "Write on what ground."),
        Lack.REQUIREMENT: translate("Feedback", "Choose the requirement that the ground is about."),
        Lack.EVIDENCE: translate("Feedback", "Write what was said, done or delivered."),
        Lack.VALUES: translate("Feedback", "Write both what was asked for and what was shown."),
        Lack.UNIT: translate("Feedback", "Add the unit to the number: years, kronor, a date."),
        Lack.SITUATION: translate("Feedback", "Say when: the question or the task."),
        Lack.IMPACT: translate("Feedback", "Say why it matters in the role."),
        Lack.STRENGTH: translate("Feedback", "Write at least one thing that convinced you."),
        Lack.DEVELOPMENT: translate("Feedback", "Write something to do before the next interview."),
        Lack.CONCRETE: translate("Feedback", "Say what was said or done."),
        Lack.ACTION: translate("Feedback", "Say what to do, and with what."),
        Lack.MERITS: translate(
            "Feedback", "Name qualifications only: education, experience, skill."
        ),
        Lack.PROTECTED: translate("Feedback", "Change what is marked before a letter is printed."),
        Lack.ASSESSED: translate("Feedback", "Some musts were not assessed."),
        Lack.REASON: translate("Feedback", "Give the same reason here as when it was closed."),
        Lack.FEWER: translate("Feedback", "Choose what decided, and say what convinced."),
        Lack.SUBJECT: translate("Feedback", "Write what the letter is about."),
    }
    return words[lack]


def met(part: FeedbackPart, feedback: Feedback, requirements: Sequence[Requirement]) -> str:
    """Return the words of *feedback* that satisfied a part."""
    match part:
        case FeedbackPart.GROUND:
            return _ground(feedback, requirements)
        case FeedbackPart.EXAMPLE:
            return _example(feedback)
        case FeedbackPart.STRENGTH:
            count = sum(1 for row in feedback.strengths if row.observation.strip())
            return Plurals.tr("%n example(s)", "", count)
        case FeedbackPart.DEVELOPMENT:
            count = sum(1 for action in feedback.development if action.strip())
            return Plurals.tr("%n thing(s) to do", "", count)
        case FeedbackPart.NEXT_STEP:
            return _next_step(feedback)


def _ground(feedback: Feedback, requirements: Sequence[Requirement]) -> str:
    is_reject = feedback.decision is Decision.REJECT
    rows = feedback.decisive_gaps if is_reject else feedback.strengths
    named = {row.requirement_id for row in rows}
    if not is_reject:
        named |= {key for key, level in feedback.levels if level >= Level.YES}
    codes = ", ".join(row.code for row in requirements if row.id in named)
    if not codes:
        return translate("Feedback", "a fact of the process")
    if is_reject:
        return translate("Feedback", "tied to {0}").format(codes)
    return translate("Feedback", "shown: {0}").format(codes)


def _example(feedback: Feedback) -> str:
    is_reject = feedback.decision is Decision.REJECT
    rows = feedback.decisive_gaps if is_reject else (*feedback.strengths, *feedback.gaps)
    texts = [row.situation for row in rows] + [row.observation for row in rows]
    quoted = next((text for text in texts if text.strip()), "")
    if quoted:
        return translate("Feedback", "“{0}”").format(_cut(quoted))
    pair = next((row for row in rows if row.has_values), Ground())
    return translate("Feedback", "{0} asked for, {1} shown").format(pair.required, pair.shown)


def _cut(text: str) -> str:
    text = " ".join(text.split())
    if len(text) <= _QUOTED:
        return text
    return text[: _QUOTED + 1].rsplit(" ", 1)[0][:_QUOTED] + " …"


def _next_step(feedback: Feedback) -> str:
    step = feedback.next_step
    if step.day is None and feedback.hold_until is not None:
        day = dates.day_name(feedback.hold_until)
        return translate("Feedback", "on hold until {0}").format(day)
    day = dates.day_name(step.day) if step.day else ""
    words = translate("Feedback", "{0}, {1}")
    return words.format(wording.channel(step.channel), day)


def has_passed(feedback: Feedback, today: date) -> bool:
    """Return whether the day on which something was to happen is over."""
    is_hold = feedback.decision is Decision.HOLD
    day = feedback.next_step.day or (feedback.hold_until if is_hold else None)
    return day is not None and day < today


def whole_text(feedback: Feedback, note: str) -> str:
    """Return every text of *feedback* and its private note, to be pasted elsewhere."""
    texts = [
        text
        for row in (*feedback.strengths, *feedback.gaps)
        for text in (row.observation, row.situation, row.impact, row.required, row.shown)
    ]
    texts += [*feedback.development, feedback.fits_better, note]
    return "\n\n".join(text for text in texts if text.strip())
