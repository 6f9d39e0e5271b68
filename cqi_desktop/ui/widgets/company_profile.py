"""The fields of a company in the panel: most can be typed over, and each saves itself when it is left."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from cqi_desktop.store.company_detail import CompanyDetail
from cqi_desktop.store.reference import sectors
from cqi_desktop.store.tables import COMPANY_ROLES, EXPORT_STATUSES
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, translate, translate_marked
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.companies_model import NOTHING, STATUS_DOTS
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.wording import export_status_label, in_our_language, role_label

from .editable_line import EditableLine
from .labels import ElidedLabel, make_elided_label, make_label, set_tone
from .status_button import TEXT_MARGIN, StatusButton

_LABEL_WIDTH = 96

# Column of the company, its label and how it is shown.
_LINES: tuple[tuple[str, str, str], ...] = (
    ("neq", QT_TRANSLATE_NOOP("CompanyPanel", "NEQ"), "typed"),
    ("role", QT_TRANSLATE_NOOP("CompanyPanel", "Role"), "chosen"),
    ("naics", QT_TRANSLATE_NOOP("CompanyPanel", "Sector"), "read"),
    ("employees", QT_TRANSLATE_NOOP("CompanyPanel", "Employees"), "read"),
    ("export_status", QT_TRANSLATE_NOOP("CompanyPanel", "Export"), "chosen"),
    ("markets", QT_TRANSLATE_NOOP("CompanyPanel", "Markets"), "read"),
    ("phone", QT_TRANSLATE_NOOP("CompanyPanel", "Phone"), "typed"),
    ("email", QT_TRANSLATE_NOOP("CompanyPanel", "E-mail"), "typed"),
    ("municipality", QT_TRANSLATE_NOOP("CompanyPanel", "Municipality"), "typed"),
    ("postal_code", QT_TRANSLATE_NOOP("CompanyPanel", "Postal code"), "typed"),
    ("adviser", QT_TRANSLATE_NOOP("CompanyPanel", "Adviser"), "read"),
)
_CHOICES = {"role": COMPANY_ROLES, "export_status": EXPORT_STATUSES}


class CompanyProfile(QWidget):
    """``edited`` gives the field and its new text, empty when it was emptied."""

    edited = Signal(str, str)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self._typed: dict[str, EditableLine] = {}
        self._read: dict[str, ElidedLabel] = {}
        self._chosen: dict[str, StatusButton] = {}
        self._refused = make_label(size="small", tone="err")
        self._refused.setWordWrap(True)
        self._refused.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        height = themes.current.height("small_button")
        for row, (field, label, kind) in enumerate(_LINES):
            name = make_label(translate_marked("CompanyPanel", label), "small", "text3")
            name.setFixedHeight(height)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(self._value_widget(themes, icons, field, label, kind), row, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 6, 10, 6)
        rows.setSpacing(2)
        rows.addLayout(self._grid)
        rows.addWidget(self._refused)

    def _value_widget(self, themes: ThemeSource, icons: Icons, field: str, label: str, kind: str) -> QWidget:
        name = translate_marked("CompanyPanel", label)
        if kind == "typed":
            line = self._typed[field] = EditableLine(field, name)
            line.edited.connect(self.edited)
            return line
        if kind == "chosen":
            button = self._chosen[field] = StatusButton(themes, icons, name)
            button.setProperty("field", field)
            button.clicked.connect(self.choice_pressed)
            return button
        shown = self._read[field] = make_elided_label()
        shown.setContentsMargins(TEXT_MARGIN, 0, 0, 0)
        return shown

    def show_company(self, detail: CompanyDetail) -> None:
        company = detail.company
        for field, line in self._typed.items():
            line.show_value(getattr(company, field) or "")
        self._chosen["role"].show_status(role_label(company.role or "") or NOTHING)
        status = company.export_status or ""
        self._chosen["export_status"].show_status(export_status_label(status) or NOTHING, STATUS_DOTS.get(status, ""))
        texts = {
            "naics": sector_text(company.naics or ""),
            "employees": "" if detail.employees is None else format_integer(detail.employees),
            "markets": ", ".join(company.markets or ()),
            "adviser": detail.adviser_name,
        }
        for field, text in texts.items():
            self._read[field].setText(text or NOTHING)
            set_tone(self._read[field], "text" if text else "text3")
        if not any(line.property("invalid") for line in self._typed.values()):
            self._refused.hide()

    def show_refused(self, field: str, sentence: str) -> None:
        """Why what was typed cannot be kept: the field keeps it, with a red edge, until it is corrected or given up."""
        if field in self._typed:
            self._typed[field].show_refused(True)
        self._refused.setText(sentence)
        self._refused.show()

    def show_kept(self, field: str, text: str) -> None:
        """The field is in the book now."""
        if field in self._typed:
            self._typed[field].take(text)
        self._refused.hide()

    def first_field(self) -> QWidget:
        return self._typed[_LINES[0][0]]

    @Slot()
    def choice_pressed(self) -> None:
        button = self.sender()
        if not isinstance(button, StatusButton):
            return
        field = str(button.property("field"))
        menu = QMenu(button)
        menu.setProperty("field", field)
        for code in _CHOICES[field]:
            text = role_label(code) if field == "role" else export_status_label(code)
            menu.addAction(text).setData(code)
        menu.triggered.connect(self.choice_made)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(QAction)
    def choice_made(self, action: QAction) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            self.edited.emit(str(menu.property("field")), str(action.data()))


def label_of_field(field: str) -> str:
    """The name of a field, as the panel shows it."""
    labels = {key: label for key, label, _ in _LINES}
    return translate_marked("CompanyPanel", labels[field]) if field in labels else field


def sector_text(naics: str) -> str:
    """``337 · Meubles``: the code and the most precise sector that it belongs to."""
    best = max((sector for sector in sectors() if naics.startswith(sector.code)), key=_precision, default=None)
    if best is None:
        return naics
    return f"{naics} · {in_our_language(best.label_fr, best.label_en)}"


def _precision(sector: object) -> int:
    return len(getattr(sector, "code", ""))


def saved_sentence(field: str, filled: int) -> str:
    """What a toast says of a field that was saved; ``filled`` records were given the place that was missing."""
    saved = translate("CompanyPanel", "{field}: change saved").format(field=label_of_field(field))
    if not filled:
        return saved
    also = translate("CompanyPanel", "%Ln record(s) completed with the place", "", filled)
    return f"{saved} · {also}"
