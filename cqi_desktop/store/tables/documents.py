"""Files and filled questionnaires kept with a company."""

from __future__ import annotations

from peewee import IntegerField, TextField

from cqi_desktop.store.fields import DayField, MomentField

from .acts import Activity, Intervention
from .book_record import BookRecord, reference_to
from .companies import Company
from .territory import Adviser


class Document(BookRecord):
    """A file kept in the book, by the BLAKE2b-256 hash of its content."""

    company = reference_to(Company)
    intervention = reference_to(Intervention)
    activity = reference_to(Activity)
    name = TextField(null=True)
    content_hash = TextField(null=True)
    byte_count = IntegerField(null=True)
    added_on = DayField(null=True)
    trashed_at = MomentField(null=True)


class Questionnaire(BookRecord):
    """A version of a prediagnostic or diagnostic of the team; ``definition`` is JSON. Those shipped are resources."""

    code = TextField(null=True)
    version = IntegerField(null=True)
    label_fr = TextField(null=True)
    label_en = TextField(null=True)
    definition = TextField(null=True)
    valid_from = DayField(null=True)
    trashed_at = MomentField(null=True)


class Assessment(BookRecord):
    """A questionnaire filled for a company: ``answers`` is JSON, ``score`` in hundredths of a percent."""

    company = reference_to(Company)
    intervention = reference_to(Intervention)
    questionnaire = TextField(null=True)
    version = IntegerField(null=True)
    answers = TextField(null=True)
    score = IntegerField(null=True)
    verdict = TextField(null=True)
    begun_on = DayField(null=True)
    completed_on = DayField(null=True)
    adviser = reference_to(Adviser)
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)
