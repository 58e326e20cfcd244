"""Whose size stands behind a firm: "we're an agency of 18", "we merged with a company of 200". Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.frames import EMPLOYED, before_hedge
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.negation import BE, SELVES
from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.lexicon.departments import FIRMS, LEADS, PARTS, TEAMS
from leadqual.qualification.lexicon.small import SPEAKER, WITH
from leadqual.qualification.lexicon.trades import is_trade
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.meanings import names_trade
from leadqual.qualification.readers.word_sets import words as listed

_OF = listed("of von de d' di da van with mit avec con com met")
_IN = listed("in at bei dans chez en em numa nel bij per")
_WORKING = listed("trabajo trabalho lavoro estoy estou")
_AT_WORK = listed("for fur pour para por per voor")
_HAS = listed(
    "has had owns runs hat hatte leitet heeft tiene tenia tem tinha possui ha aveva gestisce dirige"
)
WE_ENDINGS = ("amos", "emos", "imos", "iamo")  # what we do, where the subject is left out
_RUNNING = listed(
    """are am 'm sind bin sommes suis somos soy sou siamo sono zijn ben run own have lead leite fuhre habe
    haben dirige ai avons dirijo tengo tenemos tenho temos dirigo ho abbiamo run heb hebben leid"""
)
_LEADING = listed(
    """runnen fuhre fuhren betreibe betreiben leite leiten gere gerons tiens tenons llevo llevamos gestiono
    gestionamos regento giro gerimos toco tocamos gestisco gestiamo conduco"""
)
_MEMBERS = listed(
    """part subsidiary branch division arm client customer supplier partner member spinoff teil tochter
    filiale partie parte filial onderdeel deel dochter tochterunternehmen dochterbedrijf"""
)
_PREPOSITIONS = listed(
    "with to from for like than by mit zu von fur wie avec pour con para com per met naar voor"
)


def of_a_firm(profile: Profile, at: Analysis, reading: Reading) -> Relation | None:
    """The relation to a head count; None where no firm stands before the number."""
    if profile.self_kind != "staff":
        return None
    first, last = at.token_span(reading.start, reading.end)
    if _is_one_thing(at, reading, last):
        return Relation("open", "one thing")
    if _of_the_one_before(at, first):
        return Relation("open", "of the one before")
    begin, joint = at.clause(first)[0], _joint(at, reading, first)
    if at.word(joint) not in _OF:
        return None
    if joint == begin and at.word(joint - 1) == ",":
        begin = at.clause(joint - 2)[0]  # "a shop in Leeds, with 9 employees"
    own = _is_what_we_are(at, begin, joint)
    firm = next((k for k in range(joint - 1, max(begin, joint - 5) - 1, -1) if _is_firm(at, k)), None)
    if firm is None and own and _counts_people(at, last):
        firm = joint - 1
    if firm is None or set(at.words(firm + 1, joint)) & (BE - {"am"} if at.language == "de" else BE):
        return None
    noun = at.word(last)
    some = noun.endswith("s") and not concepts.counts(noun)  # "with 3 dentists"
    some = some and (noun == reading.unit or noun not in lexicon(at.language).known)
    other = some or concepts.counts(noun) - {"staff", "people", "team"}
    return None if other else Relation("own" if own or _is_ours(at, begin, firm) else "open", at.word(firm))


def _of_the_one_before(at: Analysis, first: int) -> bool:
    """ "We sell to a hotel group, 9 hotels and 600 staff": a list goes on about the firm named before it."""
    (start, _), begin = at.sentence(first), at.clause(first)[0]
    said = at.words(start, begin)
    if not said or SELVES & set(at.words(begin, first + 3)) or at.has("has", begin, first):
        return False
    if at.word(start) not in SPEAKER and at.has("third", start, begin) or not SELVES & set(said):
        return at.has("third", start, begin)
    named = _CHAINS & set(said) or any(is_large(at, k) for k in range(start + 1, begin))
    past = at.has("past", start, begin) and not at.has("past", begin, first)
    dealt = [k for k in range(start, begin) if at.word(k) in _PREPOSITIONS | _DEALING]
    return bool(named) and (past or bool(dealt) and not (_AM & set(said) or _is_ours(at, start, begin - 1)))


_AM = listed("am 'm est bin suis soy sou sono ben")
_DEALING = listed("by use hire pay buy nutzen utilisons usamos usiamo gebruiken")
_CHAINS = FIRMS | listed(
    "chain client customer supplier competitor mill kette kunde chaine cadena cadeia catena keten"
)


def _is_firm(at: Analysis, k: int) -> bool:
    word = at.word(k)
    return word in FIRMS or at.words(k - 2, k) == ["start", "-"] or is_trade(word) or names_trade((word,))


def _counts_people(at: Analysis, last: int) -> bool:
    noun = at.word(last)
    return not noun.isalpha() or bool(concepts.counts(noun) & {"staff", "people", "team"})


def _joint(at: Analysis, reading: Reading, first: int) -> int:
    """The token before the number that ties it to a noun: "a firm *with* about 18", "une boîte *de* 8 à
    10"."""
    if isinstance(reading.value, dict) and at.word(first) in _OF:
        return first
    return before_hedge(at, first)


