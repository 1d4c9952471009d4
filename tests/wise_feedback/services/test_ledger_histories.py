"""What holds of the ledger whatever happens: random histories, looked at after every act."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.agreed import changed
from tests.boards import requirement, stage
from tests.contents import contents
from tests.factories import a_person, a_rejection, a_requirement
from tests.lists import a_raw_list
from wise_feedback.domain.acts import Act
from wise_feedback.domain.agreement import REPLY_CHOICES
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.chase import StepKind
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.feedback import Decision, Source
from wise_feedback.domain.importing import Column
from wise_feedback.domain.owed import Urgency
from wise_feedback.domain.promise_rules import INTERVIEWS
from wise_feedback.domain.promises import End, Event, Hears
from wise_feedback.domain.settling import Settled, Settling
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    agreements,
    assignments,
    board,
    candidates,
    chases,
    contacts,
    feedback,
    history,
    importing,
    letter_archive,
    letters,
    meetings,
    promises,
    replies,
    sending,
    today,
    vault,
)
from wise_feedback.services.calendar import is_working_day, next_working_day
from wise_feedback.storage.history import transaction

TODAY = date.today()
OPEN_STAGES = [kind for kind in StageKind if kind is not StageKind.CLOSED]
NOBODY_IS_MISSED = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

Happening = Callable[[Key, list[Key]], object]


def moving(who: int, kind: StageKind) -> Happening:
    return lambda of, cards: board.move([cards[who]], stage(of, kind))


def closing(who: int, way: Way) -> Happening:
    def close(of: Key, cards: list[Key]) -> None:
        ground = requirement(of) if way.needs_ground else None
        board.close([(cards[who], Closing(way, ground, "Två år av fem."))])

    return close


def judging(who: int, decision: Decision, source: Source, then_close: bool) -> Happening:
    def judge(of: Key, cards: list[Key]) -> None:
        hold = next_working_day(TODAY, 4) if decision is Decision.HOLD else None
        given = a_rejection(requirement(of), decision=decision, hold_until=hold, source=source)
        feedback.finish(cards[who], given, then_close=then_close)

    return judge


def telling(who: int, days: int | None) -> Happening:
    then = None if days is None else TODAY + timedelta(days)
    return lambda _, cards: contacts.log(cards[who], Channel.PHONE, then=then)


def booking(who: int, kind: StageKind, days: int) -> Happening:
    starts = datetime.now(UTC) + timedelta(days)
    hour = timedelta(hours=1)
    return lambda _, cards: meetings.book(cards[who], kind, starts, starts + hour)


def calling_off(who: int) -> Happening:
    return lambda _, cards: [meetings.cancel(one.id) for one in meetings.meetings(cards[who])[:1]]


def about_open(who: int, hears: Hears, act: Callable[[Key], object]) -> Happening:
    def do(_: Key, cards: list[Key]) -> None:
        found = promises.open_of_card(cards[who], hears)
        if found:
            act(found.id)

    return do


def snoozing(who: int, hears: Hears, days: int) -> Happening:
    return about_open(who, hears, lambda key: promises.snooze(key, TODAY + timedelta(days)))


def dropping(who: int, hears: Hears) -> Happening:
    return about_open(who, hears, promises.drop)


def promising(who: int, days: int) -> Happening:
    return lambda _, cards: promises.promise_word(cards[who], TODAY + timedelta(days))


def coming(number: int) -> Happening:
    def add(of: Key, cards: list[Key]) -> None:
        cards.append(candidates.add(a_person(f"Ny {number}", email=f"ny{number}@x.example"), of))

    return add


def reporting() -> Happening:
    return lambda of, _: contacts.send_report(of)


def answering(who: int, said: str) -> Happening:
    return lambda _, cards: replies.keep(cards[who], said)


def counting(who: int) -> Happening:
    def count(_: Key, cards: list[Key]) -> None:
        said = replies.latest(cards[who])
        if said is not None:
            replies.count_as_concrete(said.id)

    return count


def asking(who: int, kind: StepKind, channel: Channel) -> Happening:
    return lambda _, cards: chases.mark_done(cards[who], kind, channel)


def chasing(who: int, act: Callable[[Key], object]) -> Happening:
    return lambda _, cards: act(cards[who])


def leaving_out(who: int, kind: StepKind, act: Callable[[Key, StepKind], object]) -> Happening:
    return lambda _, cards: act(cards[who], kind)


def pausing(who: int, days: int) -> Happening:
    return lambda _, cards: chases.pause(cards[who], TODAY + timedelta(days), "Semester")


def walk_through(of: Key) -> object:
    return agreements.walk_through(of, TODAY)


def sign(of: Key) -> object:
    return agreements.sign(of, TODAY)


def agreeing(reply_days: int, weekday: int | None, step: Callable[[Key], object]) -> Happening:
    def agree(of: Key, _: list[Key]) -> None:
        with transaction(Act.AGREE):
            changed(of, reply_days=reply_days, report_weekday=weekday)
            step(of)

    return agree


def stepping_back() -> Happening:
    return lambda of, _: agreements.step_back(of)


def writing(who: int) -> Happening:
    def write(_: Key, cards: list[Key]) -> None:
        letter = letters.suggest(cards[who])
        now = datetime.now(UTC)
        with transaction(Act.SEND_LETTER):  # which can be undone here, so that undo is held to it
            saved = letter_archive.add(cards[who], letter, b"%PDF-", now)
            sending.note_sent(saved.id, now)

    return write


def bringing_in(number: int, status: str) -> Happening:
    row = (f"Lista {number}", f"lista{number}@x.example", status)
    raw = a_raw_list(row, headers=("Namn", "E-post", "Status"))
    columns = (Column.NAME, Column.EMAIL, Column.STATUS)
    return lambda of, _: importing.run(importing.preview_as(raw, columns), of)


def ending(settled: Settling) -> Happening:
    def end(of: Key, _: list[Key]) -> None:
        owed = assignments.still_owed(of)
        assignments.close(of, {one.promise_id: Settled(settled) for one in owed})

    return end


def closing_all(settled: Settling) -> Happening:
    def close(of: Key, cards: list[Key]) -> None:
        with transaction(Act.CLOSE_ASSIGNMENT):  # one act, as far as undo goes
            board.close([(card, Closing(Way.CLIENT_WITHDREW)) for card in in_play(of)])
            ending(settled)(of, cards)

    return close


def opening_again() -> Happening:
    return lambda of, _: assignments.reopen(of)


WHO = st.integers(0, 2)
DAYS = st.integers(0, 20)
SAID = st.sampled_from((
    "Det kändes inte riktigt rätt.",
    "Det föll på Java. På frågan svarade hon att teamet valde. Vi ville höra om ett eget val.",
    "Vi vill gärna träffa henne!",
))  # fmt: skip
STEPS = st.sampled_from(StepKind)
AGREEING = st.sampled_from((walk_through, sign))
PEOPLE = st.one_of(
    st.builds(moving, WHO, st.sampled_from(OPEN_STAGES)),
    st.builds(closing, WHO, st.sampled_from(Way)),
    st.builds(judging, WHO, st.sampled_from(Decision), st.sampled_from(Source), st.booleans()),
    st.builds(telling, WHO, st.none() | DAYS),
    st.builds(booking, WHO, st.sampled_from(sorted(INTERVIEWS)), DAYS),
    st.builds(calling_off, WHO),
    st.builds(snoozing, WHO, st.sampled_from(Hears), DAYS),
    st.builds(dropping, WHO, st.sampled_from(Hears)),
    st.builds(promising, WHO, DAYS),
    st.builds(writing, WHO),
    st.builds(coming, st.integers(0, 9)),
    st.builds(bringing_in, st.integers(0, 3), st.sampled_from(("", "Kundintervju", "Avslutad"))),
)
CLIENT = st.one_of(
    st.builds(answering, WHO, SAID),
    st.builds(counting, WHO),
    st.builds(asking, WHO, STEPS, st.sampled_from((Channel.MAIL, Channel.PHONE))),
    st.builds(leaving_out, WHO, STEPS, st.sampled_from((chases.skip, chases.take_up))),
    st.builds(chasing, WHO, st.sampled_from((chases.begin, chases.go_on, chases.declined))),
    st.builds(pausing, WHO, DAYS),
    st.builds(agreeing, st.sampled_from(REPLY_CHOICES), st.none() | st.integers(0, 4), AGREEING),
    st.builds(stepping_back),
    st.builds(reporting),
    st.builds(ending, st.sampled_from(Settling)),
    st.builds(closing_all, st.sampled_from(Settling)),
    st.builds(opening_again),
)
HAPPENINGS = PEOPLE | CLIENT


@contextmanager
def a_board(pattern: Path) -> Iterator[tuple[Key, list[Key]]]:
    """Open a vault with three candidates on a board, for one history."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(pattern, Path(folder) / "vault")
        vault.open_vault(Path(folder) / "vault")
        facts = AssignmentFacts(
            "Backend",
            "Havsvik",
            requirements=(a_requirement(),),
            stages=assignments.standard_stages(),
        )
        of = assignments.start(facts)
        cards = [
            candidates.add(a_person(f"Kandidat {n}", email=f"k{n}@x.example"), of) for n in range(3)
        ]
        try:
            yield of, cards
        finally:
            vault.close_vault()


