"""People and firms: who writes, for whom, and about whom."""

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from wise_feedback.storage.fields import MomentField
from wise_feedback.storage.tables.base import Row


class Agency(Row):
    """The firm the consultant writes for."""

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
    """Who signs the letters."""

    agency = ForeignKeyField(Agency, on_delete="RESTRICT")
    agency_id: str
    name = TextField(default="")
    title = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")


class Client(Row):
    """A company that gives assignments."""

    name = TextField()
    city = TextField(default="")
    is_sample = BooleanField(default=False)


class ClientContact(Row):
    """A person at a client."""

    client = ForeignKeyField(Client, on_delete="CASCADE")
    client_id: str
    name = TextField()
    title = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")


class Candidate(Row):
    """A person, once. *search* is what filters look in: folded name, skills and place.

    *outside_id* is what another system calls them, by which later lists of theirs find them.
    """

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
    outside_id = TextField(default="", index=True)
    search = TextField(default="")
    added_at = MomentField()
    is_sample = BooleanField(default=False)
