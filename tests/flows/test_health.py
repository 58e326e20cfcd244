from __future__ import annotations

import pytest
from django.db import connection
from django.test import AsyncClient, Client
from pytest_django import DjangoAssertNumQueries, Settings

from leadqual.health import Migrations

ELSEWHERE = "redis://127.0.0.1:1/0"


@pytest.fixture(autouse=True)
def _migrations_not_yet_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Migrations, "seen_applied", False)


def test_healthz_answers_without_anything_else(client: Client) -> None:
    response = client.get("/healthz", headers={"host": "10.0.0.7"})
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_readyz_names_what_it_looked_at(client: Client) -> None:
    response = client.get("/readyz", headers={"host": "10.0.0.7"})
    assert response.json() == {"database": True, "valkey": True, "migrations": True}
    assert response.status_code == 200


@pytest.mark.django_db(transaction=True)
async def test_they_answer_asynchronously_too(async_client: AsyncClient) -> None:
    assert (await async_client.get("/healthz")).status_code == 200
    assert (await async_client.get("/readyz")).status_code == 200


@pytest.mark.django_db
def test_a_missing_migration_makes_it_not_ready_and_an_applied_one_is_looked_for_once(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions' RETURNING *")
        [row] = cursor.fetchall()
        assert client.get("/readyz").json()["migrations"] is False
        assert client.get("/readyz").status_code == 503
        cursor.execute("INSERT INTO django_migrations VALUES (%s, %s, %s, %s)", row)
    assert client.get("/readyz").status_code == 200
    with django_assert_num_queries(1):
        assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_without_valkey_it_is_not_ready(client: Client, settings: Settings) -> None:
    settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": ELSEWHERE}}
    response = client.get("/readyz")
    assert (response.status_code, response.json()["valkey"]) == (503, False)


@pytest.mark.django_db(transaction=True)
def test_without_a_database_it_lives_but_is_not_ready(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection.close()
    with monkeypatch.context() as patch:
        patch.setitem(connection.settings_dict, "PORT", "1")
        response = client.get("/readyz")
        assert client.get("/healthz").status_code == 200
    assert response.status_code == 503
    assert response.json() == {"database": False, "valkey": True, "migrations": False}
