"""A program of its own that writes into a vault until it is killed, and says what it has kept.

Run with the folder of the vault. Each line it is sent starts another writer, a process of its own
that is quicker to have than a new interpreter: it says ``writer`` and its process id, then the id
of every card once the acts that made it are committed, and ``killed`` when it has been.
"""

import os
import sys
from pathlib import Path

from wise_feedback.domain.people import CandidateFacts
from wise_feedback.services import assignments, board, candidates, notes, vault


def main(folder: Path) -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            say(f"writer {os.getpid()}")
            write(folder)
        os.waitpid(child, 0)
        say("killed")


def write(folder: Path) -> None:
    vault.open_vault(folder)
    (role,) = assignments.assignments()
    stages = [lane.stage for lane in board.lanes(role.id)]
    for number in range(1_000_000):
        card = candidates.add(CandidateFacts(f"Kandidat {number}"), role.id)
        board.move([card], stages[1 + number % 3].id)
        notes.write(card, "Ringde. " * 50)
        say(card)


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


main(Path(sys.argv[1]))
