"""Insights in words, and as files: a PDF to show and a workbook to count on with."""

from datetime import date
from pathlib import Path

from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import Overview
from wise_feedback.domain.filenames import file_name
from wise_feedback.domain.insights import Insights
from wise_feedback.letters.insights_words import compose
from wise_feedback.services import pictures, settings
from wise_feedback.storage import files


def overview(insights: Insights, language: Language) -> Overview:
    """Return all that insights tell, in words of a language."""
    return compose(insights, language)


def suggested_name(insights: Insights, language: Language, suffix: str = ".pdf") -> str:
    """Return what to call a file: ``Insikter 2026-11-23 - Havsvik Försäkring.pdf``."""
    word = compose(insights, language).name
    return file_name(f"{word} {insights.days.last.isoformat()}", insights.client, suffix=suffix)


def pdf(insights: Insights, language: Language, today: date | None = None) -> bytes:
    """Return insights as a PDF, dated today. Raises ``NotDrawableError``."""
    from wise_feedback.letters.insights_paper import paper  # loads phrases, so not at start
    from wise_feedback.letters.insights_pdf import make_pdf

    chosen = settings.load()
    day = today or date.today()
    told = paper(compose(insights, language), day, chosen.consultant, chosen.agency)
    return make_pdf(told, pictures.pictures())


def workbook(insights: Insights, language: Language) -> bytes:
    """Return insights as an Excel workbook, a sheet for each figure."""
    from wise_feedback.exchange.insights_workbook import make_workbook

    return make_workbook(compose(insights, language))


def save_pdf(insights: Insights, language: Language, path: Path) -> None:
    """Write insights to *path* as a PDF. Raises ``FileNotWrittenError``, ``NotDrawableError``."""
    files.write_file(path, pdf(insights, language))


def save_workbook(insights: Insights, language: Language, path: Path) -> None:
    """Write insights to *path* as an Excel workbook. Raises ``FileNotWrittenError``."""
    files.write_file(path, workbook(insights, language))
