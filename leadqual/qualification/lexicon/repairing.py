"""Words by which people put themselves right in the same breath, beside those tagged "correct". Pure data."""

from __future__ import annotations

Phrases = tuple[tuple[str, ...], ...]


def _phrases(listing: str) -> Phrases:
    return tuple(tuple(phrase.split()) for phrase in " ".join(listing.split()).split(", "))


# what was said before does not hold
TAKES_BACK = _phrases(
    """or no, hang on, no that was, no that is, that is wrong, that is my old one, that is the old one,
    thats the old one, thats my old one, not any more, ah no, oh no,
    ach nee, ach ne, ach nein, oder nein, oder besser, bzw, mein ich, quatsch,
    ou non, ah non, euh non, je dis betise, ou mieux,
    digo, o mejor, ay no, o no, no que va,
    quer dizer, ou melhor, ah nao, nao espera,
    anzi no, o meglio, no no,
    of nee, nee hoor, of beter"""
)
# what was said before may have been meant loosely
SOFTENS = _phrases(
    """well, or let us say, or say, or better, hm, hmm, uh, ah, eh, ehm, er, err, erm, um, actually, naja,
    na ja,
    enfin,
    euh, bueno, bom, beh, nou"""
)
# the same, said behind the value that holds: "one room, two actually"
BEHIND = _phrases(
    "actually, i mean, rather, instead, meine ich, mein ich, plutot, quiero decir, quero dizer, voglio dire"
)
# a bare no takes back only with a pause behind it: "60, no, 80" does, "60, nao 80" says the other
NO = {"en": "no nope", "de": "nein nee ne", "fr": "non", "es": "no", "pt": "nao", "it": "no", "nl": "nee"}
