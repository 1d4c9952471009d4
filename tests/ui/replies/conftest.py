"""A candidate whom the client has met, and the page of replies about them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.factories import a_requirement
from tests.recipients import at
from tests.ui.showing import show
from ui.replies.page import RepliesPage
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, clients
from wise_feedback.storage.tables import db

VAGUE = (
    "Tack för hjälpen! Det kändes inte riktigt rätt. Hen är duktig men passar nog inte in i "
    "gruppen, så vi går vidare med andra."
)
PARTLY = "Det föll på Kafka. På frågan om nycklar svarade hon att teamet valde dem."
WHOLE = f"{PARTLY} Vi hade velat höra om ett eget val i drift."
YES = "Vi vill gärna träffa henne!"


@pytest.fixture
def role(vault: Path) -> str:
    """An assignment whose client has a contact with an address; gives its id."""
    client = clients.add("Havsvik Försäkring")
    clients.add_contact(client.id, "Petra Lang", email="petra.lang@havsvik.example")
    facts = AssignmentFacts(
        role="Backendutvecklare Java",
        client=client.name,
        contact="Petra Lang",
        requirements=tuple(map(a_requirement, ("Java och Spring", "Kafka", "Systemdesign"))),
        stages=assignments.standard_stages(),
    )
    return assignments.start(facts)


@pytest.fixture
def met(role: str) -> str:
    """A candidate whom the client has met; gives the card's id."""
    return at(role, StageKind.CLIENT_INTERVIEW, "Elin Bergström")


@pytest.fixture
def open_page(qtbot, changes) -> Callable[..., RepliesPage]:
    """Returns a way to show the page, as wide as asked, with a candidate's reply on view."""

    kept: list[RepliesPage] = []  # a test may hold no more than a part of it

    def open_page(card: str | None = None, width: int = 1300) -> RepliesPage:
        page = RepliesPage(changes)
        kept.append(page)
        page.resize(width, 900)
        show(qtbot, page)
        page.open(card)
        return page

    return open_page


@pytest.fixture
def read_only(vault) -> Iterator[Callable[[bool], None]]:
    """Makes the vault refuse to be written, as on a full disk, and writable again."""

    def switch(on: bool) -> None:
        db.execute_sql(f"PRAGMA query_only = {int(on)}")

    yield switch
    switch(False)
