"""Consent (CASL) and the protection of personal information (Law 25): ledgers and registers."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from cqi_desktop.store.fields import DayField, MomentField

from .acts import Intervention, Participation
from .book_record import BookRecord, reference_to
from .companies import Contact
from .territory import Adviser


class ConsentEntry(BookRecord):
    """One line of the append-only consent ledger (CASL): what a person agreed to or withdrew, and the evidence."""

    contact = reference_to(Contact)
    kind = TextField(null=True)
    basis = TextField(null=True)
    evidence = TextField(null=True)
    entered_on = DayField(null=True)
    adviser = reference_to(Adviser)
    intervention = reference_to(Intervention)
    participation = reference_to(Participation)


class PrivacyRequest(BookRecord):
    """A person asks for access, a correction, an erasure or a copy: the law gives 30 days from ``received_on``."""

    kind = TextField(null=True)
    contact = reference_to(Contact)
    person = TextField(null=True)
    received_on = DayField(null=True)
    answered_on = DayField(null=True)
    decision = TextField(null=True)
    reason = TextField(null=True)
    adviser = reference_to(Adviser)
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)


class Incident(BookRecord):
    """A confidentiality incident: the eight groups of facts that the regulation asks for, kept at least five years."""

    kind = TextField(null=True)
    information = TextField(null=True)
    circumstances = TextField(null=True)
    occurred_on = DayField(null=True)
    occurred_until = DayField(null=True)
    known_on = DayField(null=True)
    person_count = IntegerField(null=True)
    quebec_person_count = IntegerField(null=True)
    risk_assessment = TextField(null=True)
    is_serious = BooleanField(null=True)
    commission_told_on = DayField(null=True)
    people_told_on = DayField(null=True)
    public_notice_on = DayField(null=True)
    public_notice_reason = TextField(null=True)
    measures = TextField(null=True)
    adviser = reference_to(Adviser)
    closed_on = DayField(null=True)
    trashed_at = MomentField(null=True)


class ExportEntry(BookRecord):
    """One line of the journal of exports: what left the book, for whom, with what left out and why (JSON)."""

    kind = TextField(null=True)
    title = TextField(null=True)
    format = TextField(null=True)
    record_count = IntegerField(null=True)
    with_personal = BooleanField(null=True)
    definition = TextField(null=True)
    detail = TextField(null=True)
    exported_at = MomentField(null=True)
    adviser = reference_to(Adviser)
