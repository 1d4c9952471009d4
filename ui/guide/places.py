"""Which chapter of the guide tells of what is on view."""

PAGES = {
    "welcome": "start",
    "nothing": "start",
    "today": "today",
    "session": "session",
    "board": "board",
    "replies": "replies",
    "agreement": "agreement",
    "letters": "letters",
    "composer": "letters",
    "reports": "reports",
    "insights": "insights",
    "settings": "settings",
}
"""By the names of the pages in the window."""

SECTIONS = {
    "voice": "voice",
    "concrete": "check",
    "promises": "promises",
    "mail": "mail",
    "data": "data",
    "about": "trouble",
}
"""By the names of the sections of the settings; what is not here is in their own chapter."""


DIALOGS = {
    "FeedbackDialog": "feedback",
    "CloseGate": "closing",
    "ContactDialog": "promises",
    "SnoozeDialog": "promises",
    "NextWordDialog": "promises",
    "BookingDialog": "promises",
    "ConcreteExplained": "check",
    "SheafDialog": "letters",
    "CallSheetDialog": "letters",
    "WayDialog": "mail",
    "ImportDialog": "lists",
    "HistoryDialog": "lists",
    "ExperienceDialog": "insights",
}
"""By the classes of dialogs; any other is about the page that it stands over."""


def place_of(page: str, section: str = "") -> str:
    """Return the id of the chapter or section about a page, or a section of the settings."""
    return SECTIONS.get(section) or PAGES.get(page, "start")
