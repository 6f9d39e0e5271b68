"""What each indicator counts: the counting rules, by number, and the dictionary of indicators.

An indicator is data. ``store/figures.py`` turns it into SQL, the workbook and the window into words: a new one is a
new entry here and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .errors import UnknownIndicatorError

if TYPE_CHECKING:
    from .own_indicators import OwnIndicator


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # lupdate goes by this name
    """Mark a literal for the translator; the text is translated where it is shown."""
    del context
    return text


class Unit(StrEnum):
    """What a figure is a number of. Figures of different units are never added."""

    COMPANIES = "companies"
    DOCUMENTS = "documents"
    ACTIVITIES = "activities"
    ATTENDANCES = "attendances"
    INTERVENTIONS = "interventions"
    HOURS = "hours"
    LINKS = "links"
    DOLLARS = "dollars"

    @property
    def scale(self) -> int:
        """How many of the whole numbers kept in the book make one: hours are seconds, dollars are cents."""
        return {Unit.HOURS: 3600, Unit.DOLLARS: 100}.get(self, 1)

    def from_stored(self, value: int) -> int | float:
        """A stored whole number in this unit; whole when it can be."""
        whole, rest = divmod(value, self.scale)
        return value / self.scale if rest else whole

    def to_stored(self, value: float) -> int:
        """The whole number that the book keeps for a value in this unit."""
        return round(value * self.scale)

    @property
    def has_mrc(self) -> bool:
        """Activities and links between two companies have regions but no row of an MRC (rules 8 and 14)."""
        return self not in (Unit.ACTIVITIES, Unit.LINKS)


class Source(StrEnum):
    """The records that an indicator looks at."""

    INTERVENTIONS = "interventions"
    PARTICIPATIONS = "participations"
    SERVICES_AND_PARTICIPATIONS = "services_and_participations"
    ACTIVITIES = "activities"
    SYNERGY_LINKS = "synergy_links"
    OUTCOMES = "outcomes"


class LinkMoment(StrEnum):
    """Which date of a synergy link places it in a year, and which links qualify (rule 14)."""

    PROPOSED = "proposed"
    PROPOSED_BETWEEN_REGIONS = "proposed_between_regions"
    CONCLUDED = "concluded"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of the yearly report.

    ``services`` and ``activity_kinds`` restrict the source; empty means all of it. ``part_of`` names the indicator
    that this one is shown under. ``version`` grows when the meaning changes, and is kept by a frozen submission.
    ``own`` is what the team wrote, for an indicator of its own.
    """

    code: str
    unit: Unit
    source: Source
    rules: tuple[int, ...]
    label: str
    explanation: str
    services: tuple[str, ...] = ()
    activity_kinds: tuple[str, ...] = ()
    link_moment: LinkMoment | None = None
    part_of: str = ""
    version: int = 1
    own: OwnIndicator | None = None


PREDIAGNOSTIC = "prediagnostic"
DIAGNOSTIC = "diagnostic"
DOCUMENT_SERVICES = (PREDIAGNOSTIC, DIAGNOSTIC)

