"""One program over each vault: a second start hands over what it was to open, and ends.

The first listens at an address that only its own user can reach. It takes one line of JSON from
each caller, ``{"files": ["/whole/path"], "token": "..."}``, and answers with a word. Whatever else
is said to it changes nothing.
"""

import json
import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QSysInfo, QThread, QTimer, Signal

from wise_feedback.domain.file_types import MOST_FILES

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

logger = logging.getLogger(__name__)

PATIENCE_MS = 2_000
"""How long a second start waits for the first to answer; one that is starting has that long."""

MOST_BYTES = 512 * 1024
"""Room for as many files as are taken, with names of 4 kB of which JSON writes each byte as six."""

MOST_CALLERS = 8
LONGEST_TOKEN = 256
"""Characters of what a desktop gives for a window to come forward with."""

_RETRY_MS = 50
_LONGEST_ADDRESS = 100
"""Bytes that a Unix system takes for a socket's path; some take 104."""

ANSWER = b"ok\n"


def address(folder: Path) -> str:
    """Return where the program over the vault in *folder* listens, for this user."""
    import hashlib  # it loads a library, which can wait until the window has been painted

    user = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    place = os.path.normcase(folder.resolve())
    told = hashlib.sha256(f"{user}\n{place}".encode("utf-8", "surrogateescape")).hexdigest()
    name = f"wise-feedback-{told[:24]}"
    if sys.platform == "win32":
        return name
    return str(_meeting_place(name) / name)


def _meeting_place(name: str) -> Path:
    """Return the folder of this user's sockets, where nobody else can put one before us."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    is_fit = own and len(os.fsencode(own)) + len(name) < _LONGEST_ADDRESS and _is_ours(Path(own))
    if is_fit:
        return Path(own)
    import tempfile  # with all that packs and unpacks, for the one function of it

    return Path(tempfile.gettempdir())


def _is_ours(path: Path) -> bool:
    """Whether a path belongs to this user; on Windows the address itself says so."""
    if sys.platform == "win32":
        return True
    try:
        return path.stat().st_uid == os.getuid()
    except OSError:
        return False


def message(files: Sequence[Path], token: str = "") -> bytes:
    """Return what a second start says to the first."""
    told = {"files": [str(path) for path in files[:MOST_FILES]], "token": token[:LONGEST_TOKEN]}
    return json.dumps(told).encode() + b"\n"


def understood(line: bytes) -> tuple[list[Path], str] | None:
    """Return the files and the token in a message, or ``None`` where it is none of ours."""
    try:
        told = json.loads(line)
        files, token = told["files"], told["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(files, list) or not isinstance(token, str) or len(files) > MOST_FILES:
        return None
    if not all(isinstance(path, str) and Path(path).is_absolute() for path in files):
        return None
    is_fit = len(token) <= LONGEST_TOKEN and token.isascii() and (token.isprintable())
    return [Path(path) for path in files], token if is_fit else ""


class Caller(QObject):
    """Somebody who speaks to us. *said* is one whole line; who says too much or nothing is cut off.

    *left* comes once, however it ends.
    """

    said = Signal(object, bytes)
    left = Signal(object)

    def __init__(self, socket: "QLocalSocket", parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._heard = b""
        socket.setParent(self)
        socket.setReadBufferSize(MOST_BYTES + 1)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._leave)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.cut_off)
        self._patience.start()

    def listen(self) -> None:
        """Hear what came with the call."""
        self._read()

    def answer(self) -> None:
        """Say that it was understood."""
        self._socket.write(ANSWER)
        self._socket.flush()
        self._socket.disconnectFromServer()

    def cut_off(self) -> None:
        """End the call without a word."""
        self._socket.abort()
        self._leave()

    def _read(self) -> None:
        if not self._patience.isActive():
            return
        self._heard += bytes(self._socket.readAll().data())
        line, end, _rest = self._heard.partition(b"\n")
        if len(line) > MOST_BYTES:
            self.cut_off()
        elif end:
            self._patience.stop()
            self.said.emit(self, line)

    def _leave(self) -> None:
        self._patience.stop()
        self.left.emit(self)


class Listener(QObject):
    """Hears of later starts over the vault in *folder*. *called* tells the files and the token."""

    called = Signal(list, str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None
        self._callers: list[Caller] = []

    def begin(self) -> bool:
        """Listen from now on, and return whether that can be done. The vault's lock must be ours.

        So whatever listens at the address is what a crash has left, and is taken away. Without Qt's
        network library, for which a bare system may lack others, a later start is told as before.
        """
        try:
            from PySide6.QtNetwork import QLocalServer  # 7 ms, so not at start
        except ImportError:
            logger.info("no later start can be heard of")
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MOST_CALLERS)
        server.newConnection.connect(self._meet)
        place = address(self._folder)
        if not server.listen(place):
            QLocalServer.removeServer(place)
            if not server.listen(place):
                logger.info("no later start can be heard of: %s", server.serverError().name)
                return False
        self._server = server
        return True

    def stop(self) -> None:
        """Listen no more, and leave nothing behind."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for caller in tuple(self._callers):
            caller.cut_off()

    def _meet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if len(self._callers) >= MOST_CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            caller = Caller(socket, self)
            self._callers.append(caller)
            caller.said.connect(self._hear)
            caller.left.connect(self._forget)
            caller.listen()

    def _hear(self, caller: Caller, line: bytes) -> None:
        told = understood(line)
        if told is None:
            caller.cut_off()
            return
        files, token = told
        caller.answer()
        logger.info("started once more, with %d files", len(files))
        # A file may open a dialog, which would keep this caller waiting until it is closed.
        QTimer.singleShot(0, self, partial(self.called.emit, files, token))

    def _forget(self, caller: Caller) -> None:
        if caller in self._callers:
            self._callers.remove(caller)
            caller.deleteLater()


def hand_over(
    folder: Path,
    lock: QLockFile,
    files: Sequence[Path],
    token: str = "",
    wait_ms: int | None = None,
) -> bool:
    """Have the program that holds the *lock* of a vault come forward and open *files*.

    Returns whether it said so. One that is still starting is tried for again until *wait_ms* are
    over; so is one that seems to be on another computer, as this one may have been renamed.
    """
    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        return False
    _let_come_forward(lock)
    deadline = QDeadlineTimer(PATIENCE_MS if wait_ms is None else wait_ms)
    place, said = address(folder), message(files, token)
    while True:
        socket = QLocalSocket()
        if _is_trusted(place) and _is_heard(socket, place, said, deadline):
            return True
        if deadline.hasExpired():
            return False
        QThread.msleep(_RETRY_MS)


def _is_trusted(place: str) -> bool:
    """Whether who listens is us: where all may write, anybody could have come first."""
    return sys.platform == "win32" or _is_ours(Path(place))


def _is_heard(socket: "QLocalSocket", place: str, said: bytes, deadline: QDeadlineTimer) -> bool:
    socket.connectToServer(place)
    if not socket.waitForConnected(max(1, deadline.remainingTime())):
        return False
    socket.write(said)
    answer = b""
    while len(answer) < len(ANSWER) and socket.waitForReadyRead(max(1, deadline.remainingTime())):
        answer += bytes(socket.read(len(ANSWER)).data())
    socket.abort()
    return answer == ANSWER


def _let_come_forward(lock: QLockFile) -> None:
    """Pass on the right to come to the front, which Windows gives to who was just started."""
    process, computer, _program = lock.getLockInfo()
    if sys.platform == "win32" and computer == QSysInfo.machineHostName():
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