def happen(happening: Happening, of: Key, cards: list[Key]) -> None:
    with suppress(WiseFeedbackError):  # a refusal leaves everything as it was, which is looked at
        happening(of, cards)


def in_play(of: Key) -> set[Key]:
    return {
        key
        for lane in board.lanes(of)
        if not lane.stage.kind.ends
        for key in board.card_ids(lane.stage.id)
    }


def owed_to_candidates() -> list[Key]:
    spans = (None, Urgency.LATER)
    found = [one for span in spans for one in today.owed(Hears.CANDIDATE, TODAY, span)]
    return [one.candidacy_id or "" for one in found]


@NOBODY_IS_MISSED
@given(st.lists(HAPPENINGS, max_size=14))
def test_everybody_in_play_is_owed_a_word_or_found_between_the_chairs(new_vault, happenings):
    with a_board(new_vault) as (of, cards):
        for happening in happenings:
            happen(happening, of, cards)
            owed = owed_to_candidates()
            seated = {chair.candidacy_id for chair in today.between_the_chairs()}
            assert seated.isdisjoint(owed)
            assert in_play(of) == seated | (in_play(of) & set(owed))
            assert seated <= in_play(of)


@NOBODY_IS_MISSED
@given(st.lists(HAPPENINGS, max_size=14))
def test_all_counts_agree_with_the_lists_and_the_board(new_vault, happenings):
    with a_board(new_vault) as (of, cards):
        for happening in happenings:
            happen(happening, of, cards)
        counts = today.counts(TODAY)
        tally = counts.candidates
        seated = today.between_the_chairs()
        assert tally.shown + tally.later == len(owed_to_candidates())
        assert counts.chairs == len(seated) == len(today.between_the_chairs(of))
        assert counts.active == len(in_play(of)) == assignments.assignment(of).cards
        without = {card.id for card in board.cards(list(in_play(of))) if card.promised is None}
        assert without == {chair.candidacy_id for chair in seated}


