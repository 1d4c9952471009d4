"""A program of its own that sends what is due in a vault, as far as it gets before it is killed.

Run with the folder of the vault.
"""

import sys
from pathlib import Path

from wise_feedback.services import outbox, sending, vault


def main(folder: Path) -> None:
    vault.open_vault(folder)
    delivery = outbox.begin()
    if delivery:
        outbox.finish(delivery, outbox.deliver(delivery), sending.sent)
    vault.close_vault()


main(Path(sys.argv[1]))
