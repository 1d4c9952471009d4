"""Weekly reports as they left, what is said of somebody's week, and what candidates thought.

A frozen copy of the tables as they were; it is never edited once released.
"""

from peewee import BigIntegerField, BlobField, ForeignKeyField, IntegerField, Model, TextField
from playhouse.migrate import migrate


class Row(Model):
    id = TextField(primary_key=True)

    class Meta:
        legacy_table_names = False


class Client(Row):
    """As far as it is pointed at."""


class Assignment(Row):
    """As far as it is pointed at."""


class Candidacy(Row):
    """As far as it is pointed at."""


class Report(Row):
    client = ForeignKeyField(Client, on_delete="CASCADE")
    assignment = ForeignKeyField(Assignment, null=True, on_delete="CASCADE")
    week = TextField()
    language = TextField()
    made_at = BigIntegerField()
    sha256 = TextField()
    via = TextField(default="pdf")
    address = TextField(default="")
    sent_at = BigIntegerField(null=True)

    class Meta:
        indexes = ((("week", "client"), False),)


class ReportPaper(Row):
    report = ForeignKeyField(Report, on_delete="CASCADE", unique=True)
    pdf = BlobField()


class WeekLine(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE", index=False)
    week = TextField()
    written_at = BigIntegerField()
    text = TextField(default="")

    class Meta:
        indexes = ((("candidacy", "week", "written_at"), False),)


class Experience(Row):
    candidacy = ForeignKeyField(Candidacy, on_delete="CASCADE")
    noted_at = BigIntegerField(index=True)
    channel = TextField()
    knew = TextField(null=True)
    helped = TextField(null=True)
    recommend = IntegerField(null=True)
    why = TextField(default="")


TABLES = (Report, ReportPaper, WeekLine, Experience)


def up(migrator, db):
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
    report = ForeignKeyField(Report, field=Report.id, null=True, on_delete="CASCADE")
    migrate(
        migrator.add_column("outgoing", "report_id", report),
        migrator.add_column("candidate", "outside_id", TextField(default="", index=True)),
    )
