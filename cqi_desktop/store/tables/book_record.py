"""What every synchronised table has in common."""

from __future__ import annotations

from typing import Any

from peewee import ForeignKeyField, Model

from cqi_desktop.store.fields import IdField


class BookRecord(Model):
    """A record of a table that is synchronised, with its history in the change log."""

    id = IdField(primary_key=True)

    class Meta:
        legacy_table_names = False


def reference_to(model: Any, **options: Any) -> ForeignKeyField:
    """A key of another record; checked at commit, so that a merge may bring the rows in any order."""
    options.setdefault("null", True)
    return ForeignKeyField(model, deferrable="INITIALLY DEFERRED", backref="+", **options)
