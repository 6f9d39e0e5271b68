"""The links as rows of a table, some cells of which are edited in place; the page writes what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from cqi_desktop.domain.synergy import STATUSES, statuses_after
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.book import Book
from cqi_desktop.store.list_choices import adviser_choices
from cqi_desktop.store.synergy_list import SynergyLine
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_money, translate, translate_marked
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.roles import CHOICES_ROLE, DOT_ROLE, KEY_ROLE, STRONG_ROLE, TONE_ROLE

from .link_words import LINK_DOTS, kind_choices, kind_label, status_label

ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A column as data. ``field`` is the one of the record that the cell edits, empty when it edits none."""

    key: str
    title: str
    text: Callable[[SynergyLine], str]
    sort: Callable[[SynergyLine], Any]
    field: str = ""
    sample: str = ""
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    is_usual: bool = True


def _day_text(day: date | None) -> str:
    return format_date(day) if day else NOTHING


def _a(line: SynergyLine) -> str:
    return line.name_a or NOTHING


def _b(line: SynergyLine) -> str:
    return line.name_b or NOTHING


def _mrc_a(line: SynergyLine) -> str:
    return line.mrc_name_a or NOTHING


def _mrc_b(line: SynergyLine) -> str:
    return line.mrc_name_b or NOTHING


def _kind(line: SynergyLine) -> str:
    return kind_label(line.kind)


def _status(line: SynergyLine) -> str:
    return status_label(line.status)


def _status_rank(line: SynergyLine) -> int:
    return STATUSES.index(line.status) if line.status in STATUSES else len(STATUSES)


def _proposed(line: SynergyLine) -> str:
    return _day_text(line.proposed_on)


def _proposed_day(line: SynergyLine) -> str:
    return str(line.proposed_on or "")


def _since(line: SynergyLine) -> str:
    return _day_text(line.since)


def _since_day(line: SynergyLine) -> str:
    return str(line.since or "")


def _value(line: SynergyLine) -> str:
    return NOTHING if line.value_cents is None else format_money(line.value_cents)


def _value_rank(line: SynergyLine) -> int:
    return -1 if line.value_cents is None else line.value_cents


def _market(line: SynergyLine) -> str:
    return line.market or NOTHING


def _origin(line: SynergyLine) -> str:
    return line.origin or NOTHING


def _notes(line: SynergyLine) -> str:
    return " ".join(line.notes.split()) or NOTHING


def _adviser(line: SynergyLine) -> str:
    return line.adviser_name or NOTHING


class _Folded:
    """Sorts on what a column shows, whatever the accents."""

    def __init__(self, text: Callable[[SynergyLine], str]) -> None:
        self._text = text

    def __call__(self, line: SynergyLine) -> str:
        return fold(self._text(line))


COLUMNS: tuple[Column, ...] = (
    Column("a", QT_TRANSLATE_NOOP("Synergies", "Company A"), _a, _Folded(_a), sample="Découpe laser Hémond-Roy inc. M"),
    Column("mrc_a", QT_TRANSLATE_NOOP("Synergies", "MRC of A"), _mrc_a, _Folded(_mrc_a), sample="Nicolet-Yamaska",
           is_usual=False),
    Column("b", QT_TRANSLATE_NOOP("Synergies", "Company B"), _b, _Folded(_b), sample="Aciers Louiseval-Roy inc."),
    Column("mrc_b", QT_TRANSLATE_NOOP("Synergies", "MRC of B"), _mrc_b, _Folded(_mrc_b), sample="Nicolet-Yamaska",
           is_usual=False),
    Column("kind", QT_TRANSLATE_NOOP("Synergies", "Kind"), _kind, _Folded(_kind), "kind",
           sample="Transport partagé M"),
    Column("status", QT_TRANSLATE_NOOP("Synergies", "Status"), _status, _status_rank, "status",
           sample="●  Concrétisée M"),
    Column("since", QT_TRANSLATE_NOOP("Synergies", "Since"), _since, _since_day, sample="2011-03-31"),
    Column("proposed_on", QT_TRANSLATE_NOOP("Synergies", "Proposed on"), _proposed, _proposed_day, "proposed_on",
           sample="2011-03-31 M", is_usual=False),
    Column("value", QT_TRANSLATE_NOOP("Synergies", "Value"), _value, _value_rank, "value_cents",
           sample="1 294 750 $", align=Qt.AlignmentFlag.AlignRight),
    Column("market", QT_TRANSLATE_NOOP("Synergies", "Market"), _market, _Folded(_market), "market",
           sample="Nouvelle-Angleterre M"),
    Column("origin", QT_TRANSLATE_NOOP("Synergies", "Where it comes from"), _origin, _Folded(_origin), "origin",
           sample="Conseiller, conseillère", is_usual=False),
    Column("adviser", QT_TRANSLATE_NOOP("Synergies", "Adviser"), _adviser, _Folded(_adviser), "adviser",
           sample="Nadine Courchesne", is_usual=False),
    Column("notes", QT_TRANSLATE_NOOP("Synergies", "Notes"), _notes, _Folded(_notes), "notes",
           sample="Nouvelle-Angleterre", is_usual=False),
)  # fmt: skip
PLACE_OF = {column.key: place for place, column in enumerate(COLUMNS)}


