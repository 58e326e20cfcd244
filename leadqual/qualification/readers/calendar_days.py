"""Days, weeks, months and quarters counted from a day. Pure.

Weeks begin on Monday. A day and month without a year mean the next such day, except in the last month:
whoever says "March 4" on March 10 means the one just gone.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

Span = tuple[date, date]
RECENT = 31  # days back that still belong to this year's date


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar has no such day."""
    if not (1 <= month <= 12 and 1900 <= year <= 2200 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def next_day_and_month(month: int, day: int, today: date) -> date | None:
    """The one in this year unless that is more than a month gone."""
    for year in range(today.year, today.year + 5):  # 29 February may be years ahead
        found = day_of(year, month, day)
        if found and (today - found).days <= RECENT:
            return found
    return None


def next_day_of_month(day: int, today: date) -> date | None:
    """The 8th: in this month if still to come, else in the next that has it."""
    for ahead in range(3):
        month = add_months(today.replace(day=1), ahead)
        found = day_of(month.year, month.month, day)
        if found and found >= today:
            return found
    return None


def add_months(day: date, count: int) -> date:
    """The same day so many months on, the last of the month when it is shorter."""
    index = day.year * 12 + day.month - 1 + count
    year, month = min(max(divmod(index, 12), (1, 0)), (9998, 11))
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_span(year: int, month: int) -> Span:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def months_span(first: date, count: int) -> Span:
    """`count` whole months from the month of `first`."""
    start = first.replace(day=1)
    return start, add_months(start, count) - timedelta(days=1)


def unit_span(unit: str, ahead: int, today: date) -> Span:
    """This (0), the next (1), the last (-1) week, month, quarter, half or year."""
    if unit == "day":
        return today + timedelta(days=ahead), today + timedelta(days=ahead)
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
        return monday, monday + timedelta(days=6)
    if unit == "fortnight":
        return today, today + timedelta(days=14)
    if unit == "weekend":
        saturday = today - timedelta(days=today.weekday()) + timedelta(days=5, weeks=ahead)
        return saturday, saturday + timedelta(days=1)
    length = {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
    first = date(today.year, (today.month - 1) // length * length + 1, 1)
    return months_span(add_months(first, ahead * length), length)


def part_of_year(unit: str, number: int, year: int) -> Span | None:
    """The 2nd quarter, the 1st half."""
    length = {"quarter": 3, "half": 6}[unit]
    if not 1 <= number <= 12 // length or not 1900 <= year <= 2200:
        return None
    return months_span(date(year, (number - 1) * length + 1, 1), length)


def coming_part(unit: str, number: int, year: int | None, today: date | None) -> Span | None:
    """The 2nd quarter of that year; of no year, the one that is not over yet."""
    if year is None and today is None:
        return None
    found = part_of_year(unit, number, year or (today.year if today else 0))
    if found and year is None and today and found[1] < today:
        return part_of_year(unit, number, today.year + 1)
    return found


_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def after(unit: str, count: float, today: date) -> date:
    """So many days, weeks, months ... from today."""
    if unit in _DAYS:
        return today + timedelta(days=round(count * _DAYS[unit]))
    length = {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
    months = count * length
    return add_months(today, int(months)) + timedelta(days=round((months - int(months)) * 30))


def edge_of(span: Span, edge: str) -> Span:
    """The start, middle or end of a span: one day; "early" and "late" are its first and last third."""
    first, last = span
    third = (last - first).days // 3
    if edge == "early":
        return first, first + timedelta(days=third)
    if edge == "late":
        return last - timedelta(days=third), last
    day = {"start": first, "end": last, "middle": first + timedelta(days=(last - first).days // 2)}[edge]
    if edge == "middle" and 27 <= (last - first).days <= 31:
        day = first.replace(day=15)
    return day, day


def coming_weekday(weekday: int, today: date) -> date:
    """The nearest such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def weekday_in_week(weekday: int, ahead: int, today: date) -> date:
    return today - timedelta(days=today.weekday()) + timedelta(days=weekday, weeks=ahead)
