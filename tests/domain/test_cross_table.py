"""The definition of a cross table: kept as JSON, turned, and the sizes of companies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.cross_table import YEARS_OFFERED, Axis, CrossMeasure, CrossTable, cross_table_from, size_of


@given(
    st.lists(st.sampled_from(list(Axis)), min_size=2, max_size=2, unique=True),
    st.booleans(),
    st.sampled_from(list(CrossMeasure)),
    st.sampled_from(YEARS_OFFERED),
)
def test_that_what_is_kept_is_read_as_it_was(
    axes: list[Axis], has_columns: bool, measure: CrossMeasure, years: int
) -> None:
    table = CrossTable(axes[0], axes[1] if has_columns else None, measure, years)
    assert cross_table_from(table.as_json()) == table
    assert table.turned().turned() == table


@pytest.mark.parametrize(
    "kept", [{}, {"rows": "moon", "years": -4}, {"rows": 3, "columns": None, "measure": []}, {"years": "1"}]
)
def test_that_what_cannot_be_read_is_the_usual_table(kept: dict[str, object]) -> None:
    assert cross_table_from(kept) == CrossTable()


def test_that_choosing_the_axis_of_the_other_side_exchanges_them() -> None:
    table = CrossTable(Axis.MRC, Axis.SERVICE)
    assert table.with_axis("rows", Axis.SERVICE) == CrossTable(Axis.SERVICE, Axis.MRC)
    assert table.with_axis("columns", Axis.MRC) == CrossTable(Axis.SERVICE, Axis.MRC)
    assert table.with_axis("columns", None).with_axis("rows", Axis.YEAR) == CrossTable(Axis.YEAR, None)
    assert table.with_axis("columns", None).with_axis("columns", Axis.MRC).columns is None


@pytest.mark.parametrize(
    ("employees", "size"), [(None, ""), (0, "0"), (1, "1-4"), (4, "1-4"), (5, "5-19"), (249, "100-249"), (250, "250+")]
)
def test_that_a_number_of_employees_has_one_size(employees: int | None, size: str) -> None:
    assert size_of(employees) == size
