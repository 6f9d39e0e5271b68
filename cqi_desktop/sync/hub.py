"""A PostgreSQL hub: the same encrypted files as rows of one table (sync.md 4). It never holds a plain record.

psycopg is an optional extra, imported when an address asks for it.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cqi_desktop.domain.errors import UnreachableStoreError, UnwritableStoreError

from .folder import without_password

TABLE = "cqi_exchange"
# A hub that does not answer must not hold the person for minutes.
PATIENCE_SECONDS = 10


class HubStore:
    """Files as rows ``(name, content, received_at)``; the time of receipt bounds what any clock may claim."""

    def __init__(self, address: str) -> None:
        try:
            import psycopg
        except ImportError as error:
            raise UnreachableStoreError(address=without_password(address), reason="hub") from error
        self._psycopg: Any = psycopg
        self._address = address
        self._kept: Any = None

    @property
    def shown_address(self) -> str:
        return without_password(self._address)

    def exists(self) -> bool:
        with self._connection() as connection:
            found = connection.execute("SELECT to_regclass(%s) IS NOT NULL", (TABLE,)).fetchone()
        return bool(found and found[0])

    def make(self) -> None:
        with self._writing() as connection:
            connection.execute(
                f"CREATE TABLE IF NOT EXISTS {TABLE}("
                "name text PRIMARY KEY, content bytea NOT NULL, received_at timestamptz NOT NULL DEFAULT now())"
            )

    def sizes(self) -> dict[str, int]:
        with self._connection() as connection:
            return dict(connection.execute(f"SELECT name, octet_length(content) FROM {TABLE}").fetchall())

    def read(self, name: str) -> bytes | None:
        with self._connection() as connection:
            row = connection.execute(f"SELECT content FROM {TABLE} WHERE name = %s", (name,)).fetchone()
        return None if row is None else bytes(row[0])

    def write(self, name: str, data: bytes) -> None:
        with self._writing() as connection:
            connection.execute(
                f"INSERT INTO {TABLE}(name, content) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (name, data),
            )

    def remove(self, name: str) -> None:
        with self._writing() as connection:
            connection.execute(f"DELETE FROM {TABLE} WHERE name = %s", (name,))

    def _connected(self) -> Any:
        """One connection serves a whole exchange; it closes with the store."""
        if self._kept is None or self._kept.closed:
            self._kept = self._psycopg.connect(self._address, connect_timeout=PATIENCE_SECONDS, autocommit=True)
            weakref.finalize(self, self._kept.close)
        return self._kept

    @contextmanager
    def _connection(self) -> Iterator[Any]:
        try:
            yield self._connected()
        except self._psycopg.Error as error:
            raise UnreachableStoreError(address=self.shown_address, reason="") from error

    @contextmanager
    def _writing(self) -> Iterator[Any]:
        try:
            yield self._connected()
        except self._psycopg.OperationalError as error:
            raise UnreachableStoreError(address=self.shown_address, reason="") from error
        except self._psycopg.Error as error:
            raise UnwritableStoreError(address=self.shown_address, reason="denied") from error
