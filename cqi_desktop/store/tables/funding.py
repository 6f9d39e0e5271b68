"""Who pays: programmes, lines of a year, and the share of each in what is done."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from cqi_desktop.store.fields import DayField, MomentField

from .book_record import BookRecord, reference_to


class FundingProgramme(BookRecord):
    """A programme of a funder and the days between which it has this name; ``succeeds`` is the one before it."""

    funder = TextField(null=True)
    name = TextField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    succeeds = reference_to("self")
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)


class FundingLine(BookRecord):
    """What one funder is asked for and gives, for a region and a year; its dates are kept as they were (rule 1)."""

    funder = TextField(null=True)
    programme = TextField(null=True)
    region = TextField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    is_own_revenue = BooleanField(null=True)
    forecast_cents = IntegerField(null=True)
    requested_cents = IntegerField(null=True)
    accepted_cents = IntegerField(null=True)
    received_cents = IntegerField(null=True)
    spent_cents = IntegerField(null=True)
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)
    funding_programme = reference_to(FundingProgramme)
