"""The values that cells of a list may have, with their labels: a contract, the same in both languages of the window."""

from __future__ import annotations

from cqi_desktop.domain.values import Choice, Choices

COMPANY_ROLE = Choices(
    (
        Choice("client", "Client", "Client", ("cliente",)),
        Choice("prospect", "Prospect", "Prospect", ("prospecte", "client potentiel")),
        Choice("partner", "Partenaire", "Partner"),
    )
)
EXPORT_STATUS = Choices(
    (
        Choice("none", "N'exporte pas", "Does not export", ("non exportatrice", "non exportateur", "aucun")),
        Choice("preparing", "En préparation", "Preparing", ("en démarrage",)),
        Choice("occasional", "Occasionnelle", "Occasional", ("occasionnel", "exportatrice occasionnelle")),
        Choice("regular", "Régulière", "Regular", ("régulier", "exportatrice régulière", "active")),
    )
)
INTERVENTION_STATUS = Choices(
    (
        Choice("planned", "Planifiée", "Planned", ("planifié", "prévue", "à venir")),
        Choice("done", "Réalisée", "Done", ("réalisé", "faite", "fait", "terminée", "complétée")),
        Choice("cancelled", "Annulée", "Cancelled", ("annulé", "canceled")),
    )
)
MEDIUM = Choices(
    (
        Choice("phone", "Téléphone", "Phone", ("tél.", "tel", "appel")),
        Choice("email", "Courriel", "E-mail", ("email", "courrier électronique")),
        Choice("meeting", "Rencontre", "Meeting", ("réunion",)),
        Choice("visit", "Visite", "Visit", ("visite en entreprise",)),
        Choice("video", "Visioconférence", "Video", ("vidéo", "vidéoconférence", "video call")),
        Choice("other", "Autre", "Other"),
    )
)
ACTIVITY_KIND = Choices(
    (
        Choice("awareness", "Sensibilisation", "Awareness", ("activité de sensibilisation",)),
        Choice("training", "Formation", "Training", ("groupe de formation",)),
        Choice("cafe_export", "Café export", "Export café", ("café-export",)),
        Choice("mission", "Mission commerciale", "Trade mission", ("mission",)),
        Choice("other", "Autre", "Other"),
    )
)
ACTIVITY_STATUS = Choices(
    (
        Choice("planned", "Planifiée", "Planned", ("planifié", "prévue", "à venir")),
        Choice("held", "Tenue", "Held", ("tenu", "réalisée", "done")),
        Choice("cancelled", "Annulée", "Cancelled", ("annulé", "canceled")),
    )
)
ATTENDANCE = Choices(
    (
        Choice("registered", "Inscription", "Registered", ("inscrite", "inscrit")),
        Choice("attended", "Présence", "Attended", ("présente", "présent", "a participé", "present")),
        Choice("absent", "Absence", "Absent", ("absente",)),
    )
)
SYNERGY_STATUS = Choices(
    (
        Choice("proposed", "Proposée", "Proposed", ("proposé",)),
        Choice("in_contact", "En contact", "In contact"),
        Choice("concluded", "Concrétisée", "Concluded", ("concrétisé", "conclue", "conclu")),
        Choice("ended", "Terminée", "Ended", ("terminé",)),
    )
)
SYNERGY_KIND = Choices(
    (
        Choice("supplier", "Fournisseur", "Supplier", ("approvisionnement",)),
        Choice("joint_shipping", "Transport groupé", "Joint shipping", ("expédition groupée",)),
        Choice("joint_booth", "Stand commun", "Joint booth", ("kiosque commun",)),
        Choice("joint_mission", "Mission commune", "Joint mission"),
        Choice("referral", "Recommandation", "Referral", ("référence",)),
        Choice("other", "Autre", "Other"),
    )
)
OUTCOME_KIND = Choices(
    (
        Choice("export_sales", "Ventes à l'exportation", "Export sales"),
        Choice("new_market", "Nouveau marché", "New market"),
        Choice("new_exporter", "Nouvel exportateur", "New exporter", ("nouvelle exportatrice",)),
        Choice("jobs_created", "Emplois créés", "Jobs created"),
        Choice("jobs_kept", "Emplois maintenus", "Jobs kept"),
    )
)
ATTRIBUTION = Choices(
    (
        Choice("declared", "Déclarée", "Declared", ("déclaré",)),
        Choice("estimated", "Estimée", "Estimated", ("estimé",)),
        Choice("attributed", "Attribuée", "Attributed", ("attribué",)),
    )
)
CONSENT = Choices(
    (
        Choice("express", "Exprès", "Express", ("explicite", "oui")),
        Choice("implied", "Tacite", "Implied", ("implicite",)),
        Choice("withdrawn", "Retiré", "Withdrawn", ("retrait", "non")),
    )
)
LANGUAGE = Choices(
    (
        Choice("fr", "Français", "French", ("francais", "f")),
        Choice("en", "Anglais", "English", ("a",)),
        Choice("es", "Espagnol", "Spanish"),
        Choice("other", "Autre", "Other"),
    )
)
YES_NO = Choices(
    (Choice("yes", "Oui", "Yes", ("vrai", "true", "x", "1")), Choice("no", "Non", "No", ("faux", "false", "0")))
)
MEASURE_KIND = Choices(
    (
        Choice("employees", "Employés", "Employees", ("emplois",)),
        Choice("sales", "Chiffre d'affaires", "Sales", ("ventes",)),
        Choice("export_share", "Part des ventes à l'exportation", "Share of sales exported", ("part d'exportation",)),
    )
)
SUBMISSION_KIND = Choices(
    (Choice("historical", "Historique", "Historical"), Choice("frozen", "Gelée", "Frozen", ("gelé",)))
)
