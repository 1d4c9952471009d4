"""What an agency counts as concrete: its own phrases, and those that somebody chose to keep.

A frozen copy of the tables as they were; it is never edited once released.
"""

from peewee import (
    BigIntegerField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class Row(Model):
    id = TextField(primary_key=True)

    class Meta:
        legacy_table_names = False


class Assignment(Row):
    """As far as it is pointed at."""


class Candidacy(Row):
    """As far as it is pointed at."""


class Phrase(Row):
    assignment = ForeignKeyField(Assignment, null=True, on_delete="CASCADE")
    is_vague = BooleanField()
    text = TextField()
    position = IntegerField()


class KeptPhrase(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    ground = TextField()
    phrase = TextField()
    reason = TextField(default="")
    kept_at = BigIntegerField()


TABLES = (Phrase, KeptPhrase)


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
