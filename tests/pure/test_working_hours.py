from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.hours import DAYS, at_work, describe, next_start, parse_time

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = {day: ["09:00", "17:30"] for day in DAYS[:5]}


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("9", "09:00"),
        ("9:30", "09:30"),
        ("17.30", "17:30"),
        ("5 pm", "17:00"),
        ("12am", "00:00"),
        ("24:00", "24:00"),
    ],
)
def test_times_are_read_as_people_write_them(text: str, time: str) -> None:
    assert parse_time(text) == time


@pytest.mark.parametrize("text", ["", "nine", "25:00", "9:60", "13 pm", "24:01", "9:5"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a time of day"):
        parse_time(text)


def berlin(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)


def test_the_day_counts_from_its_first_minute_to_before_its_last() -> None:
    monday = [berlin(2, 8, 59), berlin(2, 9), berlin(2, 17, 29), berlin(2, 17, 30)]
    assert [at_work(OFFICE, BERLIN, now) for now in monday] == [False, True, True, False]


def test_it_is_the_rep_s_own_clock_that_counts() -> None:
    now = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
    assert at_work(OFFICE, BERLIN, now)
    assert not at_work(OFFICE, ZoneInfo("UTC"), now)


def test_no_hours_mean_always() -> None:
    assert at_work({}, BERLIN, berlin(1, 3))
    assert describe({}) == "always"


def test_until_midnight_may_be_written_as_24() -> None:
    assert at_work({"mon": ["18:00", "24:00"]}, BERLIN, berlin(2, 23, 59))


@pytest.mark.parametrize(
    ("now", "start"),
    [
        (berlin(2, 10), berlin(2, 10)),
        (berlin(2, 7), berlin(2, 9)),
        (berlin(2, 18), berlin(3, 9)),
        (berlin(6, 18), berlin(9, 9)),  # Friday evening: Monday
        (berlin(28, 12), berlin(30, 9)),  # the clock is put forward on the 29th
    ],
)
def test_when_somebody_is_at_work_next(now: datetime, start: datetime) -> None:
    assert next_start(OFFICE, BERLIN, now) == start


def test_one_day_a_week_is_found_again_after_it_has_passed() -> None:
    assert next_start({"mon": ["09:00", "10:00"]}, BERLIN, berlin(2, 11)) == berlin(9, 9)


def test_days_without_hours_have_no_start() -> None:
    assert next_start({"xyz": ["09:00", "10:00"]}, BERLIN, berlin(2, 11)) is None


def test_hours_are_described_for_the_list() -> None:
    assert (
        describe({"tue": ["10:00", "12:00"], "mon": ["09:00", "17:30"]}) == "Mon 09:00–17:30, Tue 10:00–12:00"
    )


@given(
    st.dictionaries(st.sampled_from(DAYS), st.just(["09:00", "17:30"]), min_size=1),
    st.integers(0, 60 * 24 * 400),
    st.sampled_from(["UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata"]),
)
def test_at_the_next_start_the_rep_is_at_work(hours: dict[str, list[str]], minutes: int, zone: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    start = next_start(hours, ZoneInfo(zone), now)
    assert start is not None
    assert at_work(hours, ZoneInfo(zone), start)
    assert timedelta(0) <= start - now <= timedelta(days=8)
