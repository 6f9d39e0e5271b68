"""The records of each kind of list that goes out, in its order; the trash and what hangs on it are left out."""

from __future__ import annotations

from .submissions import HISTORICAL

_LIVE_COMPANY = "{company} NOT IN (SELECT id FROM company WHERE trashed_at IS NOT NULL)"

# Columns have the names of the fields of ``exchange.kinds``; those that a name is looked up for end in _id or _code.
LIST_QUERIES: dict[str, str] = {
    "companies": (
        "SELECT c.id, c.name, c.neq, c.role, c.address, c.municipality, c.postal_code, c.mrc, c.region, c.phone, "
        "c.email, c.website, c.naics, m.value AS employees, m.measured_on AS employees_on, c.export_status, c.markets, "
        "a.name AS adviser, c.notes FROM company c LEFT JOIN adviser a ON a.id = c.adviser_id "
        "LEFT JOIN measure m ON m.id = (SELECT id FROM measure WHERE company_id = c.id AND kind = 'employees' "
        "AND trashed_at IS NULL ORDER BY measured_on DESC, id DESC LIMIT 1) "
        "WHERE c.trashed_at IS NULL AND c.merged_into_id IS NULL ORDER BY c.name COLLATE NOCASE, c.id"
    ),
    "contacts": (
        "SELECT p.id, p.company_id, p.first_name, p.last_name, p.title, p.email, p.phone, p.mobile, p.language, "
        "e.kind AS consent, e.entered_on AS consent_date FROM contact p LEFT JOIN consent_entry e ON e.id = "
        "(SELECT id FROM consent_entry WHERE contact_id = p.id ORDER BY entered_on DESC, id DESC LIMIT 1) "
        f"WHERE p.trashed_at IS NULL AND p.anonymised_at IS NULL AND {_LIVE_COMPANY.format(company='p.company_id')} "
        "ORDER BY p.last_name COLLATE NOCASE, p.first_name COLLATE NOCASE, p.id"
    ),
    "interventions": (
        "SELECT i.id, i.date, i.company_id, s.label_fr AS service, a.name AS adviser, i.status, i.completed_on, "
        "i.contact_seconds AS hours, i.preparation_seconds AS preparation_hours, i.travel_seconds AS travel_hours, "
        "i.medium, i.markets, i.subject, i.notes, i.follow_up_on, i.mrc, i.region FROM intervention i "
        "LEFT JOIN service s ON s.id = i.service_id LEFT JOIN adviser a ON a.id = i.adviser_id "
        f"WHERE i.trashed_at IS NULL AND {_LIVE_COMPANY.format(company='i.company_id')} ORDER BY i.date, i.id"
    ),
    "activities": (
        "SELECT id, code, title, kind, start_date, end_date, regions, place, status FROM activity "
        "WHERE trashed_at IS NULL ORDER BY start_date, code, id"
    ),
    "participations": (
        "SELECT p.id, p.activity_id, p.company_id, p.contact_id, p.attendance FROM participation p "
        "JOIN activity a ON a.id = p.activity_id WHERE p.trashed_at IS NULL AND a.trashed_at IS NULL "
        f"AND {_LIVE_COMPANY.format(company='p.company_id')} ORDER BY a.start_date, a.code, a.id, p.id"
    ),
    "synergies": (
        "SELECT l.id, l.company_a_id, l.company_b_id, l.kind, l.status, l.proposed_on AS date, CASE l.status "
        "WHEN 'in_contact' THEN l.in_contact_on WHEN 'concluded' THEN l.concluded_on WHEN 'ended' THEN l.ended_on "
        "END AS status_date, l.value_cents AS value, l.market, l.origin, l.notes FROM synergy_link l "
        f"WHERE l.trashed_at IS NULL AND {_LIVE_COMPANY.format(company='l.company_a_id')} "
        f"AND {_LIVE_COMPANY.format(company='l.company_b_id')} ORDER BY l.proposed_on, l.id"
    ),
    "submissions": (
        "SELECT f.id, s.start_date, s.region, f.indicator AS indicator_code, f.mrc, f.value AS figure "
        "FROM submission_figure f JOIN submission s ON s.id = f.submission_id "
        f"WHERE s.kind = '{HISTORICAL}' AND s.trashed_at IS NULL AND f.trashed_at IS NULL AND f.value IS NOT NULL "
        "ORDER BY s.start_date, s.region, f.indicator, f.mrc, f.id"
    ),
    "outcomes": (
        "SELECT o.id, o.company_id, o.start_date, o.kind, o.value AS outcome, o.market, o.attribution, o.evidence, "
        "o.recorded_on AS date, o.notes FROM export_outcome o "
        f"WHERE o.trashed_at IS NULL AND {_LIVE_COMPANY.format(company='o.company_id')} ORDER BY o.start_date, o.id"
    ),
    "funding": (
        "SELECT id, start_date, funder, programme, region, iif(is_own_revenue IS NULL, NULL, iif(is_own_revenue, "
        "'yes', 'no')) AS own_revenue, forecast_cents AS forecast, requested_cents AS requested, accepted_cents AS "
        "accepted, received_cents AS received, spent_cents AS spent, notes FROM funding_line "
        "WHERE trashed_at IS NULL ORDER BY start_date, region, funder, id"
    ),
    "targets": (
        "SELECT id, start_date, indicator AS indicator_code, region, mrc, value AS figure FROM target "
        "WHERE trashed_at IS NULL ORDER BY start_date, region, indicator, mrc, id"
    ),
}
