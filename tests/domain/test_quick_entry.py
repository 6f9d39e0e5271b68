"""A typed line, read as an intervention: no text makes it fail, and what it does not understand is kept."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.market_words import MARKET_BY_KEY, USUAL_MARKETS
from cqi_desktop.domain.quick_entry import SERVICE_PHRASES, Proposal, parse_line, phrase_key, seconds_in, subject_of

TODAY = date(2011, 3, 31)  # a Thursday


def test_that_the_line_of_the_design_is_understood() -> None:
    assert parse_line("2 h tél Acier Bécancour plan export É.-U. suivi 15 mars", TODAY) == Proposal(
        seconds=7200,
        medium="phone",
        service="export_plan",
        markets=("États-Unis",),
        follow_up_on=date(2012, 3, 15),
        words=("Acier", "Bécancour"),
    )


def test_that_the_line_of_the_mock_up_is_understood() -> None:
    assert parse_line("boisc info 30 min texas, rappeler vendredi", TODAY) == Proposal(
        seconds=1800,
        service="information",
        markets=("Texas",),
        follow_up_on=date(2011, 4, 1),
        next_step="rappeler",
        words=("boisc",),
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2 h", 7200), ("2h", 7200), ("0,5h", 1800), ("0.5 h", 1800), ("45 min", 2700), ("45min", 2700),
        ("2h30", 9000), ("2 h 30", 9000), ("1 h 15 min", 4500), ("1 h 15min", 4500), ("1 heure", 3600),
        ("3 hours", 10800), ("demi-heure", 1800), ("20 minutes", 1200), ("2\u00a0h", 7200), ("90", 5400),
        ("0 h", None), ("200 h", None), ("deux", None), ("2 h de trop", None), ("", None),
    ],
)  # fmt: skip
def test_that_durations_are_read_as_they_are_typed(text: str, seconds: int | None) -> None:
    assert seconds_in(text) == seconds


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hier", date(2011, 3, 30)), ("avant-hier", date(2011, 3, 29)), ("aujourd’hui", TODAY),
        ("lundi", date(2011, 3, 28)),
        ("jeudi", TODAY), ("jeudi dernier", date(2011, 3, 24)), ("lundi prochain", date(2011, 4, 4)),
        ("last monday", date(2011, 3, 28)), ("next week", date(2011, 4, 7)), ("15 mars", date(2011, 3, 15)),
        ("le 1er avril", date(2011, 4, 1)), ("20 décembre", date(2010, 12, 20)), ("March 3rd", date(2011, 3, 3)),
        ("3 mars 2009", date(2009, 3, 3)), ("2011-02-28", date(2011, 2, 28)), ("il y a 3 jours", date(2011, 3, 28)),
        ("2 weeks ago", date(2011, 3, 17)), ("dans 2 semaines", date(2011, 4, 14)), ("29 février", date(2012, 2, 29)),
        ("dans 1 mois", date(2011, 4, 30)), ("31 février", None), ("2011-02-30", None), ("prochain", None),
    ],
)  # fmt: skip
def test_that_days_are_read_in_both_languages(text: str, day: date | None) -> None:
    assert day_in(text, TODAY) == day


def test_that_a_follow_up_looks_ahead_and_the_day_of_the_act_behind() -> None:
    read = parse_line("lundi Aciers Roy suivi lundi", TODAY)
    assert (read.day, read.follow_up_on) == (date(2011, 3, 28), date(2011, 4, 4))
    assert parse_line("hier Aciers Roy relancer Jean dans 10 jours", TODAY) == Proposal(
        day=date(2011, 3, 30), follow_up_on=date(2011, 4, 10), next_step="relancer Jean", words=("Aciers", "Roy")
    )


def test_that_a_follow_up_without_a_day_is_only_words() -> None:
    assert parse_line("Suivi GPS inc. tarif", TODAY).words == ("Suivi", "GPS", "inc.", "tarif")


def test_that_a_day_after_the_hours_is_no_number_of_minutes() -> None:
    read = parse_line("2 h 15 mars Aciers Roy", TODAY)
    assert (read.seconds, read.day, read.words) == (7200, date(2011, 3, 15), ("Aciers", "Roy"))


def test_that_small_words_are_no_markets_and_a_numbered_meeting_no_medium() -> None:
    assert parse_line("a eu us na", TODAY).markets == ()
    assert parse_line("USA, U.K. nouvelle angleterre", TODAY).markets == (
        "États-Unis", "Royaume-Uni", "Nouvelle-Angleterre",
    )  # fmt: skip
    assert parse_line("transitaire, rencontre 4", TODAY).medium is None
    assert parse_line("rencontre transitaire", TODAY).medium == "meeting"


def test_that_the_labels_of_the_team_s_services_are_known() -> None:
    assert parse_line("veille stratégique Roy", TODAY, {phrase_key("Veille stratégique"): "watch"}).service == "watch"


def test_that_a_subject_is_what_remains() -> None:
    assert subject_of(("étiquetage", "nutritionnel"), "rappeler Jean") == "Étiquetage nutritionnel, rappeler Jean"
    assert subject_of(()) == ""


_PIECES = st.sampled_from(
    [*SERVICE_PHRASES, *USUAL_MARKETS, *MARKET_BY_KEY, "2", "h", "99999999999999999999", "2h30", "0,5h", "min", "suivi",
     "rappeler", "hier", "lundi", "prochain", "le", "29", "février", "31", "mars", "0000-00-00", "9999-12-31", "dans",
     "999", "mois", "il", "y", "a", "jours", "ago", "É.-U.", "…", "½", "٣", "²", "Acier"]
)  # fmt: skip


@given(st.text() | st.lists(_PIECES | st.text(max_size=8), max_size=14).map(" ".join), st.dates())
@settings(max_examples=300, deadline=None)
def test_that_no_text_makes_it_fail_and_nothing_is_invented(text: str, today: date) -> None:
    read = parse_line(text, today)
    assert all(word in text for word in read.words)
    assert read.seconds is None or 0 < read.seconds <= 360_000
    assert read.follow_up_on is None or read.next_step == "" or read.next_step.split()[0] in text
    seconds_in(text)
    day_in(text, today, ahead=True)
