"""Two days of one message and the two ends of a stay, a journey or a rental: the earlier is the start, the
later the end, however it is put. Pure.

"in on the 4th, out on the 9th", "back on the 9th, so I'd leave on the 4th", "first leg the 4th, second leg
the 9th".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.about.sides import local_side
from leadqual.qualification.lexicon.ends import (
    BOTH,
    DEPARTS,
    GOING,
    JOINS,
    LEAVING,
    NO_PAIR,
    SMALL,
    STAYS,
    TRIPS,
)
from leadqual.qualification.lexicon.repairing import SOFTENS
from leadqual.qualification.lexicon.sides import CONCLUDES, SO
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

OPEN = "which end is not said"


def end_of(profile: Profile, at: Analysis, reading: Reading, dates: Sequence[Reading]) -> str:
    """ "start" or "end" for one of exactly two days that belong together; "" for others."""
    days = pair_of(dates)
    if not days or reading.start not in (days[0].start, days[1].start):
        return ""
    one, other = (at.token_span(r.start, r.end) for r in days)
    if not _belong_together(profile, at, one, other):
        return ""
    first = _earlier(at, days)
    if first is None:
        return ""
    if profile.stay and _checks_in(at, *(other if first == 0 else one)):
        return ""  # "we fly on the 3rd and check in on the 4th"
    return "start" if days[first].start == reading.start else "end"


def _checks_in(at: Analysis, first: int, last: int) -> bool:
    return any(at.word(m.first)[:5] == "check" for m in at.within("start", *piece(at, first, last)))


def end_of_hours(profile: Profile, at: Analysis, reading: Reading, hours: Sequence[Reading]) -> str:
    """The same for two hours of a day; "10 to 2" counts as it stands."""
    if len(hours) != 2 or hours[0].value == hours[1].value:
        return ""
    own = next((k for k, r in enumerate(hours) if r.start < reading.end and reading.start < r.end), None)
    one, other = (at.token_span(r.start, r.end) for r in hours)
    if own is None or one[1] > other[0] or other[0] > at.sentence(one[0])[1] and _tells(at, other[0]):
        return ""
    if not _belong_together(profile, at, one, other):
        return ""
    between = at.words(one[1], other[0])
    if CONCLUDES & set(between) or _turns(at, one[0], other):
        return ""  # "it gets in at 6:10, so let's say 6:30", "6:50, no, 9"
    joined = BOTH & set(between) and len(between) <= 4 or between[:1] == ["-"]
    first = 0 if joined or str(hours[0].value) < str(hours[1].value) else 1
    return "start" if own == first else "end"


def _turns(at: Analysis, first: int, other: tuple[int, int]) -> bool:
    """Whether one of two hours is taken back, denied or put in the place of the other."""
    tags = ("correct", "neg", "no", "reject")
    if any(at.has(tag, max(0, first - 3), other[0]) for tag in tags):
        return True
    words = at.words(first, other[0])
    softened = any(tuple(words[k : k + len(p)]) == p for p in SOFTENS for k in range(len(words)))
    return softened or at.has("wrong", other[1], at.clause(other[1])[1])


def _tells(at: Analysis, first: int) -> bool:
    """ "My flight lands at 10:20": the hour of something else."""
    begin = at.sentence(first)[0]
    return not {"lands", "arrives", "leaves", "departs", "starts", "begins"}.isdisjoint(
        at.words(begin, first)
    )


def pair_of(dates: Sequence[Reading]) -> list[Reading]:
    """The two days of a message that names exactly two."""
    days = [r for r in dates if isinstance(r.value, str) and len(r.value) == 10]
    return days if len(days) == 2 and days[0].value != days[1].value else []


def _earlier(at: Analysis, days: list[Reading]) -> int | None:
    """Which of two days comes first; None where it cannot be told. A day without its month is one of the
    other's month or of the next."""
    said = [_said(at, day) for day in days]
    (first, first_month), (second, second_month) = said
    if first is None or second is None:  # "tomorrow to next Tuesday"; "Monday to Wednesday" said on Tuesday
        return 0 if str(days[0].value) < str(days[1].value) else None
    if first_month and second_month:
        return 0 if str(days[0].value) < str(days[1].value) else 1
    if first_month:
        return 0
    near = abs(first - second) < 20
    if second_month and first < second or not second_month and near:
        return 0 if first < second else 1
    return None if second_month else 0 if first > second else 1


