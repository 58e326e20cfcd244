"""Which errand a value was said in: in a talk about a flight, a hotel and a taxi "for two" belongs to the one
that is being arranged just then. Pure.

An errand begins where the visitor asks for it or the agent speaks of it, and lasts until the next one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.about.profile import content, split_words
from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon.dictionary import Dictionary, Spot, spots
from leadqual.qualification.lexicon.errands import (
    A_THING,
    BESIDES,
    DONE,
    ELSE,
    MORE,
    NAMED,
    RATHER,
    REQUESTS,
    SHARED,
    SPEAKER,
    SPOKEN,
    TABLE,
)
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.lexicon.small import AND, FOR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

_BOOK = Dictionary()
_LABELS = Dictionary()  # the same, and what only some of them have
for _book, _table in ((_BOOK, TABLE), (_BOOK, SPOKEN), (_LABELS, TABLE), (_LABELS, NAMED)):
    for _line in _table.strip().splitlines():
        _name, _language, *_phrases = _line.split()
        _book.add(_language, _name, _phrases)
_ASKING = listed(REQUESTS)
_MORE, _A_THING, _DONE, _BESIDES = listed(MORE), listed(A_THING), listed(DONE), listed(BESIDES)
_ELSE, _SPEAKER, _RATHER = listed(ELSE), listed(SPEAKER), listed(RATHER)
_SHARED = frozenset(map(stem, listed(SHARED)))
_NONE = "-"
_UNKNOWN = "?"  # an errand that the tables don't have
_ARTICLES = listed(
    "the a an my our your this that der die das dem den la le les l' el los o os il lo i de het"
)
_WAYS = listed(
    "to from off at near by around zum zur vom beim au aux du al del ao do alla dalla naar van bij"
)
_VERBS = listed("rain rent hire fly transfer wire send play wake request tell text")
# a flat is a place to stay and a home; money is sent by transfer and as a payment
_ALIKE = {"stay": {"home"}, "home": {"stay"}, "transfer": {"payment"}, "payment": {"transfer"}}
_ALIKE |= {"message": {"transfer"}}
_ALIKE["transfer"] |= {"message"}
_ALIKE |= {"journey": {"flight", "train", "bus", "ride"}}
_ALIKE |= {way: {"journey"} for way in _ALIKE["journey"]}
_LOOKING = listed("look looking see visit")
_TELLS = listed(
    """'s is starts begins lands leaves arrives gets goes landet geht kommt atterrit part sale llega chega
    arriva vertrekt"""
)
_FLIES, _WHO = listed("fly vuelo voo volo vole vlieg fliege"), listed("i we they he she ich wir je nous ik")
_GOING = listed("go going gehen geht aller vais vado andare ir voy vou ga gaan")
_GONE_TO = ("dentist", "doctor", "salon", "film", "show")


class Mention(NamedTuple):
    """An errand named at token `first`; `begins`: it is asked for there, or told by the agent."""

    first: int
    errand: str
    begins: bool


@lru_cache(maxsize=2048)
def _mentions(at: Analysis, visitor: bool) -> tuple[Mention, ...]:
    words = tuple(token.word for token in at.tokens)
    return tuple(
        Mention(spot.first, spot.name, _asks(at, spot.first, visitor) and not _is_way(at, spot))
        for spot in spots(_BOOK, words, at.language)
        if spot.name != _NONE and not _is_title(at, spot.first)
    )


def _is_way(at: Analysis, spot: Spot) -> bool:
    """ "from the bus stop to the hotel": places on a way are not asked for."""
    led = at.word(spot.first - 1) in _ARTICLES
    k = spot.first - 2 if led else spot.first - 1
    if at.words(k - 2, k) == ["in", "time"] or at.words(k - 1, k + 1) == ["time", "for"]:
        return True  # "there in time for the table"
    if at.word(k) not in _WAYS or at.word(spot.first) in _VERBS or at.word(k) == "by" and not led:
        return False
    return at.word(k - 1) not in _LOOKING and not (spot.name in _GONE_TO and at.word(k - 1) in _GOING)


def _is_title(at: Analysis, first: int) -> bool:
    """A capital in the middle of a sentence: "The Wedding Taxi" is a film."""
    if at.language == "de" or first in at.sentences:
        return False
    token = at.tokens[first]
    return at.folded.source(token.start, token.end)[:1].isupper()


def _asks(at: Analysis, first: int, visitor: bool) -> bool:
    begin, end = at.sentence(first)
    if not visitor:
        return at.words(begin, begin + 2) != ["you", "have"]  # "You have a dentist appointment at 10."
    told = at.word(first) in _FLIES and at.word(first - 1) in _WHO
    told = told or at.word(first - 1) == "than" or at.has("neg", at.clause(first)[0], first)  # "than fly"
    if at.word(first + 1) in _TELLS or told and not at.is_question(first):
        return False  # "my flight lands at 9", "I fly in on the 19th"
    if first == begin + 1 and at.word(begin) in _A_THING:
        return True  # "A rental from the day after."
    if first == begin and at.word(first + 1) in FOR:
        return True  # "Table for four on the 11th"
    return at.is_question(first) or end - begin <= 4 or not _ASKING.isdisjoint(at.words(begin, end))


@lru_cache(maxsize=2048)
def own(field: Field) -> frozenset[str]:
    """The errands that a field's own words name; empty for most."""
    words = (*split_words(field.key), *split_words(field.label))
    found = [spot.name.split(",") for spot in spots(_LABELS, words, "") if spot.name != _NONE]
    named = [names for names in found if len(names) == 1]
    return frozenset(name for names in named or found for name in names)


