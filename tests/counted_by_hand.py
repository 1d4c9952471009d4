"""Insights counted anew from the bare rows: slowly, one person at a time, without any SQL of ours.

Written apart from what it is held against, so that the same mistake is not made twice.
"""

import json
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from typing import Any

from tests.contents import rows
from wise_feedback.services.calendar import is_working_day
from wise_feedback.storage.tables import TABLES, db

Row = dict[str, Any]


def table(name: str) -> list[Row]:
    columns = [one[1] for one in db.execute_sql(f'PRAGMA table_info("{name}")').fetchall()]
    return [dict(zip(columns, values, strict=True)) for values in rows(name)]


def keyed(name: str) -> dict[str, Row]:
    return {row["id"]: row for row in table(name)}


def local(seconds: int) -> date:
    return datetime.fromtimestamp(seconds).astimezone().date()


def days_between(begun: int, ended: int) -> int:
    day, until, found = local(begun), local(ended), 0
    while day < until:
        day += timedelta(1)
        found += is_working_day(day)
    return found


def middle(values: list[int]) -> float | None:
    left = sorted(values)
    while len(left) > 2:
        left = left[1:-1]
    return sum(left) / len(left) if left else None


def late(values: list[int]) -> int | None:
    """The least that nine in ten are at most."""
    enough = (v for v in sorted(values) if 10 * sum(w <= v for w in values) >= 9 * len(values))
    return next(enough, None)


def told_of(values: list[int]) -> tuple[float | None, float | None, int]:
    return middle(values), late(values), len(values)


