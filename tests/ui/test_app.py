"""Opening the program: one window over the same data, vaults that cannot be opened, and the log."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.ui.answers import answering, answering_in_turn
from tests.vaults import write
from ui import app, instance
from ui.shared.languages import speak
from wise_feedback.domain.errors import VaultError, VaultProblem
from wise_feedback.services import assignments
from wise_feedback.services import vault as vaults

ROOT = Path(__file__).parents[2]

HOLDING = """
import sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
assert lock.lock()
print("held", flush=True)
sys.stdin.read()
"""

ANSWERING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from ui import app

qt = QApplication(sys.argv[:1])

def look():
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]
    shown = [box for box in boxes if box.isVisible()]
    if shown:
        print(len(shown), shown[0].text(), flush=True)
        answered.stop()
        shown[0].done(0)

answered = QTimer(interval=100)
answered.timeout.connect(look)
answered.start()
"""

FAILING = """
from tests.factories import a_person
from wise_feedback.services import candidates

def fail():
    name = "Elin Bergström"
    raise ValueError(f"something about {name}")

def fail_in_the_core():
    candidates.add(a_person("Elin Bergström"), "an assignment that is not there")

for wait, act in enumerate((fail, fail, fail_in_the_core), start=1):
    QTimer.singleShot(wait, act)
QTimer.singleShot(500, QApplication.quit)
"""


