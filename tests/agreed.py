"""Agreements as tests meet them: terms changed, and what the client is promised by them."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from wise_feedback.domain import agreement_json
from wise_feedback.domain.agreement import Agreement, AgreementTerms
from wise_feedback.domain.basics import Key
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


def agree(assignment_id: Key, walked_on: date | None = date(2026, 11, 3), **terms: object) -> Key:
    """Agree on the usual terms but for what is said; without a day it is only a draft."""
    agreed = AgreementTerms(**terms)
    row = tables.Agreement.create(
        assignment=assignment_id,
        number="ÖK-1",
        made_at=datetime.now(UTC),
        terms=json.dumps(agreement_json.write(agreed)),
        walked_on=walked_on,
    )
    return str(row.id)
