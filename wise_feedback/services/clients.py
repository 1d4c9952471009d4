"""Clients and the people at them."""

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.people import Client, ClientContact
from wise_feedback.domain.text import clean_address, clean_line, clean_name, swedish_key
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction


def clients() -> list[Client]:
    """Return all clients by name, as Swedes sort them."""
    rows = tables.Client.select()
    values = [Client(row.id, row.name, row.city) for row in rows]
    return sorted(values, key=lambda client: swedish_key(client.name))


def contacts(client_id: Key) -> list[ClientContact]:
    """Return the people known at a client, first known first."""
    rows = tables.ClientContact.select().where(tables.ClientContact.client == client_id)
    return [
        ClientContact(row.id, client_id, row.name, row.title, row.email, row.phone)
        for row in rows.order_by(tables.ClientContact.id)
    ]


def add(name: str, city: str = "") -> Client:
    """Add a client; one of the same name, whatever its case, is returned instead of doubled.

    Raises ``MissingFieldError`` without a name, ``TextTooLongError``.
    """
    name, city = clean_name(name, "client"), clean_line(city, "city")
    for client in clients():
        if client.name.casefold() == name.casefold():
            return client
    with transaction(Act.ADD_CLIENT):
        row = tables.Client.create(name=name, city=city)
    return Client(row.id, name, city)


def edit(client: Client) -> None:
    """Keep what was changed of a client. Raises ``MissingFieldError``, ``NotFoundError``."""
    with transaction(Act.EDIT_CLIENT):
        row = tables.Client.find(client.id)
        row.name = clean_name(client.name, "client")
        row.city = clean_line(client.city, "city")
        row.save()


def add_contact(
    client_id: Key, name: str, title: str = "", email: str = "", phone: str = ""
) -> ClientContact:
    """Add a person at a client; one of the same name is returned instead of doubled.

    Raises ``MissingFieldError`` without a name, ``BadAddressError``, ``TextTooLongError``;
    ``NotFoundError`` if the client is gone.
    """
    name = clean_name(name, "contact")
    tables.Client.find(client_id)
    for contact in contacts(client_id):
        if contact.name.casefold() == name.casefold():
            return contact
    with transaction(Act.EDIT_CLIENT):
        row = tables.ClientContact.create(
            client=client_id,
            name=name,
            title=clean_line(title, "title"),
            email=clean_address(email),
            phone=clean_line(phone, "phone"),
        )
    return ClientContact(row.id, client_id, row.name, row.title, row.email, row.phone)
