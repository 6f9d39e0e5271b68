"""An adviser's companies and follow-ups go to another: what is ticked, in one change set, with a printed summary."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.reports.hand_over import HandOver, hand_over_file_name, hand_over_html
from cqi_desktop.store.hand_over import Portfolio, hand_over, portfolio_of
from cqi_desktop.store.list_choices import present_advisers
from cqi_desktop.store.tables import Adviser
from cqi_desktop.store.team_settings import ORGANISATION, setting
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, RowsColumn
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.tick_table import TickTable
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import in_our_language

_PART = 0.82


class HandOverDialog(FittedDialog):
    """``told`` says what was given. Everything is ticked at first: an adviser usually leaves with nothing."""

    told = Signal(str)

    def __init__(self, context: WindowContext, giver: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._giver = giver
        self._portfolio = portfolio_of(context.book, giver)
        record = context.book.find(Adviser, giver)
        self._name = (record.name or "") if record is not None else ""
        title = translate("HandOver", "Hand over the companies of {name}").format(name=self._name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.taker = QComboBox()
        self.taker.setAccessibleName(translate("HandOver", "To"))
        for key, name in present_advisers(context.book):
            if key != giver:
                self.taker.addItem(name, key)
        self.companies = self._companies_table()
        self.follow_ups = self._follow_ups_table()
        self.count = make_label(size="small", tone="text2")
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.print_button = make_button(context.icons, translate("HandOver", "Print the summary…"), "printer-outline")
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self.print_pressed)
        self.footer = DialogFooter(translate("HandOver", "Hand over"))
        self.footer.row.insertWidget(0, self.print_button)
        self.footer.accepted.connect(self.give)
        self.footer.rejected.connect(self.reject)
        self._lay_out(title)
        self.ticks_changed()
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))

    def _lay_out(self, title: str) -> None:
        how = make_label(
            translate(
                "HandOver",
                "What was done stays signed by who did it. A follow-up of a finished intervention becomes a planned "
                "one of the other adviser.",
            ),
            tone="text3",
        )
        how.setWordWrap(True)
        to = QHBoxLayout()
        to.setSpacing(8)
        to.addWidget(make_label(translate("HandOver", "To"), tone="text2"))
        to.addWidget(self.taker)
        to.addStretch(1)
        to.addWidget(self.count)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(8)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(how)
        rows.addLayout(to)
        rows.addWidget(make_label(translate("HandOver", "Companies"), "small", "text2", strong=True))
        rows.addWidget(self.companies, 3)
        title_of_steps = make_label(translate("HandOver", "Follow-ups"), "small", "text2", strong=True)
        rows.addWidget(title_of_steps)
        rows.addWidget(self.follow_ups, 2)
        title_of_steps.setVisible(bool(self._portfolio.follow_ups))
        self.follow_ups.setVisible(bool(self._portfolio.follow_ups))
        rows.addWidget(self.refused)
        rows.addWidget(self.footer)

    def _table(self, columns: tuple[RowsColumn, ...], name: str) -> TickTable:
        table = TickTable(self._context.themes, self._context.icons, columns, name)
        table.ticks_changed.connect(self.ticks_changed)
        table.left_by_escape.connect(self.reject)
        return table

    def _companies_table(self) -> TickTable:
        table = self._table(
            (
                RowsColumn(translate("HandOver", "Company")),
                RowsColumn(translate("HandOver", "Municipality"), sample="Saint-Léonard-d’Aston"),
                RowsColumn(translate("HandOver", "Last served"), sample="2011-03-31 MMMM"),
                RowsColumn(translate("HandOver", "Main contact"), sample="Marie-Christine Bourassa-Roy"),
            ),
            translate("HandOver", "Companies to hand over"),
        )
        rows = [
            (
                one.id,
                (
                    Cell(one.name, is_strong=True, spoken=one.name),
                    Cell(one.place or NOTHING, "text2"),
                    Cell(format_date(one.last_on) if one.last_on else NOTHING, "text2"),
                    Cell(one.contact or NOTHING, "text2", spoken=one.contact),
                ),
            )
            for one in self._portfolio.companies
        ]
        table.show_ticks(rows, [one.id for one in self._portfolio.companies])
        return table

    def _follow_ups_table(self) -> TickTable:
        table = self._table(
            (
                RowsColumn(translate("HandOver", "Due on"), sample="2011-03-31 M"),
                RowsColumn(translate("HandOver", "Company"), sample="Automatisation Drumecan inc. MMM"),
                RowsColumn(translate("HandOver", "Next step")),
            ),
            translate("HandOver", "Follow-ups to hand over"),
        )
        today = self._context.book.today()
        rows = [
            (
                one.intervention,
                (
                    Cell(format_date(one.due_on), "err" if one.due_on < today else "text2"),
                    Cell(one.company_name, is_strong=True, spoken=one.company_name),
                    Cell(one.subject or in_our_language(one.service_fr, one.service_en), spoken=one.subject),
                ),
            )
            for one in self._portfolio.follow_ups
        ]
        table.show_ticks(rows, [one.intervention for one in self._portfolio.follow_ups])
        return table

    @property
    def chosen(self) -> Portfolio:
        companies = [key for key in self.companies.ticked if isinstance(key, bytes)]
        follow_ups = [key for key in self.follow_ups.ticked if isinstance(key, bytes)]
        return self._portfolio.chosen(companies, follow_ups)

    @Slot()
    def ticks_changed(self) -> None:
        if not hasattr(self, "footer"):
            return
        chosen = self.chosen
        companies = translate("HandOver", "%Ln compan(y/ies)", "", len(chosen.companies))
        follow_ups = translate("HandOver", "%Ln follow-up(s)", "", len(chosen.follow_ups))
        self.count.setText(f"{companies} · {follow_ups}")
        is_something = bool(chosen.companies or chosen.follow_ups) and self.taker.count() > 0
        reason = "" if is_something else translate("HandOver", "Tick what is given, and choose to whom.")
        for button in (self.footer.primary, self.print_button):
            button.setEnabled(is_something)
            button.setToolTip(reason)

    @Slot()
    def give(self) -> None:
        chosen = self.chosen
        companies = [one.id for one in chosen.companies]
        follow_ups = [one.intervention for one in chosen.follow_ups]
        try:
            hand_over(self._context.book, self._giver, self.taker.currentData(), companies, follow_ups)
        except CqiError as error:
            self.refused.setText(describe(error))
            self.refused.show()
            return
        text = translate("HandOver", "{count} handed over to {name}")
        self.accept()
        self.told.emit(text.format(count=self.count.text(), name=self.taker.currentText()))

    def summary(self) -> HandOver:
        """What is ticked now, as it would be printed."""
        book = self._context.book
        return HandOver(
            str(setting(book, ORGANISATION, "")), self._name, self.taker.currentText(), book.today(), self.chosen
        )

    @Slot()
    def print_pressed(self) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        # The preview does not keep it alive.
        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(hand_over_file_name(self.summary()))
        preview = QPrintPreviewDialog(printer, self)
        preview.setWindowTitle(translate("HandOver", "Summary of the hand-over"))
        preview.paintRequested.connect(self.paint_summary)
        preview.resize(self.size())
        preview.open()

    @Slot(object)
    def paint_summary(self, printer: object) -> None:
        """Lay the summary out on the pages of ``printer``, a QPrinter or a QPdfWriter."""
        from PySide6.QtGui import QTextDocument

        document = QTextDocument()
        document.setHtml(hand_over_html(self.summary()))
        document.print_(printer)  # type: ignore[arg-type]
