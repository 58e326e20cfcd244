"""What a reply tells of the thing asked after, without yes or no: "it expired in March", "since 2019", "still
waiting for it", "used to, but we left", "two so far". Pure."""

from __future__ import annotations

from leadqual.qualification.about.in_use import NOBODY
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.confirmed.focus import is_open_question
from leadqual.qualification.confirmed.replies import Span
from leadqual.qualification.lexicon import outcomes as told
from leadqual.qualification.lexicon.indirect import NEEDING
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS
from leadqual.qualification.readers.words_numbers import ATOMS

_OVER = told.ENDED | told.GONE
# a question about what is to come or may be is not answered by what was
_TO_COME = listed(
    """will shall going plan planning planned can could may possible would werden wirst wird konnen kann
    geplant peut pouvez prevu puede pueden podria pode podem posso puo potete kunnen kan zullen zal gaat"""
)
_DOUBTFUL = ("if", "cond", "hedge", "open", "reject", "indifferent", "sarcasm")
_NONE = listed("no not without none ohne kein keine keinen sans sin sem senza zonder geen free frei libre")


def outcome(profile: Profile, agent: Analysis, question: Span, at: Analysis) -> bool | None:
    """The value that the first sentence gives; None if it tells nothing of the kind."""
    asked = agent.words(*question)
    words = {*asked, *profile.key_order, *profile.label_order}
    if words & (_OVER | told.WAITING | _NONE) or agent.has("neg", *question):
        return None
    if (NEEDING | _TO_COME) & set(asked):
        return None
    first, last = at.sentence(0)
    if at.is_question(first) or any(at.has(tag, first, last) for tag in _DOUBTFUL):
        return None
    known = told.BESIDE | set(asked) | _TO_COME
    begin = first
    while begin < last and begin < first + 12:
        begin, end = at.clause(begin)
        found = _clause(at, begin, end, known, _deeds(asked), (first, last))
        if found is not None:
            return found
        begin = max(end, begin + 1)
    return _counted(asked, at, first)


def _clause(
    at: Analysis, first: int, last: int, known: frozenset[str], deeds: frozenset[str], sentence: Span
) -> bool | None:
    """The first of its words that tells, if nothing but small words and those of the question lead up to
    it."""
    denied = bool(told.NOT & set(at.words(first, last)))
    if any(tuple(at.words(first, first + len(phrase))) == phrase for phrase in told.NO_MORE):
        return False
    if _was_until(at, first, sentence):
        return None if denied else False
    for k in range(first, last):
        word = at.word(k)
        found = _word(at, k, (first, last), deeds)
        if found is not None and word in deeds and not _is_small(at.words(k + 1, last), known):
            return None
        if found is not None:
            return None if denied and word in told.WAITING else found != denied
        if not _is_small([word], known):
            return None
    return _when(at, first, last) if deeds and not denied else None


def _is_small(words: list[str], known: frozenset[str]) -> bool:
    return all(
        word in known or word in told.NOT or _is_time(word) or not word[:1].isalpha() for word in words
    )


def _was_until(at: Analysis, first: int, sentence: Span) -> bool:
    """ "I was, until they put the fee up"; "had one, sold it"."""
    if at.word(first) not in told.WAS and not (
        at.word(first + 1) in told.WAS and at.word(first) in told.BESIDE
    ):
        return False
    rest = set(at.words(first, sentence[1]))
    return bool(rest & (told.UNTIL | _OVER)) or at.has("contrast", *sentence)


def _word(at: Analysis, k: int, clause: Span, deeds: frozenset[str]) -> bool | None:
    word, after = at.word(k), at.words(k + 1, min(clause[1], k + 4))
    if word in told.WAITING:
        return False
    if at.has("future", clause[0], k) or at.word(k - 1) in _TO_COME:
        return None
    if not deeds and (word in _OVER or [word, *after[:1]] in _IN_TWO):
        return False
    if word in told.RUNNING and told.UNTIL & set(after):
        return True
    if word in told.SINCE and after and (_is_time(after[0]) or len(after) > 1 and _is_time(after[1])):
        return True
    return True if word in deeds else None


