"""How often somebody may fail to log in.

Counted per account and address, per account, and per address, so that guessing is slow from everywhere and
nobody can lock a colleague out from elsewhere for long.
"""

from __future__ import annotations

import hashlib

from django.core.cache import cache

WINDOW_SECONDS = 15 * 60
PER_PAIR, PER_ACCOUNT, PER_ADDRESS = 8, 40, 60
MAILS_PER_ACCOUNT, MAILS_PER_ADDRESS = 3, 20


def _keys(email: str, address: str) -> dict[str, int]:
    account = email.strip().lower()
    return _hashed(
        "login", {f"{account}|{address}": PER_PAIR, f"{account}|": PER_ACCOUNT, f"|{address}": PER_ADDRESS}
    )


def _hashed(what: str, limits: dict[str, int]) -> dict[str, int]:
    return {f"{what}:{hashlib.sha256(name.encode()).hexdigest()}": most for name, most in limits.items()}


def is_barred(email: str, address: str) -> bool:
    limits = _keys(email, address)
    counts = cache.get_many(limits)
    return any(counts.get(key, 0) >= most for key, most in limits.items())


def note_failure(email: str, address: str) -> None:
    for key in _keys(email, address):
        _count(key)


def _count(key: str) -> int:
    cache.add(key, 0, WINDOW_SECONDS)
    return cache.incr(key)


def may_mail(email: str, address: str) -> bool:
    """Counts a mail about a forgotten password: a mailbox must not be filled with them."""
    account = email.strip().lower()
    limits = _hashed("mail", {f"{account}|": MAILS_PER_ACCOUNT, f"|{address}": MAILS_PER_ADDRESS})
    counts = [(_count(key), most) for key, most in limits.items()]
    return all(count <= most for count, most in counts)


def forget(email: str, address: str) -> None:
    """After a log-in that worked; the address's own count stays, others may be tried from there."""
    pair = next(iter(_keys(email, address)))
    cache.delete(pair)
