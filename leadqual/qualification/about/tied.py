"""Whether anything ties a name to a field whose label no table of kinds knows. Pure.

"at the Glasshouse" names something, but not the band, the caterer or the theme. Words that are no name ("a
candle", "drip irrigation") say what they are by themselves; a name says nothing, so the question, the words
beside it or the agent's read-out have to.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.capitals import all_large
from leadqual.qualification.about.in_use import asks_use
from leadqual.qualification.about.nouns import heads, kind, singular, speaks
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.confirmed.answering import asks_for, is_made_of
from leadqual.qualification.lexicon.kinds import COLOURS, CUISINES, GENRES, KIND_WORDS, LANGUAGE_NAMES
from leadqual.qualification.lexicon.labels import KIN
from leadqual.qualification.lexicon.senses import pointed, senses
from leadqual.qualification.lexicon.shapes import TITLES, WHEN
from leadqual.qualification.lexicon.small import JOINTS, WITH
from leadqual.qualification.lexicon.things import ENDS_HEAD, NAMES, OF, OTHER_ROLES, PAYEES, VISITORS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.language import language
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.readers.words_dates import TAGS

UNTIED = "nothing ties the name to the field"
_ENDS = OF | ENDS_HEAD
_UNNAMED = frozenset(("", "thing", "cause", "colour", "cuisine", "genre", "firm"))


def is_untied(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether a name stands in the visitor's words as somebody's or something's, but not as the field's."""
    profile, at = talk.profile, talk.at(index)
    first, last = at.token_span(reading.start, reading.end)
    if not _takes_names(profile) or not _is_proper(at, first, last, _is_person(profile)):
        return False
    if talk.fit(index) >= 1 or at.tags.get("correct") or _has_own_word(profile, at, first, last):
        return False
    if at.word(first - 1) in WITH and kind(profile) == "firm" or at.words(first - 2, first) in _IT_IS:
        return False
    if _is_person(profile) and _is_led_to(profile, at, first):
        return False
    return not (_is_read_out(talk, index, reading) or _may_answer(talk, index, first))


def _takes_names(profile: Profile) -> bool:
    if profile.is_self or profile.side or profile.time or profile.date:
        return False
    if asks_use(profile) or WHEN & set(profile.label_order[:1]) or not _SPEAKERS.isdisjoint(profile.named):
        return False
    return kind(profile) in _UNNAMED or _is_person(profile)


_IT_IS = (["it", "is"], ["it", "'s"], ["das", "ist"], ["es", "ist"], ["c'", "est"], ["het", "is"])
# these may be whoever speaks, and people name themselves in many ways
_SPEAKERS = (
    PAYEES
    | VISITORS
    | listed(
        """contact contacto contato contatto kontakt ansprechpartner ansprechpartnerin interlocuteur referente
        contactpersoon first surname firstname lastname vorname nachname prenom nome nombre"""
    )
)


@lru_cache(maxsize=2048)
def _is_person(profile: Profile) -> bool:
    if kind(profile) == "":
        return not NAMES.isdisjoint(profile.named) or not OTHER_ROLES.isdisjoint(heads(profile))
    return kind(profile) == "person"


def _is_led_to(profile: Profile, at: Analysis, first: int) -> bool:
    """ "a trim with Kylie", "ask for Gwen", "text Priya", "Dr. Novak", "his name is Caspian"."""
    titled = at.word(first) in TITLES or at.word(first - 1) in TITLES
    serves = not OTHER_ROLES.isdisjoint(heads(profile))
    before = at.word(first - 2 if titled and at.word(first - 1) in TITLES else first - 1)
    named = not NAMES.isdisjoint(profile.named)
    if before == "a" and at.language == "en":
        return False  # "a Nimbus" is no person
    if before in _TOWARD or named and before in _CALLED or at.word(first - 2) in _ASKED:
        return True
    if serves and (titled or before in WITH or before in _SEEN):
        return True
    begin = at.sentence(first)[0]
    return named and (first <= begin + 1 or not NAMES.isdisjoint(at.words(begin, first)))


