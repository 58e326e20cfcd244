"""Passwords are everybody's own: changed on a page, and set anew by a link when forgotten."""

from __future__ import annotations

import json
import os
import re
from typing import Any

import pytest
import redis
from django.core import mail
from django.test import Client

from leadqual.accounts import roles, tasks, throttle
from leadqual.accounts.models import REP, User
from leadqual.celery import app

pytestmark = pytest.mark.django_db
OLD, NEW = "old-pass-of-alice", "a-better-one-4711"
TASK = "accounts.send_link"


@pytest.fixture
def alice(client: Client) -> User:
    user = User.objects.create_user("alice@fernhill.example", OLD)
    roles.give(user, REP)
    return user


def set_to(client: Client, path: str, **typed: str) -> int:
    both = {"new_password1": NEW, "new_password2": NEW}
    return client.post(path, both | typed).status_code


def asked(client: Client, email: str) -> int:
    """How many look-ups a worker was asked for."""
    app.set_default()
    before = queued()
    answer = client.post("/password/forgotten/", {"email": email}, follow=True)
    assert "If there is an account with this address" in answer.text
    return len(queued()) - len(before)


def queued() -> list[Any]:
    queue = redis.Redis.from_url(os.environ["REDIS_URL"])
    found = [
        row for row in queue.lrange("leadqual:celery", 0, -1) if json.loads(row)["headers"]["task"] == TASK
    ]
    queue.close()
    return found


def test_a_rep_changes_the_password_and_other_browsers_are_out(client: Client, alice: User) -> None:
    other = Client()
    other.force_login(alice)
    client.force_login(alice)
    assert 'href="/password/"' in client.get("/leads/").text
    assert set_to(client, "/password/", old_password="wrong") == 200
    assert set_to(client, "/password/", old_password=OLD) == 302
    assert "Your password is changed" in client.get("/leads/").text
    assert other.get("/leads/").status_code == 302
    alice.refresh_from_db()
    assert alice.check_password(NEW)


def test_only_who_is_logged_in_changes_a_password(client: Client, alice: User) -> None:
    assert set_to(client, "/password/", old_password=OLD) == 302
    alice.refresh_from_db()
    assert alice.check_password(OLD)


def test_a_known_and_an_unknown_address_are_the_same_to_the_page(client: Client, alice: User) -> None:
    assert asked(client, alice.email) == asked(client, "nobody@fernhill.example") == 1


def test_a_mailbox_is_not_filled(client: Client, alice: User) -> None:
    counts = [asked(client, alice.email) for _ in range(throttle.MAILS_PER_ACCOUNT + 2)]
    assert counts == [1] * throttle.MAILS_PER_ACCOUNT + [0, 0]


def test_the_link_works_once_and_is_to_our_own_address(client: Client, alice: User) -> None:
    tasks.send_link("Alice@Fernhill.example")
    (sent,) = mail.outbox
    assert (sent.to, sent.subject) == ([alice.email], "A new password for leadqual")
    (link,) = re.findall(r"http://127.0.0.1:8000(/password/new/\S+)", str(sent.body))
    form = client.get(link, follow=True)
    assert set_to(client, form.redirect_chain[-1][0]) == 302
    alice.refresh_from_db()
    assert alice.check_password(NEW)
    again = Client().get(link, follow=True).text
    assert "This link has been used" in again and 'href="/password/forgotten/"' in again


@pytest.mark.parametrize("email", ["nobody@fernhill.example", "nonsense", "a@b\nBcc: c@d.example"])
def test_nobody_else_gets_a_mail(alice: User, email: str) -> None:
    tasks.send_link(email)
    assert not mail.outbox


def test_who_may_not_log_in_gets_no_link(alice: User) -> None:
    User.objects.update(is_active=False)
    tasks.send_link(alice.email)
    assert not mail.outbox
