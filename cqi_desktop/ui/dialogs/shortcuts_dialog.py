"""The shortcuts of the window (F1, Shortcuts…): only those that do something today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.key_names import key_name
from cqi_desktop.ui.page_makers import PAGES
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
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
            ("F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit the cell or the selected companies")),
            ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Put in the trash")),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close the panel, leave the field")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy with headers, to paste into Excel")),
            ("Ctrl+Shift+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy without headers")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Noting, writing, producing"),
        (
            ("Ctrl+I", QT_TRANSLATE_NOOP("Shortcuts", "Note an intervention")),
            ("Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "New record of this page")),
            ("Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Note, or press the main button")),
            ("Ctrl+R", QT_TRANSLATE_NOOP("Shortcuts", "Repeat the last intervention")),
            ("Ctrl+E", QT_TRANSLATE_NOOP("Shortcuts", "Export what the page shows")),
            ("Ctrl+Shift+I", QT_TRANSLATE_NOOP("Shortcuts", "Import a list")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "On some pages"),
        (
            ("Ctrl+H", QT_TRANSLATE_NOOP("Shortcuts", "History of the company")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("Shortcuts", "Activities: paste names from Excel")),
            ("Ctrl+D", QT_TRANSLATE_NOOP("Shortcuts", "Activities: door; doubles: not a double")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "Activities: sign-in sheet; papers: print")),
        ),
    ),
)
# How the groups stand, in columns of about the same height, as many as there is room for; the last group of every
# arrangement is the list of the pages.
_PAGES = len(GROUPS)
_COLUMNS: tuple[tuple[tuple[int, ...], ...], ...] = (
    ((0, 3), (1,), (2, _PAGES)),
    ((0, _PAGES), (1, 2, 3)),
    ((0, 1, 2, 3, _PAGES),),
)
_ROW_SPACE, _COLUMN_SPACE, _BESIDE_KEY, _MARGIN = 5, 28, 12, 24
_AROUND = 2 * _MARGIN + 16  # with the room of the bar that scrolls, for large text


def page_shortcuts() -> list[tuple[str, str]]:
    """The number of each page of the navigation, and its title as it is shown."""
    return [
        (f"Ctrl+{number}", translate_marked("Navigation", maker.entry.title))
        for number, maker in enumerate(PAGES[:9], 1)
    ]


def every_key() -> list[str]:
    """The keys of the whole sheet."""
    return [keys for keys, _ in page_shortcuts()] + [keys for group in GROUPS for keys, _ in group.keys]


class ShortcutsDialog(FittedDialog):
    """``show_about`` is what its button « About… » runs once this dialog is closed."""

    def __init__(self, themes: ThemeSource, parent: QWidget, show_about: Callable[[], None]) -> None:
        super().__init__(parent)
        del themes
        self._show_about = show_about
        self.setWindowTitle(translate("Shortcuts", "Shortcuts"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = parent.window().size() * 19 / 20
        insides = (_arranged(columns) for columns in _COLUMNS)
        inside = next((one for one in insides if one.sizeHint().width() + _AROUND <= room.width()), None)
        inside = inside or _arranged(_COLUMNS[-1])
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.about = buttons.addButton(translate("Shortcuts", "About…"), QDialogButtonBox.ButtonRole.HelpRole)
        self.about.clicked.connect(self.about_pressed)
        heading = make_label(translate("Shortcuts", "Shortcuts"), "page", strong=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        rows.setSpacing(12)
        for widget in (heading, self.area, buttons):
            rows.addWidget(widget)
        rows.setStretchFactor(self.area, 1)
        wanted = inside.sizeHint()
        around = 2 * 16 + 2 * 12 + heading.sizeHint().height() + buttons.sizeHint().height()
        self.resize(QSize(wanted.width() + _AROUND, wanted.height() + around).boundedTo(room))

    @Slot()
    def about_pressed(self) -> None:
        self.accept()
        self._show_about()


def _arranged(columns: Sequence[Sequence[int]]) -> QWidget:
    """The groups in these columns, dressed so that their size is known."""
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_COLUMN_SPACE)
    for places in columns:
        row.addLayout(_column([_group(place) for place in places]))
    row.addStretch(1)
    for label in inside.findChildren(QLabel):
        label.ensurePolished()
    return inside


def _group(place: int) -> tuple[str, list[tuple[str, str]]]:
    """The title of a group and its lines, in the language of the window."""
    if place == _PAGES:
        return translate("Shortcuts", "Pages"), page_shortcuts()
    group = GROUPS[place]
    lines = [(keys, translate_marked("Shortcuts", text)) for keys, text in group.keys]
    return translate_marked("Shortcuts", group.title), lines


def _column(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QGridLayout:
    """Groups one under the other: a title, then a line a key."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(_BESIDE_KEY)
    grid.setVerticalSpacing(_ROW_SPACE)
    grid.setColumnStretch(1, 1)
    row = 0
    for title, keys in groups:
        heading = make_label(title, "small", tone="text2", strong=True)
        heading.setContentsMargins(0, 8 if row else 0, 0, 2)
        grid.addWidget(heading, row, 0, 1, 2)
        for row, (key, text) in enumerate(keys, row + 1):  # noqa: B020 - the rows go on from group to group
            label = make_label(key_name(key), tone="text2")
            label.setProperty("key", True)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(make_label(text), row, 1)
        row += 1
    grid.setRowStretch(row, 1)
    return grid
