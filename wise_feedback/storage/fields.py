"""Columns of our own: keys that sort by time, and moments in UTC."""

from datetime import UTC, date, datetime, time
from typing import Any

import uuid_utils
from peewee import BigIntegerField, TextField

from wise_feedback.domain.basics import Key


def new_key() -> Key:
    """Return a new UUIDv7 (RFC 9562) as 32 hexadecimal digits; later keys sort after earlier."""
    return uuid_utils.uuid7().hex


def written_at(key: Key) -> datetime:
    """Return when a key was made, which it tells itself, to the millisecond."""
    return datetime.fromtimestamp(int(key[:12], 16) / 1000, UTC)


def to_seconds(moment: datetime) -> int:
    """Return an aware moment as whole seconds since 1970 in UTC, as it is stored."""
    return int(moment.timestamp())


def to_moment(seconds: int) -> datetime:
    """Return stored seconds as an aware moment in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


class KeyField(TextField):
    """A primary key made when the row is made."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(primary_key=True, default=new_key, **kwargs)


class MomentField(BigIntegerField):
    """A moment, stored as seconds in UTC and read as an aware ``datetime``."""

    def db_value(self, value: Any) -> Any:
        """Return what is stored."""
        return to_seconds(value) if isinstance(value, datetime) else value

    def python_value(self, value: Any) -> Any:
        """Return what is read."""
        return None if value is None else to_moment(value)


class DayField(TextField):
    """A day without a time, stored as ISO text so that it sorts and reads plainly."""

    def db_value(self, value: Any) -> Any:
        """Return what is stored."""
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: Any) -> Any:
        """Return what is read."""
        return date.fromisoformat(value) if value else None


class ClockField(TextField):
    """A time of day without a date, stored as ``15:00``."""

    def db_value(self, value: Any) -> Any:
        """Return what is stored."""
        return value.isoformat("minutes") if isinstance(value, time) else value

    def python_value(self, value: Any) -> Any:
        """Return what is read."""
        return time.fromisoformat(value) if value else None
