"""What a filter of a list says of one column: an operator and its values, kept as JSON in a saved view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class Operator(StrEnum):
    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    LACKS = "lacks"
    EMPTY = "empty"
    FILLED = "filled"
    AT_LEAST = "at_least"  # a number, or a day: on that day or after it
    AT_MOST = "at_most"
    BETWEEN = "between"  # both ends included
    WITHIN_DAYS = "within_days"  # of today, before or after it
    OLDER_THAN_DAYS = "older_than_days"  # more days ago than that


class ColumnKind(StrEnum):
    """What a column holds, which decides what may be asked of it."""

    TEXT = "text"
    CHOICE = "choice"
    DAY = "day"
    NUMBER = "number"


_OF_TEXT = (Operator.CONTAINS, Operator.LACKS, Operator.IS, Operator.IS_NOT, Operator.EMPTY, Operator.FILLED)
OPERATORS: dict[ColumnKind, tuple[Operator, ...]] = {
    ColumnKind.TEXT: _OF_TEXT,
    ColumnKind.CHOICE: (Operator.IS, Operator.IS_NOT),
    ColumnKind.DAY: (
        Operator.BETWEEN, Operator.AT_LEAST, Operator.AT_MOST, Operator.WITHIN_DAYS, Operator.OLDER_THAN_DAYS,
        Operator.EMPTY, Operator.FILLED,
    ),
    ColumnKind.NUMBER: (
        Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN, Operator.IS, Operator.EMPTY, Operator.FILLED,
    ),
}  # fmt: skip
# How many values each operator takes; those that are absent take one or more.
_VALUES = {Operator.EMPTY: 0, Operator.FILLED: 0, Operator.BETWEEN: 2}

Value = str | int | bytes | date


@dataclass(frozen=True, slots=True)
class Condition:
    """``values`` are texts, whole numbers, days or keys, as the column holds them; "" stands for what is unknown."""

    column: str
    operator: Operator
    values: tuple[Value, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether it has the values that its operator needs, in order."""
        wanted = _VALUES.get(self.operator)
        if wanted is None:
            return bool(self.values)
        return len(self.values) == wanted and (wanted < 2 or self.values[0] <= self.values[1])  # type: ignore[operator]


def kept_condition(condition: Condition) -> dict[str, Any]:
    """The condition as JSON holds it."""
    return {
        "column": condition.column,
        "operator": str(condition.operator),
        "values": [kept_value(value) for value in condition.values],
    }


def condition_of(kept: Mapping[str, Any]) -> Condition | None:
    """What ``kept_condition`` gave; None when a later version wrote something that this one does not know."""
    try:
        values = tuple(value_of(value) for value in kept["values"])
        return Condition(str(kept["column"]), Operator(kept["operator"]), values)
    except (KeyError, TypeError, ValueError):
        return None


def kept_value(value: Value) -> Any:
    """A text or a number as itself, a key as ``{"id": ...}``, a day as ``{"day": ...}``."""
    if isinstance(value, bytes):
        return {"id": value.hex()}
    return {"day": value.isoformat()} if isinstance(value, date) else value


def value_of(kept: Any) -> Value:
    """What ``kept_value`` gave. Raises ValueError or KeyError for anything else."""
    if isinstance(kept, Mapping):
        return bytes.fromhex(kept["id"]) if "id" in kept else date.fromisoformat(kept["day"])
    if isinstance(kept, str | int):
        return kept
    raise ValueError(kept)
