"""A second start: the first comes forward, and hostile callers change nothing."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui import instance
from ui.instance import ANSWER, MOST_BYTES, MOST_CALLERS, MOST_FILES, Listener, message, understood
from wise_feedback.services import vault as vaults
from wise_feedback.services import voices

ROOT = Path(__file__).parents[2]
WAIT_MS = 5_000

FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import app
from ui.shared.theme import make_app
from ui.window.window import MainWindow

make_app()

def tell():
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    if not windows or not windows[0].isVisible():
        return
    window = windows[0]
    if not told and "postman" in window.__dict__:
        told.append("ready")
        window.showMinimized()
        print("ready", flush=True)
    pages = window.pages
    if len(told) == 1 and pages.is_made("settings") and pages.settings.asking():
        told.append("asked")
        print(pages.settings.asking(), window.isMinimized(), flush=True)
        QApplication.quit()

told = []
looking = QTimer(interval=20)
looking.timeout.connect(tell)
looking.start()
sys.exit(app.main(["--vault", sys.argv[1]]))
"""

SECOND = """
import json
import sys
from pathlib import Path
from PySide6.QtCore import QLockFile
from ui.instance import hand_over

folder = Path(sys.argv[1])
lock = QLockFile(str(folder / "wise.lock"))
files = [Path(name) for name in json.load(sys.stdin)]
sys.exit(not hand_over(folder, lock, files, wait_ms=5_000))
"""


@pytest.fixture
def listener(qtbot, tmp_path) -> Iterator[Listener]:
    """A program that listens over the vault in a folder."""
    made = Listener(tmp_path)
    assert made.begin()
    yield made
    made.stop()


@pytest.fixture
def called(listener) -> list[tuple[list[Path], str]]:
    """What the program was called for."""
    heard: list[tuple[list[Path], str]] = []
    listener.called.connect(lambda files, token: heard.append((files, token)))
    return heard


@pytest.fixture
def call(qtbot, tmp_path, listener) -> Iterator[Callable[..., QLocalSocket]]:
    """Connects to the program and says something."""
    sockets: list[QLocalSocket] = []

    def call(said: bytes = b"") -> QLocalSocket:
        socket = QLocalSocket()
        sockets.append(socket)
        socket.connectToServer(instance.address(tmp_path))
        assert socket.waitForConnected(WAIT_MS)
        socket.write(said)
        socket.flush()
        return socket

    yield call
    for socket in sockets:
        socket.abort()


def is_gone(socket: QLocalSocket) -> bool:
    return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState


# --- what is said ------------------------------------------------------------------------------


def test_what_is_said_is_understood(tmp_path):
    files = [tmp_path / "Min röst.wisevoice"]
    assert understood(message(files, "token_1").strip()) == (files, "token_1")


def test_no_more_files_are_named_than_are_taken(tmp_path):
    told = understood(message([tmp_path / f"{n}.csv" for n in range(500)]))
    assert told
    assert len(told[0]) == MOST_FILES


def test_a_token_that_is_none_is_passed_over():
    assert understood(message([], "a\nb")) == ([], "")


@pytest.mark.parametrize(
    "told",
    [
        [],
        {},
        None,
        7,
        {"files": []},
        {"files": "/a", "token": ""},
        {"files": ["a.csv"], "token": ""},
        {"files": [7], "token": ""},
        {"files": ["/a"] * (MOST_FILES + 1), "token": ""},
        {"files": [], "token": 7},
    ],
)
def test_what_is_no_message_is_not_understood(told):
    assert understood(json.dumps(told).encode()) is None


@given(st.binary(max_size=200))
def test_nothing_that_is_said_breaks_anything(said):
    assert understood(said) is None or understood(said)


@given(st.text(max_size=40))
@hypothesis_settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_of_a_file_arrives(tmp_path, name):
    file = tmp_path / f"x{name}".replace("\0", "")
    assert understood(message([file])) == ([file], "")


# --- who is heard ------------------------------------------------------------------------------


def test_a_second_start_is_answered_and_heard(call, called, qtbot, tmp_path):
    socket = call(message([tmp_path / "a.csv"], "t"))
    qtbot.waitUntil(lambda: bool(called))
    assert called == [([tmp_path / "a.csv"], "t")]
    assert bytes(socket.readAll().data()) == ANSWER


def test_a_message_in_pieces_is_heard(call, called, qtbot):
    socket = call(b'{"files": [], ')
    qtbot.wait(20)
    socket.write(b'"token": ""}\n')
    qtbot.waitUntil(lambda: called == [([], "")])


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\xff\x00\xfe\n",
        b"[" * 9_000 + b"\n",
        b"x" * MOST_BYTES * 3,
    ],
)
def test_whoever_says_anything_else_is_cut_off(call, called, qtbot, said):
    socket = call(said)
    qtbot.waitUntil(lambda: is_gone(socket))
    assert called == []
    assert not socket.readAll().data()


def test_whoever_says_nothing_is_cut_off(call, called, qtbot, monkeypatch):
    monkeypatch.setattr(instance, "PATIENCE_MS", 50)
    socket = call()
    qtbot.waitUntil(lambda: is_gone(socket))
    assert called == []


def test_whoever_leaves_in_the_middle_is_forgotten(call, listener, qtbot):
    socket = call(b'{"files"')
    qtbot.waitUntil(lambda: len(listener._callers) == 1)
    socket.abort()
    qtbot.waitUntil(lambda: listener._callers == [])


