"""The part of an act that a source of funding pays."""

from __future__ import annotations

from peewee import IntegerField

from cqi_desktop.store.fields import MomentField

from .acts import Intervention
from .book_record import BookRecord, reference_to
from .funding import FundingLine


class FundingShare(BookRecord):
    """The part of an intervention that one source pays, in hundredths of a percent: the act counts once for all."""

    intervention = reference_to(Intervention)
    funding_line = reference_to(FundingLine)
    share = IntegerField(null=True)
    trashed_at = MomentField(null=True)
