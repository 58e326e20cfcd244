"""Numbers that are said without a number word: "just me", "none", "zu fünft". Pure.

The first two answer a question and mean nothing by themselves, so their role is that of an article.
"""

from __future__ import annotations

from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import NOUNS
from leadqual.qualification.readers.word_sets import phrases, words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF

_ONE = phrases(
    """just me|only me|just myself|only myself|just for me|just for myself|by myself|on my own|nur ich
    |nur für mich|juste moi|seulement moi|que moi|solo yo|sólo yo|só eu|somente eu|apenas eu|solo io
    |soltanto io|alleen ik|enkel ik"""
)
_STARTS = frozenset(phrase.split()[0] for phrase in _ONE)
# zu fünft, met z'n vijven
_TOGETHER = {
    "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9,
    "zehnt": 10,
    "elft": 11, "zwölft": 12, "tienen": 10, "elven": 11, "twaalven": 12, "vijftienen": 15, "twintigen": 20,
    "dertigen": 30, "veertigen": 40, "vijftigen": 50, "zestigen": 60, "honderden": 100,
    "tweeën": 2, "drieën": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9,
}  # fmt: skip
_AND = words("n and und et y e en & + plus with mit avec con com met - '")
_WITH = words("with including counting mit inklusive avec con com met inclusief")
_NONE = words("none keine keiner keins aucun aucune ninguno ninguna nenhum nenhuma nessuno nessuna geen")
_HAVING = words("have has are got had 've haben sind avons tenemos temos abbiamo hebben")


_KIN = words(
    """hubby himself herself missus fella cousin nan gran granny grandma grandpa grandmother grandfather
    uncle aunt
    nephew niece mate bro sis neighbour flatmate bf gf mam mama papa kid baby oma opa cousine tante onkel
    wife husband partner girlfriend boyfriend friend mom mum mother dad father son daughter brother
    sister spouse fiancee colleague boss buddy roommate frau mann freundin freund partnerin mutter vater
    tochter sohn femme mari copine copain ami mujer marido novia novio amiga amigo esposa esposo mulher
    namorada namorado cofounder cofounders founder associate assistant mitgründer mitgründerin
    geschäftspartner
    geschäftspartnerin associé associée cofondateur cofondatrice socio sócio socia sócia cofundador
    cofundadora moglie
    cofondatore cofondatrice compagnon zakenpartner medeoprichter marito fidanzata fidanzato amica amico
    vrouw vriendin vriend"""
)
_ME = words("self me myself i ich mich je moi yo mi eu mim io me ik mij")
_MY = words(
    """the our his her my mein meine meinen ma mon mi meu minha mia mio mijn a one ein eine un une uma una
    een il business co -"""
)


def _with_me(tokens: Tokens, i: int) -> tuple[int, int]:
    """Where "me, the wife and our son" at token i ends and how many that makes, if nobody else comes along;
    (0, 0) for anything else."""
    k, count, joined = i + 1, 1, False
    while tokens.word(k) == "," or tokens.word(k) in _AND:
        joined = tokens.word(k) in _AND
        behind = k + 1
        while tokens.word(behind) in _MY and behind < k + 4:  # "il mio", "my business"
            behind += 1
        if tokens.word(behind) not in _KIN:
            return (k - 1, count) if not joined and count > 1 else (0, 0)
        k, count = behind + 1, count + 1
    before = tokens.word(i - 1) in (*_AND, *_WITH) or tokens.word(i - 1) == "," and tokens.word(i - 2) in _KIN
    return (k - 1, count) if joined and not before else (0, 0)


def _turned(tokens: Tokens, i: int) -> int:
    """The first token of "my wife and me" where the wife stands at i; -1 if it is none."""
    if tokens.word(i + 1) not in _AND or tokens.word(i + 2) not in _ME or tokens.word(i + 3) in _AND:
        return -1
    first = i - 1 if tokens.word(i - 1) in _MY else i
    return first if tokens.word(first - 1) not in ("and", ",") else -1


def implied_numbers(tokens: Tokens) -> list[Reading]:
    found = []
    for i, word in enumerate(tokens.words):
        if word in _STARTS and (last := _just_one(tokens, i)):
            found.append(Reading(tokens.starts[i], tokens.ends[last], 1, "derived", role="article"))
        elif word in _AN and tokens.word(i + 1) in _LENGTHS and _is_length(tokens, i):
            found.append(
                Reading(tokens.starts[i], tokens.ends[i], 1, "derived", tokens.word(i + 1), role="article")
            )
        elif word in _TOGETHER and tokens.word(i - 1) in ("zu", "n", "zijn", "ons"):
            first = i - 3 if tokens.words[i - 3 : i] == ("z", "'", "n") else i - 1
            found.append(Reading(tokens.starts[first], tokens.ends[i], _TOGETHER[word], "derived"))
        elif word in _ME and (pair := _with_me(tokens, i))[1]:
            found.append(Reading(tokens.starts[i], tokens.ends[pair[0]], pair[1], "derived", role="article"))
        elif word in _KIN and (first := _turned(tokens, i)) >= 0:
            found.append(Reading(tokens.starts[first], tokens.ends[i + 2], 2, "derived", role="article"))
        elif word in _BOTH and _is_thing(unit := tokens.word(i + 1)):
            found.append(Reading(tokens.starts[i], tokens.ends[i], 2, "derived", unit, role="article"))
        elif word in _NONE and _is_nothing(tokens, i):
            found.append(Reading(tokens.starts[i], tokens.ends[i], 0, "derived", role="article"))
    return found


def _is_thing(word: str) -> bool:
    return word in NOUNS or word.isalpha() and word not in LANGUAGES_OF


_BOTH = words("both beide beiden ambos ambas entrambi entrambe")


def _is_length(tokens: Tokens, i: int) -> bool:
    """ "for an hour", "a day is enough"; "3 a day" is a rate."""
    before, behind = tokens.word(i - 1), tokens.word(i + 2)
    return before in _BEFORE_LENGTH or not before[:1].isalnum() and behind in _ENOUGH


_ENOUGH = words("is will would should max tops please , . ! or") | {""}
_AN = words("a an")
_LENGTHS = words("minute hour day night week month year")
_BEFORE_LENGTH = words(
    "for us say about around just maybe let's lets is it's its roughly only"
)  # "for an hour"


def _just_one(tokens: Tokens, i: int) -> int:
    """The last token of "just me" at i; 0 when there is none, or somebody comes along."""
    for length in (3, 2):
        if tokens.joined(i, i + length - 1) in _ONE:
            return 0 if tokens.word(i + length) in _AND else i + length - 1
    return 0


def _is_nothing(tokens: Tokens, i: int) -> bool:
    """ "None." and "we have none", but not "none of your business"."""
    before, after = tokens.word(i - 1), tokens.word(i + 1)
    opens = not before or not before[0].isalnum() or before in _HAVING
    return opens and (not after or not after[0].isalnum() or tokens.joined(i + 1, i + 2) == "at all")
