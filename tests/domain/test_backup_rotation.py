"""Which copies of a book are kept, and when one is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.backup_rotation import EVERY, KEPT_DAYS, KEPT_MONTHS, KEPT_WEEKS, is_due, kept_copies

NOW = datetime(2011, 3, 31, 12, tzinfo=UTC)
moments = st.lists(
    st.integers(min_value=0, max_value=900 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)), unique=True
)


def test_that_a_copy_is_due_when_the_book_changed_since_the_last_one() -> None:
    long_ago = NOW - timedelta(days=9)
    assert not is_due(None, None, NOW)
    assert is_due(None, long_ago, NOW)
    assert not is_due(NOW - EVERY, long_ago, NOW)
    assert is_due(NOW - EVERY, NOW, NOW)
    assert not is_due(NOW - EVERY + timedelta(minutes=1), NOW, NOW)
    assert is_due(NOW + timedelta(days=300), NOW, NOW)


@given(moments)
def test_that_the_latest_of_each_period_is_kept_and_the_folder_stays_small(copies: list[datetime]) -> None:
    kept = kept_copies(copies, NOW)
    assert kept <= set(copies)
    assert not copies or max(copies) in kept
    assert {moment for moment in copies if NOW - moment <= timedelta(days=2)} <= kept
    older = [moment for moment in kept if NOW - moment > timedelta(days=2)]
    assert len(older) <= KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS
    for name in ("%Y-%m-%d", "%G-%V", "%Y-%m"):
        periods = sorted({moment.strftime(name) for moment in copies})[-8:]
        assert {max(m for m in copies if m.strftime(name) == period) for period in periods} <= kept


@given(moments)
def test_that_thinning_twice_removes_nothing_more(copies: list[datetime]) -> None:
    kept = kept_copies(copies, NOW)
    assert kept_copies(kept, NOW) == kept


def test_that_two_years_of_copies_go_back_by_days_weeks_and_months() -> None:
    every_hour = [NOW - timedelta(hours=hours) for hours in range(24 * 730)]
    kept = kept_copies(every_hour, NOW)
    assert min(kept) < NOW - timedelta(days=690)
    assert 60 < len(kept) < 110
