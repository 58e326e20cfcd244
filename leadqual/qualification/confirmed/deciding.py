"""Who decides, as a reply to "do you decide?" tells it: "I suggest, the CFO decides", "firmo io". Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.senses import spots
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_DECIDES = frozenset(("decision", "decides"))
_UNSAID = ("neg", "no", "if", "cond", "hedge", "open", "past", "past_cop", "future", "reject")
_I = listed("i ich je j' moi yo eu io ik myself")
_MY_FORMS = listed(
    """decido firmo apruebo autorizo decidimos firmamos assino aprovo assinamos approvo decidiamo firmiamo
    entscheide unterschreibe"""
)
_WE = listed("we wir nous on nosotros nosotras nos noi wij us uns")
_WITH = listed("with mit avec con com met together zusammen ensemble juntos insieme samen")
_NO_DOER = listed(
    """that it this das es dies ca cela ce c' eso esto isso isto lo cio dat het who wer qui quien quem chi
    wie is
    ist est es e and und et y en but the"""
)


def other_decides(profile: Profile, at: Analysis) -> bool:
    """Whether the reply says that somebody else decides, and nowhere that the visitor does."""
    if not _DECIDES & profile.meant or at.is_question(0):
        return False
    found = False
    for first in at.clauses:
        doer = _doer(at, first, at.clause(first)[1])
        if doer == "self" or doer == "unclear":
            return False
        found = found or doer == "other"
    return found


def _doer(at: Analysis, first: int, last: int) -> str:
    """Who decides in a clause: "self", "other", "unclear", or "" if nobody does."""
    verbs = [s for s in spots(tuple(at.words(first, last)), at.language) if s.name in _DECIDES]
    if not verbs:
        return ""
    words = at.words(first, last)
    if any(at.has(tag, first, last) for tag in _UNSAID) or (_WE | _WITH) & set(words):
        return "unclear"
    if (_I | _MY_FORMS) & set(words):
        return "self"
    taken = {k for spot in verbs for k in range(spot.first, spot.last)}
    rest = [w for k, w in enumerate(words) if k not in taken and w.isalpha() and w not in _NO_DOER]
    return "other" if rest else "unclear"
