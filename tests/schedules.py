"""Random schedules of a team: ``python -m tests.schedules --seeds N --laptops K --steps S``.

Laptops edit, archive, merge duplicates, add documents, undo, push, pull, are restored from backups, copied, opened
twice; clocks jump by a year or step back; folders list late; files arrive cut; a machine is resumed twice from one
picture; some laptops have an older version, which lacks a table and a column, until they are upgraded at some moment.
Then all is healed and every laptop exchanges: all must be equal, with nothing lost, each conflict listed exactly once.
What must be is computed apart, in ``tests.sync.witness``, from what each laptop showed when something was written. The
same seed gives the same run; a failing one is printed.
"""

from __future__ import annotations

import argparse
import atexit
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store import log_rebuild, log_replay
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import Surroundings
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.document_contents import complete_contents, named_contents
from cqi_desktop.store.documents import add_document
from cqi_desktop.store.tables import (
    SYNCHRONISED,
    BookRecord,
    Company,
    Concern,
    Contact,
    Intervention,
    column_names,
)
from cqi_desktop.store.team_settings import change_setting
from cqi_desktop.store.undo import undo_last
from cqi_desktop.store.upgrades import SCHEMA
from cqi_desktop.sync import exchange as exchange_module
from cqi_desktop.sync import merge, presence
from cqi_desktop.sync.conflicts import open_conflicts, resolve
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import Outside, membership_of
from cqi_desktop.sync.progress import NobodyWatching
from cqi_desktop.sync.pull import pull
from cqi_desktop.sync.push import push
from cqi_desktop.sync.team import create_team, join_team
from tests.sync.laptops import PASS_PHRASE, QUICK, START_MS, MemoryStore, new_book
from tests.sync.witness import Witness

YEAR_MS = 365 * 24 * 3600 * 1000
MOST_LAPTOPS = 12
NAMES = ("Scierie Bellemare", "Fonderie Lachance", "Cuirs Jutras", "Textiles Roy", "Bois Hébert")
EDITS: dict[str, tuple[object, ...]] = {
    "name": NAMES,
    "mrc": ("390", "04", None),
    "phone": ("819 555-0101", "819 555-0102", None),
    "notes": ("à rappeler", "rencontrée", None),
    "archived_at": ("2011-03-31T14:32:05Z", None),
    "website": ("https://ici.example", "https://la.example", None),
}
# What the older version lacks.
NEW_TABLE, NEW_COLUMN = Concern, "website"


class ScheduleError(Exception):
    """What was promised did not hold."""


@dataclass(slots=True)
class Laptop:
    """A book on disk, the clock of its machine, and backups made of it. ``offset_ms`` is how wrong its clock is.

    ``own_ms`` is how far the clocks of two machines resumed from one picture are for ever: they were not so at once.
    """

    number: int
    path: Path
    offset_ms: int = 0
    own_ms: int = 0
    is_older: bool = False
    book: Book | None = None
    backups: list[Path] = field(default_factory=list)

    @property
    def open_book(self) -> Book:
        assert self.book is not None
        return self.book


def _older_column_names(model: type[BookRecord]) -> tuple[str, ...]:
    return tuple(name for name in column_names(model) if (model, name) != (Company, NEW_COLUMN))


@contextmanager
def version_of(laptop: Laptop) -> Iterator[None]:
    """While it lasts the program is the one of this laptop: an older one reads and writes less."""
    if not laptop.is_older:
        yield
        return
    older: dict[str, object] = {
        "SYNCHRONISED": tuple(model for model in SYNCHRONISED if model is not NEW_TABLE),
        "column_names": _older_column_names,
        "SCHEMA": SCHEMA - 1,
    }
    modules = (merge, presence, exchange_module, log_rebuild, log_replay)
    kept = [(module, name, getattr(module, name)) for module in modules for name in older if hasattr(module, name)]
    for module, name, _ in kept:
        setattr(module, name, older[name])
    try:
        yield
    finally:
        for module, name, value in kept:
            setattr(module, name, value)


