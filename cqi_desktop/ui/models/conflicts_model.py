"""The records in conflict as a list, and what each value of a conflict says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.moments import moment_words
from cqi_desktop.ui.record_words import icon_of, record_title

from .roles import AFTER_ROLE, ICON_ROLE, KEY_ROLE

if TYPE_CHECKING:
    from cqi_desktop.sync.conflict_groups import ConflictGroup, GivenValue

ROOT = QModelIndex()


class ConflictsModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.groups: tuple[ConflictGroup, ...] = ()

    def show_groups(self, groups: tuple[ConflictGroup, ...]) -> None:
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def row_of(self, kind: str, record: bytes) -> int:
        places = (place for place, group in enumerate(self.groups) if (group.kind, group.record) == (kind, record))
        return next(places, -1)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group = self.groups[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return title_of_group(group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_of_group(group)}, {sub_title(group)}"
        return {AFTER_ROLE: sub_title(group), ICON_ROLE: icon_of(group.kind), KEY_ROLE: group.record}.get(int(role))


def title_of_group(group: ConflictGroup) -> str:
    return record_title(group.kind, group.title, group.company_name)


def sub_title(group: ConflictGroup) -> str:
    """``2 champs modifiés ici et par Étienne``."""
    fields = translate("ExchangePage", "%n field(s) changed", "", len(group.fields))
    given = [given for field in group.fields for given in field.values]
    here = [translate("ExchangePage", "here")] if any(one.is_from_here for one in given) else []
    names = dict.fromkeys(_first_name(one) for one in given if not one.is_from_here)
    others = [translate("ExchangePage", "by {name}").format(name=name) for name in names if name]
    return " ".join([fields, translate("ExchangePage", " and ").join([*here, *others])]).strip()


def _first_name(given: GivenValue) -> str:
    return given.adviser.split()[0] if given.adviser else given.laptop


def who(given: GivenValue) -> str:
    """``Mylène Gaudreault, ici``; the laptop when nobody signed; empty when neither is known."""
    if not given.is_from_here:
        return given.adviser or given.laptop
    here = translate("ExchangePage", "here, on this laptop")
    return translate("ExchangePage", "{name}, here").format(name=given.adviser) if given.adviser else here


def value_lines(given: GivenValue) -> tuple[str, str]:
    """Who gave a value, then when."""
    return who(given) or translate("ExchangePage", "unknown author"), moment_words(given.at or "")
