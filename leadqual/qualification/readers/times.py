"""Reads clock times: 10:30, 7 pm, half past ten, halb acht, 19h30, a las siete y media. Pure.

The value is "HH:MM"; the half of the day is added only when it was said.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.located.text import Folded
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.quantities import find_quantities
from leadqual.qualification.readers.quantity import Quantity
from leadqual.qualification.readers.tokens import Tokens, odd_places, scan
from leadqual.qualification.readers.units import NOUNS
from leadqual.qualification.readers.word_sets import phrases, words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF

_MORNING = phrases(
    """am|a . m .|a . m|in the morning|de la mañana|de la manana|du matin|da manhã|di mattina|del mattino
    |morgens|vormittags|am morgen|' s ochtends|' s morgens|this morning|tomorrow morning"""
)
_EVENING = phrases(
    """pm|p . m .|p . m|in the evening|in the afternoon|at night|tonight|this evening|this afternoon
    |de la tarde|de la noche|de l ' après - midi|du soir|da tarde|da noite|di sera|del pomeriggio
    |di pomeriggio|della sera|abends|nachmittags|am nachmittag|am abend|' s avonds|' s middags|noon"""
)
_CLOCK = phrases("o ' clock|oclock|uhr|uur|hrs|heures|heure|horas|h|ore")
_SURE_CLOCK = phrases("o ' clock|oclock|uhr|uur")
_AT = phrases(
    """a las|a la|às|as|alle|alle ore|ore|um|om|à|vers|at|by|les|gegen|until|till|from|desde las|hasta las
        |dalle|das|entre as|sobre las|para las"""
)
_SURE_AT = phrases("a las|a la|às|alle|alle ore|ore|desde las|hasta las|dalle|sobre las|para las")
_WORDS = {
    "noon": "12:00", "midnight": "00:00", "midday": "12:00", "mittag": "12:00", "mitternacht": "00:00",
    "midi": "12:00", "minuit": "00:00", "mediodía": "12:00", "mediodia": "12:00", "medianoche": "00:00",
    "mezzogiorno": "12:00", "mezzanotte": "00:00",
    "middernacht": "00:00",
}  # fmt: skip
# words before the hour: minutes to add, and the language it needs when it is another word elsewhere
_HYPHENATED = {"meia - noite": "00:00", "meio - dia": "12:00"}
_BEFORE_HOUR = {
    "half past": 30, "half after": 30, "quarter past": 15, "a quarter past": 15, "quarter after": 15,
    "quarter to": -15,
    "a quarter to": -15, "quarter till": -15, "quarter of": -15, "halb": -30, "viertel nach": 15,
    "viertel vor": -15,
    "kwart over": 15, "kwart voor": -15,
}  # fmt: skip
_AFTER_HOUR = {
    "y media": 30, "y cuarto": 15, "menos cuarto": -15, "et demie": 30, "et demi": 30, "et quart": 15,
    "moins le quart": -15, "e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15,
    "e meia": 30,
    "e quinze": 15,
}  # fmt: skip
_DUTCH_AT = words("om rond tegen tot vanaf")
_SEATS = words("table tables booth seats tickets cab taxi")
_PAST_TO = {"past": 1, "to": -1, "nach": 1, "vor": -1, "till": -1}


def read_times(folded: Folded) -> list[Reading]:
    return list(find_times(folded.text, odd_places(folded)))


@lru_cache(maxsize=2048)
def find_times(text: str, odd: tuple[int, ...]) -> tuple[Reading, ...]:
    tokens = scan(text)
    found = _named(tokens)
    quantities = find_quantities(text, odd)
    beyond = -1
    for k, quantity in enumerate(quantities):
        if quantity.first <= beyond or not 0 <= quantity.value <= 24:
            continue
        following = quantities[k + 1] if k + 1 < len(quantities) else None
        reading = _at(tokens, quantity, following)
        if reading:
            first, last, value = reading
            beyond = last
            found.append(_reading(tokens, first, last, value))
    return tuple(sorted(found, key=lambda reading: reading.start))


def _named(tokens: Tokens) -> list[Reading]:
    """Noon, midnight and their names elsewhere."""
    found = []
    for i, word in enumerate(tokens.words):
        if word in _WORDS:
            found.append(_reading(tokens, i, i, _WORDS[word]))
        elif word in ("meia", "meio") and (value := _HYPHENATED.get(tokens.joined(i, i + 2))):
            found.append(_reading(tokens, i, i + 2, value))
    return found


def _reading(tokens: Tokens, first: int, last: int, value: str) -> Reading:
    return Reading(tokens.starts[first], tokens.ends[last], value, "derived", role="time")


def _at(tokens: Tokens, quantity: Quantity, following: Quantity | None) -> tuple[int, int, str] | None:
    """(first, last token, value) of the time that begins with this number, or None."""
    if quantity.form == "decimal" and _point_time(tokens, quantity):
        hour, minute = (int(part) for part in tokens.word(quantity.first).split("."))
        return _with_half(tokens, quantity.first, quantity.last + 1, hour, minute)
    if quantity.value != int(quantity.value) or quantity.kind not in ("number", "article"):
        return _half_said(tokens, quantity)
    hour = int(quantity.value)
    if digits := _digital(tokens, quantity):
        return digits
    if said := _past_or_to(tokens, quantity, following):
        return said
    if said := _quarter_or_half(tokens, quantity, hour):
        return said
    return _marked(tokens, quantity, hour)


def _point_time(tokens: Tokens, quantity: Quantity) -> bool:
    """10.30 Uhr, 7.30 pm."""
    hour, _, minute = tokens.word(quantity.first).partition(".")
    after = tokens.word(quantity.last + 1)
    marked = after in ("uhr", "uur", "pm", "h") or (after == "am" and not tokens.is_surely("de"))
    return marked and minute.isdecimal() and len(minute) == 2 and int(minute) < 60 and int(hour) <= 24


def _digital(tokens: Tokens, quantity: Quantity) -> tuple[int, int, str] | None:
    """10:30, 19h30, 10:30:00."""
    j = quantity.last + 1
    minute = tokens.word(j + 1)
    if tokens.word(j) not in (":", "h") or not tokens.touches(j) or not tokens.touches(j + 1):
        return None
    if not (minute.isdecimal() and len(minute) == 2 and int(minute) < 60):
        return None
    hour, last = int(tokens.word(quantity.first)), j + 1
    if tokens.word(last + 1) == ":" and tokens.touches(last + 1) and tokens.word(last + 2).isdecimal():
        last += 2
    return _with_half(tokens, quantity.first, last, hour, int(minute))


def _past_or_to(
    tokens: Tokens, quantity: Quantity, following: Quantity | None
) -> tuple[int, int, str] | None:
    """ten past three, 20 to 5, zehn nach acht."""
    j = quantity.last + 1
    skip = 1 if tokens.word(j) in ("minutes", "minuten") else 0
    sign = _PAST_TO.get(tokens.word(j + skip))
    if sign is None or following is None or following.first != j + skip + 1 or not 1 <= following.value <= 12:
        return None
    if quantity.value not in (5, 10, 20, 25) or (sign < 0 and not _after_at(tokens, quantity.first)):
        return None
    return _with_half(
        tokens, quantity.first, following.last, int(following.value), sign * int(quantity.value)
    )


def _after_at(tokens: Tokens, first: int) -> bool:
    return tokens.word(first - 1) in ("at", "um", "it's", "is", "by", "at around", "around")


def _quarter_or_half(tokens: Tokens, quantity: Quantity, hour: int) -> tuple[int, int, str] | None:
    first = quantity.first
    if not 1 <= hour <= 12:
        return None
    for length in (3, 2, 1):
        minutes = _BEFORE_HOUR.get(tokens.joined(first - length, first - 1))
        if minutes is not None:
            return _with_half(tokens, first - length, quantity.last, hour, minutes)
    if tokens.word(first - 1) == "half" and (tokens.is_surely("nl") or tokens.word(first - 2) in _DUTCH_AT):
        return _with_half(tokens, first - 1, quantity.last, hour, -30)
    j = quantity.last + 1
    j += tokens.word(j) in ("heures", "heure", "h")
    for length in (3, 2):
        minutes = _AFTER_HOUR.get(tokens.joined(j, j + length - 1))
        if minutes is not None:
            return _with_half(tokens, first, j + length - 1, hour, minutes)
    return None


def _half_said(tokens: Tokens, quantity: Quantity) -> tuple[int, int, str] | None:
    """ "a las siete y media" was read as seven and a half."""
    if (
        quantity.value % 1 != 0.5
        or quantity.form != "word"
        or _at_length(tokens, quantity.first, _SURE_AT) == 0
    ):
        return None
    return _with_half(tokens, quantity.first, quantity.last, int(quantity.value), 30)


def _marked(tokens: Tokens, quantity: Quantity, hour: int) -> tuple[int, int, str] | None:
    """7 pm, 7 o'clock, a las 7, 11 in the morning, at 7."""
    first, last = quantity.first, quantity.last
    sure_at, some_at = _at_length(tokens, first, _SURE_AT), _at_length(tokens, first, _AT)
    clock = next((n for n in (3, 1) if tokens.joined(last + 1, last + n) in _CLOCK), 0)
    sure_clock = clock and tokens.joined(last + 1, last + clock) in _SURE_CLOCK
    if tokens.word(last + 1) in ("uur", "hrs") and not some_at and tokens.word(first - 1) not in ("om",):
        sure_clock = 0  # drie uur is as often a duration
    end = last + clock
    half = _half_of_day(tokens, end)
    if half and tokens.word(first - 1) == "for" and tokens.word(first - 2) in _SEATS:
        half = None if tokens.word(end + 1) in ("tonight", "this") else half  # "a table for two tonight"
    if half or sure_clock or (clock and some_at) or (sure_at and not _counted(tokens, last)):
        return _with_half(tokens, first, end, hour, 0)
    if tokens.word(first - 1) in ("at", "um", "om") and 1 <= hour <= 12 and not _counted(tokens, last):
        return _with_half(tokens, first, last, hour, 0)
    return None


