"""Change sets as rows: the imports of the book, and what one undo left as it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import ChangeSetLine
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.store.record_titles import title_of
from cqi_desktop.store.undo_report import KeptItem, RefusedItem, UndoResult
from cqi_desktop.translation import format_moment, translate
from cqi_desktop.ui.moments import local, moment_words, near
from cqi_desktop.ui.record_words import counts_text
from cqi_desktop.ui.undo_words import reason_text

from .companies_model import NOTHING, initials_of
from .rows_model import Cell, Row, RowsColumn

# Beyond these an undo is counted, not listed: nobody reads fifty thousand lines.
MOST_NAMED = 500


def import_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Imports", "When"), sample="aujourd’hui, 22 h 22"),
        RowsColumn(translate("Imports", "File")),
        RowsColumn(translate("Imports", "Records")),
        RowsColumn(translate("Imports", "Adv."), "avatar", "MG", is_spare=True),
        RowsColumn("", "link", "Annuler l’import"),
    )


def import_rows(lines: Sequence[ChangeSetLine], now: datetime) -> list[Row]:
    """Each import with what it can still do: be undone, be done again."""
    return [_import_row(line, now) for line in lines]


def _import_row(line: ChangeSetLine, now: datetime) -> Row:
    at = local(line.at)
    is_undone, counts = line.undone_by is not None, counts_text(line.records)
    if is_undone:
        act = Cell(translate("Imports", "undone"), "text3")
    else:
        act = Cell(translate("Imports", "Undo the import"), "link")
    return Row(
        (
            Cell(near(at, now) if at else NOTHING, "text2", spoken=format_moment(at) if at else ""),
            Cell(file_of(line), "text3" if is_undone else "text", spoken=file_of(line)),
            Cell(counts or NOTHING, "text3" if is_undone else "text2", spoken=counts),
            Cell(initials_of(line.adviser) or NOTHING, spoken=line.adviser),
            act,
        ),
        line.ref,
    )


def file_of(line: ChangeSetLine) -> str:
    """The name of the file, which the label of an import ends with."""
    return line.label.partition(" ")[2] or line.label


def report_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("UndoReport", "Record")),
        RowsColumn(translate("UndoReport", "Field"), sample="Chiffre d’affaires"),
        RowsColumn(translate("UndoReport", "Why"), sample="utilisée depuis par d’autres fiches"),
        RowsColumn(translate("UndoReport", "By"), sample="Mylène Gaudreault, portable"),
        RowsColumn(translate("UndoReport", "When"), sample="2011-03-31 22 h 22"),
    )


def report_rows(book: Book, result: UndoResult) -> list[Row]:
    """Three groups: what was taken back is counted, what was kept and what could not be are named."""
    rows: list[Row] = []
    undone: dict[str, set[bytes]] = {}
    for item in result.undone:
        undone.setdefault(item.table, set()).add(item.record)
    if undone:
        counts = counts_text({table: len(records) for table, records in undone.items()})
        rows.append(_heading(translate("UndoReport", "Undone: {records}").format(records=counts)))
    for title, items in (
        (translate("UndoReport", "Kept as they are"), result.kept),
        (translate("UndoReport", "Not undone"), result.refused),
    ):
        if items:
            rows.append(_heading(title))
            rows += [_item_row(book, item) for item in items[:MOST_NAMED]]
            left = len(items) - MOST_NAMED
            if left > 0:
                rows.append(_heading(translate("UndoReport", "and %Ln more", "", left)))
    return rows


def _heading(text: str) -> Row:
    return Row((Cell(text, "text2", is_strong=True),), is_heading=True)


def _item_row(book: Book, item: KeptItem | RefusedItem) -> Row:
    title = title_of(book, item.table, item.record)
    by, at = "", ""
    if isinstance(item, KeptItem):
        by = ", ".join(part for part in (item.adviser, item.laptop) if part)
        at = moment_words(item.at)
    return Row(
        (
            Cell(f"{kind_label(item.table)} · {title}" if title else kind_label(item.table)),
            Cell(field_label(item.field) if item.field else "", "text2"),
            Cell(reason_text(item), "text2"),
            Cell(by, "text2", spoken=by),
            Cell(at, "text2"),
        ),
        (item.table, item.record, item.field),
    )
