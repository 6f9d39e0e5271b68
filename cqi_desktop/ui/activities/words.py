"""What the codes of an activity and of a participation are called on the page."""

from __future__ import annotations

from cqi_desktop.store.activity_list import ActivityTotals
from cqi_desktop.store.attendance_sheet import SheetCounts
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

_KINDS = {
    "awareness": QT_TRANSLATE_NOOP("Activities", "Awareness"),
    "training": QT_TRANSLATE_NOOP("Activities", "Training group"),
    "cafe_export": QT_TRANSLATE_NOOP("Activities", "Café export"),
    "mission": QT_TRANSLATE_NOOP("Activities", "Trade mission"),
    "other": QT_TRANSLATE_NOOP("Activities", "Other activity"),
}
_STATUSES = {
    "planned": QT_TRANSLATE_NOOP("Activities", "Planned"),
    "held": QT_TRANSLATE_NOOP("Activities", "Held"),
    "cancelled": QT_TRANSLATE_NOOP("Activities", "Cancelled"),
}
_ATTENDANCES = {
    "registered": QT_TRANSLATE_NOOP("Activities", "Registered"),
    "attended": QT_TRANSLATE_NOOP("Activities", "Present"),
    "absent": QT_TRANSLATE_NOOP("Activities", "Absent"),
}
STATUS_DOTS = {"planned": "info", "held": "ok", "cancelled": "neu"}
ATTENDANCE_DOTS = {"registered": "info", "attended": "ok", "absent": "neu"}


def kind_word(code: str) -> str:
    """The name of one activity of that kind; lists of the reports name them in the plural."""
    return translate_marked("Activities", _KINDS[code]) if code in _KINDS else code


def status_word(code: str) -> str:
    return translate_marked("Activities", _STATUSES[code]) if code in _STATUSES else code


def attendance_word(code: str) -> str:
    return translate_marked("Activities", _ATTENDANCES[code]) if code in _ATTENDANCES else code


def longest_attendance() -> str:
    """What a column of attendances must have room for."""
    return max((attendance_word(code) for code in _ATTENDANCES), key=len)


def sums_sentence(totals: ActivityTotals) -> str:
    """Why the sums of a list differ from one another (rules 8 and 9); empty when they agree."""
    parts = []
    if totals.attendances != totals.companies:
        attendances = translate("Activities", "%Ln attendance(s)", "", totals.attendances)
        companies = translate("Activities", "%Ln different compan(y/ies)", "", totals.companies)
        text = translate(
            "Activities", "{attendances}, {companies}: one that came to two activities counts once (rule 9)."
        )
        parts.append(text.format(attendances=attendances, companies=companies))
    if totals.several_regions:
        parts.append(
            translate(
                "Activities",
                "%Ln activit(y/ies) held for two regions count once in each, and once for the territory (rule 8).",
                "",
                totals.several_regions,
            )
        )
    return " ".join(parts)


def counts_sentence(counts: SheetCounts, *, is_held: bool) -> str:
    """``43 personnes présentes de 40 entreprises``, and what it counts for (rule 9)."""
    people = translate("Activities", "%Ln person(s) present", "", counts.people)
    companies = translate("Activities", "of %Ln compan(y/ies)", "", counts.companies)
    parts = [f"{people} {companies}" if counts.people else people]
    if counts.registered:
        parts.append(translate("Activities", "%Ln registered", "", counts.registered))
    if counts.absent:
        parts.append(translate("Activities", "%Ln absent", "", counts.absent))
    said = " · ".join(parts)
    if counts.people != counts.companies:
        why = translate("Activities", "several people of one company are one attendance (rule 9)")
        said = f"{said}. {why[:1].upper()}{why[1:]}."
    if counts.people and not is_held:
        why = translate("Activities", "They count once the activity is marked held.")
        said = f"{said.rstrip('.')}. {why}"
    return said
