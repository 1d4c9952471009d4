"""The log beside the vault: what stands in it, and that it does not grow for ever."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ui.window.log import FILE_NAME, LIMIT, OLDER_NAME, start_log


@pytest.fixture
def start(tmp_path) -> Iterator[Callable[[], Path]]:
    """Starts the log as the program does; gives its file."""
    root, peewee = logging.getLogger(), logging.getLogger("peewee")
    before = list(root.handlers), root.level, peewee.level

    def start() -> Path:
        start_log(tmp_path)
        return tmp_path / FILE_NAME

    yield start
    handlers, *levels = before
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    for logger, level in zip((root, peewee), levels, strict=True):
        logger.setLevel(level)


def test_what_is_logged_stands_in_a_file_beside_the_vault(start):
    log = start()
    logging.getLogger("ui.here").info("opened")
    assert log.read_text("utf-8").endswith("INFO ui.here opened\n")


def test_the_statements_of_the_database_are_never_logged(start):
    log = start()
    logging.getLogger("peewee").debug("INSERT INTO candidate VALUES ('Elin Bergström')")
    logging.getLogger("ui.here").info("opened")
    assert "Elin" not in log.read_text("utf-8")


def test_nothing_is_written_before_there_is_something_to_say(start):
    assert not start().exists()


def test_a_log_goes_on_where_it_ended(start, tmp_path):
    (tmp_path / FILE_NAME).write_text("before\n", "utf-8")
    log = start()
    logging.getLogger("ui.here").info("opened")
    assert log.read_text("utf-8").startswith("before\n")


def test_a_long_log_is_set_aside(start, tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"x" * (LIMIT + 1))
    (tmp_path / OLDER_NAME).write_bytes(b"the one before that")
    assert not start().exists()
    assert (tmp_path / OLDER_NAME).stat().st_size == LIMIT + 1
