"""Which of several things a reply picks by its place: "the second one", "number two", "the latter". Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_PICK = {
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "former": 0,
    "latter": -1,
    "last": -1,
    "erste": 0,
    "ersten": 0,
    "zweite": 1,
    "zweiten": 1,
    "letzte": -1,
    "middle": 1,
    "premier": 0,
    "premiere": 0,
    "deuxieme": 1,
    "primero": 0,
    "primera": 0,
    "segundo": 1,
    "segunda": 1,
    "primeiro": 0,
    "primeira": 0,
    "primo": 0,
    "prima": 0,
    "secondo": 1,
    "seconda": 1,
    "eerste": 0,
    "tweede": 1,
}
ORDINALS = frozenset(_PICK)
_ARTICLES = listed("the le la el die der das den de il de my l' lo o")
_THE = _ARTICLES - {"my"}
_TIMES = listed("time visit order")
_BEHIND = listed(
    """one option please sounds works is would bitte uno slot date time choice then va mi me passt ware nehmen
    gerne svp graag lijkt por per parece esta convient suits looks will maar"""
)
COPULAS = listed("is are was 's ist sind est es e sao is zijn")
_DEGREES = listed(
    """what i we you me us for my our the a an more much very so too really quite better best nicer cheaper
    closer nearer earlier later then than to mich uns fur sehr besser pour moi nous mieux para mi nosotros
    meglio per noi voor ons beter"""
)
_TO_A_DAY = listed("on from until till by to before after since for")
_NUMBERED = listed("number option no nr nummer numero choice #")
_CARDINALS = {
    "one": 0, "two": 1, "three": 2, "1": 0, "2": 1, "3": 2, "eins": 0, "zwei": 1, "drei": 2, "un": 0,
    "deux": 1, "trois": 2, "uno": 0, "dos": 1, "tres": 2, "um": 0, "dois": 1, "due": 1, "tre": 2,
    "een": 0, "twee": 1,
    "drie": 2,
}  # fmt: skip


def pick_of(at: Analysis, span: tuple[int, int]) -> int | None:
    """Which of several the reply chooses: "the second one", "number two"."""
    for k in range(*span):
        word = at.word(k)
        if at.is_question(k):
            continue
        if word in _NUMBERED and at.word(k + 1) in _CARDINALS and _ends(at, k + 2):
            return _CARDINALS[at.word(k + 1)]
        before = at.word(k - 1)
        led = before in _ARTICLES or not before[:1].isalnum() or before == "a" and at.language == "pt"
        is_day = word[0].isdigit() and at.word(k - 2) in _TO_A_DAY
        denied = at.has("neg", k, at.clause(k)[1])  # "the first one my father does not like"
        own = at.word(k + 1) in _TIMES and before not in _THE  # "my first time here"
        if word in _PICK and led and not (is_day or denied or own) and _ends(at, k + 1):
            return _PICK[word]
    return None


def _ends(at: Analysis, k: int) -> bool:
    """Whether no noun stands at token k that the word before would number."""
    word = at.word(k)
    known = ASSENT.get(at.language, ASSENT["en"])
    if word in COPULAS and at.word(k + 1)[:1].isalpha():
        return _approves(at, k + 1, known)
    return not word[:1].isalnum() or word in _BEHIND or any(word in kind for kind in known.values())


def one_of_many(talk: Talk, asked: int, reading: Reading, pick: int | None) -> Doubt | None:
    """For words that stand in a list of alternatives: only a reply that says which chooses one."""
    at = talk.at(asked)
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.sentence(first)
    cuts = [
        k
        for k in range(begin, end)
        if at.word(k) in ("or", "and", ",", "oder", "ou", "o", "of", "und", "et", "y", "e", "en")
        and not first <= k < last
    ]
    if pick is not None:
        place = sum(1 for k in cuts if k < first)
        wanted = pick if pick >= 0 else len(cuts)
        return None if cuts and place == wanted else Doubt("refused", "not_supported", "another of the list")
    either = [k for k in cuts if at.word(k) in ("or", "oder", "ou")]
    return Doubt("unclear", "either_or") if any(k - last <= 6 or first - k <= 6 for k in either) else None


def _approves(at: Analysis, k: int, known: dict[str, frozenset[str]]) -> bool:
    """ "The second is fine", and not "the second is cutting it fine", "the first is where we were"."""
    rest = [w for w in at.words(k, at.clause(k)[1]) if w.isalpha()]
    return all(w in _BEHIND or w in _DEGREES or any(w in kind for kind in known.values()) for w in rest)
