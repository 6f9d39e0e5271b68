"""Help, languages, global options, usage faults; what a start loads; pipes and interruptions."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from cqi_desktop import __version__
from cqi_desktop.cli import translated_click
from cqi_desktop.cli.program import COMMANDS, globals_first, program
from cqi_desktop.settings import WindowSettings, save_settings
from cqi_desktop.translation import translate

from .conftest import Run

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = re.compile(
    r"\b(?:the|and|of|with|is|are|this|that|not|from|by|book|file|year|show|write|missing|choose|usage|error|commands|"
    r"required|needs|takes|unexpected|invalid|argument|value|help|stop|default)\b",
    re.IGNORECASE,
)
FRENCH = re.compile(r"\b(?:le|la|les|des|une|dans|pour|avec|et|du|manque|choisissez|fichier|exercice)\b", re.IGNORECASE)
# What is typed is the same in both languages.
TYPED = re.compile(r"-{1,2}[\w-]+|cqi-desktop( \w+)*|CQI_\w+|\b\w+_\w+\b")

FAULTS = (
    ("figurs",),
    ("figures",),
    ("figures", "--year"),
    ("figures", "--yeer", "2010-2011"),
    ("figures", "--zzz"),
    ("figures", "--json=yes", "--year", "2010-2011"),
    ("figures", "--year", "2010-2011", "zzz"),
    ("search",),
    ("search", "acier", "--limit", "many"),
    ("search", "acier", "--limit", "0"),
    ("import", "gadgets", "liste.csv"),
    ("report",),
    ("report", "pie"),
    ("report", "mrc", "--year", "2010-2011", "--region", "17", "--output", "x.xlsx", "--audience", "press"),
    ("--language", "de", "figures", "--year", "2010-2011"),
    ("--database",),
)


def every_help() -> list[tuple[str, ...]]:
    """The words of every command and of every command of a group."""
    found: list[tuple[str, ...]] = [()]
    context = click.Context(program)
    for name in COMMANDS:
        found.append((name,))
        command = program.get_command(context, name)
        if isinstance(command, click.Group):
            found += [(name, inner) for inner in command.list_commands(context)]
    return found


def plain(text: str) -> str:
    return TYPED.sub("", text)


@pytest.mark.parametrize("words", every_help(), ids=" ".join)
def test_that_every_help_is_whole_in_french_and_in_english(cqi: Run, words: tuple[str, ...]) -> None:
    french, english = cqi(*words, "--help"), cqi("--language", "en", *words, "--help")
    assert french.status == english.status == 0
    assert ENGLISH.findall(plain(french.out)) == []
    assert FRENCH.findall(plain(english.out)) == []
    assert french.out.startswith("Utilisation\u00a0: cqi-desktop")
    assert english.out.startswith("Usage: cqi-desktop")


def test_that_every_option_has_a_help() -> None:
    context = click.Context(program)
    for name in COMMANDS:
        command = program.get_command(context, name)
        assert command is not None
        assert all(
            parameter.help
            for parameter in command.params
            if isinstance(parameter, translated_click.TranslatedOption) and not parameter.hidden
        ), name


@pytest.mark.parametrize("words", FAULTS, ids=" ".join)
def test_that_a_usage_fault_is_one_line_in_the_persons_language(cqi: Run, words: tuple[str, ...]) -> None:
    french = cqi(*words).complaint
    assert ENGLISH.findall(plain(french).replace("zzz", "").replace("KIND", "")) == []
    if "de" not in words:
        assert FRENCH.findall(plain(cqi("--language", "en", *words).complaint)) == []


def test_that_a_fault_says_where_the_help_is(cqi: Run) -> None:
    assert "--year" in cqi("figures").complaint
    assert cqi("figures").complaint.endswith("cqi-desktop figures --help")
    assert "--year" in cqi("figures", "--yeer", "2010-2011").complaint
    assert "figures" in cqi("figurs").complaint


def test_that_the_version_is_told(cqi: Run) -> None:
    assert cqi("--version").out == f"cqi-desktop {__version__}\n"


def test_that_french_is_spoken_unless_the_settings_or_the_option_say_otherwise(cqi: Run) -> None:
    assert "Commandes" in cqi("--help").out
    save_settings(WindowSettings(language="en"))
    assert "Commands" in cqi("--help").out
    assert "Commandes" in cqi("--language", "fr", "--help").out
    assert "Commandes" in cqi("--help", "--language=fr").out


def test_that_global_options_are_understood_after_the_command_too(cqi: Run, sample: Path) -> None:
    answer = cqi("search", "acier", "--json", "--database", sample, "--language=en", "-v")
    assert answer.status == 0
    assert answer.json


def test_that_what_follows_two_hyphens_is_no_option() -> None:
    words = ["search", "--database", "a.cqi", "--", "--language", "-v"]
    assert globals_first(words) == ["--database", "a.cqi", "search", "--", "--language", "-v"]


def test_that_the_book_and_the_password_may_come_from_the_environment(cqi: Run, sample: Path, tmp_path: Path) -> None:
    assert cqi("check", CQI_DATABASE=str(sample)).status == 0
    secret = tmp_path / "secret.txt"
    secret.write_text("ouvre-toi\n", "utf-8")
    book = tmp_path / "secret.cqi"
    assert cqi("init", CQI_DATABASE=str(book), CQI_PASSWORD_FILE=str(secret)).status == 0
    assert cqi("check", CQI_DATABASE=str(book), CQI_PASSWORD_FILE=str(secret)).status == 0
    assert "carnet" in cqi("check", CQI_DATABASE=str(book)).complaint


def test_that_without_a_name_the_book_is_the_persons_own(cqi: Run, someone_else: Path) -> None:
    assert cqi("init").status == 0
    assert (someone_else / "data" / "cqi-desktop" / "carnet.cqi").exists()
    assert cqi("check").status == 0


@pytest.mark.parametrize("content", [None, b"", b"\n\n", b"\xff\xfe\xff"], ids=["missing", "empty", "blank", "no text"])
def test_that_a_password_file_without_a_password_is_refused(
    cqi: Run, sample: Path, tmp_path: Path, content: bytes | None
) -> None:
    secret = tmp_path / "secret.txt"
    if content is not None:
        secret.write_bytes(content)
    assert str(secret) in cqi("--database", sample, "--password-file", secret, "check").complaint


def test_that_verbose_says_the_cause_of_a_refusal(cqi: Run, tmp_path: Path) -> None:
    answer = cqi("-v", "--database", tmp_path / "absent.cqi", "check")
    assert answer.status == 2
    assert "MissingBookError" in answer.err
    assert "MissingBookError" not in cqi("--database", tmp_path / "absent.cqi", "check").err


@pytest.mark.parametrize("display", [{"QT_QPA_PLATFORM": "offscreen"}, {"QT_QPA_PLATFORM": "minimal"}])
def test_that_without_a_display_the_window_is_refused_in_one_line(cqi: Run, display: dict[str, str]) -> None:
    assert "cqi-desktop --help" in cqi(**display).complaint


# --- in a process of its own ---------------------------------------------------------------------------------


def cqi_process(*words: object) -> list[str]:
    return [sys.executable, "-m", "cqi_desktop", *(str(word) for word in words)]


def python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("words", [["--help"], ["figures", "--help"], ["--version"]], ids=" ".join)
def test_that_a_start_loads_neither_qt_nor_openpyxl(words: list[str]) -> None:
    heavy = {"PySide6", "openpyxl", "pyqtgraph", "rapidfuzz"} | ({"peewee"} if len(words) == 1 else set())
    code = (
        "import sys\nfrom cqi_desktop.cli.program import program\n"
        f"try: program({words!r})\nexcept SystemExit: pass\n"
        f"print('loaded', sorted({heavy!r} & set(sys.modules)))"
    )
    assert python(code).splitlines()[-1] == "loaded []"


def test_that_the_module_and_main_py_run_the_command_line(sample: Path) -> None:
    for start in (["-m", "cqi_desktop"], [str(ROOT / "main.py")]):
        done = subprocess.run(
            [sys.executable, *start, "--database", str(sample), "check", "--json"],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert '"sound": true' in done.stdout


def test_that_accents_survive_a_pipe_of_another_encoding(sample: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(
        cqi_process("--database", sample, "figures", "--year", "2010-2011"),
        cwd=ROOT,
        check=False,
        capture_output=True,
        env=environment,
    )
    assert done.returncode == 0
    assert "Bécancour" in done.stdout.decode("utf-8")


def test_that_a_reader_who_leaves_is_no_fault(sample: Path) -> None:
    process = subprocess.Popen(
        cqi_process("--database", sample, "records", "--year", "2010-2011", "--region", "17", "--indicator", "hours"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert (process.wait(30), complaint) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_that_an_interruption_is_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    process = subprocess.Popen(
        cqi_process("--database", tmp_path / "gros.cqi", "generate", "--companies", 20000, "--interventions", 2000000),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    limit = time.monotonic() + 30
    while not list(tmp_path.iterdir()) and time.monotonic() < limit:
        time.sleep(0.05)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, b"")
    assert len(err.decode("utf-8").split("\n")) == 2, err
    assert list(tmp_path.iterdir()) == []


def test_that_a_fault_of_the_program_is_one_line_without_the_values_at_hand() -> None:
    code = (
        "import sys; sys.argv = ['cqi-desktop', 'check']\n"
        "from cqi_desktop.cli import check, program\n"
        "check.check_command.callback = lambda **options: {}['Denise Roy']\n"
        "program.main()"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert len(done.stderr.splitlines()) == 1
    assert b"KeyError" in done.stderr
    assert b"Denise" not in done.stderr


def test_that_the_words_of_this_test_are_translated() -> None:
    assert translate("Cli", "Usage: ") == "Utilisation\u00a0: "
