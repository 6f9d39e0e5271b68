"""Companies and the people of them."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from cqi_desktop.store.fields import DayField, MomentField, TextListField

from .book_record import BookRecord, reference_to
from .territory import Adviser


class Company(BookRecord):
    """A client, prospect or partner organisation. ``merged_into`` is the company that it turned out to be."""

    name = TextField(null=True)
    neq = TextField(null=True)
    role = TextField(null=True)
    address = TextField(null=True)
    municipality = TextField(null=True)
    postal_code = TextField(null=True)
    mrc = TextField(null=True)
    region = TextField(null=True)
    phone = TextField(null=True)
    email = TextField(null=True)
    website = TextField(null=True)
    naics = TextField(null=True)
    export_status = TextField(null=True)
    markets = TextListField(null=True)
    adviser = reference_to(Adviser)
    notes = TextField(null=True)
    contact_every_days = IntegerField(null=True)
    archived_at = MomentField(null=True)
    trashed_at = MomentField(null=True)
    merged_into = reference_to("self")


class Contact(BookRecord):
    """A person at a company. Fields that start with ``personal_`` and ``mobile`` are personal (Law 25)."""

    company = reference_to(Company)
    first_name = TextField(null=True)
    last_name = TextField(null=True)
    title = TextField(null=True)
    email = TextField(null=True)
    phone = TextField(null=True)
    mobile = TextField(null=True)
    language = TextField(null=True)
    is_main = BooleanField(null=True)
    personal_email = TextField(null=True)
    personal_phone = TextField(null=True)
    personal_notes = TextField(null=True)
    archived_at = MomentField(null=True)
    trashed_at = MomentField(null=True)
    anonymised_at = MomentField(null=True)


class Measure(BookRecord):
    """Employees, sales (cents) or export share (hundredths of a percent) of a company at a date, never overwritten."""

    company = reference_to(Company)
    kind = TextField(null=True)
    value = IntegerField(null=True)
    measured_on = DayField(null=True)
    source = TextField(null=True)
    trashed_at = MomentField(null=True)


class SavedView(BookRecord):
    """Filter, columns and order of a list, shared with the team; ``definition`` is JSON."""

    page = TextField(null=True)
    name = TextField(null=True)
    definition = TextField(null=True)
    is_pinned = BooleanField(null=True)
    position = IntegerField(null=True)
    trashed_at = MomentField(null=True)
