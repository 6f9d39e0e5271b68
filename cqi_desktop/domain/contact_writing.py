"""How a telephone number, an e-mail address and a web site are written once a person has typed them.

What is typed in a form is refused when it cannot be right; what a list brings in keeps its own, looser rules.
"""

from __future__ import annotations

import re

from .errors import InvalidValueError

_HOME = "CA"
_SITE = re.compile(r"(?:https?://)?(?:[^\s/.@]+\.)+[^\s/.@\d]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_EXTENSION_WORDS = re.compile(r"\s*[,;]?\s*(?:#|x|ext\.?|poste)\s*(\d{1,6})\s*$", re.IGNORECASE)


def written_phone(text: str) -> str:
    """``819 555-0118``, ``819 555-0118, poste 12``; abroad ``+33 1 42 68 53 00``.

    Raises InvalidValueError(expected='phone') for what no telephone could dial.
    """
    import phonenumbers

    extension = _EXTENSION_WORDS.search(text)
    bare = text[: extension.start()] if extension else text
    try:
        number = phonenumbers.parse(bare, _HOME)
    except phonenumbers.NumberParseException:
        raise InvalidValueError(text=text, expected="phone") from None
    if not phonenumbers.is_possible_number(number) or any(letter.isalpha() for letter in bare):
        raise InvalidValueError(text=text, expected="phone")
    if number.country_code == 1:
        digits = str(number.national_number)
        shown = f"{digits[:3]} {digits[3:6]}-{digits[6:]}"
    else:
        shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return f"{shown}, poste {extension[1]}" if extension else shown


def written_email(text: str) -> str:
    """The address as it is sent to, its domain in small letters. Raises InvalidValueError(expected='email')."""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        raise InvalidValueError(text=text, expected="email") from None


def written_website(text: str) -> str:
    """``www.rotinel.exemple``, or the whole address when its beginning was typed.

    Raises InvalidValueError(expected='website').
    """
    site = text.strip()
    if not _SITE.fullmatch(site):
        raise InvalidValueError(text=text, expected="website")
    return site.rstrip("/") if site.count("/") in (1, 3) and site.endswith("/") else site
