"""Keeps the screen on while the client view is shown, where the system lets a program ask for it.

Nobody in a meeting can do anything about it where that fails, so then nothing is said. What was
asked for is always taken back, and the system takes it back too should the program be killed.
"""

import os
import subprocess
import sys
from contextlib import suppress
from typing import Protocol

PATIENCE_MS = 1_000
"""How long a desktop may take to answer; nothing waits for it meanwhile."""


class Awake(Protocol):
    """A wish that the screen stays on."""

    def hold(self) -> None:
        """Ask that it stays on."""

    def release(self) -> None:
        """Take that back; a second time does nothing."""


class NoAwake:
    """Where nothing can be asked for."""

    def hold(self) -> None:
        """Ask for nothing."""

    def release(self) -> None:
        """Take nothing back."""


class DesktopAwake:
    """Asks a desktop of Linux, as players of films do.

    Source: https://specifications.freedesktop.org/idle-inhibit-spec/latest/.
    """

    _NAME, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
    _LINE = "client view"

    def hold(self) -> None:
        """Ask that the screen saver stays away, on a line of its own."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        session = QDBusConnection.BusType.SessionBus
        bus = QDBusConnection.connectToBus(session, self._LINE)
        if bus.isConnected():
            ask = QDBusMessage.createMethodCall(self._NAME, self._PATH, self._NAME, "Inhibit")
            ask.setArguments(["Wise Feedback", "Client view"])
            bus.asyncCall(ask, PATIENCE_MS)

    def release(self) -> None:
        """Hang up, which takes it back: to give back its number takes a sort that Python lacks."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._LINE)


class MacAwake:
    """Lets ``caffeinate`` hold the display of a Mac on, for as long as this program runs."""

    def __init__(self) -> None:
        self._running: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Begin it."""
        with suppress(OSError):
            self._running = subprocess.Popen(["caffeinate", "-d", "-w", str(os.getpid())])

    def release(self) -> None:
        """End it."""
        running, self._running = self._running, None
        if running is not None:
            running.terminate()
            running.wait(PATIENCE_MS / 1000)


class WindowsAwake:
    """Tells Windows that the display is in use, and then that it no longer is."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self) -> None:
        """Tell it until further notice."""
        self._tell(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        """Tell it no longer."""
        self._tell(self._CONTINUOUS)

    def _tell(self, state: int) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadExecutionState(state)


def awake() -> Awake:
    """Return the wish as this system takes it."""
    if sys.platform.startswith("linux"):
        return DesktopAwake()
    if sys.platform == "darwin":
        return MacAwake()
    return WindowsAwake() if sys.platform == "win32" else NoAwake()
