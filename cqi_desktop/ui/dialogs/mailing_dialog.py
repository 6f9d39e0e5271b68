"""A mailing list before it is written: whom it is for, who is in it, who is left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.exchange.mailing_file import write_mailing_file
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.list_choices import service_choices
from cqi_desktop.store.mailing_lists import MAILING_PAGE, MailingFilter, MailingList, MailingPerson, mailing_list
from cqi_desktop.store.reference import territory
from cqi_desktop.store.saved_views import change_view, save_view, saved_views
from cqi_desktop.store.tables import COMPANY_ROLES
from cqi_desktop.translation import format_date, format_integer, translate
from cqi_desktop.ui.dialogs.consent_ledger_dialog import TONES
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.flow_layout import FlowArea, FlowLayout
from cqi_desktop.ui.widgets.labels import make_label, set_tone
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import in_our_language, role_label

from .form_dialog import choose
from .rows_dialog import RowsDialog

# Rows shown: the counts and the file are whole.
MOST_SHOWN = 2000


class MailingDialog(RowsDialog):
    """``written`` gives the sentence of what left, and the file."""

    written = Signal(str, object)

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        columns = (
            RowsColumn(translate("Mailing", "Person")),
            RowsColumn(translate("Mailing", "Company")),
            RowsColumn(translate("Mailing", "E-mail")),
            RowsColumn(translate("Mailing", "Consent"), "status", sample="Consentement exprès MM"),
            RowsColumn(translate("Mailing", "Until"), sample="2011-03-31"),
            RowsColumn(translate("Mailing", "Left out because"), sample="Consentement retiré pour cette adresse"),
        )
        super().__init__(context, translate("Mailing", "Mailing list"), columns, parent)
        self._context = context
        self._reading: Task | None = None
        self.list: MailingList | None = None
        self.view = _choice(translate("Mailing", "Saved list"), [(None, translate("Mailing", "(new list)"))])
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("Mailing", "Name of the list"))
        self.name.setPlaceholderText(translate("Mailing", "Name of the list"))
        everyone = (None, translate("Mailing", "All"))
        regions = [(region.code, region.name) for region in territory().regions]
        roles = [(code, role_label(code)) for code in COMPANY_ROLES]
        languages = [("fr", translate("Mailing", "French")), ("en", translate("Mailing", "English"))]
        services = [(code, in_our_language(fr, en)) for code, fr, en in service_choices(context.book)]
        self.region = _choice(translate("Mailing", "Region"), [everyone, *regions])
        self.role = _choice(translate("Mailing", "Role"), [everyone, *roles])
        self.language = _choice(translate("Mailing", "Language"), [everyone, *languages])
        self.service = _choice(translate("Mailing", "Service received"), [everyone, *services])
        self.shown = _choice(
            translate("Mailing", "Show"),
            [("all", translate("Mailing", "Everyone")), ("in", translate("Mailing", "In the list")),
             ("out", translate("Mailing", "Left out"))],
        )  # fmt: skip
        self._add_filters()
        self.save_button = make_button(context.icons, translate("Mailing", "Save the list"), "bookmark-outline")
        self.export_button = make_button(
            context.icons, translate("Mailing", "Export the addresses…"), "tray-arrow-up", primary=True
        )
        self.state = make_label(size="small", tone="err")
        for button, run in ((self.save_button, self.save_pressed), (self.export_button, self.export_pressed)):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        self.foot.insertWidget(0, self.save_button)
        self.foot.insertWidget(1, self.state)
        self.foot.addWidget(self.export_button)
        self._show_views()
        for box in (self.region, self.role, self.language, self.service):
            box.currentIndexChanged.connect(self.read)
        self.view.currentIndexChanged.connect(self.view_chosen)
        self.shown.currentIndexChanged.connect(self.show_rows)
        self.read()

    def _add_filters(self) -> None:
        filters = FlowArea()
        flow = FlowLayout(filters, 12)
        flow.setContentsMargins(24, 0, 24, 12)
        boxes: Sequence[QWidget] = (self.view, self.region, self.role, self.language, self.service, self.shown)
        for box in boxes:
            label = make_label(box.accessibleName(), "small", "text3")
            label.setBuddy(box)
            both = QWidget()
            over = QVBoxLayout(both)
            over.setContentsMargins(0, 0, 0, 0)
            over.setSpacing(4)
            over.addWidget(label)
            over.addWidget(box)
            flow.addWidget(both)
        first = QHBoxLayout()
        first.setContentsMargins(24, 0, 24, 8)
        first.addWidget(self.name)
        self.layout().insertLayout(1, first)  # type: ignore[union-attr]
        self.layout().insertWidget(2, filters)  # type: ignore[union-attr]

    # --- whom it is for ------------------------------------------------------------------------------------

    def chosen(self) -> MailingFilter:
        return MailingFilter(
            regions=_one(self.region), roles=_one(self.role), languages=_one(self.language), services=_one(self.service)
        )

    def _show_views(self, kept: object = None) -> None:
        self.view.blockSignals(True)
        while self.view.count() > 1:
            self.view.removeItem(1)
        for view in saved_views(self._context.book, MAILING_PAGE):
            self.view.addItem(view.name, view.id)
        choose(self.view, kept)
        self.view.blockSignals(False)

    def open_view(self, key: object) -> None:
        """Begin with a saved list."""
        choose(self.view, key)

    @Slot()
    def view_chosen(self) -> None:
        key = self.view.currentData()
        view = next((each for each in saved_views(self._context.book, MAILING_PAGE) if each.id == key), None)
        chosen = MailingFilter.of(view.definition) if view else MailingFilter()
        self.name.setText(view.name if view else "")
        for box, values in (
            (self.region, chosen.regions), (self.role, chosen.roles), (self.language, chosen.languages),
            (self.service, chosen.services),
        ):  # fmt: skip
            box.blockSignals(True)
            choose(box, values[0] if values else None)
            box.blockSignals(False)
        self.read()

    @Slot()
    def save_pressed(self) -> None:
        book, key = self._context.book, self.view.currentData()
        self.state.setText("")
        try:
            if isinstance(key, bytes):
                change_view(book, key, self.chosen().definition())
            else:
                key = save_view(book, page=MAILING_PAGE, name=self.name.text(), definition=self.chosen().definition())
        except CqiError as error:
            self._say(describe(error), "err")
            return
        self._show_views(key)
        self._say(translate("Mailing", "List saved for the team"), "ok")

    def _say(self, text: str, tone: str) -> None:
        self.state.setText(text)
        set_tone(self.state, tone)

    # --- who is in it --------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the people on the worker; those shown stay until then."""
        if self._reading is not None:
            self._reading.cancel()
        book, chosen = self._context.book, self.chosen()

        def work(progress: Progress) -> MailingList:
            progress.check_cancelled()
            return mailing_list(book, chosen)

        self._reading = self._context.runner.run(self, work, self.list_read)

    @Slot(object)
    def list_read(self, found: MailingList) -> None:
        self._reading = None
        self.list = found
        text = translate("Mailing", "%Ln person(s) in the list", "", len(found.members))
        left = translate("Mailing", "%Ln left out", "", len(found.left_out))
        reasons = ", ".join(
            f"{privacy_word('left_out', reason)} ({format_integer(count)})" for reason, count in found.counts.items()
        )
        self.sentence.setText(f"{text} · {left}" + (f" · {reasons}" if reasons else ""))
        self.export_button.setEnabled(bool(found.members))
        self.export_button.setToolTip("" if found.members else translate("Mailing", "Nobody may be written to"))
        self.show_rows()

    @Slot()
    def show_rows(self) -> None:
        if self.list is None:
            return
        which = self.shown.currentData()
        people = (*(self.list.members if which != "out" else ()), *(self.list.left_out if which != "in" else ()))
        self.table.show_rows([_row(person) for person in people[:MOST_SHOWN]])

    # --- out -----------------------------------------------------------------------------------------------

    @Slot()
    def export_pressed(self) -> None:
        name = self.name.text().strip() or self.title.text()
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Mailing", "Export the addresses"), f"{name}.xlsx", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the file on the worker, and say what left."""
        book, definition = self._context.book, self.chosen()
        name = self.name.text().strip() or self.title.text()

        def work(progress: Progress) -> MailingList:
            progress.check_cancelled()
            return write_mailing_file(book, name, definition, path)

        def done(found: MailingList) -> None:
            text = translate("Mailing", "%Ln address(es) written to {name}", "", len(found.members))
            self.written.emit(text.format(name=path.name), path)
            self.accept()

        self._context.runner.run(self, work, done, self.export_failed)

    @Slot(object)
    def export_failed(self, error: Exception) -> None:
        if isinstance(error, CqiError):
            self._say(describe(error), "err")


def _choice(name: str, choices: Sequence[tuple[Any, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    for value, text in choices:
        box.addItem(text, value)
    box.currentTextChanged.connect(box.setToolTip)  # a long name is cut
    box.setToolTip(box.currentText())
    return box


def _one(box: QComboBox) -> tuple[str, ...]:
    value = box.currentData()
    return () if value is None else (str(value),)


def _row(person: MailingPerson) -> Row:
    tone = "text" if person.reason is None else "text3"
    until = person.consent.expires_on
    return Row(
        (
            Cell(person.name or NOTHING, tone, is_strong=person.reason is None),
            Cell(person.company_name or NOTHING, "text2"),
            Cell(person.email or NOTHING, tone),
            Cell(privacy_word("consent", person.consent.state), dot=TONES.get(person.consent.state, "neu")),
            Cell(format_date(until) if until else NOTHING, "text2"),
            Cell(privacy_word("left_out", person.reason) if person.reason else NOTHING, "text2"),
        ),
        person.contact,
    )
