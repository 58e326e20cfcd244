"""Which of a field's choices a text names: by value, listed synonym, or description. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from leadqual.qualification.fields import Choice, Field
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import Token, plain, tokens
from leadqual.qualification.readers.base import Grade, Reading
from leadqual.qualification.readers.choice_forms import other_forms
from leadqual.qualification.readers.choice_spans import DISPUTED
from leadqual.qualification.readers.deciders import deciding_choices, read_deciders
from leadqual.qualification.readers.deciding import BARE
from leadqual.qualification.readers.meanings import Meant, meant
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import is_slip
from leadqual.qualification.readers.words_around import JUST

# choices whose name is a word of everyday speech; alone it names nothing
_COMMON = listed(
    """value other business standard regular general any all none new old small large medium big basic free
    pro plus premium full half open closed private public single double low high good best first second
    third direct mixed special normal light heavy local home house office work service services support
    sales it hr product products operations management family group team personal classic flexible
    economy yes no maybe both now later today one two three four five six seven eight nine ten checking
    savings active custom enterprise starter professional advanced software production shipping board
    other's event events music sports phone email chat web mobile cash card credit show live hot cold
    red white"""
)


NOUNS = listed(
    """value other business none any all yes no both home house office work service services support sales
    it hr product operations management family team group today now later software production events
    music sports phone email chat web cash card credit board one two three four five six"""
)

# "next month", "in two weeks", "yesterday": a time by itself says nothing of what happens then
_TIMES = listed(
    """in this next the a an of by within at about end beginning start middle half first second later early
    soon now today tonight tomorrow yesterday day week month quarter year few couple one two three four
    five six seven eight nine ten twelve right away straight immediately urgently asap as possible"""
)


class _Form(NamedTuple):
    words: tuple[str, ...]
    choice: int
    grade: Grade
    part: bool = False  # of a name: "bedroom" for the bedroom speaker


def band_of(field: Field, value: Any, words: str = "") -> str | None:
    """The one band that holds the number, the amount, or the whole range; of a range open at one end the
    outermost band may ("over 2000" lies in "1000+", "at least 50" may be any of several). `words`: what it
    was read from, "just over 50" is in the band of 51."""
    bands = [choice for choice in field.choices if choice.is_band]
    if value is None:
        return None
    low, high = (
        (value.get("min", value.get("amount")), value.get("max", value.get("amount")))
        if isinstance(value, dict)
        else (value, value)
    )
    just = fold(words).text.startswith(JUST)
    if just and low is not None and high is None:
        low = high = low + 1
    elif just and high is not None and low is None:
        low = high = high - 1
    if low is not None and high is not None:
        held = [c.value for c in bands if _holds(c, low) and _holds(c, high)]
    elif low is not None:
        held = [c.value for c in bands if c.max is None and c.min is not None and low >= c.min - 1]
    else:
        held = [
            c.value
            for c in bands
            if c.min in (None, 0, 1) and c.max is not None and high is not None and high <= c.max
        ]
    return held[0] if len(held) == 1 else None


def _holds(choice: Choice, number: float) -> bool:
    return (choice.min is None or choice.min <= number) and (choice.max is None or number <= choice.max)


def is_common(reading: Reading) -> bool:
    """Whether the words that named the choice are everyday words that need a context."""
    return reading.unit == "common"


def is_only_meant(reading: Reading) -> bool:
    """Whether the choice was not named, but what it means in another language."""
    return reading.unit == "meant"


def read_choices(field: Field, text: str, language: str = "") -> tuple[Reading, ...]:
    """The choices that a folded text names, or who decides where they are about that."""
    words = tokens(text)
    named = _named(field, text, words)
    deciding = deciding_choices(field)
    one = read_deciders(words, language) if deciding else None
    if one is not None and not one.who:
        return tuple(replace(reading, role=DISPUTED) for reading in named)  # "I decide under 500"
    if one is None or one.who not in deciding:
        return named
    start, end = words[one.first].start, words[one.last - 1].end
    told = Reading(start, end, field.choices[deciding[one.who]].value, "derived", BARE if one.bare else "")
    return named if named and all(reading.value == told.value for reading in named) else (told,)


def is_bare(reading: Reading) -> bool:
    """Whether the words are an answer and say nothing to another question: "my boss"."""
    return reading.unit == BARE


def _named(field: Field, text: str, words: tuple[Token, ...]) -> tuple[Reading, ...]:
    """The choices named; of overlapping names the longest, both when they are as long."""
    found: list[tuple[int, int, _Form]] = []
    forms = _forms(field)
    for i in range(len(words)):
        for form in forms.get(_norm(words[i].word), ()):
            last = _match(form.words, words, i)
            if last and not (form.part and len(words) > _SHORT):
                found.append((i, last, form))
    found.extend((n.first, n.last, _Form((), n.choice, "derived")) for n in other_forms(field, text, words))
    other = [one for one in meant(field, words, text) if not _stands_by(one, found, words)]
    if not found and not other:
        found = _slips(field, words)
    told = [_reading(field, words, *hit) for hit in sorted(found) if not _covered(hit, found)]
    return tuple(sorted([*told, *(_by_meaning(field, words, one) for one in other)], key=lambda r: r.start))


_SHORT = 5  # tokens of an answer that may cut a name


def _stands_by(one: Meant, found: list[tuple[int, int, _Form]], words: tuple[Token, ...]) -> bool:
    """Whether what is meant is a choice that is named, or stands in one breath with a name."""
    return any(
        one.choice == form.choice
        or not any(t.word in ",.;:" for t in words[min(last, one.last) : max(first, one.first)])
        for first, last, form in found
    )


def _by_meaning(field: Field, words: tuple[Token, ...], one: Meant) -> Reading:
    start, end = words[one.first].start, words[one.last - 1].end
    unit = "common" if one.timely else "meant"
    return Reading(start, end, field.choices[one.choice].value, "derived", unit)


def _covered(hit: tuple[int, int, _Form], found: list[tuple[int, int, _Form]]) -> bool:
    size = hit[1] - hit[0]
    return any(first <= hit[0] and hit[1] <= last and last - first > size for first, last, _ in found) or any(
        (first, last, form.choice) == (hit[0], hit[1], hit[2].choice)
        and form is not hit[2]
        and form.grade == "literal" != hit[2].grade
        for first, last, form in found
    )


def _reading(field: Field, words: tuple[Token, ...], first: int, last: int, form: _Form) -> Reading:
    digits = field.choices[form.choice].value.isdigit()
    common = form.part or last - first == 1 and (words[first].word in _COMMON or digits)
    common = common or all(
        {token.word, _norm(token.word)} & _TIMES or token.word.isdigit() for token in words[first:last]
    )
    return Reading(
        words[first].start,
        words[last - 1].end,
        field.choices[form.choice].value,
        form.grade,
        "common" if common else "",
    )


@lru_cache(maxsize=2048)
def _norm(word: str) -> str:
    """A word without its plural, for matching a choice."""
    word = plain(word)
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


_ROUGHLY = listed("about around roughly approximately approx circa ca etwa ungefahr rund environ ongeveer")


def _match(form: tuple[str, ...], words: tuple[Token, ...], i: int) -> int:
    """The token after the form if it stands at i; hyphens do not count, nor does "about" before a number:
    "in about two months"."""
    at = i
    for part in form:
        while i < at < len(words) and (words[at].word in "-/" or words[at].word in _ROUGHLY - {part}):
            at += 1
        if at >= len(words) or _norm(words[at].word) != part:
            return 0
        at += 1
    return at


@lru_cache(maxsize=1024)
def _forms(field: Field) -> dict[str, list[_Form]]:
    """Every way to name a choice, by its first word."""
    forms: dict[str, list[_Form]] = {}
    for i, choice in enumerate(field.choices):
        named = [(choice.value, "literal"), *((synonym, "derived") for synonym in choice.synonyms)]
        if choice.description and len(choice.description.split()) <= 4:
            named.append((choice.description, "derived"))
        for name, grade in named:
            for parts in _spellings(name):
                forms.setdefault(parts[0], []).append(
                    _Form(parts, i, "literal" if grade == "literal" else "derived")
                )
    split = [[_norm(word) for word in fold(choice.value).text.split()] for choice in field.choices]
    for i, parted in enumerate(split):
        others = {word for k, other in enumerate(split) if k != i for word in other}
        cut = len(parted) == 2 and len(parted[0]) > 3 and parted[0] not in _COMMON | _TIMES | others
        if cut and parted[1] in others:
            forms.setdefault(parted[0], []).append(_Form((parted[0],), i, "derived", part=True))
    return forms


def _spellings(name: str) -> set[tuple[str, ...]]:
    folded = re.sub(r"[_/]", " ", fold(name).text)
    parts = tuple(_norm(t.word) for t in tokens(folded) if t.word[0].isalnum() or t.word in "+&")
    if not parts:
        return set()
    found = {parts, *(((form,) for form in _acts(parts[0])) if len(parts) == 1 else ())}
    if len(parts) == 2 and "-" in folded and all(len(p) > 1 for p in parts):
        found.add(("".join(parts),))
    return found


# "Renting for now" names "rent"; a "train" is no "training"
_ACTS = {"rent": "renting", "buy": "buying", "purchase": "purchasing", "lease": "leasing", "sell": "selling"}
_ACTS |= {"move": "moving", "share": "sharing", "fly": "flying", "drive": "driving", "repair": "repairing"}
_ACTS |= {"return": "returning", "exchange": "exchanging", "cancel": "cancelling", "renew": "renewing"}
_ACTS |= {"collect": "collecting", "deliver": "delivering", "own": "owning", "borrow": "borrowing"}


def _acts(word: str) -> list[str]:
    return [doing if word == verb else verb for verb, doing in _ACTS.items() if word in (verb, doing)]


def _slips(field: Field, words: tuple[Token, ...]) -> list[tuple[int, int, _Form]]:
    """A name with one evident slip of the keyboard, when nothing was named properly."""
    found: list[tuple[int, int, _Form]] = []
    for forms in _forms(field).values():
        for form in forms:
            if len(form.words) == 1 and len(form.words[0]) >= 6:
                found.extend(
                    (i, i + 1, form._replace(grade="typo"))
                    for i, token in enumerate(words)
                    if len(token.word) >= 5 and is_slip(_norm(token.word), form.words[0], one_more=True)
                )
    return found
