"""A name for everything that writes, so that it can be announced, undone and spoken of."""

from enum import StrEnum


class Act(StrEnum):
    """What the user did, in the words of undo: "Undo *move candidate*"."""

    ADD_CANDIDATE = "add_candidate"
    EDIT_CANDIDATE = "edit_candidate"
    ADD_ASSIGNMENT = "add_assignment"
    EDIT_ASSIGNMENT = "edit_assignment"
    ADD_CLIENT = "add_client"
    EDIT_CLIENT = "edit_client"
    MOVE_CARD = "move_card"
    CLOSE_CARD = "close_card"
    GIVE_FEEDBACK = "give_feedback"
    WRITE_NOTE = "write_note"
    REMOVE_NOTE = "remove_note"
    IMPORT_LIST = "import_list"
    IMPORT_HISTORY = "import_history"
    LOG_CONTACT = "log_contact"
    BOOK_MEETING = "book_meeting"
    CANCEL_MEETING = "cancel_meeting"
    PROMISE = "promise"
    SNOOZE = "snooze"
    DROP_PROMISE = "drop_promise"
    SAVE_REPORT = "save_report"
    SEND_REPORT = "send_report"
    NOTE_WEEK = "note_week"
    NOTE_EXPERIENCE = "note_experience"
    KEEP_REPLY = "keep_reply"
    COUNT_REPLY = "count_reply"
    CHASE = "chase"
    AGREE = "agree"
    CLOSE_ASSIGNMENT = "close_assignment"
    REOPEN_ASSIGNMENT = "reopen_assignment"
    SAVE_LETTER = "save_letter"
    SEND_LETTER = "send_letter"
    QUEUE_MAIL = "queue_mail"
    DROP_MAIL = "drop_mail"
    SEND_MAIL = "send_mail"
    CHANGE_SETTINGS = "change_settings"
    CHANGE_PHRASES = "change_phrases"
    ADD_SAMPLE = "add_sample"
    REMOVE_SAMPLE = "remove_sample"
    SAVE_DRAFT = "save_draft"


CHANGE_THE_OUTBOX = frozenset(
    {
        Act.QUEUE_MAIL,
        Act.DROP_MAIL,
        Act.GIVE_FEEDBACK,
        Act.MOVE_CARD,
        Act.CLOSE_CARD,
        Act.REMOVE_SAMPLE,
    }
)
"""What puts mails in the outbox, takes them out or holds them; undone it does so the other way."""
