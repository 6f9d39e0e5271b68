"""The journal of interventions: identifiers are held, lines read when shown; some cells are edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.quick_entry import seconds_in
from cqi_desktop.store.book import Book
from cqi_desktop.store.intervention_list import InterventionOrder, InterventionRow, intervention_rows
from cqi_desktop.store.tables import INTERVENTION_STATUSES
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_number, translate, translate_marked
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.wording import in_our_language, intervention_status_label, medium_label, short_service_label

from .companies_model import NOTHING, initials_of
from .paged_rows import PagedRows
from .roles import CHOICES_ROLE, DOT_ROLE, KEY_ROLE, MINE_ROLE, STRONG_ROLE, STRUCK_ROLE, TONE_ROLE

ROOT = QModelIndex()
STATUS_DOTS = {"planned": "info", "done": "ok", "cancelled": "neu"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as data. ``field`` is the one of the record that the cell edits, empty when it edits none."""

    key: str
    title: str
    text: Callable[[InterventionRow], str]
    order: InterventionOrder | None = None
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    field: str = ""
    sample: str = ""
    is_usual: bool = True


def _day_text(day: date | None) -> str:
    return format_date(day) if day else NOTHING


def _date(row: InterventionRow) -> str:
    return _day_text(row.day)


def _company(row: InterventionRow) -> str:
    return row.company_name or translate("Interventions", "(company to specify)")


def _mrc(row: InterventionRow) -> str:
    return row.mrc_name or NOTHING


def _service(row: InterventionRow) -> str:
    return short_service_label(in_our_language(row.service_fr, row.service_en)) or NOTHING


def _subject(row: InterventionRow) -> str:
    return row.subject or NOTHING


def _status(row: InterventionRow) -> str:
    return intervention_status_label(row.status) or NOTHING


def _hours(row: InterventionRow) -> str:
    return NOTHING if row.seconds is None else format_number(Decimal(row.seconds) / 3600, 2 if row.seconds % 360 else 1)


def _follow_up(row: InterventionRow) -> str:
    day = _day_text(row.follow_up_on)
    return f"✓ {day}" if row.follow_up_on and row.followed_up_on else day


def _medium(row: InterventionRow) -> str:
    return medium_label(row.medium) or NOTHING


def _markets(row: InterventionRow) -> str:
    return ", ".join(row.markets) or NOTHING


def _adviser(row: InterventionRow) -> str:
    return initials_of(row.adviser_name) or NOTHING


_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
COLUMNS: tuple[Column, ...] = (
    Column("date", QT_TRANSLATE_NOOP("Interventions", "Date"), _date, InterventionOrder.DATE, field="date",
           sample="2011-03-31"),
    Column("company", QT_TRANSLATE_NOOP("Interventions", "Company"), _company, InterventionOrder.COMPANY,
           sample="Découpe laser Hémond-Roy inc."),
    Column("mrc", QT_TRANSLATE_NOOP("Interventions", "MRC"), _mrc, sample="Nicolet-Yamaska"),
    Column("service", QT_TRANSLATE_NOOP("Interventions", "Service"), _service, InterventionOrder.SERVICE,
           field="service", sample="Accompagnement"),
    Column("subject", QT_TRANSLATE_NOOP("Interventions", "Subject"), _subject, field="subject",
           sample="Étiquetage nutritionnel américain"),
    Column("medium", QT_TRANSLATE_NOOP("Interventions", "Medium"), _medium, sample="Visioconférence", is_usual=False),
    Column("markets", QT_TRANSLATE_NOOP("Interventions", "Markets"), _markets, sample="Ouest canadien",
           is_usual=False),
    Column("status", QT_TRANSLATE_NOOP("Interventions", "Status"), _status, InterventionOrder.STATUS, field="status",
           sample="●  Planifiée"),
    Column("hours", QT_TRANSLATE_NOOP("Interventions", "Hours"), _hours, InterventionOrder.HOURS, _RIGHT,
           field="contact_seconds", sample="Heures"),
    Column("follow_up", QT_TRANSLATE_NOOP("Interventions", "Follow-up"), _follow_up, InterventionOrder.FOLLOW_UP,
           _RIGHT, field="follow_up_on", sample="✓ 2011-03-31"),
    Column("adviser", QT_TRANSLATE_NOOP("Interventions", "Adv."), _adviser, InterventionOrder.ADVISER, _CENTRE,
           sample="Cons."),
)  # fmt: skip


