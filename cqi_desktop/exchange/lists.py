"""Lists out of the book, with exactly the headers of the contract in French, so that they can be read back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.values import SECONDS_PER_HOUR
from cqi_desktop.store.list_queries import LIST_QUERIES
from cqi_desktop.store.new_files import check_place
from cqi_desktop.store.reference import territory
from cqi_desktop.store.team_settings import first_month
from cqi_desktop.translation import in_language, translate_marked

from .kinds import Field, Kind, kind_named
from .list_files import Value, write_csv, write_excel
from .matching import CompanyDirectory, company_directory
from .plan_links import shown_value
from .plan_reported import shown_figure

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

Record = Mapping[str, Any]


def export_list(book: Book, kind_code: str, path: Path) -> int:
    """Write the list of a kind to ``path`` (.csv or .xlsx); returns how many records it holds.

    Raises UnknownRecordError for another kind, InvalidValueError for another ending, UnwritableError.
    """
    kind = kind_named(kind_code)
    ending = path.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise InvalidValueError(text=path.name, expected="list_file")
    check_place(path)
    rows = list(list_rows(book, kind))
    headers = [field.header for field in kind.fields]
    if ending == ".csv":
        write_csv(path, headers, rows)
    else:
        write_excel(path, kind.title, headers, rows)
    return len(rows)


def list_rows(book: Book, kind: Kind) -> Iterator[list[Value]]:
    """The rows of the list of a kind, below its headers, in French whatever the language of the window."""
    for _, row in keyed_rows(book, kind, kind.fields):
        yield row


def keyed_rows(book: Book, kind: Kind, fields: Sequence[Field]) -> Iterator[tuple[bytes, list[Value]]]:
    """Some fields of each record of a kind, with its key, in the order of the list."""
    cells = _Cells(book)
    with in_language("fr"):
        readers = [cells.reader(field) for field in fields]
        cursor = book.sql(LIST_QUERIES[kind.code])
        names = [column[0] for column in cursor.description]
        records = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        kept = [
            (record["id"], [read(record) for read in readers])
            for record in records
            if not cells.joins_one_company(record)
        ]
    yield from kept


class _Cells:
    """How each field of a record is written, with the names that keys stand for."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._special: dict[str, Callable[[Record], Value]] = {
            "id": self._id,
            "mrc": self._mrc,
            "region": self._region,
            "regions": self._regions,
            "company": self._company("company_id"),
            "company_a": self._company("company_a_id"),
            "company_b": self._company("company_b_id"),
            "neq": self._neq,
            "activity": self._activity,
            "contact": self._contact,
            "fiscal_year": self._fiscal_year,
            "indicator": self._indicator,
            "value": self._value,
        }

    def joins_one_company(self, record: Record) -> bool:
        """A link whose two companies were merged into one: it counts no more and no import takes it (rule 14)."""
        if "company_a_id" not in record:
            return False
        first, second = (self._directory.of_key(record[f"company_{side}_id"]).company for side in ("a", "b"))
        return first is not None and second is not None and first.key == second.key

    def reader(self, field: Field) -> Callable[[Record], Value]:
        """What gives the cell of ``field`` from a record."""
        special = self._special.get(field.name)
        if special is not None:
            return special

        def read(record: Record) -> Value:
            return _shown(field, record[field.name])

        return read

    # --- names of other records ---

    @cached_property
    def _directory(self) -> CompanyDirectory:
        return company_directory(self._book)

    @cached_property
    def _activities(self) -> dict[bytes, str]:
        """The code of each activity; its identifier when it has no code of its own."""
        rows = self._book.sql("SELECT id, code FROM activity WHERE trashed_at IS NULL").fetchall()
        return _unambiguous(rows)

    @cached_property
    def _contacts(self) -> dict[bytes, str]:
        """The name of each person; the identifier when two of one company have the same."""
        rows = self._book.sql(
            "SELECT id, company_id, trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) "
            "FROM contact WHERE trashed_at IS NULL AND anonymised_at IS NULL AND company_id IS NOT NULL"
        ).fetchall()
        by_company: dict[bytes, list[tuple[bytes, str]]] = {}
        for key, company, name in rows:
            by_company.setdefault(company, []).append((key, name))
        return {key: text for people in by_company.values() for key, text in _unambiguous(people).items()}

    # --- cells ---

    def _id(self, record: Record) -> Value:
        return id_text(record["id"])

    def _mrc(self, record: Record) -> Value:
        return territory().mrc_name(record["mrc"]) or None

    def _region(self, record: Record) -> Value:
        return territory().region_name(record["region"]) if record["region"] else None

    def _regions(self, record: Record) -> Value:
        return "; ".join(map(territory().region_name, _texts(record["regions"]))) or None

    def _company(self, column: str) -> Callable[[Record], Value]:
        """The name of a company; its identifier when neither the name nor the NEQ beside it leads back to it."""

        def read(record: Record) -> Value:
            company = self._directory.of_key(record[column]).company
            if company is None:
                return None
            neq = company.neq if column == "company_id" and "service" in record else None
            found = self._directory.find_text(company.name, neq).company
            return company.name if found is not None and found.key == company.key else id_text(company.key)

        return read

    def _neq(self, record: Record) -> Value:
        if "neq" in record:
            return _text(record["neq"])
        company = self._directory.of_key(record["company_id"]).company
        return company.neq if company else None

    def _activity(self, record: Record) -> Value:
        return self._activities.get(record["activity_id"])

    def _contact(self, record: Record) -> Value:
        return self._contacts.get(record["contact_id"])

    def _fiscal_year(self, record: Record) -> Value:
        day = record["start_date"]
        return FiscalYear.of(date.fromisoformat(day), first_month(self._book)).label if day else None

    def _indicator(self, record: Record) -> Value:
        indicator = INDICATOR_BY_CODE.get(record["indicator_code"])
        return translate_marked("Indicator", indicator.label) if indicator else record["indicator_code"]

    def _value(self, record: Record) -> Value:
        if "figure" in record:
            indicator = INDICATOR_BY_CODE.get(record["indicator_code"])
            figure: int | None = record["figure"]
            return shown_figure(indicator, figure) if indicator and figure is not None else figure
        if "outcome" in record:
            return None if record["outcome"] is None else shown_value(record["kind"], record["outcome"])
        return _money(record["value"])


def _shown(field: Field, value: Any) -> Value:
    """A stored value as a list writes it."""
    if value is None:
        return None
    if field.choices is not None:
        return field.choices.label_fr(value)
    if field.shows == "date":
        return date.fromisoformat(value)
    if field.shows == "hours":
        # Four decimals: the seconds read back.
        return (Decimal(value) / SECONDS_PER_HOUR).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    if field.shows == "money":
        return _money(value)
    if field.shows == "number":
        return int(value)
    return "; ".join(_texts(value)) or None if field.name == "markets" else _text(value)


def _money(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents) / 100


def _text(value: Any) -> str | None:
    return str(value) if value else None


def _texts(value: str | None) -> Sequence[str]:
    return tuple(json.loads(value)) if value else ()


def _unambiguous(rows: Sequence[tuple[bytes, str | None]]) -> dict[bytes, str]:
    """Each key's text; the identifier instead when the text is empty or leads to several keys."""
    from cqi_desktop.domain.identifiers import fold

    counts: dict[str, int] = {}
    for _, text in rows:
        counts[fold(text or "")] = counts.get(fold(text or ""), 0) + 1
    return {key: text if text and counts[fold(text)] == 1 else id_text(key) for key, text in rows}
