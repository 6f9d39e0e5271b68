"""Activités: what was held in the year and how many companies came, without their names."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.reports.breakdown import Audience, Breakdown
from cqi_desktop.reports.formulas import total
from cqi_desktop.reports.sheet_content import Formula, Row, SheetContent, Style, Value, address
from cqi_desktop.store.activity_attendance import ActivityAttendance
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

from .heading import new_sheet

TITLE = "Activités"

_KINDS = {
    "awareness": QT_TRANSLATE_NOOP("Report", "Awareness"),
    "training": QT_TRANSLATE_NOOP("Report", "Training"),
    "cafe_export": QT_TRANSLATE_NOOP("Report", "Café export"),
    "mission": QT_TRANSLATE_NOOP("Report", "Mission"),
    "other": QT_TRANSLATE_NOOP("Report", "Other"),
}
_STATUSES = {
    "planned": QT_TRANSLATE_NOOP("Report", "Planned"),
    "held": QT_TRANSLATE_NOOP("Report", "Held"),
    "cancelled": QT_TRANSLATE_NOOP("Report", "Cancelled"),
}

_WIDTHS = (44.0, 15.0, 15.0, 12.0, 12.0, 26.0, 26.0, 11.0, 12.0, 12.0)
_STYLES = (
    Style.WRAPPED, Style.TEXT, Style.TEXT, Style.DATE, Style.DATE, Style.WRAPPED, Style.WRAPPED, Style.TEXT,
    Style.COUNT, Style.COUNT,
)  # fmt: skip
_KIND_COLUMN, _STATUS_COLUMN, _REGISTERED_COLUMN, _COMPANIES_COLUMN = 3, 8, 9, 10
_KIND_STYLES = (Style.TEXT, Style.COUNT, Style.COUNT, Style.COUNT)


def build_activities(breakdown: Breakdown, audience: Audience) -> SheetContent:
    heading = translate("Report", "Activities of the year")
    sheet = new_sheet(TITLE, breakdown, heading, _WIDTHS)
    if not breakdown.activities:
        sheet.add_note(translate("Report", "No activity of the year is in the book."))
        return sheet
    names = breakdown.region_names
    rows = [Row(_values(activity, names, audience), _STYLES) for activity in breakdown.activities]
    header = sheet.add_table("Activites", _headers(), _STYLES, rows, has_filter=True, header_height=30)
    sheet.frozen = f"B{header + 1}"
    sheet.repeated_rows = f"{header}:{header}"
    _add_kinds(sheet, header + 1, breakdown.activities)
    return sheet


def _headers() -> tuple[str, ...]:
    return (
        translate("Report", "Title"),
        translate("Report", "Code"),
        translate("Report", "Kind"),
        translate("Report", "Start"),
        translate("Report", "End"),
        translate("Report", "Regions"),
        translate("Report", "Place"),
        translate("Report", "Status"),
        translate("Report", "Registered"),
        translate("Report", "Companies present"),
    )


def _values(activity: ActivityAttendance, region_names: dict[str, str], audience: Audience) -> tuple[Value, ...]:
    left_out = translate("Report", "Title left out: it names a company") if audience is Audience.CRE else None
    return (
        activity.title or left_out,
        activity.code or None,
        _kind_label(activity.kind),
        activity.start_date,
        activity.end_date or activity.start_date,
        ", ".join(region_names.get(code, code) for code in activity.regions) or None,
        activity.place or None,
        _status_label(activity.status),
        activity.registered,
        activity.companies,
    )


def _kind_label(kind: str) -> str:
    return translate_marked("Report", _KINDS.get(kind, kind))


def _status_label(status: str) -> str:
    return translate_marked("Report", _STATUSES.get(status, status))


def _add_kinds(sheet: SheetContent, first: int, activities: Sequence[ActivityAttendance]) -> None:
    """By kind, what was held and who came; planned and cancelled activities count in neither."""
    last = sheet.next_row - 1
    sheet.add_blank()
    sheet.add_line(translate("Report", "Held activities by kind"), Style.HEADING)
    headers = (
        translate("Report", "Kind"),
        translate("Report", "Activities held"),
        translate("Report", "Registered"),
        translate("Report", "Attendances"),
    )
    kinds = [kind for kind in _KINDS if any(activity.kind == kind for activity in activities)]
    top = sheet.next_row + 1
    rows = [
        Row((_kind_label(kind), *_of_kind(kind, address(row, 1), first, last, activities)), _KIND_STYLES)
        for row, kind in enumerate(kinds, top)
    ]
    sheet.add_table("Activites_par_genre", headers, _KIND_STYLES, rows, header_height=30)
    bottom = sheet.next_row - 1
    sums = [total(sheet.column_span(top, bottom, column)) for column in (2, 3, 4)]
    sheet.add((translate("Report", "Total"), *sums), (Style.TOTAL_TEXT, *(Style.TOTAL_COUNT,) * 3))
    sheet.add_note(
        translate(
            "Report",
            "Everyone present is counted here, whatever their region; the indicators count each company in its own "
            "(rule 9).",
        )
    )


def _of_kind(
    kind: str, kind_cell: str, first: int, last: int, activities: Sequence[ActivityAttendance]
) -> tuple[Formula, Formula, Formula]:
    held = [activity for activity in activities if activity.kind == kind and activity.status == "held"]
    kinds, statuses, registered, companies = (
        f"{address(first, column)}:{address(last, column)}"
        for column in (_KIND_COLUMN, _STATUS_COLUMN, _REGISTERED_COLUMN, _COMPANIES_COLUMN)
    )
    criteria = f'{kinds},{kind_cell},{statuses},"{_status_label("held")}"'
    return (
        Formula(f"=COUNTIFS({criteria})", len(held)),
        Formula(f"=SUMIFS({registered},{criteria})", sum(activity.registered for activity in held)),
        Formula(f"=SUMIFS({companies},{criteria})", sum(activity.companies for activity in held)),
    )
