"""How long each word may take in an assignment: as agreed with the client, else as is our habit."""

import json
from dataclasses import replace

from wise_feedback.domain import agreement_json
from wise_feedback.domain.agreement import Agreement
from wise_feedback.domain.basics import Key
from wise_feedback.domain.promises import Terms
from wise_feedback.services import settings
from wise_feedback.storage import tables


def terms(assignment_id: Key) -> Terms:
    """Return the days that hold in an assignment; what is no more than a draft binds nobody."""
    ours = settings.load_terms()
    agreed = in_force(assignment_id)
    if agreed is None:
        return ours
    return replace(
        ours,
        reply=agreed.terms.reply_days,
        report_weekday=agreed.terms.report_weekday,
        report_by=agreed.terms.report_by,
    )


def in_force(assignment_id: Key) -> Agreement | None:
    """Return the newest agreement that the client has walked through with us, if there is one."""
    table = tables.Agreement
    agreed = (table.assignment == assignment_id) & (
        table.walked_on.is_null(False) | table.signed_on.is_null(False)
    )
    row = table.select().where(agreed).order_by(table.made_at.desc(), table.id.desc()).first()
    return agreement_value(row) if row else None


def agreement_value(row: tables.Agreement) -> Agreement:
    """Return an agreement as a value."""
    return Agreement(
        row.id,
        row.assignment_id,
        row.number,
        row.made_at,
        agreement_json.read(json.loads(row.terms)),
        row.walked_on,
        row.signed_on,
    )
