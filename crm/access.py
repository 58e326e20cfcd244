"""Which leads somebody may read and work on. All pages and exports ask here."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from leadqual.accounts.models import User

from .models import Lead


def visible_to(user: User | AnonymousUser) -> QuerySet[Lead]:
    """A rep's own and those that nobody has yet; all for whoever may read all."""
    if user.has_perm("crm.view_all_leads"):
        return Lead.objects.all()
    if user.has_perm("crm.view_lead"):
        return Lead.objects.filter(Q(owner=user.pk) | Q(owner=None))
    return Lead.objects.none()


def may_work(user: User | AnonymousUser, lead: Lead) -> bool:
    return user.has_perm("crm.work_lead") and lead.owner_id in (None, user.pk)
