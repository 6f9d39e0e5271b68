"""The triggers that write every change of a record into the change log (sync.md 2.0 and 2.1).

They are generated from the tables, one set a table, so that no path of code can forget to log: an insert is one change
that carries the whole row as JSON, an update one change per column that differs. A row is never deleted and never
changes its key. ``book_state.applying`` says what is being written: nothing is logged while a merge writes what others
logged already, and while a list comes in what is derived from its records waits for its end, to be made as one.

In the JSON of a new row, NULL columns are left out and the name of a column that holds a BLOB, such as a key, starts
with ``x:``: its value is hexadecimal, since SQLite may take a BLOB in JSON for something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .tables import SYNCHRONISED, BookRecord, column_names, table_name

WHOLE_ROW = 0
BLOB_MARK = "x:"

# Numbers of tables and columns in one book: (table, "") is the table itself.
ChangeNames = Mapping[tuple[str, str], int]

# What ``book_state.applying`` may be.
RECORD, MERGE, LIST = 0, 1, 2

_NOT_APPLYING = f"WHEN (SELECT applying FROM book_state) <> {MERGE}"


def names_to_number() -> Iterator[tuple[str, str]]:
    """Every (table, column) that the log names, in a fixed order."""
    for model in SYNCHRONISED:
        yield table_name(model), ""
        for column in column_names(model):
            yield table_name(model), column


def change_triggers(numbers: ChangeNames) -> dict[str, str]:
    """Name and SQL of each trigger of the change log."""
    triggers: dict[str, str] = {}
    for model in SYNCHRONISED:
        table = table_name(model)
        triggers[f"log_{table}_insert"] = _on_insert(model, numbers)
        triggers[f"log_{table}_update"] = _on_update(model, numbers)
        triggers[f"log_{table}_delete"] = (
            f"CREATE TRIGGER log_{table}_delete BEFORE DELETE ON {table} {_NOT_APPLYING}\n"
            f"BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END"
        )
        triggers[f"log_{table}_key"] = (
            f"CREATE TRIGGER log_{table}_key BEFORE UPDATE OF id ON {table} WHEN NEW.id IS NOT OLD.id\n"
            f"BEGIN SELECT RAISE(ABORT, 'a key never changes'); END"
        )
    return triggers


def row_as_json(model: type[BookRecord], row: str) -> str:
    """SQL for the JSON of the columns of ``row`` (``NEW``, or the name of a table) that are not NULL."""
    parts = []
    for column in column_names(model):
        value = f"{row}.{column}"
        as_key = f"',\"{BLOB_MARK}{column}\":\"' || hex({value}) || '\"'"
        as_value = f"',\"{column}\":' || json_quote({value})"
        parts.append(f"iif({value} IS NULL, '', iif(typeof({value}) = 'blob', {as_key}, {as_value}))")
    return "'{' || substr(" + "\n    || ".join(parts) + ", 2) || '}'"


def _on_insert(model: type[BookRecord], numbers: ChangeNames) -> str:
    table = table_name(model)
    return (
        f"CREATE TRIGGER log_{table}_insert AFTER INSERT ON {table} {_NOT_APPLYING}\n"
        "BEGIN\n"
        "  UPDATE book_state SET hlc = max(hlc + 1, wall << 16), seq = seq + 1;\n"
        "  INSERT INTO change(writer, seq, hlc, txn, tbl, pk, col, val)\n"
        f"  SELECT writer, seq, hlc, txn, {numbers[table, '']}, NEW.id, {WHOLE_ROW},\n"
        f"    {row_as_json(model, 'NEW')}\n"
        "  FROM book_state;\n"
        "END"
    )


def _on_update(model: type[BookRecord], numbers: ChangeNames) -> str:
    table = table_name(model)
    cells = "\n    UNION ALL ".join(
        f"SELECT {numbers[table, column]} AS col, NEW.{column} AS val, OLD.{column} AS old "
        f"WHERE NEW.{column} IS NOT OLD.{column}"
        for column in column_names(model)
    )
    return (
        f"CREATE TRIGGER log_{table}_update AFTER UPDATE ON {table} {_NOT_APPLYING}\n"
        "BEGIN\n"
        "  UPDATE book_state SET hlc = max(hlc + 1, wall << 16);\n"
        "  INSERT INTO change(writer, seq, hlc, txn, tbl, pk, col, val, old)\n"
        "  SELECT s.writer, s.seq + row_number() OVER (), s.hlc, s.txn,\n"
        f"    {numbers[table, '']}, NEW.id, c.col, c.val, c.old\n"
        "  FROM book_state s, (\n"
        f"    {cells}\n"
        "  ) c;\n"
        "  UPDATE book_state SET seq = seq + changes();\n"
        "END"
    )