INDICATORS: tuple[Indicator, ...] = (
    Indicator(
        "information_companies",
        Unit.COMPANIES,
        Source.INTERVENTIONS,
        (2, 3, 5),
        QT_TRANSLATE_NOOP("Indicator", "Information service"),
        QT_TRANSLATE_NOOP(
            "Indicator",
            "Different companies that received the information service. A company counts "
            "once, in the MRC of its latest qualifying intervention.",
        ),
        services=("information",),
    ),
    Indicator(
        "accompaniment_companies",
        Unit.COMPANIES,
        Source.INTERVENTIONS,
        (2, 3, 5),
        QT_TRANSLATE_NOOP("Indicator", "Specific accompaniment"),
        QT_TRANSLATE_NOOP(
            "Indicator", "Different companies that received specific accompaniment, whatever the number of meetings."
        ),
        services=("accompaniment",),
    ),
    Indicator(
        "diagnostics_completed",
        Unit.DOCUMENTS,
        Source.INTERVENTIONS,
        (2, 4, 5),
        QT_TRANSLATE_NOOP("Indicator", "Prediagnostics and diagnostics"),
        QT_TRANSLATE_NOOP(
            "Indicator", "Documents completed, on their completion date. A company may have several: each one counts."
        ),
        services=DOCUMENT_SERVICES,
    ),
    Indicator(
        "prediagnostics_completed",
        Unit.DOCUMENTS,
        Source.INTERVENTIONS,
        (2, 4, 5),
        QT_TRANSLATE_NOOP("Indicator", "Prediagnostics"),
        QT_TRANSLATE_NOOP("Indicator", "Prediagnostics completed, on their completion date."),
        services=(PREDIAGNOSTIC,),
        part_of="diagnostics_completed",
    ),
    Indicator(
        "full_diagnostics_completed",
        Unit.DOCUMENTS,
        Source.INTERVENTIONS,
        (2, 4, 5),
        QT_TRANSLATE_NOOP("Indicator", "Diagnostics"),
        QT_TRANSLATE_NOOP("Indicator", "Full diagnostics completed, on their completion date."),
        services=(DIAGNOSTIC,),
        part_of="diagnostics_completed",
    ),
    Indicator(
        "export_plan_companies",
        Unit.COMPANIES,
        Source.INTERVENTIONS,
        (2, 3, 5),
        QT_TRANSLATE_NOOP("Indicator", "Export plan"),
        QT_TRANSLATE_NOOP("Indicator", "Different companies helped to draw up an export plan."),
        services=("export_plan",),
    ),
    Indicator(
        "awareness_activities",
        Unit.ACTIVITIES,
        Source.ACTIVITIES,
        (8,),
        QT_TRANSLATE_NOOP("Indicator", "Awareness activities"),
        QT_TRANSLATE_NOOP("Indicator", "Awareness activities held, each one once for every region it was held for."),
        activity_kinds=("awareness",),
    ),
    Indicator(
        "awareness_companies",
        Unit.COMPANIES,
        Source.PARTICIPATIONS,
        (5, 9),
        QT_TRANSLATE_NOOP("Indicator", "Participation, awareness"),
        QT_TRANSLATE_NOOP("Indicator", "Different companies present at one awareness activity or more."),
        activity_kinds=("awareness",),
    ),
    Indicator(
        "awareness_attendances",
        Unit.ATTENDANCES,
        Source.PARTICIPATIONS,
        (5, 9),
        QT_TRANSLATE_NOOP("Indicator", "Attendances, awareness"),
        QT_TRANSLATE_NOOP(
            "Indicator",
            "Companies present, counted at each awareness activity. Several people of one "
            "company at one activity count once.",
        ),
        activity_kinds=("awareness",),
    ),
    Indicator(
        "training_groups",
        Unit.ACTIVITIES,
        Source.ACTIVITIES,
        (8,),
        QT_TRANSLATE_NOOP("Indicator", "Training groups"),
        QT_TRANSLATE_NOOP("Indicator", "Training groups held, whatever the number of meetings of each."),
        activity_kinds=("training",),
    ),
    Indicator(
        "training_companies",
        Unit.COMPANIES,
        Source.PARTICIPATIONS,
        (5, 9),
        QT_TRANSLATE_NOOP("Indicator", "Participation, training"),
        QT_TRANSLATE_NOOP("Indicator", "Different companies present in one training group or more."),
        activity_kinds=("training",),
    ),
    Indicator(
        "training_attendances",
        Unit.ATTENDANCES,
        Source.PARTICIPATIONS,
        (5, 9),
        QT_TRANSLATE_NOOP("Indicator", "Attendances, training"),
        QT_TRANSLATE_NOOP("Indicator", "Companies present, counted in each training group."),
        activity_kinds=("training",),
    ),
    Indicator(
        "companies_served",
        Unit.COMPANIES,
        Source.SERVICES_AND_PARTICIPATIONS,
        (2, 3, 5, 9),
        QT_TRANSLATE_NOOP("Indicator", "Companies served"),
        QT_TRANSLATE_NOOP(
            "Indicator",
            "Different companies, all services and participations together: the lines above "
            "overlap and do not add up to it.",
        ),
    ),
    Indicator(
        "interventions",
        Unit.INTERVENTIONS,
        Source.INTERVENTIONS,
        (2, 5),
        QT_TRANSLATE_NOOP("Indicator", "Interventions"),
        QT_TRANSLATE_NOOP("Indicator", "Interventions done, on their date."),
    ),
    Indicator(
        "hours",
        Unit.HOURS,
        Source.INTERVENTIONS,
        (2, 5, 15),
        QT_TRANSLATE_NOOP("Indicator", "Hours"),
        QT_TRANSLATE_NOOP("Indicator", "Hours of contact and preparation of the interventions done; travel is apart."),
    ),
    Indicator(
        "synergy_links",
        Unit.LINKS,
        Source.SYNERGY_LINKS,
        (14,),
        QT_TRANSLATE_NOOP("Indicator", "Synergy links"),
        QT_TRANSLATE_NOOP("Indicator", "Links first proposed in the year, once for each of the two regions."),
        link_moment=LinkMoment.PROPOSED,
    ),
    Indicator(
        "interregional_links",
        Unit.LINKS,
        Source.SYNERGY_LINKS,
        (14,),
        QT_TRANSLATE_NOOP("Indicator", "Links between regions"),
        QT_TRANSLATE_NOOP("Indicator", "Links first proposed in the year between companies of two regions."),
        link_moment=LinkMoment.PROPOSED_BETWEEN_REGIONS,
        part_of="synergy_links",
    ),
    Indicator(
        "concluded_links",
        Unit.LINKS,
        Source.SYNERGY_LINKS,
        (14,),
        QT_TRANSLATE_NOOP("Indicator", "Links concluded"),
        QT_TRANSLATE_NOOP("Indicator", "Links concluded in the year, whenever they were proposed."),
        link_moment=LinkMoment.CONCLUDED,
        part_of="synergy_links",
    ),
    Indicator(
        "export_sales",
        Unit.DOLLARS,
        Source.OUTCOMES,
        (10, 15),
        QT_TRANSLATE_NOOP("Indicator", "Export sales"),
        QT_TRANSLATE_NOOP("Indicator", "Export sales declared by companies for the year; estimates are shown apart."),
    ),
)

