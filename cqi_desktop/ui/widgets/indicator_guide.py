"""The dictionary of indicators, beside the breakdown: what each counts, by which date and place, with an example."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from cqi_desktop.domain.indicators import COUNTING_RULES, Indicator, Source, Unit
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.icons import Icons

from .labels import make_label
from .side_panel import SidePanel

_UNITS = {
    Unit.COMPANIES: QT_TRANSLATE_NOOP("Guide", "Different companies: each counts once"),
    Unit.DOCUMENTS: QT_TRANSLATE_NOOP("Guide", "Documents: each one counts"),
    Unit.ACTIVITIES: QT_TRANSLATE_NOOP("Guide", "Activities held: each counts once per region"),
    Unit.ATTENDANCES: QT_TRANSLATE_NOOP("Guide", "Attendances: a company at an activity"),
    Unit.INTERVENTIONS: QT_TRANSLATE_NOOP("Guide", "Interventions: each one counts"),
    Unit.HOURS: QT_TRANSLATE_NOOP("Guide", "Hours, contact and preparation; travel apart"),
    Unit.LINKS: QT_TRANSLATE_NOOP("Guide", "Synergy links: each counts once per region"),
    Unit.DOLLARS: QT_TRANSLATE_NOOP("Guide", "Dollars declared by companies"),
}
_DATES = {
    Source.INTERVENTIONS: QT_TRANSLATE_NOOP("Guide", "The date of the intervention"),
    Source.PARTICIPATIONS: QT_TRANSLATE_NOOP("Guide", "The first day of the activity"),
    Source.SERVICES_AND_PARTICIPATIONS: QT_TRANSLATE_NOOP(
        "Guide", "The date of the intervention, or the first day of the activity"
    ),
    Source.ACTIVITIES: QT_TRANSLATE_NOOP("Guide", "The first day of the activity"),
    Source.SYNERGY_LINKS: QT_TRANSLATE_NOOP("Guide", "The day the link was proposed, or concluded"),
    Source.OUTCOMES: QT_TRANSLATE_NOOP("Guide", "The year that the declaration is about"),
}
_COMPLETED_ON = QT_TRANSLATE_NOOP("Guide", "The completion date; without one the document does not count yet")
_LATEST_PLACE = QT_TRANSLATE_NOOP("Guide", "The MRC of the company’s latest qualifying record of the year")
_OWN_PLACE = QT_TRANSLATE_NOOP("Guide", "The MRC kept on each record, that of the company at its date")
_REGIONS = QT_TRANSLATE_NOOP("Guide", "The regions it was held for; it has no MRC")
_BOTH_REGIONS = QT_TRANSLATE_NOOP("Guide", "The regions of its two companies; it has no MRC")
_EXAMPLES = {
    Unit.COMPANIES: QT_TRANSLATE_NOOP(
        "Guide",
        "A company of Bécancour served in May moves to Nicolet and is served again in February: it counts once, in "
        "Nicolet-Yamaska.",
    ),
    Unit.DOCUMENTS: QT_TRANSLATE_NOOP(
        "Guide",
        "A diagnostic met on 10 March and completed on 12 April counts in the year that begins on 1 April. Two "
        "diagnostics of one company count as two.",
    ),
    Unit.ACTIVITIES: QT_TRANSLATE_NOOP(
        "Guide",
        "A café export held for Centre-du-Québec and Mauricie: 1 in each region, 1 for the territory. The regions "
        "add up to 2.",
    ),
    Unit.ATTENDANCES: QT_TRANSLATE_NOOP(
        "Guide",
        "Three people of one company at one training: 1 attendance. The same company at two trainings: 2 attendances, "
        "1 participating company.",
    ),
    Unit.INTERVENTIONS: QT_TRANSLATE_NOOP(
        "Guide", "Four calls to one company: 4 interventions, 1 company served. A cancelled one does not count."
    ),
    Unit.HOURS: QT_TRANSLATE_NOOP("Guide", "1 h with the company, 30 min of preparation and 2 h of road: 1.5 h."),
    Unit.LINKS: QT_TRANSLATE_NOOP(
        "Guide", "A link between Victoriaville and Shawinigan: 1 in each region, 1 for the territory."
    ),
    Unit.DOLLARS: QT_TRANSLATE_NOOP(
        "Guide", "A company declares 250,000 $ for the year and the adviser estimates 50,000 $ more: 250,000 $."
    ),
}


class IndicatorGuide(SidePanel):
    """Follows the current line of the breakdown."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, translate("Guide", "Dictionary of indicators"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = QVBoxLayout(self.content)
        self._rows.setContentsMargins(16, 0, 14, 12)
        self._rows.setSpacing(2)
        self._values: dict[str, QLabel] = {}
        for key, title in (
            ("rule", translate("Guide", "Rule")),
            ("unit", translate("Guide", "Unit")),
            ("date", translate("Guide", "Date used")),
            ("place", translate("Guide", "Place used")),
            ("example", translate("Guide", "Example")),
            ("rules", translate("Guide", "Counting rules")),
            ("version", translate("Guide", "Version")),
        ):
            self._rows.addWidget(make_label(title, "small", "text3", strong=True))
            value = make_label()
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setContentsMargins(0, 0, 0, 8)
            self._values[key] = value
            self._rows.addWidget(value)
        self._rows.addStretch(1)

    def show_indicator(self, indicator: Indicator) -> None:
        self.title.setText(translate_marked("Indicator", indicator.label))
        self.subtitle.setText(indicator.code)
        said = {
            "rule": translate_marked("Indicator", indicator.explanation),
            "unit": translate_marked("Guide", _UNITS[indicator.unit]),
            "date": translate_marked("Guide", _date_of(indicator)),
            "place": translate_marked("Guide", _place_of(indicator)),
            "example": translate_marked("Guide", _EXAMPLES[indicator.unit]),
            "rules": "\n".join(
                f"{number}. {translate_marked('CountingRule', COUNTING_RULES[number])}" for number in indicator.rules
            ),
            "version": translate("Guide", "Version {number}, kept by each frozen submission").format(
                number=indicator.version
            ),
        }
        for key, value in said.items():
            self._values[key].setText(value)
        self.setAccessibleDescription("\n".join(said.values()))

    def said(self, key: str) -> str:
        """What one part says: ``rule``, ``unit``, ``date``, ``place``, ``example``, ``rules`` or ``version``."""
        return self._values[key].text()


def _date_of(indicator: Indicator) -> str:
    return _COMPLETED_ON if indicator.unit is Unit.DOCUMENTS else _DATES[indicator.source]


def _place_of(indicator: Indicator) -> str:
    if indicator.source is Source.ACTIVITIES:
        return _REGIONS
    if indicator.source is Source.SYNERGY_LINKS:
        return _BOTH_REGIONS
    return _LATEST_PLACE if indicator.unit is Unit.COMPANIES else _OWN_PLACE
