"""Keeps a vault as the version at hand makes it: run once when a version is released.

    python -m tests.data.keep_vault

It puts ``vaults/VERSION.db.xz`` and ``vaults/VERSION.json`` beside this file, and refuses where
they are there already: what was released does not change.
"""

import json
import lzma
import sys
import tempfile
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from tests.contents import contents
from wise_feedback import __version__
from wise_feedback.domain.basics import Key
from wise_feedback.domain.experience import Answer, Experience
from wise_feedback.domain.letter import Via
from wise_feedback.domain.weeks import week_of
from wise_feedback.services import (
    assignments,
    clients,
    experiences,
    letter_archive,
    reports,
    samples,
    sending,
    sheaves,
    vault,
)
from wise_feedback.services.sheaves import Sheaf

VAULTS = Path(__file__).with_name("vaults")
DAY = date(2026, 11, 24)


def main() -> int:
    """Keep a vault of this version; return 1 where there is one."""
    kept = VAULTS / f"{__version__}.db.xz"
    if kept.exists():
        sys.stderr.write(f"{kept.name} is there; a released vault does not change.\n")
        return 1
    VAULTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        vault.open_vault(Path(folder))
        _live()
        told = what_it_tells()
        vault.copy_to(Path(folder) / "copy.db")
        vault.close_vault()
        kept.write_bytes(lzma.compress((Path(folder) / "copy.db").read_bytes(), preset=9))
    text = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)
    kept.with_name(f"{__version__}.json").write_text(f"{text}\n", "utf-8")
    return 0


def what_it_tells() -> dict[str, object]:
    """Return what the open vault holds, in a form that outlives its tables: counts, names, sums."""
    sent = letter_archive.sent(limit=100)
    told = {
        "assignments": sorted(value.facts.role for value in assignments.assignments()),
        "clients": sorted(value.name for value in clients.clients()),
        "letters": {
            row.letter_id: sha256(letter_archive.pdf(row.letter_id)).hexdigest() for row in sent
        },
    }
    return {**told, "rows": {name: len(rows) for name, rows in contents().items() if rows}}


def _live() -> None:
    """Do what fills the tables that the sample data leaves empty: letters, a report, a view."""
    samples.fill("sv", DAY, now=datetime(2026, 11, 24, 9, tzinfo=UTC))
    sheaf = Sheaf(sheaves.untold(), today=DAY)
    for _ in sheaf.make():
        pass
    for made in sheaf.made:
        sending.sent(sending.left(made, Via.PRINT).id, datetime(2026, 11, 24, 10, tzinfo=UTC))
    client = clients.clients()[0].id
    week = week_of(DAY)
    draft = reports.draft(client, week)
    told = reports.report(client, week, now=datetime(2026, 11, 24, 11, tzinfo=UTC))
    reports.left(told, reports.ready(told, draft), Via.PRINT)
    experiences.note(
        _somebody(), Experience(Answer.YES, Answer.PARTLY, 8, "Jag visste var jag stod.")
    )


def _somebody() -> Key:
    return letter_archive.sent(limit=1)[0].candidacy_id


if __name__ == "__main__":
    sys.exit(main())
