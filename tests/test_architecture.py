"""The shape of the program: who imports whom, and the habits that keep it readable."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
PACKAGE = ROOT / "cqi_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))

LONGEST_MODULE = 500
LONGEST_FUNCTION = 80

# What each part may import of the package, besides itself. The command line reaches the window through app, and
# only app joins the window to the rest.
BESIDE = {"kept_secrets", "translation", "settings", "resource_files"}
MESSAGES = {"error_messages", "privacy_words", "row_messages", "template_words"}
BELOW = {
    "kept_secrets": set[str](),
    "resource_files": set[str](),
    "translation": {"resource_files"},
    "settings": set[str](),
    "domain": set[str](),
    "sentence_values": {"translation"},
    "document_words": {"translation"},
    "template_words": {"translation"},
    "error_messages": {"document_words", "domain", "sentence_values", "template_words", "translation"},
    "row_messages": {"domain", "sentence_values", "translation"},
    "privacy_words": {"domain", "translation"},
    "store": {"domain", *BESIDE},
    "reports": {"store", "domain", *BESIDE},
    "exchange": {"store", "domain", *MESSAGES, *BESIDE},
    "sync": {"store", "domain", *BESIDE},
    "ui": {"reports", "exchange", "sync", "store", "domain", *MESSAGES, *BESIDE},
    "cli": {"app", "reports", "exchange", "sync", "store", "domain", *MESSAGES, *BESIDE},
    "app": {"ui", "reports", "exchange", "sync", "store", "domain", *MESSAGES, *BESIDE},
    "__main__": {"app", "cli"},
}
EVERYONE = {"__version__", ""}  # the package itself

# Libraries without an interface, a database or a file: what rules may lean on.
PURE = {"email_validator", "phonenumbers", "rapidfuzz", "stdnum", "uuid_utils"}
QT = {"PySide6", "shiboken6", "qtawesome", "pyqtgraph"}

EMPTY_NAMES = re.compile(r"(?:^|_)(?:utils?|helpers?|managers?|common|base|misc)(?:_|$)")
OTHER_WORDS = {"Client", "Customer", "Org", "Organisation", "Organization", "Event", "County", "Link"}
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK|NotImplementedError)\b")
SQL = re.compile(r"\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\s")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imported(path: Path) -> Iterator[str]:
    """The dotted names that a module imports, relative ones resolved."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            start = ".".join((*base, *filter(None, [node.module])))
            yield from (f"{start}.{alias.name}" for alias in node.names)


