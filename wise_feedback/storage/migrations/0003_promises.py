"""The ledger of promises, and what makes and keeps them: contacts, interviews, client replies,
chases and agreements.

A frozen copy of the tables as they were; it is never edited once released. A vault from before has
no promises, so everybody in play there is found between the chairs until somebody says when they
hear next: no promise is made up that nobody made.
"""

from peewee import (
    BigIntegerField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)
from playhouse.migrate import migrate


class Row(Model):
    id = TextField(primary_key=True)

    class Meta:
        legacy_table_names = False


class Assignment(Row):
    """As far as it is pointed at."""


class Candidacy(Row):
    """As far as it is pointed at."""


class Requirement(Row):
    """As far as it is pointed at."""


class Meeting(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    stage_kind = TextField()
    starts_at = BigIntegerField(index=True)
    ends_at = BigIntegerField()
    booked_at = BigIntegerField()
    cancelled_at = BigIntegerField(null=True)


class Contact(Row):
    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    candidacy = ForeignKeyField(Candidacy, null=True, on_delete="CASCADE")
    hears = TextField()
    channel = TextField()
    at = BigIntegerField(index=True)
    text = TextField(default="")


class Promise(Row):
    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    candidacy = ForeignKeyField(Candidacy, null=True, on_delete="CASCADE")
    hears = TextField()
    matter = TextField()
    made_at = BigIntegerField()
    made_by = TextField()
    event_id = TextField(default="")
    starts_at = BigIntegerField(null=True)
    due = TextField()
    at = TextField(null=True)
    ended_at = BigIntegerField(null=True)
    end = TextField(null=True)
    kept_by = TextField(null=True)
    kept_event_id = TextField(default="")
    follows_id = TextField(default="")


class ClientReply(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    stage_kind = TextField()
    channel = TextField()
    received_at = BigIntegerField(index=True)
    verbatim = TextField()
    said = TextField()
    quote = TextField(default="")
    requirement = ForeignKeyField(Requirement, null=True, on_delete="RESTRICT", index=False)
    which = TextField(default="")
    seen = TextField(default="")
    difference = TextField(default="")
    vagueness = TextField(default="")
    counted_at = BigIntegerField(null=True)


class Chase(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    reply = ForeignKeyField(ClientReply, null=True, on_delete="CASCADE")
    vagueness = TextField(default="")
    begun_at = BigIntegerField()
    paused_until = TextField(null=True)
    pause_reason = TextField(default="")
    ended_at = BigIntegerField(null=True)
    outcome = TextField(null=True)


class ChaseStep(Row):
    chase = ForeignKeyField(Chase, on_delete="CASCADE")
    position = IntegerField()
    kind = TextField()
    due = TextField()
    done_at = BigIntegerField(null=True)
    skipped_at = BigIntegerField(null=True)


class Agreement(Row):
    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    number = TextField()
    made_at = BigIntegerField()
    terms = TextField()
    walked_on = TextField(null=True)
    signed_on = TextField(null=True)


IS_OPEN = Promise.ended_at.is_null()
Promise.add_index(
    Promise.candidacy,
    Promise.hears,
    unique=True,
    where=IS_OPEN,
    name="promise_open_of_card",
)
Promise.add_index(
    Promise.assignment,
    Promise.hears,
    unique=True,
    where=IS_OPEN & Promise.candidacy.is_null(),
    name="promise_open_of_assignment",
)
Promise.add_index(
    Promise.hears,
    Promise.due,
    Promise.assignment,
    Promise.candidacy,
    where=IS_OPEN,
    name="promise_due",
)
Promise.add_index(
    Promise.ended_at,
    Promise.hears,
    Promise.end,
    Promise.kept_by,
    where=Promise.ended_at.is_null(False),
    name="promise_ended",
)
Chase.add_index(Chase.candidacy, unique=True, where=Chase.ended_at.is_null(), name="chase_open")

TABLES = (Meeting, Contact, Promise, ClientReply, Chase, ChaseStep, Agreement)


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
    for name in ("heard_at", "client_at"):
        migrate(migrator.add_column("candidacy", name, BigIntegerField(null=True)))
