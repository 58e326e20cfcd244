"""Which of several offers a comparison means: "the earlier one", "the one with more stars". Pure.

Each offer has hours, sums, lengths, distances; a comparative or superlative picks the least or the most of
the one that it is about, if every offer has it once and no two have the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from leadqual.qualification.confirmed.replies import Span
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed

_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.h](\d{2}))? ?(a\.?m|p\.?m|h|uhr|uur)?\b")
_AT = re.compile(r"\b(?:at|um|a|alle|as|las|om) (\d{1,2})()()(?![\d.,:]|\s*(?:euro|%|\$|€|£))")
_EARLY = listed(
    """early earlier earliest sooner soonest fruher fruhere fruheren fruherer fruheste fruhesten fruhen tot
    plus-tot temprano antes cedo prima presto eerder vroeger vroegste vroegere vroege"""
)
_LATE = listed(
    """late later latest spater spatere spateren spateste spatesten tarde depois despues dopo laatste latere
    late"""
)
_CHEAP = listed(
    """cheap cheaper cheapest gunstiger gunstigere gunstigeren gunstigste gunstigsten billiger billigere
    billigste billigsten barato barata economico economica goedkoper goedkopere goedkoopste lowest
    affordable"""
)
_DEAR = listed("dearer pricier priciest dearest teurer teurere teureren teuerste teuersten duurdere duurste")
_DEARER = (("more", "expensive"), ("most", "expensive"))
_CHEAPER = (
    ("less", "expensive"), ("least", "expensive"), ("moins", "cher"), ("moins", "chere"), ("mas", "barato"),
    ("mas", "barata"), ("mais", "barato"), ("mais", "barata"), ("meno", "caro"), ("meno", "cara"),
)  # fmt: skip
_SHORT = listed(
    """short shorter shortest quick quicker quickest fast faster fastest kurzer kurzere kurzeste kurzesten
    schneller schnellere schnellste schnellsten rapide rapido veloce sneller snelste kortste kortere"""
)
_LONG = listed("longer longest slower slowest langer langere langste langsten largo langste")
_NEAR = listed(
    """close closer closest near nearer nearest naher nahere nachste nachsten proche cerca vicino perto
    dichterbij dichtstbijzijnde"""
)
_FAR = listed("farther farthest further furthest")
_LIGHT = listed("lighter lightest leichter leichtere leichteste")
_HEAVY = listed("heavier heaviest schwerer schwerere schwerste")
_BIG = listed(
    """big bigger biggest larger largest roomier grosser grossere grosseren grosste grossten grande grand
    maior mayor maggiore groter grotere grootste"""
)
_SMALL = listed(
    "small smaller smallest kleiner kleinere kleineren kleinste kleinsten petit menor minore kleinere"
)
_RATED = listed(
    "better best rated higher highest top besser bessere beste besten mejor melhor migliore beste"
)
_MORE_OF = listed("more most mehr meisten plus mas mais piu meer meeste")
_COSTS = listed("cost costs costing cheapest price priced kostet coute cuesta custa costa kost")
_LEAST = listed("least less lowest weniger wenigsten moins menos meno minder minst")
_FEWER_OF = listed("fewer fewest less least weniger wenigsten moins menos meno minder minste")
# "something cheaper" is none of those offered
_ANY = listed(
    """something anything any a etwas was irgendwas quelque quelqu' algo alguno alguna qualcosa qualcuno
    algum alguma iets much even no not both all neither too beide tous toutes todos ambos entrambi zu
    trop demasiado"""
)
_PARTS_OF_DAY = {
    **dict.fromkeys(
        listed("morning vormittag vormittags morgens matin manha mattina ochtend ochtends"), (0, 12)
    ),
    **dict.fromkeys(
        listed("afternoon nachmittag nachmittags aft apres-midi tarde pomeriggio middag namiddag"), (12, 18)
    ),
    **dict.fromkeys(listed("evening abends abend soir noche noite sera avond"), (17, 24)),
}

Value = Callable[[Analysis, Span], float | None]


def compared(at: Analysis, quote: Span, agent: Analysis, parts: list[Span], today: date | None) -> int | None:
    """The offer that the quoted words compare to the others; None when they do not, or not surely."""
    firsts = {at.clause(k)[0] for k in range(*quote)}
    hours = {k for r in read_times(at.folded) for k in range(*at.token_span(r.start, r.end))}
    own = [[at.word(k) for k in range(*at.clause(first)) if k not in hours] for first in sorted(firsts)]
    found = [_in_clause(said, agent, parts, today) for said in own]  # "6 in the morning" compares nothing
    chosen = {part for part in found if part is not None}
    return chosen.pop() if len(chosen) == 1 else None


def _in_clause(said: list[str], agent: Analysis, parts: list[Span], today: date | None) -> int | None:
    if _ANY & set(said):
        return None
    days = [_day(agent, part, today) for part in parts]
    for value, sign in _wanted(said):
        if value is _hour and None not in days and len(set(days)) > 1:
            value = partial(_moment, today)
        found = [value(agent, part) for part in parts]
        known = [number for number in found if number is not None]
        if known and None in found:
            found = [_figure(agent, part) if n is None else n for n, part in zip(found, parts, strict=True)]
            known = [number for number in found if number is not None]
        if value is _hour:
            known = _ascending(known)
        if len(known) == len(parts) and len(set(known)) == len(known):
            return min(range(len(parts)), key=lambda k: sign * known[k])
    return _by_part_of_day(set(said), agent, parts)


def _wanted(said: list[str]) -> list[tuple[Value, int]]:
    words, pairs = set(said), set(zip(said, said[1:], strict=False))
    found: list[tuple[Value, int]] = []
    if pairs & set(_DEARER):
        return [(_sum, -1)]
    if pairs & set(_CHEAPER):
        return [(_sum, 1)]
    for few, many, value in (
        (_EARLY, _LATE, _hour),
        (_CHEAP, _DEAR, _sum),
        (_SHORT, _LONG, _counted("minute", "hour", "day")),
        (_NEAR, _FAR, _counted("distance", "minute")),
        (_LIGHT, _HEAVY, _counted("weight")),
        (_SMALL, _BIG, _counted("area", "room", "bed", "people")),
        (frozenset(), _RATED, _counted("star", "rating")),
    ):
        if words & few:
            found.append((value, 1))
        elif words & many:
            found.append((value, -1))
    for k, word in enumerate(said[:-1]):
        if word in _MORE_OF | _FEWER_OF and (kinds := concepts.counts(said[k + 1])):
            found.append((_counted(*kinds), -1 if word in _MORE_OF else 1))
        if word in _COSTS and said[k + 1] in _LEAST or word in _LEAST and said[k + 1] in _COSTS:
            found.append((_sum, 1))
    if words & (_SMALL | _BIG):
        found.append((_figure, 1 if words & _SMALL else -1))
    return found


def _ascending(hours: list[float]) -> list[float]:
    """Hours named in a row go on: "9:15, 11:40 or 4:05" ends in the afternoon."""
    found: list[float] = []
    for hour in hours:
        found.append(
            hour + 12 if found and hour < found[-1] and hour + 12 > found[-1] and hour < 12 else hour
        )
    return found


def _by_part_of_day(said: set[str], agent: Analysis, parts: list[Span]) -> int | None:
    named = [_hour(agent, part) for part in parts]
    if None in named:
        return None
    hours = _ascending([hour for hour in named if hour is not None])
    for word in said & set(_PARTS_OF_DAY):
        low, high = _PARTS_OF_DAY[word]
        fit = [k for k, hour in enumerate(hours) if low <= hour < high]
        if len(fit) == 1:
            return fit[0]
    return None


def _hour(agent: Analysis, part: Span) -> float | None:
    """The hour that a part names, if it is one."""
    text = agent.folded.text[agent.tokens[part[0]].start : agent.tokens[part[1] - 1].end]
    found = [m for m in _CLOCK.finditer(text) if m[2] or m[3]] or list(_AT.finditer(text))
    if len(found) != 1 or int(found[0][1]) > 24:
        return None
    hour = int(found[0][1]) + int(found[0][2] or 0) / 60
    half = (found[0][3] or "")[:1]
    return hour % 12 + 12 * (half == "p") if half in ("a", "p") else hour


def _day(agent: Analysis, part: Span, today: date | None) -> str | None:
    """The day that a part names, if it is one."""
    if today is None:
        return None
    start, end = agent.tokens[part[0]].start, agent.tokens[part[1] - 1].end
    text = agent.folded.text
    dates = [r for r in read_dates(agent.folded, today) if start <= r.start < end]
    named = [r.value for r in dates if text[r.end : r.end + 1] != ":"]  # "the 5:20" is no fifth
    found = {day for day in named if isinstance(day, str)}
    return found.pop() if len(found) == 1 else None


def _moment(today: date | None, agent: Analysis, part: Span) -> float | None:
    """The day and hour of a part, in hours."""
    day = _day(agent, part, today)
    return None if day is None else date.fromisoformat(day).toordinal() * 24 + (_hour(agent, part) or 0)


def _inside(agent: Analysis, part: Span) -> list[Reading]:
    start, end = agent.tokens[part[0]].start, agent.tokens[part[1] - 1].end
    return [reading for reading in read_numbers(agent.folded) if start <= reading.start < end]


def _sum(agent: Analysis, part: Span) -> float | None:
    """The one sum of a part; without any currency its one bare number."""
    inside = _inside(agent, part)
    found = [r.value["amount"] for r in inside if isinstance(r.value, dict) and "amount" in r.value]
    if not found:
        found = [r.value for r in inside if not r.role and not concepts.counts(r.unit) and _is_plain(r.value)]
    return float(found[0]) if len(found) == 1 else None


def _figure(agent: Analysis, part: Span) -> float | None:
    """The one number of a part, whatever it counts."""
    inside = _inside(agent, part)
    if len(inside) != 1:
        return None
    value = inside[0].value.get("amount") if isinstance(inside[0].value, dict) else inside[0].value
    return float(value) if isinstance(value, int | float) else None


def _is_plain(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _counted(*kinds: str) -> Value:
    """The one number of a part that counts one of the kinds, in minutes or meters."""

    def value(agent: Analysis, part: Span) -> float | None:
        found = [
            float(r.value) * (60 if "hour" in concepts.counts(r.unit) else 1000 if _is_long(r.unit) else 1)
            for r in _inside(agent, part)
            if _is_plain(r.value) and (concepts.counts(r.unit) & set(kinds) or stem(r.unit) in kinds)
        ]
        return found[0] if len(found) == 1 else None

    return value


def _is_long(unit: str) -> bool:
    return unit == "km" or unit.startswith(("kilom", "chilom", "quilom"))
