"""A line of the timeline in words: its icon and the tone of it, a title, a detail, a number at the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.exchange.quantities import size_text
from cqi_desktop.exchange.shown_values import choice_label
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.timeline import FOLLOW_UP, TimelineLine
from cqi_desktop.translation import (
    QT_TRANSLATE_NOOP,
    format_date,
    format_hours,
    format_integer,
    format_money,
    translate,
    translate_marked,
)
from cqi_desktop.ui.icons import SERVICE_ICONS
from cqi_desktop.ui.models.companies_model import initials_of
from cqi_desktop.ui.widgets.follow_ups_panel import due_words
from cqi_desktop.ui.wording import (
    activity_kind_label,
    in_our_language,
    intervention_status_label,
    medium_label,
)

# What may be done with a line of each kind, in the order in which it is offered.
EDIT, COPY, OPEN = "edit", "copy", "open"
_ACTIONS: dict[str, tuple[str, ...]] = {
    "intervention": (EDIT, COPY),
    FOLLOW_UP: (EDIT, COPY),
    "export_outcome": (EDIT,),
    "synergy_link": (OPEN,),
    "document": (OPEN,),
}
_ACTION_NAMES = {
    EDIT: QT_TRANSLATE_NOOP("Timeline", "Edit"),
    COPY: QT_TRANSLATE_NOOP("Timeline", "Duplicate"),
    OPEN: QT_TRANSLATE_NOOP("Timeline", "Open"),
}
_ICONS = {
    FOLLOW_UP: ("calendar-alert", "warn"),
    "participation": ("calendar-account-outline", "neu"),
    "synergy_link": ("handshake-outline", "syn"),
    "export_outcome": ("currency-usd", "ok"),
    "document": ("paperclip", "neu"),
    "consent_entry": ("email-alert-outline", "neu"),
    "merge": ("merge", "neu"),
}
_MEDIUM_ICONS = {"phone": "phone-outline", "email": "email-outline"}
_DONE_WITH_A_DOCUMENT = ("prediagnostic", "diagnostic", "export_plan")


@dataclass(frozen=True, slots=True)
class LineWords:
    """``tone`` is the token of the icon, its ground the same with ``Bg``; ``detail_tone`` that of the second line."""

    icon: str
    tone: str
    title: str
    detail: str
    detail_tone: str = "text2"
    day: str = ""
    day_tone: str = "text2"
    right: str = ""
    initials: str = ""
    adviser: str = ""
    is_struck: bool = False
    actions: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.day, self.title, self.detail, self.right, self.adviser) if part)


def action_name(action: str) -> str:
    return translate_marked("Timeline", _ACTION_NAMES[action])


def words_of(line: TimelineLine, today: date) -> LineWords:
    """How a line reads on ``today``."""
    title, detail = _title(line), _detail(line, today)
    icon, tone = _icon(line, today)
    late = line.kind == FOLLOW_UP and line.day is not None and line.day < today
    return LineWords(
        icon, tone, title, detail,
        detail_tone="err" if late else "text2",
        day=format_date(line.day) if line.day else translate("Timeline", "no date"),
        day_tone="err" if late else "text2",
        right=format_hours(line.seconds) if line.seconds else "",
        initials=initials_of(line.adviser_name), adviser=line.adviser_name,
        is_struck=line.status == "cancelled", actions=_ACTIONS.get(line.kind, ()),
    )  # fmt: skip


def _icon(line: TimelineLine, today: date) -> tuple[str, str]:
    if line.kind == FOLLOW_UP:
        return "calendar-alert", "err" if line.day is not None and line.day < today else "warn"
    if line.kind == "intervention":
        if line.code in _DONE_WITH_A_DOCUMENT:
            return SERVICE_ICONS[line.code], "ok" if line.status == "done" else "neu"
        if line.code == "information" and line.medium in _MEDIUM_ICONS:
            return _MEDIUM_ICONS[line.medium], "neu"
        return SERVICE_ICONS.get(line.code, "note-edit-outline"), "neu"
    if line.kind == "participation" and line.code in SERVICE_ICONS:
        return SERVICE_ICONS[line.code], "neu"
    return _ICONS[line.kind]


def _title(line: TimelineLine) -> str:
    if line.kind in ("intervention", FOLLOW_UP):
        service = in_our_language(line.label_fr, line.label_en)
        if line.kind == FOLLOW_UP:
            return line.title or service
        if not line.title:
            return service
        if fold(line.title).startswith(fold(service)):
            return line.title
        return translate("Timeline", "{service}: {subject}").format(service=service, subject=line.title)
    if line.kind == "synergy_link":
        where = f" ({line.place})" if line.place else ""
        return translate("Timeline", "Synergy link with {company}").format(company=line.other + where)
    if line.kind == "export_outcome":
        kind = choice_label("export_outcome", "kind", line.code)
        return f"{kind}, {line.other}" if line.other else kind
    if line.kind == "consent_entry":
        return translate("Timeline", "{consent}: {person}").format(
            consent=privacy_word("consent", line.code), person=line.other
        )
    if line.kind == "merge":
        return translate("Timeline", "Merged with {company}").format(company=line.other)
    return line.title or translate("Timeline", "Without a title")


def _detail(line: TimelineLine, today: date) -> str:
    if line.kind == FOLLOW_UP and line.day is not None:
        return " · ".join((translate("Timeline", "Follow-up"), due_words(line.day, today)))
    return " · ".join(part for part in _parts(line) if part)


def _parts(line: TimelineLine) -> tuple[str, ...]:
    if line.kind == "intervention":
        status = "" if line.status == "done" else intervention_status_label(line.status)
        return (status, medium_label(line.medium), ", ".join(line.markets))
    if line.kind == "participation":
        attendance = choice_label("participation", "attendance", line.status)
        return (activity_kind_label(line.code), attendance, line.other, line.place)
    if line.kind == "synergy_link":
        value = format_money(line.value) if line.value else ""
        kind = choice_label("synergy_link", "kind", line.code)
        return (choice_label("synergy_link", "status", line.status), kind, value)
    if line.kind == "export_outcome":
        return (outcome_value(line.code, line.value), choice_label("export_outcome", "attribution", line.status))
    if line.kind == "document":
        return (translate("Timeline", "Document"), size_text(line.value or 0))
    if line.kind == "merge":
        return (line.place,)
    if line.kind == "consent_entry" and line.title:
        return (privacy_word("basis", line.title),)
    return (line.title,)


def outcome_value(kind: str, value: int | None) -> str:
    """Sales in dollars, jobs as a number, nothing for what is not counted."""
    if value is None:
        return ""
    return format_money(value) if kind == "export_sales" else format_integer(value)
