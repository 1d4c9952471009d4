"""Clients and the people at them: each once."""

import pytest

from tests.contents import contents
from wise_feedback.domain.errors import (
    BadAddressError,
    MissingFieldError,
    NotFoundError,
    TextTooLongError,
)
from wise_feedback.domain.people import Client
from wise_feedback.services import clients


def test_clients_are_sorted_as_swedes_sort_names(vault):
    for name in ("Örn", "Alfa", "Ånga", "zeta"):
        clients.add(name)
    assert [client.name for client in clients.clients()] == ["Alfa", "zeta", "Ånga", "Örn"]


def test_a_client_is_known_once_whatever_its_case(vault):
    first = clients.add("Ängen AB", "Lund")
    assert clients.add(" ÄNGEN ab ") == first


def test_a_client_can_be_renamed(vault):
    client = clients.add("Havsvik")
    clients.edit(Client(client.id, "Havsvik Försäkring", "Umeå"))
    assert clients.clients() == [Client(client.id, "Havsvik Försäkring", "Umeå")]


def test_a_client_needs_a_name(vault):
    with pytest.raises(MissingFieldError):
        clients.add("\u200b ")
    client = clients.add("Havsvik")
    with pytest.raises(MissingFieldError):
        clients.edit(Client(client.id, " "))


def test_a_client_that_is_gone_is_told(vault):
    with pytest.raises(NotFoundError):
        clients.edit(Client("0" * 32, "Havsvik"))
    with pytest.raises(NotFoundError):
        clients.add_contact("0" * 32, "Karin")


def test_a_person_at_a_client_is_known_once(vault):
    client = clients.add("Havsvik")
    first = clients.add_contact(client.id, "Karin Öst", "CTO", "karin@exempel.se", "08-1")
    assert clients.add_contact(client.id, "karin öst") == first
    assert clients.contacts(client.id) == [first]


def test_the_same_name_at_another_client_is_another_person(vault):
    one, two = clients.add("Havsvik"), clients.add("Norrsken")
    assert clients.add_contact(one.id, "Karin").id != clients.add_contact(two.id, "Karin").id


def test_people_at_a_client_come_in_the_order_they_became_known(vault):
    client = clients.add("Havsvik")
    for name in ("Cia", "Ada", "Ben"):
        clients.add_contact(client.id, name)
    assert [contact.name for contact in clients.contacts(client.id)] == ["Cia", "Ada", "Ben"]


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"name": " "}, MissingFieldError),
        ({"name": "a" * 201}, TextTooLongError),
        ({"email": "not an address"}, BadAddressError),
        ({"phone": "1" * 201}, TextTooLongError),
    ],
)
def test_a_person_that_cannot_be_kept_is_refused(vault, changes, error):
    client = clients.add("Havsvik")
    before = contents()
    with pytest.raises(error):
        clients.add_contact(client.id, **{"name": "Karin", **changes})
    assert contents() == before
