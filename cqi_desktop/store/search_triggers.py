"""The triggers that keep the full-text index equal to the records, whoever writes them, a merge included."""

from __future__ import annotations

from dataclasses import dataclass

from .change_triggers import LIST


@dataclass(frozen=True, slots=True)
class SearchTable:
    """How the records of a table are indexed. ``columns`` maps a full-text column to SQL over ``{row}``.

    ``watched`` are the columns of the record that the index depends on. Without ``needed`` (SQL that must hold) a
    record has nothing to be found by and takes no room.
    """

    kind: str
    columns: tuple[tuple[str, str], ...]
    watched: tuple[str, ...]
    needed: str = "1"

    @property
    def name(self) -> str:
        return f"{self.kind}_search"


def _text(*columns: str) -> str:
    return " || ' ' || ".join(f"coalesce({{row}}.{column}, '')" for column in columns)


def _number(column: str) -> str:
    """A postal code as typed and without separators, so that either way of typing finds it."""
    return f"{_text(column)} || ' ' || {_without_separators(column)}"


def _telephone(column: str) -> str:
    """A telephone as typed, without separators, and without its area code."""
    return f"{_number(column)} || ' ' || substr({_without_separators(column)}, -7)"


def _without_separators(column: str) -> str:
    bare = f"coalesce({{row}}.{column}, '')"
    for separator in (" ", "-", "(", ")", "."):
        bare = f"replace({bare}, '{separator}', '')"
    return bare


SEARCH_TABLES: tuple[SearchTable, ...] = (
    SearchTable(
        "company",
        (
            ("name", _text("name")),
            ("place", _text("municipality") + " || ' ' || " + _number("postal_code")),
            ("reach", _text("neq", "email", "website") + " || ' ' || " + _telephone("phone")),
            ("other", _text("address", "notes", "markets", "naics")),
        ),
        ("name", "municipality", "postal_code", "neq", "email", "website", "phone", "address", "notes", "markets",
         "naics", "trashed_at"),
    ),
    SearchTable(
        "contact",
        (
            ("name", _text("first_name", "last_name")),
            ("reach", _text("email") + " || ' ' || " + _telephone("phone") + " || ' ' || " + _telephone("mobile")),
            ("other", _text("title")),
        ),
        ("first_name", "last_name", "email", "phone", "mobile", "title", "trashed_at"),
    ),
    SearchTable(
        "activity",
        (("title", _text("code", "title")), ("other", _text("place", "notes"))),
        ("code", "title", "place", "notes", "trashed_at"),
    ),
    SearchTable(
        "intervention",
        (("text", _text("subject", "notes")),),
        ("subject", "notes", "trashed_at"),
        needed="({row}.subject IS NOT NULL OR {row}.notes IS NOT NULL)",
    ),
)  # fmt: skip
SEARCH_TABLE_BY_KIND = {table.kind: table for table in SEARCH_TABLES}


def indexed_values(table: SearchTable, row: str) -> str:
    """SQL for the indexed texts of ``row``, in the order of the full-text columns."""
    return ", ".join(expression.format(row=row) for _, expression in table.columns)


def is_indexed(table: SearchTable, row: str) -> str:
    """SQL that holds when ``row`` belongs in the index: not in the trash, with something to find."""
    return f"{row}.trashed_at IS NULL AND {table.needed.format(row=row)}"


def search_triggers() -> dict[str, str]:
    """Name and SQL of each trigger of the search index."""
    triggers: dict[str, str] = {}
    for table in SEARCH_TABLES:
        columns = ", ".join(name for name, _ in table.columns)
        add = (
            # Not by INSERT OR IGNORE: in a trigger, the conflict clause of the statement that fired it is used instead.
            f"  INSERT INTO search_number(record) SELECT NEW.id WHERE {is_indexed(table, 'NEW')}\n"
            "  AND NOT EXISTS (SELECT 1 FROM search_number WHERE record = NEW.id);\n"
            f"  INSERT INTO {table.name}(rowid, {columns})\n"
            f"  SELECT number, {indexed_values(table, 'NEW')} FROM search_number\n"
            f"  WHERE record = NEW.id AND {is_indexed(table, 'NEW')};\n"
        )
        differs = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in table.watched)
        triggers[f"search_{table.kind}_insert"] = (
            f"CREATE TRIGGER search_{table.kind}_insert AFTER INSERT ON {table.kind}\n"
            f"WHEN (SELECT applying FROM book_state) <> {LIST}\nBEGIN\n{add}END"
        )
        triggers[f"search_{table.kind}_update"] = (
            f"CREATE TRIGGER search_{table.kind}_update AFTER UPDATE OF {', '.join(table.watched)} ON {table.kind}\n"
            f"WHEN {differs}\nBEGIN\n"
            f"  DELETE FROM {table.name} WHERE rowid = (SELECT number FROM search_number WHERE record = NEW.id);\n"
            f"{add}END"
        )
    return triggers
