"""What the columns of a company are called in its list, its filters and its dialogs."""

from __future__ import annotations

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate_marked

TITLES: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Companies", "Company"),
    "municipality": QT_TRANSLATE_NOOP("Companies", "Municipality"),
    "region": QT_TRANSLATE_NOOP("Companies", "Region"),
    "mrc": QT_TRANSLATE_NOOP("Companies", "MRC"),
    "role": QT_TRANSLATE_NOOP("Companies", "Role"),
    "export_status": QT_TRANSLATE_NOOP("Companies", "Export"),
    "markets": QT_TRANSLATE_NOOP("Companies", "Markets"),
    "last_intervention": QT_TRANSLATE_NOOP("Companies", "Latest"),
    "next_follow_up": QT_TRANSLATE_NOOP("Companies", "Follow-up"),
    "adviser": QT_TRANSLATE_NOOP("Companies", "Adv."),
    "neq": QT_TRANSLATE_NOOP("Companies", "NEQ"),
    "naics": QT_TRANSLATE_NOOP("Companies", "NAICS"),
    "employees": QT_TRANSLATE_NOOP("Companies", "Employees"),
    "phone": QT_TRANSLATE_NOOP("Companies", "Telephone"),
    "email": QT_TRANSLATE_NOOP("Companies", "E-mail"),
    "website": QT_TRANSLATE_NOOP("Companies", "Web site"),
    "postal_code": QT_TRANSLATE_NOOP("Companies", "Postal code"),
    "address": QT_TRANSLATE_NOOP("Companies", "Address"),
    "notes": QT_TRANSLATE_NOOP("Companies", "Notes"),
    "contact_every_days": QT_TRANSLATE_NOOP("Companies", "Cadence"),
}
# Where a header has little room, the whole of it elsewhere.
_WHOLE: dict[str, str] = {
    "last_intervention": QT_TRANSLATE_NOOP("Companies", "Latest intervention"),
    "next_follow_up": QT_TRANSLATE_NOOP("Companies", "Next follow-up"),
    "adviser": QT_TRANSLATE_NOOP("Companies", "Adviser"),
    "export_status": QT_TRANSLATE_NOOP("Companies", "Export status"),
    "contact_every_days": QT_TRANSLATE_NOOP("Companies", "Days between contacts"),
}


def column_title(key: str) -> str:
    """The title of a column, as whole as there is room for outside a header."""
    return translate_marked("Companies", _WHOLE.get(key, TITLES[key]))
