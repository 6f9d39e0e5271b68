"""Random edits after a freeze: what was filed never moves, and with the differences it is today's figures, exactly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.differences import Cause
from cqi_desktop.domain.errors import CqiError, EmptyYearError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import change_sets
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.interventions import edit_intervention
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.submission_differences import differences_of
from cqi_desktop.store.synergies import propose_link
from cqi_desktop.store.tables import Activity, ExportOutcome, Intervention, Participation, SynergyLink
from cqi_desktop.store.trash import trash, untrash
from cqi_desktop.store.undo import undo_last
from cqi_desktop.sync.erase import erase_records
from cqi_desktop.sync.person_erasure import anonymise_contact

NOON = 1_301_572_800_000
YEAR = FiscalYear(2010)
PLACES = [("490", "17"), ("490", "17"), ("390", "17"), (None, "17"), ("371", "04"), (None, "Montérégie"), (None, None)]
SERVICES = ["information", "information", "accompaniment", "prediagnostic", "export_plan"]
FIRST_DAY = YEAR.start - timedelta(days=20)

number = st.integers(0, 10_000)
days = st.integers(0, 400).map(lambda offset: FIRST_DAY + timedelta(days=offset))


class RandomBook:
    """A book that each step fills or changes; a step picks its records by number among those that are there."""

    def __init__(self, book: Book) -> None:
        self.book = book

    def pick(self, table: str, which: int, condition: str = "1") -> bytes | None:
        keys = self.book.sql(f"SELECT id FROM {table} WHERE {condition} ORDER BY id").fetchall()
        return keys[which % len(keys)][0] if keys else None

    def company(self, which: int) -> bytes:
        return self.pick("company", which) or add_company(self.book, name="Première", mrc="490")

    # --- what fills the book ---------------------------------------------------------------------------------

    def add_company(self, which: int, day: date) -> None:
        mrc, region = PLACES[which % len(PLACES)]
        add_company(self.book, name=f"C{which} {day}", mrc=mrc, region=region)

    def add_intervention(self, which: int, day: date) -> None:
        mrc, region = PLACES[which % len(PLACES)]
        with self.book.change_set("Record"):
            self.book.insert(
                Intervention, company=self.company(which // 7), service=service_id(SERVICES[which % len(SERVICES)]),
                date=day, completed_on=day if which % 3 else None, status="planned" if which % 11 == 0 else "done",
                contact_seconds=which % 5000, mrc=mrc, region=region,
            )  # fmt: skip

    def add_activity(self, which: int, day: date) -> None:
        regions = [("17",), ("17", "04"), (), ("04",)][which % 4]
        kind = ["awareness", "training", "cafe_export"][which % 3]
        add_activity(self.book, code=str(which), title=str(which), kind=kind, start_date=day, regions=regions)

    def attend(self, which: int, day: date) -> None:
        del day
        activity = self.pick("activity", which)
        if activity is not None:
            mrc, region = PLACES[which % len(PLACES)]
            company = self.company(which // 3)
            key = record_participation(self.book, activity=activity, company=company, attendance="attended")
            if which % 2:
                with self.book.change_set("Elsewhere"):
                    self.book.update(Participation, key, mrc=mrc, region=region)

    def link(self, which: int, day: date) -> None:
        propose_link(
            self.book, company_a=self.company(which), company_b=self.company(which // 5), kind="other", proposed_on=day
        )

    def sell(self, which: int, day: date) -> None:
        record_outcome(
            self.book, company=self.company(which), kind="export_sales", value=which,
            attribution="estimated" if which % 5 == 0 else "declared", start_date=YEAR.start, end_date=YEAR.end,
            recorded_on=day,
        )  # fmt: skip

    # --- what changes it -------------------------------------------------------------------------------------

    def edit(self, which: int, day: date) -> None:
        """One field of one record, of any kind."""
        mrc, region = PLACES[which % len(PLACES)]
        edits: list[tuple[Any, dict[str, Any]]] = [
            (Intervention, {"date": day}),
            (Intervention, {"completed_on": day}),
            (Intervention, {"status": ["done", "cancelled"][which % 2]}),
            (Intervention, {"mrc": mrc, "region": region}),
            (Intervention, {"service": service_id(SERVICES[which % len(SERVICES)])}),
            (Intervention, {"contact_seconds": which % 4000}),
            (Intervention, {"company": self.company(which // 2)}),
            (Participation, {"attendance": ["attended", "absent"][which % 2]}),
            (Participation, {"mrc": mrc, "region": region}),
            (Activity, {"start_date": day}),
            (Activity, {"status": ["held", "cancelled"][which % 2]}),
            (Activity, {"kind": ["awareness", "training", "mission"][which % 3]}),
            (Activity, {"regions": [("17",), ("04",), ()][which % 3]}),
            (SynergyLink, {"proposed_on": day}),
            (SynergyLink, {"concluded_on": day}),
            (SynergyLink, {"mrc_a": mrc, "region_a": region}),
            (ExportOutcome, {"value": which}),
            (ExportOutcome, {"attribution": ["declared", "estimated"][which % 2]}),
        ]
        model, values = edits[which % len(edits)]
        key = self.pick(model._meta.table_name, which // len(edits))
        if key is not None:
            with self.book.change_set("Edit"):
                self.book.update(model, key, **values)

    def correct_date(self, which: int, day: date) -> None:
        """The date of an intervention was wrong."""
        key = self.pick("intervention", which)
        if key is not None:
            edit_intervention(self.book, key, date=day)

    def merge(self, which: int, day: date) -> None:
        del day
        merge_companies(self.book, self.company(which), self.company(which // 4))

    def trash(self, which: int, day: date) -> None:
        del day
        kind = ["company", "intervention", "participation", "activity", "synergy_link", "outcome"][which % 6]
        table = "export_outcome" if kind == "outcome" else kind
        key = self.pick(table, which // 6)
        if key is not None:
            (untrash if which % 4 == 0 else trash)(self.book, kind, key)

    def move(self, which: int, day: date) -> None:
        """The MRC of an intervention was wrong."""
        del day
        key = self.pick("intervention", which)
        if key is not None:
            mrc, region = PLACES[which % 3]
            edit_intervention(self.book, key, mrc=mrc, region=region)

    def anonymise(self, which: int, day: date) -> None:
        """A person who came is anonymised: their attendance still counts."""
        attendance = self.pick("participation", which)
        if attendance is None:
            return
        company = self.book.scalar("SELECT company_id FROM participation WHERE id = ?", (attendance,))
        contact = add_contact(self.book, company=company, last_name=f"N{which}", first_name=str(day))
        with self.book.change_set("Name who came"):
            self.book.update(Participation, attendance, contact=contact)
        anonymise_contact(self.book, contact, purpose="statistiques")

    def erase(self, which: int, day: date) -> None:
        """A record is erased for privacy: nothing of it stays, its share of the difference says so."""
        del day
        key = self.pick("intervention", which)
        if key is not None:
            erase_records(self.book, [("intervention", key)])

    def undo(self, which: int, day: date) -> None:
        del which, day
        if change_sets(self.book, limit=1)[0].label != "Freeze a submission":
            undo_last(self.book)


FILLING = [RandomBook.add_company, RandomBook.add_intervention, RandomBook.add_intervention, RandomBook.add_activity,
           RandomBook.attend, RandomBook.attend, RandomBook.link, RandomBook.sell]  # fmt: skip
CHANGING = [*FILLING, *[RandomBook.edit] * 6, *[RandomBook.merge] * 2, *[RandomBook.trash] * 3]
# What the issue names: added late, date corrected, merged, MRC moved, put in the trash, anonymised (and erased).
NAMED = [RandomBook.add_intervention, RandomBook.correct_date, RandomBook.merge, RandomBook.move, RandomBook.trash,
         RandomBook.anonymise, RandomBook.erase]  # fmt: skip
Step = tuple[Callable[[RandomBook, int, date], None], int, date]


def steps(of: list[Any], least: int, most: int) -> st.SearchStrategy[list[Step]]:
    return st.lists(st.tuples(st.sampled_from(of), number, days), min_size=least, max_size=most)


def play(random_book: RandomBook, drawn: list[Step]) -> None:
    for step, which, day in drawn:
        try:
            step(random_book, which, day)
        except CqiError:
            continue  # a company merged with itself, nothing left to undo


def filed(book: Book) -> list[tuple[Any, ...]]:
    figures = book.sql("SELECT indicator, mrc, value FROM submission_figure ORDER BY id").fetchall()
    return [*figures, *book.sql("SELECT indicator, record, mrc, amount FROM submission_record ORDER BY id").fetchall()]


# A case takes long to make smaller: it is kept as it was found.
@settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(before=steps(FILLING, 6, 16), after=steps(CHANGING, 1, 9), undone=st.booleans())
def test_that_filed_figures_and_differences_are_todays_figures(
    tmp_path_factory: Any, before: list[Step], after: list[Step], undone: bool
) -> None:
    check_sums(tmp_path_factory.mktemp("random") / "book.cqi", before, after, undone=undone)


@settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(before=steps(FILLING, 8, 16), after=steps(NAMED, 3, 10))
def test_that_what_the_field_does_after_a_freeze_adds_up(
    tmp_path_factory: Any, before: list[Step], after: list[Step]
) -> None:
    check_sums(tmp_path_factory.mktemp("named") / "book.cqi", before, after, undone=False)


def check_sums(path: Path, before: list[Step], after: list[Step], *, undone: bool) -> None:
    with Book.create(path, surroundings=RepeatableSurroundings(NOON, 5).surroundings()) as book:
        random_book = RandomBook(book)
        play(random_book, before)
        try:
            freeze_submission(book, region="17", year=YEAR)
        except EmptyYearError:
            return
        then, kept = figures_of(book, YEAR).of_region("17"), filed(book)
        assert differences_of(book, YEAR, "17") == ()
        play(random_book, after)
        if undone:
            random_book.undo(0, YEAR.start)
        found = {(one.indicator, one.mrc): one for one in differences_of(book, YEAR, "17")}
        now = figures_of(book, YEAR).of_region("17")
        assert filed(book) == kept
        for indicator in INDICATORS:
            unit = indicator.unit
            places = [None, *(mrc.code for mrc in now.mrcs), ""] if unit.has_mrc else [None]
            for place in places:
                one = found.pop((indicator.code, place), None)
                was, is_now = (year.figures[indicator.code].value(place) for year in (then, now))
                explained = sum(why.amount for why in one.explanations) if one else 0
                assert unit.to_stored(was or 0) + explained == unit.to_stored(is_now or 0)
                if one is not None:
                    assert one.filed == (None if was is None else unit.to_stored(was))
                    assert one.today == (None if is_now is None else unit.to_stored(is_now))
                    assert [why for why in one.explanations if why.cause is Cause.UNEXPLAINED] == []
        assert found == {}
