"""The encryption of a book's file (SQLCipher 4): the recovery code, and why a password does not open it.

The file begins with a salt of 16 bytes; pages of 4,096 bytes follow, each closed by 16 bytes of nonce and 64 of HMAC.
The key of the pages is made of the password and the salt by PBKDF2. That key, written as a code, opens the book in
the place of a forgotten password: nothing more is kept anywhere (https://www.zetetic.net/sqlcipher/design).
"""

from __future__ import annotations

import hmac
import re
from base64 import b32decode, b32encode
from hashlib import blake2b, pbkdf2_hmac
from pathlib import Path

from sqlcipher3 import dbapi2

from cqi_desktop.domain.errors import (
    CipherSettingsError,
    CqiError,
    DamagedBookError,
    InvalidValueError,
    WrongPasswordError,
)
from cqi_desktop.translation import translate

SALT_BYTES = 16
_PAGE_BYTES = 4096
_HMAC_BYTES = 64
_ROUNDS = 256_000
_KEY_BYTES = 32
# The first pages that are tried: one that the password opens proves it right.
_TRIED_PAGES = 8
# SQLCipher 1 to 3, whose settings a file may still have.
_OLDER_SETTINGS = (3, 2, 1)

_RAW_KEY = re.compile(r"x'([0-9a-f]{64})'")
# The letters of RFC 4648, written without those that look like digits.
_WRITTEN = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_READ = str.maketrans("0123456789ABCDEFGHJKMNPQRSTVWXYZOIL", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABB")
_GROUP = 5
_CODE_LENGTH = 55
_SUM_BYTES = 2


def recovery_code(path: Path, password: str) -> str:
    """The code that opens the book when its password is forgotten: eleven groups of five letters and digits.

    It holds until the password is changed, and opens the backups made meanwhile.
    """
    key = _page_key(_salt_of(path), password)
    letters = b32encode(key + _sum_of(key)).decode("ascii").rstrip("=").translate(_WRITTEN)
    return "-".join(letters[start : start + _GROUP] for start in range(0, _CODE_LENGTH, _GROUP))


def opening_key(password: str) -> str:
    """What SQLCipher is given: the password itself, or the key that a recovery code stands for."""
    key = _key_of_code(password)
    return password if key is None else f"x'{key.hex()}'"


def check_new_password(password: str) -> None:
    """Raise InvalidValueError unless the text may protect a book: at least 8 characters, and no key or code."""
    if len(password) < 8 or "\0" in password or _RAW_KEY.fullmatch(password) or _key_of_code(password):
        raise InvalidValueError(text="…", expected="new_password")


def why_refused(path: Path, password: str) -> CqiError:
    """The error that says why an encrypted file does not open: another password, other settings, or damage."""
    try:
        with path.open("rb") as file:
            start = file.read(_PAGE_BYTES * _TRIED_PAGES)
    except OSError as error:
        return DamagedBookError(path=path, detail=str(error.strerror))
    if _opens_some_page(start, password):
        return DamagedBookError(path=path, detail=translate("Error", "its first page cannot be read"))
    if _opens_with_older_settings(path, password):
        return CipherSettingsError(path=path)
    return WrongPasswordError(path=path)


def _opens_some_page(start: bytes, password: str) -> bool:
    salt = start[:SALT_BYTES]
    key = _page_key(salt, password)
    page_hmac_key = pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, _KEY_BYTES)
    pages = [start[place : place + _PAGE_BYTES] for place in range(0, len(start), _PAGE_BYTES)]
    return any(_is_whole(page, number, page_hmac_key) for number, page in enumerate(pages, 1))


def _is_whole(page: bytes, number: int, key: bytes) -> bool:
    if len(page) < _PAGE_BYTES:
        return False
    content = page[SALT_BYTES if number == 1 else 0 : -_HMAC_BYTES]
    expected = hmac.digest(key, content + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(expected, page[-_HMAC_BYTES:])


def _opens_with_older_settings(path: Path, password: str) -> bool:
    key = password.replace("'", "''")
    for version in _OLDER_SETTINGS:
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            connection.execute("PRAGMA cipher_log_level = none")
            connection.execute(f"PRAGMA key = '{key}'")
            connection.execute(f"PRAGMA cipher_compatibility = {version}")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except dbapi2.DatabaseError:
            continue
        else:
            return True
        finally:
            connection.close()
    return False


def _salt_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def _page_key(salt: bytes, password: str) -> bytes:
    raw = _RAW_KEY.fullmatch(opening_key(password))
    return bytes.fromhex(raw[1]) if raw else pbkdf2_hmac("sha512", password.encode(), salt, _ROUNDS, _KEY_BYTES)


def _key_of_code(text: str) -> bytes | None:
    """The key written in a recovery code, however it was typed; None for any other text."""
    letters = re.sub(r"[\s\-–]", "", text).upper()
    if len(letters) != _CODE_LENGTH:
        return None
    try:
        kept = b32decode(letters.translate(_READ) + "=")
    except ValueError:
        return None
    key, check = kept[:_KEY_BYTES], kept[_KEY_BYTES:]
    return key if check == _sum_of(key) else None


def _sum_of(key: bytes) -> bytes:
    return blake2b(key, digest_size=_SUM_BYTES, person=b"cqi recovery").digest()
