"""Submissions as rows: which year and region, frozen or published, when, by whom, and what is kept."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.store.frozen_submissions import SubmissionLine, SubmissionStatus
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_integer, translate, translate_marked
from cqi_desktop.ui.moments import moment_words

from .rows_model import Cell, Row, RowsColumn

_STATUSES = {
    SubmissionStatus.IN_FORCE: (QT_TRANSLATE_NOOP("Submissions", "Frozen"), "ok"),
    SubmissionStatus.CORRECTED: (QT_TRANSLATE_NOOP("Submissions", "Replaced by a corrected one"), "text3"),
    SubmissionStatus.CONFLICT: (QT_TRANSLATE_NOOP("Submissions", "Conflict: frozen on two laptops"), "warn"),
    SubmissionStatus.HISTORICAL: (QT_TRANSLATE_NOOP("Submissions", "Published figures"), "info"),
}
# Of a fingerprint, what is shown: the whole is in the tooltip.
_FINGERPRINT_SHOWN = 12


def submission_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Submissions", "Year"), sample="2010-2011"),
        RowsColumn(translate("Submissions", "Region"), sample="Centre-du-Québec"),
        RowsColumn(translate("Submissions", "State"), "status"),
        RowsColumn(translate("Submissions", "Filed"), sample="2011-03-31"),
        RowsColumn(translate("Submissions", "Who"), sample="Mylène Gaudreault"),
        RowsColumn(translate("Submissions", "Figures"), sample="0000", is_number=True, is_spare=True),
        RowsColumn(translate("Submissions", "Records"), sample="00000", is_number=True, is_spare=True),
        RowsColumn(translate("Submissions", "Workbook"), sample="0" * _FINGERPRINT_SHOWN, is_spare=True),
    )


def submission_rows(lines: Sequence[SubmissionLine]) -> list[Row]:
    known = {line.id: line for line in lines}
    return [Row(_cells(line, known.get(line.corrects or b"")), line) for line in lines]


def state_of(line: SubmissionLine, corrected: SubmissionLine | None) -> str:
    """``Gelée``, or for a corrected one ``Gelée, corrige celle du 2011-05-02``."""
    said = translate_marked("Submissions", _STATUSES[line.status][0])
    if not line.is_correction:
        return said
    day = format_date(corrected.submitted_on) if corrected and corrected.submitted_on else "—"
    return translate("Submissions", "{state}, corrects that of {day}").format(state=said, day=day)


def _cells(line: SubmissionLine, corrected: SubmissionLine | None) -> tuple[Cell, ...]:
    state = state_of(line, corrected)
    if line.status is SubmissionStatus.HISTORICAL and line.records_complete:
        state = translate("Submissions", "Published figures, records complete")
    return (
        Cell(line.fiscal_year().label, is_strong=True),
        Cell(territory().region_name(line.region)),
        Cell(state, dot=_STATUSES[line.status][1], spoken=state),
        Cell(format_date(line.submitted_on) if line.submitted_on else "—", "text2",
             spoken=moment_words(line.submitted_at)),
        Cell(line.adviser or "—", "text2", spoken=line.adviser),
        Cell(format_integer(line.figures), "text2"),
        Cell(format_integer(line.records) if line.records else "—", "text2"),
        Cell(line.fingerprint[:_FINGERPRINT_SHOWN] or "—", "text2", spoken=line.fingerprint),
    )  # fmt: skip
