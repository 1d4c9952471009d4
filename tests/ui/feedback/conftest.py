"""A candidate whom we have met, in an assignment with three requirements, and open dialogs."""

from collections.abc import Callable, Iterator
from datetime import date, time
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog

from tests.factories import a_gap, a_person, a_requirement, a_strength
from tests.ui.feedback.filling import ACTION, STRENGTH
from tests.ui.showing import show
from ui.feedback.close_gate import CloseGate
from ui.feedback.dialog import FeedbackDialog
from ui.shared.theme import theme
from wise_feedback.domain.assignment import (
    Assignment,
    AssignmentFacts,
    Requirement,
    RequirementCategory,
)
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import Decision, Feedback, Ground, GroundKind, Level, NextStep
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, candidates
from wise_feedback.storage.tables import db


@pytest.fixture
def look(qapp) -> None:
    theme().apply("light")


@pytest.fixture
def profile(vault) -> Assignment:
    """An assignment that asks for a skill, a way of working, and a price."""
    key = assignments.start(
        AssignmentFacts(
            role="Fullstack .NET",
            client="Orrekulla Bank",
            requirements=(
                a_requirement("C# och .NET, minst fem år"),
                a_requirement(
                    "Tar fram krav med verksamheten", category=RequirementCategory.COMPETENCY
                ),
                a_requirement(
                    "Timpris",
                    category=RequirementCategory.COMMERCIAL,
                    level="högst 900 kr/timme",
                ),
            ),
            stages=assignments.standard_stages(),
        )
    )
    return assignments.assignment(key)


@pytest.fixture
def asked(profile) -> tuple[Requirement, ...]:
    """The requirements: a skill, a way of working, a price."""
    return profile.facts.requirements


@pytest.fixture
def full(asked) -> Feedback:
    """Feedback with something in every field."""
    skill, way, price = asked
    return Feedback(
        decision=Decision.REJECT,
        levels=((skill.id, Level.CLEARLY), (way.id, Level.NO)),
        strengths=(a_strength(skill.id, situation="vid tavlan"), a_strength(observation=STRENGTH)),
        gaps=(
            a_gap(way.id, impact="Rollen sitter i verksamheten."),
            Ground(price.id, GroundKind.COMMERCIAL, required="900 kr/h", shown="1050 kr/h"),
            a_gap(skill.id, kind=GroundKind.WORK_SAMPLE, decisive=False),
        ),
        development=(ACTION, "", "Läs på om OAuth. "),
        fits_better="Produktbolag med färdiga krav",
        next_step=NextStep(Channel.MEETING, date(2031, 3, 4), time(10, 15)),
    )


@pytest.fixture
def add(profile) -> Callable[..., str]:
    """Adds a candidate in a stage; gives the card's id."""

    def add(name: str = "Amir Haddad", stage: StageKind = StageKind.OUR_INTERVIEW) -> str:
        stages = {row.kind: row.id for row in profile.facts.stages}
        return candidates.add(a_person(name), profile.id, stages[stage])

    return add


@pytest.fixture
def card(add) -> str:
    return add()


@pytest.fixture
def shown(qtbot, look) -> Callable[[QDialog], QDialog]:
    """Shows a dialog as the user would meet it."""

    return partial(show, qtbot)


@pytest.fixture
def open_dialog(shown) -> Callable[[str], FeedbackDialog]:
    return lambda card: shown(FeedbackDialog(card))


@pytest.fixture
def open_gate(shown) -> Callable[..., CloseGate]:
    return lambda *cards: shown(CloseGate(cards))


@pytest.fixture
def read_only(vault) -> Iterator[Callable[[bool], None]]:
    """Makes the vault refuse to be written, and writable again."""

    def switch(on: bool) -> None:
        db.execute_sql(f"PRAGMA query_only = {int(on)}")

    yield switch
    switch(False)
