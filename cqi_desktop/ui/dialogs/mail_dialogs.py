"""Address labels and letters for the companies of a list: chosen, seen as pages, then printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.label_sheets import LABEL_SHEETS, LabelSheet
from cqi_desktop.domain.mail_merge import FIELDS, unknown_fields
from cqi_desktop.store.addressees import Addressee, addressees
from cqi_desktop.store.export_journal import note_export
from cqi_desktop.translation import format_integer, format_number, translate
from cqi_desktop.ui.printing.label_pages import draw_labels, prepare_sheet
from cqi_desktop.ui.printing.letter_pages import draw_letters, letters, prepare_paper
from cqi_desktop.ui.window_context import WindowContext

from .form_dialog import FormDialog

_LETTER_LINES = 12


class _MailDialog(FormDialog):
    """``printed`` gives the sentence of what went to the printer."""

    printed = Signal(str)
    journal = ""

    def __init__(
        self, context: WindowContext, companies: Sequence[bytes], title: str, why: str, parent: QWidget
    ) -> None:
        super().__init__(title, why, translate("Mail", "Preview…"), parent)
        self._context = context
        self._companies = tuple(companies)
        self.preview: QPrintPreviewDialog | None = None
        people = [
            (True, translate("Mail", "The main contact, at the company")),
            (False, translate("Mail", "The company alone")),
        ]
        self.to_person = self.add_choice(translate("Mail", "Addressed to"), people)
        self.to_person.currentIndexChanged.connect(self.read)

    def people(self) -> list[Addressee]:
        return self._people

    @Slot()
    def read(self) -> None:
        """Read the addressees again, and say how many there are and who is left out."""
        to_person = bool(self.to_person.currentData())
        self._people, left_out = addressees(self._context.book, self._companies, to_person=to_person)
        text = translate("Mail", "%Ln address(es)", "", len(self._people))
        if left_out:
            text += " · " + translate("Mail", "%Ln left out: no whole address", "", left_out)
        consent = translate("Mail", "Postal mail asks for no consent: only commercial e-mails do.")
        self.why.setText(f"{text}\n{consent}")
        self.why.show()
        self.footer.primary.setEnabled(bool(self._people))
        self.footer.primary.setToolTip("" if self._people else translate("Mail", "No company has a whole address"))

    @Slot()
    def accept_form(self) -> None:
        """The preview stands over this dialog, which stays until something was printed."""
        self.attempt(self.write)

    def write(self) -> None:
        self.check()
        self._printer = self.printer()  # the preview draws on it, and does not own it
        self.preview = QPrintPreviewDialog(self._printer, self)
        self.preview.setWindowTitle(self.title.text())
        self.preview.paintRequested.connect(self.paint)
        self.preview.accepted.connect(self.pages_printed)
        self.preview.resize(self._over.window().size())
        self.preview.open()

    def printer(self) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.title.text())
        return printer

    def check(self) -> None:
        """Raise InvalidValueError for what cannot be printed."""

    @Slot(object)
    def paint(self, printer: QPrinter) -> None:
        """Draw the pages on ``printer``."""

    @Slot()
    def pages_printed(self) -> None:
        """Note it in the journal, as any way out of the book."""
        count = len(self._people)
        note_export(
            self._context.book, kind=self.journal, title=self.title.text(), file_format="print", record_count=count
        )
        self.printed.emit(translate("Mail", "%Ln address(es) sent to the printer", "", count))
        self.accept()


class LabelsDialog(_MailDialog):
    journal = "labels"

    def __init__(self, context: WindowContext, companies: Sequence[bytes], parent: QWidget) -> None:
        super().__init__(context, companies, translate("Mail", "Address labels"), " ", parent)
        self.sheet = self.add_choice(
            translate("Mail", "Sheet of labels"), [(sheet.code, sheet_text(sheet)) for sheet in LABEL_SHEETS]
        )
        self.first = self.add_choice(translate("Mail", "First free label"), _numbers(LABEL_SHEETS[0]))
        self.sheet.currentIndexChanged.connect(self.sheet_chosen)
        self.read()
        self.end()

    def chosen_sheet(self) -> LabelSheet:
        return next(sheet for sheet in LABEL_SHEETS if sheet.code == self.sheet.currentData())

    @Slot()
    def sheet_chosen(self) -> None:
        self.first.clear()
        for place, text in _numbers(self.chosen_sheet()):
            self.first.addItem(text, place)

    def printer(self) -> QPrinter:
        printer = super().printer()
        prepare_sheet(printer)
        return printer

    @Slot(object)
    def paint(self, printer: QPrinter) -> None:
        prepare_sheet(printer)
        draw_labels(printer, self.chosen_sheet(), self._people, int(self.first.currentData()))


class LetterDialog(_MailDialog):
    journal = "letters"

    def __init__(self, context: WindowContext, companies: Sequence[bytes], parent: QWidget) -> None:
        super().__init__(context, companies, translate("Mail", "Letter"), " ", parent)
        self.text: QPlainTextEdit = self.add_text(translate("Mail", "Text of the letter"), first_letter())
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LETTER_LINES + 14)
        names = ", ".join("{" + name + "}" for name in FIELDS)
        self.add_heading(translate("Mail", "Fields that are filled"), names)
        self.read()
        self.end()

    def check(self) -> None:
        unknown = unknown_fields(self.text.toPlainText())
        if unknown:
            raise InvalidValueError(text="{" + unknown[0] + "}", expected="choice")

    def printer(self) -> QPrinter:
        printer = super().printer()
        prepare_paper(printer)
        return printer

    @Slot(object)
    def paint(self, printer: QPrinter) -> None:
        context = self._context
        document = letters(self.text.toPlainText(), self._people, context.book.today(), context.adviser.name)
        draw_letters(printer, document)


def _numbers(sheet: LabelSheet) -> list[tuple[int, str]]:
    """The labels of a sheet by their place from 0, as a person counts them."""
    return [(place, format_integer(place + 1)) for place in range(sheet.count)]


def sheet_text(sheet: LabelSheet) -> str:
    """ "Avery 5160: 30 labels of 66,7 × 25,4 mm"."""
    text = translate("Mail", "Avery {code}: {count} labels of {width} × {height} mm")
    return text.format(
        code=sheet.code,
        count=sheet.count,
        width=format_number(sheet.width, 1),
        height=format_number(sheet.height, 1),
    )


def first_letter() -> str:
    """What the letter begins with: a person replaces it. In the language of the window."""
    return translate(
        "Mail", "{date}\n\nSubject: \n\nDear {prénom} {nom},\n\nRegarding {entreprise}, \n\nKind regards,\n\n{conseil}"
    )
