"""What every system is told about the program, wherever it is installed."""

from pathlib import Path

from wise_feedback import __version__

ROOT = Path(__file__).resolve().parents[1]

NAME = "Wise Feedback"
COMMAND = "wise-feedback"
COMMAND_LINE = "wise-feedback-cli"
VERSION = __version__
IDENTIFIER = "com.wise-feedback.WiseFeedback"
VENDOR = "Wise Feedback's authors"

SUMMARY = {
    "en": "Feedback that every candidate hears",
    "sv": "Återkoppling som når varje kandidat",
}
DESCRIPTION = (
    "For recruitment consultants: a board of candidates for each assignment, what",
    "was promised to whom, letters of personal feedback, and reports to clients.",
    "Everyone hears at every step, on what grounds, and how to go on. Works offline.",
)
KEYWORDS = {
    "en": ("recruitment", "candidates", "feedback", "letters", "kanban"),
    "sv": ("rekrytering", "kandidater", "återkoppling", "brev", "kravprofil"),
}

WORK = ROOT / "build" / "installer"
"""Where everything is made that is made on the way."""

PAPERS = WORK / "papers"
"""What goes into the program beside it: licences, the bill of materials, which build it is."""

DEB_LIMIT_MB, INSTALLED_LIMIT_MB = 45, 140
"""What a package and an installed program may take, in millions of bytes."""
