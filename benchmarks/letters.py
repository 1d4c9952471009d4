"""Letters, beside a bare canvas and beside WeasyPrint; the preview beside its two parts."""

import subprocess
import sys
from html import escape
from itertools import count

from benchmarks.letter_baseline import bare_canvas
from benchmarks.letter_sample import a_letter
from benchmarks.measure import Result, best
from wise_feedback.domain.letter import Letter
from wise_feedback.letters.pdf import make_pdf

ROUNDS = 40
FIRST_ROUNDS = 5
DPI = 96
A_SHEAF = 20

_FIRST = """
import sys, time
from benchmarks.letter_sample import a_letter
from wise_feedback.letters import pdf
pdf.preload()
def timed(number):
    letter = a_letter(number)
    start = time.perf_counter(); pdf.make_pdf(letter); return (time.perf_counter() - start) * 1000
print(timed(0), min(timed(number) for number in range(1, 20)))
"""


def results() -> list[Result]:
    """Measure one letter warm, the first after the preload, and a preview."""
    letter = a_letter()
    make_pdf(letter)
    bare_canvas(letter)
    new, same = count(1), count(1)
    warm = best(
        lambda: make_pdf(a_letter(next(new))), lambda: bare_canvas(a_letter(next(same))), ROUNDS
    )
    rows = [
        Result("a letter, warm", *warm, 1.6),
        _first(),
        _preview(),
    ]
    return rows + _beside_weasyprint(letter)


def _first() -> Result:
    """Every round is a process of its own, since only one letter in it can be the first."""
    times = []
    for _ in range(FIRST_ROUNDS):
        command = [sys.executable, "-c", _FIRST]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        times.append(tuple(map(float, done.stdout.split())))
    first, later = (min(column) for column in zip(*times, strict=True))
    return Result("first letter after the preload", first, later, 3.0)


def _preview() -> Result:
    import pypdfium2
    from PySide6.QtWidgets import QApplication

    from ui.shared.pdf_view import PdfView

    view = PdfView("")
    view.resize(900, 1200)
    view.set_zoom(1.0)
    view.show()
    new, same = count(1000), count(2000)

    def ours() -> None:
        view.show_pdf(make_pdf(a_letter(next(new))))
        QApplication.processEvents()

    def parts() -> None:
        with pypdfium2.PdfDocument(make_pdf(a_letter(next(same)))) as document:
            document[0].render(scale=DPI / 72)

    subject, baseline = best(ours, parts, ROUNDS)
    view.deleteLater()
    return Result("preview after an edit", subject, baseline, 1.3)


def _beside_weasyprint(letter: Letter) -> list[Result]:
    try:
        from weasyprint import HTML
    except (ImportError, OSError):  # the package, or the Pango it draws with
        print("weasyprint is not installed: letters per second not compared", file=sys.stderr)
        return []
    parts = "".join(f"<h2>{escape(p.heading)}</h2><p>{escape(p.text)}" for p in letter.parts)
    page = f"<html lang=sv><h1>{escape(letter.subject)}</h1>{parts}</html>"
    new = count(3000)

    def ours() -> None:
        for _ in range(A_SHEAF):
            make_pdf(a_letter(next(new)))

    sheaf, one = best(ours, lambda: HTML(string=page).write_pdf(), 10)
    pair = A_SHEAF * 1000 / sheaf, 1000 / one
    return [Result("letters a second, against WeasyPrint", *pair, 20.0, "1/s", True)]
