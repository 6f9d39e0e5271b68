"""An indicator of the team: what it counts, of which acts, from when; its number of the year follows what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.indicators import Source, Unit
from cqi_desktop.domain.market_words import USUAL_MARKETS
from cqi_desktop.domain.own_indicators import COMPANIES, HOURS, RECORDS, OwnIndicator, OwnRule
from cqi_desktop.store.list_choices import adviser_choices, service_choices
from cqi_desktop.store.own_indicators import preview_count, save_indicator
from cqi_desktop.store.reference import sectors
from cqi_desktop.store.tables.codes import ACTIVITY_KINDS, MEDIUMS
from cqi_desktop.translation import format_number, translate
from cqi_desktop.ui.sections.targets import number_from
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.choice_popup import Choice, ChoicePopup
from cqi_desktop.ui.widgets.field_button import FieldButton
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import activity_kind_label, in_our_language, medium_label

from .form_dialog import FormDialog

_WAIT_MS = 250
_SHOWN = 3


def counted_choices() -> list[tuple[tuple[str, Source], str]]:
    """What an indicator may count, and of which records."""
    return [
        ((COMPANIES, Source.INTERVENTIONS), translate("OwnIndicator", "Different companies, by their interventions")),
        ((COMPANIES, Source.PARTICIPATIONS), translate("OwnIndicator", "Different companies, by their attendances")),
        (
            (COMPANIES, Source.SERVICES_AND_PARTICIPATIONS),
            translate("OwnIndicator", "Different companies, by interventions or attendances"),
        ),
        ((RECORDS, Source.INTERVENTIONS), translate("OwnIndicator", "Interventions")),
        ((RECORDS, Source.PARTICIPATIONS), translate("OwnIndicator", "Attendances")),
        ((HOURS, Source.INTERVENTIONS), translate("OwnIndicator", "Hours of interventions")),
    ]


class _Picks(FieldButton):
    """A filter: everything, or the values ticked; ``changed`` once they are."""

    changed = Signal()

    def __init__(
        self, context: WindowContext, name: str, choices: Sequence[Choice], ticked: Sequence[str], dialog: QWidget
    ) -> None:
        super().__init__(context.themes, context.icons, name)
        self._context = context
        self._choices = list(choices)
        known = {value for value, _ in self._choices}
        # What a colleague chose and this book no longer offers stays chosen.
        self._choices += [(value, value) for value in ticked if value not in known]
        self._dialog = dialog
        self._title = name
        self.values: tuple[str, ...] = tuple(ticked)
        self.longest_value = 420
        self.clicked.connect(self.open_choices)
        self._say()

    def _say(self) -> None:
        named = dict(self._choices)
        shown = [named[value] for value in self.values[:_SHOWN]]
        rest = len(self.values) - len(shown)
        text = ", ".join(shown) if shown else translate("OwnIndicator", "All")
        self.show_value(f"{text} +{rest}" if rest else text)

    @Slot()
    def open_choices(self) -> None:
        popup = ChoicePopup(self._context.themes, self._context.icons, self._dialog, self._title, self._choices)
        popup.chosen.connect(self.values_chosen)
        popup.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)), self.values)

    @Slot(object)
    def values_chosen(self, values: tuple[str, ...]) -> None:
        self.values = tuple(values)
        self._say()
        self.changed.emit()


class OwnIndicatorDialog(FormDialog):
    """``known`` is the version that is edited: a new one is written, and the years before keep it."""

    def __init__(self, context: WindowContext, parent: QWidget, known: OwnIndicator | None = None) -> None:
        is_new = known is None
        title = translate("OwnIndicator", "Add an indicator") if is_new else (
            translate("OwnIndicator", "New version of the indicator"))  # fmt: skip
        why = translate("OwnIndicator", "It is counted by the same rules as the others: acts done, each company once.")
        if not is_new:
            why = translate("OwnIndicator", "Years that end before the day chosen keep the definition that they had.")
        primary = translate("OwnIndicator", "Add") if is_new else translate("OwnIndicator", "Keep the new version")
        super().__init__(title, why, primary, parent)
        self.context = context
        self._known = known
        self._counting: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.count)
        self._add_fields(known)
        self.preview = make_label(strong=True)
        self.preview.setWordWrap(True)
        self.preview.setAccessibleName(translate("OwnIndicator", "Number of the year"))
        row = self.grid.rowCount()
        self.grid.addWidget(make_label(translate("OwnIndicator", "Number of the year"), tone="text2"), row, 0)
        self.grid.addWidget(self.preview, row, 1)
        self.end()
        self.count()

    def _add_fields(self, known: OwnIndicator | None) -> None:
        rule = known.rule if known else OwnRule()
        self.french = self.add_line(translate("OwnIndicator", "Name in French"), known.label_fr if known else "")
        self.english = self.add_line(translate("OwnIndicator", "Name in English"), known.label_en if known else "")
        self.description = self.add_line(translate("OwnIndicator", "What it tells"), known.description if known else "")
        chosen = (known.unit, rule.source) if known else None
        self.counted = self.add_choice(translate("OwnIndicator", "What is counted"), counted_choices(), chosen)
        self.picks = {name: self._add_picks(*one) for name, one in self._offered(rule).items()}
        self.least_records = self._add_number(
            translate("OwnIndicator", "At least so many acts in the year"), rule.at_least_records
        )
        self.least_hours = self._add_number(
            translate("OwnIndicator", "At least so many hours in the year"), rule.at_least_seconds / 3600
        )
        year = self.context.scope.year
        first = max(known.holds_from, year.start) if known else year.start
        self.holds_from = self.add_day(translate("OwnIndicator", "Holds from"), first)
        self.holds_from.textEdited.connect(self.text_typed)
        self.counted.currentIndexChanged.connect(self.kind_changed)
        self.kind_changed(0)

    def _offered(self, rule: OwnRule) -> dict[str, tuple[str, list[Choice], tuple[str, ...]]]:
        book = self.context.book
        services: list[Choice] = [
            (code, in_our_language(french, english)) for code, french, english in service_choices(book)
        ]
        top = [one for one in sectors() if one.level == 2]
        return {
            "services": (translate("OwnIndicator", "Services"), services, rule.services),
            "activity_kinds": (
                translate("OwnIndicator", "Kinds of activity"),
                [(kind, activity_kind_label(kind)) for kind in ACTIVITY_KINDS],
                rule.activity_kinds,
            ),
            "mediums": (
                translate("OwnIndicator", "Mediums"), [(one, medium_label(one)) for one in MEDIUMS], rule.mediums,
            ),
            "markets": (
                translate("OwnIndicator", "Markets"), [(one, one) for one in USUAL_MARKETS], rule.markets,
            ),
            "advisers": (
                translate("OwnIndicator", "Advisers"),
                [(key.hex(), name) for key, name in adviser_choices(book)],
                rule.advisers,
            ),
            "sectors": (
                translate("OwnIndicator", "Sectors"),
                [(one.code, in_our_language(one.label_fr, one.label_en)) for one in top],
                rule.sectors,
            ),
        }  # fmt: skip

    def _add_picks(self, name: str, choices: list[Choice], ticked: tuple[str, ...]) -> _Picks:
        button = _Picks(self.context, name, choices, ticked, self)
        button.changed.connect(self.something_changed)
        self.add_field(name, button)
        return button

    def _add_number(self, name: str, value: float) -> QLineEdit:
        field = QLineEdit(format_number(value, 1) if value else "")
        field.setMaximumWidth(field.fontMetrics().averageCharWidth() * 12)
        field.textEdited.connect(self.text_typed)
        self.add_field(name, field)
        return field

    # --- what is chosen --------------------------------------------------------------------------------------

    @property
    def _unit_and_source(self) -> tuple[str, Source]:
        unit, source = self.counted.currentData()
        return str(unit), Source(source)

    @Slot(int)
    def kind_changed(self, place: int) -> None:
        """What cannot restrict the records chosen is greyed; a threshold is of companies."""
        del place
        unit, source = self._unit_and_source
        self.picks["services"].setEnabled(source is not Source.PARTICIPATIONS)
        self.picks["mediums"].setEnabled(source is Source.INTERVENTIONS)
        self.picks["activity_kinds"].setEnabled(source is not Source.INTERVENTIONS)
        for field in (self.least_records, self.least_hours):
            field.setEnabled(unit == COMPANIES)
        self.something_changed()

    @Slot(str)
    def text_typed(self, text: str) -> None:
        del text
        self.something_changed()

    @Slot()
    def something_changed(self) -> None:
        """The number follows, once choices stop."""
        self._timer.start()

    def draft(self) -> OwnIndicator:
        """What the form says. Raises InvalidValueError."""
        unit, source = self._unit_and_source
        picked = {name: pick.values if pick.isEnabled() else () for name, pick in self.picks.items()}
        is_of_companies = unit == COMPANIES
        rule = OwnRule(
            source,
            picked["services"],
            picked["activity_kinds"],
            picked["mediums"],
            picked["markets"],
            picked["advisers"],
            picked["sectors"],
            (number_from(self.least_records.text(), Unit.INTERVENTIONS) or 0) if is_of_companies else 0,
            (number_from(self.least_hours.text(), Unit.HOURS) or 0) if is_of_companies else 0,
        )
        day = self.day_of(self.holds_from, required=True) or date.min
        code = self._known.code if self._known else ""
        return OwnIndicator(
            code, 0, self.french.text().strip(), self.english.text().strip(), self.description.text().strip(), unit,
            rule, day,
        )  # fmt: skip

    # --- its number ------------------------------------------------------------------------------------------

    @Slot()
    def count(self) -> None:
        """Count the draft in the year and region of the top bar, on the worker."""
        if self._counting is not None:
            self._counting.cancel()
        try:
            draft = self.draft()
        except CqiError:
            self.preview.setText("—")
            return
        named = draft if draft.label_fr else replace(draft, label_fr="…")
        book, scope = self.context.book, self.context.scope
        year, region = scope.year, scope.region or None

        def work(progress: Progress) -> int | float:
            with progress.stopping(book.interrupter()):
                return preview_count(book, named, year, region)

        self._counting = self.context.runner.run(self, work, self.counted_draft, self.preview_failed)

    @Slot(object)
    def counted_draft(self, value: int | float) -> None:
        self._counting = None
        scope = self.context.scope
        unit, source = self._unit_and_source
        place = scope.region_name or translate("Breakdown", "Whole territory")
        self.preview.setText(
            translate("OwnIndicator", "{number} in {year}, {place}").format(
                number=number_text(unit, source, value), year=scope.year.label, place=place
            )
        )

    @Slot(object)
    def preview_failed(self, error: Exception) -> None:
        del error
        self.preview.setText("—")

    def write(self) -> None:
        save_indicator(self.context.book, self.draft())


def number_text(unit: str, source: Source, value: int | float) -> str:
    """``12 entreprises``, ``30 interventions``, ``12,5 h``."""
    if unit == HOURS:
        return translate("FigurePanel", "{hours} h").format(hours=format_number(value, 1))
    if unit == COMPANIES:
        return translate("FigurePanel", "%Ln compan(y/ies)", "", int(value))
    if source is Source.PARTICIPATIONS:
        return translate("FigurePanel", "%Ln attendance(s)", "", int(value))
    return translate("FigurePanel", "%Ln intervention(s)", "", int(value))
