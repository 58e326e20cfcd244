"""Which language a conversation is held in, decided by what the visitor writes. Pure.

A message says it by its small words; one that is too short, or all names and numbers, leaves it as it is.
Who asks for a language ("en français svp") gets it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from leadqual.qualification.lexicon import LANGUAGES
from leadqual.qualification.located.language import UNKNOWN, language, scores
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import plain

FIRST, LATER = 4, 7  # points that a language needs: a small word has three or four, and two are better
AHEAD = 3  # points by which it has to lead the language so far
NAMES = {
    "en": "english|englisch|anglais|ingles|inglese|engels",
    "de": "german|deutsch|allemand|aleman|alemao|tedesco|duits",
    "fr": "french|franzosisch|francais|frances|francese|frans",
    "es": "spanish|spanisch|espagnol|espanol|espanhol|castellano|spagnolo|spaans",
    "pt": "portuguese|portugiesisch|portugais|portugues|portoghese|portugees",
    "it": "italian|italienisch|italien|italiano|italiaans",
    "nl": "dutch|niederlandisch|hollandisch|neerlandais|neerlandes|holandes|olandese|nederlands",
}
_BY_NAME = {name: code for code, names in NAMES.items() for name in names.split("|")}
_NAME = "|".join(sorted(_BY_NAME, key=len, reverse=True))
_SPEAK = (
    r"speak|talk|chat|write|continue|switch|sprechen|sprichst|reden|schreiben|konnen|parler|parlez|parles"
    r"|continuer|ecrire|habla|hablan|hablas|hablar|seguir|escribir|fala|falam|falar|continuar|escrever"
    r"|parla|parlate|parlare|continuare|scrivere|spreekt|spreken|praten|schrijven"
)
_ASKED = re.compile(
    rf"\b(?:{_SPEAK})\b[^.?!,]{{0,25}}?\b({_NAME})\b"
    rf"|\b(?:in|auf|en|em|in het|op zijn) ({_NAME})[,]? ?(?:please|bitte|s'il|svp|stp|por favor|per favore"
    r"|alstublieft|alsjeblieft|graag|possible|possibile|posible|possivel|mogelijk|moglich)"
    rf"|^(?:please |bitte )?(?:in|auf|en|em)? ?({_NAME})(?:,? (?:please|bitte|s'il vous plait|svp|por favor"
    r"|per favore|alstublieft|graag))?[ .!?]*$"
)
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_NOT = re.compile(r"\b(?:not|don't|doesn't|cannot|can't|nicht|kein|ne|pas|no|nao|non|niet|geen)\b")


def asked_for(text: str) -> str:
    """The language that the words ask to speak; "" if none of ours."""
    folded = plain(fold(text).text)
    for sentence in re.split(r"[.!\n]", folded):
        found = _ASKED.search(sentence)
        if found and not _NOT.search(sentence[: found.start()]):
            return _BY_NAME[next(name for name in found.groups() if name)]
    return ""


def spoken_in(texts: Iterable[str], so_far: str, *, otherwise: str = "en", begun: bool = False) -> str:
    """The language after these messages of the visitor. `otherwise`: the widget's own, for who writes in
    a language that is none of ours; `begun`: the visitor has written before, so a lone word changes nothing.
    """
    for text in texts:
        so_far = asked_for(text) or _shown(text, so_far, otherwise, begun)
        begun = True
    return so_far


def _shown(text: str, so_far: str, otherwise: str, begun: bool) -> str:
    folded = fold(_ADDRESS.sub(" ", text)).text
    if language(folded) == UNKNOWN:
        return otherwise
    points = scores(folded)
    best = max(points)
    before = _points_of(so_far, points)
    needed = max(LATER, before + before // 2 + AHEAD) if begun else max(FIRST, before + AHEAD)
    return so_far if best < needed or points.count(best) > 1 else LANGUAGES[points.index(best)]


def _points_of(tag: str, points: Sequence[int]) -> int:
    base = tag.partition("-")[0]
    return points[LANGUAGES.index(base)] if base in LANGUAGES else 0
