"""Which columns hold keys of which records, read from the models."""

from __future__ import annotations

from functools import cache

from peewee import ForeignKeyField

from .tables import SYNCHRONISED, BookRecord


@cache
def references_to(model: type[BookRecord]) -> tuple[tuple[type[BookRecord], str], ...]:
    """The (model, column) pairs that refer to records of ``model``."""
    return tuple(
        (other, field.column_name)
        for other in SYNCHRONISED
        for field in other._meta.sorted_fields
        if isinstance(field, ForeignKeyField) and field.rel_model is model
    )


@cache
def has_trash(model: type[BookRecord]) -> bool:
    """Whether a record of this kind can be put in the trash."""
    return "trashed_at" in model._meta.fields
