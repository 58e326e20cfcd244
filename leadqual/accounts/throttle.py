"""How often somebody may fail to log in.

Counted per account and address, per account, and per address, so that guessing is slow from everywhere and
nobody can lock a colleague out from elsewhere for long.
"""

from __future__ import annotations

import hashlib

from django.core.cache import cache

WINDOW_SECONDS = 15 * 60
PER_PAIR, PER_ACCOUNT, PER_ADDRESS = 8, 40, 60


def _keys(email: str, address: str) -> dict[str, int]:
    account = email.strip().lower()
    limits = {f"{account}|{address}": PER_PAIR, f"{account}|": PER_ACCOUNT, f"|{address}": PER_ADDRESS}
    return {f"login:{hashlib.sha256(name.encode()).hexdigest()}": most for name, most in limits.items()}


def is_barred(email: str, address: str) -> bool:
    limits = _keys(email, address)
    counts = cache.get_many(limits)
    return any(counts.get(key, 0) >= most for key, most in limits.items())


def note_failure(email: str, address: str) -> None:
    for key in _keys(email, address):
        cache.add(key, 0, WINDOW_SECONDS)
        cache.incr(key)


def forget(email: str, address: str) -> None:
    """After a log-in that worked; the address's own count stays, others may be tried from there."""
    pair = next(iter(_keys(email, address)))
    cache.delete(pair)
