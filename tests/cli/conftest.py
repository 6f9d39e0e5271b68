"""The command line, run in this process as a person runs it, and a sample book to run it on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cqi_desktop.cli.program import program
from cqi_desktop.store.sample import make_sample_book


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left: its status and what it printed on each stream."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error of a refusal that printed nothing else."""
        assert self.status == 2
        assert self.out == ""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


Run = Callable[..., Answer]


@pytest.fixture
def cqi() -> Run:
    """Run ``cqi-desktop`` with these words."""

    def run(*words: object, **environment: str) -> Answer:
        result = CliRunner().invoke(program, [str(word) for word in words], env=environment)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return Answer(result.exit_code, result.stdout, result.stderr)

    return run


@pytest.fixture(scope="session")
def kept_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book, made once and never given to a command."""
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def sample(kept_sample: Path, tmp_path: Path) -> Path:
    """A sample book of one's own, alone in its folder."""
    folder = tmp_path / "livres"
    folder.mkdir()
    return Path(shutil.copy(kept_sample, folder / "carnet.cqi"))


@pytest.fixture
def on_sample(cqi: Run, sample: Path) -> Run:
    """Run a command on the sample book."""

    def run(*words: object, **environment: str) -> Answer:
        return cqi("--database", sample, *words, **environment)

    return run


def state_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its content."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
