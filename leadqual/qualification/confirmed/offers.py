"""Which of the things that an agent offers side by side a reply takes: by order, by what is said of it, by
comparing. Pure.

"We have 9:00 with Lydia or 10:30 with Caio" holds two offers; "the later one", "with Caio", "the second"
each take the second.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from leadqual.qualification.confirmed.comparing import compared
from leadqual.qualification.confirmed.picking import ORDINALS, pick_of
from leadqual.qualification.confirmed.replies import Span
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.lexicon.kinds import POST_FREE
from leadqual.qualification.lexicon.replacing import SEEN
from leadqual.qualification.lexicon.small import OUR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import MONTH_NAMES, WEEKDAY_NAMES
from leadqual.qualification.readers.words_numbers import ATOMS
from leadqual.qualification.standing.instead import AGAIN

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
_PLAIN = listed(
    """one ones that this please thanks thank then works work good great fine sounds ok okay yes yeah sure
    prefer rather think guess say wait free slot option time day also still here only best better book take
    for at on the with and have has there bitte danke gern gerne nehme nehmen dann passt merci svp prends
    gracias prefiero quedo obrigado prefiro fico grazie prendo preferisco bedankt graag neem doe maar die
    suits me my us komt mij me ons uit beter passt mir uns besser m' arrange mieux viene va mejor bien dame
    convem va meglio bene celui celle dat der das den les los las uma una une ein eine einen met mit com con
    avec"""
)
# "something cheaper" is none of those offered
_OTHER = ("other", "andere", "anderen", "autre", "otro", "otra", "outro", "outra", "altro", "altra")


@lru_cache(maxsize=2048)
def offers(at: Analysis) -> list[Span]:
    """The offers that stand side by side in an agent's message: parts of its last sentence that offers
    something "or" something, or else sentences; none unless each names a day, an hour, a sum or a name."""
    for first in reversed(at.sentences[-6:]):
        span = at.sentence(first)
        for joins, weak in ((_OR.get(at.language, ()), frozenset()), (_AND.get(at.language, ()), _WEAK)):
            cuts = [k for k in range(span[0] + 1, span[1] - 1) if _written(at, k) in joins]
            listing = [
                k for k in range(span[0] + 1, span[1] - 1) if _written(at, k) in joins or _lists(at, k)
            ]
            for parts in (_cut(span, listing), _cut(span, cuts)) if cuts else ():
                if 2 <= len(parts) <= 6 and _are_parallel(at, parts, weak):
                    return parts
        parts = _cut(span, [k for k in range(span[0] + 1, span[1] - 1) if _lists(at, k)])
        if 2 <= len(parts) <= 4 and _are_parallel(at, parts, least=2):
            return parts
    told = [first for first in at.sentences[-6:] if not at.is_question(first) and not _goes_on(at, first)]
    parts = [at.sentence(first) for first in told]
    return parts if 2 <= len(parts) <= 3 and _are_parallel(at, parts, _WEAK) else []


def _lists(at: Analysis, k: int) -> bool:
    """Whether a comma tells two things apart, as in "Monday, March 9th" it does not."""
    day = at.word(k - 1) in WEEKDAY_NAMES and (at.word(k + 1) in MONTH_NAMES or at.word(k + 1)[:1].isdigit())
    return at.word(k) == "," and not day


def _goes_on(at: Analysis, first: int) -> bool:
    """ "Dr. Nand is free. Her office is in Lime Street": a sentence that tells more of the one before."""
    led = at.word(first) in POST_FREE and at.word(first + 1) in _TRAITS
    return led or at.word(first) in _BACK


_BACK = listed(
    """it its he his she her they their er sie seine ihre il elle son sa su ella seu sua ele ela suo egli hij
    zij zijn haar"""
)
_TRAITS = listed(
    """address phone number price cost fare fee rating entrance ticket tickets office rooms adresse
    telefonnummer preis eintritt prix tarif direccion telefono precio endereco telefone preco indirizzo
    prezzo adres prijs telefoonnummer"""
)


def is_either_or(at: Analysis, span: Span) -> bool:
    """Whether a question offers two things; "or not?" and a bare "oder?" at its end offer none."""
    return any(
        _written(at, k) in _OR.get(at.language, ()) and at.word(k + 1) not in _NO_OTHER
        for k in range(span[0] + 1, span[1] - 1)
    )


def halves(at: Analysis, span: Span) -> tuple[Span, Span] | None:
    """The two things that a question offers, if it offers two."""
    joins = _OR.get(at.language, ())
    cuts = [
        k
        for k in range(span[0] + 1, span[1] - 1)
        if _written(at, k) in joins and at.word(k + 1) not in _NO_OTHER
    ]
    return ((span[0], cuts[0]), (cuts[0] + 1, span[1])) if len(cuts) == 1 else None


def _written(at: Analysis, k: int) -> str:
    """The word with its accents: "è" joins nothing."""
    return at.folded.text[at.tokens[k].start : at.tokens[k].end]


def _cut(span: Span, cuts: list[int]) -> list[Span]:
    firsts, lasts = [span[0], *(k + 1 for k in cuts)], [*cuts, span[1]]
    return [(a, b) for a, b in zip(firsts, lasts, strict=True) if a < b]


# what things have in common that stand side by side for another reason: "rated 7.9 and it costs $4.99"
_WEAK = frozenset(("figure", "subject", "order"))


def _are_parallel(
    at: Analysis, parts: list[Span], weak: frozenset[str] = frozenset(), least: int = 1
) -> bool:
    """Whether all parts name the same kinds of thing: an hour, a sum, a day, a count, or a name."""
    if any(at.word(part[0]) in _GOES_ON for part in parts[1:]):
        return False  # "leaves at 6 and gets in at 9" is one thing
    kinds = [_kinds(at, part) for part in parts]
    return len(frozenset.intersection(*kinds) - weak) >= least


_GOES_ON = listed("leaves returns arrives gets lands departs takes costs has is serves comes goes")


@lru_cache(maxsize=4096)
def _kinds(at: Analysis, part: Span) -> frozenset[str]:
    start, end = at.tokens[part[0]].start, at.tokens[part[1] - 1].end
    found = {
        "time" if number.role == "time" else "money"
        for number in read_numbers(at.folded)
        if start <= number.start < end and number.role in ("time", "money")
    }
    found |= {
        kind
        for number in read_numbers(at.folded)
        if start <= number.start < end and not number.role
        for kind in concepts.counts(number.unit)
    }
    if any(start <= day.start < end for day in read_dates(at.folded, None)):
        found.add("date")
    if any(_is_name(at, k) for k in range(*part)):
        found.add("name")
    if any(_is_name(at, k) for k in range(part[0], min(part[0] + 2, part[1]))):
        found.add("subject")
    if any(m[2] or m[3] for m in _CLOCK.finditer(at.folded.text[start:end])):
        found.add("time")
    if len([r for r in read_numbers(at.folded) if start <= r.start < end]) == 1:
        found.add("figure")
    if not ORDINALS.isdisjoint(at.words(*part)):
        found.add("order")
    if at.has("neg", part[0], part[0] + 2) or at.has("no", part[0], part[0] + 2):
        return frozenset()  # "or not"
    return frozenset(found)


def _is_name(at: Analysis, k: int) -> bool:
    original = at.folded.original[at.folded.starts[at.tokens[k].start]]
    opens = k in at.sentences and (at.word(k) in _OPENING or at.word(k) in ATOMS)
    return original.isupper() and at.word(k) not in ("i",) and len(at.word(k)) > 2 and not opens


_OPENING = (*_PLAIN, "we", "they", "there", "i", "it", "how", "what")


def taken(at: Analysis, quote: Span, agent: Analysis, parts: list[Span], today: date | None) -> int | None:
    """Which of the parts the quoted reply takes; None when it does not say."""
    first, last = max(quote[0], at.sentence(quote[0])[0]), quote[1]
    if at.is_question(first) or at.has("open", first, last) or _is_too_much(at, first):
        return None
    seen = last <= at.clause(first)[1] and SEEN & set(at.words(first, last))
    if seen and AGAIN.isdisjoint(at.words(*at.sentence(first))):
        return None  # "we saw the Tides in May"
    pick = pick_of(at, (first, last))
    if pick is not None:
        return pick % len(parts) if -len(parts) <= pick < len(parts) else None
    best = compared(at, (first, last), agent, parts, today)
    denied = any(at.has(tag, first, last) for tag in ("neg", "no", "reject", "wrong"))
    if best is not None:
        said = None if denied else _named(at, (first, last), agent, parts, today)
        return best if said is None else said  # "the cheapest ... the Moulin"
    if denied:
        return None
    named = _named(at, (first, last), agent, parts, today)
    if named is None and (end := at.sentence(first)[1]) < last:
        named = _named(at, (first, end), agent, parts, today)  # "Daniel please. Any chance of 11:30?"
    other = next((k for k in range(first, last) if at.word(k) in _OTHER), 0)
    if len(parts) == 2 and other:
        before = _named(at, (0, other), agent, parts, today)
        return None if before is None else 1 - before
    return named


def _is_too_much(at: Analysis, first: int) -> bool:
    """ "61 is a lot", "the 9th is our anniversary": spoken of, not taken."""
    words = at.words(*at.clause(first))
    copula = next((k for k, w in enumerate(words) if w in _COPULAS), len(words))
    told = words[copula + 1 : copula + 5]
    return not _MUCH.isdisjoint(told) or told[:1] != [] and told[0] in _OUR


_COPULAS = listed("is are 's seems sounds ist sind est sont es son e sao sono zijn")
_OUR = OUR | {"his", "her", "their"}
_MUCH = listed(
    """lot much expensive pricey steep far late early zu teuer viel trop cher demasiado mucho caro cara muito
    troppo caro duur veel te too"""
)


def _named(at: Analysis, quote: Span, agent: Analysis, parts: list[Span], today: date | None) -> int | None:
    """The one part whose own words, numbers or days the reply repeats."""
    said = _marks(at, quote, today) - {"1"} - _agreeing(at.language)  # "the Anchor's one"
    own = [_marks(agent, part, today) for part in parts]
    typed = (
        {mark for mark in said if mark[:1].isdigit()}
        - _weekdays(at, quote, today)
        - _counts_else(at, quote, set().union(*own))
    )
    if typed - set().union(*own):
        return None  # a number or day of the visitor's own changes the offer
    hits = [k for k, marks in enumerate(own) if said & marks - _shared(own, k)]
    return hits[0] if len(hits) == 1 and _speaks_of_it(at, quote, own[hits[0]]) else None


def _counts_else(at: Analysis, quote: Span, own: set[str]) -> set[str]:
    """Counts in clauses that do not speak of the offers: "we have two cars, so the one with parking"."""
    start, end = at.tokens[quote[0]].start, at.tokens[quote[1] - 1].end
    found = set()
    for reading in read_numbers(at.folded):
        if start <= reading.start < end and not reading.role and reading.unit:
            said = {stem(w) for w in at.words(*at.clause(at.token_at(reading.start)))}
            found |= set() if said & own or concepts.counts(reading.unit) & _LENGTHS else {str(reading.value)}
    return found


def _weekdays(at: Analysis, quote: Span, today: date | None) -> set[str]:
    """The days that bare weekdays mean: of the offers the one with that weekday is meant, whichever week."""
    start, end = at.tokens[quote[0]].start, at.tokens[quote[1] - 1].end
    found = [r for r in read_dates(at.folded, today) if start <= r.start and r.end <= end] if today else []
    return {str(r.value) for r in found if at.folded.text[r.start : r.end] in WEEKDAY_NAMES}


_LENGTHS = frozenset(("hour", "minute", "day", "star", "rating"))


@lru_cache(maxsize=8)
def _agreeing(language: str) -> frozenset[str]:
    """Words that only agree: "confirmed" repeats nothing of "please confirm"."""
    known = ASSENT.get(language, ASSENT["en"])
    return frozenset(stem(w) for kind in ("good", "right") for w in known[kind])


_MOST_OTHER = 2


def _speaks_of_it(at: Analysis, quote: Span, own: set[str]) -> bool:
    """Whether the clause with the offer's words says little else: not "an hour before that call"."""
    known = ASSENT.get(at.language, ASSENT["en"])
    timed = {k for r in read_times(at.folded) for k in range(*at.token_span(r.start, r.end))}
    for first in {
        at.clause(k)[0]
        for k in range(*quote)
        if stem(at.word(k)) in own or at.word(k)[0].isdigit() or k in timed
    }:
        other = [
            w
            for k in range(*at.clause(first))
            if (w := at.word(k)).isalpha()
            and k not in timed
            and stem(w) not in own
            and w not in _PLAIN
            and not any(w in kind for kind in known.values())
        ]
        if len(other) <= _MOST_OTHER and not at.has("whq", *at.clause(first)):
            return True
    return False


def hours_between(at: Analysis, span: Span) -> list[int]:
    """The hours of a span as minutes after midnight or noon."""
    start, end = at.tokens[span[0]].start, at.tokens[span[1] - 1].end
    found = [r.value for r in read_times(at.folded) if start <= r.start < end and isinstance(r.value, str)]
    return [(int(v[:2]) * 60 + int(v[3:5])) % 720 for v in found]


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
    timed = read_times(at.folded)  # the eleven of "half past eleven" is none by itself, that of "at 11" is
    readings = [r for r in readings if not any(t.start + 4 < r.start < t.end for t in timed)]
    values = [r.value for r in readings if start <= r.start and r.end <= end and r.value is not None]
    found |= {f"{minutes}'" for minutes in hours_between(at, span)}
    return found | {str(v.get("amount", v) if isinstance(v, dict) else v) for v in values}
