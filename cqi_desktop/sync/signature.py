"""The signature of a laptop (Ed25519): who gave a file, told apart from whoever has a key of the team.

A key of the team opens and makes files; a laptop that was shut out still has the older ones. So an epoch counts only
when a laptop of the team signed it, and a file under an older key than the one that shut somebody out only when a
laptop that stays signed it. Who relays the rows of others answers for them: the signature is of the one who gave the
file, since rows are cut anew on their way and an erasure blanks their values.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

from cqi_desktop.store.tables import Laptop
from cqi_desktop.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

    from .membership import Membership


def _signing_key(private_key: bytes) -> SigningKey:
    return SigningKey(blake2b(private_key, digest_size=32, person=b"cqi signature").digest())


def verify_key(private_key: bytes) -> str:
    """What the others check the signatures of a laptop with, hexadecimal."""
    return bytes(_signing_key(private_key).verify_key).hex()


def sign(said: bytes, private_key: bytes) -> bytes:
    return _signing_key(private_key).sign(said).signature


def is_signed(said: bytes, signature: bytes, key: str) -> bool:
    """Whether the laptop with that verify key said so."""
    try:
        VerifyKey(bytes.fromhex(key)).verify(said, signature)
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def verify_keys(book: Book) -> dict[bytes, str]:
    """The keys of the laptops of the team, as far as they are known; those shut out have none."""
    rows = book.sql("SELECT id, verify_key FROM laptop WHERE shut_out_at IS NULL AND verify_key IS NOT NULL")
    return dict(rows.fetchall())


def tell_verify_key(book: Book, member: Membership) -> None:
    """Write this laptop's key beside its name, once."""
    own = verify_key(member.private_key)
    told = book.sql("SELECT verify_key FROM laptop WHERE id = ?", (member.laptop,)).fetchone()
    if told is not None and told[0] != own:
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "New laptop"), kind="exchange"):
            book.update(Laptop, member.laptop, verify_key=own)
