"""Column types of the book: values that SQLite keeps exactly and that the change log can compare."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from peewee import Field


class IdField(Field):
    """A 16-byte key, ``bytes`` on both sides: UUIDv7, or UUIDv5 of a natural key."""

    field_type = "BLOB"

    def db_value(self, value: bytes | None) -> bytes | None:
        return value

    def python_value(self, value: bytes | None) -> bytes | None:
        return value


class DayField(Field):
    """A calendar day, kept as ``yyyy-mm-dd`` so that text order is time order."""

    field_type = "TEXT"

    def db_value(self, value: date | str | None) -> str | None:
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        return date.fromisoformat(value) if value else None


class MomentField(Field):
    """A moment in UTC, ``yyyy-mm-ddThh:mm:ssZ``, text on both sides: the wall clock of whoever wrote it."""

    field_type = "TEXT"


class TextListField(Field):
    """A tuple of texts, kept as a JSON array that SQLite's ``json_each`` can open. None when empty."""

    field_type = "TEXT"

    def db_value(self, value: Any) -> str | None:
        if value is None or isinstance(value, str):
            return value
        return json.dumps(list(value), ensure_ascii=False, separators=(",", ":")) if value else None

    def python_value(self, value: str | None) -> tuple[str, ...]:
        return tuple(json.loads(value)) if value else ()
