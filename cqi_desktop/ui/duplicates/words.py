"""What is said of two companies that may be one: how alike they are, why, and each value as a person reads it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cqi_desktop.domain.duplicates import AGAINST, Reason
from cqi_desktop.store.book import Book
from cqi_desktop.store.duplicate_comparison import PLACE, ComparedField, HeldRecords
from cqi_desktop.store.duplicates import REASON_WORDS, LikelyDuplicate
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.record_titles import title_of
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import format_integer, translate, translate_marked
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.wording import export_status_label, role_label

# Under it a name is all that two companies have alike.
_STRONG = 78


def pair_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Duplicates", "Likeness"), "status", sample=translate("Duplicates", "100 · certain")),
        RowsColumn(translate("Duplicates", "Company kept")),
        RowsColumn(translate("Duplicates", "Likely double")),
    )


def pair_row(pair: LikelyDuplicate) -> Row:
    """A line of the list; its key is both companies."""
    kept, other = pair.companies
    dot = "ok" if pair.is_certain else "info" if pair.score >= _STRONG else "neu"
    why = reasons_text(pair.reasons)
    return Row(
        (
            Cell(likeness_text(pair), dot=dot, spoken=f"{likeness_text(pair)}, {why}"),
            Cell(kept.name, is_strong=True, spoken=_placed(kept.name, kept.municipality)),
            Cell(other.name, "text2", spoken=_placed(other.name, other.municipality)),
        ),
        pair_key(pair),
    )


def pair_key(pair: LikelyDuplicate) -> tuple[bytes, bytes]:
    return pair.companies[0].id, pair.companies[1].id


def _placed(name: str, municipality: str | None) -> str:
    return ", ".join(part for part in (name, municipality) if part)


def likeness_text(pair: LikelyDuplicate) -> str:
    """ "96 · certain": colour never speaks alone."""
    score = format_integer(pair.score)
    if pair.is_certain:
        return translate("Duplicates", "{score} · certain").format(score=score)
    if pair.score >= _STRONG:
        return translate("Duplicates", "{score} · strong").format(score=score)
    return translate("Duplicates", "{score} · to look at").format(score=score)


def reasons_text(reasons: Iterable[Reason]) -> str:
    return ", ".join(translate_marked("Duplicate", REASON_WORDS[reason]) for reason in reasons)


def speaks_against(pair: LikelyDuplicate) -> bool:
    return not AGAINST.isdisjoint(pair.reasons)


def held_text(held: HeldRecords) -> str:
    """ "12 interventions · 2 contacts"; what there is none of is not said."""
    parts = [
        translate("Duplicates", "%Ln intervention(s)", "", held.interventions) if held.interventions else "",
        translate("Duplicates", "%Ln contact(s)", "", held.contacts) if held.contacts else "",
        translate("Duplicates", "%Ln participation(s)", "", held.participations) if held.participations else "",
        translate("Duplicates", "%Ln document(s)", "", held.documents) if held.documents else "",
    ]
    return " · ".join(part for part in parts if part) or translate("Duplicates", "No record yet")


def compared_label(field: ComparedField) -> str:
    if field.name == PLACE:
        return translate("Duplicates", "MRC and region")
    return field_label("adviser_id" if field.name == "adviser" else field.name)


def value_text(book: Book, field: ComparedField, side: int) -> str:
    """A value as a person reads it; empty when it is unknown."""
    value: Any = field.values[side]
    if value is None:
        return ""
    if field.name == PLACE:
        mrc, region = value
        names = (territory().mrc_name(mrc) if mrc else "", territory().region_name(region) if region else "")
        return ", ".join(name for name in names if name)
    if field.name == "adviser":
        return title_of(book, "adviser", value)
    if field.name == "role":
        return role_label(value)
    if field.name == "export_status":
        return export_status_label(value)
    if isinstance(value, tuple | list):
        return ", ".join(str(each) for each in value)
    return " ".join(str(value).split())
