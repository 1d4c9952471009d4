"""A board on paper, for those without the program: for us, or no more than the client may see."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from wise_feedback.domain.basics import Key
from wise_feedback.domain.board_paper import Audience, BoardChoice, BoardPaper, PaperLane
from wise_feedback.domain.filenames import file_name
from wise_feedback.domain.people import initials
from wise_feedback.letters import board_words
from wise_feedback.letters.board_words import Heading
from wise_feedback.letters.coverage import missing
from wise_feedback.services import assignments, board, client_view, settings
from wise_feedback.storage import files, tables


def compose(assignment_id: Key, choice: BoardChoice, now: datetime | None = None) -> BoardPaper:
    """Return the words of a board as it stands. Nothing private is ever among them.

    Raises ``NotFoundError``.
    """
    now = now or datetime.now(UTC)
    if choice.audience is Audience.CLIENT:
        return _for_client(assignment_id, choice, now)
    return _for_us(assignment_id, choice, now)


def pdf(paper: BoardPaper) -> tuple[bytes, int]:
    """Return a board as a PDF, and how many pages it takes.

    Raises ``NotDrawableError`` where a name would print as boxes and has no other spelling.
    """
    from wise_feedback.letters.board_pdf import make_pdf  # loads the fonts, so not at start

    return make_pdf(paper)


def suggested_name(paper: BoardPaper) -> str:
    """Return what to call the file: ``Tavla - Backendutvecklare Java - 2026-11-23.pdf``."""
    word = board_words.file_word(paper.language)
    return file_name(word, paper.subject, paper.day.isoformat(), suffix=".pdf")


def save(paper: BoardPaper, path: Path) -> int:
    """Write a board to *path* as a PDF; return how many pages it takes. Nothing is kept here.

    Raises ``NotDrawableError``, and ``FileNotWrittenError``, leaving nothing beside *path*.
    """
    content, pages = pdf(paper)
    files.write_file(path, content)
    return pages


def _for_client(assignment_id: Key, choice: BoardChoice, now: datetime) -> BoardPaper:
    view = client_view.load(assignment_id, choice.language, now)
    names = _names({card.id: card.name for card in view.cards}, choice)
    today, language = _day(now), choice.language
    lanes = [
        PaperLane(
            board_words.stage_name(lane.stage, language),
            tuple(
                board_words.their_card(card, names[card.id], lane.stage.kind, today, language)
                for card in lane.cards
            ),
        )
        for lane in view.lanes
    ]
    return board_words.compose(_heading(view.role, view.client, today), lanes, choice, view)


def _for_us(assignment_id: Key, choice: BoardChoice, now: datetime) -> BoardPaper:
    facts, language = assignments.assignment(assignment_id).facts, choice.language
    standing = [(stage, board.cards(board.card_ids(stage.id))) for stage in facts.stages]
    names = _names({card.id: card.name for _, cards in standing for card in cards}, choice)
    lanes = [
        PaperLane(
            board_words.stage_name(stage, language),
            tuple(
                board_words.our_card(card, names[card.id], stage.kind, language) for card in cards
            ),
        )
        for stage, cards in standing
    ]
    role = facts.role_in(language)
    return board_words.compose(_heading(role, facts.client, _day(now)), lanes, choice)


def _names(names: Mapping[Key, str], choice: BoardChoice) -> dict[Key, str]:
    """Return what everybody is called: a name that no font draws gives way to its Latin letters."""
    drawn = {key: _latin(key) if missing(name) else name for key, name in names.items()}
    return initials(drawn) if choice.has_initials else drawn


def _latin(candidacy_id: Key) -> str:
    person = tables.Candidacy.find(candidacy_id).candidate
    return str(person.latin_name or person.name)


def _heading(role: str, client: str, day: date) -> Heading:
    chosen = settings.load()
    return Heading(role, client, day, chosen.consultant, chosen.agency)


def _day(moment: datetime) -> date:
    return moment.astimezone().date()
