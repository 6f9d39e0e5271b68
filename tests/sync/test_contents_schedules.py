"""Random stories of documents: added, erased, packed, damaged, restored, under another key; all end equal.

What must be there is kept beside, from what was asked. The same seed gives the same story.
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from cqi_desktop.store.companies import add_company
from cqi_desktop.store.document_contents import complete_contents, lacking_contents, named_contents
from cqi_desktop.store.documents import add_document, read_document, trash_document
from cqi_desktop.store.soundness import check_book
from cqi_desktop.sync import packing, snapshot
from cqi_desktop.sync.contents import content_mark, is_content
from cqi_desktop.sync.erase import erase_records, erasures
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.packing import is_pack
from cqi_desktop.sync.pull import is_segment
from cqi_desktop.sync.team import change_key
from tests.sync.laptops import START_MS, MemoryStore, Team, outside, team_of
from tests.sync.test_exchange import assert_equal

DAY_MS = 24 * 3600 * 1000
# Several documents hold the same.
TEXTS = tuple(f"Canari {number}, son bail et sa signature".encode() * (1 + 40 * number) for number in range(6))


class Story:
    """A team of three, two folders, and what each document should hold; ``erased`` is None there."""

    def __init__(self, team: Team, seed: int) -> None:
        self.team, self.chance = team, random.Random(seed)
        # What a damaged file held is with whoever wrote it: not when that laptop is then restored from a backup.
        self.may_restore = seed % 2 == 0
        assert isinstance(team.store, MemoryStore)
        self.stores = [team.store, MemoryStore()]
        self.stores[1].files, self.stores[1].made = dict(team.store.files), True
        self.held: dict[bytes, bytes | None] = {}
        self.companies: list[bytes] = []
        self.now_ms, self.openings, self.keys = START_MS, 0, 0

    def step(self) -> None:
        number = self.chance.randrange(len(self.team.books))
        acts = [
            *[self.add] * 5, *[self.exchange] * 8, self.erase, self.trash, self.hide, self.wait, self.wait, self.reopen,
            self.change_key, self.restore if self.may_restore else self.damage,
        ]  # fmt: skip
        self.chance.choice(acts)(number)

    def add(self, number: int) -> None:
        book = self.team[number]
        known = [key for key in self.companies if book.scalar("SELECT name FROM company WHERE id = ?", (key,))]
        if not known or self.chance.random() < 0.3:
            known = [add_company(book, name=f"Bois {len(self.companies)}")]
            self.companies += known
        text = self.chance.choice(TEXTS)
        key = add_document(book, text, name="bail.txt", company=self.chance.choice(known))
        self.held[key] = text

    def erase(self, number: int) -> None:
        rows = self.team[number].sql("SELECT id, company_id FROM document WHERE content_hash IS NOT NULL").fetchall()
        if not rows:
            return
        key, company = self.chance.choice(sorted(rows))
        if self.chance.random() < 0.3:
            erase_records(self.team[number], [("company", company)])
        else:
            erase_records(self.team[number], [("document", key)])

    def trash(self, number: int) -> None:
        rows = self.team[number].sql("SELECT id FROM document WHERE content_hash IS NOT NULL").fetchall()
        if rows:
            trash_document(self.team[number], self.chance.choice(sorted(rows))[0])

    def exchange(self, number: int) -> None:
        exchange(self.team[number], outside(number + 1), store=self.chance.choice(self.stores))

    def hide(self, number: int) -> None:
        store = self.chance.choice(self.stores)
        names = sorted(name for name in store.files if not name.startswith("team"))
        store.hidden = set(self.chance.sample(names, len(names) // 4)) if number else set()

    def damage(self, number: int) -> None:
        del number
        store = self.chance.choice(self.stores)
        names = sorted(name for name in store.files if is_content(name) or is_pack(name) or is_segment(name))
        name = self.chance.choice(names)
        data, place = store.files[name], self.chance.randrange(len(store.files[name]) or 1)
        cut = self.chance.random() < 0.5
        store.files[name] = data[:place] if cut else data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :]

    def wait(self, number: int) -> None:
        self.now_ms += 20 * DAY_MS
        self.reopen(number)

    def reopen(self, number: int) -> None:
        self.openings += 1
        self.now_ms += 60_000
        self.team.reopen(number, 1000 + self.openings, self.now_ms)

    def change_key(self, number: int) -> None:
        if self.chance.random() < 0.3 and all(not store.hidden for store in self.stores):
            self.keys += 1
            for store in self.stores:
                exchange(self.team[number], outside(number + 1), store=store)
            change_key(self.team[number], f"phrase {self.keys}", outside(70 + self.keys), store=self.stores[0])
            for name, data in self.stores[0].files.items():
                if name.startswith("team"):
                    self.stores[1].files[name] = data

    def restore(self, number: int) -> None:
        """Back to a copy of now, after some more work: what was not exchanged is lost with it."""
        book = self.team[number]
        book.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        copy = book.path.with_suffix(".copie")
        shutil.copyfile(book.path, copy)
        for _ in range(4):
            self.chance.choice([self.add, self.exchange])(number)
        book.close()
        for suffix in ("-wal", "-shm"):
            book.path.with_name(book.path.name + suffix).unlink(missing_ok=True)
        shutil.move(copy, book.path)
        self.reopen(number)

    def heal(self) -> None:
        for store in self.stores:
            store.hidden = set()
        for _ in range(5):
            for number, book in enumerate(self.team.books):
                for store in self.stores:
                    exchange(book, outside(number + 1), store=store)

    def judge(self) -> None:
        assert_equal(self.team.books)
        for book in self.team.books:
            assert lacking_contents(book) == []
            assert check_book(book) == []
            assert complete_contents(book) == named_contents(book), "what nobody names any more is gone"
            assert book.sql("SELECT file, kind FROM segment_problem").fetchall() == []
            for key, content in book.sql("SELECT id, content_hash FROM document").fetchall():
                assert content is None or read_document(book, key) == self.held[key]
        first = self.team[0]
        gone = {status.record for status in erasures(first)}
        there = {key for (key,) in first.sql("SELECT id FROM document WHERE content_hash IS NOT NULL").fetchall()}
        assert not gone & there
        assert [status.waiting for status in erasures(first)] == [()] * len(gone)
        key = membership_of(first).key
        marks = {content_mark(content, key) for content in named_contents(first)}
        for store in self.stores:
            assert {Path(name).name.partition("-")[0] for name in store.files if is_content(name)} == marks
        self._judge_pages()

    def _judge_pages(self) -> None:
        """A text that no record names any more is in no page of any book."""
        for number, text in enumerate(TEXTS):
            named = any(self.held[key] == text for key in self._there())
            for book in self.team.books:
                book.sql("PRAGMA wal_checkpoint(TRUNCATE)")
                assert named or f"Canari {number}, son bail".encode() not in book.path.read_bytes()

    def _there(self) -> list[bytes]:
        rows = self.team[0].sql("SELECT id FROM document WHERE content_hash IS NOT NULL").fetchall()
        return [key for (key,) in rows]


@pytest.mark.parametrize("seed", [*range(2), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(100, 300))])
def test_that_documents_end_equal_everywhere_whatever_happens_to_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(packing, "FEWEST", 3)
    monkeypatch.setattr(snapshot, "WORTH_CHANGES", 10**9 if seed % 3 else 30)
    with team_of(tmp_path, 3, MemoryStore()) as team:
        story = Story(team, seed)
        for _ in range(40):
            story.step()
        story.heal()
        story.judge()
