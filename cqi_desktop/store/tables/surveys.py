"""Surveys of outcomes: who was asked, who answered."""

from __future__ import annotations

from peewee import TextField

from cqi_desktop.store.fields import DayField, MomentField

from .book_record import BookRecord, reference_to
from .companies import Company
from .territory import Adviser


class Survey(BookRecord):
    """A yearly question to companies about what came of the help, for the year between its two dates."""

    title = TextField(null=True)
    region = TextField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    sent_on = DayField(null=True)
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)


class SurveyAnswer(BookRecord):
    """One company asked in a survey. The key is the UUIDv5 of both: asked on two laptops, it is one row."""

    survey = reference_to(Survey)
    company = reference_to(Company)
    asked_on = DayField(null=True)
    reminded_on = DayField(null=True)
    answered_on = DayField(null=True)
    declined_on = DayField(null=True)
    adviser = reference_to(Adviser)
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)
