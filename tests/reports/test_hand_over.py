"""The printed summary of a hand-over."""

from __future__ import annotations

from datetime import date

from cqi_desktop.reports.hand_over import HandOver, hand_over_file_name, hand_over_html
from cqi_desktop.store.hand_over import HandedCompany, HandedFollowUp, Portfolio

COMPANY = HandedCompany(
    b"1" * 16, "Vis & Écrous <Arcadie>", "Warwick", date(2011, 2, 1), "Jean Roy", "819 555-0101", "regular", "Texas"
)
FOLLOW_UP = HandedFollowUp(
    b"2" * 16, COMPANY.id, COMPANY.name, "Rappeler", "Service d'information", "Information service", date(2011, 3, 25)
)


def summary(portfolio: Portfolio) -> HandOver:
    return HandOver("CQI", "Odile Essai", "Karim Essai", date(2011, 3, 31), portfolio)


def test_that_it_names_who_gives_what_to_whom() -> None:
    html = hand_over_html(summary(Portfolio((COMPANY,), (FOLLOW_UP,))))
    for text in ("Odile Essai", "Karim Essai", "2011-03-31", "Vis &amp; Écrous &lt;Arcadie&gt;", "819 555-0101",
                 "2011-03-25", "Rappeler"):  # fmt: skip
        assert text in html
    assert "<Arcadie>" not in html


def test_that_what_is_empty_has_no_table() -> None:
    assert hand_over_html(summary(Portfolio((COMPANY,), ()))).count("<table") == 1
    assert hand_over_html(summary(Portfolio((), ()))).count("<table") == 0


def test_that_the_file_names_nobody() -> None:
    name = hand_over_file_name(summary(Portfolio((COMPANY,), ())))
    assert name.endswith("-2011-03-31-1.pdf")
    assert "Odile" not in name
