"""The kinds of lists that come in and go out: their headers, in the order of the contract, and how a cell is read.

Headers only grow. ``name`` is both the English header and the key of the value; ``header`` is the French one, which
every export writes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from cqi_desktop.domain.errors import InvalidValueError, UnknownRecordError
from cqi_desktop.domain.identifiers import id_from_text, normal_neq
from cqi_desktop.domain.values import (
    Cell,
    Choices,
    cents_value,
    choice_value,
    count_value,
    list_value,
    seconds_value,
    text_value,
)
from cqi_desktop.store.fields import TextListField

from . import choices
from .text_dates import day_value


@dataclass(frozen=True, slots=True)
class Field:
    """One column. ``read`` gives the value of a filled cell; it raises the errors of ``domain.values``.

    ``shows`` says what an export writes there: 'text', 'date', 'number' (a count), 'hours' or 'money'.
    """

    name: str
    header: str
    read: Callable[[Cell], Any] = text_value
    required: bool = False
    choices: Choices | None = None
    shows: str = "text"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of list. ``title`` names its sheet in French."""

    code: str
    title: str
    fields: tuple[Field, ...]

    @property
    def required(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.required)

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)


def _key(cell: Cell) -> bytes | None:
    text = text_value(cell)
    return None if text is None else id_from_text(text)


def _neq(cell: Cell) -> str | None:
    text = text_value(cell)
    return None if text is None else normal_neq(text)


def _any(cell: Cell) -> Cell:
    """A cell whose unit depends on another one: read when the row is planned."""
    return cell if text_value(cell) is not None else None


def _language(cell: Cell) -> str | None:
    """One of the usual languages by its code; any other as it is written."""
    try:
        return choice_value(cell, choices.LANGUAGE)
    except InvalidValueError:
        return text_value(cell)


def _choice(name: str, header: str, known: Choices, *, required: bool = False) -> Field:
    def read(cell: Cell) -> str | None:
        return choice_value(cell, known)

    return Field(name, header, read, required, known)


def _text(name: str, header: str, *, required: bool = False) -> Field:
    return Field(name, header, required=required)


def _day(name: str, header: str, *, required: bool = False) -> Field:
    return Field(name, header, day_value, required, shows="date")


def _hours(name: str, header: str) -> Field:
    return Field(name, header, seconds_value, shows="hours")


def _money(name: str, header: str) -> Field:
    return Field(name, header, cents_value, shows="money")


def _texts(name: str, header: str) -> Field:
    return Field(name, header, list_value)


ID = Field("id", "Identifiant", _key)
NEQ = Field("neq", "NEQ", _neq)

COMPANIES = Kind(
    "companies",
    "Entreprises",
    (
        ID,
        _text("name", "Nom", required=True),
        NEQ,
        _choice("role", "Rôle", choices.COMPANY_ROLE),
        _text("address", "Adresse"),
        _text("municipality", "Municipalité"),
        _text("postal_code", "Code postal"),
        _text("mrc", "MRC"),
        _text("region", "Région"),
        _text("phone", "Téléphone"),
        _text("email", "Courriel"),
        _text("website", "Site web"),
        _text("naics", "SCIAN"),
        Field("employees", "Employés", count_value, shows="number"),
        _day("employees_on", "Employés en date du"),
        _choice("export_status", "Statut d'exportation", choices.EXPORT_STATUS),
        _texts("markets", "Marchés"),
        _text("adviser", "Conseiller"),
        _text("notes", "Notes"),
    ),
)

CONTACTS = Kind(
    "contacts",
    "Personnes-contacts",
    (
        ID,
        _text("company", "Entreprise", required=True),
        _text("first_name", "Prénom"),
        _text("last_name", "Nom", required=True),
        _text("title", "Fonction"),
        _text("email", "Courriel"),
        _text("phone", "Téléphone"),
        _text("mobile", "Cellulaire"),
        Field("language", "Langue", _language, choices=choices.LANGUAGE),
        _choice("consent", "Consentement", choices.CONSENT),
        _day("consent_date", "Date du consentement"),
    ),
)

INTERVENTIONS = Kind(
    "interventions",
    "Interventions",
    (
        ID,
        _day("date", "Date", required=True),
        _text("company", "Entreprise", required=True),
        NEQ,
        _text("service", "Service", required=True),
        _text("adviser", "Conseiller"),
        _choice("status", "Statut", choices.INTERVENTION_STATUS),
        _day("completed_on", "Terminé le"),
        _hours("hours", "Heures"),
        _hours("preparation_hours", "Heures de préparation"),
        _hours("travel_hours", "Heures de déplacement"),
        _choice("medium", "Mode", choices.MEDIUM),
        _texts("markets", "Marchés"),
        _text("subject", "Objet"),
        _text("notes", "Notes"),
        _day("follow_up_on", "Suivi le"),
        _text("mrc", "MRC"),
        _text("region", "Région"),
    ),
)

