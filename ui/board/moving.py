"""Moving a card: where it can go, and what would happen, said before it is done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.shared import wording
from ui.shared.icons import wear
from ui.shared.languages import Plurals
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage, StageKind

translate = QCoreApplication.translate

_KEYS = "123456789"


def move_menu(
    stages: Sequence[Stage], here: Stage, choose: Callable[[Stage], None], parent: QWidget
) -> QMenu:
    """Return a menu of the other stages; their numbers, or A for closed, choose them at once."""
    menu = QMenu(translate("Moving", "Move to"), parent)
    for key, stage in zip(_KEYS, stages, strict=False):
        letter = "A" if stage.kind is StageKind.CLOSED else key
        name = wording.stage_name(stage).replace("&", "&&")
        action = menu.addAction(f"&{letter}   {name}")
        action.setEnabled(stage.id != here.id)
        action.triggered.connect(lambda _checked=False, to=stage: choose(to))
        if stage.kind is StageKind.CLOSED:
            wear(action, "archive")
    return menu


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
