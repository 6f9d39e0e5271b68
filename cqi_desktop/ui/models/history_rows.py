"""The history of a record as rows: a heading for each change set, then each field before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from cqi_desktop.exchange.shown_values import beside_of, shown_title, shown_value
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import label_of
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.history import HistoryEntry
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.translation import translate
from cqi_desktop.ui.moments import moment_words

from .companies_model import NOTHING
from .rows_model import Cell, Row, RowsColumn

_LONGEST = 200


def history_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("History", "Record"), sample="Personne-contact · Lucie Bergevin"),
        RowsColumn(translate("History", "Field"), sample="Jours entre les contacts"),
        RowsColumn(translate("History", "Before")),
        RowsColumn(translate("History", "After")),
    )


def history_rows(book: Book, company: bytes, entries: Sequence[HistoryEntry]) -> list[Row]:
    """``entries`` come latest first; the key of every row is its change set. A record is named on its first row."""
    name = shown_title(book, "company", company)
    titles: dict[tuple[str, bytes], str] = {}
    rows: list[Row] = []
    for ref, of_set in groupby(entries, key=lambda entry: entry.change_set):
        made = list(of_set)
        rows.append(Row((Cell(_heading(made[0]), "text2", is_strong=True),), ref, is_heading=True))
        named = ""
        for entry in made:
            record = _record_text(book, (company, name), entry, titles)
            beside = _beside(book, entry)
            for field, before, after in _fields(entry):
                old, new = (_value_text(book, entry.table, field, value, beside) for value in (before, after))
                rows.append(
                    Row(
                        (
                            Cell("" if record == named else record, "text2", spoken=record),
                            Cell(field_label(field) if field else translate("History", "created")),
                            Cell(old, "text3", spoken=old if old != NOTHING else ""),
                            Cell(new, "text", spoken=new if new != NOTHING else ""),
                        ),
                        ref,
                    )
                )
                named = record
    return rows


def _heading(entry: HistoryEntry) -> str:
    """``2011-03-31 14 h 02 · Mylène Gaudreault · Portable de Mylène · Modification d’une entreprise``."""
    parts = (moment_words(entry.at), entry.adviser, entry.laptop, label_of(entry.label))
    return " · ".join(part for part in parts if part)


def _record_text(book: Book, of: tuple[bytes, str], entry: HistoryEntry, titles: dict[tuple[str, bytes], str]) -> str:
    """The record by its kind and title, without the name of the company, which is that of the whole dialog."""
    company, name = of
    if entry.record == company:
        return translate("History", "This company")
    key = (entry.table, entry.record)
    if key not in titles:
        title = shown_title(book, *key).removesuffix(name).removeprefix(name).strip(" ·–")
        titles[key] = f"{kind_label(entry.table)} · {title}" if title else kind_label(entry.table)
    return titles[key]


def _fields(entry: HistoryEntry) -> Iterator[tuple[str, Any, Any]]:
    """The field of an edit; those that a creation filled, the records that it refers to left out."""
    if entry.field:
        yield entry.field, entry.before, entry.after
        return
    filled = {name: value for name, value in (entry.after or {}).items() if name != "company_id"}
    if not filled:
        yield "", None, None
    for name, value in filled.items():
        yield name, None, value


def _beside(book: Book, entry: HistoryEntry) -> Mapping[str, Any]:
    """What says the unit of the values: of a creation what it filled, of an edit the record as it is."""
    return beside_of(book, entry.table, entry.record) if entry.field else entry.after or {}


def _value_text(book: Book, table: str, field: str, value: Any, beside: Mapping[str, Any]) -> str:
    if not field:
        return NOTHING
    text = " ".join(shown_value(book, table, field, value, beside).split())
    return (text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…") or NOTHING
