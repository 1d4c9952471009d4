"""Letters, beside a bare canvas, WeasyPrint and LibreOffice; the preview beside its two parts.

Many at once are measured as the window makes them: composed from a vault, judged, set and kept.
"""

import shutil
import subprocess
import sys
from dataclasses import replace
from html import escape
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.letter_baseline import bare_canvas
from benchmarks.letter_sample import a_letter
from benchmarks.measure import Result, best, late, took
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import AssignmentFacts, Requirement
from wise_feedback.domain.feedback import Decision, Feedback, Ground
from wise_feedback.domain.letter import Letter, PartKind
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.letters.pdf import make_pdf
from wise_feedback.services import assignments, candidates, feedback, sheaves, vault
from wise_feedback.services.sheaves import Sheaf
from wise_feedback.storage.history import transaction

ROUNDS = 40
FIRST_ROUNDS = 5
DPI = 96
A_SHEAF = 20
MANY = 1000

_FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:h>{subject}</text:h>{told}</office:text></office:body></office:document>
"""

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
    return [*rows, _growth(), *_many(), *_beside_weasyprint(letter), *_beside_office()]


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


def _growth() -> Result:
    """A letter ten times as long may cost ten times as much."""
    new, same = count(4000), count(5000)

    def longer(number: int) -> Letter:
        letter = a_letter(number)
        parts = (replace(part, text="\n".join([part.text] * 10)) for part in letter.parts)
        return replace(letter, parts=tuple(parts))

    subject, baseline = best(
        lambda: make_pdf(longer(next(new))), lambda: make_pdf(a_letter(next(same))), 10
    )
    return Result("ten times the words, per word", subject / 10, baseline, 1.2)


def _many() -> list[Result]:
    """Return how long a thousand letters take, and the longest that the window waits for one."""
    with TemporaryDirectory() as folder:
        vault.open_vault(Path(folder) / "vault")
        try:
            cards = _turned_down(MANY)
            sheaf = Sheaf(sheaves.addressees(cards))
            steps = sheaf.make()
            waits = [took(lambda: next(steps)) for _ in cards]
            kept = took(lambda: sheaf.save(Path(folder)))
        finally:
            vault.close_vault()
    new = count(6000)
    bare = took(lambda: [bare_canvas(a_letter(next(new))) for _ in range(MANY)])
    whole = sum(waits) + kept
    return [
        Result("1 000 letters, from feedback to files", whole, bare, 4.0),
        Result("1 000 letters, seconds", whole / 1000, 1.0, 15.0, "s"),
        Result("longest wait for one of them", late(waits, 0.999), 1.0, 33.0),
    ]


def _turned_down(how_many: int) -> list[str]:
    """Fill a vault with candidates who are to hear, each on a ground of their own."""
    facts = AssignmentFacts(
        role="Testledare",
        client="Brevia Logistik",
        requirements=(Requirement("", "K1", "Ledning av testteam"),),
        stages=assignments.standard_stages(),
    )
    role = assignments.start(facts)
    need = assignments.assignment(role).facts.requirements[0].id
    cards = []
    with transaction(Act.IMPORT_LIST):
        for number in range(how_many):
            person = CandidateFacts(f"Sanna Mäkinen{number}", email=f"sanna{number}@x.example")
            cards.append(candidates.add(person, role))
            feedback.finish(cards[-1], _told(need, number), then_close=True)
    return cards


def _told(requirement: str, number: int) -> Feedback:
    letter = a_letter(number)
    strength, ground, advice = (
        letter.part(kind).text
        for kind in (PartKind.STRENGTHS, PartKind.GROUNDS, PartKind.DEVELOPMENT)
    )
    return Feedback(
        decision=Decision.REJECT,
        strengths=(Ground(requirement, observation=strength),),
        gaps=(Ground(requirement, observation=ground, decisive=True),),
        development=(advice,),
    )


def _beside_office() -> list[Result]:
    """Compare with LibreOffice, which sets the same words from a file a letter, in one process."""
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not installed: letters per second not compared", file=sys.stderr)
        return []
    new = count(7000)
    ours = took(lambda: [make_pdf(a_letter(next(new))) for _ in range(A_SHEAF)])
    with TemporaryDirectory() as folder:
        files = [str(_office_file(Path(folder), a_letter(next(new)))) for _ in range(A_SHEAF)]
        home = f"-env:UserInstallation={(Path(folder) / 'home').as_uri()}"
        command = [office, home, "--headless", "--convert-to", "pdf", "--outdir", folder, *files]
        theirs = took(lambda: subprocess.run(command, capture_output=True, check=True))
    pair = A_SHEAF * 1000 / ours, A_SHEAF * 1000 / theirs
    return [Result("letters a second, against LibreOffice", *pair, 10.0, "1/s", True)]


def _office_file(folder: Path, letter: Letter) -> Path:
    told = "".join(
        f"<text:h>{escape(p.heading)}</text:h><text:p>{escape(p.text)}</text:p>"
        for p in letter.parts
    )
    path = folder / f"{letter.recipient.name}.fodt"
    path.write_text(_FODT.format(subject=escape(letter.subject), told=told), "utf-8")
    return path


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
