"""Rows of persons: known by identifier, or by name at a company; a consent is one more line of the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import fold, id_from_text
from cqi_desktop.store.tables import ConsentEntry, Contact

from .kinds import stored
from .neat_values import drop_same_telephones
from .planning import Planning
from .rows import FilledRow, without_repeated_identifiers

_PLAIN_COLUMNS = ("first_name", "last_name", "title", "email", "phone", "mobile", "language")


class ContactNames:
    """The persons of companies, by their name in either order and by their e-mail."""

    def __init__(self, planning: Planning) -> None:
        self._planning = planning
        self._by_text: dict[tuple[bytes, str], list[bytes]] = {}
        self._trashed: set[bytes] = set()
        self.company_of: dict[bytes, bytes] = {}
        self._names_of: dict[bytes, tuple[str, str]] = {}
        rows = planning.book.sql(
            "SELECT id, company_id, first_name, last_name, email, trashed_at FROM contact ORDER BY id"
        ).fetchall()
        for key, company, first_name, last_name, email, trashed_at in rows:
            if trashed_at is None and company is not None:
                self.add(key, planning.companies.survivors.get(company, company), first_name, last_name, email)
            else:
                self._trashed.add(key)

    def add(self, key: bytes, company: bytes, first_name: str | None, last_name: str | None, email: str | None) -> None:
        self.company_of[key] = company
        self._names_of[key] = (fold(first_name or ""), fold(last_name or ""))
        names = (f"{first_name or ''} {last_name or ''}", f"{last_name or ''} {first_name or ''}", email or "")
        for text in {fold(name) for name in names} - {""}:
            self._by_text.setdefault((company, text), []).append(key)

    def is_trashed(self, key: bytes) -> bool:
        return key in self._trashed

    def of_text(self, company: bytes, text: str) -> list[bytes]:
        """The persons of a company that a cell means: a name, an e-mail or an identifier."""
        try:
            key = id_from_text(text)
        except InvalidValueError:
            return self._by_text.get((company, fold(text)), [])
        return [key] if self.company_of.get(key) == company else []

    def of_person(self, company: bytes, first_name: str | None, last_name: str, email: str | None) -> list[bytes]:
        """The persons of that name; of several, the one of that e-mail."""
        found = self._by_text.get((company, fold(f"{first_name or ''} {last_name}")), [])
        if len(found) > 1 and email:
            same = self._by_text.get((company, fold(email)), [])
            return [key for key in found if key in same] or found
        return found or self._of_email(company, fold(first_name or ""), fold(last_name), email)

    def _of_email(self, company: bytes, first_name: str, last_name: str, email: str | None) -> list[bytes]:
        """The person of that e-mail whose first name is written short, on one side or the other. A mailbox may serve
        several persons: another name is another person."""
        there = self._by_text.get((company, fold(email)), []) if email else []
        return [key for key in there if _is_one_name(self._names_of[key], (first_name, last_name))]


def _is_one_name(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """``J. Roy``, ``J.-P. Roy`` or ``Roy`` beside ``Jean Pierre Roy``."""
    if one[1] != other[1]:
        return False
    words, others = (name.replace(".", " ").split() for name in (one[0], other[0]))
    if not words or not others:
        return True
    pairs = zip(words, others, strict=False)
    return all(word == part or (min(len(word), len(part)) == 1 and word[0] == part[0]) for word, part in pairs)


def plan_contacts(planning: Planning, rows: Iterable[FilledRow]) -> None:
    names = ContactNames(planning)
    consents = _Consents(planning)
    for row in without_repeated_identifiers(rows, planning.problems):
        key = _planned_contact(planning, names, row)
        if key is not None:
            consents.add(row, key)
    consents.finish()


def _planned_contact(planning: Planning, names: ContactNames, row: FilledRow) -> bytes | None:
    draft = planning.plan.draft(Contact)
    key: bytes | None = row.get("id")
    if key is not None and names.is_trashed(key):
        planning.refuse_in_trash(row)
        return None
    is_known = key is not None and key in names.company_of
    if not is_known and planning.lacks_required(row):
        return None
    values = {column: row.values[column] for column in _PLAIN_COLUMNS if column in row.values}
    if "company" in row.values:
        company = planning.company(row)
        if company is None:
            return None
        values["company_id"] = company.key
    if key is None:
        key = _same_person(planning, names, row, values)
        if planning.is_refused(row):
            return None
    if key is not None and key in names.company_of:
        draft.fetch(planning.book, key)
        drop_same_telephones(values, draft.record(key))
        planning.change(row, draft, key, values)
        return key
    key = key or planning.book.new_id()
    names.add(key, values["company_id"], values.get("first_name"), values["last_name"], values.get("email"))
    planning.note(row, draft.create(key, values))
    return key


def _same_person(planning: Planning, names: ContactNames, row: FilledRow, values: dict[str, Any]) -> bytes | None:
    found = names.of_person(values["company_id"], row.get("first_name"), values["last_name"], row.get("email"))
    if len(found) > 1:
        planning.problems.refuse(row.number, "last_name", "ambiguous_contact", value=values["last_name"])
    if found:
        # How a name is written is how it was found: that is no news.
        del values["last_name"]
        values.pop("first_name", None)
    return found[0] if found else None


class _Consents:
    """The ledger, to which a row adds a line unless it says that already.

    Of several rows that give one person a consent without a date, the last is meant.
    """

    def __init__(self, planning: Planning) -> None:
        self._planning = planning
        self._lines: dict[bytes, list[tuple[str, str]]] = {}
        self._undated: dict[bytes, tuple[FilledRow, str]] = {}
        for contact, kind, day in planning.book.sql(
            "SELECT contact_id, kind, coalesce(entered_on, '') FROM consent_entry ORDER BY entered_on, id"
        ).fetchall():
            self._lines.setdefault(contact, []).append((day, kind))

    def add(self, row: FilledRow, contact: bytes) -> None:
        kind, day = row.get("consent"), stored(row.get("consent_date"))
        if kind is None:
            return
        if day is None:
            self._undated[contact] = (row, kind)
        elif (day, kind) not in self._lines.get(contact, ()):
            self._add_line(row, contact, day, kind)

    def finish(self) -> None:
        """Add the consents without a date, at today's, unless the latest line says the same."""
        today = self._planning.today.isoformat()
        for contact, (row, kind) in self._undated.items():
            lines = self._lines.get(contact)
            if not lines or (lines[-1][1] != kind and (today, kind) not in lines):
                self._planning.problems.warn(row.number, "consent", "consent_without_date", value=today)
                self._add_line(row, contact, today, kind)

    def _add_line(self, row: FilledRow, contact: bytes, day: str, kind: str) -> None:
        lines = self._lines.setdefault(contact, [])
        lines.append((day, kind))
        lines.sort()
        values = {"contact_id": contact, "kind": kind, "entered_on": day, "adviser_id": self._planning.book.adviser}
        plan = self._planning.plan
        plan.add_line(row.number, plan.draft(ConsentEntry), self._planning.book.new_id(), values, "kind")
