"""The words of what the book keeps as a code or as JSON: pages, settings, decisions, questionnaires, definitions."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.own_indicators import COMPANIES, HOURS, RECORDS
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.own_indicators import HIDDEN_INDICATORS
from cqi_desktop.store.questionnaires import shipped_questionnaires
from cqi_desktop.store.reference import sectors
from cqi_desktop.store.retention import RETENTION
from cqi_desktop.store.tables import OwnIndicator, Questionnaire
from cqi_desktop.store.team_settings import FIRST_MONTH, ORGANISATION, PERSON_IN_CHARGE, SAMPLE_TODAY
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, language, translate, translate_marked

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

MONTHS = (
    QT_TRANSLATE_NOOP("Settings", "January"),
    QT_TRANSLATE_NOOP("Settings", "February"),
    QT_TRANSLATE_NOOP("Settings", "March"),
    QT_TRANSLATE_NOOP("Settings", "April"),
    QT_TRANSLATE_NOOP("Settings", "May"),
    QT_TRANSLATE_NOOP("Settings", "June"),
    QT_TRANSLATE_NOOP("Settings", "July"),
    QT_TRANSLATE_NOOP("Settings", "August"),
    QT_TRANSLATE_NOOP("Settings", "September"),
    QT_TRANSLATE_NOOP("Settings", "October"),
    QT_TRANSLATE_NOOP("Settings", "November"),
    QT_TRANSLATE_NOOP("Settings", "December"),
)
_SETTINGS = {
    FIRST_MONTH: QT_TRANSLATE_NOOP("ShownValue", "First month of the fiscal year"),
    ORGANISATION: QT_TRANSLATE_NOOP("ShownValue", "Name of the organisation"),
    PERSON_IN_CHARGE: QT_TRANSLATE_NOOP("ShownValue", "Person in charge of personal information"),
    SAMPLE_TODAY: QT_TRANSLATE_NOOP("ShownValue", "Day of the sample book"),
    HIDDEN_INDICATORS: QT_TRANSLATE_NOOP("ShownValue", "Indicators not shown"),
    RETENTION: QT_TRANSLATE_NOOP("ShownValue", "Retention calendar"),
}
_PAGES = {
    "companies": QT_TRANSLATE_NOOP("Navigation", "Companies"),
    "interventions": QT_TRANSLATE_NOOP("Navigation", "Interventions"),
    "activities": QT_TRANSLATE_NOOP("Navigation", "Activities"),
    "synergies": QT_TRANSLATE_NOOP("Navigation", "Synergies"),
    "cross": QT_TRANSLATE_NOOP("ShownValue", "Cross table"),
    "mailing": QT_TRANSLATE_NOOP("ShownValue", "Mailing list"),
}
_REMEMBERED_HEADERS = "import:"
_CODES: dict[str, dict[str, str]] = {
    "conflict": {
        "ours": QT_TRANSLATE_NOOP("ShownValue", "Value in place kept"),
        "theirs": QT_TRANSLATE_NOOP("ShownValue", "Other value taken"),
        "other": QT_TRANSLATE_NOOP("ShownValue", "Another value written"),
    },
    "acknowledgement": {
        "erasure": QT_TRANSLATE_NOOP("ShownValue", "Erasure"),
        "closing_asked": QT_TRANSLATE_NOOP("ShownValue", "Closing of the year asked for"),
        "closing": QT_TRANSLATE_NOOP("ShownValue", "Closing of the year confirmed"),
    },
    "unit": {
        COMPANIES: QT_TRANSLATE_NOOP("ShownValue", "Different companies"),
        RECORDS: QT_TRANSLATE_NOOP("ShownValue", "Acts"),
        HOURS: QT_TRANSLATE_NOOP("ShownValue", "Hours"),
    },
}


def code_word(kind: str, code: str) -> str:
    """The label of a code of a closed list that is in no list of the exchange; another code is itself."""
    return translate_marked("ShownValue", _CODES[kind][code]) if code in _CODES[kind] else code


def setting_name(code: str) -> str:
    return translate_marked("ShownValue", _SETTINGS[code]) if code in _SETTINGS else code


def page_name(code: str) -> str:
    """The page that a saved view belongs to; what an import remembers of headers is one of them."""
    if code.startswith(_REMEMBERED_HEADERS):
        kind = privacy_word("export", code.removeprefix(_REMEMBERED_HEADERS))
        return translate("ShownValue", "Import: {list}").format(list=kind)
    if code not in _PAGES:
        return code
    context = "ShownValue" if code in ("cross", "mailing") else "Navigation"
    return translate_marked(context, _PAGES[code])


def indicator_name(book: Book, code: str) -> str:
    """The label of an indicator, of the program or of the team."""
    if code in INDICATOR_BY_CODE:
        return translate_marked("Indicator", INDICATOR_BY_CODE[code].label)
    return _latest_label(book, OwnIndicator, code) or code


def questionnaire_name(book: Book, code: str) -> str:
    """The name of a questionnaire: that of the team, else of the one that ships with the program."""
    of_team = _latest_label(book, Questionnaire, code)
    shipped = (one.label.text(language()) for one in shipped_questionnaires() if one.code == code)
    return of_team or next(shipped, code)


def label_of_record(record: Any) -> str:
    """The label of a record that has one in each language; empty without a record or a label."""
    if record is None:
        return ""
    labels = (record.label_fr, record.label_en) if language() == "fr" else (record.label_en, record.label_fr)
    return labels[0] or labels[1] or ""


def _latest_label(book: Book, model: Any, code: str) -> str:
    query = model.select().where(model.code == code).order_by(model.version.desc()).limit(1)
    return label_of_record(next(iter(book.execute(query)), None))


def sector_words(naics: str) -> str:
    """``337 · Meubles``: the code and the most precise sector that it belongs to."""
    known = [sector for sector in sectors() if naics.startswith(sector.code)]
    if not known:
        return naics
    best = max(known, key=_precision)
    return f"{naics} · {best.label_fr if language() == 'fr' else best.label_en}"


def _precision(sector: Any) -> int:
    return len(sector.code)


def shortened(text: str) -> str:
    """A fingerprint by its beginning: enough to tell two of them apart."""
    return text if len(text) <= 16 else f"{text[:12]}…"


# --- what is kept as JSON -----------------------------------------------------------------------------------


def setting_words(book: Book, name: str, kept: Any) -> str:
    """The value of a setting: a month, a day, names of indicators, or what was typed."""
    if name == FIRST_MONTH and isinstance(kept, int) and 1 <= kept <= len(MONTHS):
        return translate_marked("Settings", MONTHS[kept - 1])
    if name == SAMPLE_TODAY and isinstance(kept, str):
        return format_date(date.fromisoformat(kept))
    if name == HIDDEN_INDICATORS and isinstance(kept, list):
        return ", ".join(indicator_name(book, str(code)) for code in kept)
    if name == RETENTION and isinstance(kept, dict):
        return ", ".join(f"{privacy_word('category', category)} {_months(count)}" for category, count in kept.items())
    return kept if isinstance(kept, str) else _size(kept)


def _months(count: Any) -> str:
    return translate("ShownValue", "(%Ln month(s))", "", int(count))


def _definition(book: Book, kept: Any) -> str:
    """A view in a few words: how many filters, columns and sorts it has."""
    del book
    if not isinstance(kept, dict):
        return _size(kept)
    filters, columns, sorts = (len(kept.get(part) or ()) for part in ("filters", "columns", "sorts"))
    parts = [
        translate("ShownValue", "%Ln filter(s)", "", filters) if filters else "",
        translate("ShownValue", "%Ln column(s)", "", columns) if columns else "",
        translate("ShownValue", "%Ln sort(s)", "", sorts) if sorts else "",
    ]
    return ", ".join(part for part in parts if part) or _size(kept)


def _questions(book: Book, kept: Any) -> str:
    del book
    sections = kept.get("sections") if isinstance(kept, dict) else None
    count = sum(len(section.get("questions") or ()) for section in sections or () if isinstance(section, dict))
    return translate("ShownValue", "%Ln question(s)", "", count)


def _answers(book: Book, kept: Any) -> str:
    del book
    return translate("ShownValue", "%Ln answer(s)", "", _count(kept))


def _cells(book: Book, kept: Any) -> str:
    del book
    return translate("ShownValue", "%Ln cell(s)", "", _count(kept))


def _rules(book: Book, kept: Any) -> str:
    del book
    return translate("ShownValue", "%Ln counting rule(s)", "", _count(kept))


def _criteria(book: Book, kept: Any) -> str:
    del book
    return translate("ShownValue", "%Ln criteri(on/a)", "", _count(kept))


def _mark(book: Book, kept: Any) -> str:
    del book, kept
    return translate("ShownValue", "State of the book at that moment")


def _left_out(book: Book, kept: Any) -> str:
    """What an export left out, by reason: ``Aucune adresse de courriel (2)``."""
    del book
    if not isinstance(kept, dict):
        return _size(kept)
    return ", ".join(f"{privacy_word('left_out', str(reason))} ({_size(count)})" for reason, count in kept.items())


def _size(kept: Any) -> str:
    """A value without words of its own: itself when it is one, the number of its elements when it has some."""
    if isinstance(kept, dict | list):
        return translate("ShownValue", "%Ln element(s)", "", len(kept))
    return str(kept)


def _count(kept: Any) -> int:
    return len(kept) if isinstance(kept, dict | list) else 0


JSON_WORDS: dict[tuple[str, str], Callable[[Book, Any], str]] = {
    ("saved_view", "definition"): _definition,
    ("export_entry", "definition"): _criteria,
    ("export_entry", "detail"): _left_out,
    ("questionnaire", "definition"): _questions,
    ("assessment", "answers"): _answers,
    ("own_indicator", "rule"): _criteria,
    ("report_template", "mapping"): _cells,
    ("submission", "rules"): _rules,
    ("submission", "mark"): _mark,
}


def json_words(book: Book, table: str, column: str, text: str) -> str:
    """What a column of JSON holds, in a few words: nobody reads braces. Text that is no JSON is itself."""
    try:
        kept = json.loads(text)
    except ValueError:
        return text
    return JSON_WORDS[table, column](book, kept)