def _begun(talk: Talk, index: int) -> Sequence[Mention]:
    """The errands that a message begins, known ones and others."""
    before = talk.at(index - 1) if index else None
    asked = bool(index) and "?" in talk.transcript[index - 1].text
    return _begun_in(talk.at(index), before, talk.transcript[index].role == "visitor", asked)


@lru_cache(maxsize=2048)
def _begun_in(at: Analysis, before: Analysis | None, by_visitor: bool, asked: bool) -> Sequence[Mention]:
    found = tuple(m for m in _mentions(at, by_visitor) if m.begins)
    if not by_visitor:
        return found
    opens = before is not None and opens_another(at, before)
    if asked and not opens and len(at.tokens) <= _SHORT:
        return ()  # "Train to Rye" as the name of an alarm
    if opens and not found:
        named = [m.errand for m in _mentions(at, by_visitor)]
        return (Mention(0, named[0] if named else _UNKNOWN, True),)
    begun = {at.sentence(m.first)[0] for m in found}
    closed = before is not None and is_done(before)
    others = [k for k in at.sentences if k not in begun and _asks_for_more(at, k, closed)]
    return sorted([*found, *(Mention(k, _UNKNOWN, True) for k in others)])


@lru_cache(maxsize=2048)
def opens_another(at: Analysis, before: Analysis) -> bool:
    """Whether a message comes with something else, now that the agent is done with what was arranged before:
    "Booked. Anything else?" - "dinner for six at 8"."""
    if not is_closed(before) or any(at.tags.get(tag) for tag in ("correct", "takeback", "wrong")):
        return False
    words = at.words(0, len(at.tokens))
    if not _RATHER.isdisjoint(words):
        return False  # "can we do Friday instead?"
    told = words[:1] == ["there"] and words[2:3] in (["a"], ["an"])  # "There's a show tonight"
    return told or _wants(at, words) or len(words) > 2 and _SPEAKER.isdisjoint(words[:_FIRST])


def is_closed(agent: Analysis) -> bool:
    asking = [k for k in agent.sentences if agent.is_question(k)]
    if asking:
        words = agent.words(*agent.sentence(asking[-1]))
        return not _ELSE.isdisjoint(words) and (words[0] != "what" or "i" in words)
    return is_done(agent)


def is_done(agent: Analysis) -> bool:
    return not _DONE.isdisjoint(agent.words(0, _OPENING))


_SHORT, _OPENING, _FIRST = 5, 12, 3


def _asks_for_more(at: Analysis, first: int, closed: bool) -> bool:
    """Whether a sentence asks for something besides: "I also need a cradle", or "book a sitter" when the
    thing before is done. `closed`: it is."""
    said = range(*at.sentence(first))
    words = {at.word(k) for k in said if at.word(k) != "next" or at.word(k + 1) not in TAGS}  # "next Monday"
    return not words.isdisjoint(_A_THING) and _wants(at, words) and _is_more(words, closed)


def _wants(at: Analysis, words: Iterable[str]) -> bool:
    asking = _ASKING - _MORE
    return not (asking - _GERMAN if at.language == "en" else asking).isdisjoint(words)


_GERMAN = frozenset(("will",))  # there it wants


def _is_more(words: set[str], closed: bool) -> bool:
    return closed or not words.isdisjoint(_MORE)


def errand(talk: Talk, index: int, first: int) -> str:
    """The errand that is being arranged at token `first` of a message; "" if none is known."""
    return _placed(talk, index, first)[0]


