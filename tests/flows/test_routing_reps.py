from __future__ import annotations

import threading
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connections, transaction

from leadqual.accounts.models import User
from routing import services
from routing.models import Rep

MONDAY_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OFFICE = {day: ["09:00", "17:00"] for day in ("mon", "tue", "wed", "thu", "fri")}
pytestmark = pytest.mark.django_db


def rep(name: str, hours: dict[str, Any] | None = None, zone: str = "UTC", **extra: Any) -> Rep:
    user = User.objects.create_user(f"{name.lower()}@fernhill.example", name=name, time_zone=zone)
    return Rep.objects.create(user=user, working_hours=hours or {}, **extra)


def assigned(times: int, now: datetime = MONDAY_NOON) -> list[str]:
    return [str(services.assign(now=now + timedelta(minutes=minute))) for minute in range(times)]


def test_nobody_is_assigned_when_there_is_nobody() -> None:
    assert services.assign(now=MONDAY_NOON) is None


def test_who_is_switched_off_or_may_not_log_in_gets_nothing() -> None:
    rep("Ana", active=False)
    gone = rep("Ben")
    User.objects.filter(pk=gone.user_id).update(is_active=False)
    assert services.assign(now=MONDAY_NOON) is None


def test_leads_go_round() -> None:
    for name in ("Ana", "Ben", "Cem"):
        rep(name)
    assert assigned(6) == ["Ana", "Ben", "Cem", "Ana", "Ben", "Cem"]


def test_the_order_holds_when_all_is_given_at_one_moment_or_in_the_past() -> None:
    for name in ("Ana", "Ben", "Cem"):
        rep(name)
    at = [MONDAY_NOON, MONDAY_NOON, MONDAY_NOON - timedelta(days=9), MONDAY_NOON]
    assert [str(services.assign(now=now)) for now in at] == ["Ana", "Ben", "Cem", "Ana"]


def test_who_comes_new_or_back_gets_one_lead_and_not_all_that_they_missed() -> None:
    rep("Ana")
    assigned(5)
    rep("Ben")
    assert assigned(4) == ["Ben", "Ana", "Ben", "Ana"]


def test_who_is_at_work_comes_first() -> None:
    rep("Ana", OFFICE, "America/Los_Angeles")  # 4 in the morning there
    rep("Ben", OFFICE, "Europe/Berlin")
    assert assigned(3) == ["Ben", "Ben", "Ben"]


def test_at_night_it_waits_for_who_is_back_soonest() -> None:
    rep("Ana", OFFICE, "America/Los_Angeles")
    rep("Ben", OFFICE, "Europe/Berlin")
    saturday = datetime(2026, 3, 7, 12, tzinfo=UTC)
    found = services.assign(now=saturday)
    assert found is not None
    assert str(found) == "Ben"
    assert services.why(found, saturday) == (
        "It goes to Ben: nobody is at work now, and Ben is back soonest, on Monday at 09:00 (Europe/Berlin)."
    )


def test_it_says_why_this_rep() -> None:
    found = rep("Ana")
    assert "at work now" in services.why(found, MONDAY_NOON)
    nobody = rep("Ben", {"mon": ["09:00", "10:00"]})
    nobody.working_hours = {"xyz": ["09:00", "10:00"]}
    assert "nobody has working hours" in services.why(nobody, MONDAY_NOON)


def test_a_mistyped_time_zone_does_not_lose_the_lead() -> None:
    rep("Ana", OFFICE, "Europe/Nowhere")
    assert str(services.assign(now=MONDAY_NOON)) == "Ana"


def test_what_is_written_down_about_an_assignment() -> None:
    ana = rep("Ana")
    assigned(2)
    ana.refresh_from_db()
    assert ana.assigned_count == 2
    assert ana.last_assigned_at == MONDAY_NOON + timedelta(minutes=1)


def test_assigning_costs_four_queries_however_many_reps(django_assert_num_queries: Any) -> None:
    for number in range(6):
        rep(f"Rep{number}", OFFICE)
    with django_assert_num_queries(4):  # read, savepoint, take, release
        services.assign(now=MONDAY_NOON)


def test_a_turn_that_was_taken_meanwhile_is_not_taken_twice() -> None:
    ana = rep("Ana")
    seen = Rep.objects.get(pk=ana.pk)
    assert services._take_turn(seen, MONDAY_NOON)
    assert not services._take_turn(seen, MONDAY_NOON)
    ana.refresh_from_db()
    assert ana.assigned_count == 1


@pytest.mark.django_db(transaction=True)
def test_many_at_once_are_shared_fairly() -> None:
    reps, threads, each = 4, 8, 10
    for number in range(reps):
        rep(f"Rep{number}", OFFICE)
    given: list[str] = []
    start = threading.Barrier(threads)

    def decide(seed: int) -> None:
        start.wait()
        try:
            for step in range(each):
                with transaction.atomic():  # as in a decision: the turn is held until it commits
                    # clocks of several processes differ; the order must not depend on them
                    found = services.assign(now=MONDAY_NOON + timedelta(seconds=(seed * 7 + step * 3) % 20))
                    given.append(str(found))
        finally:
            connections.close_all()

    running = [threading.Thread(target=decide, args=(seed,)) for seed in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join(60)

    assert Counter(given) == {f"Rep{number}": threads * each // reps for number in range(reps)}
    assert dict(Rep.objects.values_list("user__name", "assigned_count")) == Counter(given)
    # Every turn was taken by one assignment only, so whoever waits longest is never in doubt.
    assert sorted(Rep.objects.values_list("turn", flat=True)) == [77, 78, 79, 80]
