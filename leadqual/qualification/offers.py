"""Which of the things that an agent offers side by side a reply takes: by order, by what is said of it, by
comparing. Pure.

"We have 9:00 with Lydia or 10:30 with Caio" holds two offers; "the later one", "with Caio", "the second"
each take the second.
"""

from __future__ import annotations

import re
from datetime import date

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.replies import Span, pick_of
from leadqual.qualification.tokens import stem

_OR = {
    "en": ("or", ";"),
    "de": ("oder", "bzw", ";"),
    "fr": ("ou", ";"),
    "es": ("o", "u", ";"),
    "pt": ("ou", ";"),
    "it": ("o", "oppure", ";"),
    "nl": ("of", ";"),
}
_NO_OTHER = ("not", "nicht", "pas", "non", "no", "nao", "niet", "?", "so", ",")
_AND = {
    "en": ("and",),
    "de": ("und",),
    "fr": ("et",),
    "es": ("y", "e"),
    "pt": ("e",),
    "it": ("e", "ed"),
    "nl": ("en",),
}
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.h](\d{2}))? ?(a\.?m|p\.?m|h|uhr)?\b")
_LESS = listed(
    """earlier earliest sooner soonest first-one fruher fruhere fruheren fruheste fruhesten tot plus-tot
    temprano antes cedo prima presto eerder vroeger vroegste vroegere"""
)
_MORE = listed(
    """later latest spater spatere spateren spateste spatesten tarde depois despues dopo laatste latere"""
)
_CHEAP = listed(
    """cheaper cheapest gunstiger gunstigere gunstigeren gunstigste gunstigsten billiger billigere billigste
    billigsten barato barata economico economica goedkoper goedkopere goedkoopste"""
)
_DEAR = listed("dearer pricier priciest dearest teurer teurere teureren teuerste teuersten duurdere duurste")
_PARTS_OF_DAY = {
    **dict.fromkeys(
        listed("morning vormittag vormittags morgens matin manha mattina ochtend ochtends"), (0, 12)
    ),
    **dict.fromkeys(
        listed("afternoon nachmittag nachmittags aft apres-midi tarde pomeriggio middag namiddag"), (12, 18)
    ),
    **dict.fromkeys(listed("evening abends abend soir noche noite sera avond"), (17, 24)),
}
_PLAIN = listed(
    """one ones that this please thanks thank then works work good great fine sounds ok okay yes yeah sure
    prefer rather think guess say wait free slot option time day also still here only best better book take
    for at on the with and have has there bitte danke gern gerne nehme nehmen dann passt merci svp prends
    gracias prefiero quedo obrigado prefiro fico grazie prendo preferisco bedankt graag neem doe maar die
    dat der das den les los las uma una une ein eine einen met mit com con avec"""
)
# "something cheaper" is none of those offered
_ANY = listed(
    """something anything any a etwas was irgendwas quelque quelqu' algo alguno alguna qualcosa qualcuno algum
    alguma iets much even"""
)
_OTHER = ("other", "andere", "anderen", "autre", "otro", "otra", "outro", "outra", "altro", "altra")


def offers(at: Analysis) -> list[Span]:
    """The offers that stand side by side in an agent's message: parts of its last sentence that offers
    something "or" something, or else sentences; none unless each names a day, an hour, a sum or a name."""
    for first in reversed(at.sentences[-6:]):
        span = at.sentence(first)
        for joins in (_OR.get(at.language, ()), _AND.get(at.language, ())):
            cuts = [k for k in range(span[0] + 1, span[1] - 1) if _written(at, k) in joins]
            listing = [k for k in range(span[0] + 1, span[1] - 1) if _written(at, k) in (*joins, ",")]
            for parts in (_cut(span, listing), _cut(span, cuts)) if cuts else ():
                if 2 <= len(parts) <= 6 and _are_parallel(at, parts):
                    return parts
    told = [first for first in at.sentences[-6:] if not at.is_question(first)]
    parts = [at.sentence(first) for first in told]
    return parts if 2 <= len(parts) <= 3 and _are_parallel(at, parts) else []


def is_either_or(at: Analysis, span: Span) -> bool:
    """Whether a question offers two things; "or not?" and a bare "oder?" at its end offer none."""
    return any(
        _written(at, k) in _OR.get(at.language, ()) and at.word(k + 1) not in _NO_OTHER
        for k in range(span[0] + 1, span[1] - 1)
    )


def _written(at: Analysis, k: int) -> str:
    """The word with its accents: "è" joins nothing."""
    return at.folded.text[at.tokens[k].start : at.tokens[k].end]


def _cut(span: Span, cuts: list[int]) -> list[Span]:
    firsts, lasts = [span[0], *(k + 1 for k in cuts)], [*cuts, span[1]]
    return [(a, b) for a, b in zip(firsts, lasts, strict=True) if a < b]


def _are_parallel(at: Analysis, parts: list[Span]) -> bool:
    """Whether all parts name the same kind of thing: an hour, a sum, a day, or a name."""
    kinds = [_kinds(at, part) for part in parts]
    return bool(frozenset.intersection(*kinds))


