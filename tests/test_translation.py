"""Text, numbers and dates in French and in English."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.translation import (
    LANGUAGES,
    QT_TRANSLATE_NOOP,
    format_date,
    format_difference,
    format_hours,
    format_integer,
    format_moment,
    format_money,
    format_number,
    format_percent,
    format_time,
    in_language,
    language,
    set_language,
    translate,
    translate_marked,
)

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Page</name>
    <message>
        <source>Open the “book”, it&apos;s &lt;there&gt;</source>
        <translation>Ouvrir le carnet</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a state</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Open</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "page_fr.ts"
    path.write_text(CATALOGUE, "utf-8")
    set_language("fr", path)
    return path


def test_that_french_is_spoken_first() -> None:
    assert language() == "fr"
    assert LANGUAGES == ("fr", "en")
    assert translate("Indicator", "Export plan") == "Plan d’exportation"


def test_that_the_same_words_are_translated_by_context_and_note(catalogue: Path) -> None:
    assert translate("Page", "Open") == "Ouvrir"
    assert translate("Page", "Open", "a state") == "Ouverte"
    assert translate("Page", "Open", "a note without a translation") == "Ouvrir"
    assert translate("Menu", "Open") == "&Ouvrir…"
    assert translate("Page", "Open the “book”, it's <there>") == "Ouvrir le carnet"


def test_that_a_text_without_a_translation_stays_english(catalogue: Path) -> None:
    assert translate("Page", "Never seen") == "Never seen"
    assert translate("Page", "Not yet") == "Not yet"
    assert translate("Elsewhere", "Open") == "Open"


def test_that_a_marked_label_is_translated_where_it_is_shown(catalogue: Path) -> None:
    label = QT_TRANSLATE_NOOP("Page", "Open")
    assert label == "Open"
    assert translate_marked("Page", label) == "Ouvrir"


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "0 fiche"),
        (1, "1 fiche"),
        (2, "2 fiches"),
        (12345, "12\u00a0345 fiches"),
        (-1, "−1 fiche"),
        (-2, "−2 fiches"),
    ],
)
def test_that_zero_and_one_are_singular_in_french(catalogue: Path, n: int, text: str) -> None:
    assert translate("Page", "%Ln record(s)", "", n) == text


@pytest.mark.parametrize(
    ("n", "start"), [(0, "0 rows of"), (1, "1 row of"), (2, "2 rows of"), (12345, "12,345 rows of")]
)
def test_that_one_alone_is_singular_in_english(n: int, start: str) -> None:
    set_language("en")
    text = translate(
        "Error",
        "%Ln row(s) of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).",
        "",
        n,
    )
    assert text.startswith(start)


def test_that_a_plural_without_a_translation_still_shows_its_number() -> None:
    assert translate("Elsewhere", "%n of %Ln", "", 1234) == "1234 of 1\u00a0234"


@pytest.mark.parametrize("content", [None, "", "<TS>", "no xml at all", "\0"])
def test_that_a_missing_or_damaged_catalogue_leaves_english(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "damaged.ts"
    if content is not None:
        path.write_text(content, "utf-8")
    set_language("fr", path)
    assert translate("Page", "Open") == "Open"


def test_that_an_unknown_language_is_refused_and_the_one_in_force_kept() -> None:
    with pytest.raises(ValueError, match="de"):
        set_language("de")
    with pytest.raises(ValueError, match="de"), in_language("de"):
        pass
    assert language() == "fr"


def test_that_a_document_is_french_in_an_english_window_and_in_its_thread_alone() -> None:
    set_language("en")
    with in_language("fr"):
        assert translate("Indicator", "Hours") == "Heures"
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(translate, "Indicator", "Hours").result() == "Hours"
    assert translate("Indicator", "Hours") == "Hours"


def test_that_several_threads_may_ask_for_the_first_text(catalogue: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        texts = pool.map(lambda n: translate("Page", "%Ln record(s)", "", n), range(100))
        assert list(texts)[99] == "99 fiches"


@pytest.mark.parametrize(
    ("shown", "value", "french", "english"),
    [
        (format_integer, 0, "0", "0"),
        (format_integer, 1234567, "1~234~567", "1,234,567"),
        (format_integer, -1234, "−1~234", "−1,234"),
        (format_number, 1234.5, "1~234,5", "1,234.5"),
        (format_number, 100, "100", "100"),
        (format_number, 100.0, "100", "100"),
        (format_number, Decimal("0.10"), "0,1", "0.1"),
        (format_number, -0.25, "−0,25", "−0.25"),
        (format_number, -0.0, "0", "0"),
        (format_money, 29475000, "294~750~$", "$294,750"),
        (format_money, 123450, "1~234,50~$", "$1,234.50"),
        (format_money, -123405, "−1~234,05~$", "−$1,234.05"),
        (format_money, 0, "0~$", "$0"),
        (format_hours, 9000, "2,5~h", "2.5~h"),
        (format_hours, 3600, "1~h", "1~h"),
        (format_hours, 600, "0,17~h", "0.17~h"),
        (format_hours, 3600 * 1234, "1~234~h", "1,234~h"),
        (format_percent, 0.83, "83~%", "83%"),
        (format_percent, 0.125, "13~%", "13%"),
        (format_percent, -0.004, "0~%", "0%"),
        (format_percent, 11.5, "1~150~%", "1,150%"),
        (format_difference, 23, "+23", "+23"),
        (format_difference, -1, "−1", "−1"),
        (format_difference, 0, "0", "0"),
        (format_difference, 1234.5, "+1~234,5", "+1,234.5"),
        (format_date, date(2011, 3, 31), "2011-03-31", "2011-03-31"),
        (format_date, date(987, 3, 1), "0987-03-01", "0987-03-01"),
        (format_time, time(14, 32), "14~h~32", "14:32"),
        (format_time, time(9, 5), "9~h~05", "09:05"),
        (format_moment, datetime(2011, 3, 31, 14, 32), "2011-03-31 14~h~32", "2011-03-31 14:32"),
    ],
)
def test_that_numbers_and_dates_are_written_as_in_quebec_and_in_english(
    shown: Callable[[object], str], value: object, french: str, english: str
) -> None:
    assert shown(value) == french.replace("~", "\u00a0")
    set_language("en")
    assert shown(value) == english.replace("~", "\u00a0")


def test_that_halves_are_rounded_away_from_zero_as_a_workbook_does() -> None:
    assert [format_number(x, 0) for x in (0.5, 1.5, 2.5, -2.5)] == ["1", "2", "3", "−3"]
    assert format_number(1.005, 2) == "1,01"
    assert format_number(12, 2) == "12,00"
    assert format_percent(0.0385, 1) == "3,9\u00a0%"
    assert format_difference(0.004, 2) == "0,00"


@given(st.integers(-(10**15), 10**15))
def test_that_any_amount_can_be_read_back(cents: int) -> None:
    text = format_money(cents).removesuffix("\u00a0$").replace("\u00a0", "").replace("−", "-")
    assert Decimal(text.replace(",", ".")) * 100 == cents
