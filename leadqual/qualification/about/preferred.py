"""The one of two that is liked less: "leasen lijkt me fijner dan kopen", "prefiro aluguel a compra". Pure."""

from __future__ import annotations

from collections.abc import Iterable

from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_THAN = listed("than als que qu' dan che over to a au al ao")
_LEAST_ALONE = listed("over to a au al ao")  # only behind a verb of preferring
_PREFERRING = listed(
    """prefer prefers preferred prefere preferons preferer prefiero preferimos prefiro
    preferisco preferiamo preferirei"""
)
_BETTER = listed(
    """rather better nicer sooner more easier lieber besser eher plutot mieux mejor antes melhor meglio
    piuttosto liever beter eerder"""
)
_ARTICLES = listed("the a an l' le la les el los las o os il lo de het der die das den dem un une una um uma")


def is_liked_less(at: Analysis, reading: Reading, others: Iterable[Reading]) -> bool:
    """Whether the words stand behind "than", and others of the field before it."""
    begin, k = at.sentence(at.token_at(reading.start))[0], _than(at, reading)
    if k is None or not any(begin <= at.token_at(r.start) < k for r in others):
        return False
    said = at.words(begin, k)
    if _PREFERRING & set(said):
        return True
    compared = _BETTER & set(said) or any(len(w) > 4 and w.endswith("er") for w in (said[-1], *said[2:4]))
    return bool(compared) and at.word(k) not in _LEAST_ALONE


def _than(at: Analysis, reading: Reading) -> int | None:
    """The token of "than" right before the words, small ones between not minded."""
    k = at.token_at(reading.start) - 1
    than, small = (_ENGLISH, _WITH) if at.language == "en" else (_THAN, _ARTICLES - _THAN)
    while k > 0 and at.word(k) in small:
        k -= 1
    return k if k > 0 and at.word(k) in than else None


_ENGLISH = frozenset(("than", "over", "to"))
_WITH = listed("the a an with by in at for one from")
