"""Every text reaches the translator, every translation keeps what its source holds and is written as in Québec."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from tests.translations import CATALOGUES, PACKAGE, ROOT, catalogue, english_plurals, extract, faults, fill

SOURCES = sorted(PACKAGE.rglob("*.py"))

MARKERS = {"translate", "QT_TRANSLATE_NOOP"}
NUMBER = re.compile(r"%L?n")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


# --- calls that lupdate loses, or that ask at run time for a text that it never saw --------------------------


def called(call: ast.Call) -> str:
    """The plain name of what is called; a method such as ``str.translate`` is none of ours."""
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        ours = isinstance(owner, ast.Name) and owner.id == "translation"
        return call.func.attr if ours else ""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def text_of(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def faulty_calls(tree: ast.Module) -> Iterator[str]:
    """``line: reason`` for each call that would stay English in silence."""
    in_f_string = nodes_within(tree, (ast.JoinedStr,))
    in_function = {id(node) for function in functions_of(tree) for node in body_of(function)}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = called(call)
        if name in MARKERS:
            reason = fault_of(call, id(call) in in_f_string)
            if not reason and name == "translate" and id(call) not in in_function:
                reason = "translated once, when the module is imported: mark it with QT_TRANSLATE_NOOP"
            if reason:
                yield f"{call.lineno}: {reason}"
        elif name == "translate_marked" and any(text_of(argument) is not None for argument in call.args[1:]):
            yield f"{call.lineno}: translate_marked of a literal, which nothing extracts"
        elif name in {"tr", "_"} or getattr(call.func, "attr", "") == "tr":
            yield f"{call.lineno}: tr() is extracted without its context"
    for imported in (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)):
        renamed = [alias.name for alias in imported.names if alias.name in MARKERS and alias.asname]
        yield from (f"{imported.lineno}: {name} under another name is not extracted" for name in renamed)


def fault_of(call: ast.Call, in_f_string: bool) -> str:
    texts = [text_of(argument) for argument in call.args[:2]]
    if in_f_string:
        return "within an f-string"
    if len(texts) < 2 or None in texts:
        return "the context and the text are literals"
    if call.keywords:
        return "every argument is positional"
    if len(call.args) > 2 and text_of(call.args[2]) is None:
        return "the note is a literal"
    if called(call) == "translate" and (len(call.args) == 4) != bool(NUMBER.search(texts[1] or "")):
        return "%n and the number go together"
    return ""


def nodes_within(tree: ast.AST, kinds: tuple[type[ast.AST], ...]) -> set[int]:
    return {id(node) for outer in ast.walk(tree) if isinstance(outer, kinds) for node in ast.walk(outer)}


def functions_of(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda]:
    return (node for node in ast.walk(tree) if isinstance(node, FUNCTIONS))


def body_of(function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> Iterator[ast.AST]:
    """What runs at each call: neither the defaults nor the decorators."""
    body = function.body if isinstance(function.body, list) else [function.body]
    return (node for statement in body for node in ast.walk(statement))


def misfilled(tree: ast.Module) -> Iterator[str]:
    """``translate("C", "… {path}").format(pth=…)``: a name that the text does not have, or the reverse."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "format":
            inner = call.func.value
            if isinstance(inner, ast.Call) and called(inner) == "translate":
                given = {keyword.arg for keyword in call.keywords}
                wanted = placeholders(text_of(inner.args[1]) or "")
                if given != wanted and None not in given:
                    yield f"{call.lineno}: format({sorted(map(str, given))}) of {sorted(wanted)}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_that_every_text_can_be_extracted(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert list(faulty_calls(tree)) == []
    assert list(misfilled(tree)) == []


@pytest.mark.parametrize(
    "code",
    [
        'def f(): translate("Page", "%n x", n=3)',
        'def f(): translate("Page", NAME)',
        'def f(): translate(context, "text")',
        'def f(): translate("Page", "a" if x else "b")',
        'def f(): translate("Page", f"… {x}")',
        """def f(): f"{translate('Page', 'text')}" """,
        'def f(): translate("Page", "text", note)',
        'def f(): translate("Page", "%n x")',
        'def f(): translate("Page", "x", "", n)',
        'def f(): translation.translate("Page", NAME)',
        'def f(): translate_marked("Page", "text")',
        'def f(): tr("Page", "text")',
        'def f(): self.tr("text")',
        'QT_TRANSLATE_NOOP("Page", text="a")',
        'TITLE = translate("Page", "text")',
        'def f(title=translate("Page", "text")): pass',
        'class Page:\n    title = translate("Page", "text")',
        "from cqi_desktop.translation import translate as _",
    ],
)
def test_that_a_text_that_would_be_lost_is_found(code: str) -> None:
    assert list(faulty_calls(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        'def f(): translate("Page", "text")',
        'def f(): translate("Page", "a " "b", "a note")',
        'def f(): translate("Page", "%Ln x", "", len(rows))',
        'def f(): translate("Page", "{x} y").format(x=x)',
        'TITLE = QT_TRANSLATE_NOOP("Page", "text")',
        'SHOW = lambda: translate("Page", "text")',
        "def f(): return name.translate(TABLE)",
        'def f(): translate_marked("Page", column.title)',
    ],
)
def test_that_a_text_well_written_is_let_through(code: str) -> None:
    tree = ast.parse(code)
    assert list(faulty_calls(tree)) == []
    assert list(misfilled(tree)) == []


