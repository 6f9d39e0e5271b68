"""The harness of the benchmarks on a tiny book: every bar has its line, in the contract's shape; no time is judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as benchmarks
from tests.benchmarks import figures
from tests.benchmarks.large_book import TINY, Ground, prepare
from tests.benchmarks.rows import Bar, Row, as_table
from tests.benchmarks.timing import in_pairs, percentile

BAR = Bar("start", 2.0)
WITH_A_WINDOW = ("start", "keystrokes", "company_list", "interface")


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return prepare(tmp_path_factory.mktemp("bench"), TINY)


@pytest.mark.slow
def test_that_every_subject_without_a_window_has_its_lines(ground: Ground) -> None:
    names = [name for name in benchmarks.SUBJECTS if name not in WITH_A_WINDOW]
    rows = benchmarks.measure_all(ground, names)
    assert [row.bar.name for row in rows] == [bar.name for bar in bars_of(names)]
    assert [row.ours for row in rows if row.ratio is None] == []


@pytest.mark.slow
def test_that_the_window_is_opened_typed_in_and_filtered(ground: Ground) -> None:
    rows = benchmarks.measure_all(ground, WITH_A_WINDOW)
    assert [row.ours for row in rows if row.ratio is None and "memory" not in row.ours] == []


def test_that_a_line_has_the_keys_of_the_contract() -> None:
    line = BAR.measured(1.23456, "12 ms", "10 ms").to_json()
    assert line == {"name": "start", "ratio": 1.235, "limit": 2.0, "holds": True}
    assert json.loads(json.dumps(line)) == line


def test_that_what_exceeds_its_limit_or_is_not_there_does_not_hold() -> None:
    assert not BAR.measured(2.01, "", "").holds
    missing = BAR.not_there("not made yet: x").to_json()
    assert missing == {"name": "start", "ratio": None, "limit": 2.0, "holds": False}


def test_that_a_subject_that_fails_leaves_the_others_their_lines(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(ground: Ground) -> list[Row]:
        raise OSError("no room")

    monkeypatch.setattr(figures, "measure", fails)
    rows = benchmarks.measure_all(ground, ["figures", "search"])
    assert [row.ratio is None for row in rows] == [True, False]
    assert "no room" in capsys.readouterr().err


def test_that_the_command_prints_json_and_exits_1_when_a_bar_does_not_hold(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    too_slow = [BAR.measured(3.0, "3 s", "1 s")]
    monkeypatch.setattr(figures, "measure", lambda ground: too_slow)
    arguments = ["--only", "figures", "--book", str(ground.path), "--directory", str(tmp_path)]
    assert benchmarks.main([*arguments, "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == [too_slow[0].to_json()]
    assert benchmarks.main(arguments) == 1
    assert "NO" in capsys.readouterr().out
    assert benchmarks.main([*arguments, "--margin", "4"]) == 0


def test_that_the_table_has_a_line_a_bar() -> None:
    table = as_table([BAR.measured(1.5, "15 ms", "10 ms"), BAR.not_there("failed: OSError")])
    assert [line.split()[-1] for line in table.splitlines()[2:]] == ["ms", "OSError"]


def test_that_both_sides_are_called_as_often_and_in_turn() -> None:
    calls: list[str] = []
    pair = in_pairs(lambda: calls.append("ours"), lambda: calls.append("bare"), 3)
    assert calls == ["ours", "bare", "ours", "bare", "bare", "ours", "ours", "bare"]
    assert (len(pair.ours), len(pair.bare)) == (3, 3)


def test_that_a_percentile_is_one_of_the_values() -> None:
    assert percentile([5, 1, 4, 2, 3], 0.95) == 5
    assert percentile(range(100), 0.95) == 95


def bars_of(names: list[str]) -> list[Bar]:
    modules = [__import__(f"tests.benchmarks.{name}", fromlist=["BARS"]) for name in names]
    return [bar for module in modules for bar in module.BARS]
