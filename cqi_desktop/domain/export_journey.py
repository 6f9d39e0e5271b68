"""The way of a company to its first sale abroad: which steps it took, how long each lasted, whether it has stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

# In the order of the service, each with the next one as its aim.
STEPS = ("information", "prediagnostic", "diagnostic", "export_plan", "mission", "sale")
# Half a year without a step and without an act of service: somebody should call.
STALLED_AFTER_DAYS = 183


@dataclass(frozen=True, slots=True)
class JourneyStep:
    """``reached_on`` is None while the step was not taken; ``days_before`` are those since the step taken before it."""

    code: str
    reached_on: date | None
    days_before: int | None


@dataclass(frozen=True, slots=True)
class ExportJourney:
    """``next_code`` is the first step after the farthest one taken, empty at the end.

    ``stalled_days`` is the number of days since anything was done, None while the company moves (or never began).
    """

    steps: tuple[JourneyStep, ...]
    next_code: str
    stalled_days: int | None

    @property
    def is_begun(self) -> bool:
        return any(step.reached_on for step in self.steps)


def journey_of(first_days: Mapping[str, date], last_act: date | None, today: date) -> ExportJourney:
    """The journey from the first day of each step that was taken, and the day of the last act of service, if any.

    A company may skip a step, or come back to an earlier one: the time between two steps is told only when the
    later one follows the earlier in time. A company that has sold abroad is never stalled.
    """
    steps: list[JourneyStep] = []
    before: date | None = None
    for code in STEPS:
        day = first_days.get(code)
        since = (day - before).days if day is not None and before is not None and day >= before else None
        steps.append(JourneyStep(code, day, since))
        before = day or before
    taken = [place for place, code in enumerate(STEPS) if code in first_days]
    following = STEPS[taken[-1] + 1] if taken and taken[-1] + 1 < len(STEPS) else ("" if taken else STEPS[0])
    days_seen = [day for day in (*first_days.values(), last_act) if day is not None and day <= today]
    still = (today - max(days_seen)).days if days_seen else 0
    is_stalled = bool(taken) and bool(following) and still > STALLED_AFTER_DAYS
    return ExportJourney(tuple(steps), following, still if is_stalled else None)
