"""What in a letter may not leave the house, and what in it asks for a second look."""

from wise_feedback.domain.basics import Key
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.letter import Letter, PartKind
from wise_feedback.services import checking
from wise_feedback.services.yardsticks import yardstick


def blocked(candidacy_id: Key, letter: Letter) -> tuple[PartKind | None, ...]:
    """Return the parts that may not be printed or mailed as they stand; ``None`` is the subject.

    They name a protected ground, sensitive data or a personal identity number, and nobody has
    said why that may stay (rule F11), or a gap in them has yet to be filled. Sources:
    diskrimineringslagen (2008:567) 1 kap. 5 §, the General Data Protection Regulation articles 9,
    10 and 87. Raises ``NotFoundError``.
    """
    held_to = yardstick(candidacy_id, letter.language)
    texts = [(None, letter.subject), *((part.kind, part.text) for part in letter.parts)]
    return tuple(
        kind
        for kind, text in texts
        if any(
            hint.holds
            for hint in checking.hints(text, held_to, told_in=letter.language, scope=Scope.SAFE)
        )
    )
