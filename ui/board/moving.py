"""Moving a card: what would happen, said before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.board.promise import Promised
from ui.shared import wording
from ui.shared.languages import Plurals
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import board, candidates

translate = QCoreApplication.translate


def promise(ids: Sequence[Key], to: Stage) -> Promised:
    """Return what dropping cards on a stage would do; nothing for cards of another vault."""
    try:
        card = board.card(ids[0])
    except NotFoundError:
        return ()
    who = Plurals.tr("%n card(s)", "", len(ids))
    if len(ids) == 1:
        who = candidates.candidate(card.candidate_id).facts.greeting_name
    return consequences(who, card.stage_id, to)


def consequences(who: str, here: Key, to: Stage) -> Promised:
    """Return, as icons and words, what dropping *who*, a name or a count, on a stage would do."""
    told = [("", translate("Moving", "Drop, and this happens"))]
    if here == to.id:
        told.append(("chevrons-up-down", translate("Moving", "Only the order changes")))
        return told
    place = wording.stage_name(to)
    if to.kind is StageKind.CLOSED:
        told.append(("file-text", translate("Moving", "You say on what ground")))
        told.append(("lock", translate("Moving", "Nothing moves before that")))
        return told
    told.append(("arrow-right", translate("Moving", "{0} to {1}").format(who, place)))
    told.append(("calendar", translate("Moving", "Counts from today")))
    if to.kind in {StageKind.OUR_INTERVIEW, StageKind.CLIENT_INTERVIEW}:
        told.append(("feather", translate("Moving", "Then feedback is yours to write")))
    return told
