"""Hands a mail to the program that sends it, in the way that was chosen.

No way can know that a mail program came up: Qt says that it did where nothing answers. So where
the file lies is always shown, and the text can be copied.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMimeData, QProcess, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.shared import mailing
from ui.shared.files import show
from wise_feedback.domain.basics import Key
from wise_feedback.domain.mail import Command, Mail
from wise_feedback.domain.settings import MailWay
from wise_feedback.services import handed_files, mails

_WAIT_MS = 60_000


@dataclass(frozen=True, slots=True)
class Posted:
    """What came of handing over a mail: whether a program *answered*, and the *file* it has."""

    answered: bool
    file: Path


def post(way: MailWay, mail: Mail, key: Key) -> Posted:
    """Open *mail* in a mail program, with its PDF; only ``smtp`` is no way of this kind.

    Its file lies under *key*, the candidacy of a letter. Raises ``MailError`` for what cannot be
    addressed, and ``FileNotWrittenError``.
    """
    if way in {"draft", "thunderbird"}:
        file = handed_files.put(key, mails.draft_name(mail), mails.draft(mail))
        asked = mails.opening_in_thunderbird(file) if way == "thunderbird" else None
        url = QUrl.fromLocalFile(str(file))
        return Posted(_start(asked) if asked else QDesktopServices.openUrl(url), file)
    file = handed_files.put(key, mail.attachment_name, mail.attachment)
    if way == "apple":
        return Posted(_start(mails.asking_apple(mail, file)), file)
    return Posted(_open_without_file(mail, file), file)


def copy_text(mail: Mail) -> None:
    """Put the text of a mail on the clipboard."""
    mailing.copy(mail.body)


def _open_without_file(mail: Mail, file: Path) -> bool:
    """Open a mail that the PDF is to be pasted into: a mailto address cannot hold a file."""
    address = mailing.mail_url(mail.to, mail.subject, mails.lead(mail))
    pasted = QMimeData()
    pasted.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(pasted)
    show(file.parent)
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def _start(command: Command) -> bool:
    """Start a program; return whether it started, and of one that is told something how it went."""
    program, *arguments = command.words
    if not command.text:
        return bool(QProcess.startDetached(program, arguments)[0])
    process, waiting = QProcess(), QEventLoop()
    process.finished.connect(waiting.quit)
    QTimer.singleShot(_WAIT_MS, waiting, waiting.quit)
    process.start(program, arguments)
    if not process.waitForStarted():
        return False
    process.write(command.text.encode())
    process.closeWriteChannel()
    # A Mac first asks whether we may: the window is painted meanwhile, and takes no keys.
    if process.state() is not QProcess.ProcessState.NotRunning:
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished()
    return process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() == 0
