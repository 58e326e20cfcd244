"""Erase what one person said, on their request."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError

from conversations import services
from conversations.models import Conversation


class Command(BaseCommand):
    help = (
        "Erases conversations for good: messages, captured values, decisions and the lead. Find the ids in"
        " the admin, or give the e-mail address that the visitor gave."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("id", nargs="*", type=UUID, help="ids of conversations")
        parser.add_argument("--email", help="all conversations that led to a lead with this address")

    def handle(self, *args: Any, **options: Any) -> None:
        ids = set(options["id"])
        if not ids and not options["email"]:
            raise CommandError("Nothing was erased. Give ids of conversations, or --email.")
        if options["email"]:
            by_email = Conversation.objects.filter(lead__email__iexact=options["email"])
            ids |= set(by_email.values_list("pk", flat=True))
        known = set(Conversation.objects.filter(pk__in=ids).values_list("pk", flat=True))
        if not ids or ids - known:
            missing = ", ".join(map(str, sorted(ids - known)))
            raise CommandError(f"Nothing was erased. No such conversation: {missing or options['email']}.")
        for conversation_id in sorted(known):
            services.erase(conversation_id=conversation_id)
        self.stdout.write(f"Erased {len(known)} conversation{'s' if len(known) > 1 else ''}.")
