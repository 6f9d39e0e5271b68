"""The ledger of a person: every line and every act that started a clock, what holds today above them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.privacy_words import consent_sentence, privacy_word
from cqi_desktop.store.consents import LedgerLine, consent_of, ledger_of
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.window_context import WindowContext

from .consent_dialog import ConsentDialog
from .rows_dialog import RowsDialog

TONES = {"express": "ok", "implied": "warn", "lapsed": "err", "withdrawn": "err", "honoured": "neu", "none": "neu"}


class ConsentLedgerDialog(RowsDialog):
    """``noted`` gives the name of the person when a line was added."""

    noted = Signal(str)

    def __init__(self, context: WindowContext, contact: bytes, name: str, parent: QWidget) -> None:
        columns = (
            RowsColumn(translate("ConsentLedger", "Date"), sample="2011-03-31"),
            RowsColumn(translate("ConsentLedger", "What"), "status", sample="Consentement exprès MM"),
            RowsColumn(translate("ConsentLedger", "Basis")),
            RowsColumn(translate("ConsentLedger", "Until"), sample="2011-03-31"),
            RowsColumn(translate("ConsentLedger", "Source"), sample="Participation MM"),
            RowsColumn(translate("ConsentLedger", "Proof")),
            RowsColumn(translate("ConsentLedger", "Who"), sample="Odile Bergeron-Tremb", is_spare=True),
        )
        super().__init__(context, translate("ConsentLedger", "Consents of {name}").format(name=name), columns, parent)
        self._context, self._contact, self._name = context, contact, name
        self.note_button = make_button(context.icons, translate("ConsentLedger", "Note a consent…"), "plus")
        self.note_button.setAutoDefault(False)
        self.note_button.setEnabled(not context.book.read_only)
        self.note_button.clicked.connect(self.note_pressed)
        self.foot.insertWidget(0, self.note_button)
        context.notice.changed.connect(self.records_changed)
        self.read()
        self.fit_rows()

    @Slot()
    def read(self) -> None:
        book = self._context.book
        self.sentence.setText(consent_sentence(consent_of(book, self._contact), book.today()))
        self.table.show_rows([_row(line) for line in ledger_of(book, self._contact)])

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        del kinds
        self.read()

    @Slot()
    def note_pressed(self) -> None:
        dialog = ConsentDialog(self._context, self._contact, self._name, self)
        dialog.noted.connect(self.noted)
        dialog.open()


def _row(line: LedgerLine) -> Row:
    return Row(
        (
            Cell(format_date(line.day), is_strong=True),
            Cell(privacy_word("consent", line.kind), dot=TONES.get(line.kind, "neu")),
            Cell(privacy_word("basis", line.basis) if line.kind == "implied" else NOTHING, "text2"),
            Cell(format_date(line.expires_on) if line.expires_on else NOTHING, "text2"),
            Cell(privacy_word("source", line.source), "text2"),
            Cell(line.detail or NOTHING, "text2", spoken=line.detail),
            Cell(line.adviser or NOTHING, "text3"),
        ),
        line.key,
    )
