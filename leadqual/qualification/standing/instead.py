"""What takes the place of what: "Bath, not Bristol" is a town if Bristol was one. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.asserted.unwanted import outdoes
from leadqual.qualification.lexicon.replacing import (
    ALREADY,
    BUT,
    CALLING,
    CHANGE,
    DECIDED,
    ENDS,
    FORGET,
    GONE,
    INTO,
    MEANT,
    NEVER_AGAIN,
    NOT,
    PLANNED,
    RATHER_THAN,
    SAID,
    SEEN,
    SMALL,
    THIS_TIME,
    USUALLY,
    WANTED,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.regions import parts_a_place
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.times import read_times

Span = tuple[int, int]

Phrases = dict[str, list[tuple[str, ...]]]


def _by_first(phrases: tuple[tuple[str, ...], ...]) -> Phrases:
    found: Phrases = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase[1:])
    return found


_PLANS, _CLOSES = _by_first(PLANNED), _by_first((*NEVER_AGAIN, *DECIDED))
_RATHER = _by_first(RATHER_THAN)
CALLS = frozenset((*NOT.values(), *FORGET, *CHANGE, *CALLING))
_MOST_TOKENS = 120  # of a message that corrects something
_LONGEST = 8  # words that do not hold
_BRIEF = 20  # tokens of a message in which "not X" alone replaces


@lru_cache(maxsize=2048)
def gone(at: Analysis) -> tuple[Span, ...]:
    """The words of a message of which it says that they do not hold: "not Bristol", "instead of 3",
    "I wrote 3 but meant 2", "change 3 to 2", "3 was wrong"."""
    found: list[Span] = []
    if len(at.tokens) > _MOST_TOKENS:
        return ()
    negation = NOT.get(at.language, "not")
    firm = bool(at.tags.get("correct")) or len(at.tokens) <= _BRIEF
    for k in range(len(at.tokens)):
        word = at.word(k)
        if word == negation and firm or word in FORGET:
            found.append(_behind(at, k + 1))
        elif word in CHANGE:
            found.append(_changed(at, k + 1))
        elif word in MEANT:
            found.append(_said_until(at, k))
        elif word in SAID and _is_regretted(at, k) or word in ("than", "over") and outdoes(at, k):
            found.append(_behind(at, k + 1))
        found.extend(
            _behind(at, k + 1 + len(rest))
            for rest in _RATHER.get(word, ())
            if tuple(at.words(k + 1, k + 1 + len(rest))) == rest
        )
    found += [trimmed(at, (_begin(at, m.first), m.first)) for m in at.tags.get("wrong", ())]
    return tuple(dict.fromkeys(span for span in found if span[0] < span[1]))


def _is_regretted(at: Analysis, k: int) -> bool:
    """ "I don't know why I said Rome", "I shouldn't have said Rome"."""
    led = at.words(k - 3, k)
    return led[-1:] == ["i"] and bool(_ASIDE & set(led)) or "not" in led and "have" in led


_ASIDE = frozenset(("when", "where", "why", "noticed", "see", "realized", "realize", "that", "did", "think"))


def _begin(at: Analysis, k: int) -> int:
    """The first token of a clause; the mark in "14. März" parts nothing."""
    begin = at.clause(k)[0]
    return next((first for first, last in _whole(at).items() if first < begin < last), begin)


@lru_cache(maxsize=2048)
def _whole(at: Analysis) -> dict[int, int]:
    """Where a date, hour or number that begins at a token ends: "quarter to 5" is not cut at "to"."""
    found: dict[int, int] = {}
    for reading in (*read_times(at.folded), *read_dates(at.folded, None), *read_numbers(at.folded)):
        first, last = at.token_span(reading.start, reading.end)
        found[first] = max(last, found.get(first, 0))
    for k in range(1, len(at.tokens) - 1):
        if parts_a_place(at.tokens, at.folded, k, at.language):
            found[k - 1] = k + 2
    return found


def _behind(at: Analysis, k: int) -> Span:
    while (at.word(k) in SMALL or at.word(k) in SAID or at.word(k) == "what") and k not in _whole(at):
        k += 1
    last = k
    while last < len(at.tokens) and last - k < _LONGEST and at.word(last) not in ENDS:
        last = max(last + 1, _whole(at).get(last, 0))
    return trimmed(at, (k, last))


def _changed(at: Analysis, k: int) -> Span:
    while at.word(k) in SMALL and k not in _whole(at):
        k += 1
    last = k
    while last < len(at.tokens) and last - k < _LONGEST and _is_of_a_name(at.word(last)):
        if at.word(last) in INTO and last > k:
            return trimmed(at, (k, last))
        whole = _whole(at).get(last, 0)
        last = whole if whole > last and at.word(whole) in INTO else last + 1
    return (k, k)


def _is_of_a_name(word: str) -> bool:
    return word[:1].isalnum() or word in _INSIDE


_INSIDE = frozenset(("&", "-", "'", "'s", "$", "€", "£"))


def _said_until(at: Analysis, meant: int) -> Span:
    """The words between "I wrote" and "but meant"; in German the verb may stand behind them."""
    begin = at.sentence(meant)[0]
    said = [k for k in range(max(begin, meant - 14), meant) if at.word(k) in SAID]
    if not said:
        return (0, 0)
    after = trimmed(at, (said[0] + 1, meant))
    return after if after[0] < after[1] else trimmed(at, (begin, said[0]))


def trimmed(at: Analysis, span: Span) -> Span:
    first, last = span
    while first < last and is_small(at, first):
        first += 1
    while first < last and is_small(at, last - 1):
        last -= 1
    return first, last


def is_small(at: Analysis, k: int) -> bool:
    word = at.word(k)
    if any(m.first <= k < m.last for m in at.tags.get("correct", ())):
        return True
    return k not in _whole(at) and (not word[:1].isalnum() or word in SMALL or word in ENDS)


def payload(at: Analysis) -> int | None:
    """Where that begins which a message with a correction says: behind it, or else before it."""
    marks = at.tags.get("correct", ())
    if not marks:
        return None
    said = [k for k in range(len(at.tokens)) if not is_small(at, k) and at.word(k) not in CALLS]
    behind = [k for k in said if k >= marks[0].last]
    return next(iter(behind or said), None)


@lru_cache(maxsize=2048)
def lapsed(at: Analysis) -> tuple[Span, ...]:
    """What a message says was planned, usual or tried once, up to the word that turns away from it: "I'd
    thought of yellow, but it's going to be green", "once, never again"."""
    if len(at.tokens) > _MOST_TOKENS:
        return ()
    found = [span for k in range(len(at.tokens)) if (span := _planned(at, k)) is not None]
    for k in range(len(at.tokens)):
        if _stands(at, k, _CLOSES) and k > _begin_of(at, k):
            found.append((_begin_of(at, k), k))
    return tuple(found)


