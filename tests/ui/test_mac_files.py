"""Files as macOS hands them over, in a process of its own: there is one application in each."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

OPENING = """
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from ui.mac_files import MacApplication
from ui.shared.theme import make_app

app = make_app(MacApplication)
def ask(name):
    app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(f"/files/{name}.wisevoice")))

ask("before")
opened = []
app.hand_files_to(lambda path: opened.append(path.name))
ask("after")
app.sendEvent(app, QFileOpenEvent(QUrl("https://nowhere.example/x")))
print(opened)
"""


def test_files_are_kept_until_there_is_a_window_and_opened_from_then_on():
    done = subprocess.run(
        [sys.executable, "-c", OPENING],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.stdout, done.returncode) == ("['before.wisevoice', 'after.wisevoice']\n", 0)