def _is_what_we_are(at: Analysis, begin: int, joint: int) -> bool:
    """ "we are a family bakery with", "I work for a supplier of": what one says one is or works for, by
    whatever noun, is a firm if no team."""
    article = next((k for k in range(joint - 2, max(begin - 1, joint - 6), -1) if at.word(k) in _AN), None)
    if article is None:
        return False
    led, before = at.word(article - 1), at.word(article - 2)
    works = led in _IN | _AT_WORK and before in EMPLOYED
    start = at.sentence(begin)[0]
    works = works or led == "," and at.word(start) in SPEAKER and at.word(start + 1) in _BEING
    if not (works or led in _LEADING or led in _BEING and at.has("first", begin, article)):
        return False
    nouns = at.words(article + 1, joint)
    member = nouns[-1] in _MEMBERS and at.word(joint) not in WITH
    return all(word.isalpha() for word in nouns) and not member and nouns[-1] not in TEAMS | PARTS | _FOLK


_AN = listed("a an ein eine un une una um uma een")
_BEING = listed("are am 'm sind bin sommes suis est somos soy sou siamo sono zijn ben run own")
_FOLK = listed(
    """family group party couple household band class crowd bunch familie gruppe paar famille groupe
    couple familia grupo pareja casal famiglia gruppo coppia gezin groep stel"""
)


def _is_one_thing(at: Analysis, reading: Reading, last: int) -> bool:
    """ "one team lead", "una agencia": an article and its noun."""
    noun = at.word(last)
    people = concepts.counts(noun) & {"people", "staff", "adult"}
    known = noun in lexicon(at.language).known or len(noun) < 3 or noun in _ONE_OF
    return reading.value == 1 and noun.isalpha() and not people and (noun in TEAMS | FIRMS or not known)


_ONE_OF = listed("man woman here only just sole single hier ici aqui qui solo seule personne alone right for")


def _is_ours(at: Analysis, begin: int, firm: int) -> bool:
    """What governs the firm: "we are a", "I work at a", nothing at all; not "we merged with a"."""
    for k in range(firm - 1, begin - 1, -1):
        word = at.word(k)
        if word in _OF and at.word(k - 1) in _MEMBERS:
            return False
        if word in _RUNNING | _LEADING:
            return True
        if word in _IN:
            said = set(at.words(begin, k))
            told = at.word(k - 1) in _RUNNING or at.has("first", begin, k) or k == begin
            return told or bool((SELVES | LEADS | _WORKING) & said)
        if word in _PREPOSITIONS:
            works = word in _AT_WORK and at.word(k - 1) in EMPLOYED or at.word(k - 1) in ("am", "'m")
            return works and bool((SELVES | _WORKING) & set(at.words(begin, k)))
    led = at.words(begin, firm)
    done = any(word in _HAS or len(word) > 5 and word.endswith(WE_ENDINGS) for word in led)
    return not SELVES & set(led) and not at.has("third", begin, firm) and not done
