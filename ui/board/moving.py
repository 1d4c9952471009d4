"""Moving a card: what would happen, said before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.shared import wording
from ui.shared.languages import Plurals
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage, StageKind

translate = QCoreApplication.translate


def consequences(names: Sequence[str], here: Key, to: Stage) -> list[tuple[str, str]]:
    """Return, as icons and words, what dropping the cards of *names* on a stage would do."""
    told = [("", translate("Moving", "Drop, and this happens"))]
    who = names[0] if len(names) == 1 else Plurals.tr("%n card(s)", "", len(names))
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
