"""Prints the sign-in sheet of an activity, after a preview."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLineEdit, QWidget

from cqi_desktop.reports.sign_in_sheet import SignInSheet, sign_in_file_name, sign_in_html
from cqi_desktop.store.team_settings import ORGANISATION, setting
from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .activity_content import ActivityContent

_PART = 0.85


class SheetPrinting(QObject):
    def __init__(self, context: WindowContext, content: ActivityContent, parent: QWidget) -> None:
        super().__init__(parent)
        record = content.record
        self._over = parent
        self._printer: object = None
        self.sheet = SignInSheet(
            str(setting(context.book, ORGANISATION, "")),
            record.title or "",
            record.place or "",
            record.start_date,
            record.end_date,
            content.sheet,
        )

    def preview(self) -> QWidget:
        """Show the pages; the person prints from there, or keeps a PDF."""
        from PySide6.QtGui import QPageLayout
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        # The dialog does not keep it alive.
        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setDocName(sign_in_file_name(self.sheet))
        preview = QPrintPreviewDialog(printer, self._over)
        preview.setWindowTitle(translate("Activities", "Sign-in sheet"))
        preview.paintRequested.connect(self.paint)
        over = self._over.window().size()
        preview.resize(int(over.width() * _PART), int(over.height() * _PART))
        preview.open()
        _name_parts(preview)
        return preview

    @Slot(object)
    def paint(self, printer: object) -> None:
        """Lay the sheet out on the pages of ``printer``, a QPrinter or a QPdfWriter."""
        from PySide6.QtGui import QTextDocument

        document = QTextDocument()
        document.setHtml(sign_in_html(self.sheet))
        document.print_(printer)  # type: ignore[arg-type]


def _name_parts(preview: QWidget) -> None:
    """Qt leaves the pages, the number of the page and the scale without a name to read aloud."""
    for kind, name in (
        (QGraphicsView, translate("Activities", "Pages of the sheet")),
        (QComboBox, translate("Activities", "Scale")),
        (QLineEdit, translate("Activities", "Page")),
    ):
        for part in preview.findChildren(kind):
            part.setAccessibleName(name)
