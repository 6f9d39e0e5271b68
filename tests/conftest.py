"""What every test relies on: no display, French, and nothing of the person who runs them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop import translation

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first test that imports Qt


@pytest.fixture(autouse=True)
def someone_else(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a person who never started the program: their settings and books are not ours to touch."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    for folder in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(home / folder.lower()))
    for variable in ("CQI_TODAY", "CQI_DATABASE", "CQI_PASSWORD_FILE", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(variable, raising=False)
    return home


@pytest.fixture(autouse=True)
def speaks_french() -> Iterator[None]:
    """Every test starts in the default language, whatever the one before chose."""
    translation.set_language("fr")
    yield
    translation.set_language("fr")
