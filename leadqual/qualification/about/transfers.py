"""Which of two accounts of a transfer a choice is: the one it is taken from, or the one it goes to. Pure.

"From your checking to Petra's savings account" names one of each kind, whatever stands between.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.labels import KIN
from leadqual.qualification.lexicon.sides import ACCOUNTS, GIVES, INTO, OUT_OF, RECEIVES
from leadqual.qualification.located.clauses import Analysis

_REACH = 6  # tokens between the small word and the account: "to my sister Petra's savings"


@lru_cache(maxsize=2048)
def account_side(profile: Profile) -> str:
    """ "start" for the account that is debited, "end" for the other; "" for a field that is neither."""
    named = profile.named
    if profile.field.kind != "choice" or not (ACCOUNTS & named or "account" in profile.meant):
        return ""
    ends = set(profile.label_order[-1:])
    if ends & (RECEIVES | GIVES):
        return "end" if ends & RECEIVES else "start"
    receives, gives = bool(RECEIVES & named), bool(GIVES & named)
    return "" if receives == gives else "end" if receives else "start"


def transferred(at: Analysis, first: int) -> str:
    """On which side of a transfer the words at `first` stand; "" where no small word leads to them."""
    begin, _ = at.sentence(first)
    for k in range(first - 1, max(begin, first - _REACH) - 1, -1):
        word = at.word(k)
        if word in (",", ";", ":"):
            return ""
        if word in OUT_OF.get(at.language, ()) or word in _USES:
            return "start"
        if word in INTO.get(at.language, ()) or word in _THEY and {"has", "have"} & set(at.words(k, first)):
            return "end"
    return ""


_THEY = ("he", "she", "they")
_USES = ("use", "using", "out")  # "use my savings", "out of checking"


def side_asked(at: Analysis, first: int, last: int) -> str:
    """Whose account a question asks for: "What type of account does your mom have?"."""
    words = set(at.words(first, last))
    if "account" not in words or not {"type", "kind"} & words:
        return ""
    theirs = _OTHERS & words or at.has("third", first, last) or at.has("insider", first, last)
    return "end" if theirs else ""


_OTHERS = KIN | RECEIVES - {"to", "into"} | {"his", "her", "their", "they", "he", "she", "'s"}
