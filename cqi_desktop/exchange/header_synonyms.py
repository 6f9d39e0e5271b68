"""Other words that people put above a column, by kind and field; the headers of the contract come first.

Only words that name one thing: a header that might be two is left to a person, or to a mapping.
"""

from __future__ import annotations

_COMPANY = (
    "raison sociale", "nom de l'entreprise", "nom d'entreprise", "nom entreprise", "nom de la compagnie", "compagnie",
    "société", "organisation", "organisme", "company name", "organization", "account name", "client",
    "organization name", "organization 1 name", "nom de l'organisation",
)  # fmt: skip
_NEQ = ("no neq", "numéro neq", "numéro d'entreprise", "numéro d'entreprise du québec", "neq (10 chiffres)")
_EMAIL = (
    "adresse courriel", "adresse électronique", "adresse de messagerie", "e mail", "mail", "e mail address",
    "email address", "e mail 1 value", "couriel", "mél",
)  # fmt: skip
_PHONE = (
    "tel", "no tel", "no de téléphone", "numéro de téléphone", "téléphone bureau", "téléphone (bureau)",
    "téléphone professionnel", "tel bureau", "téléphone 1", "phone number", "business phone", "phone 1 value",
    "téléphone principal",
)  # fmt: skip
_ADVISER = ("conseillère", "conseiller(ère)", "conseiller/conseillère", "responsable", "intervenant", "advisor",
            "personne cqi")  # fmt: skip
_NOTES = ("note", "remarque", "remarques", "commentaire", "commentaires", "comments", "remarks")
_TITLE = (
    "poste", "titre", "titre du poste", "titre professionnel", "job title", "organization title",
    "organization 1 title", "rôle",
)  # fmt: skip
_YEAR = ("année", "année financière", "exercice financier", "fiscal year", "an")
_DATE = ("date de l'intervention", "date d'intervention", "jour")

SYNONYMS: dict[str, dict[str, tuple[str, ...]]] = {
    "companies": {
        "name": ("entreprise", "company", *_COMPANY),
        "neq": _NEQ,
        "address": ("adresse civique", "rue", "adresse postale", "street", "adresse 1", "street address"),
        "municipality": ("ville", "municipalité / ville", "ville / municipalité", "localité", "city", "town"),
        "postal_code": ("cp", "c p", "code p", "zip", "zip code", "postal code", "postcode"),
        "mrc": ("mrc / territoire", "nom de la mrc"),
        "region": ("région administrative",),
        "phone": _PHONE,
        "email": _EMAIL,
        "website": ("site internet", "site", "web", "url", "page web", "web site", "web page", "adresse web"),
        "naics": ("code scian", "naics code", "secteur (scian)"),
        "employees": ("nombre d'employés", "nb employés", "nb d'employés", "nbre d'employés", "employee count"),
        "export_status": ("statut export", "exportation", "statut à l'exportation"),
        "markets": ("marchés d'exportation", "marché(s)", "pays", "export markets"),
        "adviser": _ADVISER,
        "notes": _NOTES,
    },
    "contacts": {
        "company": _COMPANY,
        "first_name": ("given name", "firstname"),
        "last_name": ("nom de famille", "family name", "surname", "lastname"),
        "title": _TITLE,
        "email": (*_EMAIL, "courriel professionnel"),
        "phone": _PHONE,
        "mobile": ("cell", "mobile", "téléphone cellulaire", "tél mobile", "mobile phone", "portable", "cel"),
        "language": ("langue de correspondance", "langue préférée", "preferred language"),
        "consent": ("consentement lcap", "casl consent"),
        "consent_date": ("date consentement", "consenti le"),
    },
    "interventions": {
        "date": _DATE,
        "company": _COMPANY,
        "neq": _NEQ,
        "service": ("type de service", "service rendu", "nature de l'intervention", "type d'intervention"),
        "adviser": _ADVISER,
        "completed_on": ("date de fin", "terminée le", "complété le"),
        "hours": ("nb heures", "nb d'heures", "nombre d'heures", "durée", "hrs", "temps", "duration"),
        "preparation_hours": ("préparation", "heures préparation"),
        "travel_hours": ("déplacement", "heures déplacement", "transport"),
        "medium": ("moyen", "mode de contact", "type de contact"),
        "markets": ("marché", "marchés visés", "pays"),
        "subject": ("sujet", "thème", "description"),
        "notes": _NOTES,
        "follow_up_on": ("suivi", "relance", "date de suivi", "prochain suivi", "à relancer le"),
    },
    "activities": {
        "code": ("no activité", "numéro", "code de l'activité"),
        "title": ("activité", "nom de l'activité", "titre de l'activité", "nom", "event"),
        "kind": ("type d'activité", "catégorie"),
        "start_date": ("date de début", "début", "date de l'activité"),
        "end_date": ("date de fin",),
        "place": ("endroit", "ville", "location"),
    },
    "participations": {
        "activity": ("code", "code de l'activité", "no activité"),
        "company": _COMPANY,
        "contact": ("participant", "participante", "personne", "nom du participant"),
        "attendance": ("statut", "présent", "présences"),
    },
    "synergies": {
        "company_a": ("entreprise 1", "première entreprise"),
        "company_b": ("entreprise 2", "deuxième entreprise", "seconde entreprise"),
        "kind": ("type", "type de maillage"),
        "value": ("montant",),
        "notes": _NOTES,
    },
    "submissions": {"fiscal_year": _YEAR, "value": ("nombre", "résultat")},
    "outcomes": {"company": _COMPANY, "fiscal_year": _YEAR, "kind": ("type",), "value": ("montant",), "notes": _NOTES},
    "funding": {
        "fiscal_year": _YEAR,
        "funder": ("bailleur", "bailleur de fonds", "partenaire financier", "organisme"),
        "notes": _NOTES,
    },
    "targets": {"fiscal_year": _YEAR, "value": ("cible", "objectif")},
}

# Words that mean less than another beside them, by kind: the title of Outlook is "Mr." where it says the job apart.
WEAKER: dict[str, dict[str, tuple[str, ...]]] = {
    "contacts": dict.fromkeys(("title", "titre"), ("job title", "titre professionnel", "titre du poste")),
}
