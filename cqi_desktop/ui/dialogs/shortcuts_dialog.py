"""The shortcuts of the window (F1, Shortcuts…): only those that do something today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.page_makers import PAGES
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label


@dataclass(frozen=True, slots=True)
class Group:
    """Keys, as Qt writes them, and what they do, under a title. Marked in the context ``Shortcuts``."""

    title: str
    keys: tuple[tuple[str, str], ...]


GROUPS: tuple[Group, ...] = (
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
        (
            ("Ctrl+K", QT_TRANSLATE_NOOP("Shortcuts", "Search or run a command")),
            ("Alt+Left", QT_TRANSLATE_NOOP("Shortcuts", "Back")),
            ("Alt+Right", QT_TRANSLATE_NOOP("Shortcuts", "Forward")),
            ("F6", QT_TRANSLATE_NOOP("Shortcuts", "Next area: navigation, list, panel")),
            ("Shift+F6", QT_TRANSLATE_NOOP("Shortcuts", "Previous area")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Undo")),
            ("Ctrl+Y", QT_TRANSLATE_NOOP("Shortcuts", "Redo")),
            ("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Shortcuts", "Redo")),
            ("Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Lock the book")),
            ("F5", QT_TRANSLATE_NOOP("Shortcuts", "Exchange now")),
            ("F1", QT_TRANSLATE_NOOP("Shortcuts", "Help and shortcuts")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "In a list"),
        (
            ("Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Filter this list by text")),
            ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("Shortcuts", "Add a filter")),
            ("Ctrl+PgUp", QT_TRANSLATE_NOOP("Shortcuts", "Previous record")),
            ("Ctrl+PgDown", QT_TRANSLATE_NOOP("Shortcuts", "Next record")),
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "Open or close the preview panel")),
            ("Return", QT_TRANSLATE_NOOP("Shortcuts", "Open the record or the figure")),
            ("F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit the cell, or the selected companies")),
            ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Put in the trash")),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close the panel, leave the field")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy with headers, to paste into Excel")),
            ("Ctrl+Shift+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy without headers")),
            ("Ctrl+H", QT_TRANSLATE_NOOP("Shortcuts", "History of the company")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Noting, writing, producing"),
        (
            ("Ctrl+I", QT_TRANSLATE_NOOP("Shortcuts", "Note an intervention")),
            ("Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "New record of this page")),
            ("Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Note what is in the fields, or press the main button")),
            ("Ctrl+R", QT_TRANSLATE_NOOP("Shortcuts", "Repeat the last intervention")),
            ("Ctrl+E", QT_TRANSLATE_NOOP("Shortcuts", "Export what the page shows")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "Print the sheet to sign of an activity")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("Shortcuts", "Paste names on the sheet of an activity")),
            ("Ctrl+D", QT_TRANSLATE_NOOP("Shortcuts", "Open the door of an activity")),
            ("Ctrl+Shift+I", QT_TRANSLATE_NOOP("Shortcuts", "Import a list")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "On some pages"),
        (
            ("Ctrl+V", QT_TRANSLATE_NOOP("Shortcuts", "Activities: paste names copied in Excel")),
            ("Ctrl+D", QT_TRANSLATE_NOOP("Shortcuts", "Activities: note arrivals at the door; doubles: not a double")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "Activities: print the sign-in sheet; papers: print")),
        ),
    ),
)


def page_shortcuts() -> list[tuple[str, str]]:
    """The number of each page of the navigation, and its title as it is shown."""
    return [
        (f"Ctrl+{number}", translate_marked("Navigation", maker.entry.title))
        for number, maker in enumerate(PAGES[:9], 1)
    ]


def every_key() -> list[str]:
    """The keys of the whole sheet."""
    return [keys for keys, _ in page_shortcuts()] + [keys for group in GROUPS for keys, _ in group.keys]


class ShortcutsDialog(QDialog):
    """``show_about`` is what its button « About… » runs once this dialog is closed."""

    def __init__(self, themes: ThemeSource, parent: QWidget, show_about: Callable[[], None]) -> None:
        super().__init__(parent)
        del themes
        self._show_about = show_about
        self.setWindowTitle(translate("Shortcuts", "Shortcuts"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = [(translate_marked("Shortcuts", group.title), _translated(group.keys)) for group in GROUPS]
        pages = (translate("Shortcuts", "Pages"), page_shortcuts())
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(32)
        columns.addLayout(_column([groups[0], pages]), 1)
        columns.addLayout(_column(groups[1:]), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.about = buttons.addButton(translate("Shortcuts", "About…"), QDialogButtonBox.ButtonRole.HelpRole)
        self.about.clicked.connect(self.about_pressed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(16)
        rows.addWidget(make_label(translate("Shortcuts", "Shortcuts"), "page", strong=True))
        rows.addWidget(area, 1)
        rows.addWidget(buttons)
        wanted = inside.sizeHint()
        room = parent.window().size()
        self.resize(
            min(wanted.width() + 72, room.width() * 9 // 10), min(wanted.height() + 140, room.height() * 9 // 10)
        )

    @Slot()
    def about_pressed(self) -> None:
        self.accept()
        self._show_about()


def _translated(keys: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(key, translate_marked("Shortcuts", text)) for key, text in keys]


def _column(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QGridLayout:
    """Groups one under the other: a title, then a line a key."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    row = 0
    for title, keys in groups:
        heading = make_label(title, "small", tone="text2", strong=True)
        heading.setContentsMargins(0, 8 if row else 0, 0, 2)
        grid.addWidget(heading, row, 0, 1, 2)
        for row, (key, text) in enumerate(keys, row + 1):  # noqa: B020 - the rows go on from group to group
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            label = make_label(native, tone="text2")
            label.setProperty("key", True)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(make_label(text), row, 1)
        row += 1
    grid.setRowStretch(row, 1)
    return grid
