"""The table of companies: only identifiers are held; the rows on screen are read when shown, a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cqi_desktop.store.book import Book
from cqi_desktop.store.company_list import ID_LENGTH, CompanyOrder, CompanyRow, company_rows
from cqi_desktop.translation import format_date, format_integer, translate, translate_marked
from cqi_desktop.ui.company_columns import TITLES, column_title
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.wording import export_status_label, role_label

from .roles import AFTER_ROLE, DOT_ROLE, KEY_ROLE, MINE_ROLE, STRONG_ROLE, TONE_ROLE

PAGE_ROWS = 100
KEPT_PAGES = 12
NOTHING = "—"
ROOT = QModelIndex()

STATUS_DOTS = {"none": "neu", "preparing": "warn", "occasional": "info", "regular": "ok"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as data. ``whole`` is what is copied and read aloud when the cell shows less."""

    key: str
    text: Callable[[CompanyRow], str]
    order: CompanyOrder | None = None
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    kind: str = "text"
    whole: Callable[[CompanyRow], str] | None = None
    sample: str = ""
    is_usual: bool = True

    @property
    def title(self) -> str:
        """Marked in the context ``Companies``."""
        return TITLES[self.key]


def _day(day: date | None) -> str:
    return format_date(day) if day else NOTHING


def _name(row: CompanyRow) -> str:
    return row.name or translate("Companies", "(without a name)")


def _mrc(row: CompanyRow) -> str:
    return row.mrc_name or NOTHING


def _municipality(row: CompanyRow) -> str:
    return row.municipality or NOTHING


def _status(row: CompanyRow) -> str:
    return export_status_label(row.export_status) or NOTHING


def _first_market(row: CompanyRow) -> str:
    return row.markets[0] if row.markets else NOTHING


def _all_markets(row: CompanyRow) -> str:
    return ", ".join(row.markets)


def _last(row: CompanyRow) -> str:
    return _day(row.last_intervention)


def _follow_up(row: CompanyRow) -> str:
    return _day(row.next_follow_up)


def _initials(row: CompanyRow) -> str:
    return initials_of(row.adviser_name) or NOTHING


def _adviser(row: CompanyRow) -> str:
    return row.adviser_name


