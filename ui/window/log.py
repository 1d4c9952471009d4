"""The log: a small file beside the vault that holds ids and places in the code, never people."""

import logging
from pathlib import Path

FILE_NAME = "log.txt"


def start_log(folder: Path) -> None:
    """Log to a file in *folder*, at most a megabyte, the older half set aside."""
    from logging.handlers import RotatingFileHandler  # brings sockets along, so not at start

    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Peewee would log every statement with its values, which are people's names and texts.
    logging.getLogger("peewee").setLevel(logging.WARNING)