class ByHand:
    """All rows of the open vault, told from *first* to *last*."""

    def __init__(self, first: date, last: date, client: str | None = None) -> None:
        self.first, self.last = first, last
        assignments = keyed("assignment")
        self.assignments = {
            key: row
            for key, row in assignments.items()
            if client is None or row["client_id"] == client
        }
        self.cards = {
            key: row
            for key, row in keyed("candidacy").items()
            if row["assignment_id"] in self.assignments
        }
        self.stages = {key: row["kind"] for key, row in keyed("stage").items()}
        self.clients = {key: row["name"] for key, row in keyed("client").items()}

    def inside(self, seconds: int | None) -> bool:
        return seconds is not None and self.first <= local(seconds) <= self.last

    def of_cards(self, name: str, at: str) -> dict[str, list[Row]]:
        """The rows of each card, in the order in which they happened."""
        found: dict[str, list[Row]] = {card: [] for card in self.cards}
        for row in sorted(table(name), key=lambda row: (row[at], row["id"])):
            if row["candidacy_id"] in found:
                found[row["candidacy_id"]].append(row)
        return found

    def client_of(self, card: str) -> str:
        return self.assignments[self.cards[card]["assignment_id"]]["client_id"]

    def told(self) -> list[tuple[int, int, bool]]:
        """When somebody was told, after how many working days, and whether it was in time."""
        found = []
        for promises in self.of_cards("promise", "made_at").values():
            since: int | None = None
            due = "9999"
            for one in promises:
                if one["hears"] != "candidate":
                    continue
                is_interview = one["matter"] == "feedback" and one["made_by"] in ("move", "meeting")
                if is_interview or one["made_by"] in ("feedback", "closing", "reply"):
                    begins = one["made_at"] if one["starts_at"] is None else one["starts_at"]
                    since = begins if since is None else min(since, begins)
                    due = min(due, one["due"])
                is_told = one["end"] == "kept" and one["kept_by"] in ("contact", "letter")
                heard = one["ended_at"]
                if is_told and since is not None and since <= heard and self.inside(heard):
                    took = days_between(since, heard)
                    found.append((heard, took, local(heard) <= date.fromisoformat(due)))
                if one["end"] in ("kept", "dropped"):
                    since, due = None, "9999"
        return found

    def seated_before(self, moment: datetime) -> int:
        """How many stood between the chairs just before a moment."""
        at, found = moment.timestamp(), 0
        promises = self.of_cards("promise", "made_at")
        for card, moves in self.of_cards("stage_move", "at").items():
            passed = [move for move in moves if move["at"] < at]
            closed = self.assignments[self.cards[card]["assignment_id"]]["closed_at"]
            is_over = closed is not None and closed < at
            ended = not passed or self.stages[passed[-1]["to_stage_id"]] in ("placed", "closed")
            has_word = any(
                one["hears"] == "candidate"
                and one["made_at"] < at
                and (one["ended_at"] is None or one["ended_at"] >= at)
                for one in promises[card]
            )
            found += not (is_over or ended or has_word)
        return found

    def parts(self) -> tuple[int, int]:
        whole = part = 0
        for row in table("letter"):
            kinds = ("after_cv", "after_interview", "final_round")
            if row["candidacy_id"] not in self.cards or row["kind"] not in kinds:
                continue
            if self.inside(row["sent_at"]):
                written = json.loads(row["words"])["parts"]
                whole += 1
                part += len({one["kind"] for one in written if one["text"].strip()}) == 5
        return part, whole

    def said(self) -> dict[tuple[str, str], list[tuple[int, str, bool]]]:
        """What a client said of a candidate at a stage, and whether it was concrete."""
        found = defaultdict(list)
        for row in table("client_reply"):
            parts = (row["which"], row["seen"], row["difference"])
            concrete = all(parts) or row["vagueness"] == "yes" or row["counted_at"] is not None
            told = (row["received_at"], row["id"], concrete)
            found[row["candidacy_id"], row["stage_kind"]].append(told)
        for row in table("feedback_record"):
            if row["source"] == "client":
                told = (row["recorded_at"], row["id"], True)
                found[row["candidacy_id"], row["stage_kind"]].append(told)
        return {key: sorted(said) for key, said in found.items() if key[0] in self.cards}

    def rounds(self) -> list[tuple[str, str, date]]:
        """Of which client, how it went, and on which day they were first heard."""
        found = []
        for (card, _), said in self.said().items():
            if self.inside(said[0][0]):
                chased = "chased" if any(concrete for *_, concrete in said) else "never"
                how = "at once" if said[0][2] else chased
                found.append((card, how, local(said[0][0])))
        return found

    def answers(self) -> dict[str, Counter[str]]:
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for card, how, _ in self.rounds():
            found[self.client_of(card)][how] += 1
        return found

    def answer_days(self) -> dict[str, list[int]]:
        found = defaultdict(list)
        for card, promises in self.of_cards("promise", "made_at").items():
            since: int | None = None
            for one in (one for one in promises if one["hears"] == "us"):
                begins = one["made_at"] if one["starts_at"] is None else one["starts_at"]
                is_anew = since is None or one["made_by"] in ("move", "meeting")
                since = begins if is_anew else min(since, begins)
                answered = one["ended_at"]
                is_answer = one["end"] == "kept" and one["kept_by"] == "reply"
                if is_answer and since <= answered and self.inside(answered):
                    found[self.client_of(card)].append(days_between(since, answered))
                if one["end"] in ("kept", "dropped"):
                    since = None
        return found

    def phrases(self) -> dict[str, tuple[int, set[str]]]:
        found: dict[str, tuple[int, set[str]]] = {}
        for row in table("client_reply"):
            parts = (row["which"], row["seen"], row["difference"])
            concrete = all(parts) or row["vagueness"] == "yes" or row["counted_at"] is not None
            if concrete or not row["quote"] or row["candidacy_id"] not in self.cards:
                continue
            if self.inside(row["received_at"]):
                count, whose = found.get(row["quote"].lower(), (0, set()))
                client = self.clients[self.client_of(row["candidacy_id"])]
                found[row["quote"].lower()] = (count + 1, {*whose, client})
        return found

    def stage_times(self) -> dict[tuple[str, str], list[int]]:
        found = defaultdict(list)
        for moves in self.of_cards("stage_move", "at").values():
            came: int | None = None
            for move in moves:
                if move["from_stage_id"] == move["to_stage_id"]:
                    continue
                if came is not None and self.inside(move["at"]):
                    kinds = (self.stages[move["from_stage_id"]], self.stages[move["to_stage_id"]])
                    found[kinds].append(days_between(came, move["at"]))
                came = move["at"]
        return found

    def outcomes(self) -> tuple[int, Counter[str | None], Counter[str]]:
        required = {key: row["category"] for key, row in keyed("requirement").items()}
        placed, ways, categories = 0, Counter[str | None](), Counter[str]()
        for moves in self.of_cards("stage_move", "at").values():
            if not moves or not self.inside(moves[-1]["at"]):
                continue
            last = moves[-1]
            kind = self.stages[last["to_stage_id"]]
            placed += kind == "placed"
            if kind == "closed":
                ways[last["way"]] += 1
                categories.update([required[key] for key in (last["requirement_id"],) if key])
        return placed, ways, categories


def time_passes(days: int) -> None:
    """Let everything that is in the vault have happened *days* days earlier."""
    with db.atomic():
        for row in TABLES:
            meta = row._meta
            for field in meta.sorted_fields:
                column, sort = field.column_name, type(field).__name__
                change = {
                    "MomentField": f'"{column}" - {86_400 * days}',
                    "DayField": f"DATE(\"{column}\", '-{days} days')",
                }.get(sort)
                if change:
                    db.execute_sql(f'UPDATE "{meta.table_name}" SET "{column}" = {change}')
        db.execute_sql("DELETE FROM undo_log")