def run(script: str, vault: Path) -> subprocess.CompletedProcess[str]:
    """Start the program over a vault with a script that does what a user does."""
    code = f"{script}\nsys.exit(app.main(['--vault', sys.argv[1]]))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LANG": "en_GB.UTF-8"}
    return subprocess.run(
        [sys.executable, "-c", code, str(vault)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        env=environment | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
    )


@pytest.fixture
def folder(tmp_path) -> Iterator[Path]:
    """A folder that is not there yet; what is opened is closed in the end."""
    yield tmp_path / "data"
    vaults.close_vault()


@pytest.fixture
def held(vault) -> Iterator[subprocess.Popen[str]]:
    """A vault that another program has open; gives that program."""
    vaults.close_vault()
    command = [sys.executable, "-c", HOLDING, str(vault / app.LOCK_NAME)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


@pytest.fixture(scope="module")
def failed(tmp_path_factory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """What a program leaves and says that failed three times at once over somebody's name."""
    folder = tmp_path_factory.mktemp("failed") / "vault"
    return folder, run(ANSWERING + FAILING, folder)


def press(words: str) -> Callable[[QMessageBox], None]:
    """Answer by the button that says *words*."""

    def answer(box: QMessageBox) -> None:
        next(button for button in box.buttons() if button.text() == words).click()

    return answer


def refusal(folder: Path) -> str:
    """Why a vault cannot be opened, as the user is told, who then quits."""
    told = []

    def quit_program(box: QMessageBox) -> None:
        told.append(box.text())
        press("Quit")(box)

    with answering(QMessageBox, quit_program):
        assert app.open_data(folder) is None
    return told[0]


def choose(folder: Path) -> Callable[[QFileDialog], None]:
    """Choose a folder where one is asked for."""

    def answer(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(folder.parent))
        dialog.selectFile(str(folder))
        dialog.done(QFileDialog.DialogCode.Accepted)

    return answer


# --- one window over the same data -------------------------------------------------------------


def test_a_second_start_over_the_same_data_says_so_and_ends(held, vault):
    done = run(ANSWERING, vault)
    assert done.stdout == "1 Your data is open in another window already.\n"
    assert done.returncode == 1


def test_a_second_start_leaves_the_data_alone(held, vault, monkeypatch):
    monkeypatch.setattr(instance, "PATIENCE_MS", 100)
    before = {path.name for path in vault.iterdir()}
    with answering(QMessageBox, QMessageBox.accept):
        assert app.open_data(vault) is None
    assert {path.name for path in vault.iterdir()} == before


def test_a_first_that_ends_meanwhile_leaves_the_data_to_the_second(held, vault, monkeypatch):
    monkeypatch.setattr(instance, "PATIENCE_MS", 500)

    def end() -> None:
        held.kill()
        held.wait()

    ending = threading.Timer(0.1, end)
    ending.start()
    opened = app.open_data(vault)
    ending.join()
    assert opened


def test_other_data_can_be_opened_beside_it(held, folder):
    assert app.open_data(folder)


def test_a_lock_that_a_crash_left_behind_is_taken_over(held, vault):
    held.kill()
    held.wait()
    assert (vault / app.LOCK_NAME).exists()
    assert app.open_data(vault)


# --- a vault that cannot be opened -------------------------------------------------------------


def test_a_folder_that_is_not_there_is_made(folder):
    opened = app.open_data(folder)
    assert opened
    assert (opened[0], vaults.where().parent) == (folder, folder)


def test_a_file_that_is_no_vault_is_told(folder):
    folder.mkdir()
    (folder / "wise.db").write_text("Namn;E-post\n" * 100, "utf-8")
    assert refusal(folder) == "The file is not a Wise Feedback vault. It was left alone."


def test_a_vault_from_a_newer_version_is_told(vault):
    vaults.close_vault()
    write(vault / "wise.db", "PRAGMA user_version = 99")
    assert refusal(vault) == "The vault is from a newer version of Wise Feedback. Please upgrade."


def test_a_file_in_the_place_of_the_folder_is_told(folder):
    folder.write_text("not a folder")
    assert refusal(folder) == "The file is not a Wise Feedback vault. It was left alone."


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    assert refusal(tmp_path / ("x" * 300)) == "Nothing can be saved here."


def test_a_vault_that_can_only_be_read_is_not_said_to_be_missing(vault):
    error = VaultError(VaultProblem.READ_ONLY, vaults.where())
    assert app._describe(error) == "The vault can be read here, but not written to."


def test_the_folder_that_will_not_do_is_named(folder):
    folder.write_text("not a folder")
    told = []

    def look(box: QMessageBox) -> None:
        told.append(box.informativeText())

    with answering(QMessageBox, look):
        app.open_data(folder)
    assert told == [str(folder)]


def test_another_folder_can_be_chosen_instead(folder, vault, assignment):
    vaults.close_vault()
    folder.write_text("not a folder")
    with answering_in_turn(
        (QMessageBox, press("Choose another folder")), (QFileDialog, choose(vault))
    ):
        opened = app.open_data(folder)
    assert opened
    assert opened[0] == vault
    assert [value.id for value in assignments.assignments()] == [assignment]


def test_another_folder_that_will_not_do_either_is_told_too(folder, vault, tmp_path):
    vaults.close_vault()
    write(vault / "wise.db", "PRAGMA user_version = 99")
    folder.write_text("not a folder")
    told = []
    with answering_in_turn(
        (QMessageBox, press("Choose another folder")),
        (QFileDialog, choose(vault)),
        (QMessageBox, lambda box: told.append(box.informativeText())),
    ):
        assert app.open_data(folder) is None
    assert told == [str(vault)]


def test_to_choose_no_folder_leads_back_to_the_question(folder):
    folder.write_text("not a folder")
    with answering_in_turn(
        (QMessageBox, press("Choose another folder")),
        (QFileDialog, QFileDialog.reject),
        (QMessageBox, press("Quit")),
    ):
        assert app.open_data(folder) is None


def test_esc_quits(folder):
    folder.write_text("not a folder")
    with answering(QMessageBox, QMessageBox.reject):
        assert app.open_data(folder) is None


def test_a_refusal_is_told_in_swedish_where_the_computer_is(folder):
    speak("sv")
    folder.write_text("not a folder")
    told = []
    with answering(QMessageBox, lambda box: told.append(box.text())):
        app.open_data(folder)
    assert told == ["Filen är inte en datafil från Wise Feedback. Den lämnades orörd."]


def test_a_folder_that_was_refused_is_not_locked(folder):
    folder.mkdir()
    (folder / "wise.db").write_text("Namn;E-post\n" * 100, "utf-8")
    refusal(folder)
    assert [path.name for path in folder.iterdir()] == ["wise.db"]


# --- a bug -------------------------------------------------------------------------------------


def test_the_log_says_where_it_was(failed):
    folder, _ = failed
    log = (folder / "log.txt").read_text("utf-8")
    assert log.count("ERROR ui.app ValueError at <string>:") == 2
    assert "ERROR ui.app NotFoundError at " in log


def test_nothing_that_was_written_is_in_the_log(failed):
    folder, _ = failed
    log = (folder / "log.txt").read_text("utf-8")
    assert "Elin" not in log
    assert "something about" not in log


def test_nothing_that_was_written_is_on_the_terminal(failed):
    _, done = failed
    assert "Elin" not in done.stdout + done.stderr


def test_bugs_that_strike_at_once_are_told_once(failed):
    _, done = failed
    lines = done.stdout.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("1 Something went wrong in the program.")


def test_a_bug_does_not_end_the_program(failed):
    _, done = failed
    assert done.returncode == 0


def test_an_error_that_no_page_told_of_is_told_by_its_reason(tmp_path):
    gone = FAILING.replace("(fail, fail, fail_in_the_core)", "(fail_in_the_core,)")
    assert run(ANSWERING + gone, tmp_path / "vault").stdout == "1 That is no longer here.\n"


def test_a_bug_after_an_upgrade_says_that_it_has_to_be_started_again(tmp_path):
    program = tmp_path / "wise-feedback"
    program.write_bytes(b"one")
    replaced = (
        "import pathlib, ui.app\n"
        f"program = pathlib.Path({str(program)!r})\n"
        "ui.app._program_file = ui.app.ProgramFile(program)\n"
        "program.write_bytes(b'another')\n"
    )
    one = FAILING.replace("(fail, fail, fail_in_the_core)", "(fail,)")
    said = run(ANSWERING + replaced + one, tmp_path / "vault").stdout
    assert said.startswith("1 Wise Feedback was brought up to date while it was open.")
