"""``protect`` and ``unprotect``, as a person runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.txt"
    file.write_text("sept érables d'hiver\n", "utf-8")
    return file


def test_that_a_password_is_set_and_removed(cqi: Run, sample: Path, secret: Path) -> None:
    figures = cqi("--database", sample, "figures", "--year", "2010-2011", "--json").json
    done = cqi("--database", sample, "protect", "--new-password-file", secret)
    assert done.status == 0
    code = done.out.splitlines()[1].rpartition("\u00a0: ")[2]
    assert cqi("--database", sample, "check").status == 2
    assert cqi("--database", sample, "--password-file", secret, "check").status == 0
    written = secret.with_name("code.txt")
    written.write_text(code, "utf-8")
    protected = cqi("--database", sample, "--password-file", written, "figures", "--year", "2010-2011", "--json")
    assert protected.json == figures
    assert cqi("--database", sample, "--password-file", secret, "unprotect").status == 0
    assert cqi("--database", sample, "check").status == 0


def test_that_a_short_password_and_a_missing_one_are_refused(cqi: Run, sample: Path, tmp_path: Path) -> None:
    short = tmp_path / "court.txt"
    short.write_text("court\n", "utf-8")
    before = sample.read_bytes()
    assert "8" in cqi("--database", sample, "protect", "--new-password-file", short).complaint
    assert (
        "absent.txt" in cqi("--database", sample, "protect", "--new-password-file", tmp_path / "absent.txt").complaint
    )
    assert sample.read_bytes() == before


def test_that_copies_without_a_password_are_told(cqi: Run, sample: Path, secret: Path) -> None:
    copy = sample.with_name("copie.cqi")
    assert cqi("--database", sample, "backup", "--output", copy).status == 0
    done = cqi("--database", sample, "protect", "--new-password-file", secret)
    assert (done.status, str(copy) in done.err) == (0, True)
