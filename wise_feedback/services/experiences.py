"""What candidates thought of the process: three short questions, asked on the phone or by mail.

There is no score: see ``domain/insights.Views`` for why.
"""

from dataclasses import asdict
from datetime import UTC, datetime

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.errors import MissingFieldError
from wise_feedback.domain.experience import BEST, WHY_LIMIT, Answer, Experience, NotedExperience
from wise_feedback.domain.text import clean_text
from wise_feedback.services import drafts
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

Row = tables.Experience

DRAFT = "experience"
"""The kind of draft that answers are kept as until they are noted."""


def note(candidacy_id: Key, said: Experience) -> Key:
    """Keep what a candidate thought of the process; what was noted before stands beside it.

    Raises ``MissingFieldError`` if nothing was answered, ``TextTooLongError``, ``ValueError`` for
    a mark that is not from 0 to 10, ``NotFoundError``.
    """
    why = clean_text(said.why, "why", WHY_LIMIT)
    if said.is_empty or not (why or said.knew or said.helped or said.recommend is not None):
        raise MissingFieldError("experience")
    if said.recommend is not None and not 0 <= said.recommend <= BEST:
        raise ValueError(said.recommend)
    with transaction(Act.NOTE_EXPERIENCE):
        discard_draft(candidacy_id)
        row = Row.create(
            candidacy=tables.Candidacy.find(candidacy_id),
            noted_at=datetime.now(UTC),
            channel=said.channel,
            knew=said.knew,
            helped=said.helped,
            recommend=said.recommend,
            why=why,
        )
        return str(row.id)


def of_card(candidacy_id: Key) -> list[NotedExperience]:
    """Return what a candidate said of the process in an assignment, newest first."""
    rows = Row.select().where(Row.candidacy == candidacy_id)
    return [_value(row) for row in rows.order_by(Row.noted_at.desc(), Row.id.desc())]


def keep_draft(candidacy_id: Key, said: Experience) -> None:
    """Keep answers exactly as far as they have come. Raises ``VaultError``."""
    drafts.keep(DRAFT, candidacy_id, asdict(said))


def draft(candidacy_id: Key) -> Experience | None:
    """Return answers that were begun and not noted, if there are any."""
    body = drafts.kept(DRAFT, candidacy_id)
    if body is None:
        return None
    answers = {name: Answer(body[name]) if body[name] else None for name in ("knew", "helped")}
    return Experience(**{**body, **answers, "channel": Channel(body["channel"])})


def discard_draft(candidacy_id: Key) -> None:
    """Forget answers that were begun and not noted."""
    drafts.discard(DRAFT, candidacy_id)


def _value(row: tables.Experience) -> NotedExperience:
    said = Experience(
        knew=Answer(row.knew) if row.knew else None,
        helped=Answer(row.helped) if row.helped else None,
        recommend=row.recommend,
        why=row.why,
        channel=Channel(row.channel),
    )
    return NotedExperience(row.id, row.candidacy_id, row.noted_at, said)
