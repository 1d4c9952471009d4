"""The database, and what every table has in common."""

from peewee import Model

from wise_feedback.storage.fields import KeyField
from wise_feedback.storage.store import Store

db = Store(None, autoconnect=False)  # a second connection would have no history


class Row(Model):
    """Base of every table: one database, a key that sorts by time, a singular name."""

    id = KeyField()

    class Meta:
        """Peewee's settings, inherited by every table."""

        database = db
        legacy_table_names = False
        only_save_dirty = True  # what else happened to a row meanwhile stands
