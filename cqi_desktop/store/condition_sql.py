"""SQL for what a filter says of one column of a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from cqi_desktop.domain.list_conditions import ColumnKind, Condition, Operator

_UNKNOWN = ""


class Sql(NamedTuple):
    """A condition, and its parameters in order."""

    text: str
    parameters: list[Any]


def condition_sql(expression: str, kind: ColumnKind, condition: Condition, today: date) -> Sql:
    """SQL that is true of the rows asked for; what is unknown never answers to anything but EMPTY, IS_NOT and LACKS."""
    operator, values = condition.operator, [_bound(value) for value in condition.values]
    if operator is Operator.EMPTY:
        return Sql(f"({_empty(expression, kind)})", [])
    if operator is Operator.FILLED:
        return Sql(f"(NOT ({_empty(expression, kind)}))", [])
    if operator in (Operator.IS, Operator.IS_NOT):
        found = _one_of(expression, kind, values)
        negated = Sql(f"(NOT coalesce({found.text}, 0))", found.parameters)
        return negated if operator is Operator.IS_NOT else found
    if operator in (Operator.CONTAINS, Operator.LACKS):
        pieces = " OR ".join([f"{expression} LIKE ? ESCAPE '\\'"] * len(values))
        text = f"coalesce({pieces}, 0)"
        patterns = [f"%{_escaped(str(value))}%" for value in values]
        return Sql(f"(NOT {text})" if operator is Operator.LACKS else f"({text})", patterns)
    return _compared(expression, operator, values, today)


def _compared(expression: str, operator: Operator, values: Sequence[Any], today: date) -> Sql:
    if operator is Operator.BETWEEN:
        return Sql(f"({expression} BETWEEN ? AND ?)", list(values[:2]))
    if operator is Operator.WITHIN_DAYS:
        days = timedelta(int(values[0]))
        return Sql(f"({expression} BETWEEN ? AND ?)", [str(today - days), str(today + days)])
    if operator is Operator.OLDER_THAN_DAYS:
        return Sql(f"({expression} < ?)", [str(today - timedelta(int(values[0])))])
    sign = ">=" if operator is Operator.AT_LEAST else "<="
    return Sql(f"({expression} {sign} ?)", [values[0]])


def _empty(expression: str, kind: ColumnKind) -> str:
    nothing = f" OR {expression} IN ('', '[]')" if kind is ColumnKind.TEXT else ""
    return f"{expression} IS NULL{nothing}"


def _one_of(expression: str, kind: ColumnKind, values: Sequence[Any]) -> Sql:
    known = [value for value in values if value != _UNKNOWN]
    collation = " COLLATE NOCASE" if kind is ColumnKind.TEXT else ""
    choices = [f"{expression}{collation} IN ({', '.join('?' * len(known))})"] if known else []
    if len(known) < len(values):
        choices.append(f"{expression} IS NULL")
    return Sql(f"({' OR '.join(choices)})", known)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _bound(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
