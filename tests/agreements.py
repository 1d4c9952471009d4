"""Agreements as tests meet them: terms changed, and what the client is promised by them."""

from dataclasses import replace
from typing import Any

from wise_feedback.domain.agreement import Agreement
from wise_feedback.services import agreements
from wise_feedback.storage import tables


def changed(assignment: str, **changes: Any) -> Agreement:
    """Save the terms of an assignment's agreement with some of them changed."""
    terms = agreements.resume(assignment).terms
    return agreements.save(assignment, replace(terms, **changes))


def versions() -> int:
    """How many versions of agreements are kept."""
    return tables.Agreement.select().count()


def report(assignment: str) -> tables.Promise:
    """What the client is promised about the whole assignment."""
    table = tables.Promise
    where = (table.assignment == assignment) & table.candidacy.is_null() & table.ended_at.is_null()
    return table.get(where)
