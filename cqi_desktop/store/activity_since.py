"""What happened since an activity with the companies that came: served, linked to others, selling abroad."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.text_folding import fold

from .checked_values import existing
from .counting_sql import CANONICAL, IN_TRASH
from .tables import Activity

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class SinceLine:
    """One company that came. ``sales_cents`` are export sales declared since, ``actions`` done of those promised."""

    company: bytes
    name: str
    interventions: int
    last_on: date | None
    links: int
    outcomes: int
    sales_cents: int
    actions: int
    actions_done: int

    @property
    def is_quiet(self) -> bool:
        return not (self.interventions or self.links or self.outcomes or self.actions_done)


_STATEMENT = f"""
WITH RECURSIVE {CANONICAL},
came AS MATERIALIZED (
  SELECT DISTINCT coalesce(k.root, p.company_id) AS root FROM participation p
  LEFT JOIN canonical k ON k.company = p.company_id
  WHERE p.activity_id = :activity AND p.attendance = 'attended' AND p.trashed_at IS NULL
),
own AS MATERIALIZED (
  SELECT root, root AS company FROM came
  UNION SELECT k.root, k.company FROM canonical k JOIN came ON came.root = k.root
),
acts AS (
  SELECT o.root, count(*) AS many, max(i.date) AS last_on FROM own o JOIN intervention i ON i.company_id = o.company
  WHERE i.status = 'done' AND i.trashed_at IS NULL AND i.date > :day GROUP BY o.root
),
results AS (
  SELECT o.root, count(*) AS many, sum(CASE WHEN r.kind = 'export_sales' THEN r.value ELSE 0 END) AS cents
  FROM own o JOIN export_outcome r ON r.company_id = o.company
  WHERE r.trashed_at IS NULL AND r.recorded_on > :day AND r.attribution = 'declared' GROUP BY o.root
),
linked AS (
  SELECT o.root, count(DISTINCT l.id) AS many FROM own o
  JOIN synergy_link l ON l.company_a_id = o.company OR l.company_b_id = o.company
  WHERE l.trashed_at IS NULL AND l.proposed_on > :day GROUP BY o.root
),
promised AS (
  SELECT o.root, count(*) AS many, sum(y.done_on IS NOT NULL) AS done
  FROM action y JOIN own o ON o.company = y.company_id
  WHERE y.activity_id = :activity AND y.trashed_at IS NULL GROUP BY o.root
)
SELECT c.id, coalesce(c.name, ''), coalesce(a.many, 0), a.last_on, coalesce(l.many, 0), coalesce(r.many, 0),
  coalesce(r.cents, 0), coalesce(y.many, 0), coalesce(y.done, 0)
FROM came JOIN company c ON c.id = came.root LEFT JOIN acts a ON a.root = c.id LEFT JOIN results r ON r.root = c.id
LEFT JOIN linked l ON l.root = c.id LEFT JOIN promised y ON y.root = c.id
WHERE c.id NOT IN {IN_TRASH}
"""


def since_activity(book: Book, activity: bytes) -> tuple[SinceLine, ...]:
    """Each company that came, with what happened after the last day; those with the most to tell first."""
    held = existing(book, Activity, activity)
    day = held.end_date or held.start_date
    rows = book.sql(_STATEMENT, {"activity": activity, "day": day.isoformat() if day else ""})
    lines = [
        SinceLine(key, name, acts, date.fromisoformat(last) if last else None, *others)
        for key, name, acts, last, *others in rows
    ]
    return tuple(sorted(lines, key=_most_to_tell))


def _most_to_tell(line: SinceLine) -> tuple[int, int, int, str]:
    return -line.sales_cents, -(line.outcomes + line.links), -line.interventions, fold(line.name)
