"""An agreement with a client, made without the dialog that makes it."""

import json
from datetime import UTC, date, datetime

from wise_feedback.domain import agreement_json
from wise_feedback.domain.agreement import AgreementTerms
from wise_feedback.domain.basics import Key
from wise_feedback.storage import tables


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
