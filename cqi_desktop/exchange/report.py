"""What an import did, or would do: counts of rows, errors and warnings, in the contract's shape."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cqi_desktop.domain.errors import AmbiguousDateError, CqiError, InvalidFiscalYearError, RowProblem
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.row_messages import describe_row

_CODE_BY_EXPECTED = {
    "date": "invalid_date",
    "four_digit_year": "two_digit_year",
    "integer": "invalid_number",
    "number": "invalid_number",
    "amount": "invalid_number",
    "hours": "invalid_number",
    "choice": "invalid_choice",
    "neq": "invalid_neq",
    "postal_code": "invalid_postal_code",
    "identifier": "invalid_identifier",
    "cell_without_error": "spreadsheet_error",
}


@dataclass(slots=True)
class Problems:
    """The errors and warnings of a list, by row. ``headers`` are as the file writes them, by the field's name."""

    headers: dict[str, str]
    errors: list[RowProblem] = field(default_factory=list)
    warnings: list[RowProblem] = field(default_factory=list)
    rows_in_error: set[int] = field(default_factory=set)

    def refuse(self, row: int, name: str, code: str, suggestion: str = "", **values: object) -> None:
        """A row that cannot be taken, because of the cell of field ``name``."""
        self.errors.append(RowProblem(row, self.header(name), code, tuple(values.items()), suggestion))
        self.rows_in_error.add(row)

    def warn(self, row: int, name: str, code: str, suggestion: str = "", **values: object) -> None:
        """A row that is taken, and what a person should know of it."""
        self.warnings.append(RowProblem(row, self.header(name), code, tuple(values.items()), suggestion))

    def refuse_value(self, row: int, name: str, error: CqiError) -> None:
        """A cell that its reader refused."""
        values: dict[str, Any] = {"value": error.values.get("text", "")}
        if isinstance(error, AmbiguousDateError):
            code = "ambiguous_date"
            values |= {"first": error.values["first"], "second": error.values["second"]}
        elif isinstance(error, InvalidFiscalYearError):
            code = "invalid_year"
        else:
            code = _CODE_BY_EXPECTED.get(str(error.values.get("expected")), "invalid_value")
            values |= {"known": error.values["known"]} if "known" in error.values else {}
        self.refuse(row, name, code, **values)

    def header(self, name: str) -> str:
        return self.headers.get(name, name)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Rows created, updated and unchanged, and what was wrong.

    ``was_written`` is False for a dry run and when errors kept everything out: then the counts of a dry run are
    what would be written, and those of a refused import are zero. ``change_set`` is what an undo takes back; None when
    nothing was changed.
    """

    created: int
    updated: int
    unchanged: int
    errors: tuple[RowProblem, ...] = ()
    warnings: tuple[RowProblem, ...] = ()
    was_written: bool = False
    kind: str = ""
    change_set: SetRef | None = None

    @property
    def is_refused(self) -> bool:
        """Errors kept everything out."""
        return bool(self.errors) and not self.was_written

    def to_json(self) -> dict[str, Any]:
        """The document of ``--json``, in the current language."""
        return {
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "errors": [_problem_json(problem) for problem in self.errors],
            "warnings": [_problem_json(problem) for problem in self.warnings],
        }


def _problem_json(problem: RowProblem) -> dict[str, Any]:
    return {
        "row": problem.row,
        "column": problem.column,
        "code": problem.code,
        "message": describe_row(problem),
        "suggestion": problem.suggestion,
    }
