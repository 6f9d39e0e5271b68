"""A workbook that is the same, byte for byte, whenever it is made of the same book; written whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from cqi_desktop.store.new_files import appear, check_place, unwritable

from .cached_values import CachedValues, with_cached_values

# ZIP keeps no earlier moment.
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_ORDINARY_FILE = (stat.S_IFREG | 0o644) << 16
_UNIX = 3


def stable_moment(last_change_at: datetime) -> datetime:
    """The moment that the file says it was made: SOURCE_DATE_EPOCH when set, else the book's last change."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else last_change_at.astimezone(UTC)
    return max(moment.replace(microsecond=0), _EARLIEST)


class StableArchive(ZipFile):
    """A ZIP whose members all bear one moment and the same attributes; formula cells get their values on the way.

    ``cached_values`` are by member, then by address: ``{"xl/worksheets/sheet1.xml": {"C5": 64}}``.
    """

    def __init__(self, file: IO[bytes], moment: datetime, cached_values: Mapping[str, CachedValues]) -> None:
        super().__init__(file, "w", ZIP_DEFLATED)
        self._date_time = moment.timetuple()[:6]
        self._cached_values = cached_values

    def _member(self, name: str) -> ZipInfo:
        member = ZipInfo(name, self._date_time)
        member.compress_type = ZIP_DEFLATED
        member.create_system = _UNIX
        member.external_attr = _ORDINARY_FILE
        return member

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *_: Any, **__: Any) -> None:
        """Add a member of these bytes or this text."""
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        super().writestr(self._member(name), data)

    def add_sheet(self, source: BinaryIO, name: str) -> None:
        """Add a sheet, with the values of its formula cells."""
        values = self._cached_values.get(name, {})
        with self.open(self._member(name), "w") as member:
            for block in with_cached_values(source, values):
                member.write(block)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write, which takes the place of ``path`` in one step when the block ends well.

    When it does not, ``path`` is as it was and nothing is left beside it. Raises UnwritableError.
    """
    check_place(path)
    target = path.resolve()  # a link keeps pointing to the file that is replaced
    draft = target.with_name(f".cqi-{secrets.token_hex(6)}.part")
    try:
        try:
            with open(draft, "xb") as file:
                yield file
            if target.exists():
                os.chmod(draft, stat.S_IMODE(target.stat().st_mode))
        except OSError as error:
            raise unwritable(path, error) from error
        appear(draft, target)
    finally:
        draft.unlink(missing_ok=True)