ACTIVITIES = Kind(
    "activities",
    "Activités",
    (
        ID,
        _text("code", "Code", required=True),
        _text("title", "Titre", required=True),
        _choice("kind", "Type", choices.ACTIVITY_KIND, required=True),
        _day("start_date", "Date", required=True),
        _day("end_date", "Fin"),
        _texts("regions", "Régions"),
        _text("place", "Lieu"),
        _choice("status", "Statut", choices.ACTIVITY_STATUS),
    ),
)

PARTICIPATIONS = Kind(
    "participations",
    "Participations",
    (
        ID,
        _text("activity", "Activité", required=True),
        _text("company", "Entreprise", required=True),
        _text("contact", "Contact"),
        _choice("attendance", "Présence", choices.ATTENDANCE),
    ),
)

SYNERGIES = Kind(
    "synergies",
    "Synergies",
    (
        ID,
        _text("company_a", "Entreprise A", required=True),
        _text("company_b", "Entreprise B", required=True),
        _choice("kind", "Nature", choices.SYNERGY_KIND, required=True),
        _choice("status", "Statut", choices.SYNERGY_STATUS),
        _day("date", "Date", required=True),
        _day("status_date", "Date du statut"),
        _money("value", "Valeur"),
        _text("market", "Marché"),
        _text("origin", "Origine"),
        _text("notes", "Notes"),
    ),
)

SUBMISSIONS = Kind(
    "submissions",
    "Soumissions",
    (
        ID,
        _text("fiscal_year", "Exercice", required=True),
        _text("region", "Région", required=True),
        _text("indicator", "Indicateur", required=True),
        _text("mrc", "MRC"),
        Field("value", "Valeur", _any, required=True, shows="number"),
    ),
)

OUTCOMES = Kind(
    "outcomes",
    "Retombées",
    (
        ID,
        _text("company", "Entreprise", required=True),
        _text("fiscal_year", "Exercice", required=True),
        _choice("kind", "Nature", choices.OUTCOME_KIND, required=True),
        Field("value", "Valeur", _any, shows="number"),
        _text("market", "Marché"),
        _choice("attribution", "Attribution", choices.ATTRIBUTION),
        _text("evidence", "Preuve"),
        _day("date", "Date"),
        _text("notes", "Notes"),
    ),
)

FUNDING = Kind(
    "funding",
    "Financement",
    (
        ID,
        _text("fiscal_year", "Exercice", required=True),
        _text("funder", "Source", required=True),
        _text("programme", "Programme"),
        _text("region", "Région"),
        _choice("own_revenue", "Revenu autonome", choices.YES_NO),
        _money("forecast", "Prévu"),
        _money("requested", "Demandé"),
        _money("accepted", "Accepté"),
        _money("received", "Reçu"),
        _money("spent", "Dépensé"),
        _text("notes", "Notes"),
    ),
)

TARGETS = Kind(
    "targets",
    "Cibles",
    (
        ID,
        _text("fiscal_year", "Exercice", required=True),
        _text("indicator", "Indicateur", required=True),
        _text("region", "Région"),
        _text("mrc", "MRC"),
        Field("value", "Valeur", _any, required=True, shows="number"),
    ),
)

KINDS: dict[str, Kind] = {
    kind.code: kind
    for kind in (
        COMPANIES,
        CONTACTS,
        INTERVENTIONS,
        ACTIVITIES,
        PARTICIPATIONS,
        SYNERGIES,
        SUBMISSIONS,
        OUTCOMES,
        FUNDING,
        TARGETS,
    )
}
# The kind is told from the headers.
AUTO = "auto"


def kind_named(code: str) -> Kind:
    """The kind of that code. Raises UnknownRecordError(kind='list')."""
    try:
        return KINDS[code]
    except KeyError:
        raise UnknownRecordError(text=code, kind="list", known=tuple(KINDS)) from None


_TEXT_LIST = TextListField()


@lru_cache(maxsize=10_000)
def _stored_list(values: tuple[str, ...]) -> str | None:
    return _TEXT_LIST.db_value(values)


def stored(value: Any) -> Any:
    """A value as the book's columns keep it: days as text, lists as JSON, nothing as NULL."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return _stored_list(value)
    return value
