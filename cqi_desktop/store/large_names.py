"""Names drawn at random for a large book: companies, people and what was done for them. All invented."""

from __future__ import annotations

from random import Random

from .sample_people import FIRST_NAMES, LAST_NAMES
from .sample_tables import rows_of

_ACTIVITIES = (
    ("Meubles", "337"), ("Usinage", "332"), ("Scierie", "321"), ("Aliments", "311"), ("Textiles", "313"),
    ("Plastiques", "326"), ("Fonderie", "331"), ("Portes et fenêtres", "321"), ("Équipements", "333"),
    ("Emballages", "322"), ("Logiciels", "541"), ("Soudure", "332"), ("Armoires", "337"), ("Remorques", "336"),
    ("Fromagerie", "311"), ("Acier", "332"), ("Confection", "315"), ("Granit", "327"), ("Électronique", "334"),
    ("Transport", "484"), ("Imprimerie", "323"), ("Serres", "111"), ("Chimie", "325"), ("Structures", "321"),
    ("Robotique", "333"), ("Érablière", "111"), ("Caoutchouc", "326"), ("Éclairage", "335"), ("Papiers", "322"),
    ("Cuirs", "316"),
)  # fmt: skip
_FIRST = (
    "Bel", "Mont", "Val", "Clair", "Haut", "Beau", "Drum", "Nor", "Sol", "Riv", "Fer", "Gran", "Bois", "Ver", "Lan",
    "Cour", "Per", "Sau", "Tour", "Vic", "Mar", "Ros", "Cham", "Dor", "Fon", "Gal", "Lau", "Mer", "Pon", "Tré",
)  # fmt: skip
_MIDDLE = ("a", "e", "i", "o", "ane", "eli", "ori", "uri", "ava", "isé", "omé", "anti", "esto", "imba", "olé")
_LAST = (
    "ray", "val", "lin", "tel", "mont", "dor", "nel", "gère", "voie", "sart", "bec", "lac", "mer", "fort", "nault",
    "quet", "rond", "thier", "vin", "zel", "drel", "court", "ville", "sin", "pré", "rive", "lon", "grin", "plan",
    "xel",
)  # fmt: skip
_LEGAL_FORMS = (" inc.", " inc.", " inc.", " ltée", "", " et fils inc.", " enr.")
_NEXT_STEPS = (
    "Rappeler dans deux semaines.",
    "Envoyer la liste des distributeurs.",
    "Transmettre le certificat d’origine.",
    "Relire la soumission avant l’envoi.",
    "Présenter une entreprise d’une autre région.",
    "Vérifier le code SH auprès du courtier.",
    "Le contrôleur préfère le courriel.",
    "Revoir le prix de revient rendu.",
)

MARKETS = (
    "Ontario", "Nouvelle-Angleterre", "Ouest canadien", "Maritimes", "Texas", "Californie", "Midwest américain",
    "Mexique", "France", "Belgique", "Allemagne", "Royaume-Uni", "Scandinavie", "Brésil", "Japon", "Chine",
)  # fmt: skip


def company_name(random: Random) -> tuple[str, str]:
    """A name that reads as one, and the code of its sector."""
    activity, naics = random.choice(_ACTIVITIES)
    word = random.choice(_FIRST) + random.choice(_MIDDLE) + random.choice(_LAST)
    if random.random() < 0.03:
        return f"{random.randrange(9000, 9400)}-{random.randrange(1000, 10000)} Québec inc.", naics
    return f"{activity} {word}{random.choice(_LEGAL_FORMS)}", naics


def person_name(random: Random) -> tuple[str, str]:
    return random.choice(FIRST_NAMES), random.choice(LAST_NAMES)


def subjects_by_service() -> dict[str, tuple[str, ...]]:
    """What an intervention of each service may be about, in every market."""
    subjects: dict[str, list[str]] = {}
    for row in rows_of("subjects"):
        texts = [row["subject"].format(market=market) for market in MARKETS]
        subjects.setdefault(row["service"], []).extend(dict.fromkeys(texts))
    return {service: tuple(texts) for service, texts in subjects.items()}


def note(random: Random) -> str | None:
    """A note on one intervention in six."""
    return random.choice(_NEXT_STEPS) if random.random() < 0.17 else None
