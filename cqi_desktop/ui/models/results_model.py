"""What the command field offers: what the search finds, by kind, then the commands that answer to the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.search_index import Found
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate, translate_marked
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.key_names import key_name

from .roles import AFTER_ROLE, HEADING_ROLE, ICON_ROLE

MOST_OF_A_KIND = 8

_HEADINGS = {
    "company": QT_TRANSLATE_NOOP("CommandField", "Companies"),
    "contact": QT_TRANSLATE_NOOP("CommandField", "Contacts"),
    "activity": QT_TRANSLATE_NOOP("CommandField", "Activities"),
    "intervention": QT_TRANSLATE_NOOP("CommandField", "Interventions"),
}
_ICONS = {
    "company": "office-building-outline",
    "contact": "account-outline",
    "activity": "calendar-account-outline",
    "intervention": "note-edit-outline",
}


@dataclass(frozen=True, slots=True)
class Result:
    """A line of the pop-up: something found, a command, or (with neither) a heading."""

    title: str
    after: str = ""
    icon: str = ""
    found: Found | None = None
    command: Command | None = None

    @property
    def is_heading(self) -> bool:
        return self.found is None and self.command is None


def make_results(
    found: Sequence[Found], commands: Sequence[Command], text: str, *, is_recent: bool = False
) -> list[Result]:
    """Headings and lines in reading order; ``is_recent`` says that what is found are the companies seen last."""
    results: list[Result] = []
    for kind, heading in _HEADINGS.items():
        of_kind = [item for item in found if item.kind == kind]
        if of_kind:
            recent = translate("CommandField", "Seen recently")
            results.append(Result(recent if is_recent else translate_marked("CommandField", heading)))
            results += [_result_of(item) for item in of_kind[:MOST_OF_A_KIND]]
    wanted = fold(text).split()
    answering = [command for command in commands if all(word in fold(command.title) for word in wanted)]
    if answering:
        results.append(Result(translate("CommandField", "Commands")))
        results += [
            Result(command.title, key_name(command.shortcut), command.icon, command=command) for command in answering
        ]
    if not results:
        nothing = translate("CommandField", "Nothing answers to “{text}”").format(text=text)
        results.append(Result(nothing))
    return results


def _result_of(found: Found) -> Result:
    day = format_date(found.day) if found.day else ""
    after = " · ".join(part for part in (day, found.subtitle) if part)
    return Result(found.title, after, _ICONS[found.kind], found=found)


class ResultsModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.results: list[Result] = []
        self.words: tuple[str, ...] = ()

    def show_results(self, results: list[Result], text: str) -> None:
        self.beginResetModel()
        self.results = results
        self.words = tuple(fold(text).split())
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.results)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.results[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        result = self.results[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{result.title}, {result.after}" if result.after else result.title
        return {
            int(Qt.ItemDataRole.DisplayRole): result.title,
            AFTER_ROLE: result.after,
            HEADING_ROLE: result.is_heading,
            ICON_ROLE: result.icon,
        }.get(int(role))
