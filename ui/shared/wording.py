"""The words for stages, decisions, levels and the like, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import RequirementCategory, RequirementKind
from wise_feedback.domain.basics import Channel, Language
from wise_feedback.domain.closing import Way
from wise_feedback.domain.feedback import Decision, GroundKind, Level
from wise_feedback.domain.settings import Theme
from wise_feedback.domain.stages import Stage, StageKind

translate = QCoreApplication.translate


def stage_name(stage: Stage) -> str:
    """Return what a stage is called: its own name, or the usual one of its kind."""
    return stage.name or stage_kind(stage.kind)


def stage_kind(kind: StageKind) -> str:
    """Return the usual name of a kind of stage."""
    words = {
        StageKind.SCREENING: translate("Words", "Screening"),
        StageKind.OUR_INTERVIEW: translate("Words", "Our interview"),
        StageKind.PRESENTED: translate("Words", "Presented"),
        StageKind.CLIENT_INTERVIEW: translate("Words", "Client interview"),
        StageKind.OFFER: translate("Words", "Offer"),
        StageKind.PLACED: translate("Words", "Placed"),
        StageKind.CLOSED: translate("Words", "Closed"),
    }
    return words[kind]


def decision(value: Decision) -> str:
    """Return a decision in words. A candidate never reads *rejected*."""
    match value:
        case Decision.ADVANCE:
            return translate("Words", "Moves on")
        case Decision.HOLD:
            return translate("Words", "Hold")
        case Decision.REJECT:
            return translate("Words", "Does not move on")


def level(value: Level) -> str:
    """Return how clearly a requirement was shown."""
    match value:
        case Level.NO:
            return translate("Words", "No")
        case Level.PARTLY:
            return translate("Words", "Partly")
        case Level.YES:
            return translate("Words", "Yes")
        case Level.CLEARLY:
            return translate("Words", "Clearly")


def ground_kind(kind: GroundKind) -> str:
    """Return what a ground rests on."""
    words = {
        GroundKind.OBSERVED: translate("Words", "Something we saw"),
        GroundKind.WORK_SAMPLE: translate("Words", "Work sample or test"),
        GroundKind.CV_FACT: translate("Words", "Fact in the CV"),
        GroundKind.REFERENCE: translate("Words", "Reference"),
        GroundKind.COMMERCIAL: translate("Words", "Price"),
        GroundKind.AVAILABILITY: translate("Words", "Start date or place"),
        GroundKind.COMPARISON: translate("Words", "Compared qualifications"),
        GroundKind.PROCESS: translate("Words", "The process itself"),
    }
    return words[kind]


def channel(value: Channel) -> str:
    """Return how somebody is told, as the consultant would say it."""
    match value:
        case Channel.PHONE:
            return translate("Words", "I call")
        case Channel.MAIL:
            return translate("Words", "I e-mail")
        case Channel.MEETING:
            return translate("Words", "We meet")
        case Channel.SMS:
            return translate("Words", "I text")
        case Channel.LETTER:
            return translate("Words", "I send a letter")


def way(value: Way, name: str) -> str:
    """Return why the candidacy of *name* closes."""
    match value:
        case Way.REQUIREMENT_NOT_MET:
            return translate("Words", "A requirement is not met")
        case Way.OTHER_MET_BETTER:
            return translate("Words", "Somebody else met the requirements better")
        case Way.CLIENT_WITHDREW:
            return translate("Words", "The client changed or withdrew the assignment")
        case Way.CANDIDATE_WITHDREW:
            return translate("Words", "{0} declined").format(name)
        case Way.NO_REASON_GIVEN:
            return translate("Words", "The client gave no further reason")
        case Way.NOT_RECORDED:
            return translate("Words", "No reason is on record")


def requirement_kind(kind: RequirementKind) -> str:
    """Return whether a requirement is a must."""
    match kind:
        case RequirementKind.MUST:
            return translate("Words", "Must")
        case RequirementKind.SHOULD:
            return translate("Words", "Should")


def category(value: RequirementCategory) -> str:
    """Return what sort of requirement it is."""
    words = {
        RequirementCategory.TECHNICAL: translate("Words", "Technical"),
        RequirementCategory.EXPERIENCE: translate("Words", "Experience"),
        RequirementCategory.EDUCATION: translate("Words", "Education"),
        RequirementCategory.COMPETENCY: translate("Words", "Way of working"),
        RequirementCategory.LANGUAGE: translate("Words", "Language"),
        RequirementCategory.FORMAL: translate("Words", "Licence or certificate"),
        RequirementCategory.AVAILABILITY: translate("Words", "Start date or place"),
        RequirementCategory.COMMERCIAL: translate("Words", "Price"),
    }
    return words[value]


def language(value: Language) -> str:
    """Return the name of a language, in that language."""
    return "Svenska" if value == "sv" else "English"


def look(value: Theme) -> str:
    """Return how the program looks, as it is chosen."""
    words = {
        "system": translate("LookChoice", "As the system"),
        "light": translate("LookChoice", "Light"),
        "dark": translate("LookChoice", "Dark"),
    }
    return words[value]


def act(value: Act) -> str:
    """Return what was done, as undo speaks of it."""
    words = {
        Act.ADD_CANDIDATE: translate("Acts", "Candidate added"),
        Act.EDIT_CANDIDATE: translate("Acts", "Details changed"),
        Act.ADD_ASSIGNMENT: translate("Acts", "Assignment started"),
        Act.EDIT_ASSIGNMENT: translate("Acts", "Assignment changed"),
        Act.ADD_CLIENT: translate("Acts", "Client added"),
        Act.EDIT_CLIENT: translate("Acts", "Client changed"),
        Act.MOVE_CARD: translate("Acts", "Card moved"),
        Act.CLOSE_CARD: translate("Acts", "Process closed"),
        Act.GIVE_FEEDBACK: translate("Acts", "Feedback recorded"),
        Act.WRITE_NOTE: translate("Acts", "Private note kept"),
        Act.REMOVE_NOTE: translate("Acts", "Private note removed"),
        Act.IMPORT_LIST: translate("Acts", "List imported"),
        Act.IMPORT_HISTORY: translate("Acts", "Stage history imported"),
        Act.LOG_CONTACT: translate("Acts", "Contact logged"),
        Act.BOOK_MEETING: translate("Acts", "Interview booked"),
        Act.CANCEL_MEETING: translate("Acts", "Interview called off"),
        Act.PROMISE: translate("Acts", "Next update set"),
        Act.SNOOZE: translate("Acts", "Update put off"),
        Act.DROP_PROMISE: translate("Acts", "Promise dropped"),
        Act.SAVE_REPORT: translate("Acts", "Weekly report saved"),
        Act.SEND_REPORT: translate("Acts", "Weekly report marked as sent"),
        Act.NOTE_WEEK: translate("Acts", "Week noted"),
        Act.NOTE_EXPERIENCE: translate("Acts", "Candidate's view noted"),
        Act.KEEP_REPLY: translate("Acts", "Client reply kept"),
        Act.COUNT_REPLY: translate("Acts", "Client reply counted"),
        Act.CHASE: translate("Acts", "Chase changed"),
        Act.AGREE: translate("Acts", "Agreement changed"),
        Act.CLOSE_ASSIGNMENT: translate("Acts", "Assignment closed"),
        Act.REOPEN_ASSIGNMENT: translate("Acts", "Assignment reopened"),
        Act.SAVE_LETTER: translate("Acts", "Letter saved"),
        Act.SEND_LETTER: translate("Acts", "Letter sent"),
        Act.QUEUE_MAIL: translate("Acts", "Mail put in the outbox"),
        Act.DROP_MAIL: translate("Acts", "Mail taken out of the outbox"),
        Act.SEND_MAIL: translate("Acts", "Mail sent"),
        Act.CHANGE_SETTINGS: translate("Acts", "Settings changed"),
        Act.CHANGE_PHRASES: translate("Acts", "What counts as concrete changed"),
        Act.ADD_SAMPLE: translate("Acts", "Sample data added"),
        Act.REMOVE_SAMPLE: translate("Acts", "Sample data removed"),
        Act.SAVE_DRAFT: translate("Acts", "Draft kept"),
    }
    return words[value]
