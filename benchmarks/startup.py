"""Start: from nothing to the first paint of Today, beside an empty window of Qt's own."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.measure import Result

ROUNDS = 9
HEAVY = (
    "reportlab",
    "python_calamine",
    "xlsxwriter",
    "pypdfium2",
    "email",
    "holidays",
    "cryptography",
)

_BARE = """
import gc; gc.disable()
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        app.quit()
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
print("[]", flush=True)
os = __import__("os"); os._exit(0)
"""

_OURS = """
import gc; gc.disable()  # as ui.__main__ does
import json, os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
import ui.app
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False
    def event(self, event):
        heavy = [name for name in sys.argv[2].split(",") if name in sys.modules]
        print(json.dumps(heavy), flush=True)
        os._exit(0)
watch, make_window = Watch(), ui.app.make_window
def watched(folder):
    window = make_window(folder)
    window.pages.today.list.viewport().installEventFilter(watch)
    return window
ui.app.make_window = watched
ui.app.main(["--vault", sys.argv[1]])
"""


def results() -> list[Result]:
    """Measure the first paint, and which heavy modules had been imported by then."""
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        least = {_OURS: float("inf"), _BARE: float("inf")}
        heavy: list[str] = []
        _start(_OURS, folder)  # leaves the bytecode, as the first start of all does
        for _ in range(ROUNDS):
            for code in (_OURS, _BARE):
                took, found = _start(code, folder)
                least[code] = min(least[code], took)
                heavy = found or heavy
    if heavy:
        print("imported before the first paint:", ", ".join(heavy), file=sys.stderr)
    return [
        Result("first paint of Today, sample data", least[_OURS], least[_BARE], 2.0),
        Result("heavy modules at first paint", float(len(heavy)), 0.0, 0.0, unit="modules"),
    ]


def _fill(folder: Path) -> None:
    command = [sys.executable, "-m", "wise_feedback.cli", "sample", "--vault", str(folder)]
    subprocess.run(command, check=True, capture_output=True)


def _start(code: str, folder: str) -> tuple[float, list[str]]:
    # As start.py starts the program: whoever forbids bytecode would compile it at every start.
    environment = {key: v for key, v in os.environ.items() if not key.startswith("PYTHON")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    start = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-c", code, folder, ",".join(HEAVY)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    assert child.stdout is not None
    told = child.stdout.readline()
    took = (time.perf_counter() - start) * 1000
    child.wait()
    return took, json.loads(told)
