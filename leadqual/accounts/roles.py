"""Who may do what: one table. Roles are Django groups, kept equal to this table after every migrate.

Rights to users, tokens and roles themselves are nobody's here: they would be rights to everything.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db import transaction

from .models import MANAGER, REP, SALES_OPS, User

ALL = ("view", "add", "change", "delete")
EDIT = ("view", "add", "change")
READ = ("view",)
STAFF = (SALES_OPS,)  # who gets into the admin

TABLE: dict[str, dict[str, tuple[str, ...]]] = {
    SALES_OPS: {
        "accounts.user": READ,
        "qualification.schema": EDIT,
        "qualification.schemaversion": ALL,
        "qualification.field": ALL,
        "qualification.choice": ALL,
        "routing.ruleset": EDIT,
        "routing.rulesetversion": ALL,
        "routing.rule": ALL,
        "routing.condition": ALL,
        "routing.rep": ALL,
        "routing.decision": READ,
        "conversations.widget": EDIT,
        "conversations.engagementrule": ALL,
        "conversations.knowledgeentry": ALL,
        "conversations.knowledgeevent": READ,
        "conversations.knowledgeimport": ("view", "add"),
        "conversations.modelsetup": EDIT,
        "conversations.modelversion": ALL,
        "conversations.modelcall": READ,
        "conversations.withheld": READ,
        "conversations.comparison": ("view", "add", "delete"),
        "conversations.conversation": ("view", "delete"),
        "conversations.message": READ,
        "conversations.turn": READ,
        "conversations.proposal": READ,
        "conversations.answer": READ,
        "conversations.notcaptured": READ,
        "conversations.visitorquestion": READ,
        "conversations.visit": READ,
        "crm.lead": ("view", "change", "view_all_leads", "view_funnel"),
        "crm.leadevent": READ,
        "crm.fieldmark": READ,
        "crm.delivery": ("view", "change"),
        "crm.connection": ALL,
        "crm.sequence": ALL,
        "crm.sequencestep": ALL,
        "crm.enrolment": ("view", "change"),
        "crm.suppression": ALL,
    },
    REP: {"crm.lead": ("view", "work_lead")},
    MANAGER: {
        "crm.lead": ("view", "view_all_leads", "view_funnel"),
        "conversations.modelcall": READ,
    },
}


def codenames(role: str) -> set[str]:
    """The role's permissions as `app.codename`."""
    return {
        f"{model.split('.')[0]}." + (action if "_" in action else f"{action}_{model.split('.')[1]}")
        for model, actions in TABLE[role].items()
        for action in actions
    }


def give(user: User, *roles: str) -> None:
    """Exactly these roles, no others."""
    user.groups.set(Group.objects.filter(name__in=roles))
    admit(user)


def admit(user: User) -> None:
    """The admin is for those whose role works there."""
    user.is_staff = user.is_superuser or user.groups.filter(name__in=STAFF).exists()
    user.save(update_fields=["is_staff"])


def sync(**_: Any) -> None:
    """Make the groups what the table says. Connected to post_migrate of this app."""
    for config in apps.get_app_configs():  # the apps after this one have not got theirs yet
        create_permissions(config, verbosity=0)
    known = Permission.objects.select_related("content_type")
    by_name = {f"{item.content_type.app_label}.{item.codename}": item for item in known}
    with transaction.atomic():
        for role in TABLE:
            group, _created = Group.objects.get_or_create(name=role)
            group.permissions.set([by_name[name] for name in codenames(role)])
