"""Any acts of any services, in any order, are undone and done again to the last byte."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.contents import Contents, contents
from tests.factories import a_gap, a_rejection, a_requirement, a_strength
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.people import CandidateFacts, Consultant
from wise_feedback.domain.settings import Settings
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    clients,
    feedback,
    history,
    notes,
    vault,
)
from wise_feedback.services import settings as choices
from wise_feedback.storage import tables

WORDS = st.text("aå'\"\n🙂;-\\", min_size=1, max_size=8)
TEXTS = st.text(max_size=12) | st.sampled_from(["'", '"', "a\nb", "🙂", "åäö", "\\", "';--", "''"])
CARDS = st.integers(0, 30)
SOME = st.lists(CARDS, min_size=1, max_size=4, unique=True)
STAGES = st.integers(0, 5)


class Session(RuleBasedStateMachine):
    """A consultant at work, and beside it what the vault held before and after every act.

    Drafts are left out of what is compared, since typing is no step.
    """

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        vault.open_vault(Path(self.folder.name))
        stages = assignments.standard_stages()
        needs = (a_requirement("Java"), a_requirement("Leda"))
        self.role = assignments.start(
            AssignmentFacts("Utvecklare", "Havsvik", requirements=needs, stages=stages)
        )
        self.past: list[Contents] = [{name: [] for name in self.look()}]
        self.future: list[Contents] = []
        self.heard = 0
        self.stop = history.subscribe(self.hear)
        for name in ("Ada", "Ben", "Cia"):
            self.act(candidates.add, CandidateFacts(name), self.role)

    def teardown(self) -> None:
        if not hasattr(self, "folder"):
            return
        self.stop()
        while history.undo():
            pass
        assert not any(self.look().values())
        vault.close_vault()
        self.folder.cleanup()

    def hear(self, _: object) -> None:
        self.heard += 1

    def look(self) -> Contents:
        return contents(without=("draft",))

    def act(self, call: Callable[..., object], *arguments: object) -> None:
        """Do something; refused it must leave no trace, done it must be one step."""
        before, heard = self.look(), self.heard
        try:
            call(*arguments)
        except WiseFeedbackError:
            assert self.look() == before
            assert self.heard == heard
        if self.heard > heard:
            assert self.heard == heard + 1
            self.past.append(before)
            self.future.clear()
        else:
            assert self.look() == before

    def card(self, number: int) -> str:
        keys = [row.id for row in tables.Candidacy.select().order_by(tables.Candidacy.id)]
        return str(keys[number % len(keys)]) if keys else "0" * 32

    def stage(self, number: int) -> str:
        stages = assignments.assignment(self.role).facts.stages
        return stages[number % len(stages)].id

    def need(self) -> str | None:
        needs = assignments.assignment(self.role).facts.requirements
        return needs[0].id if needs else None

    @rule(name=TEXTS, email=st.sampled_from(["", "a@exempel.se", "b@exempel.se"]), stage=STAGES)
    def add_candidate(self, name: str, email: str, stage: int) -> None:
        self.act(candidates.add, CandidateFacts(name, email=email), self.role, self.stage(stage))

    @rule(number=CARDS, name=TEXTS)
    def edit_candidate(self, number: int, name: str) -> None:
        people = [row.id for row in tables.Candidate.select()]
        if people:
            person = people[number % len(people)]
            self.act(candidates.edit, person, CandidateFacts(name, headline=name))

    @rule(some=SOME, to=STAGES, before=st.none() | CARDS)
    def move(self, some: list[int], to: int, before: int | None) -> None:
        neighbour = None if before is None else self.card(before)
        self.act(board.move, [self.card(one) for one in some], self.stage(to), neighbour)

    @rule(some=SOME, way=st.sampled_from(Way), text=WORDS)
    def close(self, some: list[int], way: Way, text: str) -> None:
        self.act(board.close, [(self.card(one), Closing(way, self.need(), text)) for one in some])

    @rule(number=CARDS, text=WORDS, note=TEXTS, decision=st.sampled_from(Decision))
    def finish(self, number: int, text: str, note: str, decision: Decision) -> None:
        need = self.need()
        given = a_rejection(
            need or "",
            decision=decision,
            strengths=(a_strength(need, observation=text),),
            gaps=(a_gap(need, observation=text, impact=text),),
            hold_until=date(2026, 12, 1),
            development=(text,),
        )
        self.act(lambda: feedback.finish(self.card(number), given, note, then_close=True))

    @rule(number=CARDS, text=TEXTS)
    def type_feedback(self, number: int, text: str) -> None:
        card, before = self.card(number), feedback.draft(self.card(number))
        feedback.keep_draft(card, Feedback(fits_better=text))
        if feedback.draft(card) != before:
            self.future.clear()

    @rule(number=CARDS, text=WORDS)
    def write_note(self, number: int, text: str) -> None:
        self.act(notes.write, self.card(number), text)

    @rule(number=CARDS)
    def remove_note(self, number: int) -> None:
        keys = [row.id for row in tables.PrivateNote.select()]
        self.act(notes.remove, keys[number % len(keys)] if keys else "0" * 32)

    @rule(zoom=st.integers(50, 60), name=TEXTS)
    def choose(self, zoom: int, name: str) -> None:
        self.act(choices.save, Settings(zoom=zoom, consultant=Consultant(name)))

    @rule(name=TEXTS)
    def add_client(self, name: str) -> None:
        self.act(clients.add, name)

    @rule(title=TEXTS, keep=st.integers(0, 4), stages=st.integers(0, 20))
    def edit_assignment(self, title: str, keep: int, stages: int) -> None:
        facts = assignments.assignment(self.role).facts
        needs = (*facts.requirements[:keep], a_requirement(title))
        first, *rest = facts.stages
        del rest[stages : stages + 1]
        extra = Stage("", StageKind.OFFER, title)
        self.act(
            assignments.edit,
            self.role,
            replace(facts, contact=title, requirements=needs, stages=(first, extra, *rest)),
        )

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(self.look())
        history.undo()
        assert self.look() == self.past.pop()
        if not self.past:  # the assignment itself is gone: back to work
            self.redo()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(self.look())
        history.redo()
        assert self.look() == self.future.pop()

    @precondition(lambda self: self.past)
    @rule()
    def undo_all_and_redo_all(self) -> None:
        count = 0
        while self.past:
            self.future.append(self.look())
            history.undo()
            assert self.look() == self.past.pop()
            count += 1
        for _ in range(count):
            self.redo()

    @invariant()
    def what_can_be_undone_and_redone_is_known(self) -> None:
        if hasattr(self, "past"):
            assert (history.next_undo() is not None) == bool(self.past)
            assert (history.next_redo() is not None) == bool(self.future)


Session.TestCase.settings = settings(max_examples=10, stateful_step_count=40, deadline=None)
TestAnyActsOfAnyServices = Session.TestCase
