"""All values that a field's own reader finds in a message. Pure.

One mechanism for both directions: what proposes a value is what supports it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon.counted import measure
from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.choice_spans import read_spans
from leadqual.qualification.readers.choices import read_choices
from leadqual.qualification.readers.contact import read_emails, read_phones, read_urls
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.looking_back import looks_back, turned_back
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.quantity import whole
from leadqual.qualification.readers.tokens import scan
from leadqual.qualification.readers.word_sets import words

_ALONE = re.compile(
    r"\b(?:just|only) (?:for )?(?:me|myself)\b|\bme only\b|\bby myself\b|\bon my own\b|"
    r"\bnur (?:fur |für )?(?:ich|mich)\b|\bjuste (?:pour )?moi\b|\bseulement moi\b"
    r"|^solo\b(?=[.! ]*$)|\b(?:i work|working) alone\b|\barbeite allein\b|\btravaille seule?\b"
    r"|\btrabajo (?:solo|sola)\b|\btrabalho sozinh[oa]\b|\blavoro da sol[oa]\b|\bwerk alleen\b"
    r"|\bs[oó]lo (?:para )?(?:yo|m[ií])\b|\b(?:s[oó]|apenas) (?:para )?(?:eu|mim)\b|"
    r"\bsolo (?:per )?(?:io|me)\b|\balleen (?:voor )?(?:ik|mij|mezelf)\b"
)
# "just me and two freelancers"; "just me and I need it soon"
_JOINED = re.compile(
    r",? (?:and|und|et|y|e|en|plus|with|mit|avec|con|com|met|[&+]) (?!(?:i|we|ich|wir|je|nous|yo|eu|io|ik)\b)"
)
_NONE = re.compile(
    r"^(?:none|zero|keine|keiner|aucun|aucune|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen)\b"
    r"(?! (?:of|von|de|di|da|van|ahnung|idea|idee|angabe))"
)


def _alone_in(text: str) -> list[re.Match[str]]:
    return [m for m in _ALONE.finditer(text) if not _JOINED.match(text, m.end())]


# each way of saying so has one of these
_ONESELF = words(
    """me myself own ich mich moi solo sola alone allein seul seule sozinho sozinha yo mí mi eu mim io ik mij
    mezelf alleen"""
)


def _alone(text: str) -> list[Reading]:
    """ "just me" counts one person, "none" that opens an answer counts none."""
    lone = [] if _ONESELF.isdisjoint(scan(text).words) else _alone_in(text)
    found = [Reading(m.start(), m.end(), 1, "derived", "people") for m in lone]
    return found + [Reading(m.start(), m.end(), 0, "derived") for m in _NONE.finditer(text)]


# short for a measure, and for thousand, million and lakh elsewhere
_LETTERS = {"km": "k", "metre": "m", "mm": "mm", "l": "l"}
_TIMES = {"k": 1e3, "m": 1e6, "mm": 1e6, "l": 1e5}


@lru_cache(maxsize=2048)
def _short_for(field: Field) -> frozenset[str]:
    """The letters that are short for what the field is measured in."""
    named = scan(fold(f"{field.key.replace('_', ' ')} {field.label}").text).words
    return frozenset(_LETTERS[unit] for word in named if (unit := measure(word)) in _LETTERS)


_WITH_LETTERS = re.compile(r"[\d.,]+ ?([a-z]+)\b")


def _in_measure(reading: Reading, text: str, letters: frozenset[str]) -> Reading:
    """ "an easy 5k" is five kilometres and "4 m long" four metres where such are asked for."""
    said = _WITH_LETTERS.match(text, reading.start)
    if said is None or said[1] not in letters or not isinstance(reading.value, int | float):
        return reading
    taken_in = reading.end > said.start(1)
    value = whole(reading.value / _TIMES[said[1]]) if taken_in else reading.value
    return replace(reading, value=value, unit="km" if said[1] == "k" else said[1], vague=False)


# number words that are others in another language, and where they count
_COUNTS_IN = {
    "once": "es", "dos": "es", "due": "it", "sei": "it", "sette": "it", "otto": "it", "doze": "pt",
    "sete": "pt", "mil": "es pt",
}  # fmt: skip


def _sure_in(reading: Reading, text: str, language: str) -> Reading:
    """ "dos" and "3 mil" alone, in a talk in Spanish."""
    if not reading.vague or not isinstance(reading.value, int) or reading.role:
        return reading
    said = text[reading.start : reading.end].split()[-1]
    return replace(reading, vague=False) if language in _COUNTS_IN.get(said, "").split() else reading


_BESIDE = re.compile(
    r"\b(?:before|after|vor|nach|avant|apr[eè]s|antes|despu[eé]s|depois|prima|dopo|voor|na)\b[ '\w]{0,8}$"
)


def _definite(dates: list[Reading], text: str) -> list[Reading]:
    """Without the seasons and holidays beside which a day is named: "the 6th, after Easter"; what is before
    one or after it is another day."""
    days = [r for r in dates if r.unit not in ("season", "holiday")]
    return days or [r for r in dates if not _BESIDE.search(text[max(0, r.start - 16) : r.start])]


def read(field: Field, folded: Folded, today: date | None, language: str = "") -> tuple[Reading, ...]:
    """Every value of the field's kind in the text, in order; none for text and boolean, which need the
    proposal or the question to be read."""
    if field.kind == "number":
        numbers = read_numbers(folded, today)
        numbers = [_sure_in(r, folded.text, language) for r in numbers]
        if letters := _short_for(field):
            numbers = [_in_measure(r, folded.text, letters) for r in numbers]
        return tuple(sorted((*numbers, *_alone(folded.text)), key=lambda reading: reading.start))
    if field.kind == "date":
        dates = _definite(read_dates(folded, today), folded.text)
        return tuple(turned_back(r, folded, today) for r in dates) if looks_back(field) else tuple(dates)
    if field.kind == "choice":
        named = read_choices(field, folded.text, language)
        if any(choice.is_band for choice in field.choices):
            taken = [(r.start, r.end) for r in named]
            numbers = [
                r
                for r in read_numbers(folded, today)
                if not any(a <= r.start and r.end <= b for a, b in taken)
            ]
            return tuple(sorted((*named, *numbers), key=lambda reading: reading.start))
        return read_spans(field, folded, today, named)
    contact = {"email": read_emails, "phone": read_phones, "url": read_urls}.get(field.kind)
    return tuple(contact(folded)) if contact else ()
