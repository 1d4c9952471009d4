"""The consultant's choices, and who they and their agency are."""

import json
from collections.abc import Container
from dataclasses import asdict, fields, replace
from typing import Any

from wise_feedback.domain.acts import Act
from wise_feedback.domain.cleaning import clean_agency, clean_consultant
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.promises import Terms
from wise_feedback.domain.settings import Settings
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction, typing

_OWN_TABLES = {"consultant", "agency"}
_TERMS = {
    "status_days",
    "news_days",
    "feedback_days",
    "decision_days",
    "reply_days",
    "report_weekday",
}


def load() -> Settings:
    """Return the settings; what was never chosen, or can no longer be, takes its default."""
    known = {field.name for field in fields(Settings)} - _OWN_TABLES
    chosen = Settings(**_chosen(known), consultant=_consultant(), agency=_agency())
    return _fitting(chosen)


def load_terms() -> Terms:
    """Return how long each word may take where nothing is agreed, without reading the rest."""
    return _fitting(Settings(**_chosen(_TERMS))).terms


def _fitting(chosen: Settings) -> Settings:
    """Return settings by which promises can be counted, whoever wrote what cannot."""
    usual = Settings()
    fitting = {name: getattr(usual, name) for name in chosen.misfits}
    return replace(chosen, **fitting) if fitting else chosen


def save(settings: Settings) -> None:
    """Keep *settings*, writing only what differs.

    Raises ``TextTooLongError`` or ``BadAddressError`` for what a letter could not carry, and
    ``ValueError`` for days out of ``domain.settings.DAYS``.
    """
    if settings.misfits:
        raise ValueError(sorted(settings.misfits))
    settings = replace(
        settings,
        consultant=clean_consultant(settings.consultant),
        agency=clean_agency(settings.agency),
    )
    with transaction(Act.CHANGE_SETTINGS):
        _write(settings)


def remember(settings: Settings) -> None:
    """Keep a choice of how things look, which is never a step to undo.

    Who signs the letters is not among those: that is kept by ``save`` alone.
    """
    with typing():
        _write(replace(settings, consultant=_consultant(), agency=_agency()))


def _chosen(names: Container[str]) -> dict[str, Any]:
    rows = tables.Setting.select()
    return {row.id: json.loads(row.value) for row in rows if row.id in names}


def _write(settings: Settings) -> None:
    old = load()
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if value != getattr(old, field.name) and field.name not in _OWN_TABLES:
            _put(field.name, json.dumps(value))
    if settings.agency != old.agency:
        _update(_agency_row(), settings.agency)
    if settings.consultant != old.consultant:
        _update(_consultant_row(), settings.consultant)


def _put(key: str, value: str) -> None:
    row = tables.Setting.get_or_none(id=key)
    if row is None:
        tables.Setting.create(id=key, value=value)
    else:
        row.value = value
        row.save()


def _update(row: tables.Agency | tables.Consultant, value: Agency | Consultant) -> None:
    for name, content in asdict(value).items():
        setattr(row, name, content)
    row.save()


def _agency_row() -> tables.Agency:
    return tables.Agency.select().first() or tables.Agency.create()


def _consultant_row() -> tables.Consultant:
    return tables.Consultant.select().first() or tables.Consultant.create(agency=_agency_row())


def _agency() -> Agency:
    row = tables.Agency.select().first()
    return Agency(**{f.name: getattr(row, f.name) for f in fields(Agency)}) if row else Agency()


def _consultant() -> Consultant:
    row = tables.Consultant.select().first()
    if row is None:
        return Consultant()
    return Consultant(**{field.name: getattr(row, field.name) for field in fields(Consultant)})
