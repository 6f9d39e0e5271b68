"""``check --repair``, as a person runs it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.store.test_repair import FAULTS, broken


def test_that_the_command_says_what_it_did(cqi: Run, sample: Path) -> None:
    broken(sample, *FAULTS.values())
    assert cqi("--database", sample, "check").status == 1
    done = cqi("--database", sample, "check", "--repair", "--json")
    assert (done.status, done.json["sound"]) == (0, True)
    assert set(done.json["repaired"]) >= {"search", "company_list"}
    assert Path(done.json["backup"]).exists()
    assert cqi("--database", sample, "check").status == 0
    assert cqi("--database", sample, "check", "--repair").status == 0