@cache
def template(kind: int) -> Path:
    """A new book to start from, made once for the process."""
    folder = Path(tempfile.mkdtemp(prefix="cqi-schedules-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / f"{kind}.cqi"
    new_book(path, 1000 + kind).close()
    return path


class Schedule:
    """One run, wholly decided by its seed."""

    def __init__(
        self,
        seed: int,
        laptops: int,
        steps: int,
        folder: Path,
        fixed_writer: bool = False,
        emphasis: Mapping[str, int] | None = None,
    ) -> None:
        self.random = random.Random(seed)
        self.emphasis = emphasis or {}
        self.steps, self.folder, self.fixed_writer = steps, folder, fixed_writer
        self.now_ms = START_MS
        self.stores = [MemoryStore(), MemoryStore()]
        self.witness = Witness()
        self.laptops: list[Laptop] = []
        self.trace: list[str] = []
        made_alike = self.random.random() < 0.5
        for number in range(laptops):
            path = folder / f"{number}.cqi"
            shutil.copy(template(0 if made_alike else number % 3), path)
            laptop = Laptop(number, path, self.random.choice((0, 0, 0, YEAR_MS, -YEAR_MS)))
            laptop.is_older = self.random.random() < 0.3
            self.laptops.append(laptop)
            with version_of(laptop):
                self.open(laptop)
                self._enter(laptop)
        self.stores[1].files = {name: data for name, data in self.stores[0].files.items() if name == "team.json"}
        self.stores[1].made = True

    def _enter(self, laptop: Laptop) -> None:
        enter = join_team if self.laptops[1:] else create_team
        enter(laptop.open_book, "m", PASS_PHRASE, self.outside(), name=str(laptop.number), store=self.stores[0])
        self.witness.look(laptop.number, laptop.open_book)

    # --- the world -------------------------------------------------------------------------------------

    def outside(self) -> Outside:
        return Outside(self.random.randbytes, str, QUICK)

    def surroundings(self, laptop: Laptop) -> Surroundings:
        """The clock stands still within a step, so that laptops often write at the same moment."""

        def now_ms() -> int:
            return self.now_ms + laptop.offset_ms + laptop.own_ms

        def new_id() -> bytes:
            stamp = max(0, now_ms()) << 80 | 7 << 76 | 2 << 62
            return (stamp | self.random.getrandbits(62)).to_bytes(16, "big")

        def new_writer() -> int:
            return 7000 + laptop.number if self.fixed_writer else self.random.getrandbits(53) or 1

        return Surroundings(now_ms, new_id, new_writer)

    def open(self, laptop: Laptop) -> None:
        if laptop.book is not None:
            laptop.book.close()
        laptop.book = Book.open(laptop.path, surroundings=self.surroundings(laptop))
        laptop.book.sql("PRAGMA synchronous = 0")

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.open_book.close()

    # --- what happens ----------------------------------------------------------------------------------

    def run(self) -> None:
        happenings: list[tuple[int, Callable[[Laptop], None]]] = [
            (14, self.edit), (1, self.edit_at_once), (8, self.create), (3, self.merge), (3, self.undo),
            (2, self.document), (2, self.setting), (3, self.decide), (10, self.exchange), (5, self.push),
            (5, self.pull), (3, self.reopen), (2, self.back_up), (2, self.restore), (1, self.copy), (1, self.resume),
            (1, self.upgrade), (3, self.jump), (2, self.write_beside), (3, self.list_late), (2, self.cut_a_file),
            (6, self.wait),
        ]  # fmt: skip
        weights = [weight * self.emphasis.get(happening.__name__, 1) for weight, happening in happenings]
        for _ in range(self.steps):
            happening = self.random.choices(happenings, weights)[0][1]
            laptop = self.random.choice(self.laptops)
            self.trace.append(f"{happening.__name__} {laptop.number}")
            self.happens(happening, laptop)
        self.end()

    def end(self) -> None:
        """All is healed, and what was promised is looked at. Raises AssertionError."""
        contents = {content for laptop in self.laptops for content in complete_contents(laptop.open_book)}
        self.heal()
        self.witness.judge([laptop.open_book for laptop in self.laptops])
        for laptop in self.laptops:
            expected = contents & named_contents(laptop.open_book)
            assert complete_contents(laptop.open_book) == expected, f"laptop {laptop.number} lacks a document"

    def happens(self, happening: Callable[[Laptop], None], laptop: Laptop) -> None:
        with version_of(laptop):
            happening(laptop)
        self.witness.look(laptop.number, laptop.open_book)

    def _company(self, book: Book) -> bytes | None:
        keys = [row[0] for row in book.sql("SELECT id FROM company ORDER BY id").fetchall()]
        return self.random.choice(keys) if keys else None

    def edit(self, laptop: Laptop) -> None:
        book, key = laptop.open_book, self._company(laptop.open_book)
        if key is None:
            return
        known = sorted(EDITS.keys() - ({NEW_COLUMN} if laptop.is_older else set()))
        columns = self.random.sample(known, self.random.choice((1, 1, 2)))
        with book.change_set("Edit"):
            for column in columns:
                book.update(Company, key, **{column: self.random.choice(EDITS[column])})

    def create(self, laptop: Laptop) -> None:
        book, company = laptop.open_book, self._company(laptop.open_book)
        with book.change_set("New"):
            if company is None or self.random.random() < 0.5:
                company = book.insert(Company, name=self.random.choice(NAMES), mrc="390")
            if self.random.random() < 0.6:
                contact = book.insert(Contact, company=company, last_name="Toutant")
                book.insert(Intervention, company=company, contact=contact, status="done", date="2011-03-31")
            if not laptop.is_older and self.random.random() < 0.3:
                book.insert(Concern, company=company, text=self.random.choice(NAMES))

    def merge(self, laptop: Laptop) -> None:
        one, other = self._company(laptop.open_book), self._company(laptop.open_book)
        if one and other and one != other:
            self._allowed(lambda: merge_companies(laptop.open_book, one, other))

    def undo(self, laptop: Laptop) -> None:
        self._allowed(lambda: undo_last(laptop.open_book))

    def document(self, laptop: Laptop) -> None:
        """Some hold the same; what it holds travels apart from its record."""
        company = self._company(laptop.open_book)
        if company is not None:
            add_document(laptop.open_book, self.random.choice(NAMES).encode(), name="bail.txt", company=company)

    def setting(self, laptop: Laptop) -> None:
        change_setting(laptop.open_book, "organisation", self.random.choice(NAMES))

    def decide(self, laptop: Laptop) -> None:
        found = [one for one in open_conflicts(laptop.open_book) if not laptop.is_older or one.field != NEW_COLUMN]
        if found:
            conflict = self.random.choice(found)
            self.witness.decides(laptop.open_book, conflict)
            resolve(laptop.open_book, conflict.id, self.random.choice(("ours", "theirs")))

    def exchange(self, laptop: Laptop) -> None:
        self._exchange(laptop, self.random.choice(self.stores))

    def _exchange(self, laptop: Laptop, store: MemoryStore) -> None:
        done = exchange(laptop.open_book, self.outside(), store=store)
        assert not done.disagreements, f"equal changes and other records: {done.disagreements} (G1)"

    def push(self, laptop: Laptop) -> None:
        store, book = self.random.choice(self.stores), laptop.open_book
        push(book, membership_of(book), store, store.sizes(), self.random.randbytes, NobodyWatching())

    def pull(self, laptop: Laptop) -> None:
        """The listing may omit files that came late, whatever depends on them."""
        store, book = self.random.choice(self.stores), laptop.open_book
        omitted = self.random.choice((0.0, 0.5, 0.8))
        sizes = {name: size for name, size in sorted(store.sizes().items()) if self.random.random() >= omitted}
        pull(book, membership_of(book), store, sizes, NobodyWatching())

    def edit_at_once(self, laptop: Laptop) -> None:
        """Two laptops write the same field at the very same moment of their clocks."""
        other, key = self.random.choice(self.laptops), self._company(laptop.open_book)
        if key is None:
            return
        self.now_ms += 5 * YEAR_MS
        for one in (laptop, other):
            one.offset_ms = 0
            with one.open_book.change_set("Edit"):
                one.open_book.update(Company, key, name=self.random.choice(NAMES))
            self.witness.look(one.number, one.open_book)
        self.now_ms += 60_000

    def reopen(self, laptop: Laptop) -> None:
        self.open(laptop)

    def upgrade(self, laptop: Laptop) -> None:
        """The next opening is by the version of today: what the older one kept unknown becomes records (G9)."""
        laptop.is_older = False
        self.open(laptop)

    def back_up(self, laptop: Laptop) -> None:
        copy = self.folder / f"{laptop.number}-{len(laptop.backups)}.backup"
        self._copy_of(laptop, copy)
        laptop.backups.append(copy)

    def restore(self, laptop: Laptop) -> None:
        if not laptop.backups:
            return
        backup = self.random.choice(laptop.backups)
        laptop.open_book.close()
        laptop.book = None
        self._place(backup, laptop.path)
        self.open(laptop)
        self.witness.forget(laptop.number)

    def copy(self, laptop: Laptop) -> None:
        if len(self.laptops) >= MOST_LAPTOPS:
            return
        twin = Laptop(len(self.laptops), self.folder / f"{len(self.laptops)}.cqi", laptop.offset_ms)
        twin.own_ms, twin.is_older = laptop.own_ms, laptop.is_older
        self._copy_of(laptop, twin.path)
        self.laptops.append(twin)
        self.open(twin)

    def resume(self, laptop: Laptop) -> None:
        """The machine is resumed from a picture of itself and goes on twice, under one writer (G7)."""
        if len(self.laptops) >= MOST_LAPTOPS or laptop.open_book.writer is None:
            return
        twin = Laptop(len(self.laptops), self.folder / f"{len(self.laptops)}.cqi", laptop.offset_ms)
        twin.is_older = laptop.is_older
        twin.own_ms = 41 * 24 * 3_600_000 * twin.number
        self._copy_of(laptop, twin.path)
        self.laptops.append(twin)
        self.open(twin)
        self.witness.resumed.add(laptop.open_book.writer)
        twin.open_book._writer = laptop.open_book.writer
        if self.random.random() < 0.8:
            for one in (laptop, twin):
                self.edit(one)
                self.create(one)
                self.witness.look(one.number, one.open_book)

    def jump(self, laptop: Laptop) -> None:
        laptop.offset_ms = self.random.choice((0, YEAR_MS, -YEAR_MS, laptop.offset_ms - 3_600_000))

    def write_beside(self, laptop: Laptop) -> None:
        """A command writes while the window is open: two identities in turn in one book."""
        with Book.open(laptop.path, surroundings=self.surroundings(laptop)) as beside:
            beside.sql("PRAGMA synchronous = 0")
            for book in (beside, laptop.open_book, beside):
                self.create(Laptop(laptop.number, laptop.path, laptop.offset_ms, laptop.own_ms, laptop.is_older, book))
                self.witness.look(laptop.number, book)

    def list_late(self, laptop: Laptop) -> None:
        store = self.random.choice(self.stores)
        late = [name for name in sorted(store.files) if name != "team.json" and self.random.random() < 0.3]
        store.hidden = set(late)

    def cut_a_file(self, laptop: Laptop) -> None:
        store = self.random.choice(self.stores)
        names = [name for name in sorted(store.files) if name.endswith(".seg") and store.files[name]]
        if names:
            name = self.random.choice(names)
            store.files[name] = store.files[name][: self.random.randrange(len(store.files[name]))]

    def wait(self, laptop: Laptop) -> None:
        self.now_ms += self.random.choice((1, 1000, 60_000))

    @staticmethod
    def _allowed(work: Callable[[], object]) -> None:
        try:
            work()
        except CqiError:
            return  # nothing to undo, one company already: a refusal is an answer

    def _copy_of(self, laptop: Laptop, path: Path) -> None:
        laptop.open_book.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        self._place(laptop.path, path)

    @staticmethod
    def _place(source: Path, path: Path) -> None:
        for leftover in (path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            leftover.unlink(missing_ok=True)
        shutil.copy(source, path)

    def heal(self) -> None:
        """Every folder lists all, nothing is damaged for good, and everybody exchanges until nothing moves."""
        for store in self.stores:
            store.hidden = set()
        for laptop in self.laptops:
            if laptop.is_older:
                self.upgrade(laptop)
        for _ in range(4):
            for laptop in self.laptops:
                for store in self.stores:
                    self._exchange(laptop, store)
            self.now_ms += 1000
        for laptop in self.laptops:
            self.witness.look(laptop.number, laptop.open_book)


def run_schedule(
    seed: int, laptops: int, steps: int, *, fixed_writer: bool = False, emphasis: Mapping[str, int] | None = None
) -> Schedule:
    """``emphasis`` makes some happenings more frequent. Raises ScheduleError, with the seed."""
    with tempfile.TemporaryDirectory(prefix="cqi-schedule-") as folder:
        schedule = Schedule(seed, laptops, steps, Path(folder), fixed_writer, emphasis)
        try:
            schedule.run()
        except Exception as error:
            raise ScheduleError(f"seed {seed}, {laptops} laptops, {steps} steps: {error!r}") from error
        finally:
            schedule.close()
        return schedule


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100, help="how many schedules")
    parser.add_argument("--laptops", type=int, default=3)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    asked = parser.parse_args()
    failed, started = 0, time.monotonic()
    for seed in range(asked.first, asked.first + asked.seeds):
        try:
            run_schedule(seed, asked.laptops, asked.steps)
        except ScheduleError as error:
            failed += 1
            print(f"FAILED {error}", flush=True)
    passed = asked.seeds - failed
    print(
        f"{passed} of {asked.seeds} schedules kept their promises: {asked.laptops} laptops, {asked.steps} steps, "
        f"seeds {asked.first} to {asked.first + asked.seeds - 1}, {time.monotonic() - started:.0f} s"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
