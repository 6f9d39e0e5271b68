"""Good inputs of each kind, and how they are altered: bits, cuts, doublings, hostile texts, members of an archive."""

from __future__ import annotations

import io
import json
import random
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from openpyxl import Workbook

from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.pull import is_segment

from .segments import altered_body

_HOSTILE = (
    "", " ", "=1+1", "=HYPERLINK(\"x\")", "-", "\0", "\ufeff", "’", "é" * 5000, "9" * 400, "2011-02-30", "31/02/2011",
    "03/04/05", "1e999", "NaN", "(vide)", "'; DROP TABLE company; --", "\r\n", '"', ";;;;", "Ä\u0308", "\u202e",
    "𝕏" * 99,
)  # fmt: skip
_CARD = (
    "BEGIN:VCARD\r\nVERSION:{version}\r\nN:Roy;Léa;;;\r\nFN:Léa Roy\r\nORG:Boiserie du Rang inc.\r\n"
    "TITLE:Directrice\r\nTEL;TYPE=WORK,VOICE:819-555-0101\r\nEMAIL;TYPE=INTERNET:lea@example.org\r\n"
    "NOTE:ligne un\\nligne deux\r\nEND:VCARD\r\n"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A file to be read, and the words of the command that reads it; ``name`` says where it came from.

    ``then`` are commands given afterwards on the same book, which are to understand what was taken. With
    ``is_settings`` the file is the person's settings, read and written again before the command.
    """

    name: str
    file: Path
    words: tuple[str, ...]
    then: tuple[tuple[str, ...], ...] = ()
    is_settings: bool = False


def make_case(chance: random.Random, folder: Path) -> Case:
    """One altered input, written in the folder."""
    make: Callable[[random.Random, Path], Case] = chance.choice(
        [
            _workbook,
            _workbook,
            _delimited,
            _delimited,
            _card,
            _mapping,
            _words,
            _book,
            _segment,
            _body,
            _body,
            _settings,
        ]
    )
    return make(chance, folder)


def altered(data: bytes, chance: random.Random) -> bytes:
    """Bits flipped, a part cut, doubled or replaced."""
    held = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        if not held:
            break
        place, length = chance.randrange(len(held)), chance.randint(1, 40)
        match chance.randrange(6):
            case 0:
                held[place] ^= 1 << chance.randrange(8)
            case 1:
                del held[place : place + length]
            case 2:
                held[place:place] = held[place : place + length]
            case 3:
                held[place : place + length] = chance.randbytes(length)
            case 4:
                held[place:place] = chance.choice(_HOSTILE).encode("utf-8", "surrogatepass")
            case _:
                del held[place:]
    return bytes(held)


# --- lists ---------------------------------------------------------------------------------------------------


def _rows(chance: random.Random, kind: str) -> list[list[str]]:
    headers = [field.header for field in KINDS[kind].fields]
    if chance.random() < 0.3:
        chance.shuffle(headers)
    rows = [headers]
    good = {"Nom": "Boiserie du Rang inc.", "Entreprise": "Boiserie du Rang inc.", "Date": "2011-02-03"}
    for number in range(chance.randint(0, 12)):
        rows.append(
            [
                chance.choice(_HOSTILE) if chance.random() < 0.4 else good.get(header, f"{header} {number}")
                for header in headers
            ]
        )
    if chance.random() < 0.2:
        rows.insert(0, ["Liste des entreprises au 31 mars"])
    return rows


def _kind(chance: random.Random) -> str:
    return chance.choice(sorted(KINDS))


def _workbook(chance: random.Random, folder: Path) -> Case:
    kind = _kind(chance)
    book = Workbook()
    sheet = book.active
    for row in _rows(chance, kind):
        sheet.append([_storable(cell) for cell in row])
    if chance.random() < 0.3:
        sheet.merge_cells("A1:C3")
    held = io.BytesIO()
    book.save(held)
    data = held.getvalue()
    match chance.randrange(4):
        case 0:
            data = altered(data, chance)
        case 1 | 2:
            data = _with_altered_member(data, chance)
    file = folder / f"liste.{chance.choice(('xlsx', 'xlsx', 'xlsm', 'xls', 'ods'))}"
    file.write_bytes(data)
    return Case(f"workbook of {kind}", file, ("import", kind, str(file)))


def _storable(cell: str) -> str:
    return "".join(letter for letter in cell if letter >= " " or letter in "\t\n")


def _with_altered_member(data: bytes, chance: random.Random) -> bytes:
    """A workbook whose archive is sound and one part of it is not."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        names = source.namelist()
        hurt = chance.choice(names)
        for name in names:
            content = source.read(name)
            if name == hurt and chance.random() < 0.1:
                continue
            made.writestr(name, altered(content, chance) if name == hurt else content)
    return held.getvalue()


def _delimited(chance: random.Random, folder: Path) -> Case:
    kind = _kind(chance)
    separator = chance.choice((";", ",", "\t", "|"))
    lines = (
        separator.join(f'"{cell}"' if chance.random() < 0.2 else cell for cell in row) for row in _rows(chance, kind)
    )
    encoding = chance.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-be", "mac-roman"))
    data = "\r\n".join(lines).encode(encoding, "replace")
    if chance.random() < 0.6:
        data = altered(data, chance)
    file = folder / f"liste.{chance.choice(('csv', 'txt'))}"
    file.write_bytes(data)
    return Case(f"{encoding} list of {kind}", file, ("import", kind, str(file)))


def _card(chance: random.Random, folder: Path) -> Case:
    cards = "".join(_CARD.format(version=chance.choice(("2.1", "3.0", "4.0"))) for _ in range(chance.randint(1, 4)))
    file = folder / "contacts.vcf"
    file.write_bytes(altered(cards.encode(chance.choice(("utf-8", "cp1252"))), chance))
    return Case("vCard", file, ("import", "contacts", str(file)))


def _mapping(chance: random.Random, folder: Path) -> Case:
    """The correspondence of headers that the assistant of imports keeps: bytes altered, or JSON of another shape."""
    good = folder / "bonne.csv"
    good.write_text("Raison;Ville;Effectif\nBoiserie du Rang inc.;Bécancour;12\n", "utf-8-sig")
    file = folder / "correspondance.json"
    content = _mapping_content(chance)
    file.write_bytes(content if chance.random() < 0.5 else altered(content, chance))
    return Case("mapping", file, ("import", "companies", str(good), "--mapping", str(file)))


def _mapping_content(chance: random.Random) -> bytes:
    mapping = {"Raison": "name", "Ville": "municipality", "Effectif": "employees"}
    shape = chance.randrange(6)
    if shape == 0:
        return b"[" * chance.choice((1, 200, 100_000))
    if shape == 1:
        return json.dumps(chance.choice(([mapping], "name", 3, None, {"Raison": mapping}, {"Raison": [1]}))).encode()
    targets = [field.name for field in KINDS["companies"].fields]
    for header in (*mapping, chance.choice(_HOSTILE)):
        if chance.random() < 0.6:
            mapping[header] = chance.choice((*_HOSTILE, *targets, "name"))
    return json.dumps(mapping).encode("utf-8", "surrogatepass")


# --- commands, books -------------------------------------------------------------------------------------------


def _words(chance: random.Random, folder: Path) -> Case:
    """A command line with hostile words in the place of some."""
    good = chance.choice(
        [
            ["figures", "--year", "2010-2011", "--region", "17", "--json"],
            ["records", "--year", "2010-2011", "--region", "17", "--indicator", "companies_served"],
            ["search", "boiserie", "--limit", "5", "--json"],
            ["history", "0190a0b0-0000-7000-8000-000000000000", "--json"],
            ["trash", "company", "1140000004"],
            ["merge", "1140000004", "1140000005"],
            ["undo", "1"],
            ["conflicts", "resolve", "x", "--keep", "ours"],
            ["submit", "--year", "2010-2011", "--region", "17"],
            ["differences", "--year", "2010-2011", "--region", "17", "--json"],
            ["report", "mrc", "--year", "2010-2011", "--region", "17", "--output", str(folder / "sortie.xlsx")],
            ["export", "companies", "--output", str(folder / "sortie.csv")],
        ]
    )
    words = [chance.choice((*_HOSTILE, "--", "-x", "--json")) if chance.random() < 0.25 else word for word in good[1:]]
    words = [word.replace("\0", "") for word in words]
    return Case("command line", folder / "rien", (good[0], *words))


def _book(chance: random.Random, folder: Path) -> Case:
    """A file in the place of a backup."""
    file = folder / "copie.cqi"
    source = folder / "carnet.cqi"
    file.write_bytes(altered(source.read_bytes(), chance))
    return Case("backup", file, ("restore", str(file), "--dry-run"))


def _team_as_it_was(folder: Path) -> Path:
    team = folder.parent / "equipe"
    shutil.rmtree(team)
    shutil.copytree(folder.parent / "equipe-bonne", team)
    return team


def _body(chance: random.Random, folder: Path) -> Case:
    """A segment whose changes are altered by somebody who has the key: the parser and the merge are reached."""
    team = _team_as_it_was(folder)
    with Book.open(folder / "carnet.cqi", read_only=True) as book:
        member = membership_of(book)
    segments = [file for file in team.rglob("*.seg") if is_segment(file.name)]
    file = chance.choice(sorted(segments, key=lambda file: file.name))
    data = file.read_bytes()
    file.write_bytes(altered_body(data, member.key.secret, chance, lambda packed: altered(packed, chance)))
    year = ("--year", "2010-2011")
    then = (
        ("check",), ("figures", *year, "--region", "17", "--json"), ("search", "laiterie", "--json"),
        ("changes", "--json"), ("conflicts", "--json"), ("export", "companies", "--output", str(folder / "liste.csv")),
        ("sync",),
    )  # fmt: skip
    return Case("body of a segment", file, ("sync",), then)


def _settings(chance: random.Random, folder: Path) -> Case:
    """The settings of the window, which tell the commands where the book is too."""
    file = folder / "cqi-desktop" / "window.json"
    file.parent.mkdir()
    content: object = asdict(WindowSettings(last_book=str(folder / "carnet.cqi")))
    if isinstance(content, dict):
        for name in chance.sample(sorted(content), 3):
            content[name] = chance.choice((*_HOSTILE, None, 3, -1, [], {}, {"a": {}}, {"a": ["b", 1]}, [[]], True, 1e9))
    data = json.dumps(content).encode("utf-8", "surrogatepass")
    match chance.randrange(4):
        case 0:
            data = altered(data, chance)
        case 1:
            data = chance.choice((b"[" * 100_000, b'{"drafts":' * 50_000, b"null", b"\xff\xfe{", b"3" * 5_000))
        case _:
            pass
    file.write_bytes(data)
    return Case("settings", file, ("figures", "--year", "2010-2011", "--json"), is_settings=True)


def _segment(chance: random.Random, folder: Path) -> Case:
    """A file of the team's folder altered, before the book exchanges."""
    team = _team_as_it_was(folder)
    file = chance.choice(sorted(file for file in team.rglob("*") if file.is_file()))
    file.write_bytes(altered(file.read_bytes(), chance))
    if chance.random() < 0.2:
        file.rename(file.with_name(f"{file.stem} (1){file.suffix}"))
    return Case("file of the team", file, ("sync",))
