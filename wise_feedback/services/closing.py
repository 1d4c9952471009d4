"""The ground on which a candidacy is about to be closed, kept while it is written."""

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.services import drafts

DRAFT = "closing"


def draft(candidacy_id: Key) -> Closing | None:
    """Return the ground that was begun and neither used nor given up, if there is one."""
    body = drafts.kept(DRAFT, candidacy_id)
    return Closing(Way(body["way"]), body["requirement_id"], body["text"]) if body else None


def keep_draft(candidacy_id: Key, closing: Closing) -> None:
    """Keep a ground exactly as far as it has been typed. Raises ``VaultError``."""
    body = {
        "way": closing.way,
        "requirement_id": closing.requirement_id,
        "text": closing.text,
    }
    drafts.keep(DRAFT, candidacy_id, body)


def discard_draft(candidacy_id: Key) -> None:
    """Forget a ground that was begun: the candidacy is closed, or stays open after all."""
    drafts.discard(DRAFT, candidacy_id)