def test_many_callers_leave_room_for_one_who_means_it(call, called, listener, qtbot, monkeypatch):
    monkeypatch.setattr(instance, "PATIENCE_MS", 300)
    silent = [call() for _ in range(4 * MOST_CALLERS)]
    qtbot.waitUntil(lambda: bool(listener._callers))
    assert len(listener._callers) <= MOST_CALLERS
    qtbot.waitUntil(lambda: all(map(is_gone, silent)))
    call(message([]))
    qtbot.waitUntil(lambda: called == [([], "")])


def test_a_second_word_of_a_caller_is_not_heard(call, called, qtbot):
    socket = call(message([]) * 50)
    qtbot.waitUntil(lambda: is_gone(socket))
    qtbot.wait(20)
    assert called == [([], "")]


def test_files_are_told_of_by_number_in_the_log(call, called, caplog, qtbot, tmp_path):
    with caplog.at_level("INFO"):
        call(message([tmp_path / "Elin Bergström.wisevoice"], "token_1"))
        qtbot.waitUntil(lambda: bool(called))
    assert "started once more, with 1 files" in caplog.text
    assert "Elin" not in caplog.text
    assert "token_1" not in caplog.text


# --- where it listens --------------------------------------------------------------------------


def test_each_vault_has_its_own_address(tmp_path):
    assert instance.address(tmp_path) != instance.address(tmp_path / "other")


def test_one_vault_has_one_address_however_it_is_written(tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    told = {instance.address(Path(one)) for one in ("data", "./data", "link", tmp_path / "data")}
    assert len(told) == 1


def test_the_address_names_neither_folder_nor_user(tmp_path):
    name = Path(instance.address(tmp_path / "Anna Lindqvist")).name
    assert name.startswith("wise-feedback-")
    assert "anna" not in name.lower()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have rights of another kind there")
def test_only_the_user_can_reach_it(listener, tmp_path):
    assert Path(instance.address(tmp_path)).stat().st_mode & 0o077 == 0


def test_what_a_crash_has_left_is_taken_over(listener, tmp_path, qtbot):
    again = Listener(tmp_path)
    try:
        assert again.begin()
    finally:
        again.stop()


def test_nothing_is_left_when_the_program_ends(listener, tmp_path):
    listener.stop()
    assert not Path(instance.address(tmp_path)).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no folder there")
def test_a_folder_that_is_not_the_users_own_is_no_meeting_place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert Path(instance.address(tmp_path)).parent != tmp_path / "gone"


# --- handing over ------------------------------------------------------------------------------


@pytest.fixture
def lock(tmp_path) -> Iterator[QLockFile]:
    """A lock that is held, as the second start finds it."""
    held = QLockFile(str(tmp_path / "wise.lock"))
    assert held.lock()
    yield QLockFile(str(tmp_path / "wise.lock"))
    held.unlock()


@pytest.fixture
def hand_over(listener, qtbot, tmp_path) -> Callable[[list[Path]], bool]:
    """Hands files over in a process of its own, as a second start does."""

    def hand_over(files: list[Path]) -> bool:
        command = [sys.executable, "-c", SECOND, str(tmp_path)]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE) as second:
            assert second.stdin
            second.stdin.write(json.dumps([str(path) for path in files]).encode())
            second.stdin.close()
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=2 * WAIT_MS)
        return second.returncode == 0

    return hand_over


def test_a_program_that_does_not_listen_is_waited_for_and_no_longer(lock, tmp_path):
    began = time.monotonic()
    assert not instance.hand_over(tmp_path, lock, [], wait_ms=150)
    assert 0.1 < time.monotonic() - began < 2


def test_a_program_that_does_not_answer_is_not_waited_for_longer(lock, tmp_path, qtbot):
    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    assert server.listen(instance.address(tmp_path))
    assert not instance.hand_over(tmp_path, lock, [], wait_ms=150)
    server.close()


def test_a_program_is_reached_also_when_the_computer_has_been_renamed(hand_over, tmp_path, called):
    (tmp_path / "wise.lock").write_text("4711\npython\nannan-dator\n\n\n", "utf-8")
    assert hand_over([])
    assert called == [([], "")]


def test_as_many_files_with_as_long_names_as_can_be_are_handed_over(hand_over, tmp_path, called):
    longest = [Path("/" + "\udcff" * 4_000 + str(number)) for number in range(MOST_FILES)]
    assert hand_over(longest)
    assert called == [(longest, "")]


def test_what_somebody_else_put_at_the_address_is_not_told_anything(lock, tmp_path, monkeypatch):
    monkeypatch.setattr(instance, "_is_ours", lambda _path: False)
    assert not instance.hand_over(tmp_path, lock, [], wait_ms=1)


# --- the program itself ------------------------------------------------------------------------


def environment() -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONIOENCODING": "utf-8",
    }


@pytest.fixture
def first(vault) -> Iterator["subprocess.Popen[str]"]:
    """The program as it runs over the vault, minimised; it ends when a file has been opened."""
    voices.begin("sv", 0, 0)
    voices.share(vault / "röst.wisevoice")
    vaults.close_vault()
    command = [sys.executable, "-c", FIRST, str(vault)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment()
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
        yield program
        program.kill()


def start_again(vault: Path, *files: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "ui", "--vault", str(vault), *map(str, files)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, env=environment()
    )


def test_a_second_start_ends_and_the_first_comes_forward_with_the_file(first, vault):
    done = start_again(vault, vault / "röst.wisevoice")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    told, _ = first.communicate(timeout=30)
    assert told == "voice False\n"
    assert first.returncode == 0