def initials_of(name: str) -> str:
    """``Mylène Gaudreault`` gives ``MG``."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[0] for word in words]
    return "".join(letters).upper()


@dataclass(frozen=True, slots=True)
class _Field:
    """The text of a field that is shown as it is written."""

    name: str

    def __call__(self, row: CompanyRow) -> str:
        return str(getattr(row, self.name) or NOTHING)


def _role(row: CompanyRow) -> str:
    return role_label(row.role) or NOTHING


def _employees(row: CompanyRow) -> str:
    return NOTHING if row.employees is None else format_integer(row.employees)


def _cadence(row: CompanyRow) -> str:
    days = row.contact_every_days
    return translate("Companies", "every %n day(s)", "", days) if days else NOTHING


_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
COLUMNS: tuple[Column, ...] = (
    Column("name", _name, CompanyOrder.NAME, kind="name", sample="Découpe laser Hémond-Roy inc."),
    Column("municipality", _municipality, sample="Saint-Germain-de-G.", is_usual=False),
    Column("postal_code", _Field("postal_code"), sample="J2B 1H8 mm", is_usual=False),
    Column("region", _Field("region_name"), CompanyOrder.REGION, sample="Centre-du-Québec", is_usual=False),
    Column("mrc", _mrc, CompanyOrder.MRC, sample="Nicolet-Yamaska"),
    Column("neq", _Field("neq"), sample="1140000012", is_usual=False),
    Column("naics", _Field("naics"), sample="SCIAN 337", is_usual=False),
    Column("role", _role, CompanyOrder.ROLE, sample="Partenaire", is_usual=False),
    Column("employees", _employees, align=_RIGHT, sample="Employés", is_usual=False),
    Column("phone", _Field("phone"), sample="819 555-0142", is_usual=False),
    Column("email", _Field("email"), sample="info@chaisesrotinel.exemple", is_usual=False),
    Column("website", _Field("website"), sample="www.chaisesrotinel.exemple", is_usual=False),
    Column("export_status", _status, CompanyOrder.EXPORT_STATUS, kind="status", sample="●  Occasionnelle"),
    Column("markets", _first_market, kind="markets", whole=_all_markets, sample="Ouest canadien +2"),
    Column("last_intervention", _last, CompanyOrder.LAST_INTERVENTION, _RIGHT, sample="2011-03-31"),
    Column("next_follow_up", _follow_up, CompanyOrder.NEXT_FOLLOW_UP, _RIGHT, kind="follow_up", sample="2011-03-31"),
    Column("contact_every_days", _cadence, align=_RIGHT, sample="tous les 180 jours", is_usual=False),
    Column("adviser", _initials, CompanyOrder.ADVISER, _CENTRE, kind="adviser", whole=_adviser, sample="Cons."),
)


class CompaniesModel(QAbstractTableModel):
    """``ids`` is one block of bytes, 16 a company. The first rows may be known before the others."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._ids = b""
        self._count = 0
        self._pages: OrderedDict[int, list[CompanyRow | None]] = OrderedDict()
        self._today = book.today()
        self._columns = COLUMNS

    # --- rows ----------------------------------------------------------------------------------------------

    def show_list(self, ids: bytes, count: int | None = None) -> None:
        """Show another list. ``count`` is larger than the ids given when only the first are known so far."""
        self.beginResetModel()
        self._ids = ids
        self._count = len(ids) // ID_LENGTH if count is None else count
        self._pages.clear()
        self._today = self._book.today()
        self.endResetModel()

    def complete_list(self, ids: bytes) -> None:
        """The identifiers of the whole list, of which the first were shown already."""
        count, first_new = len(ids) // ID_LENGTH, len(self._ids) // ID_LENGTH
        if count < self._count or not ids.startswith(self._ids):
            self.show_list(ids)
            return
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._ids, self._count = ids, count
            self.endInsertRows()
        self._ids = ids
        for page in [page for page in self._pages if (page + 1) * PAGE_ROWS > first_new]:
            del self._pages[page]
        if first_new < self._count:
            self.dataChanged.emit(self.index(first_new, 0), self.index(self._count - 1, self.columnCount() - 1))

    def key_at(self, row: int) -> bytes | None:
        """The company of a row, None when the row is not known yet."""
        return self._ids[row * ID_LENGTH : (row + 1) * ID_LENGTH] or None

    def row_of(self, key: bytes) -> int:
        """The row of a company, -1 when it is not listed."""
        place = self._ids.find(key)
        while place != -1 and place % ID_LENGTH:
            place = self._ids.find(key, place + 1)
        return place // ID_LENGTH if place != -1 else -1

    def forget_rows(self, keys: Sequence[bytes] = ()) -> None:
        """Read again the rows of these companies, or all of them, when next shown."""
        rows = [self.row_of(key) for key in keys]
        for page in [row // PAGE_ROWS for row in rows if row >= 0] if keys else list(self._pages):
            self._pages.pop(page, None)
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, self.columnCount() - 1))

    def company_at(self, row: int) -> CompanyRow | None:
        """The line of a row, read with its neighbours."""
        page, place = divmod(row, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._read_page(page)
        else:
            self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def _read_page(self, page: int) -> list[CompanyRow | None]:
        first = page * PAGE_ROWS
        keys = [key for row in range(first, first + PAGE_ROWS) if (key := self.key_at(row))]
        found = {row.id: row for row in company_rows(self._book, keys)} if keys else {}
        rows: list[CompanyRow | None] = [found.get(key) for key in keys]
        self._pages[page] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return rows

    # --- what Qt asks --------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return column_title(column.key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return translate_marked("Companies", column.title)
        return column.align if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == KEY_ROLE:
            return self.key_at(index.row())
        row = self.company_at(index.row())
        if row is None:
            return None
        return self._cell(self._columns[index.column()], row, int(role))

    def _cell(self, column: Column, row: CompanyRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if role == Qt.ItemDataRole.EditRole:
            text = (column.whole or column.text)(row)
            return "" if text == NOTHING else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(column, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_aloud(column, row)
        return self._look(column, row, role)

    def _look(self, column: Column, row: CompanyRow, role: int) -> Any:
        if role == STRONG_ROLE:
            return column.kind == "name" or (column.kind == "follow_up" and row.next_follow_up == self._today)
        if role == TONE_ROLE:
            return self._tone(column, row)
        if role == DOT_ROLE and column.kind == "status":
            return STATUS_DOTS.get(row.export_status)
        if role == AFTER_ROLE and column.kind == "markets" and len(row.markets) > 1:
            return f"+{len(row.markets) - 1}"
        if role == MINE_ROLE and column.kind == "adviser":
            return row.adviser is not None and row.adviser == self._book.adviser
        return None

    def _tone(self, column: Column, row: CompanyRow) -> str:
        if column.text(row) == NOTHING:
            return "text3"
        if column.kind == "name":
            return "text3" if row.is_archived else "text"
        if column.kind == "follow_up" and row.next_follow_up:
            late = row.next_follow_up < self._today
            return "err" if late else ("text" if row.next_follow_up == self._today else "text2")
        return "text" if column.kind == "status" else "text2"

    def _tooltip(self, column: Column, row: CompanyRow) -> str | None:
        if column.kind == "follow_up" and row.next_follow_up and row.next_follow_up < self._today:
            days = (self._today - row.next_follow_up).days
            return translate("Companies", "%n day(s) late", "", days)
        if column.kind == "name" and row.is_archived:
            return translate("Companies", "{name}, archived").format(name=row.name)
        whole = column.whole(row) if column.whole else ""
        return whole or (row.name if column.kind == "name" else None)

    def _read_aloud(self, column: Column, row: CompanyRow) -> str:
        """``colonne, valeur, état``, for a screen reader."""
        value = (column.whole or column.text)(row)
        if value in (NOTHING, ""):
            value = translate("Companies", "none")
        state = self._tooltip(column, row) if column.kind == "follow_up" else None
        return ", ".join(part for part in (translate_marked("Companies", column.title), value, state) if part)
