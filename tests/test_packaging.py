"""What packages the program: complete, in step with the program, without a secret; built and tried in the slow tier."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from cqi_desktop.cli.program import COMMANDS, program
from cqi_desktop.store.upgrades import MIGRATIONS

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "resources" / "packaging"
SPEC = (PACKAGING / "cqi-desktop.spec").read_text("utf-8")
INSTALLER = (PACKAGING / "windows" / "installer.iss").read_text("utf-8-sig")


def test_that_what_is_imported_by_name_and_read_as_files_is_packaged() -> None:
    assert 'collect_submodules("cqi_desktop")' in SPEC
    assert all((ROOT / "cqi_desktop" / "cli" / f"{module}.py").exists() for module, _ in COMMANDS.values())
    pattern = re.search(r'PACKAGE\.glob\("([^"]+)"\)', SPEC)
    assert pattern is not None
    found = {file.name for file in (ROOT / "cqi_desktop").glob(pattern[1])}
    assert found == {file.name for file in MIGRATIONS.glob("[0-9]*.py")}
    for name in re.findall(r"for name in \(([^)]*)\)", SPEC)[0].replace('"', "").split(", "):
        assert (ROOT / "resources" / name).is_dir()


@pytest.mark.parametrize("name", re.findall(r'"(cqi-desktop\.(?:ico|icns|png))"', SPEC))
def test_that_each_system_has_its_icon(name: str) -> None:
    magic = {"ico": b"\0\0\1\0", "icns": b"icns", "png": b"\x89PNG"}[name.rpartition(".")[2]]
    assert (ROOT / "resources" / "icons" / name).read_bytes().startswith(magic)


def test_that_the_installer_speaks_french_first_and_associates_books() -> None:
    languages = re.findall(r'^Name: "(\w+)"; MessagesFile', INSTALLER, re.MULTILINE)
    assert languages == ["fr", "en"]
    texts = re.findall(r"^(fr|en)\.(\w+)=.", INSTALLER, re.MULTILINE)
    used = set(re.findall(r"\{cm:(\w+)\}", INSTALLER))
    for language in languages:
        assert {name for of, name in texts if of == language} == used
    assert r"Software\Classes\.cqi" in INSTALLER


def test_that_the_installer_needs_no_administrator_and_leaves_the_data() -> None:
    assert (PACKAGING / "windows" / "installer.iss").read_bytes().startswith(b"\xef\xbb\xbf")  # read as UTF-8 only so
    assert "PrivilegesRequired=lowest" in INSTALLER
    assert '"""{app}\\CQI Desktop.exe"" ""%1"""' in INSTALLER
    assert "[UninstallDelete]" not in INSTALLER
    removed = re.findall(r'^Type: filesandordirs; Name: "([^"]+)"', INSTALLER, re.MULTILINE)
    assert removed == [r"{app}\_internal"]


def test_that_windows_shows_the_version_of_the_program() -> None:
    template = (PACKAGING / "windows" / "version.txt").read_text("utf-8")
    filled = template.format(numbers=(1, 2, 3, 0), version="1.2.3")
    assert "filevers=(1, 2, 3, 0)" in filled
    assert "StringStruct('ProductVersion', '1.2.3')" in filled


def test_that_macos_gives_the_program_the_books() -> None:
    assert '"CFBundleTypeExtensions": ["cqi"]' in SPEC
    assert '"UTTypeTagSpecification": {"public.filename-extension": ["cqi"]}' in SPEC


def test_that_what_fpdf_imports_is_never_left_out() -> None:
    """fpdf2 imports unittest.mock: without it no PDF is written by the packaged program."""
    left_out = re.findall(r'"([\w.]+)"', SPEC[SPEC.index("UNUSED = [") : SPEC.index("UNUSED_FILES")])
    assert "dns" in left_out
    code = (
        "import sys\n"
        f"for name in {left_out!r}: sys.modules[name] = None\n"
        "import fpdf, openpyxl, icalendar, vobject, phonenumbers, keyring, email_validator, pypdfium2, zstandard\n"
        "from cqi_desktop.domain.contact_writing import written_email, written_phone\n"
        "print(written_phone('+33142685300'), written_email('a@b.exemple'))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "+33 1 42 68 53 00 a@b.exemple", done.stderr


def test_that_the_desktop_file_opens_books_by_their_type() -> None:
    entry = (PACKAGING / "linux" / "org.cqi.desktop.desktop").read_text("utf-8")
    kind = (PACKAGING / "linux" / "org.cqi.desktop.xml").read_text("utf-8")
    assert "MimeType=application/x-cqi-book;" in entry
    assert 'type="application/x-cqi-book"' in kind
    assert 'pattern="*.cqi"' in kind
    shown = (PACKAGING / "linux" / "org.cqi.desktop.metainfo.xml").read_text("utf-8")
    assert "<mediatype>application/x-cqi-book</mediatype>" in shown
    assert '<launchable type="desktop-id">org.cqi.desktop.desktop</launchable>' in shown


def test_that_a_book_opened_by_its_icon_is_the_book_of_the_window(tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen"}  # counts as no display: refused, but understood
    result = CliRunner().invoke(program, [str(tmp_path / "carnet.cqi")], env=environment)
    assert result.exit_code == 2
    assert "cqi-desktop --help" in result.stderr


@pytest.mark.parametrize("file", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda file: file.name)
def test_that_workflows_hold_no_secret_and_may_only_read(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "secrets." not in text
    assert "permissions:\n  contents: read" in text
    actions = re.findall(r"uses: (\S+)", text)
    assert actions
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action) for action in actions)


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda script: script.name)
def test_that_scripts_are_sound_for_the_plainest_shell(script: Path) -> None:
    assert subprocess.run(["sh", "-n", str(script)], check=False).returncode == 0
    assert script.name == "qt-libraries.sh" or os.access(script, os.X_OK)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the packaged program is tried on Linux")
def test_that_the_packaged_program_works_from_another_folder(tmp_path: Path) -> None:
    subprocess.run([str(PACKAGING / "build.sh"), str(tmp_path)], check=True)
    done = subprocess.run([str(PACKAGING / "smoke.sh"), str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
