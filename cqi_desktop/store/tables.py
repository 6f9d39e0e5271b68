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

from typing import Any

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField

from .fields import DayField, IdField, MomentField, TextListField

# Codes kept in status and kind columns.
COMPANY_ROLES = ("client", "prospect", "partner")
EXPORT_STATUSES = ("none", "preparing", "occasional", "regular")
INTERVENTION_STATUSES = ("planned", "done", "cancelled")
MEDIUMS = ("phone", "email", "meeting", "visit", "video", "other")
ACTIVITY_KINDS = ("awareness", "training", "cafe_export", "mission", "other")
ACTIVITY_STATUSES = ("planned", "held", "cancelled")
ATTENDANCES = ("registered", "attended", "absent")
SYNERGY_STATUSES = ("proposed", "in_contact", "concluded", "ended")
SYNERGY_KINDS = ("supplier", "joint_shipping", "joint_booth", "joint_mission", "referral", "other")
OUTCOME_KINDS = ("export_sales", "new_market", "new_exporter", "jobs_created", "jobs_kept")
ATTRIBUTIONS = ("declared", "estimated", "attributed")
MEASURE_KINDS = ("employees", "sales", "export_share")
CONSENT_KINDS = ("express", "implied", "withdrawn")
SUBMISSION_KINDS = ("historical", "frozen")


class BookRecord(Model):
    """A record of a table that is synchronised, with its history in the change log."""

    id = IdField(primary_key=True)

    class Meta:
        legacy_table_names = False


def reference_to(model: Any, **options: Any) -> ForeignKeyField:
    """A key of another record; checked at commit, so that a merge may bring the rows in any order."""
    options.setdefault("null", True)
    return ForeignKeyField(model, deferrable="INITIALLY DEFERRED", backref="+", **options)


# --- territory and team ----------------------------------------------------------------------------------


class Region(BookRecord):
    """A region that the team serves, from a day on (rule 7)."""

    code = TextField(null=True)
    name = TextField(null=True)
    served_from = DayField(null=True)
    position = IntegerField(null=True)


class Mrc(Model):
    """An MRC and the dates between which it belongs to its region. Reference data, not synchronised."""

    code = TextField(primary_key=True)
    name = TextField()
    region_code = TextField()
    valid_from = DayField(null=True)
    valid_to = DayField(null=True)
    position = IntegerField()

    class Meta:
        legacy_table_names = False


class Municipality(Model):
    """A municipality and its MRC. Reference data, not synchronised."""

    code = TextField(primary_key=True)
    name = TextField()
    designation = TextField()
    mrc_code = TextField()
    valid_to = DayField(null=True)

    class Meta:
        legacy_table_names = False


class Setting(BookRecord):
    """A setting of the team; ``value`` is JSON. The key is the UUIDv5 of the name."""

    name = TextField(null=True)
    value = TextField(null=True)


class Adviser(BookRecord):
    """A member of the team."""

    name = TextField(null=True)
    email = TextField(null=True)
    phone = TextField(null=True)
    left_on = DayField(null=True)
    trashed_at = MomentField(null=True)


class Service(BookRecord):
    """A service that the team gives. The key is the UUIDv5 of the code."""

    code = TextField(null=True)
    label_fr = TextField(null=True)
    label_en = TextField(null=True)
    evidence = TextField(null=True)
    position = IntegerField(null=True)
    trashed_at = MomentField(null=True)


# --- companies and people --------------------------------------------------------------------------------


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


# --- what is done ----------------------------------------------------------------------------------------


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


class Project(BookRecord):
    """A group of interventions and activities; may cross regions."""

    code = TextField(null=True)
    name = TextField(null=True)
    description = TextField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    adviser = reference_to(Adviser)
    archived_at = MomentField(null=True)
    trashed_at = MomentField(null=True)


class Activity(BookRecord):
    """An awareness activity, training group, café export or mission. ``regions`` are those it is held for (rule 8)."""

    code = TextField(null=True)
    title = TextField(null=True)
    kind = TextField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    regions = TextListField(null=True)
    place = TextField(null=True)
    status = TextField(null=True)
    markets = TextListField(null=True)
    adviser = reference_to(Adviser)
    project = reference_to(Project)
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)


