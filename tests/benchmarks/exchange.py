"""Merging a large book from another laptop, 5,000 changes into it, and a laptop's first start."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any

from nacl import pwhash

from cqi_desktop.store.book import Book
from cqi_desktop.store.database import connect_to
from cqi_desktop.store.search_triggers import SEARCH_TABLES, indexed_values, is_indexed
from cqi_desktop.store.tables import SYNCHRONISED, Company, column_names, table_name
from cqi_desktop.sync import snapshot
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.folder import LocalStore
from cqi_desktop.sync.membership import Outside, is_member
from cqi_desktop.sync.team import create_team, join_team

from .large_book import Ground
from .rows import Bar, Row, milliseconds

MERGE = Bar("merge 1,000,000 changes", 3.0)
FEW = Bar("merge 5,000 changes into it, of 0.3 s", 1.0)
# Eight times as quick as by replay is a ratio of an eighth.
FIRST_START = Bar("first start from a snapshot, against replay", 1 / 8)
BARS = (MERGE, FEW, FIRST_START)

_FEW_CHANGES, _FEW_LIMIT_S = 5_000, 0.3
_NEVER = 2**62


def measure(ground: Ground) -> list[Row]:
    """Each once: a merge of this size is minutes of work, and what it is measured against was just as busy."""
    store = LocalStore(ground.folder / "team")
    source = Book.open(ground.copy("source.cqi"))
    worth = snapshot.WORTH_CHANGES
    try:
        snapshot.WORTH_CHANGES = _NEVER
        create_team(source, str(store.folder), "bench", _outside(1), name="1", store=store)
        size = sum(store.sizes().values())
        changes = int(source.scalar("SELECT count(*) FROM change"))
        replayed, replay_s = _first_start(ground.folder / "replayed.cqi", store, 2)
        bare_s = _bare_seconds(source, ground.folder / "bare.db")
        few_s = _few_seconds(source, replayed, store)
        snapshot.WORTH_CHANGES = 1
        exchange(source, _outside(1), store=store)
        started, start_s = _first_start(ground.folder / "started.cqi", store, 3)
        assert int(started.scalar("SELECT count(*) FROM change")) >= changes
    finally:
        snapshot.WORTH_CHANGES = worth
        source.close()
    for book in (replayed, started):
        book.close()
    return [
        MERGE.measured(
            replay_s / bare_s,
            f"{replay_s:.1f} s for {changes:,} changes, {size / changes:.0f} bytes each in the folder",
            f"{bare_s:.1f} s for the same rows and search entries{_others(changes, ground.folder)}",
        ),
        FEW.measured(few_s / _FEW_LIMIT_S, milliseconds(few_s), "the limit"),
        FIRST_START.measured(start_s / replay_s, f"{start_s:.1f} s", f"{replay_s:.1f} s by replay"),
    ]


def _outside(seed: int) -> Outside:
    strength = (pwhash.argon2id.OPSLIMIT_MIN, pwhash.argon2id.MEMLIMIT_MIN)
    return Outside(random.Random(seed).randbytes, str, strength)


def _first_start(path: Path, store: LocalStore, seed: int) -> tuple[Book, float]:
    book = Book.create(path)
    start = perf_counter()
    join_team(book, str(store.folder), "bench", _outside(seed), name=str(seed), store=store)
    seconds = perf_counter() - start
    assert is_member(book)
    return book, seconds


def _few_seconds(source: Book, other: Book, store: LocalStore) -> float:
    """One edit a company, sent by one laptop; what the other takes to have them all."""
    keys = [row[0] for row in source.sql("SELECT id FROM company LIMIT ?", (_FEW_CHANGES,)).fetchall()]
    with source.change_set("Bench"):
        for key in keys:
            source.update(Company, key, phone="819 555-0199")
    exchange(source, _outside(1), store=store)
    start = perf_counter()
    exchange(other, _outside(2), store=store)
    return perf_counter() - start


def _bare_seconds(source: Book, path: Path) -> float:
    """The same rows upserted by one statement a table into empty tables, and their full-text entries."""
    database = connect_to(path, "")
    source.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    try:
        database.execute_sql("ATTACH ? AS large KEY ''", (str(source.path),))
        schema = database.execute_sql(
            "SELECT type, name, sql FROM large.sqlite_master WHERE sql IS NOT NULL"
        ).fetchall()
        wanted = {table_name(model) for model in SYNCHRONISED} | {table.name for table in SEARCH_TABLES}
        wanted |= {"search_number", "mrc", "municipality"}
        for kind, name, sql in schema:
            is_index_of_ours = kind == "index" and any(f" ON {table}(" in sql for table in wanted)
            if (kind == "table" and name in wanted) or is_index_of_ours:
                database.execute_sql(sql)
        database.execute_sql("INSERT INTO search_number SELECT * FROM large.search_number")
        start = perf_counter()
        with database.atomic():
            _upsert_all(database)
        return perf_counter() - start
    finally:
        database.close()


def _upsert_all(database: Any) -> None:
    for model in SYNCHRONISED:
        table = table_name(model)
        columns = ", ".join(column_names(model))
        renewed = ", ".join(f"{column} = excluded.{column}" for column in column_names(model))
        database.execute_sql(
            f"INSERT INTO main.{table}(id, {columns}) SELECT id, {columns} FROM large.{table} WHERE true "
            f"ON CONFLICT(id) DO UPDATE SET {renewed}"
        )
    for found in SEARCH_TABLES:
        names = ", ".join(name for name, _ in found.columns)
        database.execute_sql(
            f"INSERT INTO main.{found.name}(rowid, {names}) SELECT n.number, {indexed_values(found, 'r')} "
            f"FROM main.{found.kind} r JOIN main.search_number n ON n.record = r.id WHERE {is_indexed(found, 'r')}"
        )


def _others(changes: int, folder: Path) -> str:
    """What other merges take for as many rows, where they are installed."""
    told = []
    for name, measured in (("pycrdt", _pycrdt_seconds), ("pygeodiff", _geodiff_seconds)):
        try:
            module = import_module(name)
        except ImportError:
            told.append(f"{name} is not installed")
        else:
            told.append(f"{name} {measured(module, changes, folder):.1f} s")
    return f" ({'; '.join(told)})"


def _pycrdt_seconds(pycrdt: Any, changes: int, folder: Path) -> float:
    """One map entry a change on one document, merged into an empty one."""
    source, target = pycrdt.Doc(), pycrdt.Doc()
    cells = source.get("cells", type=pycrdt.Map)
    with source.transaction():
        for number in range(changes):
            cells[str(number)] = "a value of a cell"
    update = source.get_update()
    start = perf_counter()
    target.apply_update(update)
    return perf_counter() - start


def _geodiff_seconds(pygeodiff: Any, changes: int, folder: Path) -> float:
    """One row a change on one side, a row on the other: the rebase of one on the other."""
    base, theirs, ours = (folder / f"{name}.gpkg" for name in ("base", "theirs", "ours"))
    for path, rows in ((base, 0), (theirs, changes), (ours, 1)):
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("CREATE TABLE cell(id INTEGER PRIMARY KEY, value TEXT)")
            first = 1 if path == theirs else changes + 1
            values = ((number, "a value of a cell") for number in range(first, first + rows))
            database.executemany("INSERT INTO cell VALUES (?, ?)", values)
    start = perf_counter()
    pygeodiff.GeoDiff().rebase(str(base), str(theirs), str(ours), str(folder / "conflicts.json"))
    return perf_counter() - start
