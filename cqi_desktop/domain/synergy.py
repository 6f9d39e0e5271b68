"""The life of a synergy link: which status may follow which (rule 14)."""

from __future__ import annotations

PROPOSED, IN_CONTACT, CONCLUDED, ENDED = "proposed", "in_contact", "concluded", "ended"
STATUSES = (PROPOSED, IN_CONTACT, CONCLUDED, ENDED)

# A step back is a slip being corrected: it takes away the date of the status that it leaves.
STEPS_FORWARD = frozenset(
    {
        (PROPOSED, IN_CONTACT),
        (PROPOSED, CONCLUDED),
        (PROPOSED, ENDED),
        (IN_CONTACT, CONCLUDED),
        (IN_CONTACT, ENDED),
        (CONCLUDED, ENDED),
    }
)
STEPS_BACK = frozenset({(IN_CONTACT, PROPOSED), (CONCLUDED, IN_CONTACT), (ENDED, IN_CONTACT), (ENDED, CONCLUDED)})
ALLOWED_CHANGES = STEPS_FORWARD | STEPS_BACK


def is_allowed_change(current: str, following: str) -> bool:
    """A link may go from one status to the other."""
    return (current, following) in ALLOWED_CHANGES


def is_step_back(current: str, following: str) -> bool:
    return (current, following) in STEPS_BACK


def statuses_after(current: str) -> tuple[str, ...]:
    """Those that a link may be given from ``current``, in the order of its life."""
    return tuple(status for status in STATUSES if is_allowed_change(current, status))