def _said(at: Analysis, day: Reading) -> tuple[int | None, bool]:
    """The number of a day as it was said, and whether its month was."""
    words = at.words(*at.token_span(day.start, day.end))
    numbers = [int("".join(c for c in w if c.isdigit())) for w in words if w[0].isdigit() and len(w) <= 4]
    month = any(w in TAGS and TAGS[w][0] == "M" for w in words) or len(numbers) != 1
    month = month or bool(_IN_FIGURES.search(" ".join(words)))
    return (int(str(day.value)[8:]), month) if numbers else (None, False)


_IN_FIGURES = re.compile(r"\d[./]\d")  # "1.11.", "4/3"


def leaves_on(at: Analysis, reading: Reading, dates: Sequence[Reading]) -> bool | None:
    """Whether, of two days, this one is that on which somebody leaves; None when no word of leaving stands
    with just one of them."""
    days = pair_of(dates)
    if not days:
        return None
    leaving = [bool(LEAVING & set(at.words(*piece(at, *at.token_span(r.start, r.end))))) for r in days]
    if sum(leaving) != 1:
        return None
    return days[leaving.index(True)].start == reading.start


def _belong_together(profile: Profile, at: Analysis, one: tuple[int, int], other: tuple[int, int]) -> bool:
    between = at.words(one[1], other[0])
    first, last = one[1], other[0]
    if (NO_PAIR | SO) & set(between) or any(at.has(tag, first, last) for tag in ("correct", "neg", "reject")):
        return False
    if BOTH & set(between) and len(between) <= 4 or between[:1] == ["-"]:
        return True
    if at.sentence(one[0]) != at.sentence(other[0]) and len(between) > 12:
        return False
    said = [local_side(at, *one, profile), local_side(at, *other, profile)]
    if not any(said) and not _goes(at, *one) and not _goes(at, *other):
        return False
    return is_clean(profile, at, *one) and is_clean(profile, at, *other)


def _goes(at: Analysis, first: int, last: int) -> bool:
    return bool(GOING & set(at.words(*piece(at, first, last))))


def is_clean(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """Whether the words around a day tell of nothing else: "the meeting is on the 4th" does."""
    begin, end = piece(at, first, last)
    if at.has("third", begin, end) or at.has("insider", begin, end):
        return False
    known = SMALL | GOING | STAYS | TRIPS
    for k in (*range(begin, first), *range(last, end)):
        word = at.word(k)
        if word in TAGS or word in known or stem(word) in profile.words or not content([word]):
            continue
        if not is_large(at, k) or k == at.sentence(k)[0]:
            return False
    return True


def piece(at: Analysis, first: int, last: int) -> tuple[int, int]:
    begin, end = at.sentence(first)
    left = next((k + 1 for k in range(first - 1, begin - 1, -1) if at.word(k) in JOINS), begin)
    right = next((k for k in range(last, end) if at.word(k) in JOINS), end)
    return left, right


@lru_cache(maxsize=2048)
def in_stay(profile: Profile) -> Profile:
    """The field where one speaks of a stay: one departs when it ends."""
    return replace(profile, side="end", stay=True)


@lru_cache(maxsize=2048)
def may_turn(profile: Profile) -> bool:
    """Whether a day of leaving is the start of a journey or the end of a stay as the talk has it."""
    label = set(profile.label_order)
    return (
        profile.side == "start"
        and not profile.stay
        and bool(DEPARTS & {*label, *profile.key_order})
        and not (TRIPS - LEAVING - GOING | _ENDS) & label
    )


_ENDS = listed("return back city station airport place")


def speaks_of_stay(words: Sequence[str]) -> bool | None:
    """True for a stay, False for a journey, None if neither is named."""
    said = set(words)
    if said & STAYS and not said & TRIPS:
        return True
    return False if said & TRIPS else None
