"""Mails that wait in the outbox while what they tell is decided anew: nobody gets an old answer."""

from datetime import datetime

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Closing
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.mail import OutgoingState
from wise_feedback.storage import tables


def hold(candidacy_id: Key, at: datetime, closing: Closing | None = None) -> None:
    """Hold back the mails that tell a candidate a decision, until somebody says that they may go.

    A *closing* on a ground changes nothing of a no. Neither does anything change for a mail that is
    being sent. For use in an act, which gives them free again when it is undone.
    """
    mail, letter = tables.Outgoing, tables.Letter
    theirs = (letter.candidacy == candidacy_id) & (mail.state == OutgoingState.QUEUED)
    waiting = mail.select(mail.id, mail.letter, letter.kind).join(letter).where(theirs)
    stays = closing is not None and closing.way.needs_ground
    kinds = {row.id: LetterKind(row.letter.kind) for row in waiting if row.letter}
    keys = [
        key for key, kind in kinds.items() if kind.tells_decision and not (stays and kind.is_no)
    ]
    if keys:
        changed = {
            "state": OutgoingState.HELD,
            "changed_at": at,
            "next_try_at": None,
            "problem": "",
        }
        mail.update(**changed).where(mail.id << keys).execute()
