"""The parts of the page of a company by their titles, and what its timeline may be narrowed to."""

from __future__ import annotations

from cqi_desktop.translation import translate


def kind_titles() -> tuple[tuple[str, str], ...]:
    """What the timeline may be narrowed to, everything first."""
    return (
        ("all", translate("Company", "Everything")),
        ("intervention", translate("Company", "Interventions")),
        ("participation", translate("Company", "Activities")),
        ("synergy_link", translate("Company", "Synergies")),
        ("export_outcome", translate("Company", "Outcomes")),
        ("document", translate("Company", "Documents")),
        ("consent_entry", translate("Company", "Consents")),
    )


def tab_titles() -> tuple[tuple[str, str], ...]:
    return (
        ("timeline", translate("Company", "Timeline")),
        ("people", translate("Company", "Contacts")),
        ("interventions", translate("Company", "Interventions")),
        ("activities", translate("Company", "Activities")),
        ("links", translate("Company", "Synergies")),
        ("results", translate("Company", "Outcomes")),
        ("assessments", translate("Company", "Diagnostics")),
        ("documents", translate("Company", "Documents")),
        ("history", translate("Company", "History")),
    )
