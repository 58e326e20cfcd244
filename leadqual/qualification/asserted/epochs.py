"""Of when the values of a message are: former, today's, or to come. Pure.

"Last year 20, now 26", "hasta enero comercial, ahora directora": each value has its stretch of the
message, and the
words of that stretch say its time. One of several is today's if the others are of another time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

Epoch = Literal["then", "now", "later", "until", ""]
Span = tuple[int, int]

_FROM_ON = listed("from starting ab a des dal da dalla vanaf by partir in im en em no na per")
_MARKS = (
    ("then", ("at_then", "past_cop")),
    ("later", ("at_later",)),
    ("until", ("at_until",)),
    ("now", ("at_now",)),
)


def stretch(at: Analysis, span: Span, spans: Sequence[Span]) -> Span:
    """The tokens that speak of the value at `span`: its clause, cut where the clause has another value."""
    begin, end = at.clause(span[0])
    beside = sorted(s for s in spans if begin <= s[0] < end and s != span)
    if not beside:
        return begin, max(end, span[1])
    leads = _is_marked(at, begin, min(span[0], beside[0][0]))
    before = max((s[1] for s in beside if s[1] <= span[0]), default=begin)
    after = min((s[0] for s in beside if s[0] >= span[1]), default=end)
    if leads:  # "vorig jaar 20 nu 26"
        return before, span[1] if after < end else end
    return (begin if before == begin else span[0]), after


def _is_marked(at: Analysis, first: int, last: int) -> bool:
    return any(at.has(tag, first, last) for _, tags in _MARKS for tag in tags) or _starts_on(at, first, last)


def _starts_on(at: Analysis, first: int, last: int) -> bool:
    """ "from July on", "da settembre", "by May"."""
    return any(
        at.word(k) in _FROM_ON and TAGS.get(at.word(k + 1), ("", 0))[0] == "M" for k in range(first, last - 1)
    )


def epoch(at: Analysis, span: Span, spans: Sequence[Span] = ()) -> Epoch:
    """The time that the words around the value at tokens `span` tell; `spans` are the other values."""
    begin, end = stretch(at, span, spans)
    found = [
        (mark.first, "now" if at.word(mark.first - 1) in _SINCE else name)
        for name, tags in _MARKS
        for tag in tags
        for mark in at.within(tag, begin, end)
        if mark.last <= span[0] or mark.first >= span[1]
    ]
    if _SINCE & set(at.words(begin, span[0])):
        found.append((begin, "now"))
    if _starts_on(at, begin, end):
        found.append((begin, "later"))
    named = {name for _, name in found}
    for name, _ in _MARKS:
        if name in named:
            return name  # type: ignore[return-value]
    return ""


def is_todays(at: Analysis, span: Span, others: Sequence[Span]) -> bool:
    """Whether of several values the one at `span` is so now and all others are of another time."""
    mine = epoch(at, span, others)
    told = [epoch(at, o, [span, *(s for s in others if s != o)]) for o in others]
    if not told or mine in ("then", "later"):
        return False
    if mine == "until":
        return all(name == "later" for name in told)
    gone = {"then", "later", "until"} if mine == "now" else {"then", "later"}
    return all(name in gone for name in told)


def is_of_another_time(at: Analysis, span: Span, others: Sequence[Span]) -> bool:
    """Whether another value of the message is today's and this one is not."""
    mine = epoch(at, span, others)
    return mine in ("then", "later", "until") and any(
        is_todays(at, o, [span, *(s for s in others if s != o)]) for o in others
    )


def contrasted(at: Analysis, span: Span) -> Epoch:
    """The time of words in a message that speaks of two times: "avant chez Sodexo, maintenant chez
    Verdelis"; "" for
    all others."""
    begin, end = at.clause(span[0])
    mine = epoch(at, span)
    if mine == "now":
        return "now" if follows_now(at, span[0]) else ""
    elsewhere = [m for m in at.tags.get("at_now", ()) if m.last <= begin or end <= m.first]
    if not elsewhere or not mine:
        return ""
    return "then" if mine == "until" else mine


def follows_now(at: Analysis, first: int) -> bool:
    """Whether a word for now stands before token `first` in its clause."""
    begin, _ = at.clause(first)
    return at.has("at_now", begin, first) or not _SINCE.isdisjoint(at.words(begin, first))


def tells_then(at: Analysis, first: int, last: int) -> bool:
    return at.has("at_then", first, last) or at.has("past_cop", first, last)


def ends_now(at: Analysis, k: int) -> bool:
    """Whether words for now end at token `k`."""
    return before_now(at, k) < k


def before_now(at: Analysis, k: int) -> int:
    """The token before `k` and the words for now that end there: "today", "since last year"."""
    marks = at.tags.get("at_now", ())
    while (begin := next((m.first for m in marks if m.last == k + 1), _since(at, k))) >= 0:
        k = begin - 1
    return k


def _since(at: Analysis, k: int) -> int:
    """The "since" of which the time ends at token `k`; -1 if it is none."""
    first = k
    while first > 0 and (at.word(first) in TAGS or at.word(first).isdigit()):
        first -= 1
    return first if first < k and at.word(first) in _SINCE else -1


_SINCE = listed("since seit depuis desde sinds")
