"""The first tables: people, assignments, the board, feedback, letters, settings, drafts.

A frozen copy of the tables as they were; it is never edited once released.
"""

from peewee import (
    BigIntegerField,
    BlobField,
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


class Agency(Row):
    name = TextField(default="")
    tagline = TextField(default="")
    street = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    phone = TextField(default="")
    web = TextField(default="")
    org_no = TextField(default="")
    f_tax = BooleanField(default=False)


class Consultant(Row):
    agency = ForeignKeyField(Agency, on_delete="RESTRICT")
    name = TextField(default="")
    title = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")


class Client(Row):
    name = TextField()
    city = TextField(default="")
    is_sample = BooleanField(default=False)


class ClientContact(Row):
    client = ForeignKeyField(Client, on_delete="CASCADE")
    name = TextField()
    title = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")


class Assignment(Row):
    client = ForeignKeyField(Client, on_delete="RESTRICT")
    contact = ForeignKeyField(ClientContact, null=True, on_delete="SET NULL")
    role = TextField()
    role_en = TextField(default="")
    opened_at = BigIntegerField()
    closed_at = BigIntegerField(null=True)
    is_sample = BooleanField(default=False)


class Requirement(Row):
    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    code = TextField()
    position = IntegerField()
    kind = TextField()
    category = TextField()
    title = TextField()
    level = TextField(default="")
    title_en = TextField(default="")
    level_en = TextField(default="")
    retired = BooleanField(default=False)


class Stage(Row):
    assignment = ForeignKeyField(Assignment, on_delete="CASCADE")
    kind = TextField()
    name = TextField(default="")
    position = IntegerField()


class Candidate(Row):
    name = TextField()
    goes_by = TextField(default="")
    latin_name = TextField(default="")
    email = TextField(default="", index=True)
    phone = TextField(default="")
    street = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    headline = TextField(default="")
    skills = TextField(default="")
    years = IntegerField(null=True)
    language = TextField(default="sv")
    source = TextField(default="")
    search = TextField(default="")
    added_at = BigIntegerField()
    is_sample = BooleanField(default=False)


class Candidacy(Row):
    candidate = ForeignKeyField(Candidate, on_delete="CASCADE")
    assignment = ForeignKeyField(Assignment, on_delete="CASCADE", index=False)
    stage = ForeignKeyField(Stage, on_delete="RESTRICT", index=False)
    position = IntegerField()
    since = BigIntegerField()
    decision = TextField(null=True)
    parts = IntegerField(null=True)
    letter_at = BigIntegerField(null=True)

    class Meta:
        indexes = (
            (("stage", "position", "id"), False),
            (("assignment", "candidate"), True),
        )


class StageMove(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    from_stage = ForeignKeyField(Stage, null=True, on_delete="RESTRICT", index=False)
    to_stage = ForeignKeyField(Stage, on_delete="RESTRICT", index=False)
    at = BigIntegerField()
    way = TextField(null=True)
    requirement = ForeignKeyField(Requirement, null=True, on_delete="RESTRICT", index=False)
    text = TextField(default="")


class FeedbackRecord(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    stage_kind = TextField()
    recorded_at = BigIntegerField()
    source = TextField()
    decision = TextField()
    hold_until = TextField(null=True)
    fits_better = TextField(default="")
    next_channel = TextField()
    next_day = TextField(null=True)
    next_time = TextField(null=True)


class ShownLevel(Row):
    record = ForeignKeyField(FeedbackRecord, on_delete="CASCADE")
    requirement = ForeignKeyField(Requirement, on_delete="RESTRICT", index=False)
    level = IntegerField()


class Ground(Row):
    record = ForeignKeyField(FeedbackRecord, on_delete="CASCADE")
    requirement = ForeignKeyField(Requirement, null=True, on_delete="RESTRICT", index=False)
    is_strength = BooleanField()
    position = IntegerField()
    kind = TextField()
    decisive = BooleanField()
    situation = TextField(default="")
    observation = TextField(default="")
    impact = TextField(default="")
    required = TextField(default="")
    shown = TextField(default="")


class Development(Row):
    record = ForeignKeyField(FeedbackRecord, on_delete="CASCADE")
    position = IntegerField()
    action = TextField()


class PrivateNote(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    written_at = BigIntegerField()
    text = TextField()


class Letter(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    kind = TextField()
    language = TextField()
    saved_at = BigIntegerField()
    subject = TextField()
    words = TextField()
    pdf = BlobField()
    sha256 = TextField()


class Setting(Row):
    value = TextField()


class Draft(Row):
    kind = TextField()
    subject = TextField()
    body = TextField()
    changed_at = BigIntegerField()

    class Meta:
        indexes = ((("subject", "kind"), True),)


TABLES = (
    Agency,
    Consultant,
    Client,
    ClientContact,
    Assignment,
    Requirement,
    Stage,
    Candidate,
    Candidacy,
    StageMove,
    FeedbackRecord,
    ShownLevel,
    Ground,
    Development,
    PrivateNote,
    Letter,
    Setting,
    Draft,
)


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
