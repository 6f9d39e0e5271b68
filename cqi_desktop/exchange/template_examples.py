"""An example of each column, for the help of the empty sheets; companies and persons are invented."""

from __future__ import annotations

_PLACE = {"mrc": "Drummond", "region": "Centre-du-Québec"}
_YEAR = "2010-2011"

EXAMPLES: dict[str, dict[str, str]] = {
    "companies": {
        "name": "Meubles Boréal inc.", "neq": "1143567890", "role": "Client", "address": "125, rue des Pins",
        "municipality": "Drummondville", "postal_code": "J2B 1H8", "phone": "819 555-0101",
        "email": "info@meubles-boreal.example", "website": "www.meubles-boreal.example", "naics": "337123",
        "employees": "45", "employees_on": "2011-03-31", "export_status": "Occasionnelle",
        "markets": "États-Unis; France", "adviser": "Julie Lavoie", "notes": "Rencontrée au salon de mars", **_PLACE,
    },
    "contacts": {
        "company": "Meubles Boréal inc.", "first_name": "Renée", "last_name": "Bédard",
        "title": "Directrice des ventes", "email": "renee.bedard@meubles-boreal.example",
        "phone": "819 555-0101, poste 21", "mobile": "819 555-0142",
        "language": "Français", "consent": "Exprès", "consent_date": "2011-03-31",
    },
    "interventions": {
        "date": "2010-05-03", "company": "Meubles Boréal inc.", "neq": "1143567890", "service": "Information",
        "adviser": "Julie Lavoie", "status": "Réalisée", "completed_on": "2010-05-03", "hours": "1,5",
        "preparation_hours": "0,5", "travel_hours": "1", "medium": "Visite", "markets": "États-Unis",
        "subject": "Étiquetage bilingue", "notes": "Envoyer le guide", "follow_up_on": "2010-06-01", **_PLACE,
    },
    "activities": {
        "code": "CE-2010-06", "title": "Café export: l’Ouest canadien", "kind": "Café export",
        "start_date": "2010-06-10", "end_date": "2010-06-10", "regions": "Centre-du-Québec; Mauricie",
        "place": "Drummondville", "status": "Tenue",
    },
    "participations": {
        "activity": "CE-2010-06", "company": "Meubles Boréal inc.", "contact": "Renée Bédard", "attendance": "Présence",
    },
    "synergies": {
        "company_a": "Meubles Boréal inc.", "company_b": "Acier Roy ltée", "kind": "Fournisseur", "status": "Proposée",
        "date": "2010-09-15", "status_date": "2010-09-15", "value": "12 500", "market": "États-Unis",
        "origin": "Café export de juin", "notes": "Ferrures",
    },
    "submissions": {
        "fiscal_year": _YEAR, "region": "Centre-du-Québec", "indicator": "information_companies", "mrc": "Drummond",
        "value": "27",
    },
    "outcomes": {
        "company": "Meubles Boréal inc.", "fiscal_year": _YEAR, "kind": "Ventes à l'exportation", "value": "150 000",
        "market": "États-Unis", "attribution": "Déclarée", "evidence": "Courriel du 4 avril", "date": "2011-03-31",
        "notes": "Premier contrat au Maine",
    },
    "funding": {
        "fiscal_year": _YEAR, "funder": "CRÉ", "programme": "Entente spécifique", "region": "Centre-du-Québec",
        "own_revenue": "Non", "forecast": "60 000", "requested": "60 000", "accepted": "60 000", "received": "45 000",
        "spent": "41 250", "notes": "Dernier versement en juin",
    },
    "targets": {
        "fiscal_year": _YEAR, "indicator": "information_companies", "region": "Centre-du-Québec", "mrc": "Drummond",
        "value": "30",
    },
}  # fmt: skip
