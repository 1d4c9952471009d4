"""Letters that are asked about once they have left, their papers and pictures, and the outbox.

A frozen copy of the tables as they were; it is never edited once released. A letter from before
counted as told when it was saved, so each of them is taken to have been sent then.
"""

import json
import unicodedata

from peewee import BigIntegerField, BlobField, ForeignKeyField, IntegerField, Model, TextField
from playhouse.migrate import migrate


class Row(Model):
    id = TextField(primary_key=True)

    class Meta:
        legacy_table_names = False


class Letter(Row):
    """As far as it is pointed at."""


class LetterPaper(Row):
    letter = ForeignKeyField(Letter, on_delete="CASCADE", unique=True)
    pdf = BlobField()


class Picture(Row):
    png = BlobField()


class Outgoing(Row):
    letter = ForeignKeyField(Letter, null=True, on_delete="CASCADE")
    message_id = TextField(unique=True)
    address = TextField()
    subject = TextField()
    content = BlobField()
    state = TextField(index=True)
    queued_at = BigIntegerField()
    changed_at = BigIntegerField()
    tries = IntegerField(default=0)
    next_try_at = BigIntegerField(null=True)
    problem = TextField(default="")


TABLES = (LetterPaper, Picture, Outgoing)


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
    migrate(
        migrator.add_column("letter", "via", TextField(default="pdf")),
        migrator.add_column("letter", "address", TextField(default="")),
        migrator.add_column("letter", "checks", TextField(default="[]")),
        migrator.add_column("letter", "search", TextField(default="")),
        migrator.add_column("letter", "sent_at", BigIntegerField(null=True, index=True)),
    )
    db.execute_sql("UPDATE letter SET sent_at = saved_at")
    db.execute_sql("INSERT INTO letter_paper (id, letter_id, pdf) SELECT id, id, pdf FROM letter")
    db.execute_sql("ALTER TABLE letter DROP COLUMN pdf")
    for key, subject, words in db.execute_sql("SELECT id, subject, words FROM letter").fetchall():
        text = " ".join((subject, *(part["text"] for part in json.loads(words)["parts"])))
        db.execute_sql("UPDATE letter SET search = ? WHERE id = ?", (_folded(text), key))


def _folded(text):
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))
