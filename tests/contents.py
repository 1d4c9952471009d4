"""All that a vault holds, as plain rows, so that two moments can be compared to the last byte."""

from wise_feedback.storage.tables import TABLES, db

Contents = dict[str, list[tuple[object, ...]]]


def contents(*, without: tuple[str, ...] = ()) -> Contents:
    """Return every row of every table of the open vault, in an order of its own."""
    names = [table._meta.table_name for table in TABLES]
    return {name: rows(name) for name in names if name not in without}


def rows(table: str) -> list[tuple[object, ...]]:
    return sorted(db.execute_sql(f'SELECT * FROM "{table}"').fetchall(), key=repr)
