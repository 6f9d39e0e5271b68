from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.errors import AmbiguousDateError, InvalidValueError
from cqi_desktop.domain.values import (
    Choice,
    Choices,
    cents_value,
    choice_value,
    count_value,
    date_value,
    list_value,
    number_value,
    seconds_value,
    text_value,
)

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))
CENTS = st.integers(min_value=0, max_value=10**12)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (" Acier\u00a0Roy ", "Acier Roy"),
        ("(vide)", None),
        ("", None),
        (None, None),
        ("\ufeffNom", "Nom"),
        (1143567890.0, "1143567890"),
        (3.5, "3.5"),
        (date(2011, 3, 31), "2011-03-31"),
        (datetime(2011, 3, 31), "2011-03-31"),
        ("=1+1", "=1+1"),
        ("-12", "-12"),
        ("un\r\ndeux", "un\ndeux"),
    ],
)
def test_that_a_text_is_cleaned(cell, text):
    assert text_value(cell) == text


def test_that_an_error_of_the_spreadsheet_is_refused():
    with pytest.raises(InvalidValueError):
        text_value("#REF!")


def test_that_a_list_keeps_each_value_once():
    assert list_value(" États-Unis ; Mexique;;États-Unis") == ("États-Unis", "Mexique")
    assert list_value(None) == ()


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1 234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("$1,234.50", "1234.50"),
        ("1\u00a0234,50\u00a0$", "1234.50"),
        ("1\u202f234\u202f567", "1234567"),
        ("12", "12"),
        ("0,5", "0.5"),
        (",5", "0.5"),
        ("-3", "-3"),
        ("1,234,567", "1234567"),
        ("1.234,50", "1234.50"),
        (2.5, "2.5"),
        (7, "7"),
        ("1,234", "1.234"),
    ],
)
def test_that_numbers_of_both_languages_are_read(cell, number):
    assert number_value(cell) == Decimal(number)


@pytest.mark.parametrize(
    "cell",
    ["abc", "1 23", "12,34,567", "1.2.3", "1,2.3.4", "--1", "1e5", True, float("nan"), "1,234.5,6", ","],
)
def test_that_what_is_no_number_is_refused(cell):
    with pytest.raises(InvalidValueError):
        number_value(cell)


def test_that_three_digits_after_a_comma_are_thousands_where_decimals_cannot_be():
    assert cents_value("1,234") == 123_400
    assert count_value("1,234") == 1234
    assert seconds_value("1,234") == 4442


@pytest.mark.parametrize("cell", ["-1", "1,5", 1.5])
def test_that_a_count_is_whole_and_not_negative(cell):
    with pytest.raises(InvalidValueError):
        count_value(cell)


@given(CENTS)
def test_that_an_amount_reads_back_from_both_writings(cents):
    french = f"{cents // 100:,}".replace(",", "\u00a0") + f",{cents % 100:02} $"
    english = f"${cents // 100:,}.{cents % 100:02}"
    assert cents_value(french) == cents_value(english) == cents


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("2,5", 9000),
        (2.5, 9000),
        ("2 h 30", 9000),
        ("2h30", 9000),
        ("2:30", 9000),
        ("2 h", 7200),
        ("45 min", 2700),
        (timedelta(hours=1, minutes=15), 4500),
        (time(1, 15), 4500),
        ("1/3", None),
        (0.33333, 1200),
        ("1,5 h", 5400),
        (0, 0),
        ("-1", None),
        (20_000, None),
    ],
)
def test_that_hours_become_whole_seconds(cell, seconds):
    if seconds is None:
        with pytest.raises(InvalidValueError):
            seconds_value(cell)
    else:
        assert seconds_value(cell) == seconds


@pytest.mark.parametrize(
    "cell",
    [
        date(2011, 3, 31),
        datetime(2011, 3, 31, 9, 30),
        "2011-03-31",
        "2011-03-31 00:00:00",
        "2011/03/31",
        "31/03/2011",
        "31-03-2011",
        "03/31/2011",
        " 2011-3-31 ",
    ],
)
def test_that_a_date_with_one_reading_is_read(cell):
    assert date_value(cell) == date(2011, 3, 31)


@pytest.mark.parametrize("cell", ["03/04/2011", "03-04-2011"])
def test_that_a_date_with_two_readings_is_refused_with_both(cell):
    with pytest.raises(AmbiguousDateError) as refusal:
        date_value(cell)
    assert refusal.value.values["first"] == date(2011, 3, 4)
    assert refusal.value.values["second"] == date(2011, 4, 3)


def test_that_the_same_day_and_month_leave_one_reading():
    assert date_value("05/05/2011") == date(2011, 5, 5)


@pytest.mark.parametrize("cell", ["31/03/11", "11-03-31"])
def test_that_a_year_of_two_digits_is_refused(cell):
    with pytest.raises(InvalidValueError) as refusal:
        date_value(cell)
    assert refusal.value.values["expected"] == "four_digit_year"


@pytest.mark.parametrize("cell", ["2011-02-30", "31/13/2011", "hier", "0211-03-31", 40633, "2011-03"])
def test_that_what_is_no_date_is_refused(cell):
    with pytest.raises(InvalidValueError):
        date_value(cell)


@given(DAYS)
def test_that_a_day_reads_back_from_its_writings(day):
    assert date_value(day.isoformat()) == day
    written = f"{day.day:02}/{day.month:02}/{day.year}"
    if day.day > 12 or day.day == day.month:
        assert date_value(written) == day
    else:
        with pytest.raises(AmbiguousDateError) as refusal:
            date_value(written)
        assert day in (refusal.value.values["first"], refusal.value.values["second"])


def test_that_a_choice_is_found_by_code_or_label():
    statuses = Choices(
        (Choice("done", "Réalisée", "Done", ("faite",)), Choice("in_contact", "En contact", "In contact"))
    )
    for cell in ("done", "REALISEE", "Done", " faite "):
        assert choice_value(cell, statuses) == "done"
    assert choice_value("in contact", statuses) == choice_value("in_contact", statuses) == "in_contact"
    assert choice_value(None, statuses) is None
    assert statuses.label_fr("done") == "Réalisée"
    with pytest.raises(InvalidValueError):
        choice_value("autre", statuses)


@pytest.mark.parametrize("read", [number_value, cents_value, seconds_value])
@pytest.mark.parametrize("cell", ["9" * 400, "9" * 30 + ",5", 10**13, Decimal("1e40"), "9" * 40 + " h 30"])
def test_that_a_number_no_book_can_hold_is_refused(read: Callable[[Any], Any], cell: Any) -> None:
    with pytest.raises(InvalidValueError):
        read(cell)
