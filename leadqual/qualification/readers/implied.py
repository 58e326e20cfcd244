"""Numbers that are said without a number word: "just me", "none", "zu fünft". Pure.

The first two answer a question and mean nothing by themselves, so their role is that of an article.
"""

from __future__ import annotations

from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import NOUNS
from leadqual.qualification.readers.word_sets import phrases, words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF
from leadqual.qualification.readers.words_numbers import ATOMS

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
    uncle aunt nephew niece mate bro sis neighbour flatmate bf gf mam mama papa kid baby oma opa cousine
    tante onkel wife husband partner girlfriend boyfriend friend mom mum mother dad father son daughter
    brother sister spouse fiancee colleague boss buddy roommate frau mann freundin freund partnerin mutter
    vater tochter sohn femme mari copine copain ami mujer marido novia novio amiga amigo esposa esposo
    mulher namorada namorado cofounder cofounders founder associate assistant mitgründer mitgründerin
    geschäftspartner geschäftspartnerin associé associée cofondateur cofondatrice socio sócio socia sócia
    cofundador cofundadora moglie cofondatore cofondatrice compagnon zakenpartner medeoprichter marito
    fidanzata fidanzato amica amico vrouw vriendin vriend"""
)
_ME = words("self me myself i ich mich je moi yo mi eu mim io me ik mij")
_MY = words(
    """the our his her my mein meine meinen ma mon mi meu minha mia mio mijn a one ein eine un une uma una
    een il business co - mes mis miei mie meus minhas other unsere nos onze"""
)
_PARENTS = words("parents grandparents eltern padres pais genitori ouders")
MANY = frozenset(f"{word}s" for word in _KIN) | words(
    """children clients guests others people adults freunde kollegen kinder brüder schwestern andere amis
    collègues enfants autres colegas hijos hijas niños otros filhos filhas outros amici amiche colleghi
    colleghe figli bambini altri vrienden collega's kinderen anderen"""
)
_COUNTED = _ME | _KIN | _PARENTS | MANY
_BEFORE = words("for just only 's s is be us are für pour para per voor por nur solo só yes ja si sí sim oui")


def _member(tokens: Tokens, k: int) -> tuple[int, int]:
    """Who stands at token k, as the token behind and how many; (k, 0) for nobody that is counted."""
    if tokens.word(k) in _ME and not (tokens.word(k) in _MY and tokens.word(k + 1) in _KIN):
        return k + 1, 1
    j = k
    while tokens.word(j) in _MY and j < k + 4:  # "il mio", "my business"
        j += 1
    if tokens.word(j) in _KIN or tokens.word(j) in _PARENTS:
        return j + 1, 1 + (tokens.word(j) in _PARENTS)
    atom, word = ATOMS.get(tokens.word(j)), tokens.word(j)
    count = int(word) if word.isdigit() and len(word) < 3 else int(atom.value) if atom else 0
    j += 2 if tokens.word(j + 1) in ("other", "more", "of") else 1
    return (j + 1, count) if count and tokens.word(j) in MANY else (k, 0)


def _company(tokens: Tokens, i: int) -> Reading | None:
    """ "me, the wife and our son", "me and three friends" where one whom it counts stands at i, if it begins
    there, has one "me" and nobody else comes along."""
    first = i - 1 if tokens.word(i) in MANY else i
    while first and tokens.word(first - 1) in _MY and first > i - 4:
        first -= 1
    before = tokens.word(first - 1)
    (k, total), mine, joined = _member(tokens, first), 0, False
    if not total or before in _AND or before in _WITH or before == "," and tokens.word(first - 2) in _KIN:
        return None
    begin, counted = first, total > 1
    while True:
        mine += tokens.word(begin) in _ME and k == begin + 1
        if tokens.word(k) != "," and tokens.word(k) not in _AND:
            break
        adds = tokens.word(k) in _AND or tokens.word(k + 1) in _AND
        begin = k + 2 if tokens.word(k) == "," and adds else k + 1
        behind, count = _member(tokens, begin)
        if not count:
            joined = joined and not adds
            break
        k, joined, total, counted = behind, adds, total + count, counted or count > 1
    if mine != 1 or not joined or counted and before[:1].isalnum() and before not in _BEFORE:
        return None
    return Reading(tokens.starts[first], tokens.ends[k - 1], total, "derived", role="article")


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
        elif word in _COUNTED and (company := _company(tokens, i)):
            found.append(company)
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
