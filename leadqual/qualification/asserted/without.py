"""A yes/no thing that is named without a denial and yet not claimed: gone without ("take me off it"), seen to
by oneself, only looked for, or of another such thing ("my current flat has one"). Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import without as told
from leadqual.qualification.lexicon.departments import IN
from leadqual.qualification.lexicon.outcomes import NOT
from leadqual.qualification.lexicon.small import WITH
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed


def goes_without(place: Place, profile: Profile) -> Doubt | None:
    """Refused where the words deny the thing, unclear where they may."""
    at, (first, last) = place.at, place.clause
    denied = bool(NOT & set(at.words(first, last)))
    if not denied and last - place.last <= 1 and first == place.sentence[0]:
        last = at.clause(last)[1] if last < place.sentence[1] else last  # "le montage, on s'en charge"
    words = at.words(first, last)
    found = told.WITHOUT & set(words) or _phrase(words)
    if found and not found & profile.named:
        doubtful = "?" in at.words(*place.sentence) or denied and "issue" not in words
        return Doubt("unclear", "double_negative") if doubtful else Doubt("refused", "negated")
    if not _sees_to_it(place, words):
        return None
    surely = profile.named & told.SERVICE and not denied and not at.is_question(place.first)
    return Doubt("refused" if surely else "unclear", "negated", SELF)


SELF = "by themselves"


def _phrase(words: list[str]) -> set[str]:
    """The words of the phrase that stands among the words."""
    for phrase in told.WITHOUT_PHRASES:
        if any(tuple(words[k : k + len(phrase)]) == phrase for k in range(len(words) - len(phrase) + 1)):
            return {word for word in phrase if len(word) > 2}
    return set()


def _sees_to_it(place: Place, words: list[str]) -> bool:
    """ "we'll do the assembly ourselves", "el montaje lo hacemos nosotros"."""
    at, said = place.at, set(words)
    if any(word in told.DONE_BY and words[k + 1 : k + 2] == ["by"] for k, word in enumerate(words)):
        return True
    if not told.SEEING_TO & said or at.has("wish", *place.clause) or at.has("third", *place.clause):
        return False
    if told.OURSELVES & said:
        return True
    verbs = [k for k, word in enumerate(words[:-1]) if word in told.SEEING_TO and words[k + 1] in told.WE]
    return any(place.clause[0] + k >= place.last for k in verbs)


def is_another_matter(place: Place, profile: Profile) -> Doubt | None:
    """ "we're looking for one", "my current flat has one"."""
    at, first = place.at, place.clause[0]
    named, before = profile.named, at.words(first, place.first)
    rest = at.words(place.last, place.sentence[1])
    if any(tuple(rest[k : k + 2]) in told.WITHOUT_IT for k in range(len(rest) - 1)):
        return Doubt("unclear", "hedged_open", "without it, too")
    claims = named & (told.POSSESSION - {"a"} | told.STATES)
    if claims and _is_awaited(at, first):
        return Doubt("unclear", "hypothetical", at.word(first))
    if claims and _is_not_yet(place, before):
        return Doubt("unclear", "future", "looked for")
    if not told.OWNS.isdisjoint(profile.label_order[:1]) and told.RENTED & set(at.words(*place.clause)):
        return Doubt("unclear", "negated", "rented")
    if _is_theirs(profile) and _is_wished(place, before):
        return Doubt("unclear", "future", "wished for")
    then = (
        named & told.STATES and at.has("past_cop", first, place.last) and at.has("at_then", *place.sentence)
    )
    if then or claims and at.has("past_cop", place.last, place.last + 1):
        return Doubt("unclear", "past", "was then")
    if named & (told.OTHER_ONE | told.POSSESSION - {"has", "have"}):
        return None
    behind = at.words(place.last, min(place.clause[1], place.last + 4))
    located = behind[:1] and behind[0] in IN and told.OTHER_ONE & set(behind)
    other = located or _has_another(at, first, place.first)
    return Doubt("unclear", "other_field", "another one") if other else None


def _is_awaited(at: Analysis, first: int) -> bool:
    """ "once it is approved", "sobald"; not "once a year"."""
    words = at.words(first, first + 3)
    phrase = any(tuple(words[: len(each)]) == each for each in told.AS_SOON_AS)
    return phrase or bool(told.ONCE & set(words[:1])) and not {"a", "per", "every"} & set(words[1:2])


def _is_not_yet(place: Place, before: list[str]) -> bool:
    """ "I'd like to rent a car", "wir wollen ein Lager bauen"."""
    behind = place.at.words(place.last, min(place.clause[1], place.last + 2))
    sought = (told.SEEKING | told.ACQUIRING) & set(before[-5:]) or told.ACQUIRING & set(behind)
    return bool(sought) and (not _LINKS & set(before[-3:]) or bool(told.OWN & set(before[-1:])))


def _is_theirs(profile: Profile) -> bool:
    """ "Has a website", "Whether the company owns vans": not "Whether the hotel has wifi"."""
    label = profile.label_order
    held = next((k for k, word in enumerate(label) if word in told.HOLDS), len(label))
    return held == 0 or held < len(label) and bool(told.VISITORS & set(label[:held]))


def _is_wished(place: Place, before: list[str]) -> bool:
    """ "we want a website", "vorremmo i pannelli solari": the thing itself is wished for, nothing with it."""
    wished = place.at.has("wish", place.clause[0], place.first) or bool(told.WISHING & set(before[-4:]))
    return wished and not (_LINKS | told.HAS - {"a"}) & set(before[-3:])


def is_only_named(place: Place) -> Doubt | None:
    """ "unser Lager ist voll", "das Training war schlecht": nothing in the sentence claims the thing."""
    at, (first, last) = place.at, place.sentence
    said = at.words(first, last)
    brief = sum(word[:1].isalnum() for word in said) <= place.last - place.first + 1
    claims = (told.CLAIMING | told.HAS) & set(said) or any(
        at.has(tag, first, last) for tag in ("wish", "neg")
    )
    return None if brief or claims else Doubt("unclear", "no_cue", "only named")


# "looking for a flat with", "que tenga"
_LINKS = WITH | listed("that which who das der die qui que che dat having has")


def _has_another(at: Analysis, first: int, end: int) -> bool:
    verb = next((k for k in range(first, end) if at.word(k) in told.HAS), None)
    return verb is not None and bool(
        told.OTHER_ONE & set(at.words(max(first, verb - 4), max(first, verb - 1)))
    )