_TOWARD = listed("to naar an a para pay text ask tell message call phone invite send")
_SEEN = listed("see seeing visit visiting consult")
_ASKED = listed("ask asked fragen demander demandez preguntar pregunte pergunte chieda vraag vragen")
_CALLED = listed(
    """under called named unter namens genannt appelle appelee nomme llama llamado chama chamado chiama
    chiamato heet genaamd heisst soy sou sono"""
)


def _is_proper(at: Analysis, first: int, last: int, person: bool) -> bool:
    """German writes every noun large: there it takes two words, or a title before it."""
    words, before = at.words(first, last), at.word(first - 1)
    if not all_large(at, first, last) or not words[0].isalpha() or before == '"' or set(words) <= _SORTS:
        return False
    one = before if not before.isdigit() else at.word(first - 2)
    if one in _ONE and not person and (one != "a" or at.language == "en"):  # not "à"
        return False  # "a 2019 Skoda": one of many, no single thing's name
    return at.language != "de" or last - first > 1 or before in TITLES | KIN


_SORTS = CUISINES | GENRES | COLOURS | LANGUAGE_NAMES | frozenset(TAGS) | JOINTS
_ONE = listed("a an un une una um uma ein eine einen einem einer een")


def _has_own_word(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    behind = at.word(last)
    if (
        stem(behind) in profile.words
        or at.language == "en"
        and first > at.clause(first)[0]
        and _is_many(behind)
    ):
        return True  # "Holstein cows"
    words, own, head = at.words(*at.clause(first)), _own(profile), _head(profile)
    if any(stem(word) in own for word in words) or pointed(senses(words, at.language)) & senses(head, ""):
        return True
    return any(
        speaks(profile, word, at.language) == "own" for word in words if stem(word) not in profile.words
    )


def _is_many(word: str) -> bool:
    return len(word) > 3 and word.isalpha() and word.endswith("s") and not word.endswith("ss")


@lru_cache(maxsize=2048)
def _own(profile: Profile) -> frozenset[str]:
    """The stems of the field without those that say of what it is: of "Theme of the party", the theme, of
    "Wedding planner" the planner."""
    label, named = profile.label_order, set(_head(profile))
    ends = next((k for k, word in enumerate(label) if named & set(label[:k]) and word in _ENDS), len(label))
    other = {*label[ends:], *heads(profile)} - named
    return profile.words - {stem(word) for word in other}


@lru_cache(maxsize=2048)
def _head(profile: Profile) -> tuple[str, ...]:
    """The last of two nouns side by side in an English label, else all its head nouns."""
    nouns, label = heads(profile), profile.label_order
    side_by_side = len(nouns) == len(label) and language(" ".join(label)) == "en"
    return nouns[-1:] if side_by_side else nouns


def _is_read_out(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether the agent named it before, as something that may be the field's."""
    return any(
        turn.role == "agent" and find_text(str(reading.value), talk.at(k).folded.text)
        for k, turn in enumerate(talk.transcript[:index])
    )


def _may_answer(talk: Talk, index: int, first: int) -> bool:
    """Whether the words open the answer to a question that may be the field's."""
    asked, at = talk.question(index), talk.at(index)
    if asked is None or asked != index - 1:
        return False
    agent = talk.at(asked)
    by_name = _is_person(talk.profile) or not NAMES.isdisjoint(talk.profile.named)
    serves = not OTHER_ROLES.isdisjoint(heads(talk.profile))
    if by_name and not (_WHO if serves else _WHO | NAMES).isdisjoint(t.word for t in agent.tokens):
        return True
    if talk.fit(index) < 0 or at.clause(first)[0] > 0 or first > _OPENING:
        return False
    pieces = [k for k in agent.sentences if agent.is_question(k)]
    return any(_may_ask(talk.profile, agent, k) for k in pieces)


_OPENING = 3
_WHO = listed("who whom whose wer wen wem qui quien quienes quem chi wie")


def _may_ask(profile: Profile, agent: Analysis, begin: int) -> bool:
    how, noun = asks_for(agent, begin)
    if is_made_of(noun, profile):
        return True
    if how in ("where", "who") or pointed(senses(agent.words(*agent.sentence(begin)), agent.language)):
        return False  # what is meant would have fitted
    return not noun or agent.language != "en" and singular(noun) not in KIND_WORDS
