"""What the laptops of a team decide together."""

from __future__ import annotations

from peewee import IntegerField, TextField

from cqi_desktop.store.fields import IdField, MomentField

from .book_record import BookRecord, reference_to
from .territory import Adviser


class Laptop(BookRecord):
    """A laptop of the team under the name that its people know. ``shut_out_at`` once the team took its key back."""

    name = TextField(null=True)
    adviser = reference_to(Adviser)
    joined_at = MomentField(null=True)
    shut_out_at = MomentField(null=True)
    verify_key = TextField(null=True)


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


class DismissedSuggestion(BookRecord):
    """A synergy that somebody said not to propose again; the key is the UUIDv5 of both companies."""

    company_a = IdField(null=True)
    company_b = IdField(null=True)
    reason = TextField(null=True)
    decided_at = MomentField(null=True)
    adviser = reference_to(Adviser)
    trashed_at = MomentField(null=True)
