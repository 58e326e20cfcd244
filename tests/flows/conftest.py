from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from django.test import Client

if TYPE_CHECKING:
    from .websites import Site


@pytest.fixture(autouse=True)
def _lanes() -> Iterator[None]:
    """What chats leave connected would keep the database from being emptied."""
    from conversations import lanes  # the settings are there only now

    yield
    lanes.close()


@pytest.fixture
def olga(client: Client) -> Client:
    """Olga is sales ops, with nothing but the rights of her role."""
    from leadqual.accounts.models import SALES_OPS, User
    from leadqual.accounts.roles import give

    user = User.objects.create_user("olga@fernhill.example", name="Olga")
    give(user, SALES_OPS)
    client.force_login(user)
    return client


@pytest.fixture
def site() -> Iterator[Site]:
    """A website that shows a widget, so that its pages may be read."""
    from conversations.models import Widget
    from leadqual.qualification.models import Schema
    from routing.models import RuleSet

    from .websites import Site

    with Site() as server:
        schema = Schema.objects.create(name="S")
        Widget.objects.create(
            key="own",
            name="Own",
            schema=schema,
            rule_set=RuleSet.objects.create(name="R", schema=schema),
            greeting="Hi",
            allowed_origins=[server.url],
        )
        yield server
