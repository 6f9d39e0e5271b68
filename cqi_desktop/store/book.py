"""The book: one file that holds everything. Open, create, close; every write happens in a named change set."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from peewee import Query
from playhouse.sqlcipher_ext import SqlCipherDatabase

from cqi_desktop import __version__
from cqi_desktop.domain.errors import (
    BookExistsError,
    DamagedBookError,
    ForeignFileError,
    InvalidValueError,
    MissingBookError,
    NewerBookError,
    OlderBookError,
    UnwritableError,
)
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .cipher import opening_key, why_refused
from .clock import Surroundings, moment_text, real_surroundings
from .database import connect_to, sqlite_errors
from .reference_tables import fill_reference
from .tables import Adviser, BookRecord, table_name
from .team_settings import SAMPLE_TODAY, setting
from .upgrades import APPLICATION_ID, SCHEMA, build_schema, install_triggers, missing_triggers, upgrade
from .wiping import finish_wiping

_HEADER = b"SQLite format 3\x00"
_INDEX_HINT = re.compile(r"\bINDEXED BY \w+")


@dataclass(slots=True)
class ChangeSet:
    """One named group of changes, undone as one. ``kinds`` are the tables it touched, known once it is done."""

    writer: int
    number: int
    label: str
    kinds: frozenset[str] = field(default=frozenset())


class Book:
    """An open book. Make one with ``Book.open`` or ``Book.create``; it closes as a context manager.

    Each thread has its own connection, made when first used. ``adviser`` signs the change sets.
    """

    def __init__(self, path: Path, database: SqlCipherDatabase, surroundings: Surroundings, *, read_only: bool) -> None:
        self.path = path
        self.database = database
        self.surroundings = surroundings
        self.read_only = read_only
        self.adviser: bytes | None = None
        self.listeners: list[Callable[[ChangeSet], None]] = []
        # True while views stand for the tables (``time_machine.past_tables``): a view has no index to be told of.
        self.reads_past = False
        self._opened_at = moment_text(surroundings.now_ms())
        self._writer: int | None = None
        self._writer_is_entered = False

    # --- opening -----------------------------------------------------------------------------------------

    @classmethod
    def open(
        cls,
        path: Path,
        password: str = "",
        *,
        read_only: bool = False,
        surroundings: Surroundings | None = None,
    ) -> Book:
        """Open the book at ``path``, upgrading an older one after a backup. A read-only one is never written.

        ``password`` may be a recovery code. Raises MissingBookError, ForeignFileError (not a book, or a password is
        needed), WrongPasswordError, CipherSettingsError, DamagedBookError, NewerBookError, BusyBookError.
        """
        is_plain = _look_at(path)
        if not read_only:
            finish_wiping(path)
        if not is_plain and not password:
            raise ForeignFileError(path=path)
        database = connect_to(path, "" if is_plain else opening_key(password), read_only=read_only)
        book = cls(path, database, surroundings or real_surroundings(), read_only=read_only)
        try:
            with sqlite_errors(path):
                book._make_ready()
        except DamagedBookError as error:
            database.close()
            if not is_plain and "not a database" in str(error.values["detail"]):
                raise why_refused(path, password) from error
            raise
        except BaseException:
            database.close()
            raise
        return book

    @classmethod
    def create(
        cls,
        path: Path,
        password: str = "",
        *,
        adviser: str | None = None,
        surroundings: Surroundings | None = None,
    ) -> Book:
        """Make a new book. It appears under its name only once it is whole.

        Raises BookExistsError when the file is there, UnwritableError when it cannot be made.
        """
        if path.exists():
            raise BookExistsError(path=path)
        if not path.parent.is_dir():
            raise UnwritableError(path=path, reason="folder")
        draft = path.with_name(f".{path.name}.new")
        draft.unlink(missing_ok=True)
        surroundings = surroundings or real_surroundings()
        database = connect_to(draft, password, journal_mode="delete")
        book = cls(draft, database, surroundings, read_only=False)
        try:
            with sqlite_errors(path):
                build_schema(database)
                with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "New book"), kind="creation"):
                    fill_reference(book)
                    if adviser:
                        book.insert(Adviser, name=adviser)
        except BaseException:
            database.close()
            draft.unlink(missing_ok=True)
            raise
        database.close()
        os.replace(draft, path)
        return cls.open(path, password, surroundings=surroundings)

    def _make_ready(self) -> None:
        application = self.scalar("PRAGMA application_id")
        if application != APPLICATION_ID:
            raise ForeignFileError(path=self.path)
        found = int(self.scalar("PRAGMA user_version"))
        if found > SCHEMA:
            raise NewerBookError(path=self.path, found=found, known=SCHEMA)
        if self.read_only and found < SCHEMA:
            raise OlderBookError(path=self.path, found=found, known=SCHEMA)
        if found < SCHEMA:
            upgrade(self.database, self.path, found)
        if not self.read_only and missing_triggers(self.database):
            with self.database.atomic("IMMEDIATE"):
                install_triggers(self.database)

    # --- reading -----------------------------------------------------------------------------------------

    def sql(self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Any:
        """Run a statement on this thread's connection, with ``?`` or ``:name``; the cursor gives tuples."""
        if self.reads_past:
            statement = _INDEX_HINT.sub("", statement)
        return self.database.execute_sql(statement, parameters)

    def scalar(self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.sql(statement, parameters).fetchone()
        return None if row is None else row[0]

    def execute(self, query: Query) -> Any:
        """Run a peewee query on this book."""
        return query.execute(self.database)

    def find(self, model: type[BookRecord], key: bytes) -> Any | None:
        """The record of that key, or None."""
        return next(iter(self.execute(model.select().where(model.id == key))), None)

    def interrupter(self) -> Callable[[], None]:
        """What stops, from any thread, the statement that this thread's connection is running: it raises then."""
        interrupt: Callable[[], None] = self.database.connection().interrupt
        return interrupt

    # --- writing -----------------------------------------------------------------------------------------

    @contextmanager
    def scratch_tables(self) -> Iterator[None]:
        """Let a connection that only reads make temporary tables and copies; SQLite counts both as writing."""
        self.sql("PRAGMA query_only = 0")
        try:
            yield
        finally:
            if self.read_only:
                self.sql("PRAGMA query_only = 1")

    @contextmanager
    def change_set(self, label: str, kind: str = "edit") -> Iterator[ChangeSet]:
        """All writes happen within one: committed together, named, signed, undone as one.

        Within another one it joins it. When an error leaves the block, nothing of it is kept.
        """
        if self.read_only:
            raise UnwritableError(path=self.path, reason="denied")
        if self.database.in_transaction():
            with self.database.atomic():
                yield ChangeSet(self._writer or 0, 0, label)
            return
        with sqlite_errors(self.path), self.database.atomic("IMMEDIATE"):
            changes, first = self._begin(label, kind)
            yield changes
            self._end(changes, first)
        self._writer_is_entered = True
        for listener in self.listeners:
            listener(changes)

    def _begin(self, label: str, kind: str) -> tuple[ChangeSet, int]:
        """Number and sign a change set; also gives the last row of the log before it."""
        writer, now = self._writer_of_this_opening(), self.surroundings.now_ms()
        ((number, first),) = self.sql(
            "UPDATE book_state SET writer = :writer, wall = :now, "
            "txn = (SELECT coalesce(max(txn), 0) + 1 FROM change_set WHERE writer = :writer), "
            "seq = (SELECT coalesce(max(seq), 0) FROM change WHERE writer = :writer) RETURNING txn, seq",
            {"writer": writer, "now": now},
        ).fetchall()
        self.sql(
            "INSERT INTO change_set(writer, txn, at_wall, label, kind, user_id) VALUES (?, ?, ?, ?, ?, ?)",
            (writer, number, moment_text(now), label, kind, self.adviser),
        )
        return ChangeSet(writer, number, label), first

    def _writer_of_this_opening(self) -> int:
        """The number that signs what this opening of the book writes, entered before its first change set."""
        if self._writer is None:
            self._writer = self.surroundings.new_writer()
        if not self._writer_is_entered:
            self.sql(
                "INSERT OR IGNORE INTO writer(writer, laptop, user_id, app, schema, opened_at) "
                "SELECT ?, laptop, ?, ?, ?, ? FROM book_state",
                (self._writer, self.adviser, __version__, SCHEMA, self._opened_at),
            )
        return self._writer

    def _end(self, changes: ChangeSet, first: int) -> None:
        """Give the change set its bounds in the log; one that changed nothing leaves none."""
        rows = self.sql(
            "SELECT tbl FROM change_name WHERE id IN (SELECT tbl FROM change WHERE writer = ? AND seq > ?)",
            (changes.writer, first),
        )
        changes.kinds = frozenset(row[0] for row in rows)
        if changes.kinds:
            self.sql(
                "UPDATE change_set SET (first_seq, last_seq, hlc) = (SELECT ? + 1, seq, hlc FROM book_state) "
                "WHERE writer = ? AND txn = ?",
                (first, changes.writer, changes.number),
            )
        else:
            self.sql("DELETE FROM change_set WHERE writer = ? AND txn = ?", (changes.writer, changes.number))
        self.sql("UPDATE book_state SET txn = 0")

    def insert(self, model: type[BookRecord], **values: Any) -> bytes:
        """Write a new record, under a new key unless ``id`` is given, and return its key."""
        key: bytes = values.pop("id", None) or self.new_id()
        fields = model._meta.fields
        columns = ", ".join(f'"{fields[name].column_name}"' for name in ("id", *values))
        marks = ", ".join("?" * (len(values) + 1))
        kept = (fields[name].db_value(value) for name, value in values.items())
        self.sql(f'INSERT INTO "{table_name(model)}"({columns}) VALUES ({marks})', (key, *kept))
        return key

    def update(self, model: type[BookRecord], key: bytes, **values: Any) -> None:
        """Write the given columns of one record; the log keeps those that differ."""
        self.execute(model.update(**values).where(model.id == key))

    def take_new_identity(self) -> None:
        """Write from now on under another writer: what this one wrote may be known under another laptop's name."""
        self._writer = None
        self._writer_is_entered = False

    @property
    def writer(self) -> int | None:
        """The identity under which this opening of the book writes; None until it has written."""
        return self._writer

    def new_id(self) -> bytes:
        return self.surroundings.new_id()

    def now_text(self) -> str:
        """This moment, as the book keeps it."""
        return moment_text(self.surroundings.now_ms())

    def today(self) -> date:
        """Today: CQI_TODAY when set, else the day that a sample book says, else the machine's."""
        fixed = os.environ.get("CQI_TODAY") or setting(self, SAMPLE_TODAY, None)
        if not fixed:
            return datetime.fromtimestamp(self.surroundings.now_ms() / 1000).astimezone().date()
        try:
            return date.fromisoformat(fixed)
        except ValueError:
            raise InvalidValueError(text=fixed, expected="date") from None

    def last_change_at(self) -> str | None:
        """The wall clock of the latest change set, or None in a book without any."""
        moment: str | None = self.scalar("SELECT max(at_wall) FROM change_set")
        return moment

    def close(self) -> None:
        """Close this thread's connection."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _look_at(path: Path) -> bool:
    """Whether ``path`` is a book without a password, told from its first bytes so that no other file is opened.

    Raises MissingBookError, or ForeignFileError for a folder, an empty file or another program's database.
    """
    if not path.exists():
        raise MissingBookError(path=path)
    if path.is_dir():
        raise ForeignFileError(path=path)
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except PermissionError:
        raise UnwritableError(path=path, reason="denied") from None
    if not header.startswith(_HEADER):
        if len(header) < 100:
            raise ForeignFileError(path=path)
        return False
    if not _is_ours(header):
        raise ForeignFileError(path=path)
    return True


def needs_password(path: Path) -> bool:
    """Whether the book opens with a password only. Raises what ``Book.open`` raises of a file that is no book."""
    return not _look_at(path)


def is_plain_book(path: Path) -> bool:
    """Whether the file is a book that anybody reads. Raises OSError when it cannot be read."""
    with path.open("rb") as file:
        return _is_ours(file.read(100))


def _is_ours(header: bytes) -> bool:
    return header.startswith(_HEADER) and header[68:72] == APPLICATION_ID.to_bytes(4, "big")
