"""Erasure for privacy: it always wins, on every laptop, over all that was or will be written of a record (sync.md 2.4).

The record becomes an empty stub, so that keys stay valid; its values leave the log, the search index and the free pages
of the file, and each laptop writes its files of the folder anew without them. The documents kept with it go too, with
their contents. That a laptop obeyed is an
``Acknowledgement`` like any other record: whoever receives one obeys too, and the team sees who has not yet.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from uuid import uuid5

from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE
from cqi_desktop.store.document_contents import contents_named_by, drop_unnamed, named_contents
from cqi_desktop.store.fold import fold
from cqi_desktop.store.search_index import rebuild_search_index
from cqi_desktop.store.search_triggers import SEARCH_TABLE_BY_KIND
from cqi_desktop.store.tables import SYNCHRONISED, Acknowledgement, column_names, table_name
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .contents import marks_of, remove_erased_contents
from .folder import Store
from .merge import applying
from .push import folder_of
from .snapshot import snapshots_in

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

    from .membership import Membership

ERASURE = "erasure"
# Among the files to remove: the book's own pages, which still hold what was erased.
_TRACES = ""
# And the contents, which have files of the folder under several names: by what stands for them in these.
_CONTENT = "content:"
# And the snapshots that were made before: by the number of changes that the book had at the latest erasure.
_SNAPSHOT = "snapshot:"
_DOCUMENT = "document"
_MODELS = {table_name(model): model for model in SYNCHRONISED}


@dataclass(frozen=True, slots=True)
class ErasureStatus:
    """An erasure and the laptops that have not said yet that they obeyed it; ``kind`` is the table."""

    kind: str
    record: bytes
    waiting: tuple[str, ...]


def erase_records(book: Book, records: Collection[tuple[str, bytes]]) -> None:
    """Erase records, each a table and a key, here at once and on every laptop when it next exchanges. Never undone."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Erasure"), kind=ERASURE):
        for table, key in records:
            _acknowledge(book, table, key)
            for document in _documents_of(book, key):
                _acknowledge(book, _DOCUMENT, document)
    obey_erasures(book)
    leave_no_trace(book)


def obey_erasures(book: Book) -> None:
    """Erase what the book was asked to and still holds, in a transaction of its own."""
    asked = book.sql(
        "SELECT DISTINCT n.tbl, n.id, a.subject FROM acknowledgement a JOIN change_name n ON n.tbl = a.detail "
        "AND n.col = '' WHERE a.kind = ? AND EXISTS (SELECT 1 FROM change c WHERE c.tbl = n.id AND c.pk = a.subject "
        "AND (c.val IS NOT NULL OR c.old IS NOT NULL))",
        (ERASURE,),
    ).fetchall()
    asked = [(table, number, key) for table, number, key in asked if table in _MODELS]
    asked += [document for document in _documents_of_erased(book) if document not in asked]
    unsaid = [record for record in _not_acknowledged(book) if record not in asked]
    if not asked and not unsaid:
        return
    with applying(book):
        contents = {content for table, _, key in asked for content in contents_named_by(book, table, key)}
        for table, number, key in asked:
            _empty(book, table, number, key)
        for _, number, key in unsaid:
            _note_erased(book, number, key)
        _drop_contents(book, contents)
        if asked:
            _note_older_snapshots(book)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Erasure"), kind=ERASURE):
        for table, _, key in asked + unsaid:
            _acknowledge(book, table, key)


def _note_older_snapshots(book: Book) -> None:
    fold(book)
    changes = book.scalar("SELECT coalesce(sum(seq), 0) FROM seen")
    book.sql("INSERT OR IGNORE INTO file_to_remove(name) VALUES (?)", (f"{_SNAPSHOT}{changes}",))


def _note_erased(book: Book, number: int, key: bytes) -> None:
    book.sql("INSERT OR IGNORE INTO erasure(tbl, pk, hlc) SELECT ?, ?, hlc FROM book_state", (number, key))


def _not_acknowledged(book: Book) -> list[tuple[str, int, bytes]]:
    """What this laptop has nothing of, having received it erased already, and has not said so."""
    laptop = book.scalar("SELECT l.id FROM laptop l JOIN book_state b ON b.laptop = l.id")
    rows = book.sql(
        "SELECT n.tbl, n.id, a.subject, a.laptop_id FROM acknowledgement a JOIN change_name n ON n.tbl = a.detail "
        "AND n.col = '' WHERE a.kind = ? ORDER BY a.subject",
        (ERASURE,),
    ).fetchall()
    done = {key for _, _, key, who in rows if who == laptop}
    lacking = {(table, number, key): None for table, number, key, _ in rows if table in _MODELS and key not in done}
    return list(lacking) if laptop else []


def _documents_of(book: Book, key: bytes) -> list[bytes]:
    """The documents kept with a record: what they hold speaks of it."""
    rows = book.sql(
        "SELECT id FROM document WHERE ?1 IN (company_id, intervention_id, activity_id) ORDER BY id", (key,)
    )
    return [document for (document,) in rows]


