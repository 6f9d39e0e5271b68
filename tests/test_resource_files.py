"""The files that ship with the program are found in a checkout, a wheel and a packaged program."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cqi_desktop import resource_files
from cqi_desktop.resource_files import MissingResourceError, resource

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ("translations", "cqi_desktop_fr.ts")

# Run where only the installed package can be found, never this checkout.
SHOW_PLACE = "import cqi_desktop.resource_files as r; print(r.resource('translations', 'cqi_desktop_fr.ts'))"


def place_seen_from(site: Path, unpacked: Path | None = None) -> Path:
    program = f"import sys; sys.path.insert(0, {str(site)!r}); "
    if unpacked is not None:
        program += f"sys._MEIPASS = {str(unpacked)!r}; "
    done = subprocess.run(
        [sys.executable, "-I", "-c", program + SHOW_PLACE],
        cwd=site,
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(done.stdout.strip())


def copy_of_package(site: Path) -> Path:
    package = site / "cqi_desktop"
    package.mkdir(parents=True)
    for name in ("__init__.py", "resource_files.py"):
        shutil.copy(ROOT / "cqi_desktop" / name, package)
    return package


def test_that_a_checkout_reads_the_resources_beside_the_package() -> None:
    assert resource(*CATALOGUE) == ROOT.joinpath("resources", *CATALOGUE)
    assert resource("reference").is_dir()


def test_that_a_wheel_reads_the_resources_in_the_package(tmp_path: Path) -> None:
    package = copy_of_package(tmp_path)
    shutil.copytree(ROOT / "resources" / "translations", package / "resources" / "translations")
    assert place_seen_from(tmp_path) == package.joinpath("resources", *CATALOGUE)


@pytest.mark.parametrize("folder", ["resources", "cqi_desktop/resources"])
def test_that_a_packaged_program_reads_what_it_unpacked(tmp_path: Path, folder: str) -> None:
    unpacked = tmp_path / "unpacked"
    shutil.copytree(ROOT / "resources" / "translations", unpacked / folder / "translations")
    copy_of_package(tmp_path / "site")
    assert place_seen_from(tmp_path / "site", unpacked) == unpacked.joinpath(folder, *CATALOGUE)


def test_that_a_missing_resource_says_where_it_was_looked_for() -> None:
    with pytest.raises(MissingResourceError) as refused:
        resource("icons", "no such icon.svg")
    assert "icons/no such icon.svg" in str(refused.value)
    assert str(ROOT / "resources" / "icons") in str(refused.value)
    assert isinstance(refused.value, FileNotFoundError)
    assert Path(resource_files.__file__).parent == ROOT / "cqi_desktop"


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="hatchling builds the wheel")
def test_that_the_wheel_really_holds_every_resource(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(ROOT)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    shutil.unpack_archive(wheel, site, "zip")
    installed = site / "cqi_desktop" / "resources"
    every = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    shipped = {path for path in every if path.parts[0] != "packaging"}
    assert not (installed / "packaging").exists()
    assert not list(site.rglob("test*"))
    assert shipped <= {path.relative_to(installed) for path in installed.rglob("*") if path.is_file()}
    assert place_seen_from(site) == installed.joinpath(*CATALOGUE)