class LinksModel(QAbstractTableModel):
    """``edit_asked`` gives a line, a field and the text or the value chosen."""

    edit_asked = Signal(object, str, object)

    def __init__(self, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self.lines: tuple[SynergyLine, ...] = ()

    def show_lines(self, lines: Sequence[SynergyLine]) -> None:
        """The same links keep their place, and a field being typed stays open."""
        if [line.id for line in lines] != [line.id for line in self.lines]:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()
            return
        self.lines = tuple(lines)
        if lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS) - 1))

    def line_at(self, row: int) -> SynergyLine | None:
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def row_of(self, key: bytes | None) -> int:
        return next((row for row, line in enumerate(self.lines) if line.id == key), -1)

    # --- what Qt asks --------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and COLUMNS[index.column()].field and not self._book.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return translate_marked("Synergies", COLUMNS[section].title)
        return COLUMNS[section].align if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = COLUMNS[index.column()]
        text = column.text(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.EditRole:
            return "" if text == NOTHING else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(column, line, text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            value = text if text != NOTHING else translate("Synergies", "none")
            return f"{translate_marked('Synergies', column.title)}, {value}"
        return {
            KEY_ROLE: line.id,
            STRONG_ROLE: column.key in ("a", "b"),
            TONE_ROLE: "text3" if text == NOTHING else "text" if column.key in ("a", "b", "value") else "text2",
            DOT_ROLE: LINK_DOTS.get(line.status) if column.key == "status" else None,
            CHOICES_ROLE: self._choices(column, line),
        }.get(int(role))

    def _tooltip(self, column: Column, line: SynergyLine, text: str) -> str | None:
        places = {"a": line.mrc_name_a, "b": line.mrc_name_b}
        if column.key in places:
            return " · ".join(part for part in (text, places[column.key]) if part)
        return line.notes or None if column.key == "notes" else text if text != NOTHING else None

    def _choices(self, column: Column, line: SynergyLine) -> tuple[list[tuple[Any, str]], Any] | None:
        """What an editor offers and what is chosen; None when the cell takes a text."""
        if column.key == "kind":
            return list(kind_choices()), line.kind
        if column.key == "status":
            allowed = (line.status, *statuses_after(line.status))
            return [(code, status_label(code)) for code in STATUSES if code in allowed], line.status
        if column.key == "adviser":
            return [(None, translate("Synergies", "No adviser")), *adviser_choices(self._book)], line.adviser
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Nothing is asked when the cell already says it."""
        line = self.line_at(index.row()) if index.isValid() and role == Qt.ItemDataRole.EditRole else None
        if line is None:
            return False
        column = COLUMNS[index.column()]
        if self._choices(column, line) is None:
            value = str(value).strip()
            if value == self.data(index, Qt.ItemDataRole.EditRole):
                return False
        self.edit_asked.emit(line, column.field, value)
        return True
