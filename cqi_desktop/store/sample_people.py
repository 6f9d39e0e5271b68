"""The invented people and streets of the sample book."""

from __future__ import annotations

ADVISERS = (
    "Geneviève Morasse",
    "Étienne Bourassa-Roy",
    "Nadine Courchesne",
    "Simon-Pierre Lacharité",
    "Isabelle Cantin",
    "Karim Benhaddou",
    "Odile Faucher",
    "Tommy Nadon",
    "Josiane Therrien",
    "Marc-Olivier Pépin",
)
FIRST_NAMES = (
    "Lucie", "Réjean", "Marie-Ève", "Sylvain", "Chantal", "Benoît", "Nathalie", "Yvon", "Caroline", "Stéphane",
    "Manon", "Daniel", "Josée", "François", "Annie", "Martin", "Hélène", "Normand", "Véronique", "Guillaume",
    "Diane", "Patrick", "Amélie", "Gaétan", "Sophie", "Mathieu", "Line", "Rémi", "Katia", "Jean-Guy", "Émilie",
    "Alain", "Brigitte", "Hugo", "Ginette", "Olivier", "Thi-Mai", "Ahmed", "Rosalie",
)  # fmt: skip
LAST_NAMES = (
    "Bergevin", "Allaire", "Champoux", "Désilets", "Fleurent", "Grondin", "Houle", "Jutras", "Labarre", "Lampron",
    "Manseau", "Nolet", "Ouellette", "Provencher", "Quessy", "Rheault", "Sévigny", "Trottier", "Vadeboncoeur",
    "Verville", "Beauchesne", "Camiré", "Dionne", "Tremblay", "Gélinas", "Hamel", "Lebel", "Marcotte", "Nault",
    "Pellerin", "Richard", "Samson", "Turcotte", "Vigneault", "Bédard", "Cloutier", "Dubé", "Fortier", "Gagnon",
    "Nguyen", "Haddad", "Lavigne", "Milot",
)  # fmt: skip
TITLES = (
    "Présidence",
    "Direction des ventes",
    "Direction générale",
    "Coordination des exportations",
    "Contrôle et finances",
    "Direction de la production",
    "Développement des marchés",
)
STREETS = (
    "rue de l’Ébéniste", "boulevard de l’Industrie", "rue des Artisans", "rang du Moulin", "rue de la Manufacture",
    "chemin du Canal", "rue des Tisserands", "avenue de la Gare", "rue du Charron", "rang des Érables",
    "rue de la Forge",
)  # fmt: skip