def _placed(talk: Talk, index: int, first: int) -> tuple[str, int]:
    """The errand at a place, and the message that began it; -1 if none did."""
    here = _begun(talk, index)
    at = talk.at(index)
    begin, end = at.sentence(first)
    named = [m for m in here if m.first < first][-1:]
    named = named or [m for m in here if begin <= m.first < end and not _turns_to(at, first, m.first)][:1]
    if not named and here and is_closed(talk.at(index - 1)) and talk.transcript[index].role == "visitor":
        named = list(here[:1])  # "How do I get to Lund? I need a bus."
    for k in range(index, -1, -1):
        if k < index:
            named = list(_begun(talk, k)[-1:])
        if named and named[0].errand == _UNKNOWN and k + 1 < len(talk.transcript):
            return (*(m.errand for m in _begun(talk, k + 1)[:1]), _UNKNOWN)[0], k
        if named:
            return named[0].errand, k
    follows = _begun(talk, index + 1) if not here and index + 1 < len(talk.transcript) else ()
    return follows[0].errand if follows else "", -1


def _turns_to(at: Analysis, first: int, named: int) -> bool:
    """ "Two tickets for the film, then a table for 5": what is named later is another errand."""
    return not _TURNS.isdisjoint(at.words(max(first, at.sentence(named)[0]), named)) or (
        named > first and at.word(named - 1) in _A_THING and at.word(named - 2) in AND
    )


def misses(talk: Talk, index: int, first: int) -> Doubt | None:
    """Why a value said there belongs to another errand than the field's; None if nothing says so."""
    wanted = own(talk.field)
    asked = talk.question(index)
    competes = talk.field.kind in ("number", "date") or talk.profile.time
    said = talk.at(index).words(*talk.at(index).clause(first))
    competes = competes and not wanted & senses(said, talk.at(index).language)  # "send 50" is a transfer
    if competes and talk.fit(index) < 1 and (word := _spoken_of_elsewhere(talk, index)):
        return Doubt("unclear", "other_field", f"{word!r} belongs to another errand")
    if not wanted or asked is not None and talk.transcript[asked].field == talk.field.key:
        return None
    named = errand(talk, index, first)
    at = talk.at(index)
    spoken, begin = _mentions(at, visitor=True), at.clause(first)[0]
    mine = [m for m in spoken if m.errand in wanted]
    turned = talk.fit(index) < 1 and mine and all(_turns_to(at, first, m.first) for m in mine)
    if named in ("", _UNKNOWN) and (turned or _asked_for_later(talk, index, wanted)):
        return Doubt("unclear", "other_field", "said before that was asked for")
    if named in ("", _UNKNOWN) or named in wanted or _ALIKE.get(named, set()) & wanted:
        return None
    if named == "balance" and talk.field.kind != "choice":
        return None  # what is asked of an account comes before something is done with it
    asked_back = named == "request" and named not in talk.profile.named
    if wanted == {"payment"} and not asked_back:  # whatever is arranged may be paid for
        return None
    here = {
        m.errand for m in spoken if begin <= m.first < first and (m.begins or at.word(m.first + 1) in _TELLS)
    }
    if here and not here & wanted:
        return Doubt("unclear", "other_field", f"said of another errand: {named}")
    if mine and not turned:
        return None
    answers = asked is not None and asked == index - 1 and at.sentence(first)[0] == 0
    if answers and any(m.errand in wanted for m in _mentions(talk.at(index - 1), visitor=False)):
        return None  # "Where are you flying to?" after a bus was spoken of
    if content(at.words(*at.clause(first))) & talk.profile.words - _SHARED:
        return None
    return Doubt("unclear", "other_field", f"said of another errand: {named}")


def is_elsewhere(talk: Talk, index: int, first: int) -> bool:
    """Whether a number or hour that the agent reads out was asked for as another errand than the field's, and
    nothing of the field's was spoken of since; or whether only the reply begins the field's."""
    wanted, at = own(talk.field), talk.at(index)
    another = wanted and errand(talk, index, first) not in ("", _UNKNOWN)
    if another and index + 1 < len(talk.transcript) and _begins_only(talk, index + 1, wanted):
        return True
    if not wanted or talk.field.kind != "number" and not talk.profile.time:
        return False
    if content(at.words(*at.sentence(first))) & talk.profile.words - _SHARED:
        return False
    for k in range(index, -1, -1):
        if any(name in wanted or _ALIKE.get(name, set()) & wanted for name in _spoken(talk.at(k))):
            return False
        if talk.transcript[k].role == "visitor" and (begun := {m.errand for m in _begun(talk, k)}):
            return begun.isdisjoint((_UNKNOWN, "balance", "payment"))
    return False


