"""The words of consent and of personal information, for the window, commands and files alike."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.consent import Consent, ConsentState
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate, translate_marked

_WORDS: dict[str, dict[str, str]] = {
    "consent": {
        "express": QT_TRANSLATE_NOOP("PrivacyWords", "Express consent"),
        "implied": QT_TRANSLATE_NOOP("PrivacyWords", "Implied consent"),
        "lapsed": QT_TRANSLATE_NOOP("PrivacyWords", "Lapsed consent"),
        "withdrawn": QT_TRANSLATE_NOOP("PrivacyWords", "Consent withdrawn"),
        "honoured": QT_TRANSLATE_NOOP("PrivacyWords", "Withdrawal applied"),
        "none": QT_TRANSLATE_NOOP("PrivacyWords", "No consent"),
    },
    "basis": {
        "business_relationship": QT_TRANSLATE_NOOP("PrivacyWords", "Business relationship (2 years)"),
        "membership": QT_TRANSLATE_NOOP("PrivacyWords", "Membership (2 years)"),
        "inquiry": QT_TRANSLATE_NOOP("PrivacyWords", "Inquiry (6 months)"),
        "published": QT_TRANSLATE_NOOP("PrivacyWords", "Address published or handed over (no clock)"),
    },
    "source": {
        "ledger": QT_TRANSLATE_NOOP("PrivacyWords", "Ledger"),
        "intervention": QT_TRANSLATE_NOOP("PrivacyWords", "Intervention"),
        "participation": QT_TRANSLATE_NOOP("PrivacyWords", "Participation"),
        "concern": QT_TRANSLATE_NOOP("PrivacyWords", "Concern"),
        "note": QT_TRANSLATE_NOOP("PrivacyWords", "Note that gives the name"),
    },
    "left_out": {
        "withdrawn": QT_TRANSLATE_NOOP("PrivacyWords", "Consent withdrawn for this address"),
        "lapsed": QT_TRANSLATE_NOOP("PrivacyWords", "Implied consent lapsed"),
        "no_consent": QT_TRANSLATE_NOOP("PrivacyWords", "No consent known"),
        "no_email": QT_TRANSLATE_NOOP("PrivacyWords", "No e-mail address"),
        "same_address": QT_TRANSLATE_NOOP("PrivacyWords", "Address in the list already"),
    },
    "nature": {
        "professional": QT_TRANSLATE_NOOP("PrivacyWords", "Professional"),
        "personal": QT_TRANSLATE_NOOP("PrivacyWords", "Personal"),
    },
    "origin": {
        "provided": QT_TRANSLATE_NOOP("PrivacyWords", "Provided by the person"),
        "observed": QT_TRANSLATE_NOOP("PrivacyWords", "Noted by the team"),
        "inferred": QT_TRANSLATE_NOOP("PrivacyWords", "Deduced"),
    },
    "request": {
        "access": QT_TRANSLATE_NOOP("PrivacyWords", "Access"),
        "portability": QT_TRANSLATE_NOOP("PrivacyWords", "Portability"),
        "rectification": QT_TRANSLATE_NOOP("PrivacyWords", "Rectification"),
        "erasure": QT_TRANSLATE_NOOP("PrivacyWords", "Erasure"),
        "anonymisation": QT_TRANSLATE_NOOP("PrivacyWords", "Anonymisation"),
        "complaint": QT_TRANSLATE_NOOP("PrivacyWords", "Complaint"),
    },
    "decision": {
        "granted": QT_TRANSLATE_NOOP("PrivacyWords", "Granted"),
        "partly": QT_TRANSLATE_NOOP("PrivacyWords", "Granted in part"),
        "refused": QT_TRANSLATE_NOOP("PrivacyWords", "Refused"),
    },
    "incident": {
        "lost_laptop": QT_TRANSLATE_NOOP("PrivacyWords", "Laptop lost or stolen"),
        "wrong_recipient": QT_TRANSLATE_NOOP("PrivacyWords", "Sent to the wrong recipient"),
        "unauthorised_access": QT_TRANSLATE_NOOP("PrivacyWords", "Unauthorised access"),
        "unauthorised_use": QT_TRANSLATE_NOOP("PrivacyWords", "Unauthorised use"),
        "other": QT_TRANSLATE_NOOP("PrivacyWords", "Other"),
    },
    "group": {
        "information": QT_TRANSLATE_NOOP("PrivacyWords", "1. Information concerned"),
        "circumstances": QT_TRANSLATE_NOOP("PrivacyWords", "2. Circumstances"),
        "period": QT_TRANSLATE_NOOP("PrivacyWords", "3. Date or period of the incident"),
        "awareness": QT_TRANSLATE_NOOP("PrivacyWords", "4. Date when the team knew"),
        "people": QT_TRANSLATE_NOOP("PrivacyWords", "5. Number of people"),
        "risk": QT_TRANSLATE_NOOP("PrivacyWords", "6. Risk of serious injury"),
        "notices": QT_TRANSLATE_NOOP("PrivacyWords", "7. Notices"),
        "measures": QT_TRANSLATE_NOOP("PrivacyWords", "8. Measures taken"),
    },
    "category": {
        "inactive_contact": QT_TRANSLATE_NOOP("PrivacyWords", "Contact without any act"),
        "trashed_contact": QT_TRANSLATE_NOOP("PrivacyWords", "Contact in the trash"),
        "answered_request": QT_TRANSLATE_NOOP("PrivacyWords", "Answered request"),
        "old_incident": QT_TRANSLATE_NOOP("PrivacyWords", "Incident"),
    },
    "action": {
        "anonymise": QT_TRANSLATE_NOOP("PrivacyWords", "Anonymise"),
        "erase": QT_TRANSLATE_NOOP("PrivacyWords", "Erase"),
        "trash": QT_TRANSLATE_NOOP("PrivacyWords", "Put in the trash"),
    },
    "export": {
        "companies": QT_TRANSLATE_NOOP("PrivacyWords", "Companies"),
        "contacts": QT_TRANSLATE_NOOP("PrivacyWords", "Contacts"),
        "interventions": QT_TRANSLATE_NOOP("PrivacyWords", "Interventions"),
        "activities": QT_TRANSLATE_NOOP("PrivacyWords", "Activities"),
        "participations": QT_TRANSLATE_NOOP("PrivacyWords", "Participations"),
        "synergies": QT_TRANSLATE_NOOP("PrivacyWords", "Synergies"),
        "submissions": QT_TRANSLATE_NOOP("PrivacyWords", "Submissions"),
        "outcomes": QT_TRANSLATE_NOOP("PrivacyWords", "Outcomes"),
        "funding": QT_TRANSLATE_NOOP("PrivacyWords", "Funding"),
        "targets": QT_TRANSLATE_NOOP("PrivacyWords", "Targets"),
        "mailing": QT_TRANSLATE_NOOP("PrivacyWords", "Mailing list"),
        "person_file": QT_TRANSLATE_NOOP("PrivacyWords", "File of a person"),
        "register": QT_TRANSLATE_NOOP("PrivacyWords", "Register"),
        "list": QT_TRANSLATE_NOOP("PrivacyWords", "List shown"),
        "workbook": QT_TRANSLATE_NOOP("PrivacyWords", "Yearly workbook"),
        "records": QT_TRANSLATE_NOOP("PrivacyWords", "Records behind a figure"),
        "follow_ups": QT_TRANSLATE_NOOP("PrivacyWords", "Follow-ups"),
        "labels": QT_TRANSLATE_NOOP("PrivacyWords", "Address labels"),
        "letters": QT_TRANSLATE_NOOP("PrivacyWords", "Letters"),
    },
    "register": {
        "consents": QT_TRANSLATE_NOOP("PrivacyWords", "Ledger of consents"),
        "requests": QT_TRANSLATE_NOOP("PrivacyWords", "Register of requests"),
        "incidents": QT_TRANSLATE_NOOP("PrivacyWords", "Register of incidents"),
        "anonymisations": QT_TRANSLATE_NOOP("PrivacyWords", "Register of anonymisations"),
        "exports": QT_TRANSLATE_NOOP("PrivacyWords", "Journal of exports"),
        "retention": QT_TRANSLATE_NOOP("PrivacyWords", "Retention calendar"),
    },
}


def privacy_word(subject: str, code: str) -> str:
    """The word of a code, by its subject (consent, basis, request...); a code of a newer version as it is."""
    words = _WORDS[subject]
    return translate_marked("PrivacyWords", words[code]) if code in words else code


def consent_sentence(consent: Consent, today: date) -> str:
    """What holds and until when: "Implied consent until 2011-04-18 (18 days)"."""
    if consent.state is ConsentState.IMPLIED:
        return _implied_sentence(consent, today)
    if consent.state is ConsentState.EXPRESS and consent.evidence:
        text = translate("PrivacyWords", "Express consent since {day}")
        return text.format(day=format_date(consent.evidence.day))
    if consent.state is ConsentState.LAPSED and consent.expires_on:
        text = translate("PrivacyWords", "Implied consent lapsed on {day}")
        return text.format(day=format_date(consent.expires_on))
    if consent.state is ConsentState.WITHDRAWN and consent.evidence:
        return _withdrawn_sentence(consent)
    return translate("PrivacyWords", "No consent: nothing in the ledger, no service received")


def _implied_sentence(consent: Consent, today: date) -> str:
    left = consent.days_left(today)
    if consent.expires_on is None or left is None:
        return translate("PrivacyWords", "Implied consent, without a clock")
    text = translate("PrivacyWords", "Implied consent until {day} (%Ln day(s))", "", left)
    return text.format(day=format_date(consent.expires_on))


def _withdrawn_sentence(consent: Consent) -> str:
    assert consent.evidence is not None
    day = format_date(consent.evidence.day)
    if consent.honoured_on:
        text = translate("PrivacyWords", "Consent withdrawn on {day}, applied on {applied}")
        return text.format(day=day, applied=format_date(consent.honoured_on))
    text = translate("PrivacyWords", "Consent withdrawn on {day}, to apply by {due}")
    return text.format(day=day, due=format_date(consent.apply_by or consent.evidence.day))
