"""Personal data at rest: names, addresses, typed words, the bodies of what came in.

Every person has a key of their own, and it lies in the database only wrapped by the house key; so a stolen disk shows
nothing, and erasing a person is throwing their key away. What has no person yet is sealed with the house key itself.
Addresses are found again by `look_up`, an HMAC under another key: a plain hash of a phone number can be enumerated.

AES-256-GCM with a random nonce; the context ("person.name:7") is bound in, so that no cell can be moved to another row.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from hmac import digest
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

__all__ = ["Unreadable", "Vault", "house_secret"]

_NONCE = 12


class Unreadable(Exception):
    """The key does not fit: another SECRET_KEY, or a cell that was moved or altered."""


class Vault:
    """Seals and opens. `secret` is the house's, 32 bytes or more; everything else is derived from it."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < 32:
            raise ValueError("the secret key is shorter than 32 bytes")
        self._house = AESGCM(_derived(secret, b"house"))
        self._wrap = AESGCM(_derived(secret, b"wrap"))
        self._look_up = _derived(secret, b"look up")
        self.fingerprint = digest(_derived(secret, b"fingerprint"), b"kitabu", "sha256").hex()[:16]

    def new_key(self) -> bytes:
        """A new person's key, wrapped: what is stored beside them, and thrown away when they are erased."""
        return _seal(self._wrap, AESGCM.generate_key(256), "key")

    def seal(self, text: str, context: str, key: bytes | None = None) -> bytes:
        """`text` sealed with a person's wrapped `key`, or with the house key if there is none."""
        return _seal(self._cipher(key), text.encode(), context)

    def open(self, sealed: bytes, context: str, key: bytes | None = None) -> str:
        """What `seal` was given. Raises Unreadable if it was sealed with another key, or for another context."""
        return _open(self._cipher(key), sealed, context).decode()

    def look_up(self, kind: str, value: str) -> bytes:
        """What `value` can be found by in an index, without saying what it is: 32 bytes."""
        return digest(self._look_up, f"{kind}\0{value}".encode(), "sha256")

    def _cipher(self, key: bytes | None) -> AESGCM:
        return self._house if key is None else AESGCM(_open(self._wrap, key, "key"))


def house_secret(secret_key: str, beside: Path) -> bytes:
    """The house's secret: from the setting SECRET_KEY, else from the file `beside`, which is made (mode 0600).

    Raises ValueError if the setting is shorter than 32 characters.
    """
    if secret_key:
        if len(secret_key) < 32:
            raise ValueError("SECRET_KEY is shorter than 32 characters")
        return sha256(secret_key.encode()).digest()
    with suppress(FileNotFoundError):
        return beside.read_bytes()
    _make_secret(beside)
    return beside.read_bytes()


def _make_secret(file: Path) -> None:
    """Makes the file, unless another process is quicker. It is whole, and on the disk, before anything is sealed."""
    # Under another name first: a process killed in the middle must not leave half a key behind.
    handle, fresh = tempfile.mkstemp(prefix=f"{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as secret:
            secret.write(os.urandom(32))
            secret.flush()
            os.fsync(secret.fileno())
        with suppress(FileExistsError):
            os.link(fresh, file)
    finally:
        Path(fresh).unlink()
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _derived(secret: bytes, use: bytes) -> bytes:
    return digest(secret, b"kitabu/1 " + use, "sha256")


def _seal(cipher: AESGCM, data: bytes, context: str) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, data, context.encode())


def _open(cipher: AESGCM, sealed: bytes, context: str) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], context.encode())
    except InvalidTag as error:
        raise Unreadable(context) from error
