from __future__ import annotations

from django import template

from leadqual.funnel.reports import Row

register = template.Library()


@register.filter
def percent(share: float | None) -> str:
    """0.123 as "12 %"; a dash where there is nothing to divide by."""
    if share is None:
        return "–"
    return f"{share * 100:.1f} %" if 0 < share < 0.1 else f"{share * 100:.0f} %"


@register.filter
def count(row: Row, key: str) -> int:
    return row.counts[key]


@register.simple_tag
def rate(row: Row, key: str, of: str) -> str:
    return percent(row.rate(key, of))
