"""Books to try faults on, made once a run, and what is compared before and after."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from playhouse.migrations import Runner
from playhouse.sqlcipher_ext import SqlCipherDatabase

from cqi_desktop.cli.program import program
from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store import upgrades
from cqi_desktop.store.backups import TableDigest, digests_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.large_book import generate_book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import SYNCHRONISED, table_name

PASSWORD = "sept érables d'hiver"
PASS_PHRASE = "quatre érables dans la cour"
_OF_THE_TEAM = frozenset(table_name(model) for model in SYNCHRONISED)


@dataclass(frozen=True, slots=True)
class Bench:
    """A folder of one's own, and books to copy from: a plain one, a protected one, one of the first schema."""

    folder: Path
    plain: Path
    protected: Path
    older: Path

    def copy(self, source: Path, name: str = "carnet.cqi", *, is_kept: bool = False) -> Path:
        """A copy to be hurt, alone in a new folder; the one before goes, unless it was to be kept."""
        for former in self.folder.glob("essai-*"):
            shutil.rmtree(former)
        place = tempfile.mkdtemp(prefix="garde-" if is_kept else "essai-", dir=self.folder)
        return Path(shutil.copy(source, Path(place) / name))

    def apart(self, name: str) -> Bench:
        """The same books to copy from, and a folder that no other attempt works in."""
        folder = self.folder / name
        folder.mkdir()
        return replace(self, folder=folder)


def make_bench(folder: Path, *, is_small: bool) -> Bench:
    plain, protected, older = (folder / name for name in ("simple.cqi", "protege.cqi", "ancien.cqi"))
    generate_book(plain, 60 if is_small else 400, 400 if is_small else 4_000, seed=7)
    with Book.create(protected, PASSWORD) as book:
        for number in range(40):
            add_company(book, name=f"Boiserie {number} inc.", mrc="490")
    make_older(older)
    return Bench(folder, plain, protected, older)


def make_older(path: Path) -> None:
    """A book as the first version made it, with a few companies."""
    first = path.parent / "premiere"
    first.mkdir()
    source = upgrades.MIGRATIONS / "0001_first_book.py"
    shutil.copy(source, first)
    database = SqlCipherDatabase(str(path))
    database.execute_sql(f"PRAGMA application_id = {upgrades.APPLICATION_ID}")
    Runner(database, str(first)).up()
    for number in range(50):
        row = (number.to_bytes(16, "big"), f"Ancienne {number}")
        database.execute_sql("INSERT INTO company(id, name) VALUES (?, ?)", row)
    database.close()


def run(*words: object) -> int:
    """A command as a person gives it; its status, whatever it prints going nowhere but to the log of the run."""
    from click.testing import CliRunner

    result = CliRunner().invoke(program, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code


def do(*words: object) -> None:
    """A command that is to be done, or the run itself is at fault."""
    status = run(*words)
    if status:
        raise RuntimeError(f"{status}: {' '.join(map(str, words))}")


def holds(path: Path, password: str = "") -> dict[str, TableDigest]:
    """What the book holds in the tables that a team shares, to be compared."""
    with Book.open(path, password, read_only=True) as book:
        return {table: digest for table, digest in digests_of(book).items() if table in _OF_THE_TEAM}


def why_unsound(path: Path, password: str = "") -> str:
    """What ``check`` finds after the book was opened again as the program does; empty when it is sound."""
    try:
        with Book.open(path, password) as book:
            findings = check_book(book)
    except CqiError as error:
        return repr(error)
    return "; ".join(map(str, findings))


def count_of(path: Path, table: str, password: str = "") -> int:
    with Book.open(path, password, read_only=True) as book:
        return int(book.scalar(f"SELECT count(*) FROM {table}"))
