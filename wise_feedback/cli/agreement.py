"""The feedback agreement on the command line.

An assignment that has none gets a draft, as when one saves the paper in the window: it is what one
takes along to the start meeting, it binds nobody, and its number is taken once it is printed.
"""

import argparse
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.services import agreement_papers, agreements, assignments


def save(chosen: argparse.Namespace) -> dict[str, Any]:
    """Save the agreement of the assignment that is meant, in its language unless one is chosen."""
    key = _assignment(chosen.assignment.strip())
    is_new = agreements.current(key) is None
    saved = agreement_papers.save(key, chosen.out, language=chosen.lang)
    return {
        "path": str(chosen.out),
        "number": saved.number,
        "state": saved.state,
        "language": chosen.lang or saved.terms.language,
        "started": is_new,
    }


def _assignment(wanted: str) -> Key:
    for known in assignments.assignments():
        if known.id == wanted or known.facts.role.casefold() == wanted.casefold():
            return known.id
    raise NotFoundError
