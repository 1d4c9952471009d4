"""Answering again what was asked before, as long as nothing has been written in between.

One letter asks for its assignment, settings and feedback half a dozen times, in as many modules,
and a thousand letters ask for the same assignment. SQLite itself knows whether anything changed:
``total_changes`` by this connection, ``data_version`` by any other.
"""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import ParamSpec, TypeVar

from wise_feedback.storage.tables import db

MOST = 1000
"""How many answers of one question are kept."""

P = ParamSpec("P")
T = TypeVar("T")


def while_unchanged(function: Callable[P, T]) -> Callable[P, T]:
    """Let a function that reads the vault answer from memory until something is written.

    It takes what can be a key, and returns values that nobody changes. What it raises is not kept.
    """
    answers: dict[Hashable, T] = {}
    state: list[object] = [None]

    @wraps(function)
    def remembered(*given: P.args, **named: P.kwargs) -> T:
        if db.in_transaction():  # what it reads may yet be taken back
            return function(*given, **named)
        now = db.state()
        if state[0] != now:
            answers.clear()
            state[0] = now
        key = (given, tuple(sorted(named.items())))
        if key not in answers:
            answer = function(*given, **named)
            if db.state() != now or len(answers) >= MOST:
                return answer
            answers[key] = answer
        return answers[key]

    return remembered
