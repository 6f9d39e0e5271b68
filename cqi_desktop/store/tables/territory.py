"""The territory and the team."""

from __future__ import annotations

from peewee import IntegerField, Model, TextField

from cqi_desktop.store.fields import DayField, MomentField

from .book_record import BookRecord


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
