"""The shortcuts of the window (F1): only those that do something today."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label

# Keys, as Qt writes them, and what they do.
SHORTCUTS: tuple[tuple[str, str], ...] = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("Shortcuts", "Search or run a command")),
    ("Ctrl+1", QT_TRANSLATE_NOOP("Shortcuts", "Dashboard")),
    ("Ctrl+2", QT_TRANSLATE_NOOP("Shortcuts", "Companies")),
    ("Ctrl+3", QT_TRANSLATE_NOOP("Shortcuts", "Interventions")),
    ("Ctrl+4", QT_TRANSLATE_NOOP("Shortcuts", "Reports")),
    ("Ctrl+5", QT_TRANSLATE_NOOP("Shortcuts", "Exchange")),
    ("Ctrl+6", QT_TRANSLATE_NOOP("Shortcuts", "Settings")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("Shortcuts", "Note an intervention")),
    ("Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Note what is in the fields")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("Shortcuts", "Repeat the last intervention")),
    ("F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit the cell")),
    ("F6", QT_TRANSLATE_NOOP("Shortcuts", "Next area: navigation, list, panel")),
    ("Shift+F6", QT_TRANSLATE_NOOP("Shortcuts", "Previous area")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Filter this list by text")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("Shortcuts", "Add a filter")),
    ("Space", QT_TRANSLATE_NOOP("Shortcuts", "Open or close the preview panel")),
    ("Return", QT_TRANSLATE_NOOP("Shortcuts", "Open the record or the figure")),
    ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close the panel, leave the field")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy with headers, to paste into Excel")),
    ("Ctrl+Shift+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy without headers")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("Shortcuts", "Export the breakdown to Excel")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Undo")),
    ("Ctrl+Y", QT_TRANSLATE_NOOP("Shortcuts", "Redo")),
    ("Ctrl+H", QT_TRANSLATE_NOOP("Shortcuts", "History of the company")),
    ("F5", QT_TRANSLATE_NOOP("Shortcuts", "Exchange now")),
    ("F1", QT_TRANSLATE_NOOP("Shortcuts", "This page")),
)


class ShortcutsDialog(QDialog):
    """``show_about`` is what its button « About… » runs once this dialog is closed."""

    def __init__(self, themes: ThemeSource, parent: QWidget, show_about: Callable[[], None]) -> None:
        super().__init__(parent)
        del themes
        self._show_about = show_about
        self.setWindowTitle(translate("Shortcuts", "Shortcuts"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(SHORTCUTS):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            key = make_label(native, tone="text2")
            key.setProperty("key", True)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(make_label(translate_marked("Shortcuts", text)), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.about = buttons.addButton(translate("Shortcuts", "About…"), QDialogButtonBox.ButtonRole.HelpRole)
        self.about.clicked.connect(self.about_pressed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(16)
        rows.addWidget(make_label(translate("Shortcuts", "Shortcuts"), "page", strong=True))
        rows.addLayout(grid)
        rows.addWidget(buttons)

    @Slot()
    def about_pressed(self) -> None:
        self.accept()
        self._show_about()