_ONE = _A_THING | {"one", "another"}


def _begins_only(talk: Talk, index: int, wanted: frozenset[str]) -> bool:
    """ "Right. Oh, and one alarm at 8, please": no message before spoke of one."""
    at = talk.at(index)
    later = (m for m in _begun(talk, index) if m.errand in wanted and at.sentence(m.first)[0])
    besides = any(at.words(m.first - 1, m.first)[0] in _ONE for m in later)
    return besides and all(_spoken(talk.at(k)).isdisjoint(wanted) for k in range(index))


@lru_cache(maxsize=2048)
def _spoken(at: Analysis) -> frozenset[str]:
    """The errands that any word of a message may be about, in names too."""
    found = spots(_LABELS, tuple(token.word for token in at.tokens), at.language)
    return frozenset(name for spot in found for name in spot.name.split(","))


def searches(talk: Talk, index: int, first: int) -> bool:
    """Whether a question looks for something new: "Do you know a good Thai place?", not "Is it Thai?"."""
    at, (begin, end) = talk.at(index), talk.at(index).sentence(first)
    said = at.words(begin, end)
    opening = " ".join(said[:_OPENS])
    which = said[:1] in (["what"], ["which"]) and at.has("whq", begin, begin + 1) and _KNOWN & set(said[2:])
    looks = which or any(frame in opening for frame in _LOOKING_FOR)
    return bool(looks) and _POINTING.isdisjoint(said) and (not index or is_closed(talk.at(index - 1)))


_OPENS = 7
_TURNS = _BESIDES | listed(
    "then afterwards plus dann danach ensuite puis luego despues depois poi dopo daarna"
)
_KNOWN = listed("there recommend suggest")
_LOOKING_FOR = (
    "do you know a", "do you know some", "you recommend", "you suggest", "is there a", "are there any",
    "are there some",
)  # fmt: skip
_POINTING = listed("one ones it")


def _spoken_of_elsewhere(talk: Talk, index: int) -> str:
    """The field's own word that comes up in another errand of the talk, while none does in the one of this
    message: "two seats on the ferry", then dinner "for four" - "Ferry seats"."""
    begins = [0, *_opening(talk)]
    own_words = content((*talk.profile.key_order, *talk.profile.label_order)) - _SHARED
    if len(begins) < 2 or not own_words:
        return ""
    spans = list(zip(begins, [*begins[1:], len(talk.transcript)], strict=True))
    here = next(span for span in spans if span[0] <= index < span[1])
    if own_words & _said(talk, *here):
        return ""
    found: set[str] = set()
    for begin, end in spans:
        if begin != here[0]:  # of what comes later, only what is asked for
            found |= own_words & _said(talk, begin, end if begin < index else min(begin + 2, end))
    return min(found, default="")


def _opening(talk: Talk) -> list[int]:
    """The messages of the visitor that come with something else."""
    found: list[int] = talk.known.setdefault(
        ("opening",), [k for k in range(len(talk.transcript)) if _opens(talk, k)]
    )
    return found


def _said(talk: Talk, begin: int, end: int) -> frozenset[str]:
    return frozenset().union(*(_stems(talk.at(k)) for k in range(begin, end)))


@lru_cache(maxsize=2048)
def _stems(at: Analysis) -> frozenset[str]:
    return frozenset(stem(token.word) for token in at.tokens)


def _asked_for_later(talk: Talk, index: int, wanted: frozenset[str]) -> bool:
    """Whether what the field is about first comes up in a later message, as something besides."""
    for k in range(len(talk.transcript)):
        at, by_visitor = talk.at(k), talk.transcript[k].role == "visitor"
        found = [m for m in _mentions(at, by_visitor) if m.errand in wanted]
        if found:
            besides = not _BESIDES.isdisjoint(at.words(*at.sentence(found[0].first)))
            return k > index and by_visitor and found[0].begins and besides
    return False


def differ(talk: Talk, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two places (message, token) are within different errands."""
    (here, begun), (there, later) = _placed(talk, *one), _placed(talk, *other)
    if {here, there} == {"balance", "transfer"}:
        return False  # "Your balance is 90." - "then do 80 only"
    if here and there and here != there and there not in _ALIKE.get(here, ()):
        return True
    unsure = {here, there} & {"", _UNKNOWN}
    return bool(unsure) and any(_opens(talk, k) for k in range(max(begun, 0) + 1, later + 1))


def _opens(talk: Talk, index: int) -> bool:
    visitor = talk.transcript[index].role == "visitor"
    return visitor and index > 0 and opens_another(talk.at(index), talk.at(index - 1))
