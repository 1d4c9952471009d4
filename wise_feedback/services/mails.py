"""Mails that are ready to be handed over: a letter's, and one to oneself to try the way.

Whether a mail was sent is asked afterwards; only the outbox knows by itself.
"""

from pathlib import Path

from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.cleaning import clean_letter
from wise_feedback.domain.filenames import file_name
from wise_feedback.domain.letter import Letter
from wise_feedback.domain.mail import Command, Mail
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.settings import MailWay
from wise_feedback.letters.phrases import phrases
from wise_feedback.mail import programs
from wise_feedback.services import assignments, board, candidates, letters, settings
from wise_feedback.storage import files


def for_letter(
    candidacy_id: Key, letter: Letter, content: bytes, *, address: str | None = None
) -> Mail:
    """Return the mail that takes *letter* to its candidate, with *content* as its PDF.

    It goes to the candidate's address unless another is given. Raises ``MailError`` without an
    address, with several or with one that is broken, ``TextTooLongError``, ``NotFoundError``.
    """
    from wise_feedback.mail.addresses import one_address
    from wise_feedback.mail.covering import covering

    letter = clean_letter(letter)
    person = candidates.candidate(board.card(candidacy_id).candidate_id).facts
    facts = assignments.assignment(board.assignment_of(candidacy_id)).facts
    role = phrases(letter.language).role(facts.role_in(letter.language))
    return Mail(
        to=one_address(person.email if address is None else address).shown,
        name=person.name,
        subject=letter.subject,
        body=covering(letter, name=person.greeting_name, role=role),
        language=letter.language,
        attachment_name=letters.suggested_name(letter),
        attachment=content,
    )


def to_oneself(language: Language, name: str = "", content: bytes = b"") -> Mail:
    """Return a mail to the consultant, to see that it arrives, with a PDF if one has a *name*.

    Raises ``MailError`` while they have no address of their own.
    """
    from wise_feedback.mail.covering import trial
    from wise_feedback.mail.messages import from_address

    me = sender()
    subject, body = trial(language)
    to = from_address(me).shown
    return Mail(to, subject, body, me.name, language, name, content)


def sender() -> Consultant:
    """Return whom mails are from."""
    return settings.load().consultant


def draft(mail: Mail) -> bytes:
    """Return *mail* as a draft that mail programs open ready to send; the file ends on ``.eml``.

    Raises ``MailError`` for what cannot be addressed, and while the consultant has no address.
    """
    from wise_feedback.mail.messages import draft as write

    return write(mail, sender())


def save_draft(mail: Mail, path: Path) -> None:
    """Write *mail* as a draft to *path*. Raises as ``draft`` does, and ``FileNotWrittenError``."""
    files.write_file(path, draft(mail))


def draft_name(mail: Mail) -> str:
    """Return what to call the draft: ``Återkoppling - Anna Öberg - 2026-11-23.eml``."""
    return file_name(Path(mail.attachment_name).stem or mail.subject, suffix=".eml")


def lead(mail: Mail) -> str:
    """Return the first words of a mail, without those of the letter, for where there is no room."""
    from wise_feedback.mail.messages import RULE

    return mail.body.partition(RULE)[0].strip()


def ways() -> tuple[MailWay, ...]:
    """Return the ways in which a mail can leave this computer, the likeliest to go well first."""
    return programs.ways()


def asking_apple(mail: Mail, attachment: Path | None = None) -> Command:
    """Return how to have Apple Mail write *mail*; the PDF has to lie at *attachment* until sent.

    Raises ``MailError`` for what cannot be addressed.
    """
    return programs.apple_mail(mail, attachment)


def opening_in_thunderbird(draft: Path) -> Command | None:
    """Return how to have Thunderbird open a draft, whatever else opens such files here.

    The draft holds its PDF, so no file has to stay until the mail is sent. ``None`` where
    Thunderbird is not found.
    """
    program = programs.thunderbird()
    return Command((program, str(draft.resolve()))) if program else None
