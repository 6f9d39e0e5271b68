"""The harness of altered inputs: a short run in the suite, and proof that it would tell a failure."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzz import __main__ as fuzz
from tests.fuzz.inputs import altered


def test_that_altered_inputs_leave_no_traceback_and_no_half_written_book(tmp_path: Path) -> None:
    failures, counts = fuzz.feed(tmp_path, seed=20_000, seconds=3)
    assert failures == []
    assert sum(counts.values()) > 1


@pytest.mark.slow
def test_that_a_long_run_finds_nothing(tmp_path: Path) -> None:
    assert fuzz.feed(tmp_path, seed=50_000, seconds=300)[0] == []


def test_that_a_traceback_and_a_changed_book_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(fuzz, "run", fail)
    monkeypatch.setattr(fuzz, "_make_team", lambda *_: None)
    monkeypatch.setattr(fuzz, "make_case", lambda chance, folder: fuzz.Case("words", folder / "rien", ("check",)))
    failures, _ = fuzz.feed(tmp_path, seed=1, seconds=0.2)
    assert "ZeroDivisionError" in failures[0]


def test_that_the_same_seed_alters_the_same_way() -> None:
    assert altered(b"Nom;MRC" * 20, random.Random(3)) == altered(b"Nom;MRC" * 20, random.Random(3))
