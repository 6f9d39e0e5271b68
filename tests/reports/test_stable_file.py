"""The same book gives the same bytes; a place that cannot be written is refused and left as it was."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from cqi_desktop.domain.errors import UnwritableError
from cqi_desktop.reports.breakdown import Breakdown
from cqi_desktop.reports.stable_file import replacing, stable_moment
from cqi_desktop.reports.workbook import write_workbook

Write = Callable[..., Path]
Gather = Callable[..., Breakdown]

ROOT = Path(__file__).resolve().parents[2]


def test_that_two_workbooks_of_one_book_are_the_same_bytes(written: Write) -> None:
    assert written("a.xlsx").read_bytes() == written("b.xlsx").read_bytes()


def test_that_another_process_makes_the_same_bytes(written: Write, reported_book_path: Path, tmp_path: Path) -> None:
    output = tmp_path / "there.xlsx"
    program = (
        "from pathlib import Path\n"
        "from cqi_desktop.domain.fiscal_year import FiscalYear\n"
        "from cqi_desktop.reports.breakdown import gather_breakdown\n"
        "from cqi_desktop.reports.workbook import write_workbook\n"
        "from cqi_desktop.store.book import Book\n"
        f"with Book.open(Path({str(reported_book_path)!r}), read_only=True) as book:\n"
        "    breakdown = gather_breakdown(book, FiscalYear(2010), '17', audience='board')\n"
        f"write_workbook(breakdown, Path({str(output)!r}))\n"
    )
    environment = os.environ | {"PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo"}
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, check=True)
    assert output.read_bytes() == written("here.xlsx").read_bytes()


def test_that_every_member_bears_the_moment_of_the_last_change(written: Write, gather: Gather) -> None:
    moment = gather().last_change_at
    assert (moment.year, moment.month, moment.day, moment.hour) == (2011, 3, 31, 12)
    with ZipFile(written()) as archive:
        assert {member.date_time for member in archive.infolist()} == {moment.timetuple()[:6]}


def test_that_source_date_epoch_is_the_moment_when_set(written: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1300000000")
    with ZipFile(written()) as archive:
        assert {member.date_time for member in archive.infolist()} == {(2011, 3, 13, 7, 6, 40)}
        assert b"2011-03-13T07:06:40Z</dcterms:modified>" in archive.read("docProps/core.xml")


def test_that_no_moment_is_before_what_a_zip_can_hold() -> None:
    assert stable_moment(datetime(1970, 1, 1, tzinfo=UTC)) == datetime(1980, 1, 1, tzinfo=UTC)


def everything_in(folder: Path) -> dict[str, bytes | None]:
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@pytest.mark.parametrize("reason", ["folder", "is_folder", "open", "denied"])
def test_that_an_unwritable_output_is_refused_and_nothing_changes(
    gather: Gather, tmp_path: Path, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "report.xlsx"
    if reason == "folder":
        output = tmp_path / "missing" / "report.xlsx"
    elif reason == "is_folder":
        output.mkdir()
    elif reason == "open":
        output.write_bytes(b"before")
        (tmp_path / "~$report.xlsx").write_bytes(b"lock")
    else:
        output.write_bytes(b"before")
        output.chmod(0o444)
        if os.access(output, os.W_OK):
            pytest.skip("this user may write any file")
    before = everything_in(tmp_path)
    with pytest.raises(UnwritableError) as refusal:
        write_workbook(gather(), output)
    assert refusal.value.values["reason"] == reason
    assert everything_in(tmp_path) == before


@pytest.mark.skipif(not Path(os.devnull).is_char_device(), reason="this system has no device as a file")
def test_that_a_device_is_never_replaced(gather: Gather) -> None:
    with pytest.raises(UnwritableError):
        write_workbook(gather(), Path(os.devnull))
    assert Path(os.devnull).is_char_device()


def write_half(output: Path, failure: Exception) -> None:
    with replacing(output) as file:
        file.write(b"half")
        raise failure


def test_that_a_full_disk_leaves_the_file_before(tmp_path: Path) -> None:
    output = tmp_path / "report.xlsx"
    output.write_bytes(b"before")
    with pytest.raises(UnwritableError) as refusal:
        write_half(output, OSError(errno.ENOSPC, "no space left"))
    assert refusal.value.values["reason"] == "full"
    assert everything_in(tmp_path) == {"report.xlsx": b"before"}


def test_that_a_failure_leaves_nothing_beside_the_output(tmp_path: Path) -> None:
    output = tmp_path / "report.xlsx"
    with pytest.raises(RuntimeError):
        write_half(output, RuntimeError())
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="links need rights on this system")
def test_that_a_link_goes_on_pointing_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    target, link = tmp_path / "shared" / "real.xlsx", tmp_path / "link.xlsx"
    target.write_bytes(b"before")
    target.chmod(0o640)
    link.symlink_to(target)
    with replacing(link) as file:
        file.write(b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"
    assert target.stat().st_mode & 0o777 == 0o640
