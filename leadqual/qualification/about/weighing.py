"""What a name is by all that is said around it, weighed for the field's own words against those of other
things: how it was brought into the talk, and the question that it answers. Pure.

What nobody understands weighs nothing.
"""

from __future__ import annotations

from leadqual.qualification.about.alternatives import is_left_open
from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.capitals import all_large, is_large
from leadqual.qualification.about.claims import claimed, is_town
from leadqual.qualification.about.nouns import heads, kind, singular, speaks
from leadqual.qualification.about.pairs import in_pair
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.sides import other_is_end
from leadqual.qualification.about.stories import is_story
from leadqual.qualification.confirmed.answering import WHERE, asks_for
from leadqual.qualification.lexicon.kinds import FRAME_OF, KIND_WORDS, POST_FREE
from leadqual.qualification.lexicon.labels import KIN, OWNERS
from leadqual.qualification.lexicon.senses import pointed, senses
from leadqual.qualification.lexicon.shapes import TITLES, WHEN
from leadqual.qualification.lexicon.things import (
    COPIES,
    DEEDS,
    DOERS,
    INSCRIPTIONS,
    INTRODUCED,
    LABELLED,
    LIVE,
    NAMES,
    OFFERS,
    OTHER_ROLES,
    PAYEES,
    PERFORMS,
    PLACELESS,
    PLACES,
    WAYS,
    WHEREIN,
    WRITES,
    YOURS,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text

_AS_FAR_BACK = 8  # messages
_NAMED = NAMES - {"title", "titel", "titre", "titulo", "titolo", "exact", "number", "code", "common"}


def named_otherwise(
    talk: Talk, index: int, reading: Reading, fit: int | None, found: Relation
) -> Relation | None:
    """What speaks against a name that the field may take: it is left open, or is the name of something
    else."""
    if found.kind == "other" or talk.field.kind != "text" or talk.profile.time:
        return None
    at = talk.at(index)
    span = at.token_span(reading.start, reading.end)
    if fit is None and is_left_open(at, *span) and not at.tags.get("correct"):
        return Relation("open", "one of two")
    if fit is None and (told := _other_thing(talk, index, reading)):
        return Relation("open", told)
    if fit == 0 and found.holds and (told := _read_out_as(talk, index, reading)):
        return Relation("other", told)
    if found.holds and kind(talk.profile) != "person" and other_is_end(talk.profile, at, *span):
        return Relation("open", "another name stands there")
    return None


def _other_thing(talk: Talk, index: int, reading: Reading) -> str:
    """What the words of a reading are instead of what the field names; "" if they may be the field's."""
    profile, at = talk.profile, talk.at(index)
    if _takes_no_name(profile):
        return ""
    span = at.token_span(reading.start, reading.end)
    if beside := _named_beside(profile, at, *span):
        return beside
    if _has_own_word(profile, at, *span):
        return ""
    if led := _led_as(profile, at, *span):
        return led
    return _told(talk, index, reading) or _asked(talk, index, *span)


def _takes_no_name(profile: Profile) -> bool:
    when = profile.time or profile.date or bool(WHEN & set(profile.label_order[:1]))
    return profile.is_self or when or is_story(profile)


def _read_out_as(talk: Talk, index: int, reading: Reading) -> str:
    """What else a name is in the agent's words that hold it; "" if nothing says so."""
    if _takes_no_name(talk.profile):
        return ""
    at = talk.at(index)
    said = said_to_be(talk.profile, at, *at.token_span(reading.start, reading.end))
    return "" if said == "own" else said


def _has_own_word(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """Whether a word beside the name, in its clause, is the field's."""
    begin, end = at.clause(first)
    words = [*at.words(begin, first), *at.words(last, end)]
    return any(stem(word) in profile.words for word in words) or bool(
        pointed(senses(words, at.language)) & profile.meant
    )


def _named_beside(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """ "from the album Low Tide" names no song, "a Low Tide concert" no venue; where "Roxy Theatre" stands
    nothing else is the theatre."""
    mine = kind(profile)
    if mine not in _BEHIND or at.language != "en" or not (is_large(at, first) and is_large(at, last - 1)):
        return ""
    inside = [w for w in at.words(first, last) if w in _IN_NAMES]
    said = {speaks(profile, w, "en") for w in (inside if mine == "venue" else inside[-1:])}
    if "other" in said and (mine == "venue" or at.word(last - 1) in _CINEMAS) and not _eats(at, first):
        return "what its name says"
    noun, behind = at.word(first - 1), at.word(last)
    if noun in _BEFORE and first - 1 > at.sentence(first)[0]:
        return noun if speaks(profile, noun, "en") == "other" else ""
    if behind in _BEHIND[mine] and speaks(profile, behind, "en") == "other":
        return behind
    called = "own" not in said and any(_is_of_name(profile, at, k) for k in range(len(at.tokens)))
    return "the field's noun stands with another name" if called else ""


def _eats(at: Analysis, first: int) -> bool:
    return not _EATS.isdisjoint(at.words(*at.sentence(first)))


def _is_of_name(profile: Profile, at: Analysis, k: int) -> bool:
    """Whether the field's noun is part of a name ("Roxy Theatre") or right before one ("the album Low
    Tide")."""
    if is_large(at, k):
        return at.word(k) in _CINEMAS and is_large(at, k - 1) and speaks(profile, at.word(k), "en") == "own"
    return at.word(k) in _BEFORE and is_large(at, k + 1) and stem(at.word(k)) in map(stem, heads(profile)[:1])


# nouns that stand right before a name, within it, and right behind it
_BEFORE = listed(
    "song track album record movie film artist band singer hotel restaurant theatre theater cinema"
)
_IN_NAMES = listed("hotel inn lodge hostel motel resort theatre theater cinema cinemas")
_BEHIND = {
    "venue": listed("concert gig game match album song"),
    "title": listed("album"),
    "maker": frozenset(("",)),
}
_CINEMAS = listed("theatre theater cinema cinemas")
_EATS = listed("table eat eating dine dinner lunch breakfast brunch food")
_ASKS = listed("request requesting ask asking charge collect")  # for money


def _led_as(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """ "will it rain in Galway": no unit; "for my sister Noor": no text for a card."""
    before, large = at.word(first - 1), is_name(at, first, last)
    if (
        large
        and before in KIN
        and at.word(first - 2) in OWNERS
        and kind(profile) not in ("person", "maker", "")
    ):
        return before
    if before == "from" and PAYEES & profile.named and not _ASKS & set(at.words(*at.clause(first))):
        return "from whom it comes"
    if {"vs", "versus"} & set(at.words(first, last)) and kind(profile) in (
        "place",
        "venue",
        "person",
        "firm",
    ):
        return "a match"
    abstract = PLACELESS.intersection(heads(profile))
    if large and abstract and before in KIN:
        return before
    if large and before in ("in", "at", "to", "from", "near") and abstract and last - first <= 3:
        return "a place"
    return "quoted" if before == '"' and (is_town(profile) or kind(profile) == "place") else ""


def _told(talk: Talk, index: int, reading: Reading) -> str:
    """As what the name was brought into the talk, if as something else: "There are 4 movies: Paper Lanterns,
    The Ninth Ferry" makes it no theatre."""
    found = ""
    for k in range(max(0, index - _AS_FAR_BACK), index):
        if talk.transcript[k].role != "agent":
            continue
        at = talk.at(k)
        for place in find_text(str(reading.value), at.folded.text):
            said = said_to_be(talk.profile, at, *at.token_span(place.start, place.end))
            if said == "own":
                return ""
            found = found or said
    return found


def said_to_be(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """ "own", what else a name is in a sentence of the agent's, or ""."""
    if said := claimed(profile, at, first, last) or _led_as(profile, at, first, last):
        return said
    weighed = [(noun, speaks(profile, noun, at.language)) for noun in introduced(at, first, last)]
    if any(found == "own" for _, found in weighed):
        return "own"
    other = next((noun for noun, found in weighed if found == "other"), "")
    return other or _does(profile, at, first, last)


def is_name(at: Analysis, first: int, last: int) -> bool:
    """Whether every word is written large."""
    return all_large(at, first, last)


def introduced(at: Analysis, first: int, last: int) -> tuple[str, ...]:
    """The nouns that bring in a name: "hotel Melati", "two films, X and Y", "X is a museum of glass"."""
    begin, end = at.sentence(first)
    nouns: list[str] = []
    if at.word(first) in TITLES or at.words(first - 2, first)[:1] and at.word(first - 2) in TITLES:
        return ("doctor" if "dr" in at.words(first - 2, first + 1) else "person",)
    before = at.word(first - 1) if at.word(first - 1) not in POST_FREE else at.word(first - 2)
    if before == "of" and at.word(first - 2) in COPIES:
        return ("book",)
    if before not in WAYS and first > begin and in_pair(at, first, last, False) != "start":
        nouns = [at.word(k) for k in range(first - 1, begin - 1, -1) if _brings_in(at, k)][:1]
    k = last + 1 if at.word(last) in (",", "is", "(", "are", "ist", "est", "es", "e") else last
    if k > last and at.word(k) in POST_FREE:
        nouns += [w for w in at.words(k + 1, min(end, k + 6)) if singular(w) in KIND_WORDS]
    return tuple(nouns)


def _brings_in(at: Analysis, k: int) -> bool:
    """Whether a word is a noun for a kind of thing; "I book it" and "who shows two of them" have none."""
    if at.word(k) in LABELLED and k > at.sentence(k)[0]:
        return True
    if singular(at.word(k)) not in KIND_WORDS:
        return False
    if at.word(k + 1) in ("it", "them") or at.word(k) in ("star", "stars") and at.word(k - 1) not in _THE:
        return False  # "the Regent has 5 stars, Ibis 3"
    return singular(at.word(k)) not in DEEDS or k > at.sentence(k)[0] and at.word(k - 1) not in DOERS


_THE = frozenset(("the", "its", "with"))


def _does(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """ "Fieldnotes has vegetarian plates" is no town, "Joanna T. plays on Sunday" no place, but an event."""
    word, mine = at.word(last), kind(profile)
    if mine == "place":
        if at.word(first - 1) in WHEREIN:
            return ""  # "The Swan in Dunmore has 3 rooms"
        return word if word in OFFERS | PERFORMS or word == "at" and at.word(last + 1) in POST_FREE else ""
    performed = mine in ("venue", "title", "cuisine") and LIVE.isdisjoint(heads(profile))
    return word if word in PERFORMS and performed else ""


def _asked(talk: Talk, index: int, first: int, last: int) -> str:
    """What else the question before asks for, where the words answer it: "What shall we write on it?" -
    "Write Happy Birthday" is no flavour."""
    question = talk.question(index)
    if question is None or question != index - 1 or talk.profile.side:
        return ""
    at, asked = talk.at(index), talk.at(question)
    if not _opens(at, first) or kind(talk.profile) in FRAME_OF.get(at.word(first - 1), ()):
        return ""
    pieces = [asked.sentence(k) for k in asked.sentences if asked.is_question(k)]
    said = [_asks_other(talk.profile, asked, *piece) for piece in pieces]
    return said[-1] if said and all(said) else ""


def _opens(at: Analysis, first: int) -> bool:
    """Whether the words stand in the sentence that answers, and are the first thing there to be named."""
    begin = at.sentence(first)[0]
    return not begin or begin <= 3 and any(at.has(tag, 0, begin) for tag in ("yes", "no", "filler"))


def _asks_other(profile: Profile, asked: Analysis, first: int, last: int) -> str:
    """What a question asks for if that is plainly not the field's; "" otherwise."""
    words = asked.words(first, last)
    if any(speaks(profile, word, asked.language) == "own" for word in words):
        return ""
    how, noun = asks_for(asked, first)
    mine, named = kind(profile), profile.named
    if WHERE & set(words[1:]) and mine in ("place", "venue"):
        return ""  # "What is it, where, and when does it start?"
    if _NAMED & set(words) and YOURS & set(words) and (mine in PLACES or OTHER_ROLES & named):
        return "the visitor's name"
    if how == "where":
        name_of = bool({"name", "names"} & named) and mine not in ("place", "venue", "firm")
        return "a place" if name_of or mine in INTRODUCED else ""
    if how == "who" and mine in PLACES - {"firm"}:
        return "a person"
    if WRITES & set(words) and how and not noun:
        return "" if INSCRIPTIONS & named else "what is written"
    if noun and speaks(profile, noun, asked.language) == "other":
        return noun
    return ""
