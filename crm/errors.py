"""What can go wrong while something is brought to an outside system."""

from __future__ import annotations


class DeliveryError(Exception):
    """It did not arrive. `permanent`: trying again will not help, a person has to look; otherwise it is tried
    later, after `retry_after` seconds if the other side named them. The message is read by people."""

    def __init__(self, message: str, *, permanent: bool = False, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.permanent = permanent
        self.retry_after = retry_after


class NotWanted(Exception):
    """It must not be sent any more, for example because the person unsubscribed. Not a failure."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
