"""The tables. Rows stay inside ``wise_feedback``: services hand out values from ``domain``.

Moves, feedback and letters are events: rows that are added and never edited, so that history
stays true and two laptops can one day be brought together. A correction is a newer row.
Annotations such as ``client_id`` name what peewee adds beside each foreign key.
"""

from wise_feedback.storage.tables.base import Row, db
from wise_feedback.storage.tables.boards import Assignment, Candidacy, Requirement, Stage, StageMove
from wise_feedback.storage.tables.feedback import (
    Development,
    FeedbackRecord,
    Ground,
    KeptPhrase,
    Phrase,
    PrivateNote,
    ShownLevel,
)
from wise_feedback.storage.tables.kept import Draft, Setting
from wise_feedback.storage.tables.letters import Letter, LetterPaper, Outgoing, Picture
from wise_feedback.storage.tables.people import Agency, Candidate, Client, ClientContact, Consultant
from wise_feedback.storage.tables.promises import (
    Agreement,
    Chase,
    ChaseStep,
    ClientReply,
    Contact,
    Meeting,
    Promise,
)
from wise_feedback.storage.tables.reports import Experience, Report, ReportPaper, WeekLine

__all__ = [
    "TABLES",
    "Agency",
    "Agreement",
    "Assignment",
    "Candidacy",
    "Candidate",
    "Chase",
    "ChaseStep",
    "Client",
    "ClientContact",
    "ClientReply",
    "Consultant",
    "Contact",
    "Development",
    "Draft",
    "Experience",
    "FeedbackRecord",
    "Ground",
    "KeptPhrase",
    "Letter",
    "LetterPaper",
    "Meeting",
    "Outgoing",
    "Phrase",
    "Picture",
    "PrivateNote",
    "Promise",
    "Report",
    "ReportPaper",
    "Requirement",
    "Row",
    "Setting",
    "ShownLevel",
    "Stage",
    "StageMove",
    "WeekLine",
    "db",
]

TABLES: tuple[type[Row], ...] = (
    Agency,
    Consultant,
    Client,
    ClientContact,
    Assignment,
    Requirement,
    Stage,
    Candidate,
    Candidacy,
    StageMove,
    FeedbackRecord,
    ShownLevel,
    Ground,
    Development,
    PrivateNote,
    Letter,
    Setting,
    Draft,
    Phrase,
    KeptPhrase,
    Meeting,
    Contact,
    Promise,
    ClientReply,
    Chase,
    ChaseStep,
    Agreement,
    LetterPaper,
    Picture,
    Report,
    ReportPaper,
    WeekLine,
    Experience,
    Outgoing,
)
