"""Hypothesis chooses what happens to a team of real books on disk, and makes a failing story short."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.schedules import Laptop, Schedule

which = st.integers(0, 11)


class ATeam(RuleBasedStateMachine):
    """The happenings of ``tests.schedules``; its witness judges at the end."""

    @initialize(seed=st.integers(0, 1000), laptops=st.integers(2, 5))
    def begin(self, seed: int, laptops: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="cqi-team-"))
        self.schedule = Schedule(seed, laptops, 0, self.folder)

    def _happens(self, name: str, number: int) -> None:
        laptop: Laptop = self.schedule.laptops[number % len(self.schedule.laptops)]
        self.schedule.happens(getattr(self.schedule, name), laptop)
        assert not self.schedule.witness.faults

    @rule(
        number=which,
        name=st.sampled_from(["edit", "create", "merge", "undo", "document", "setting", "decide", "edit_at_once"]),
    )
    def writes(self, number: int, name: str) -> None:
        self._happens(name, number)

    @rule(number=which, name=st.sampled_from(["exchange", "push", "pull"]))
    def exchanges(self, number: int, name: str) -> None:
        self._happens(name, number)

    @rule(
        number=which,
        name=st.sampled_from(["reopen", "back_up", "restore", "copy", "resume", "upgrade", "write_beside"]),
    )
    def changes_hands(self, number: int, name: str) -> None:
        self._happens(name, number)

    @rule(number=which, name=st.sampled_from(["jump", "wait", "list_late", "cut_a_file"]))
    def suffers(self, number: int, name: str) -> None:
        self._happens(name, number)

    def teardown(self) -> None:
        if not hasattr(self, "schedule"):
            return
        try:
            self.schedule.end()
        finally:
            self.schedule.close()
            shutil.rmtree(self.folder, ignore_errors=True)


TestTeam = ATeam.TestCase
TestTeam.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