class InterventionsModel(QAbstractTableModel):
    """``edit_asked`` gives a key, a field and its value; ``refused`` the text of a cell that means nothing."""

    edit_asked = Signal(object, str, object)
    refused = Signal(str, str)

    def __init__(
        self, book: Book, services: Callable[[], list[tuple[bytes, str]]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._services = services
        self._rows: PagedRows[InterventionRow] = PagedRows(self._read)
        self._today = book.today()

    def _read(self, keys: Sequence[bytes]) -> list[InterventionRow]:
        return intervention_rows(self._book, keys)

    # --- rows ----------------------------------------------------------------------------------------------

    def show_list(self, ids: bytes) -> None:
        """Show another list; the same one keeps its place and reads its lines again."""
        self._today = self._book.today()
        if ids == self._rows.ids:
            self._rows.forget()
            if len(self._rows):
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows.replace(ids)
        self.endResetModel()

    def complete_list(self, ids: bytes) -> None:
        """The identifiers of the whole list, of which the first were shown already."""
        if not ids.startswith(self._rows.ids):
            self.show_list(ids)
        elif len(ids) > len(self._rows.ids):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(ids) // 16 - 1)
            self._rows.extend(ids)
            self.endInsertRows()

    @property
    def ids(self) -> bytes:
        return self._rows.ids

    def key_at(self, row: int) -> bytes | None:
        return self._rows.key_at(row)

    def row_of(self, key: bytes) -> int:
        return self._rows.row_of(key)

    def line_at(self, row: int) -> InterventionRow | None:
        return self._rows.line_at(row)

    # --- what Qt asks --------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and COLUMNS[index.column()].field and not self._book.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return translate_marked("Interventions", column.title)
        return column.align if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == KEY_ROLE:
            return self.key_at(index.row())
        row = self.line_at(index.row())
        if row is None:
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if role == Qt.ItemDataRole.EditRole:
            return self._copied(column, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(column, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_aloud(column, row)
        return self._look(column, row, int(role))

    def _copied(self, column: Column, row: InterventionRow) -> str:
        """What is copied and what an editor starts from."""
        whole = {
            "adviser": row.adviser_name,
            "follow_up": _day_text(row.follow_up_on),
            "service": in_our_language(row.service_fr, row.service_en),
        }
        text = whole.get(column.key) or column.text(row)
        return "" if text == NOTHING else text

    def _look(self, column: Column, row: InterventionRow, role: int) -> Any:
        if role == CHOICES_ROLE:
            return self._choices(column, row)
        if role == STRONG_ROLE:
            due_today = column.key == "follow_up" and row.follow_up_on == self._today and not row.followed_up_on
            return column.key == "company" or due_today
        if role == STRUCK_ROLE:
            return column.key == "company" and row.status == "cancelled"
        if role == TONE_ROLE:
            return self._tone(column, row)
        if role == DOT_ROLE and column.key == "status":
            return STATUS_DOTS.get(row.status)
        if role == MINE_ROLE and column.key == "adviser":
            return row.adviser is not None and row.adviser == self._book.adviser
        return None

    def _choices(self, column: Column, row: InterventionRow) -> tuple[list[tuple[Any, str]], Any] | None:
        """What an editor offers and what is chosen; None when the cell takes a text."""
        if column.key == "service":
            return self._services(), row.service
        if column.key == "status":
            return [(code, intervention_status_label(code)) for code in INTERVENTION_STATUSES], row.status
        return None

    def _is_late(self, row: InterventionRow) -> bool:
        return row.follow_up_on is not None and row.followed_up_on is None and row.follow_up_on < self._today

    def _tone(self, column: Column, row: InterventionRow) -> str:
        if column.text(row) == NOTHING:
            return "text3"
        if column.key in ("company", "status"):
            return "text3" if row.status == "cancelled" and column.key == "company" else "text"
        if column.key == "follow_up":
            if row.followed_up_on:
                return "text3"
            return "err" if self._is_late(row) else ("text" if row.follow_up_on == self._today else "text2")
        return "text2" if column.key in ("date", "mrc", "subject") else "text"

    def _tooltip(self, column: Column, row: InterventionRow) -> str | None:
        if column.key == "follow_up":
            return self._follow_up_state(row)
        whole = {
            "company": row.company_name,
            "service": in_our_language(row.service_fr, row.service_en),
            "adviser": row.adviser_name,
            "subject": " · ".join(
                part for part in (row.subject, medium_label(row.medium), ", ".join(row.markets)) if part
            ),
        }
        return whole.get(column.key) or None

    def _follow_up_state(self, row: InterventionRow) -> str | None:
        if row.followed_up_on:
            return translate("Interventions", "done on {day}").format(day=format_date(row.followed_up_on))
        if self._is_late(row) and row.follow_up_on:
            return translate("Interventions", "%n day(s) late", "", (self._today - row.follow_up_on).days)
        return None

    def _read_aloud(self, column: Column, row: InterventionRow) -> str:
        """``colonne, valeur, état``, for a screen reader."""
        value = self._copied(column, row) or translate("Interventions", "none")
        state = self._follow_up_state(row) if column.key == "follow_up" else None
        return ", ".join(part for part in (translate_marked("Interventions", column.title), value, state) if part)

    # --- editing -------------------------------------------------------------------------------------------

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """``value`` is a text, or the value of a choice. Nothing is written when it says what the cell says."""
        key = self.key_at(index.row()) if index.isValid() and role == Qt.ItemDataRole.EditRole else None
        if key is None:
            return False
        column = COLUMNS[index.column()]
        if isinstance(value, str) and not self.means_something(index, value):
            self.refused.emit(value, column.key)
            return False
        row = self.line_at(index.row())
        if row is None or (isinstance(value, str) and value.strip() == self._copied(column, row)):
            return False
        self.edit_asked.emit(key, column.field, self._value(column, value))
        return True

    def means_something(self, index: AnyIndex, text: str) -> bool:
        """Whether the cell can hold ``text``."""
        column, text = COLUMNS[index.column()], text.strip()
        if column.key == "date":
            return day_in(text, self._today) is not None
        if column.key == "follow_up":
            return not text or day_in(text, self._today, ahead=True) is not None
        return column.key != "hours" or not text or self._seconds(text) is not None

    def _value(self, column: Column, value: Any) -> Any:
        if column.key in ("date", "follow_up"):
            return day_in(value.strip(), self._today, ahead=column.key == "follow_up")
        if column.key == "hours":
            return self._seconds(value.strip()) if value.strip() else None
        return (value.strip() or None) if column.key == "subject" else value

    @staticmethod
    def _seconds(text: str) -> int | None:
        """In the column of hours a bare number is hours; zero is a time too."""
        if text.replace(",", ".") in ("0", "0.0"):
            return 0
        return seconds_in(f"{text} h") or seconds_in(text)
