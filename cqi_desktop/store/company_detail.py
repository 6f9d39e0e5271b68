"""What the panel beside the list says of one company: its profile, next step, main contact and what it received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from cqi_desktop.domain.fiscal_year import FiscalYear

from .book import Book
from .tables import Company

LAST_INTERVENTIONS = 3


@dataclass(frozen=True, slots=True)
class NextStep:
    """The earliest follow-up that nobody has made yet; ``due_on`` may be past."""

    intervention: bytes
    due_on: date
    subject: str
    service_fr: str
    service_en: str


@dataclass(frozen=True, slots=True)
class MainContact:
    """``consent`` is the kind of the latest line of the ledger, empty when there is none."""

    id: bytes
    name: str
    title: str
    phone: str
    email: str
    consent: str
    consent_on: date | None


@dataclass(frozen=True, slots=True)
class Received:
    """``code`` is that of a service, or the kind of an activity where the company was present."""

    code: str
    label_fr: str
    label_en: str
    times: int


@dataclass(frozen=True, slots=True)
class PastIntervention:
    id: bytes
    day: date
    subject: str
    service_fr: str
    service_en: str


@dataclass(frozen=True, slots=True)
class CompanyDetail:
    """``company`` is the record itself. ``employees`` is the latest measure, None when never measured."""

    company: Any
    mrc_name: str
    region_name: str
    adviser_name: str
    employees: int | None
    employees_on: date | None
    next_step: NextStep | None
    contact: MainContact | None
    received: tuple[Received, ...]
    last_interventions: tuple[PastIntervention, ...]


def company_detail(book: Book, key: bytes, year: FiscalYear) -> CompanyDetail | None:
    """Everything that the panel shows, or None when the company is gone. ``received`` is for ``year``."""
    company = book.find(Company, key)
    if company is None:
        return None
    employees = book.sql(
        "SELECT value, measured_on FROM measure WHERE company_id = ? AND kind = 'employees' AND trashed_at IS NULL "
        "ORDER BY measured_on DESC, id DESC LIMIT 1",
        (key,),
    ).fetchone()
    return CompanyDetail(
        company,
        book.scalar("SELECT name FROM mrc WHERE code = ?", (company.mrc,)) or "",
        book.scalar("SELECT name FROM region WHERE code = ?", (company.region,)) or company.region or "",
        book.scalar("SELECT name FROM adviser WHERE id = ?", (company.adviser_id,)) or "",
        employees[0] if employees else None,
        _day(employees[1]) if employees else None,
        _next_step(book, key),
        _main_contact(book, key),
        _received(book, key, year),
        _last_interventions(book, key),
    )


_OWN = "(i.company_id = :company OR i.company_id IN (SELECT m.id FROM company m WHERE m.merged_into_id = :company))"


def _next_step(book: Book, key: bytes) -> NextStep | None:
    row = book.database.execute_sql(
        "SELECT i.id, i.follow_up_on, i.subject, s.label_fr, s.label_en FROM intervention i "
        f"LEFT JOIN service s ON s.id = i.service_id WHERE {_OWN} AND i.follow_up_on IS NOT NULL "
        "AND i.followed_up_on IS NULL AND i.trashed_at IS NULL AND i.status IS NOT 'cancelled' "
        "ORDER BY i.follow_up_on, i.id LIMIT 1",
        {"company": key},
    ).fetchone()
    if row is None:
        return None
    return NextStep(row[0], date.fromisoformat(row[1]), row[2] or "", row[3] or "", row[4] or "")


def _main_contact(book: Book, key: bytes) -> MainContact | None:
    row = book.sql(
        "SELECT p.id, p.first_name, p.last_name, p.title, coalesce(p.phone, p.mobile), p.email FROM contact p "
        "WHERE p.company_id = ? AND p.trashed_at IS NULL AND p.archived_at IS NULL "
        "AND p.anonymised_at IS NULL ORDER BY p.is_main IS NOT 1, p.id LIMIT 1",
        (key,),
    ).fetchone()
    if row is None:
        return None
    consent = book.sql(
        "SELECT kind, entered_on FROM consent_entry WHERE contact_id = ? ORDER BY entered_on DESC, id DESC LIMIT 1",
        (row[0],),
    ).fetchone() or ("", None)
    name = " ".join(part for part in (row[1], row[2]) if part)
    return MainContact(row[0], name, row[3] or "", row[4] or "", row[5] or "", consent[0] or "", _day(consent[1]))


def _received(book: Book, key: bytes, year: FiscalYear) -> tuple[Received, ...]:
    bounds = {"company": key, "start": year.start.isoformat(), "end": year.end.isoformat()}
    services = book.database.execute_sql(
        "SELECT s.code, s.label_fr, s.label_en, count(*) FROM intervention i JOIN service s ON s.id = i.service_id "
        f"WHERE {_OWN} AND i.date BETWEEN :start AND :end AND i.status = 'done' AND i.trashed_at IS NULL "
        "GROUP BY s.id ORDER BY s.position",
        bounds,
    ).fetchall()
    activities = book.database.execute_sql(
        "SELECT a.kind, '', '', count(DISTINCT a.id) FROM participation i JOIN activity a ON a.id = i.activity_id "
        f"WHERE {_OWN} AND i.attendance = 'attended' AND i.trashed_at IS NULL AND a.status = 'held' "
        "AND a.trashed_at IS NULL AND a.start_date BETWEEN :start AND :end GROUP BY a.kind ORDER BY a.kind",
        bounds,
    ).fetchall()
    return tuple(Received(*row) for row in (*services, *activities))


def _last_interventions(book: Book, key: bytes) -> tuple[PastIntervention, ...]:
    rows = book.database.execute_sql(
        "SELECT i.id, i.date, i.subject, s.label_fr, s.label_en FROM intervention i "
        f"LEFT JOIN service s ON s.id = i.service_id WHERE {_OWN} AND i.status = 'done' "
        "AND i.trashed_at IS NULL AND i.date IS NOT NULL ORDER BY i.date DESC, i.id DESC LIMIT :limit",
        {"company": key, "limit": LAST_INTERVENTIONS},
    )
    return tuple(
        PastIntervention(row[0], date.fromisoformat(row[1]), row[2] or "", row[3] or "", row[4] or "") for row in rows
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
