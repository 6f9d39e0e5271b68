"""What a table of the window shows, as values: real dates and numbers, the columns shown, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView

from cqi_desktop.exchange.list_files import Value
from cqi_desktop.store.company_list import CompanyRow, company_ids, company_rows
from cqi_desktop.store.intervention_list import InterventionOrder, InterventionRow, intervention_ids, intervention_rows
from cqi_desktop.translation import translate, translate_marked
from cqi_desktop.ui.list_views import first_sort
from cqi_desktop.ui.models import companies_model, interventions_model
from cqi_desktop.ui.models.companies_model import NOTHING, CompaniesModel
from cqi_desktop.ui.models.interventions_model import InterventionsModel
from cqi_desktop.ui.models.roles import HEADING_ROLE
from cqi_desktop.ui.pages.companies_page import CompaniesPage
from cqi_desktop.ui.pages.interventions_page import InterventionsPage
from cqi_desktop.ui.pages.page import Page
from cqi_desktop.ui.widgets.data_table import DataTable

KEY_LENGTH = 16
_CHUNK = 500
_SECONDS = 3600
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})$")
_NUMBER = re.compile(r"[−-]?\d[\d\u00a0\u202f ]*(?:[.,]\d+)?(?:[\u00a0 ]?\$)?")
_SPACES = re.compile(r"[\u00a0\u202f $]")

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SeenTable:
    """A list ready to be read on the worker. ``kind`` is that of the imports, empty for a list they do not know.

    ``columns`` are the keys of the columns shown, ``count`` the rows shown, ``chosen`` the records selected.
    """

    kind: str
    journal: str
    title: str
    columns: tuple[str, ...]
    headers: tuple[str, ...]
    count: int
    filters: tuple[str, ...]
    order: str
    keys: Callable[[], bytes]
    rows: Callable[[bytes, Tell], list[list[Value]]]
    chosen: bytes = b""


def seen_table(page: Page) -> SeenTable | None:
    """The list that the person looks at: the table that has the focus, else the first of the page."""
    table = _table_of(page)
    if table is None:
        return None
    if isinstance(page, CompaniesPage) and table is page.table:
        return company_table(page)
    if isinstance(page, InterventionsPage) and table is page.table:
        return _interventions(page)
    return plain_table(table, page.accessibleName())


def _table_of(page: Page) -> QTableView | None:
    focused = QApplication.focusWidget()
    if isinstance(focused, QTableView) and page.isAncestorOf(focused):
        return focused
    areas = [area for area in page.areas() if isinstance(area, QTableView)]
    shown = [table for table in page.findChildren(QTableView) if table.isVisible() and isinstance(table, DataTable)]
    return next(iter([*areas, *shown]), None)


def _shown_columns(table: QTableView) -> list[int]:
    header = table.horizontalHeader()
    order = sorted(range(table.model().columnCount()), key=header.visualIndex)
    return [column for column in order if not table.isColumnHidden(column)]


# --- the two long lists --------------------------------------------------------------------------------------


def _company_value(key: str, row: CompanyRow) -> Value:
    special: Mapping[str, Value] = {
        "markets": "; ".join(row.markets) or None,
        "last_intervention": row.last_intervention,
        "next_follow_up": row.next_follow_up,
        "contact_every_days": row.contact_every_days,
        "employees": row.employees,
        "adviser": row.adviser_name or None,
    }
    if key in special:
        return special[key]
    column = next(each for each in companies_model.COLUMNS if each.key == key)
    return _text(column.text(row))


def _intervention_value(key: str, row: InterventionRow) -> Value:
    hours = None if row.seconds is None else (Decimal(row.seconds) / _SECONDS).quantize(Decimal("0.01"))
    special: Mapping[str, Value] = {
        "date": row.day,
        "company": row.company_name or None,
        "markets": "; ".join(row.markets) or None,
        "hours": hours,
        "follow_up": row.follow_up_on,
        "adviser": row.adviser_name or None,
    }
    if key in special:
        return special[key]
    column = next(each for each in interventions_model.COLUMNS if each.key == key)
    return _text(column.text(row))


def _text(text: str) -> str | None:
    return None if text in ("", NOTHING) else text


def company_table(page: CompaniesPage) -> SeenTable:
    columns = [companies_model.COLUMNS[place] for place in _shown_columns(page.table)]
    book, criteria, sorts = page.context.book, page.filters.criteria(), page.sorting.keys
    keys = tuple(column.key for column in columns)
    titles = {column.order: translate_marked("Companies", column.title) for column in companies_model.COLUMNS}

    def listed() -> bytes:
        return company_ids(book, criteria, sorts)

    def rows(ids: bytes, tell: Tell) -> list[list[Value]]:
        found = _read(ids, lambda chunk: company_rows(book, chunk), tell)
        return [[_company_value(key, row) for key in keys] for row in found]

    return SeenTable(
        "companies",
        "companies",
        translate("ListExport", "Companies"),
        keys,
        tuple(_company_header(column) for column in columns),
        page.model.rowCount(),
        tuple(page.filters.sentences()),
        _orders([(titles.get(sort.order, ""), sort.descending) for sort in sorts]),
        listed,
        rows,
        _chosen(page.table, page.model),
    )


def _company_header(column: companies_model.Column) -> str:
    full = translate("ListExport", "Adviser") if column.key == "adviser" else ""
    return full or translate_marked("Companies", column.title)


def _interventions(page: InterventionsPage) -> SeenTable:
    columns = [interventions_model.COLUMNS[place] for place in _shown_columns(page.table)]
    book, criteria = page.context.book, page.filters.criteria()
    order, descending = first_sort(page.context.settings.sorts.get("interventions", []), InterventionOrder.DATE)
    keys = tuple(column.key for column in columns)
    title = next(column.title for column in interventions_model.COLUMNS if column.order is order)

    def listed() -> bytes:
        return intervention_ids(book, criteria, order, descending)

    def rows(ids: bytes, tell: Tell) -> list[list[Value]]:
        found = _read(ids, lambda chunk: intervention_rows(book, chunk), tell)
        return [[_intervention_value(key, row) for key in keys] for row in found]

    return SeenTable(
        "interventions",
        "interventions",
        translate("ListExport", "Interventions"),
        keys,
        tuple(
            translate("ListExport", "Adviser")
            if column.key == "adviser"
            else translate_marked("Interventions", column.title)
            for column in columns
        ),
        page.model.rowCount(),
        tuple(page.filters.sentences()),
        _orders([(translate_marked("Interventions", title), descending)]),
        listed,
        rows,
        _chosen(page.table, page.model),
    )


def _orders(sorts: Sequence[tuple[str, bool]]) -> str:
    going_down = translate("ListExport", "{column}, going down")
    return ", ".join(going_down.format(column=title) if descending else title for title, descending in sorts)


def _chosen(table: DataTable, model: CompaniesModel | InterventionsModel) -> bytes:
    rows = table.selected_rows()
    return b"".join(model.key_at(row) or b"" for row in rows) if len(rows) > 1 else b""


def keys_in(ids: bytes) -> list[bytes]:
    return [ids[place : place + KEY_LENGTH] for place in range(0, len(ids), KEY_LENGTH)]


def _read(ids: bytes, read: Callable[[Sequence[bytes]], Sequence[Any]], tell: Tell) -> Iterator[Any]:
    """The lines of these records in their order, some at a time."""
    keys = keys_in(ids)
    for first in range(0, len(keys), _CHUNK):
        tell(first, len(keys))
        chunk = keys[first : first + _CHUNK]
        found = {row.id: row for row in read(chunk)}
        yield from (found[key] for key in chunk if key in found)


# --- any other table -----------------------------------------------------------------------------------------


def plain_table(table: QTableView, title: str) -> SeenTable:
    """A table short enough to be read whole: what its cells say, as dates and numbers where they are."""
    model, columns = table.model(), _shown_columns(table)
    name = table.accessibleName() or title
    headers = tuple(str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)
    lines = [
        [typed_value(model.index(row, column)) for column in columns]
        for row in range(model.rowCount())
        if not table.isRowHidden(row)
    ]

    def listed() -> bytes:
        return b""

    def rows(ids: bytes, tell: Tell) -> list[list[Value]]:
        del ids
        tell(0, len(lines))
        return lines

    return SeenTable("", "list", name, (), headers, len(lines), (), "", listed, rows)


def typed_value(index: Any) -> Value:
    """The value of a cell: a date, a number where numbers stand, else its text; nothing for a dash."""
    whole = index.data(Qt.ItemDataRole.EditRole)
    shown = index.data(Qt.ItemDataRole.DisplayRole)
    text = str(shown if whole is None or not isinstance(whole, str) else whole or "").strip()
    if text in ("", NOTHING, "None"):
        return None
    if index.data(HEADING_ROLE):
        return text
    day = _DAY.fullmatch(text)
    if day is not None:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
    is_number = alignment is not None and bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignRight)
    return _number(text) if is_number and _NUMBER.fullmatch(text) else text


def _number(text: str) -> Value:
    bare = _SPACES.sub("", text).replace("−", "-").replace(",", ".")
    try:
        return Decimal(bare)
    except InvalidOperation:
        return text