def _counted(tokens: Tokens, last: int) -> bool:
    """Whether a noun, sign or number follows, so that the number counts something."""
    word = tokens.word(last + 1)
    return bool(word) and (
        word in "%$€£-"
        or word[0].isdecimal()
        or (word[0].isalpha() and (word in NOUNS or word not in LANGUAGES_OF))
    )


def _at_length(tokens: Tokens, first: int, phrases: frozenset[str]) -> int:
    return next((n for n in (2, 1) if tokens.joined(first - n, first - 1) in phrases), 0)


def _half_of_day(tokens: Tokens, last: int) -> tuple[int, str] | None:
    """(last token, "am" or "pm") when the words right behind say which half of the day."""
    for length in (5, 4, 3, 2, 1):
        words = tokens.joined(last + 1, last + length)
        if words in _MORNING and not (words == "am" and tokens.is_surely("de")):
            return last + length, "am"
        if words in _EVENING:
            return last + length, "pm"
    return None


def _with_half(tokens: Tokens, first: int, last: int, hour: int, minutes: int) -> tuple[int, int, str] | None:
    half = _half_of_day(tokens, last)
    if half:
        last = half[0]
        hour = hour % 12 + 12 if half[1] == "pm" and hour <= 12 else hour % 12 if half[1] == "am" else hour
    total = (hour * 60 + minutes) % 1440
    if hour > 24:
        return None
    return first, last, f"{total // 60:02d}:{total % 60:02d}"