_IN_TWO = (["ran", "out"], ["gave", "up"])


def _is_time(word: str) -> bool:
    return word in TAGS or _number(word) is not None


def _number(word: str) -> int | None:
    if word.isdigit():
        return int(word[:6])
    atom = ATOMS.get(word)
    return int(atom.value) if atom is not None and atom.kind in ("unit", "teen", "ten") else None


def _deeds(asked: list[str]) -> frozenset[str]:
    """What says that it was done, where a question is about that ("Has it been granted?"), not whether it is
    there."""
    verbs = {
        w
        for k, w in enumerate(asked)
        if w in told.DONE or w.endswith(_DONE_ENDINGS) and told.AUXILIARY & set(asked[max(0, k - 3) : k])
    }
    return told.DONE | verbs if verbs else frozenset()


_DONE_ENDINGS = (
    "ed", "paid", "sent", "bought", "made", "ado", "ada", "ados", "adas", "ato", "ata", "ati", "ate", "ido",
    "ida", "idos", "idas", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute", "gue", "gues", "ee", "ees",
    "ues", "igt", "ert", "igd", "erd", "eld",
)  # fmt: skip


def _when(at: Analysis, first: int, last: int) -> bool | None:
    """ "Yesterday, finally", "last week", "tomorrow": the clause is no more than a time, gone by or to
    come."""
    words = [w for w in at.words(first, last) if w[0].isalnum()]
    if not words or not all(w in told.BESIDE | told.AGO | told.DONE | _TO_COME or _is_time(w) for w in words):
        return None
    if set(words) & told.AGO or any(TAGS.get(w, ("", 0))[0] == "L" for w in words):
        return True
    ahead = _TO_COME & set(words) or any(
        TAGS.get(w, ("", 0))[0] == "N" or w in TAGS and TAGS[w][0] == "R" and TAGS[w][1] in (1, 2)
        for w in words
    )
    return False if ahead else None


def _counted(asked: list[str], at: Analysis, first: int) -> bool | None:
    """ "Two so far", "just the one": how many there are of what one may have several of."""
    begin, end = at.clause(first)
    words = [w for w in at.words(begin, end) if w[0].isalnum()]
    several = bool(told.SEVERAL & set(asked)) or any(
        tuple(asked[k : k + 3]) in told.MORE_THAN for k in range(len(asked))
    )
    one = next((k for k, w in enumerate(words[:5]) if w in told.SINGLE), None)
    if several and one is not None and told.ONLY & set(words[:one] or words[1:2]):
        return False
    counts = [n for n in map(_number, at.words(*at.sentence(first))) if n is not None]
    placed = len(words) > 1 and _number(words[0]) is not None and words[1] in _PLACED
    if len(counts) != 1 or not (placed or all(_number(w) is not None or w in told.BESIDE for w in words)):
        return None
    if several and counts[0]:
        return counts[0] > 1
    return True if counts[0] and _HAVE & set(asked[:3]) and not any(w.isdigit() for w in asked) else None


_PLACED = listed("in en a em at across over auf")
_HAVE = listed(
    "have got there haben habt hast gibt avez as-tu tienen tiene hay tem tens ha avete hebben hebt"
)


def none_of(profile: Profile, agent: Analysis, at: Analysis, quote: Span) -> Span | None:
    """The question to which a reply says that they have none: "Which CRM do you use?" - "None"."""
    asks = [agent.sentence(first) for first in agent.sentences if agent.is_question(first)]
    if len(asks) != 1 or not is_open_question(agent, asks[0]) or _HAVING.isdisjoint(profile.named):
        return None
    first, last = at.clause(0)
    now = {k for m in at.within("at_now", first, last) for k in range(m.first, m.last)}
    said = [at.word(k) for k in range(first, last) if at.word(k).isalpha() and k not in now]
    return asks[0] if quote[0] <= first + 1 and 0 < len(said) <= 2 and said[-1] in NOBODY else None


_HAVING = listed(
    """has have had uses use using hat haben nutzt benutzt verwendet utilise possede tiene tienen usa usan
    utiliza tem possui ha hanno utilizza heeft gebruikt"""
)
