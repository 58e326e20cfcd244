"""What the product refuses to do, said so that a person can act on it. Mapped to HTTP once, in `api.py`."""

from __future__ import annotations

from typing import Any


class DomainError(Exception):
    """`code` is for programs and stays the same, `message` is for people, `data` names the parts."""

    def __init__(
        self, code: str, message: str, status: int = 400, data: dict[str, Any] | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        self.data = data or {}
