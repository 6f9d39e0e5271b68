"""An adviser hands companies and follow-ups over to another: what there is, then one change set for what is chosen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import existing
from .tables import Adviser, Company, Intervention

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class HandedCompany:
    """A company of an adviser: where it is, when it was last served, and whom to speak to."""

    id: bytes
    name: str
    place: str
    last_on: date | None
    contact: str
    contact_phone: str
    export_status: str
    markets: str


@dataclass(frozen=True, slots=True)
class HandedFollowUp:
    """A next step that nobody made yet, by the intervention that promised it."""

    intervention: bytes
    company: bytes | None
    company_name: str
    subject: str
    service_fr: str
    service_en: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Portfolio:
    companies: tuple[HandedCompany, ...]
    follow_ups: tuple[HandedFollowUp, ...]

    def chosen(self, companies: Collection[bytes], follow_ups: Collection[bytes]) -> Portfolio:
        """What is ticked of it, in the same order."""
        return Portfolio(
            tuple(one for one in self.companies if one.id in companies),
            tuple(one for one in self.follow_ups if one.intervention in follow_ups),
        )


def portfolio_of(book: Book, adviser: bytes) -> Portfolio:
    """The companies that an adviser follows, and the follow-ups in their name wherever they are."""
    companies = book.sql(
        "SELECT c.id, coalesce(c.name, ''), coalesce(c.municipality, ''), "
        "(SELECT max(i.date) FROM intervention i WHERE i.company_id = c.id AND i.status = 'done' "
        "AND i.trashed_at IS NULL), p.first_name, p.last_name, coalesce(p.phone, p.mobile, ''), "
        "coalesce(c.export_status, ''), coalesce((SELECT group_concat(value, ', ') FROM json_each(c.markets)), '') "
        "FROM company c LEFT JOIN contact p ON p.id = (SELECT m.id FROM contact m WHERE m.company_id = c.id "
        "AND m.trashed_at IS NULL AND m.archived_at IS NULL AND m.anonymised_at IS NULL "
        "ORDER BY m.is_main IS NOT 1, m.id LIMIT 1) "
        "WHERE c.adviser_id = ? AND c.trashed_at IS NULL AND c.archived_at IS NULL AND c.merged_into_id IS NULL "
        "ORDER BY c.name, c.id",
        (adviser,),
    ).fetchall()
    follow_ups = book.sql(
        "SELECT i.id, c.id, coalesce(c.name, ''), coalesce(i.subject, ''), coalesce(s.label_fr, ''), "
        "coalesce(s.label_en, ''), i.follow_up_on FROM intervention i LEFT JOIN company c ON c.id = i.company_id "
        "LEFT JOIN service s ON s.id = i.service_id WHERE i.adviser_id = ? AND i.follow_up_on IS NOT NULL "
        "AND i.followed_up_on IS NULL AND i.trashed_at IS NULL AND i.status IS NOT 'cancelled' "
        "AND (c.id IS NULL OR c.trashed_at IS NULL) ORDER BY i.follow_up_on, i.id",
        (adviser,),
    ).fetchall()
    return Portfolio(
        tuple(
            HandedCompany(
                key, name, town, date.fromisoformat(day) if day else None,
                " ".join(part for part in (first, last) if part), phone, status, markets,
            )
            for key, name, town, day, first, last, phone, status, markets in companies
        ),
        tuple(
            HandedFollowUp(act, company, name, subject, french, english, date.fromisoformat(day))
            for act, company, name, subject, french, english, day in follow_ups
        ),
    )  # fmt: skip


def hand_over(
    book: Book, giver: bytes, taker: bytes, companies: Collection[bytes], follow_ups: Collection[bytes]
) -> int:
    """Give companies, and the interventions whose follow-ups are due, to another adviser; returns how many records.

    What was done stays signed by who did it: a follow-up that changes hands is a planned step of the taker, so the
    intervention keeps its adviser and its hours, and a new planned one carries the step. One that is no longer the
    giver's is left alone. All of it is one change set.
    """
    for adviser in (giver, taker):
        existing(book, Adviser, adviser)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Hand over to another adviser")):
        given = 0
        for key in companies:
            if existing(book, Company, key).adviser_id == giver:
                book.update(Company, key, adviser=taker)
                given += 1
        for key in follow_ups:
            given += _give_follow_up(book, key, giver, taker)
    return given


def _give_follow_up(book: Book, key: bytes, giver: bytes, taker: bytes) -> int:
    act = existing(book, Intervention, key)
    if act.adviser_id != giver or act.followed_up_on is not None or act.follow_up_on is None:
        return 0
    if act.status == "planned":
        book.update(Intervention, key, adviser=taker)
        return 1
    book.insert(
        Intervention, company=act.company_id, contact=act.contact_id, service=act.service_id, adviser=taker,
        date=act.follow_up_on, status="planned", medium=act.medium, markets=act.markets or None, subject=act.subject,
        follow_up_on=act.follow_up_on, region=act.region, mrc=act.mrc,
    )  # fmt: skip
    book.update(Intervention, key, followed_up_on=book.today())
    return 1