class Intervention(BookRecord):
    """One act of service to one company. ``region`` and ``mrc`` are those of the company at ``date``, frozen (rule 5).

    ``markets`` are all those it was about, ``new_markets`` the ones where the company did not sell yet.
    """

    company = reference_to(Company)
    contact = reference_to(Contact)
    service = reference_to(Service)
    adviser = reference_to(Adviser)
    date = DayField(null=True)
    status = TextField(null=True)
    completed_on = DayField(null=True)
    contact_seconds = IntegerField(null=True)
    preparation_seconds = IntegerField(null=True)
    travel_seconds = IntegerField(null=True)
    medium = TextField(null=True)
    markets = TextListField(null=True)
    new_markets = TextListField(null=True)
    subject = TextField(null=True)
    notes = TextField(null=True)
    follow_up_on = DayField(null=True)
    followed_up_on = DayField(null=True)
    funding_line = reference_to(FundingLine)
    project = reference_to(Project)
    activity = reference_to(Activity)
    region = TextField(null=True)
    mrc = TextField(null=True)
    trashed_at = MomentField(null=True)


class Participation(BookRecord):
    """A company (and a person) at an activity; the place is the company's at its date, frozen (rules 5 and 9)."""

    activity = reference_to(Activity)
    company = reference_to(Company)
    contact = reference_to(Contact)
    attendance = TextField(null=True)
    notes = TextField(null=True)
    region = TextField(null=True)
    mrc = TextField(null=True)
    trashed_at = MomentField(null=True)


class SynergyLink(BookRecord):
    """Two companies working together. Each status keeps its own date; both places are frozen (rule 14)."""

    company_a = reference_to(Company)
    company_b = reference_to(Company)
    kind = TextField(null=True)
    status = TextField(null=True)
    proposed_on = DayField(null=True)
    in_contact_on = DayField(null=True)
    concluded_on = DayField(null=True)
    ended_on = DayField(null=True)
    value_cents = IntegerField(null=True)
    market = TextField(null=True)
    origin = TextField(null=True)
    adviser = reference_to(Adviser)
    project = reference_to(Project)
    activity = reference_to(Activity)
    notes = TextField(null=True)
    region_a = TextField(null=True)
    mrc_a = TextField(null=True)
    region_b = TextField(null=True)
    mrc_b = TextField(null=True)
    trashed_at = MomentField(null=True)


class ExportOutcome(BookRecord):
    """Export sales (cents), a new market, jobs..., attributed to a company and a year."""

    company = reference_to(Company)
    intervention = reference_to(Intervention)
    kind = TextField(null=True)
    value = IntegerField(null=True)
    market = TextField(null=True)
    attribution = TextField(null=True)
    evidence = TextField(null=True)
    recorded_on = DayField(null=True)
    start_date = DayField(null=True)
    end_date = DayField(null=True)
    region = TextField(null=True)
    mrc = TextField(null=True)
    notes = TextField(null=True)
    trashed_at = MomentField(null=True)


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


# --- what is reported ------------------------------------------------------------------------------------


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


# --- what the team decides together -----------------------------------------------------------------------


class Laptop(BookRecord):
    """A laptop of the team under the name that its people know. ``shut_out_at`` once the team took its key back."""

    name = TextField(null=True)
    adviser = reference_to(Adviser)
    joined_at = MomentField(null=True)
    shut_out_at = MomentField(null=True)


class ConflictDecision(BookRecord):
    """What somebody decided of a value that lost its cell: the change (``writer``, ``seq``), its ``field``.

    ``kind`` is the table of the ``record``. The key is the UUIDv5 of the conflict: two decisions on it are one row.
    """

    writer = IntegerField(null=True)
    seq = IntegerField(null=True)
    kind = TextField(null=True)
    record = IdField(null=True)
    field = TextField(null=True)
    decision = TextField(null=True)
    decided_at = MomentField(null=True)
    adviser = reference_to(Adviser)


class Acknowledgement(BookRecord):
    """A laptop confirms ``subject``, an erasure or a closing; ``detail`` is what it had seen then."""

    kind = TextField(null=True)
    subject = IdField(null=True)
    detail = TextField(null=True)
    laptop = reference_to(Laptop)
    acknowledged_at = MomentField(null=True)
    adviser = reference_to(Adviser)


class DistinctPair(BookRecord):
    """Two companies that somebody said are two, whatever they have alike. In the trash: that was taken back.

    The key is the UUIDv5 of both, so that two laptops that say so write one row. The companies are named by their own
    key, merged or not: what was said of a company holds for the one that it turned out to be.
    """

    company_a = IdField(null=True)
    company_b = IdField(null=True)
    decided_at = MomentField(null=True)
    adviser = reference_to(Adviser)
    trashed_at = MomentField(null=True)


# Parents before children: the order of creation, of the change log's numbering and of a merge.
SYNCHRONISED: tuple[type[BookRecord], ...] = (
    Region, Setting, Adviser, Service, Company, Contact, Measure, SavedView, FundingLine, Project, Activity,
    Intervention, Participation, SynergyLink, ExportOutcome, ConsentEntry, Document, Target, Submission,
    SubmissionFigure, SubmissionRecord, Laptop, ConflictDecision, Acknowledgement, DistinctPair,
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