def _documents_of_erased(book: Book) -> list[tuple[str, int, bytes]]:
    """The documents that another laptop added to a record before it knew that this one is erased."""
    number = book.scalar("SELECT id FROM change_name WHERE tbl = ? AND col = ''", (_DOCUMENT,))
    rows = book.sql(
        "SELECT DISTINCT d.id FROM erasure e "
        "JOIN document d ON e.pk IN (d.company_id, d.intervention_id, d.activity_id) ORDER BY d.id"
    ).fetchall()
    return [(_DOCUMENT, number, document) for (document,) in rows]


def _drop_contents(book: Book, contents: Collection[str]) -> None:
    """What the erased records alone named leaves the book, and this laptop's files of it the folder."""
    for mark in sorted(marks_of(book, drop_unnamed(book, contents))):
        book.sql("INSERT OR IGNORE INTO file_to_remove(name) VALUES (?)", (_CONTENT + mark,))


def _empty(book: Book, table: str, number: int, key: bytes) -> None:
    columns = ", ".join(f"{column} = NULL" for column in column_names(_MODELS[table]))
    book.sql(f"UPDATE {table} SET {columns} WHERE id = ?", (key,))
    rows = book.sql("SELECT writer, seq FROM change WHERE tbl = ? AND pk = ?", (number, key)).fetchall()
    for writer, seq in rows:
        holding = "writer = ? AND a <= ? AND b >= ?"
        book.sql(
            f"INSERT OR IGNORE INTO file_to_remove(name) SELECT name FROM exchange_file WHERE {holding}",
            (writer, seq, seq),
        )
    book.sql("INSERT OR IGNORE INTO file_to_remove(name) VALUES (?)", (_TRACES,))
    book.sql("UPDATE change SET val = NULL, old = NULL WHERE tbl = ? AND pk = ?", (number, key))
    _note_erased(book, number, key)


def _acknowledge(book: Book, table: str, key: bytes) -> None:
    laptop = book.scalar("SELECT id FROM laptop WHERE id = (SELECT laptop FROM book_state)")
    own = uuid5(PROJECT_NAMESPACE, f"erasure:{key.hex()}:{laptop.hex() if laptop else ''}").bytes
    if book.find(Acknowledgement, own) is None:
        book.insert(
            Acknowledgement,
            id=own,
            kind=ERASURE,
            subject=key,
            detail=table,
            laptop=laptop,
            acknowledged_at=book.now_text(),
            adviser=book.adviser,
        )


def leave_no_trace(book: Book) -> None:
    """Take erased values out of the search index and of the pages that the file no longer uses, when there are some.

    A mark stays in the book until it is done, so that one that was stopped is done at the next exchange.
    """
    if book.scalar("SELECT 1 FROM file_to_remove WHERE name = ?", (_TRACES,)) is None:
        return
    with book.database.atomic("IMMEDIATE"):
        for table in SEARCH_TABLE_BY_KIND.values():
            book.sql(f"INSERT INTO {table.name}({table.name}) VALUES ('delete-all')")
        rebuild_search_index(book)
    book.sql("VACUUM")
    book.sql("DELETE FROM file_to_remove WHERE name = ?", (_TRACES,))
    book.sql("PRAGMA wal_checkpoint(TRUNCATE)")


def remove_own_files_with_erased(book: Book, member: Membership, store: Store, sizes: dict[str, int]) -> None:
    """Take this laptop's files that hold erased values out of the folder; push writes their rows anew without them.

    What to remove is never forgotten: the laptop may meet a second folder later, a USB key come back from a drawer.
    """
    own = folder_of(member.team, member.laptop)
    names = [row[0] for row in book.sql("SELECT name FROM file_to_remove WHERE name <> ?", (_TRACES,)).fetchall()]
    if not names:
        return
    marks = {name.removeprefix(_CONTENT) for name in names if name.startswith(_CONTENT)}
    remove_erased_contents(member, store, sizes, marks - marks_of(book, named_contents(book)))
    erased_at = max((int(name.removeprefix(_SNAPSHOT)) for name in names if name.startswith(_SNAPSHOT)), default=0)
    snapshots = [name for name, changes in snapshots_in(sizes) if changes < erased_at]
    for name in [*names, *snapshots]:
        if name in sizes and str(PurePosixPath(name).parent) == own:
            store.remove(name)
            del sizes[name]
    book.sql(f"DELETE FROM exchange_file WHERE name IN (SELECT name FROM file_to_remove) AND name LIKE '{own}/%'")


def erasures(book: Book) -> list[ErasureStatus]:
    """Every erasure, and the laptops of the team that have not said that they obeyed."""
    laptops = dict(book.sql("SELECT id, name FROM laptop WHERE shut_out_at IS NULL").fetchall())
    obeyed: dict[tuple[str, bytes], set[bytes]] = {}
    for table, key, laptop in book.sql(
        "SELECT detail, subject, laptop_id FROM acknowledgement WHERE kind = ? ORDER BY subject", (ERASURE,)
    ).fetchall():
        obeyed.setdefault((table, key), set()).add(laptop)
    return [
        ErasureStatus(table, key, tuple(sorted(name or "" for one, name in laptops.items() if one not in done)))
        for (table, key), done in obeyed.items()
    ]
