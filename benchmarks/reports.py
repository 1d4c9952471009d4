"""A weekly report from its events to its PDF, beside the same page set by hand on a bare canvas."""

import io
import tempfile
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from benchmarks.letter_baseline import register_fonts
from benchmarks.measure import Result, best
from wise_feedback.domain.reports import ReportDraft
from wise_feedback.domain.weeks import Week, week_of
from wise_feedback.letters.report_words import ReportPaper, Sender, compose
from wise_feedback.services import reports, samples, settings, vault

ROUNDS = 15
REPORT_MS = 150


def results() -> list[Result]:
    """Measure the report of the sample's busiest client, each time with other words."""
    with tempfile.TemporaryDirectory() as folder:
        vault.open_vault(Path(folder))
        try:
            now = datetime.now(UTC)
            samples.fill("sv", date.today(), now=now)
            week = week_of(date.today()).later(-1)
            client = max(reports.overview(week, now), key=lambda one: one.active).client_id
            return _measured(client, week, now)
        finally:
            vault.close_vault()


def _measured(client: str, week: Week, now: datetime) -> list[Result]:
    number = count()
    kept = settings.load()

    def told() -> ReportDraft:
        return ReportDraft(f"Veckan i en mening, för {next(number)}:e gången.")

    def ours() -> None:
        reports.preview(reports.report(client, week, now=now), told())

    def bare() -> None:
        report = reports.report(client, week, now=now)
        sender = Sender(kept.consultant, kept.agency)
        _bare_canvas(compose(report, told(), sender))

    subject, baseline = best(ours, bare, ROUNDS)
    return [
        Result("a weekly report, from events to PDF", subject, baseline, 2.5),
        Result("the same, of 150 ms", subject, REPORT_MS, 1.0),
    ]


def _bare_canvas(paper: ReportPaper) -> bytes:
    """Return a PDF with the words of a report, drawn line by line the plainest way."""
    register_fonts()
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1, invariant=1, initialFontName="Inter-Regular")
    y = 780.0
    rows: list[tuple[str, ...]] = [(paper.subject,), (paper.sentence,)]
    rows += [(one.name, one.text, one.due) for one in paper.needs or ()]
    rows += [(p.name, p.stage, p.happened, p.comes, p.told) for p in paper.people or ()]
    for cells in rows:
        if y < 60:
            canvas.showPage()
            y = 780.0
        canvas.setFont("Inter-Regular", 8.4)
        for place, cell in enumerate(cells):
            canvas.drawString(57 + place * 95, y, cell)
        y -= 16
    canvas.showPage()
    canvas.save()
    return file.getvalue()
