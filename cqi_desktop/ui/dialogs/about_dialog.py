"""What this program is, under which licence, whose data and glyphs it carries, and where the book lies."""

from __future__ import annotations

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqi_desktop import __version__
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.report_export import open_folder
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, make_line
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.window_context import WindowContext

# What the program carries of others: its name, then whose it is and under which licence.
CREDITS: tuple[tuple[str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("About", "Data"),
        QT_TRANSLATE_NOOP(
            "About",
            "Contains data of the MAMH and the MRNF (Government of Québec, {cc_by}) and of GeoNames ({cc_by}), "
            "adapted; NAICS Canada classification, Statistics Canada.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("About", "Icons"),
        QT_TRANSLATE_NOOP("About", "Material Design Icons, Pictogrammers ({apache}), through QtAwesome (MIT)."),
    ),
    (
        QT_TRANSLATE_NOOP("About", "Window"),
        QT_TRANSLATE_NOOP(
            "About", "Qt {qt} and PySide {pyside}, The Qt Company (LGPL 3): you may replace them by another version."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("About", "Book"),
        QT_TRANSLATE_NOOP("About", "SQLite (public domain), SQLCipher (BSD), peewee (MIT), openpyxl (MIT)."),
    ),
)
# Names of licences and versions, the same in every language.
_NAMES = {"cc_by": "CC BY 4.0", "apache": "Apache 2.0", "qt": qVersion(), "pyside": pyside_version}
_TEXT_CHARACTERS = 62


class AboutDialog(FittedDialog):
    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(translate("About", "About CQI Desktop"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 16)
        rows.setSpacing(14)
        rows.addLayout(self._head())
        rows.addWidget(make_line())
        rows.addLayout(self._credits())
        rows.addWidget(make_line())
        rows.addLayout(self._data_folder())
        rows.addWidget(buttons)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(self._context.icons.pixmap("earth", "link", 40, self.devicePixelRatioF()))
        version = translate("About", "Version {version} · MIT licence").format(version=__version__)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(make_label("CQI Desktop", "page", strong=True))
        texts.addWidget(make_label(version, tone="text2"))
        texts.addWidget(
            make_label(translate("About", "The client book of an export-promotion team, offline."), tone="text3")
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        return head

    def _credits(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        width = self.fontMetrics().averageCharWidth() * _TEXT_CHARACTERS
        for row, (name, text) in enumerate(CREDITS):
            grid.addWidget(make_label(translate_marked("About", name), tone="text3"), row, 0, Qt.AlignmentFlag.AlignTop)
            said = make_label(translate_marked("About", text).format(**_NAMES))
            said.setWordWrap(True)
            said.setMinimumWidth(width)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(said, row, 1)
        return grid

    def _data_folder(self) -> QHBoxLayout:
        place = make_elided_label(tone="text2")
        place.setText(str(self._context.book.path.resolve()))
        place.setAccessibleName(translate("About", "Path of the book"))
        self.folder_button = make_button(
            self._context.icons, translate("About", "Open the folder"), "open-in-new", small=True
        )
        self.folder_button.clicked.connect(self.open_data_folder)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(make_label(translate("About", "Your data"), tone="text3"))
        row.addWidget(place, 1)
        row.addWidget(self.folder_button)
        return row

    @Slot()
    def open_data_folder(self) -> None:
        open_folder(self._context.book.path)
