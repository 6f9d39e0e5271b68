"""What is reported to funders."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from cqi_desktop.store.fields import DayField, IdField, MomentField

from .book_record import BookRecord, reference_to
from .territory import Adviser


class Target(BookRecord):
    """The objective for an indicator; ``value`` is in the smallest unit of the indicator (see ``Unit.scale``)."""

    indicator = TextField(null=True)
    region = TextField(null=True)
    mrc = TextField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    value = IntegerField(null=True)
    trashed_at = MomentField(null=True)


class Submission(BookRecord):
    """A yearly report given to a funder: frozen, or historical and known only by its published figures (rule 11).

    A frozen one keeps the versions of the ``rules`` (JSON), the ``fingerprint`` of the workbook that was given, and
    ``mark``, the vector of the change log at that moment (JSON).
    """

    kind = TextField(null=True)
    region = TextField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    records_complete = BooleanField(null=True)
    submitted_at = MomentField(null=True)
    adviser = reference_to(Adviser)
    rules = TextField(null=True)
    fingerprint = TextField(null=True)
    corrects = reference_to("self")
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)
    mark = TextField(null=True)


class SubmissionFigure(BookRecord):
    """One cell of a submission; ``mrc`` is NULL for the total, ``value`` in the smallest unit of the indicator."""

    submission = reference_to(Submission)
    indicator = TextField(null=True)
    mrc = TextField(null=True)
    value = IntegerField(null=True)
    trashed_at = MomentField(null=True)


class SubmissionRecord(BookRecord):
    """One record behind one figure of a frozen submission, as it counted then.

    ``company`` is the one that it counted for; ``mrc`` is NULL for "MRC à préciser" and where the unit has no MRC;
    ``amount`` is in the smallest unit of the indicator. Plain keys: what was filed keeps nothing from being undone.
    """

    submission = reference_to(Submission)
    indicator = TextField(null=True)
    kind = TextField(null=True)
    record = IdField(null=True)
    company = IdField(null=True)
    mrc = TextField(null=True)
    amount = IntegerField(null=True)
    trashed_at = MomentField(null=True)


class OwnIndicator(BookRecord):
    """An indicator of the team's own: what it counts (``rule``, JSON), from a day on. A new version is a new row."""

    code = TextField(null=True)
    version = IntegerField(null=True)
    label_fr = TextField(null=True)
    label_en = TextField(null=True)
    description = TextField(null=True)
    unit = TextField(null=True)
    rule = TextField(null=True)
    holds_from = DayField(null=True)
    adviser = reference_to(Adviser)
    trashed_at = MomentField(null=True)


class ReportTemplate(BookRecord):
    """A funder's own workbook (``content_hash`` of a kept file) and the cell of each figure (``mapping``, JSON)."""

    name = TextField(null=True)
    funder = TextField(null=True)
    file_name = TextField(null=True)
    content_hash = TextField(null=True)
    mapping = TextField(null=True)
    trashed_at = MomentField(null=True)