@NOBODY_IS_MISSED
@given(st.lists(HAPPENINGS, max_size=14))
def test_nothing_is_owed_twice_for_the_same_event(new_vault, happenings):
    with a_board(new_vault) as (of, cards):
        for happening in happenings:
            happen(happening, of, cards)
        told = [one for card in cards for one in promises.of_card(card)]
        events = Counter(
            (one.event_id, one.made_by, one.hears)
            for one in told
            if one.event_id and not one.follows_id and one.made_by is not Event.CHASE
        )  # a chase asks more than once, and each question sets the client a day of its own
        assert [event for event, count in events.items() if count > 1] == []


@NOBODY_IS_MISSED
@given(st.lists(HAPPENINGS, max_size=14))
def test_every_promise_is_for_a_working_day_and_a_kept_one_names_what_kept_it(
    new_vault, happenings
):
    with a_board(new_vault) as (of, cards):
        for happening in happenings:
            happen(happening, of, cards)
        for one in (one for card in cards for one in promises.of_card(card)):
            assert is_working_day(one.due)
            assert (one.end is End.KEPT) == (one.kept_by is not None)
            assert (one.kept_by is None) == (one.kept_event_id == "")
            assert one.is_open == (one.end is None)


@NOBODY_IS_MISSED
@given(st.lists(HAPPENINGS, max_size=14))
def test_nothing_is_owed_before_the_interview_that_it_is_about_has_ended(new_vault, happenings):
    with a_board(new_vault) as (of, cards):
        for happening in happenings:
            happen(happening, of, cards)
        for one in (one for card in cards for one in promises.of_card(card)):
            if one.starts_at and not one.follows_id:
                assert one.due > one.starts_at.astimezone().date()


@NOBODY_IS_MISSED
@given(st.lists(HAPPENINGS, min_size=1, max_size=10))
def test_undo_and_redo_restore_the_ledger_exactly(new_vault, happenings):
    with a_board(new_vault) as (of, cards):
        states = [contents()]
        for happening in happenings:
            happen(happening, of, cards)
            if contents() != states[-1]:
                states.append(contents())
        for state in reversed(states[:-1]):
            history.undo()
            assert contents() == state
        for state in states[1:]:
            history.redo()
            assert contents() == state
