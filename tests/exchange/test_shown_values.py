"""Every value of the change log reads as a person writes it: no code, no key, no JSON, no number without its unit."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from cqi_desktop import translation
from cqi_desktop.domain.consent import BASES
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.own_indicators import UNITS
from cqi_desktop.exchange.shown_values import beside_of, is_told_in_words, shown_title, shown_value
from cqi_desktop.exchange.typed_values import may_be_typed, typed_value
from cqi_desktop.store.book import Book
from cqi_desktop.store.fields import DayField, IdField, MomentField, TextListField
from cqi_desktop.store.history import MODELS
from cqi_desktop.store.own_indicators import HIDDEN_INDICATORS
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.store.retention import RETENTION
from cqi_desktop.store.tables import (
    ACTIVITY_KINDS,
    ACTIVITY_STATUSES,
    ATTENDANCES,
    ATTRIBUTIONS,
    COMPANY_ROLES,
    CONSENT_KINDS,
    EXPORT_STATUSES,
    INTERVENTION_STATUSES,
    MEASURE_KINDS,
    MEDIUMS,
    OUTCOME_KINDS,
    SUBMISSION_KINDS,
    SYNCHRONISED,
    SYNERGY_KINDS,
    SYNERGY_STATUSES,
    table_name,
)  # fmt: skip
from cqi_desktop.store.team_settings import FIRST_MONTH, ORGANISATION, PERSON_IN_CHARGE, SAMPLE_TODAY

INDICATORS = tuple(INDICATOR_BY_CODE)
REGIONS, MRCS = ("17", "04", "05"), ("380", "390", "490", "371")
# Every column of text that keeps a code, with the codes that it may hold.
CODED: dict[str, tuple[str, ...]] = {
    "company.role": COMPANY_ROLES, "company.export_status": EXPORT_STATUSES, "company.naics": ("332", "3371"),
    "contact.language": ("fr", "en"), "measure.kind": MEASURE_KINDS,
    "saved_view.page": ("companies", "interventions", "synergies", "cross", "mailing", "import:companies"),
    "activity.kind": ACTIVITY_KINDS, "activity.status": ACTIVITY_STATUSES,
    "intervention.status": INTERVENTION_STATUSES, "intervention.medium": MEDIUMS,
    "participation.attendance": ATTENDANCES, "synergy_link.kind": SYNERGY_KINDS,
    "synergy_link.status": SYNERGY_STATUSES, "export_outcome.kind": OUTCOME_KINDS,
    "export_outcome.attribution": ATTRIBUTIONS, "consent_entry.kind": CONSENT_KINDS, "consent_entry.basis": BASES,
    "target.indicator": INDICATORS, "submission.kind": SUBMISSION_KINDS, "submission_figure.indicator": INDICATORS,
    "submission_record.indicator": INDICATORS, "submission_record.kind": ("intervention", "participation", "company"),
    "conflict_decision.kind": ("company", "synergy_link"),
    "conflict_decision.field": ("follow_up_on", "contact_seconds", "adviser_id"),
    "conflict_decision.decision": ("ours", "theirs", "other"),
    "acknowledgement.kind": ("erasure", "closing_asked", "closing"), "acknowledgement.detail": ("contact", "document"),
    "assessment.questionnaire": ("prediagnostic_export", "diagnostic_export"),
    "privacy_request.kind": ("access", "portability", "rectification", "erasure", "anonymisation", "complaint"),
    "privacy_request.decision": ("granted", "partly", "refused"),
    "incident.kind": ("lost_laptop", "wrong_recipient", "unauthorised_access", "unauthorised_use", "other"),
    "export_entry.kind": ("companies", "mailing", "person_file", "follow_ups", "labels"),
    "own_indicator.unit": UNITS,
    "setting.name": (FIRST_MONTH, ORGANISATION, PERSON_IN_CHARGE, SAMPLE_TODAY, HIDDEN_INDICATORS, RETENTION),
}  # fmt: skip
_VIEW = {"filters": {"region": ["17"], "year": [{"year": 2010}]}, "columns": ["name"], "sorts": ["-name"]}
# Every column of JSON, with what it may hold.
JSON_COLUMNS: dict[str, Any] = {
    "saved_view.definition": _VIEW,
    "setting.value": [INDICATORS[0], INDICATORS[1]],
    "submission.rules": {"1": 1, "2": 1},
    "submission.mark": {"1c3f": 12},
    "questionnaire.definition": {"sections": [{"questions": [{"code": "a"}, {"code": "b"}]}]},
    "assessment.answers": {"q_one": True, "q_two": "always"},
    "export_entry.definition": {"year": "2010-2011", "region": "17"},
    "export_entry.detail": {"no_email": 2, "withdrawn": 1},
    "own_indicator.rule": {"source": "interventions", "services": ["information"]},
    "report_template.mapping": {"B4": "information_companies"},
}
# What a person typed, or a mark that has no other form (a code, a file name, the letters of a key).
_FREE = {
    "region": "code name",
    "adviser": "name email phone",
    "service": "code label_fr label_en evidence",
    "company": "name neq address municipality postal_code phone email website notes",
    "contact": "first_name last_name title email phone mobile personal_email personal_phone personal_notes",
    "measure": "source",
    "saved_view": "name",
    "funding_line": "funder programme notes",
    "project": "code name description",
    "activity": "code title place notes",
    "intervention": "subject notes",
    "participation": "notes",
    "synergy_link": "market origin notes",
    "export_outcome": "market evidence notes",
    "consent_entry": "evidence",
    "document": "name",
    "submission": "notes",
    "laptop": "name",
    "funding_programme": "funder name notes",
    "survey": "title notes",
    "survey_answer": "notes",
    "concern": "text",
    "action": "text result",
    "questionnaire": "code label_fr label_en",
    "assessment": "verdict notes",
    "privacy_request": "person reason notes",
    "incident": "information circumstances risk_assessment public_notice_reason measures",
    "export_entry": "title format",
    "own_indicator": "code label_fr label_en description",
    "report_template": "name funder file_name",
    "dismissed_suggestion": "reason",
}
FREE = {f"{table}.{column}" for table, columns in _FREE.items() for column in columns.split()}
FINGERPRINTS = {"document.content_hash", "report_template.content_hash", "submission.fingerprint", "laptop.verify_key"}
# Whole numbers that are a number of something, and what is beside them.
UNITS_OF_NUMBERS: tuple[tuple[str, str, int, dict[str, str], str], ...] = (
    ("measure", "value", 2_700_000, {"kind": "sales"}, "27 000 $"),
    ("measure", "value", 7000, {"kind": "export_share"}, "70 %"),
    ("measure", "value", 1250, {"kind": "export_share"}, "12,5 %"),
    ("measure", "value", 1200, {"kind": "employees"}, "1 200"),
    ("export_outcome", "value", 18_500_000, {"kind": "export_sales"}, "185 000 $"),
    ("export_outcome", "value_before", 50, {"kind": "jobs_created"}, "50"),
    ("target", "value", 7200, {"indicator": "hours"}, "2 h"),
    ("target", "value", 40, {"indicator": "information_companies"}, "40"),
    ("intervention", "contact_seconds", 9000, {}, "2,5 h"),
    ("intervention", "travel_seconds", 3600, {}, "1 h"),
    ("funding_line", "accepted_cents", 10_050, {}, "100,50 $"),
    ("synergy_link", "value_cents", 4_200_000, {}, "42 000 $"),
    ("funding_share", "share", 3333, {}, "33,33 %"),
    ("assessment", "score", 7000, {}, "70 %"),
    ("company", "contact_every_days", 90, {}, "90 jours"),
    ("document", "byte_count", 12_000, {}, "12 Ko"),
    ("export_entry", "record_count", 1234, {}, "1 234"),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "un.cqi") as book:
        yield book


@pytest.fixture(params=["fr", "en"])
def either_language(request: pytest.FixtureRequest) -> Iterator[str]:
    with translation.in_language(request.param):
        yield request.param


def shown_in(book: Book, name: str, value: Any) -> str:
    """The text of a value of the column ``table.column``."""
    table, _, column = name.partition(".")
    return shown_value(book, table, column, value)


def columns() -> list[tuple[str, Any]]:
    return [
        (f"{table_name(model)}.{field.column_name}", field)
        for model in SYNCHRONISED
        for field in model._meta.sorted_fields
        if not field.primary_key
    ]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def is_raw(shown: str, code: str) -> bool:
    """The code itself, or what looks like one: two words joined by a low line, braces, a key in hexadecimal."""
    is_code = bool(re.search(r"[a-z]_[a-z]|[{}\[\]\"]|\b[0-9a-f]{16,}\b", shown))
    return not shown or is_code or shown == code


def test_that_every_column_of_text_is_known_as_a_code_a_definition_or_what_people_write() -> None:
    texts = {name for name, field in columns() if type(field) is TextField}
    places = {name for name in texts if name.rpartition(".")[2] in ("region", "region_a", "region_b")}
    mrcs = {name for name in texts if name.rpartition(".")[2] in ("mrc", "mrc_a", "mrc_b")}
    known = {*CODED, *JSON_COLUMNS, *FREE, *FINGERPRINTS, *places, *mrcs}
    assert texts - known == set()
    assert known - texts == set()


def test_that_no_code_is_shown_in_either_language(book: Book, either_language: str) -> None:
    raw = []
    for name, codes in CODED.items():
        table, _, column = name.partition(".")
        raw += [(name, code) for code in codes if is_raw(shown_value(book, table, column, code), code)]
    assert raw == []


def test_that_places_are_named_whatever_their_column(book: Book) -> None:
    for name, field in columns():
        table, _, column = name.partition(".")
        if column in ("region", "region_a", "region_b"):
            assert [shown_value(book, table, column, code) for code in REGIONS] == [
                "Centre-du-Québec", "Mauricie", "Estrie",
            ]  # fmt: skip
        elif column in ("mrc", "mrc_a", "mrc_b"):
            assert not any(code in shown_value(book, table, column, code) for code in MRCS)
        elif isinstance(field, TextListField):
            assert shown_value(book, table, column, '["17","05"]') in ("Centre-du-Québec, Estrie", "17, 05")
    assert shown_value(book, "activity", "regions", '["17","05"]') == "Centre-du-Québec, Estrie"
    assert shown_value(book, "company", "markets", '["Ontario","Texas"]') == "Ontario, Texas"


def test_that_what_is_kept_as_json_is_told_in_words_and_never_typed(book: Book, either_language: str) -> None:
    for name, kept in JSON_COLUMNS.items():
        table, _, column = name.partition(".")
        shown = shown_value(book, table, column, json.dumps(kept), {"name": HIDDEN_INDICATORS})
        assert not is_raw(shown, json.dumps(kept)), name
        assert is_told_in_words(table, column)
        assert not may_be_typed(table, column)


def test_that_settings_read_as_they_are_set(book: Book) -> None:
    def shown(name: str, kept: Any) -> str:
        return plain(shown_value(book, "setting", "value", json.dumps(kept), {"name": name}))

    assert shown(FIRST_MONTH, 4) == "avril"
    assert shown(ORGANISATION, "Carrefour Québec") == "Carrefour Québec"
    assert shown(SAMPLE_TODAY, "2011-03-31") == "2011-03-31"
    assert "60 mois" in shown(RETENTION, {"answered_request": 60})


def test_that_whole_numbers_have_their_unit_and_read_back(book: Book) -> None:
    for table, column, value, beside, expected in UNITS_OF_NUMBERS:
        shown = shown_value(book, table, column, value, beside)
        assert plain(shown) == expected, (table, column)
        if column != "byte_count":
            assert typed_value(table, column, shown, beside) == value, (table, column)
    money = [name for name, field in columns() if name.endswith("_cents") and isinstance(field, IntegerField)]
    assert all(shown_in(book, name, 100).endswith("$") for name in money)
    times = [name for name, field in columns() if name.endswith("_seconds")]
    assert all(shown_in(book, name, 3600).endswith("h") for name in times)


def test_that_yes_and_no_days_and_moments_are_written_out(book: Book) -> None:
    for name, field in columns():
        table, _, column = name.partition(".")
        if isinstance(field, BooleanField):
            assert [shown_value(book, table, column, value) for value in (1, 0)] == ["Oui", "Non"], name
        elif isinstance(field, DayField):
            assert shown_value(book, table, column, "2011-03-31") == "2011-03-31"
        elif isinstance(field, MomentField):
            assert "T" not in shown_value(book, table, column, "2011-03-31T14:32:00Z"), name
            assert " h " in plain(shown_value(book, table, column, "2011-03-31T14:32:00Z")), name
        elif name in FINGERPRINTS:
            assert shown_value(book, table, column, "ab" * 32) == "abababababab…"


def titled_record(book: Book, table: str) -> bytes:
    """A record with whatever names it."""
    model = MODELS[table]
    names = {field.name for field in model._meta.sorted_fields}
    said = {
        name: "Nommée"
        for name in ("name", "title", "last_name", "text", "funder", "label_fr", "person")
        if name in names
    }
    days = {name: date(2011, 3, 22) for name in ("date", "measured_on", "recorded_on") if name in names}
    with book.change_set("Add"):
        return book.insert(model, **said, **days)


def test_that_a_key_is_the_name_of_its_record(book: Book) -> None:
    unknown = b"\x12" * 16
    for name, field in columns():
        table, _, column = name.partition(".")
        if isinstance(field, ForeignKeyField):
            other = table_name(field.rel_model)
        elif isinstance(field, IdField):
            other = "company"
        else:
            continue
        beside = {"kind": other}
        shown = shown_value(book, table, column, titled_record(book, other), beside)
        assert not re.search(r"[0-9a-f]{8}", shown), name
        assert shown, name
        assert shown_value(book, table, column, unknown, beside) == "Fiche qui n’est pas dans ce carnet", name


def test_that_every_kind_of_record_has_a_name_and_no_title_begins_with_a_code(book: Book) -> None:
    assert [table for table in MODELS if kind_label(table) in (table, "Fiche")] == []
    with book.change_set("Add"):
        target = book.insert(MODELS["target"], indicator="information_companies", start_date=date(2010, 4, 1))
        filled = book.insert(MODELS["assessment"], questionnaire="diagnostic_export")
        filed = book.insert(MODELS["submission"], region="17", start_date=date(2010, 4, 1))
    assert shown_title(book, "target", target) == "Service d’information · 2010-04-01"
    assert shown_title(book, "assessment", filled) == "Diagnostic d’exportation"
    assert shown_title(book, "submission", filed) == "Centre-du-Québec · 2010-04-01"


def test_that_the_unit_of_a_past_value_comes_from_its_record(book: Book) -> None:
    with book.change_set("Add"):
        company = book.insert(MODELS["company"], name="Boisclerc")
        sales = book.insert(MODELS["measure"], company=company, kind="sales", value=100)
    assert plain(shown_value(book, "measure", "value", 500, beside_of(book, "measure", sales))) == "5 $"
    assert beside_of(book, "company", company) == {}
