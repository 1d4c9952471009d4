"""What the program hands to others: what is opened, and programs that note what they are told."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from wise_feedback.domain.people import Consultant
from wise_feedback.domain.settings import MailWay
from wise_feedback.services import settings


class _Desktop(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.urls.append(url)


@contextmanager
def opening(*schemes: str) -> Iterator[list[QUrl]]:
    """Give all that the desktop is asked to open meanwhile, and answer that it was opened."""
    desktop = _Desktop()
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, desktop, "note")
    yield desktop.urls
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def noting_program(
    folder: Path, name: str, monkeypatch: pytest.MonkeyPatch, status: int = 0
) -> Path:
    """Put a program of this name first in PATH; return where it notes what it was told.

    What it was asked comes first, then what it read. It ends with *status*.
    """
    noted, program = folder / f"{name}.noted", folder / name
    program.write_text(
        f'#!/bin/sh\n{{ echo "$@"; cat; }} > "{noted}.part"; mv "{noted}.part" "{noted}"\n'
        f"exit {status}\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return noted


def sign_as_maja() -> None:
    """Let mails be from somebody."""
    me = Consultant("Maja Lind", email="maja@lindrekrytering.se")
    settings.save(replace(settings.load(), consultant=me))


def mail_by(way: MailWay) -> None:
    """Choose how mails leave."""
    settings.remember(replace(settings.load(), mail_way=way))
