"""Whose size stands behind a firm: "we're an agency of 18", "we merged with a company of 200". Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.negation import BE, SELVES
from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.lexicon.departments import FIRMS, LEADS, TEAMS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_OF = listed("of von de di van with mit avec con com met")
_IN = listed("in at bei dans chez en em numa nel bij per")
_WORKING = listed("trabajo trabalho lavoro estoy estou")
_RUNNING = listed(
    """are am 'm sind bin sommes suis somos soy sou siamo sono zijn ben run own have lead leite fuhre habe
    haben dirige
    ai avons dirijo tengo tenemos tenho temos dirigo ho abbiamo run heb hebben leid"""
)
_MEMBERS = listed(
    """part subsidiary branch division arm client customer supplier partner member spinoff teil tochter
    filiale partie
    parte filial onderdeel deel dochter tochterunternehmen dochterbedrijf"""
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
    if at.word(first - 1) not in _OF:
        return None
    begin = at.clause(first)[0]
    firm = next((k for k in range(first - 2, max(begin, first - 5) - 1, -1) if at.word(k) in FIRMS), None)
    if firm is None or set(at.words(firm + 1, first - 1)) & BE:
        return None
    noun = at.word(last)
    some = noun == reading.unit and noun.endswith("s") and not concepts.counts(noun)  # "with 3 dentists"
    other = some or concepts.counts(noun) - {"staff", "people", "team"}
    return None if other else Relation("own" if _is_ours(at, begin, firm) else "open", at.word(firm))


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
        if word in _RUNNING:
            return True
        if word in _IN:
            said = set(at.words(begin, k))
            return bool((SELVES | LEADS | _WORKING) & said) or at.has("first", begin, k) or k == begin
        if word in _PREPOSITIONS:
            return False
    return not SELVES & set(at.words(begin, firm)) and not at.has("third", begin, firm)
