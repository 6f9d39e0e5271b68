"""What came of the help: totals that keep apart what companies declare, what is estimated and what is attributed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

EXPORT_SALES = "export_sales"
OUTCOME_KINDS = (EXPORT_SALES, "new_market", "new_exporter", "jobs_created", "jobs_kept")
DECLARED = "declared"
ATTRIBUTIONS = (DECLARED, "estimated", "attributed")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One outcome of one company in a year. Sales are cents; ``before`` is the same quantity before the help."""

    key: bytes
    company: bytes
    company_name: str
    kind: str
    attribution: str
    value: int | None
    before: int | None = None
    market: str = ""
    evidence: str = ""
    recorded_on: date | None = None
    region: str = ""
    mrc: str = ""
    survey_answer: bytes | None = None

    @property
    def change(self) -> int | None:
        """How much more than before; None when either is unknown."""
        return None if self.value is None or self.before is None else self.value - self.before


@dataclass(frozen=True, slots=True)
class OutcomeTotal:
    """The outcomes of one kind that rest on the same word.

    ``value`` is their sum, None when none of them has one. ``before`` and ``after`` are sums of those alone of which
    both are known, so that they compare. ``proved`` is how many give an evidence.
    """

    kind: str
    attribution: str
    value: int | None
    companies: int
    count: int
    before: int | None
    after: int | None
    compared: int
    proved: int


def totals_of(outcomes: Iterable[Outcome]) -> tuple[OutcomeTotal, ...]:
    """One total a kind and attribution that has any, in the order of both: they are never added together."""
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault((outcome.kind, outcome.attribution), []).append(outcome)
    return tuple(_total(*key, groups[key]) for key in sorted(groups, key=_place))


def _place(key: tuple[str, str]) -> tuple[int, int]:
    kind, attribution = key
    return _index(OUTCOME_KINDS, kind), _index(ATTRIBUTIONS, attribution)


def _index(known: tuple[str, ...], code: str) -> int:
    return known.index(code) if code in known else len(known)


def _total(kind: str, attribution: str, own: list[Outcome]) -> OutcomeTotal:
    values = [outcome.value for outcome in own if outcome.value is not None]
    both = [(one.before, one.value) for one in own if one.before is not None and one.value is not None]
    return OutcomeTotal(
        kind,
        attribution,
        sum(values) if values else None,
        len({outcome.company for outcome in own}),
        len(own),
        sum(before for before, _ in both) if both else None,
        sum(after for _, after in both) if both else None,
        len(both),
        sum(bool(outcome.evidence) for outcome in own),
    )


@dataclass(frozen=True, slots=True)
class Response:
    """How a survey goes. ``asked`` counts the companies questioned, those that declined among them."""

    asked: int = 0
    answered: int = 0
    declined: int = 0

    @property
    def waiting(self) -> int:
        """Those of whom something is still expected."""
        return self.asked - self.answered - self.declined

    @property
    def rate(self) -> float | None:
        """Answers for each company questioned; None when none was."""
        return self.answered / self.asked if self.asked else None
