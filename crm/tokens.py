"""Who calls the Sales API: a token with scopes, one per integration."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer

from leadqual.accounts.models import ApiToken
from leadqual.errors import DomainError

NOTED_EVERY = timedelta(minutes=1)


class Scope(HttpBearer):
    """`auth=Scope("leads:read")`. The token is then at request.auth."""

    def __init__(self, scope: str) -> None:
        super().__init__()
        self.scope = scope

    def __call__(self, request: HttpRequest) -> Any:
        kind, _space, token = request.headers.get("Authorization", "").partition(" ")
        if kind.lower() != "bearer" or not token.strip():
            raise DomainError("token_missing", "Send your token as “Authorization: Bearer lq_…”.", 401)
        return self.authenticate(request, token.strip())

    def authenticate(self, request: HttpRequest, token: str) -> ApiToken:
        found = ApiToken.objects.filter(token_hash=ApiToken.digest(token), active=True).first()
        if found is None:
            raise DomainError("token_invalid", "This token is not known or was switched off.", 401)
        if self.scope not in found.scopes:
            raise DomainError("scope_missing", f"This token lacks the scope {self.scope}.", 403)
        _note_use(found)
        return found


def _note_use(token: ApiToken) -> None:
    now = timezone.now()
    if token.last_used_at is None or token.last_used_at < now - NOTED_EVERY:
        ApiToken.objects.filter(pk=token.pk).update(last_used_at=now)
