"""Working hours: who is at work now, and who will be soonest. Pure.

Hours are {"mon": ["09:00", "17:30"], ...} in the rep's own time zone; no hours at all means always at work.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Hours = Mapping[str, Sequence[str]]
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm)?\Z", re.IGNORECASE)


def parse_time(text: str) -> str:
    """A time of day as people write it ("9", "9:30", "5 pm") as "09:30". Raises ValueError."""
    match = _TIME.match(text.strip())
    if not match:
        raise ValueError(f"“{text}” is not a time of day: write it like 9:00 or 17:30.")
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError(f"“{text}” is not a time of day: write it like 9:00 or 17:30.")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if (hour > 23 or minute > 59) and (hour, minute) != (24, 0):
        raise ValueError(f"“{text}” is not a time of day: write it like 9:00 or 17:30.")
    return f"{hour:02}:{minute:02}"


def at_work(hours: Hours, zone: ZoneInfo, now: datetime) -> bool:
    local = now.astimezone(zone)
    if not hours:
        return True
    start, end = hours.get(DAYS[local.weekday()]) or ("24:00", "24:00")
    return start <= f"{local:%H:%M}" < end


def next_start(hours: Hours, zone: ZoneInfo, now: datetime) -> datetime | None:
    """When they are at work next: `now` itself if they are; None if no day has hours."""
    if at_work(hours, zone, now):
        return now
    today = now.astimezone(zone).date()
    for ahead in range(8):
        day = today + timedelta(days=ahead)
        if DAYS[day.weekday()] in hours:
            start = datetime.combine(day, time.fromisoformat(hours[DAYS[day.weekday()]][0]), zone)
            if start > now:
                return start
    return None


def describe(hours: Hours) -> str:
    """ "Mon 09:00-17:30, Tue ..." for lists of reps."""
    if not hours:
        return "always"
    return ", ".join(f"{day.capitalize()} {hours[day][0]}–{hours[day][1]}" for day in DAYS if day in hours)