def _planned(at: Analysis, k: int) -> Span | None:
    """From the word of a plan, a wish or a habit at a token to the one that turns away from it."""
    word = at.word(k)
    planned = _stands(at, k, _PLANS)
    if not planned and word not in USUALLY and word not in WANTED:
        return None
    end = end_of(at, k)
    turn = next((j for j in range(k + 1, end) if _turns(at, j)), None)
    if turn is None:
        return None
    rest = set(at.words(turn, end))
    if word in WANTED and not planned and not (GONE & rest or at.has("neg", turn, end)):
        return None
    if word in USUALLY and not planned and not (THIS_TIME | _THIS) & rest:
        return None
    return k, turn


_THIS = frozenset(["this", "diesen", "diese", "dieses", "cette", "este", "esta", "questo", "questa", "deze"])


def _begin_of(at: Analysis, k: int) -> int:
    begin = at.sentence(k)[0]
    return next((at.sentence(first)[0] for first, last in _whole(at).items() if first < begin < last), begin)


def end_of(at: Analysis, k: int) -> int:
    """The end of a sentence; the mark in "2. April" ends none."""
    end = at.sentence(k)[1]
    return next((at.sentence(last - 1)[1] for first, last in _whole(at).items() if first < end < last), end)


def known_already(at: Analysis, span: Span) -> bool:
    """ "I've already seen Glass Orchard", "Dirt Talk habe ich schon gehört": known is not chosen."""
    first, last = at.clause(span[0])
    words = set(at.words(first, last)) - set(at.words(*span))
    if AGAIN & set(at.words(*at.sentence(span[0]))):
        return False
    k = span[0] - 1
    while at.word(k) in _ARTICLES:
        k -= 1
    direct = at.word(k) in SEEN and bool({"have", "has"} & set(at.words(max(first, k - 2), k)))
    then = bool(ALREADY & words) or at.has("at_then", first, last)  # "I saw them last year"
    return direct or then and bool(SEEN & words)


_ARTICLES = frozenset(("the", "a", "an"))
AGAIN = frozenset(("again", "nochmal", "encore", "otra", "ancora", "opnieuw", "weer"))


def _stands(at: Analysis, k: int, phrases: Phrases) -> bool:
    """Whether one of the phrases begins at a token; a subject may stand inside: "hatte ich gedacht"."""
    return any(
        not rest
        or rest in (tuple(at.words(k + 1, k + 1 + len(rest))), tuple(at.words(k + 2, k + 2 + len(rest))))
        for rest in phrases.get(at.word(k), ())
    )


def _turns(at: Analysis, k: int) -> bool:
    if at.word(k) in BUT:
        return True  # "but", "aber"
    behind = at.word(k - 1) in (",", ";", "-", ".")
    return behind and bool(THIS_TIME & set(at.words(k, k + 2)))
