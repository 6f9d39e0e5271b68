"""Where a list comes from: a file that is chosen, dropped or named, or cells copied from a sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt", ".tsv", ".vcf")
_ICON, _WIDTH, _LETTERS = 32, 560, 72


class StartView(QWidget):
    """``file_given`` gives a path, ``paste_asked`` when cells are to be taken from the clipboard."""

    file_given = Signal(object)
    paste_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._picture = QLabel()
        self._fact = make_label(translate("ImportStart", "Choose a list, or drop it here"), "panel", strong=True)
        self._how = make_label(
            translate(
                "ImportStart",
                "Excel, LibreOffice, CSV, text or contact cards (.vcf). Columns are recognised, every row is checked, "
                "and nothing is written before “Import”.",
            ),
            tone="text3",
        )
        self._how.setWordWrap(True)
        self._how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._width = max(_WIDTH, self.fontMetrics().averageCharWidth() * _LETTERS)
        self._how.setFixedWidth(self._width)
        self.field = QLineEdit()
        self.field.setAccessibleName(translate("ImportStart", "Path of the file"))
        self.field.setPlaceholderText(translate("ImportStart", "Path of the file"))
        self.field.setAcceptDrops(False)  # a file dropped there is a list, not a text
        self.field.returnPressed.connect(self.path_typed)
        self.browse = make_button(icons, translate("ImportStart", "Choose a file…"), "folder-open-outline")
        self.paste = make_button(icons, translate("ImportStart", "Paste cells"), "content-copy")
        self.paste.setToolTip("Ctrl+V")
        for button in (self.browse, self.paste):
            button.setAutoDefault(False)
        self.browse.clicked.connect(self.browse_pressed)
        self.paste.clicked.connect(self.paste_asked)
        self._build()
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    def _build(self) -> None:
        line = QWidget()
        line.setFixedWidth(self._width)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)
        row.addWidget(self.paste)
        rows = QVBoxLayout(self)
        rows.setSpacing(8)
        rows.addStretch(2)
        for widget in (self._picture, self._fact, self._how, line):
            rows.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)
        self._how.setMinimumHeight(self._how.heightForWidth(self._width))

    @Slot()
    def theme_changed(self) -> None:
        self._picture.setPixmap(self._icons.pixmap("tray-arrow-down", "text3", _ICON, self.devicePixelRatioF()))

    @Slot()
    def path_typed(self) -> None:
        text = self.field.text().strip().strip('"')
        if text:
            self.file_given.emit(Path(text).expanduser())

    @Slot()
    def browse_pressed(self) -> None:
        title = translate("ImportStart", "Choose the list to import")
        start = self.field.text().strip() or str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self, title, start, file_filters())
        if chosen:
            self.file_given.emit(Path(chosen))


def file_filters() -> str:
    """The files that an import reads, as ``QFileDialog`` wants them."""
    lists = translate("ImportStart", "Lists ({kinds})").format(kinds=" ".join(f"*{suffix}" for suffix in SUFFIXES))
    return ";;".join((lists, translate("ImportStart", "All files (*)")))


def list_dropped(data: QMimeData) -> Path | None:
    """The first list among files that are dragged, None when there is none."""
    for url in data.urls() if data.hasUrls() else ():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in SUFFIXES:
            return path
    return None
