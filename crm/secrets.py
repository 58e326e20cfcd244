"""Secrets at rest, and tokens that only we can make.

Keys come from settings.SECRETS_KEYS: the first one seals, all of them open, so a key is changed by putting
the new one in front.
"""

from __future__ import annotations

import base64
from functools import cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

CONNECTION, UNSUBSCRIBE = "connection", "unsubscribe"  # what for: a token of one kind is none of the other


class CannotOpen(Exception):
    """Not sealed by us for this purpose, or with a key that is no longer in the settings."""


def seal(purpose: str, text: str) -> str:
    return _box(purpose, tuple(settings.SECRETS_KEYS)).encrypt(text.encode()).decode()


def unseal(purpose: str, token: str) -> str:
    try:
        return _box(purpose, tuple(settings.SECRETS_KEYS)).decrypt(token.encode()).decode()
    except InvalidToken as error:
        raise CannotOpen from error


@cache
def _box(purpose: str, keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(_derive(purpose, key)) for key in keys])


def _derive(purpose: str, key: str) -> bytes:
    kdf = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"leadqual " + purpose.encode())
    return base64.urlsafe_b64encode(kdf.derive(key.encode()))
