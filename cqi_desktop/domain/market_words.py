"""The markets that advisers speak of, and how they write them in a hurry: data, read by ``quick_entry``."""

from __future__ import annotations

from .day_words import key_of

# The name that is kept, then its other writings; accents, case, points, hyphens and spaces never matter.
_MARKETS: tuple[tuple[str, ...], ...] = (
    ("États-Unis", "É.-U.", "É.U.", "ÉU", "USA", "U.S.A.", "U.S.", "United States"),
    ("Ontario", "Ont."),
    ("Ouest canadien", "Ouest du Canada", "Western Canada"),
    ("Maritimes",),
    ("Nouveau-Brunswick", "N.-B.", "New Brunswick"),
    ("Nouvelle-Écosse", "N.-É.", "Nova Scotia"),
    ("Alberta",),
    ("Manitoba",),
    ("Saskatchewan",),
    ("Colombie-Britannique", "C.-B.", "British Columbia"),
    ("Nouvelle-Angleterre", "N.-A.", "New England"),
    ("New York", "État de New York"),
    ("Vermont",),
    ("Maine",),
    ("Massachusetts",),
    ("Pennsylvanie", "Pennsylvania"),
    ("Floride", "Florida"),
    ("Texas",),
    ("Californie", "California"),
    ("Midwest américain", "Midwest", "American Midwest"),
    ("Mexique", "Mexico"),
    ("Brésil", "Brazil"),
    ("Chili", "Chile"),
    ("Colombie", "Colombia"),
    ("Europe", "U.E.", "Union européenne", "European Union"),
    ("France",),
    ("Belgique", "Belgium"),
    ("Allemagne", "Germany"),
    ("Italie", "Italy"),
    ("Espagne", "Spain"),
    ("Suisse", "Switzerland"),
    ("Pays-Bas", "Netherlands"),
    ("Royaume-Uni", "R.-U.", "U.K.", "United Kingdom"),
    ("Scandinavie", "Scandinavia"),
    ("Japon", "Japan"),
    ("Chine", "China"),
    ("Inde", "India"),
    ("Corée du Sud", "South Korea"),
    ("Émirats arabes unis", "É.A.U.", "U.A.E.", "United Arab Emirates"),
    ("Maroc", "Morocco"),
    ("Australie", "Australia"),
)

# A writing so short is taken for a market only in capitals or with its points: "eu", "us" and "na" are words.
LONGEST_ABBREVIATION = 3

MARKET_BY_KEY: dict[str, str] = {key_of(writing): names[0] for names in _MARKETS for writing in names}
USUAL_MARKETS: tuple[str, ...] = tuple(names[0] for names in _MARKETS)