def _kinds(at: Analysis, part: Span) -> frozenset[str]:
    start, end = at.tokens[part[0]].start, at.tokens[part[1] - 1].end
    found = {
        "time" if number.role == "time" else "money"
        for number in read_numbers(at.folded)
        if start <= number.start < end and number.role in ("time", "money")
    }
    if any(start <= day.start < end for day in read_dates(at.folded, None)):
        found.add("date")
    if any(_is_name(at, k) for k in range(*part)):
        found.add("name")
    if any(m[2] or m[3] for m in _CLOCK.finditer(at.folded.text[start:end])):
        found.add("time")
    if at.has("neg", *part) or at.has("no", *part):
        return frozenset()
    return frozenset(found)


def _is_name(at: Analysis, k: int) -> bool:
    original = at.folded.original[at.folded.starts[at.tokens[k].start]]
    opens = k in at.sentences and at.word(k) in (*_PLAIN, "we", "they", "there", "i", "it", "how", "what")
    return original.isupper() and at.word(k) not in ("i",) and len(at.word(k)) > 2 and not opens


def taken(at: Analysis, quote: Span, agent: Analysis, parts: list[Span], today: date | None) -> int | None:
    """Which of the parts the quoted reply takes; None when it does not say."""
    first, last = max(quote[0], at.sentence(quote[0])[0]), quote[1]
    if at.is_question(first) or at.has("open", first, last):
        return None
    pick = pick_of(at, (first, last))
    if pick is not None:
        return pick % len(parts) if -len(parts) <= pick < len(parts) else None
    compared = _compared(at, (first, last), agent, parts)
    if compared is not None:
        return compared
    if any(at.has(tag, first, last) for tag in ("neg", "no", "reject", "wrong")):
        return None
    named = _named(at, (first, last), agent, parts, today)
    if len(parts) == 2 and any(at.word(k) in _OTHER for k in range(first, last)):
        before = _named(at, (0, first), agent, parts, today) if first else None
        return None if before is None else 1 - before
    return named


def _compared(at: Analysis, quote: Span, agent: Analysis, parts: list[Span]) -> int | None:
    said = set(at.words(*quote))
    if said & _ANY:
        return None
    hours = [_hour(agent, part) for part in parts]
    sums = [_sum(agent, part) for part in parts]
    for words, values, sign in (
        (_LESS, hours, 1),
        (_MORE, hours, -1),
        (_CHEAP, sums, 1),
        (_DEAR, sums, -1),
    ):
        known = [value for value in values if value is not None]
        if said & words and len(known) == len(parts) and len(set(known)) == len(known):
            return min(range(len(parts)), key=lambda k: sign * known[k])
    for word in said & set(_PARTS_OF_DAY):
        low, high = _PARTS_OF_DAY[word]
        fit = [k for k, hour in enumerate(hours) if hour is not None and low <= hour < high]
        if len(fit) == 1 and None not in hours:
            return fit[0]
    return None


def _hour(agent: Analysis, part: Span) -> float | None:
    """The hour that a part names, if it is one."""
    text = agent.folded.text[agent.tokens[part[0]].start : agent.tokens[part[1] - 1].end]
    found = [m for m in _CLOCK.finditer(text) if m[2] or m[3]]
    if len(found) != 1 or int(found[0][1]) > 24:
        return None
    hour = int(found[0][1]) + int(found[0][2] or 0) / 60
    half = (found[0][3] or "")[:1]
    return hour % 12 + 12 * (half == "p") if half in ("a", "p") else hour


def _sum(agent: Analysis, part: Span) -> float | None:
    start, end = agent.tokens[part[0]].start, agent.tokens[part[1] - 1].end
    found = [
        reading.value["amount"]
        for reading in read_numbers(agent.folded)
        if start <= reading.start < end and isinstance(reading.value, dict) and "amount" in reading.value
    ]
    return float(found[0]) if len(found) == 1 else None


def _named(at: Analysis, quote: Span, agent: Analysis, parts: list[Span], today: date | None) -> int | None:
    """The one part whose own words, numbers or days the reply repeats."""
    said = _marks(at, quote, today) - {"1"}  # "the Anchor's one"
    own = [_marks(agent, part, today) for part in parts]
    typed = {mark for mark in said if mark[:1].isdigit()}
    if typed - set().union(*own):
        return None  # a number or day of the visitor's own changes the offer
    hits = [k for k, marks in enumerate(own) if said & marks - _shared(own, k)]
    return hits[0] if len(hits) == 1 else None


def _shared(own: list[set[str]], k: int) -> set[str]:
    return set().union(*(marks for n, marks in enumerate(own) if n != k))


def _marks(at: Analysis, span: Span, today: date | None) -> set[str]:
    """What tells one offer from another: its words, its numbers and its days, by their values."""
    if span[0] >= span[1]:
        return set()
    start, end = at.tokens[span[0]].start, at.tokens[span[1] - 1].end
    found = {
        stem(w)
        for w in at.words(*span)
        if len(w) > 2 and w.isalpha() and w not in _PLAIN and stem(w) not in concepts.GENERIC
    }
    readings = [*read_numbers(at.folded), *(read_dates(at.folded, today) if today else ())]
    values = [r.value for r in readings if start <= r.start and r.end <= end and r.value is not None]
    return found | {str(v.get("amount", v) if isinstance(v, dict) else v) for v in values}
