"""Every error is one line that says what happened and what to do, in both languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain import errors
from cqi_desktop.domain.errors import CqiError, RowProblem
from cqi_desktop.error_messages import describe
from cqi_desktop.sentence_values import EXPECTED, RECORD_KINDS
from cqi_desktop.store.tables import REFERENCE, SYNCHRONISED, table_name
from cqi_desktop.translation import set_language
from tests.source_literals import PACKAGE, literals

PATH = Path("/carnets/équipe.cqi")

# Values that any error may carry; each sentence takes its own.
VALUES = {
    "until": date(2016, 3, 31),
    "path": PATH,
    "text": "2010",
    "known": ("17", "04"),
    "region": "17",
    "nearest": "Drummond",
    "kind": "company",
    "expected": "date",
    "first": date(2011, 4, 3),
    "second": date(2011, 3, 4),
    "headers": ("Nom", "NEQ"),
    "header": "Nomm",
    "found": 12,
    "address": "/mnt/partage/équipe",
    "detail": "database disk image is malformed",
    "year": "2010-2011",
    "day": date(2011, 4, 30),
    "label": "Merge companies",
}


def errors_under(kind: type[CqiError]) -> Iterator[type[CqiError]]:
    for below in kind.__subclasses__():
        yield below
        yield from errors_under(below)


def an_error(kind: type[CqiError], values: Mapping[str, object]) -> CqiError:
    if kind is errors.RowsRefusedError:
        return errors.RowsRefusedError(PATH, [RowProblem(2, "Date", "invalid_date")])
    return kind(**values)


ALL_ERRORS = sorted(set(errors_under(CqiError)), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", ALL_ERRORS, ids=lambda kind: kind.__name__)
def test_that_every_error_has_a_sentence_of_its_own(kind: type[CqiError], language: str) -> None:
    set_language(language)
    sentence = describe(an_error(kind, VALUES))
    assert sentence != describe(CqiError())
    assert sentence.endswith(".")
    assert len(re.findall(r"[.?](?= |$)", sentence)) >= 2, "it says what happened, then what to do"
    assert "\n" not in sentence
    assert "{" not in sentence
    assert "…" not in sentence, "every value that the sentence shows is one that its errors carry"


@pytest.mark.parametrize("kind", ALL_ERRORS, ids=lambda kind: kind.__name__)
def test_that_an_error_without_its_values_still_has_a_sentence(kind: type[CqiError]) -> None:
    assert describe(an_error(kind, {}))


@pytest.mark.parametrize("kind", ALL_ERRORS, ids=lambda kind: kind.__name__)
def test_that_french_and_english_differ(kind: type[CqiError]) -> None:
    french = describe(an_error(kind, VALUES))
    set_language("en")
    assert describe(an_error(kind, VALUES)) != french


def test_that_an_error_defined_elsewhere_than_in_the_tree_is_found() -> None:
    tree = {kind.__name__ for kind in ALL_ERRORS} | {"CqiError"}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and path.name != "errors.py":
                bases = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
                assert not bases & tree, f"{node.name} of {path.name} belongs to domain/errors.py"


@pytest.mark.parametrize("reason", ["folder", "open", "denied", "full", "is_folder"])
def test_that_each_reason_not_to_write_has_its_sentence(reason: str) -> None:
    plain = describe(errors.UnwritableError(path=PATH))
    sentence = describe(errors.UnwritableError(path=PATH, reason=reason))
    assert sentence != plain
    assert str(PATH) in sentence


@pytest.mark.parametrize("reason", ["missing", "folder", "format", "encoding", "empty"])
def test_that_each_reason_not_to_read_has_its_sentence(reason: str) -> None:
    plain = describe(errors.UnreadableFileError(path=PATH))
    assert describe(errors.UnreadableFileError(path=PATH, reason=reason)) != plain


def test_that_what_is_not_known_gives_the_plainer_sentence() -> None:
    assert describe(errors.UnknownMrcError(text="Drumond", region="17", nearest="Drummond")) == (
        "Aucune MRC de la région 17 ne s’appelle «\u00a0Drumond\u00a0». La plus proche est Drummond."
    )
    assert describe(errors.UnknownMrcError(text="X", region="17", nearest="")) == (
        "Aucune MRC de la région 17 ne s’appelle «\u00a0X\u00a0». Vérifiez son code ou son nom."
    )


def test_that_values_are_shown_as_a_person_reads_them() -> None:
    ambiguous = errors.AmbiguousDateError(text="03/04/2011", first=date(2011, 4, 3), second=date(2011, 3, 4))
    assert "2011-04-03 ou 2011-03-04?" in describe(ambiguous)
    assert "entreprise «\u00a0X\u00a0»" in describe(errors.UnknownRecordError(kind="company", text="X"))
    assert "une date comme 2011-03-31" in describe(errors.InvalidValueError(text="X", expected="date"))
    many = errors.RowsRefusedError(PATH, [RowProblem(2, "Date", "invalid_date")] * 1234)
    assert describe(many).startswith(f"1\u00a0234 lignes de {PATH} en erreur")


def test_that_a_text_with_braces_or_line_breaks_stays_one_line() -> None:
    sentence = describe(errors.InvalidFiscalYearError(text="{path}\n%n"))
    assert "{path} %n" in sentence
    assert "\n" not in sentence


def test_that_every_expectation_used_in_the_package_has_words() -> None:
    used = set(literals("InvalidValueError", "expected"))
    assert {(word, file) for word, file in used if word not in EXPECTED} == set()


def test_that_every_kind_of_record_has_a_name() -> None:
    stored = {table_name(model).removeprefix("export_") for model in (*SYNCHRONISED, *REFERENCE)}
    used = {kind for kind, _ in literals("UnknownRecordError", "kind")}
    assert (used | stored) - set(RECORD_KINDS) == set()
