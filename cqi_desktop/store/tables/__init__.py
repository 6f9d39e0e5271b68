"""The records of the book: peewee models of the words of the field.

Rules that every synchronised table follows, so that ten laptops can merge (sync.md 2.0 and 2.1):

* the key is 16 bytes made offline; nothing else is UNIQUE;
* every other column accepts NULL, and NULL is the only way to say "unknown";
* whole numbers only: hours are seconds, amounts are cents, so that the log keeps values exactly;
* rows are archived or put in the trash, never deleted.

Models are bound to no database: a query is run on a book, ``book.execute(Company.select())``, since a test or an
exchange has several books open at once. The schema itself is written by ``migrations/``; a test keeps both equal.
"""

from __future__ import annotations

from peewee import ForeignKeyField, Model

from cqi_desktop.store.fields import IdField

from .acts import Action, Activity, Concern, ExportOutcome, Intervention, Participation, Project, SynergyLink
from .book_record import BookRecord, reference_to
from .codes import (
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
    SYNERGY_KINDS,
    SYNERGY_STATUSES,
)
from .companies import Company, Contact, Measure, SavedView
from .decisions import Acknowledgement, ConflictDecision, DismissedSuggestion, DistinctPair, Laptop
from .documents import Assessment, Document, Questionnaire
from .funding import FundingLine, FundingProgramme
from .funding_shares import FundingShare
from .privacy import ConsentEntry, ExportEntry, Incident, PrivacyRequest
from .reported import OwnIndicator, ReportTemplate, Submission, SubmissionFigure, SubmissionRecord, Target
from .surveys import Survey, SurveyAnswer
from .territory import Adviser, Mrc, Municipality, Region, Service, Setting

# Parents before children: the order of creation, of the change log's numbering and of a merge.
SYNCHRONISED: tuple[type[BookRecord], ...] = (
    Region, Setting, Adviser, Service, Company, Contact, Measure, SavedView, FundingLine, Project, Activity,
    Intervention, Participation, SynergyLink, ExportOutcome, ConsentEntry, Document, Target, Submission,
    SubmissionFigure, SubmissionRecord, Laptop, ConflictDecision, Acknowledgement, DistinctPair,
    FundingProgramme, FundingShare, Survey, SurveyAnswer, Concern, Action, Questionnaire, Assessment, PrivacyRequest,
    Incident, ExportEntry, OwnIndicator, ReportTemplate, DismissedSuggestion,
)  # fmt: skip
REFERENCE: tuple[type[Model], ...] = (Mrc, Municipality)


def table_name(model: type[Model]) -> str:
    return str(model._meta.table_name)


def column_names(model: type[Model]) -> tuple[str, ...]:
    """The columns of a table but its key, in the order of the schema."""
    return tuple(field.column_name for field in model._meta.sorted_fields if not field.primary_key)


def blob_columns(model: type[Model]) -> frozenset[str]:
    """The columns that hold keys of other records: written in hexadecimal in the change log (sync.md 2.0)."""
    return frozenset(
        field.column_name
        for field in model._meta.sorted_fields
        if isinstance(field, (IdField, ForeignKeyField)) and not field.primary_key
    )


__all__ = [
    "ACTIVITY_KINDS",
    "ACTIVITY_STATUSES",
    "ATTENDANCES",
    "ATTRIBUTIONS",
    "COMPANY_ROLES",
    "CONSENT_KINDS",
    "EXPORT_STATUSES",
    "INTERVENTION_STATUSES",
    "MEASURE_KINDS",
    "MEDIUMS",
    "OUTCOME_KINDS",
    "REFERENCE",
    "SUBMISSION_KINDS",
    "SYNCHRONISED",
    "SYNERGY_KINDS",
    "SYNERGY_STATUSES",
    "Acknowledgement",
    "Action",
    "Activity",
    "Adviser",
    "Assessment",
    "BookRecord",
    "Company",
    "Concern",
    "ConflictDecision",
    "ConsentEntry",
    "Contact",
    "DismissedSuggestion",
    "DistinctPair",
    "Document",
    "ExportEntry",
    "ExportOutcome",
    "FundingLine",
    "FundingProgramme",
    "FundingShare",
    "Incident",
    "Intervention",
    "Laptop",
    "Measure",
    "Mrc",
    "Municipality",
    "OwnIndicator",
    "Participation",
    "PrivacyRequest",
    "Project",
    "Questionnaire",
    "Region",
    "ReportTemplate",
    "SavedView",
    "Service",
    "Setting",
    "Submission",
    "SubmissionFigure",
    "SubmissionRecord",
    "Survey",
    "SurveyAnswer",
    "SynergyLink",
    "Target",
    "blob_columns",
    "column_names",
    "reference_to",
    "table_name",
]
