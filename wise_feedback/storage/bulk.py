"""Writes many rows at once: several times quicker than one by one, and one step back for undo."""

from collections.abc import Sequence
from typing import Any

from wise_feedback.storage.history import noted_as_one
from wise_feedback.storage.tables import Row, db


def insert_rows(table: type[Row], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Add *rows* of values for *columns*, the id first, as they are stored; the rest is null.

    Unlike a model it fills in no default and turns no ``datetime`` into seconds. Only inside a
    ``transaction``.
    """
    name = table._meta.table_name  # noqa: SLF001 - peewee's documented way in
    named = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join("?" * len(columns))
    with noted_as_one(table, [row[0] for row in rows]):
        db.cursor().executemany(f'INSERT INTO "{name}" ({named}) VALUES ({places})', rows)
