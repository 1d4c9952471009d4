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
    SAVE_LETTER = "save_letter"
    CHANGE_SETTINGS = "change_settings"
    CHANGE_PHRASES = "change_phrases"
    ADD_SAMPLE = "add_sample"
    REMOVE_SAMPLE = "remove_sample"
    SAVE_DRAFT = "save_draft"
