"""The keys of a team: one secret key an *epoch*, given by the pass phrase or wrapped for a laptop (sync.md 2.3, 2.4).

An epoch file of the store says how to come to its key. The key itself is random; argon2id makes, from the pass phrase,
the key that opens it. Each laptop known when the epoch begins is given the key under its own public key, so that it
asks nothing; a laptop that is left out is shut out. The file carries every older key too, under the newest, so that
who joins reads all that was ever exchanged. A *proof* under the key before shows that the team made the epoch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

import msgspec
from nacl import pwhash
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from .segment import RandomBytes
from .signature import is_signed, sign

KEY_BYTES = 32
ID_BYTES = 16
_NONCE_BYTES = 24
# What argon2id asks of the machine: kept in the file, so that a later version may ask for more.
PASS_PHRASE_OPERATIONS = pwhash.argon2id.OPSLIMIT_MODERATE
PASS_PHRASE_MEMORY = pwhash.argon2id.MEMLIMIT_MODERATE
# More than any version asks; a stranger's file must not take the machine down.
_MOST_OPERATIONS = 64
_MOST_MEMORY = 2**31


@dataclass(frozen=True, slots=True)
class Key:
    """The secret of one epoch. ``number`` grows; of two epochs begun apart the greater id is in force."""

    epoch: bytes
    number: int
    secret: bytes


class EpochFile(msgspec.Struct):
    """What the store says of an epoch; every ``bytes`` is base64 in its JSON."""

    format: int
    team: bytes
    epoch: bytes
    number: int
    salt: bytes
    operations: int
    memory: int
    by_pass_phrase: bytes
    older_keys: bytes
    wrapped: dict[str, bytes]  # laptop (hexadecimal) to the key, sealed for it
    shut_out: list[bytes]  # laptops that the team took its key back from, all until now
    proof: bytes  # under the key of the epoch before; of the first epoch, under its own
    maker: bytes = b""  # the laptop that began it, and its signature; empty of older versions
    signature: bytes = b""


class UnopenedError(Exception):
    """The pass phrase opens nothing here."""


def encode_epoch(file: EpochFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file), indent=1)


def decode_epoch(data: bytes) -> EpochFile | None:
    """The epoch file, or None when these bytes are none."""
    try:
        file = msgspec.json.decode(data, type=EpochFile)
    except msgspec.MsgspecError:
        return None
    reasonable = 0 < file.operations <= _MOST_OPERATIONS and 0 < file.memory <= _MOST_MEMORY
    return file if reasonable and len(file.epoch) == len(file.team) == ID_BYTES else None


def new_private_key(random_bytes: RandomBytes) -> bytes:
    return random_bytes(KEY_BYTES)


def public_key(private_key: bytes) -> bytes:
    return bytes(PrivateKey(private_key).public_key)


def begin_epoch(
    *,
    team: bytes,
    pass_phrase: str,
    known: Iterable[Key],
    laptops: Mapping[bytes, bytes],
    random_bytes: RandomBytes,
    shut_out: Iterable[bytes] = (),
    strength: tuple[int, int] = (PASS_PHRASE_OPERATIONS, PASS_PHRASE_MEMORY),
    maker: bytes = b"",
    private_key: bytes = b"",
) -> tuple[EpochFile, Key]:
    """A new epoch after those that are known; ``laptops`` are the ones let in, with their public keys.

    ``maker`` is the laptop that begins it and signs it with its ``private_key``.
    """
    before = sorted(known, key=order)
    number = before[-1].number + 1 if before else 1
    key = Key(random_bytes(ID_BYTES), number, random_bytes(KEY_BYTES))
    salt = random_bytes(pwhash.argon2id.SALTBYTES)
    opener = _from_pass_phrase(pass_phrase, salt, *strength)
    older = msgspec.msgpack.encode([(old.epoch, old.number, old.secret) for old in before])
    file = EpochFile(
        1, team, key.epoch, number, salt, *strength,
        by_pass_phrase=_lock(key.secret, opener, team + key.epoch, random_bytes),
        older_keys=_lock(older, key.secret, key.epoch, random_bytes),
        wrapped={
            laptop.hex(): SealedBox(PublicKey(public)).encrypt(key.secret) for laptop, public in laptops.items()
        },
        shut_out=sorted(shut_out),
        proof=b"",
    )  # fmt: skip
    file.proof = _proof(file, before[-1].secret if before else key.secret)
    if private_key:
        file.maker = maker
        file.signature = sign(_said_by_maker(file), private_key)
    return file, key


def is_of_the_team(file: EpochFile, key: Key, makers: Mapping[bytes, str]) -> bool:
    """Whether a laptop of the team began an epoch: not one that was shut out and has only an older key.

    ``key`` is the newest that is held, ``makers`` the verify keys of the laptops that are known. One that is not known
    yet, or of an older version, must have had the newest key.
    """
    if file.maker in makers:
        return is_signed(_said_by_maker(file), file.signature, makers[file.maker])
    return _proof(file, key.secret) == file.proof


def _said_by_maker(file: EpochFile) -> bytes:
    wrapped = sorted(file.wrapped.items())
    said = msgspec.msgpack.encode((file.team, file.epoch, file.number, file.proof, wrapped, file.maker))
    return b"epoch" + blake2b(said, digest_size=32).digest()


def open_with_pass_phrase(file: EpochFile, pass_phrase: str) -> list[Key]:
    """The key of this epoch and all older ones. Raises UnopenedError."""
    opener = _from_pass_phrase(pass_phrase, file.salt, file.operations, file.memory)
    try:
        return _with_older(file, _unlock(file.by_pass_phrase, opener, file.team + file.epoch))
    except CryptoError as error:
        raise UnopenedError from error


def open_with_private_key(file: EpochFile, laptop: bytes, private_key: bytes, known: Iterable[Key]) -> list[Key] | None:
    """The keys that this laptop was given, or None: it was left out, or nobody of the team made this epoch."""
    sealed = file.wrapped.get(laptop.hex())
    earlier = [key for key in known if key.number < file.number]
    if sealed is None or not earlier:
        return None
    try:
        keys = _with_older(file, SealedBox(PrivateKey(private_key)).decrypt(sealed))
    except CryptoError:
        return None
    before = sorted((key for key in keys if key.number < file.number), key=order)
    if not before or all(key != mine for mine in earlier for key in before):
        return None
    return keys if _proof(file, before[-1].secret) == file.proof else None


def order(key: Key | EpochFile) -> tuple[int, bytes]:
    """The epoch in force is the greatest by this."""
    return key.number, key.epoch


def _with_older(file: EpochFile, secret: bytes) -> list[Key]:
    older = msgspec.msgpack.decode(_unlock(file.older_keys, secret, file.epoch), type=list[tuple[bytes, int, bytes]])
    return [*(Key(*fields) for fields in older), Key(file.epoch, file.number, secret)]


def _proof(file: EpochFile, secret: bytes) -> bytes:
    said = msgspec.msgpack.encode(
        (file.team, file.epoch, file.number, file.by_pass_phrase, file.older_keys, file.shut_out)
    )
    return blake2b(said, key=secret, digest_size=32).digest()


def _from_pass_phrase(pass_phrase: str, salt: bytes, operations: int, memory: int) -> bytes:
    return pwhash.argon2id.kdf(KEY_BYTES, pass_phrase.encode(), salt, opslimit=operations, memlimit=memory)


def _lock(plain: bytes, secret: bytes, said: bytes, random_bytes: RandomBytes) -> bytes:
    nonce = random_bytes(_NONCE_BYTES)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, said, nonce, secret)


def _unlock(locked: bytes | memoryview, secret: bytes, said: bytes) -> bytes:
    nonce, sealed = bytes(locked[:_NONCE_BYTES]), bytes(locked[_NONCE_BYTES:])
    return crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, said, nonce, secret)


# What lock_bytes adds: the epoch, the nonce, the authentication, the hash.
LOCK_BYTES = ID_BYTES + _NONCE_BYTES + 16 + 32


def lock_bytes(plain: bytes, key: Key, said: bytes, random_bytes: RandomBytes) -> bytes:
    """Encrypt and authenticate a file of another kind (a presence, a snapshot) under the key of an epoch."""
    body = key.epoch + _lock(plain, key.secret, said + key.epoch, random_bytes)
    return body + blake2b(body, digest_size=32).digest()


def unlock_bytes(data: bytes, keys: Mapping[bytes, Key], said: bytes) -> bytes | None:
    """What ``lock_bytes`` encrypted, or None when it is damaged or under a key that is not known."""
    body, digest = memoryview(data)[:-32], data[-32:]  # a snapshot is large: it is copied once, not at each step
    key = keys.get(bytes(body[:ID_BYTES]))
    if key is None or blake2b(body, digest_size=32).digest() != digest:
        return None
    try:
        return _unlock(body[ID_BYTES:], key.secret, said + key.epoch)
    except CryptoError:
        return None
