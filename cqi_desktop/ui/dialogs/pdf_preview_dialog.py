"""A PDF before it is saved or printed: its pages, larger or smaller."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.translation import format_integer, format_percent, translate
from cqi_desktop.ui.file_saving import FileSaving
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, make_line
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.pdf_pages import PdfPages, PdfView, rendered
from cqi_desktop.ui.window_context import WindowContext

_PART = 0.94
# What a printer draws: fine enough for small text, light enough for a queue.
_PRINTED_DOTS = 220


class PdfPreviewDialog(FittedDialog):
    """``saved`` gives the place that the person chose; whoever opened the preview writes ``content`` there.

    ``failed`` gives the error of a place where nothing can be written.
    """

    saved = Signal(Path)
    failed = Signal(object)

    def __init__(self, context: WindowContext, content: bytes, file_name: str, parent: QWidget) -> None:
        from pypdfium2 import PdfDocument

        super().__init__(parent)
        self.content = content
        self.file_name = file_name
        self.document: Any = PdfDocument(content)
        self.setWindowTitle(file_name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = PdfView(PdfPages(self.document), translate("PdfPreview", "Pages of the document"))
        self.view.page_shown.connect(self.page_shown)
        self.saving = FileSaving(self)
        self.saving.failed.connect(self.failed)
        self.title = make_elided_label("panel", strong=True)
        self.title.setText(file_name)
        self.place = make_label(tone="text3")
        self.zoom_text = make_label(tone="text3")
        self._build_buttons(context)
        self._build()
        for keys, slot in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out),
            (QKeySequence.StandardKey.Save, self.save_pressed),
            (QKeySequence.StandardKey.Print, self.print_pressed),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))
        self.finished.connect(self.close_document)

    def _build_buttons(self, context: WindowContext) -> None:
        icons = context.icons
        self.smaller = make_button(icons, translate("PdfPreview", "Smaller"), "magnify-minus-outline", small=True)
        self.larger = make_button(icons, translate("PdfPreview", "Larger"), "magnify-plus-outline", small=True)
        self.fit = make_button(icons, translate("PdfPreview", "Page width"), "arrow-expand-horizontal", small=True)
        self.print_button = make_button(icons, translate("PdfPreview", "Print…"), "printer-outline")
        self.save_button = make_button(icons, translate("PdfPreview", "Save…"), "content-save-outline", primary=True)
        self.close_button = make_button(icons, translate("PdfPreview", "Close"))
        for button, slot in (
            (self.smaller, self.zoom_out),
            (self.larger, self.zoom_in),
            (self.fit, self.fit_pressed),
            (self.print_button, self.print_pressed),
            (self.save_button, self.save_pressed),
            (self.close_button, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)

    def _build(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 12)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for widget in (self.place, self.smaller, self.zoom_text, self.larger, self.fit):
            head.addWidget(widget)
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.print_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self.view, 1)
        rows.addWidget(make_line(tone="border"))
        rows.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.fit_width()
        self._say_zoom()
        self.page_shown(0)
        self.view.setFocus()

    @Slot(int)
    def page_shown(self, number: int) -> None:
        text = translate("PdfPreview", "Page {page} of {pages}")
        pages = format_integer(self.view.pages.page_count)
        self.place.setText(text.format(page=format_integer(number + 1), pages=pages))

    @Slot()
    def zoom_in(self) -> None:
        self.view.step_zoom(1)
        self._say_zoom()

    @Slot()
    def zoom_out(self) -> None:
        self.view.step_zoom(-1)
        self._say_zoom()

    @Slot()
    def fit_pressed(self) -> None:
        self.view.fit_width()
        self._say_zoom()

    def _say_zoom(self) -> None:
        self.zoom_text.setText(format_percent(self.view.pages.zoom))

    # --- out -----------------------------------------------------------------------------------------------

    @Slot()
    def save_pressed(self) -> None:
        title = translate("PdfPreview", "Save the PDF")
        filters = translate("PdfPreview", "PDF document (*.pdf)")
        self.saving.ask(title, self.file_name, filters, self.saved.emit)

    @Slot()
    def print_pressed(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(self.file_name)
        dialog = QPrintDialog(self.printer, self)
        dialog.setMinMax(1, self.view.pages.page_count)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self.print_chosen)
        dialog.show()

    @Slot()
    def print_chosen(self) -> None:
        self.print_on(self.printer)

    def print_on(self, printer: Any) -> None:
        """Draw every page on a QPrinter or a QPdfWriter, each on paper of its own size and way up."""
        painter = QPainter()
        for number in range(self.view.pages.page_count):
            page = self.document[number]
            width, height = page.get_size()
            size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
            way = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
            printer.setPageSize(size)
            printer.setPageOrientation(way)
            if number == 0:
                painter.begin(printer)
            else:
                printer.newPage()
            image = rendered(page, _PRINTED_DOTS / 72)
            target = painter.viewport()
            scaled = image.size().scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(target.adjusted(0, 0, scaled.width() - target.width(), scaled.height() - target.height()),
                              image)  # fmt: skip
        painter.end()

    @Slot()
    def close_document(self) -> None:
        """The pages are drawn no more."""
        self.view.hide()
        self.document.close()
