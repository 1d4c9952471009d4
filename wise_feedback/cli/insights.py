"""``insights``: what the events of a period tell, as JSON, as words, and as a PDF or a workbook."""

import argparse
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wise_feedback.cli.words import spoken_language
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.figures import Share, Spread
from wise_feedback.domain.insights import Insights, Period
from wise_feedback.services import clients, insight_papers
from wise_feedback.services.insights import insights as told_of

if TYPE_CHECKING:
    from wise_feedback.domain.charts import Overview

OVERVIEW = "overview"
"""Where the words stand beside the figures until they are said; JSON has the figures alone."""


def offer(one: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    periods = [period.value for period in Period]
    one.add_argument("--period", choices=periods, default=Period.WEEKS_12.value)
    one.add_argument("--client", metavar="NAME", help="only of this client, by name or id")
    one.add_argument("--pdf", type=Path, metavar="FILE", help="save it as a PDF, too")
    one.add_argument("--xlsx", type=Path, metavar="FILE", help="save it as a workbook, too")
    one.add_argument("--lang", choices=("sv", "en"), default=spoken_language())


def insights(chosen: argparse.Namespace) -> dict[str, Any]:
    """Return the figures of a period; save them where that is asked for."""
    client = _client(chosen.client.strip()) if chosen.client else None
    told = told_of(Period(chosen.period), client, today=date.today())
    if chosen.pdf:
        insight_papers.save_pdf(told, chosen.lang, chosen.pdf)
    if chosen.xlsx:
        insight_papers.save_workbook(told, chosen.lang, chosen.xlsx)
    if not chosen.json:
        return {OVERVIEW: insight_papers.overview(told, chosen.lang)}
    files = {"pdf": chosen.pdf, "xlsx": chosen.xlsx}
    return _plain(told) | {kind: str(path) for kind, path in files.items() if path}


def say(result: dict[str, Any]) -> list[str]:
    """Return the numbers and the sentences as lines of text."""
    overview: Overview = result[OVERVIEW]
    lines = [f"{overview.title}: {overview.subtitle}"]
    lines += [
        "\t".join(filter(None, (tile.label, tile.value, tile.note))) for tile in overview.tiles
    ]
    lines += [f"{figure.title}: {figure.sentence}" for figure in overview.figures]
    return [*lines, *([overview.advice] if overview.advice else [])]


def _client(wanted: str) -> Key:
    for client in clients.clients():
        if client.id == wanted or client.name.casefold() == wanted.casefold():
            return client.id
    raise NotFoundError


def _plain(told: Insights) -> dict[str, Any]:
    """Return insights as JSON can hold them; what is too few has its count and no figure."""
    plain = {name: _value(getattr(told, name)) for name in Insights.__dataclass_fields__}
    return plain | {"concrete": _value(told.concrete)}


def _value(value: Any) -> Any:
    match value:
        case Spread() | Share():
            return _figure(value)
        case tuple() | list():
            return [_value(one) for one in value]
        case date():
            return value.isoformat()
    if hasattr(value, "__dataclass_fields__"):
        return {name: _value(getattr(value, name)) for name in value.__dataclass_fields__}
    return value


def _figure(value: Spread | Share) -> dict[str, Any]:
    plain = asdict(value) | {"too_few": value.is_too_few}
    if isinstance(value, Share):
        return plain | {"percent": None if value.is_too_few else value.percent}
    return {"median": None, "p90": None, **_counted(value)} if value.is_too_few else plain


def _counted(value: Spread) -> dict[str, Any]:
    return {"count": value.count, "too_few": True}
