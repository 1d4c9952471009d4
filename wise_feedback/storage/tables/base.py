"""The database, and what every table has in common."""

from typing import Self

from peewee import Model

from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.storage.fields import KeyField
from wise_feedback.storage.store import Store

db = Store(None, autoconnect=False)  # a second connection would have no history


class Row(Model):
    """Base of every table: one database, a key that sorts by time, a singular name."""

    id = KeyField()

    @classmethod
    def find(cls, key: Key) -> Self:
        """Return the row of this key. Raises ``NotFoundError``."""
        row: Self | None = cls.get_or_none(id=key)
        if row is None:
            raise NotFoundError
        return row

    class Meta:
        """Peewee's settings, inherited by every table."""

        database = db
        legacy_table_names = False
        only_save_dirty = True  # what else happened to a row meanwhile stands