INDICATOR_BY_CODE = {indicator.code: indicator for indicator in INDICATORS}


def indicator_named(code: str) -> Indicator:
    """The indicator of that code. Raises UnknownIndicatorError."""
    try:
        return INDICATOR_BY_CODE[code]
    except KeyError:
        raise UnknownIndicatorError(text=code, known=tuple(INDICATOR_BY_CODE)) from None


COUNTING_RULES: dict[int, str] = {
    1: QT_TRANSLATE_NOOP("CountingRule", "A fiscal year runs from 1 April to 31 March, both days included."),
    2: QT_TRANSLATE_NOOP(
        "CountingRule",
        "An intervention counts on its date when it is done. Planned and cancelled ones "
        "never count; what is in the trash never counts; an archived company still counts for the "
        "years in which it was served.",
    ),
    3: QT_TRANSLATE_NOOP(
        "CountingRule",
        "A company counts once per service and year, whatever the number of "
        "interventions. “Companies served” counts it once for all services and participations.",
    ),
    4: QT_TRANSLATE_NOOP(
        "CountingRule",
        "Prediagnostics and diagnostics are counted as documents, each one, on their "
        "completion date. Without that date a document does not count yet.",
    ),
    5: QT_TRANSLATE_NOOP(
        "CountingRule",
        "Each record keeps the region and MRC of the company at its date. A company "
        "belongs to the MRC of its latest qualifying record of the year, so that the MRC add up to "
        "the region and the regions to the territory.",
    ),
    6: QT_TRANSLATE_NOOP(
        "CountingRule",
        "No place is dropped: an unknown MRC has a row of its own; companies outside the "
        "territory or without a place are in no total and are numbered in these notes.",
    ),
    7: QT_TRANSLATE_NOOP(
        "CountingRule",
        "The MRC shown are those of the region at the end of the year. A year before a "
        "region was served is not applicable (s. o.).",
    ),
    8: QT_TRANSLATE_NOOP(
        "CountingRule",
        "An activity held counts once for each region it was held for, in the year of "
        "its first day, and once for the territory. It has no MRC.",
    ),
    9: QT_TRANSLATE_NOOP(
        "CountingRule",
        "Participating companies are different companies present at one activity or "
        "more; attendances count each company at each activity.",
    ),
    10: QT_TRANSLATE_NOOP(
        "CountingRule",
        "What is unknown is not zero: without records or a submission of the year, a figure is not available (n. d.).",
    ),
    11: QT_TRANSLATE_NOOP(
        "CountingRule",
        "A year with a historical submission shows the published figures until the team marks its records complete.",
    ),
    12: QT_TRANSLATE_NOOP(
        "CountingRule", "Merged companies count as one in every year; a frozen submission keeps its figures."
    ),
    13: QT_TRANSLATE_NOOP(
        "CountingRule", "Growth is a difference with the year before and, from a base of 5, a percentage."
    ),
    14: QT_TRANSLATE_NOOP(
        "CountingRule",
        "A synergy link counts in the year it was proposed (or concluded), once for "
        "each of its two regions and once for the territory.",
    ),
    15: QT_TRANSLATE_NOOP(
        "CountingRule",
        "Hours are contact and preparation; travel is apart. Export sales are those declared by companies.",
    ),
}