def test_that_a_misspelt_value_is_found() -> None:
    assert list(misfilled(ast.parse('translate("Page", "{path} b").format(pth=1)')))


# --- the catalogues -------------------------------------------------------------------------------------------


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def translations(language: str) -> Iterator[tuple[str, str, str]]:
    """Context, source and translation of each finished form."""
    for context in ElementTree.parse(catalogue(language)).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and "type" not in translation.attrib:
                source = message.findtext("source", "")
                for form in translation.findall("numerusform") or [translation]:
                    yield name, source, form.text or ""


def test_that_the_catalogues_are_complete_and_up_to_date() -> None:
    assert faults() == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_that_a_translation_keeps_the_values_of_its_source(language: str) -> None:
    changed = [
        (context, source, text)
        for context, source, text in translations(language)
        if placeholders(source) != placeholders(text)
        or bool(NUMBER.search(source)) != bool(NUMBER.search(text))
        or not text.strip()
    ]
    assert changed == []


def test_that_a_translation_keeps_the_ellipsis_of_a_command_that_opens_a_dialog() -> None:
    changed = [source for _, source, text in translations("fr") if source.endswith("…") != text.endswith("…")]
    assert changed == []


MISTAKES = {
    "no-break space before a colon": r"(?<!\u00a0):(?=\s|$)",
    "no-break space before a per cent or dollar sign": r"(?:[\d}]|(?<!\u00a0) )[%$](?!L?n\b)",
    "no-break space before h": r"[\d}] ?h\b",
    "no-break spaces inside « »": r"«(?!\u00a0)|(?<!\u00a0)»",
    "no space before ; ? and !": r"[\s\u00a0\u202f][;?!]",
    "typographic apostrophe": r"'",
    "French quotation marks": r"[\"“”]",
    "three dots are one character": r"\.\.\.",
    "no exclamation mark": r"!(?!=)",
    "courriel, fin de semaine": r"(?i)\b(?:e-?mails?|week-?ends?|courriers? électroniques?)\b",
    "no please": r"(?i)veuillez|s’il vous plaît",
    "no middle dot nor brackets for the feminine": r"\w·\w|\w\((?:e|ne|es|s|trice|ère)\)",
    "two spaces": r"  ",
    "numbers keep a decimal comma": r"\d\.\d",
}


def mistakes_of(text: str) -> list[str]:
    return [meaning for meaning, pattern in MISTAKES.items() if re.search(pattern, text)]


def test_that_french_is_written_as_in_quebec() -> None:
    wrong = [(text, mistakes_of(text)) for _, _, text in translations("fr") if mistakes_of(text)]
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "Nom :",
        "Nom:",
        "83 %",
        "{part}%",
        "12 $",
        "14 h 32",
        "«Nom»",
        "« Nom »",
        "Quoi ?",
        "Quoi\u00a0?",
        "l'année",
        'le "nom"',
        "Attendez...",
        "Bravo!",
        "Votre e-mail",
        "Veuillez choisir",
        "conseiller·ère",
        "inscrit(e)",
        "1.5",
    ],
)
def test_that_a_mistake_of_typography_is_found(text: str) -> None:
    assert mistakes_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nom\u00a0:",
        "83\u00a0%",
        "%n entreprises, %Ln lignes",
        "294\u00a0750\u00a0$",
        "«\u00a0{text}\u00a0»\u00a0: quoi? Oui; non.",
        "14\u00a0h\u00a032",
        "http://exemple.ca, 12:30",
        "Exporter…",
        "aucune (ou plusieurs)",
    ],
)
def test_that_good_typography_is_let_through(text: str) -> None:
    assert mistakes_of(text) == []


# --- the tool -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("%Ln record(s)", ["%Ln record", "%Ln records"]),
        ("%n compan(y/ies) (is/are) left", ["%n company is left", "%n companies are left"]),
        ("%n record(s) (archived)", ["%n record (archived)", "%n records (archived)"]),
        ("%n of {total}", None),
    ],
)
def test_that_english_plurals_are_derived(source: str, forms: list[str] | None) -> None:
    assert english_plurals(source) == forms


def test_that_what_was_filled_in_survives_the_next_extraction(tmp_path: Path) -> None:
    extract(tmp_path)
    fill(tmp_path, {"Indicator": {"Hours": "Heures & minutes <d’été>"}})
    filled = catalogue("fr", tmp_path).read_text("utf-8")
    extract(tmp_path)
    assert "Heures &amp; minutes &lt;d’été>" in filled.replace("&gt;", ">")
    assert ">Heures &amp; minutes &lt;d’été" in catalogue("fr", tmp_path).read_text("utf-8")


def test_that_an_english_plural_given_by_hand_is_not_derived_again(tmp_path: Path) -> None:
    for language in ("en", "fr"):
        catalogue(language, tmp_path).write_bytes(catalogue(language).read_bytes())
    fill(tmp_path, {})
    assert catalogue("en", tmp_path).read_bytes() == catalogue("en").read_bytes()


def test_that_the_catalogues_hold_no_path_nor_line_number() -> None:
    for path in CATALOGUES.glob("*.ts"):
        text = path.read_text("utf-8")
        assert "<location" not in text
        assert str(ROOT) not in text
