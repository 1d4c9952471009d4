"""Moving a card: what would happen, said before it is done."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.board.promise import Promised
from ui.shared import dates, wording
from ui.shared.languages import Plurals
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.promise_rules import INTERVIEWS
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import board, candidates, promises

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
    is_elsewhere = card.stage_id != to.id
    promised = promises.if_moved(card.id, to.kind) if is_elsewhere else {}
    return consequences(who, card.stage_id, to, promised)


def consequences(
    who: str, here: Key, to: Stage, promised: Mapping[Hears, date] | None = None
) -> Promised:
    """Return, as icons and words, what dropping *who*, a name or a count, on a stage would do.

    *promised* says by when whom would hear.
    """
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
    if to.kind in INTERVIEWS:
        told.append(("feather", translate("Moving", "Then feedback is yours to write")))
    told += _by_when(promised or {})
    return told


def _by_when(promised: Mapping[Hears, date]) -> Iterator[tuple[str, str]]:
    today = date.today()
    if day := promised.get(Hears.CANDIDATE):
        words = translate("Moving", "Next promise: {0}")
        yield "calendar", words.format(dates.near(day, today))
    if day := promised.get(Hears.US):
        words = translate("Moving", "Client answers by: {0}")
        yield "hourglass", words.format(dates.near(day, today))
