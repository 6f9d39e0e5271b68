"""Totals of outcomes keep apart what each rests on; a response rate never divides by nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.outcomes import ATTRIBUTIONS, EXPORT_SALES, OUTCOME_KINDS, Outcome, Response, totals_of


def outcome(number: int, kind: str, attribution: str, value: int | None, before: int | None = None) -> Outcome:
    key = number.to_bytes(2, "big")
    return Outcome(key, key[-1:], "Métal Valbrun", kind, attribution, value, before, evidence="Lettre" if value else "")


def test_that_declared_and_estimated_are_never_added() -> None:
    totals = totals_of(
        [
            outcome(1, EXPORT_SALES, "declared", 500, 300),
            outcome(2, EXPORT_SALES, "declared", 100),
            outcome(3, EXPORT_SALES, "estimated", 9_000),
            outcome(4, "jobs_created", "attributed", 0),
        ]
    )
    assert [(total.kind, total.attribution, total.value) for total in totals] == [
        (EXPORT_SALES, "declared", 600),
        (EXPORT_SALES, "estimated", 9_000),
        ("jobs_created", "attributed", 0),
    ]
    declared = totals[0]
    assert (declared.before, declared.after, declared.compared) == (300, 500, 1), "those known before and after alone"
    assert (declared.companies, declared.proved) == (2, 2)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(OUTCOME_KINDS), st.sampled_from(ATTRIBUTIONS), st.none() | st.integers(0, 10**9),
            st.none() | st.integers(0, 10**9),
        ),
        max_size=30,
    )
)  # fmt: skip
def test_that_every_outcome_is_in_one_total(rows: list[tuple[str, str, int | None, int | None]]) -> None:
    totals = totals_of(outcome(number, *row) for number, row in enumerate(rows))
    assert sum(total.count for total in totals) == len(rows)
    assert sum(total.value or 0 for total in totals) == sum(value or 0 for _, _, value, _ in rows)
    assert len({(total.kind, total.attribution) for total in totals}) == len(totals)


def test_that_a_survey_says_who_is_waited_for() -> None:
    assert Response(39, 6, 3).waiting == 30
    assert Response(40, 10, 0).rate == 0.25
    assert Response().rate is None
