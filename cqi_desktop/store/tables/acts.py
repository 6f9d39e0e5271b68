"""What is done with companies, and who pays for it."""

from __future__ import annotations

from peewee import IntegerField, TextField

from cqi_desktop.store.fields import DayField, MomentField, TextListField

from .book_record import BookRecord, reference_to
from .companies import Company, Contact
from .funding import FundingLine
from .surveys import SurveyAnswer
from .territory import Adviser, Service


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
    funding_line = reference_to(FundingLine)


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
    """Export sales (cents), a new market, jobs..., attributed to a company and a year.

    ``value_before`` is the same quantity before the team's help, in the same unit, where it is known.
    """

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
    value_before = IntegerField(null=True)
    survey_answer = reference_to(SurveyAnswer)


class Concern(BookRecord):
    """What a company said that it worries about, at an activity or elsewhere."""

    activity = reference_to(Activity)
    company = reference_to(Company)
    contact = reference_to(Contact)
    text = TextField(null=True)
    noted_on = DayField(null=True)
    trashed_at = MomentField(null=True)


class Action(BookRecord):
    """What somebody promised to do after an activity, for one company or for all."""

    activity = reference_to(Activity)
    company = reference_to(Company)
    concern = reference_to(Concern)
    text = TextField(null=True)
    adviser = reference_to(Adviser)
    due_on = DayField(null=True)
    done_on = DayField(null=True)
    result = TextField(null=True)
    trashed_at = MomentField(null=True)
