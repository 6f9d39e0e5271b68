"""A team on real books for pictures and tests: three laptops, conflicts, imports, a cut file, a closing asked for."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from nacl import pwhash

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.closing import ask_for_closing, confirm_closing
from cqi_desktop.store.tables import Company, Contact
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import Outside, real_outside
from cqi_desktop.sync.team import create_team, join_team

PASS_PHRASE = "quatre érables dans la cour"
PEOPLE = ("Mylène Gaudreault", "Étienne Rivard", "Sophie Lemay")
NAMES = ("Portable de Mylène", "Portable d’Étienne", "Portable de Sophie")
QUICK = (pwhash.argon2id.OPSLIMIT_MIN, pwhash.argon2id.MEMLIMIT_MIN)
YEAR = FiscalYear.parse("2010-2011", 4)


def quick_outside(seed: int) -> Outside:
    """The machine as it is, but for the cost of the pass phrase."""
    return Outside(random.Random(seed).randbytes, real_outside().place, QUICK)


def make_team(sample: Path, folder: Path, count: int = 3) -> list[Path]:
    """Copies of a sample book that exchange through ``folder / "CQI-ÉQUIPE"``; returns their paths."""
    shared = folder / "CQI-ÉQUIPE"
    paths = [folder / f"carnet{number + 1}.cqi" for number in range(count)]
    for number, path in enumerate(paths):
        shutil.copy(sample, path)
        with Book.open(path) as book:
            book.adviser = adviser_named(book, PEOPLE[number])
            enter = create_team if number == 0 else join_team
            enter(book, str(shared), PASS_PHRASE, quick_outside(number + 1), name=NAMES[number])
    exchange_all(paths)
    return paths


def exchange_all(paths: Sequence[Path], rounds: int = 2) -> None:
    for _ in range(rounds):
        for number, path in enumerate(paths):
            with Book.open(path) as book:
                book.adviser = adviser_named(book, PEOPLE[number])
                exchange(book, quick_outside(number + 1))


def edit_company(path: Path, number: int, person: int, **values: str) -> bytes:
    """Change the company of that place on a laptop, signed by its person; returns its key."""
    with Book.open(path) as book:
        book.adviser = adviser_named(book, PEOPLE[person])
        company: bytes = company_at(book, number)
        with book.change_set("Edit a company"):
            book.update(Company, company, **values)
    return company


def company_at(book: Book, number: int) -> bytes:
    key: bytes = book.scalar(
        "SELECT id FROM company WHERE trashed_at IS NULL AND merged_into_id IS NULL ORDER BY name LIMIT 1 OFFSET ?",
        (number,),
    )
    return key


def import_companies(path: Path, person: int, file: str, names: Sequence[str]) -> list[bytes]:
    """What an import writes: companies of those names and a contact for each, under the name of the file."""
    with Book.open(path) as book:
        book.adviser = adviser_named(book, PEOPLE[person])
        with book.change_set(f"Import {file}", kind="import"):
            keys = [book.insert(Company, name=name, region="17", mrc="390") for name in names]
            for key in keys:
                book.insert(Contact, company=key, first_name="Odile", last_name="Fréchette")
    return keys


def cut_file(folder: Path, owner: str) -> Path:
    """A file of the team's folder that was not copied whole, in the folder of that laptop of the first book."""
    with Book.open(folder / "carnet1.cqi", read_only=True) as book:
        laptop: bytes = book.scalar("SELECT id FROM laptop WHERE name = ?", (owner,))
    shared = next(path for path in (folder / "CQI-ÉQUIPE").rglob(laptop[-4:].hex()) if path.is_dir())
    whole = min(path for path in shared.glob("*.seg") if not path.name.startswith("state-"))
    cut = whole.with_name("0000000000000007-1-9-0123456789ab.seg")
    cut.write_bytes(whole.read_bytes()[:-7])
    return cut


def make_busy_team(sample: Path, folder: Path) -> list[Path]:
    """A team in which everything that the page shows happens once."""
    paths = make_team(sample, folder)
    edit_company(paths[1], 4, 1, phone="819 555-0180", website="alliages.example")
    edit_company(paths[0], 4, 0, phone="819 555-0118", website="gentibois.example")
    edit_company(paths[2], 9, 2, municipality="Warwick")
    edit_company(paths[0], 9, 0, municipality="Victoriaville")
    import_companies(paths[0], 0, "Entreprises DEC mars.csv", [f"Bois Rotival {n} inc." for n in range(1, 24)])
    import_companies(paths[1], 1, "Présences, café export.xlsx", ["Textiles Orvanne ltée", "Cuirs Bélisle-Roy enr."])
    exchange_all(paths[::-1])
    exchange_all(paths)
    with Book.open(paths[0]) as book:
        ask_for_closing(book, YEAR)
    exchange_all(paths)
    with Book.open(paths[1]) as book:
        confirm_closing(book, YEAR)
    exchange_all(paths)
    cut_file(folder, NAMES[2])
    with Book.open(paths[0]) as book:
        book.adviser = adviser_named(book, PEOPLE[0])
        exchange(book, quick_outside(1))
        with book.change_set("Edit a company"):
            book.update(Company, company_at(book, 12), phone="819 555-0142")
    return paths
