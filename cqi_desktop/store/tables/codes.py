"""The codes kept in status and kind columns."""

from __future__ import annotations

COMPANY_ROLES = ("client", "prospect", "partner")
EXPORT_STATUSES = ("none", "preparing", "occasional", "regular")
INTERVENTION_STATUSES = ("planned", "done", "cancelled")
MEDIUMS = ("phone", "email", "meeting", "visit", "video", "other")
ACTIVITY_KINDS = ("awareness", "training", "cafe_export", "mission", "other")
ACTIVITY_STATUSES = ("planned", "held", "cancelled")
ATTENDANCES = ("registered", "attended", "absent")
SYNERGY_STATUSES = ("proposed", "in_contact", "concluded", "ended")
SYNERGY_KINDS = ("supplier", "joint_shipping", "joint_booth", "joint_mission", "referral", "other")
OUTCOME_KINDS = ("export_sales", "new_market", "new_exporter", "jobs_created", "jobs_kept")
ATTRIBUTIONS = ("declared", "estimated", "attributed")
MEASURE_KINDS = ("employees", "sales", "export_share")
CONSENT_KINDS = ("express", "implied", "withdrawn")
SUBMISSION_KINDS = ("historical", "frozen")
