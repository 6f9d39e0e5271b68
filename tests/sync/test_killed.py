"""A process that is killed while it exchanges: whatever the moment, the book is sound and nothing is lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.document_contents import lacking_contents
from cqi_desktop.store.documents import add_document
from cqi_desktop.store.soundness import check_book
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.folder import LocalStore
from tests.sync.laptops import outside, surroundings, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named, names

# Writes a company and a document, exchanges, and again, until it is killed.
PROGRAM = """
import sys
from pathlib import Path
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.documents import add_document
from cqi_desktop.sync import packing, snapshot
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.folder import LocalStore
from tests.sync.laptops import outside
packing.FEWEST, packing.AGE_MS, snapshot.WORTH_CHANGES = 2, -1, 1
folder, turn = Path(sys.argv[1]), sys.argv[2]
print("begun", flush=True)
for number in range(1000):
    with Book.open(folder / "0.cqi") as book:
        company = add_company(book, name=f"Écrite {turn} {number}")
        print(f"Écrite {turn} {number}", flush=True)
        add_document(book, f"{turn} {number} ".encode() * 20000, name="plan.txt", company=company)
        exchange(book, outside(1), store=LocalStore(folder / "équipe"))
"""


@pytest.mark.slow
def test_that_a_process_killed_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    chance, store = random.Random(7), LocalStore(tmp_path / "équipe")
    with team_of(tmp_path, 2) as team:
        named(team[0], "Au début")
        team.exchange_all()
    written, elsewhere = {"Au début"}, set[str]()
    for turn in range(20):
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(tmp_path), str(turn)],
            stdout=subprocess.PIPE, cwd=Path(__file__).parents[2], env=None,
        )  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        time.sleep(chance.uniform(0.05, 1.5))
        process.kill()
        written |= set(process.communicate()[0].decode().splitlines())
        with Book.open(tmp_path / "0.cqi", surroundings=surroundings(100 + turn)) as book:
            assert check_book(book) == []
            assert written <= set(names(book)), "what was said to be written is there"
        with Book.open(tmp_path / "1.cqi", surroundings=surroundings(500 + turn)) as other:
            company = add_company(other, name=f"Ailleurs {turn}")
            add_document(other, b"un plan", name="plan.txt", company=company)
            elsewhere.add(f"Ailleurs {turn}")
            exchange(other, outside(2), store=store)
    books = [Book.open(tmp_path / f"{number}.cqi", surroundings=surroundings(900 + number)) for number in range(2)]
    for _ in range(3):
        for number, book in enumerate(books):
            exchange(book, outside(number + 1), store=store)
    assert_equal(books)
    for book in books:
        assert written | elsewhere <= set(names(book))
        assert lacking_contents(book) == []
        assert check_book(book) == []
        book.close()
