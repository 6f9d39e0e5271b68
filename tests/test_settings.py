"""What a window remembers between two starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.settings import (
    Appearance,
    RowHeight,
    WindowSettings,
    load_settings,
    save_settings,
    settings_path,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "not there yet" / "window.json"


def test_that_a_first_start_has_the_defaults_and_writes_nothing(path: Path) -> None:
    assert load_settings(path) == WindowSettings()
    assert not path.parent.exists()


def test_that_what_is_saved_is_what_is_loaded(path: Path) -> None:
    chosen = WindowSettings(
        language="en",
        appearance=Appearance.DARK,
        row_height=RowHeight.COMPACT,
        last_book="/carnets/équipe.cqi",
        adviser_name="Maude Gélinas",
        geometry="AdnQywADAAA=",
        columns={"companies": ["name", "mrc"], "journal": []},
        column_widths={"companies": {"name": 240}},
        splitters={"reports": [900, 320]},
    )
    save_settings(chosen, path)
    loaded = load_settings(path)
    assert loaded == chosen
    assert isinstance(loaded.appearance, Appearance)
    assert [file.name for file in path.parent.iterdir()] == ["window.json"]


@settings(max_examples=50, deadline=None)
@given(
    st.builds(
        WindowSettings,
        last_book=st.text(st.characters(exclude_categories=["Cs"])),
        columns=st.dictionaries(st.text("ab"), st.lists(st.text("cd"))),
        column_widths=st.dictionaries(st.text("ab"), st.dictionaries(st.text("cd"), st.integers())),
        splitters=st.dictionaries(st.text("ab"), st.lists(st.integers())),
    )
)
def test_that_any_settings_survive_the_file(tmp_path_factory: pytest.TempPathFactory, chosen: WindowSettings) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    save_settings(chosen, path)
    assert load_settings(path) == chosen


@pytest.mark.parametrize("content", [b"{", b"", b"[1, 2]", b"\xff\xfe\x00", b"null", b"[" * 100_000])
def test_that_a_damaged_file_is_set_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert load_settings(path) == WindowSettings()
    assert not path.exists()
    assert path.with_name("window.damaged.json").read_bytes() == content


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("appearance", "purple"),
        ("appearance", ["dark"]),
        ("row_height", 3),
        ("language", None),
        ("columns", {"companies": "name"}),
        ("columns", ["name"]),
        ("column_widths", {"companies": {"name": "wide"}}),
        ("splitters", {"reports": [True]}),
        ("a_setting_of_a_later_version", 1),
    ],
)
def test_that_a_value_of_the_wrong_kind_gives_way_to_the_default_alone(path: Path, name: str, value: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"adviser_name": "Maude", name: value}), "utf-8")
    assert load_settings(path) == WindowSettings(adviser_name="Maude")
    assert path.exists()


def test_that_a_file_that_cannot_be_read_today_is_left_in_place(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == WindowSettings()
    assert tmp_path.is_dir()


def test_that_settings_live_in_the_configuration_folder_of_the_person(someone_else: Path) -> None:
    save_settings(WindowSettings(language="en"))
    assert settings_path().is_relative_to(someone_else)
    assert load_settings().language == "en"
