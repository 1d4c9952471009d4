"""Running without a screen: what Qt warns of is passed on, but not what only a screen could do."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def begin() -> None:
    """Let Qt say on the terminal what it warns of, from now on, but not that it has no screen."""
    qInstallMessageHandler(_pass_on)


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    # Nothing can be raised or be given the keys there.
    if sys.stderr is not None and not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")
