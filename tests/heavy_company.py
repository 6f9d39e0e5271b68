"""A company that has too much of everything: acts by thousands, forty people, texts of 200 letters without a space."""

from __future__ import annotations

from datetime import date, timedelta

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.documents import add_document
from cqi_desktop.store.tables import Activity, Company, Contact, ExportOutcome, Intervention, Participation, SynergyLink

ACTS, PEOPLE, DOCUMENTS = 5000, 40, 30
_SERVICES = ("information", "accompaniment", "prediagnostic", "diagnostic", "export_plan")
_MEDIUMS = ("phone", "email", "meeting", "visit", "video")
# What has no space cannot be wrapped: it is cut, with the whole of it in a tooltip.
UNBROKEN = "Transformation" * 14 + "Ltée"
LAST_DAY = date(2011, 3, 30)


def add_heavy_company(book: Book, acts: int = ACTS, people: int = PEOPLE, documents: int = DOCUMENTS) -> bytes:
    """Add it to a book of any size, in one change set; returns its key."""
    with book.change_set("Sample data", kind="import"):
        company = book.insert(
            Company, name=UNBROKEN[:200], address=f"{UNBROKEN}Nord"[:200], notes=UNBROKEN * 3, municipality="Bécancour",
            mrc="380", region="17", phone="819 555-0100, poste 12345", email=f"{'a' * 60}@{'b' * 60}.exemple",
            website=f"https://{'c' * 120}.exemple", role="client", naics="332", export_status="regular",
            markets=tuple(f"Marché numéro {number}" for number in range(25)), contact_every_days=30,
        )  # fmt: skip
        _add_people(book, company, people)
        _add_acts(book, company, acts)
        _add_the_rest(book, company)
        for number in range(documents):
            add_document(
                book, f"contenu {number}".encode(), name=f"{UNBROKEN[:160]}-{number}.pdf", company=company,
                added_on=LAST_DAY - timedelta(number),
            )  # fmt: skip
    return company


def _add_people(book: Book, company: bytes, count: int) -> None:
    for number in range(count):
        book.insert(
            Contact, company=company, first_name=f"Marie-Antoinette {number}", last_name=UNBROKEN[:60],
            title=UNBROKEN[: 20 + number], phone="819 555-0100", email=f"personne.{number}@{'b' * 50}.exemple",
            is_main=number == 0 or None,
        )  # fmt: skip


def _add_acts(book: Book, company: bytes, count: int) -> None:
    """Most of them done, two an early day; a few planned, a few with a follow-up that is late."""
    for number in range(count):
        is_planned = number < 3
        day = LAST_DAY + timedelta(10 * (number + 1)) if is_planned else LAST_DAY - timedelta(number // 2)
        book.insert(
            Intervention, company=company, service=service_id(_SERVICES[number % 5]), date=day,
            status="planned" if is_planned else "done", medium=_MEDIUMS[number % 5], subject=f"Échange {number}",
            contact_seconds=1800 + number % 7 * 900, region="17", mrc="380",
            follow_up_on=LAST_DAY - timedelta(number) if number in (4, 5, 6) else None,
        )  # fmt: skip
    book.insert(
        Intervention, company=company, service=service_id("information"), date=LAST_DAY, status="done",
        subject=UNBROKEN[:200], markets=tuple(f"Marché {number}" for number in range(12)), region="17", mrc="380",
    )  # fmt: skip


def _add_the_rest(book: Book, company: bytes) -> None:
    for number in range(12):
        activity = book.insert(
            Activity, title=f"{UNBROKEN[:80]} {number}", kind="cafe_export", status="held",
            start_date=LAST_DAY - timedelta(30 * number), end_date=LAST_DAY - timedelta(30 * number), regions=("17",),
        )  # fmt: skip
        book.insert(Participation, activity=activity, company=company, attendance="attended", region="17", mrc="380")
        other = book.insert(Company, name=f"{UNBROKEN[:120]} {number}", region="04", mrc="371")
        book.insert(
            SynergyLink, company_a=company, company_b=other, kind="supplier", status="proposed",
            proposed_on=LAST_DAY - timedelta(7 * number), value_cents=123_456_789_00, notes=UNBROKEN,
        )  # fmt: skip
        book.insert(
            ExportOutcome, company=company, kind="export_sales", value=999_999_999_00, market=UNBROKEN[:100],
            attribution="declared", recorded_on=LAST_DAY - timedelta(90 * number), evidence=UNBROKEN,
        )  # fmt: skip