def part_of(path: Path) -> str:
    """The part of the package that a file belongs to: its folder, or its name at the top."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_parts(path: Path) -> set[str]:
    ours = (name.split(".") for name in imported(path) if name.split(".")[0] == PACKAGE.name)
    return {names[1] if len(names) > 1 else "" for names in ours}


def imported_libraries(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imported(path)} - {PACKAGE.name}


each_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())


@each_source
def test_that_imports_go_one_way(path: Path) -> None:
    part = part_of(path)
    if part != "__init__":
        assert imported_parts(path) - {part} - EVERYONE <= BELOW[part]


@each_source
def test_that_only_the_window_and_app_import_qt(path: Path) -> None:
    if part_of(path) not in ("ui", "app"):
        assert imported_libraries(path) & QT == set()


def test_that_the_domain_leans_on_pure_libraries_alone() -> None:
    for path in (PACKAGE / "domain").rglob("*.py"):
        assert imported_libraries(path) <= PURE | sys.stdlib_module_names | {"__future__"}, path.name


def test_that_migrations_import_nothing_of_the_program() -> None:
    for path in (PACKAGE / "store" / "migrations").glob("*.py"):
        assert imported_parts(path) == set(), f"{path.name} would change when the program does"


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("cqi_desktop.cli", {"PySide6", "openpyxl", "pyqtgraph", "reportlab", "fpdf"}),
        ("cqi_desktop.translation", {"PySide6", "peewee", "platformdirs"}),
        ("cqi_desktop.error_messages", {"PySide6", "peewee"}),
        ("cqi_desktop.row_messages", {"PySide6", "peewee"}),
    ],
)
def test_that_a_start_loads_nothing_heavy(module: str, heavy: set[str]) -> None:
    program = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert heavy & set(done.stdout.split()) == set()


@pytest.mark.parametrize("path", [*SOURCES, *sorted(TESTS.rglob("*.py"))], ids=lambda path: path.stem)
def test_that_modules_and_functions_stay_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_MODULE
    functions = (n for n in ast.walk(tree_of(path)) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)))
    assert [f.name for f in functions if (f.end_lineno or 0) - f.lineno + 1 > LONGEST_FUNCTION] == []


@each_source
def test_that_a_module_is_named_after_its_subject(path: Path) -> None:
    names = [path.stem, *path.relative_to(PACKAGE).parent.parts]
    assert [name for name in names if EMPTY_NAMES.search(name)] == []


@each_source
def test_that_classes_keep_the_words_of_the_design(path: Path) -> None:
    classes = {node.name for node in ast.walk(tree_of(path)) if isinstance(node, ast.ClassDef)}
    assert classes & OTHER_WORDS == set()


@each_source
def test_that_nothing_is_left_for_later(path: Path) -> None:
    assert UNFINISHED.findall(path.read_text("utf-8")) == []


# --- habits, each a small function over a tree so that it can be shown to see ---------------------------------


def method_calls(tree: ast.Module, name: str) -> list[ast.Call]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == name]


def broad_handlers(tree: ast.Module) -> list[int]:
    """Those that hide a fault. One that tidies up and raises it again hides nothing."""
    handlers = (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
    broad = (h for h in handlers if h.type is None or set(names_in(h.type)) & {"Exception", "BaseException"})
    return [handler.lineno for handler in broad if not raises_again(handler)]


def raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def names_in(node: ast.AST) -> Iterator[str]:
    return (name.id for name in ast.walk(node) if isinstance(name, ast.Name))


def event_pumps(tree: ast.Module) -> list[int]:
    return [call.lineno for call in method_calls(tree, "processEvents")]


def style_sheets(tree: ast.Module) -> list[int]:
    return [call.lineno for call in method_calls(tree, "setStyleSheet")]


def connected_lambdas(tree: ast.Module) -> list[int]:
    connections = method_calls(tree, "connect")
    return [call.lineno for call in connections if any(isinstance(a, ast.Lambda) for a in call.args)]


def sql_texts(tree: ast.Module) -> list[int]:
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return [text.lineno for text in texts if SQL.match(str(text.value))]


# Where each habit has its reasons: the one task runner, the excepthook, the one style sheet, the queries.
ALLOWED: dict[Callable[[ast.Module], list[int]], tuple[str, ...]] = {
    # A panic of calamine is an error of no other class; it says itself which one it is.
    broad_handlers: ("ui/tasks.py", "app.py", "exchange/workbook_rows.py"),
    event_pumps: (),
    style_sheets: ("ui/theme.py",),
    connected_lambdas: (),
    sql_texts: ("domain/", "store/", "sync/", "reports/", "exchange/", "cli/"),
}


@each_source
@pytest.mark.parametrize("habit", ALLOWED, ids=lambda habit: habit.__name__)
def test_that_a_habit_stays_where_it_has_its_reasons(path: Path, habit: Callable[[ast.Module], list[int]]) -> None:
    if not path.relative_to(PACKAGE).as_posix().startswith(ALLOWED[habit] or ("-",)):
        assert habit(tree_of(path)) == []


@pytest.mark.parametrize(
    ("habit", "code"),
    [
        (broad_handlers, "try: f()\nexcept Exception: pass"),
        (broad_handlers, "try: f()\nexcept: pass"),
        (broad_handlers, "try: f()\nexcept (OSError, BaseException) as e: pass"),
        (event_pumps, "QApplication.processEvents()"),
        (style_sheets, "self.setStyleSheet('')"),
        (connected_lambdas, "button.clicked.connect(lambda: f())"),
        (sql_texts, "book.sql('SELECT 1')"),
    ],
)
def test_that_a_habit_is_seen(habit: Callable[[ast.Module], list[int]], code: str) -> None:
    assert habit(ast.parse(code)) != []
    honest = "try: f()\nexcept OSError: g.connect(h)\nexcept BaseException:\n  g()\n  raise"
    assert habit(ast.parse(honest)) == []


def test_that_a_relative_import_is_resolved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / "cqi_desktop" / "store" / "book.py"
    path.parent.mkdir(parents=True)
    path.write_text("from .. import ui\nfrom ..domain.errors import CqiError\nimport cqi_desktop.cli", "utf-8")
    assert list(imported(path)) == ["cqi_desktop.ui", "cqi_desktop.domain.errors.CqiError", "cqi_desktop.cli"]
