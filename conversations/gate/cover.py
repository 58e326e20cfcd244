"""Whether one clause says no more than another, and drops nothing that limits it. Pure."""

from __future__ import annotations

from .figures import counted_by, nothing_shifted, numbers_carried, own, subject_kept, units_kept
from .frame import Frame
from .lexicon import ALL, Words
from .likeness import is_period, key_of, matches
from .limits import ends_alike, excludes_alike, in_order, keeps_with, nothing_dropped
from .reading import Group, Segment
from .terms import STRICT, Terms


class Tally:
    """What of a claim was found where. `used`: segments of the source."""

    def __init__(self) -> None:
        self.used: set[int] = set()
        self.matched = self.borrowed = self.weak = 0


def carried(claim: Group, source: Group, frame: Frame, terms: Terms) -> bool:
    """Whether `source` says what `claim` says."""
    tally = Tally()
    for segment in claim.segments:
        if not all(_found(word, key, segment, source, frame, terms, tally) for word, key in segment.keys):
            return False
        if not numbers_carried(segment, source, terms, tally.used, frame.lexicon):
            return False
    if tally.borrowed and terms.whole and not _whole_question(terms.lent, claim, source, frame):
        return False
    carrying = tally.matched + tally.borrowed + len(claim.numbers)
    if not carrying or (tally.weak and carrying < 2):
        return False
    if claim.numbers and not _counted_alike(claim, source, terms):
        return False
    relevant = tally.used or set(range(len(source.segments)))
    return (
        nothing_dropped(frame.whole, source, relevant, terms, frame.lexicon)
        and nothing_shifted(claim, source, frame)
        and units_kept(claim, terms, frame)
        and subject_kept(claim, source, terms, frame)
        and in_order(claim, source)
        and ends_alike(claim, source)
        and keeps_with(claim, source, frame)
        and excludes_alike(claim, source, frame)
    )


def _is_shared(key: str, segment: Segment, terms: Terms) -> bool:
    """What belongs to all that a source says; of the visitor's answers, not what is denied here."""
    return matches(key, terms.shared) and (terms.strict is STRICT or not segment.denied)


def _counted_alike(claim: Group, source: Group, terms: Terms) -> bool:
    """ "28 people" are no 28 people per stage."""
    there = counted_by(source.segments) | terms.units
    there |= terms.shared if terms.strict is STRICT else frozenset()
    periods = {key for segment in claim.segments for word, key in segment.keys if is_period(word)}
    return all(matches(key, there) for key in counted_by(claim.segments) - periods)


def _found(
    word: str, key: str, segment: Segment, source: Group, frame: Frame, terms: Terms, tally: Tally
) -> bool:
    if word in terms.idle or _is_idle_here(word, segment, source, frame):
        return True
    if not segment.denied and key in terms.refused:
        return False
    place = _place(key, segment, source)
    if place is not None:
        tally.matched += word not in frame["linking"]
        if word not in frame["light"] and key in {own for _, own in own(source, place)}:
            tally.used.add(place)
        return True
    if (word in frame["light"] and _is_light_here(word, segment, frame)) or _is_shared(key, segment, terms):
        return True
    if _limits_alike(word, source, frame.lexicon):
        return True
    if word in frame["linking"] and key in source.keys:
        return True  # "we don't use the one, only the other"
    if matches(key, terms.lent) and not segment.denied:
        tally.borrowed += 1
        return True
    opening = _first_named(source) if terms.strict is STRICT else frozenset()
    if segment.denied and (word in frame["needed"] or key in opening):
        return True
    tally.weak += word in frame["weak"]
    return word in frame["weak"]


def _first_named(source: Group) -> frozenset[str]:
    """What a source begins with: carriers without an account need none."""
    return frozenset(key for _, key in source.segments[0].keys[:1] if not source.segments[0].denied)


def _is_light_here(word: str, segment: Segment, frame: Frame) -> bool:
    """To pay is light beside a sum only: who can answer by a text does not pay by it."""
    if word not in frame["pays"] or segment.denied:
        return True
    return any(number.role == "money" for number in frame.whole.numbers)


def _limits_alike(word: str, source: Group, lexicon: Words) -> bool:
    """ "Typically" where the source has "usually"."""
    limit = lexicon.limiters.get(word)
    return limit is not None and any(lexicon.limiters.get(other) == limit for other in source.words)


def _is_idle_here(word: str, segment: Segment, source: Group, frame: Frame) -> bool:
    """ "You don't need any card", "19 and 39, both a month", "19 each month": where "any", "both" and "each"
    add nothing."""
    if segment.denied and word in frame["any"]:
        return True
    if frame.lexicon.same.get(word) in ALL:
        later = segment.keys[_place_of(word, segment) + 1 :]
        return bool(later) and (is_period(later[0][0]) or matches(later[0][1], counted_by(source.segments)))
    if word in frame["both"] and _names_two(word, segment, frame):
        return True
    return word in frame["both"] and len(frame.whole.numbers) > 1


def _place_of(word: str, segment: Segment) -> int:
    return next(k for k, (other, _) in enumerate(segment.keys) if other == word)


def _names_two(word: str, segment: Segment, frame: Frame) -> bool:
    """ "Both Outlook and Gmail": the two follow."""
    segments = frame.whole.segments
    at = next((k for k, other in enumerate(segments) if other == segment), len(segments))
    if at + 1 >= len(segments) or not segments[at + 1].joined:
        return False
    behind = segment.words[segment.words.index(word) + 1 :]
    named = [one for one, _ in segment.keys[_place_of(word, segment) + 1 :]]
    return 0 < len(behind) <= 3 and list(behind) == named and frame["light"].isdisjoint(named)


def _whole_question(lent: frozenset[str], claim: Group, source: Group, frame: Frame) -> bool:
    """What a question asks is affirmed as a whole: "free" is not what "free for charities" is."""
    light = {key_of(word, frame.lexicon) for word in frame["light"] | frame["weak"]}
    said = frame.whole.keys | source.keys | claim.keys
    borrowed = [(segment, *pair) for segment in claim.segments for pair in segment.keys]
    if all(_is_of_noun(word, key, lent, segment, source) for segment, word, key in borrowed):
        return True
    return all(matches(key, said) or key in light or key in frame.idle_keys for key in lent)


def _is_of_noun(word: str, key: str, lent: frozenset[str], segment: Segment, source: Group) -> bool:
    """Whether a word is the answer's, or stands right before one of its words that the question has, too:
    "patient data", where the answer has "data"."""
    if matches(key, source.keys) or not matches(key, lent):
        return True
    behind = segment.words[segment.words.index(word) + 1 :][:1]
    after = dict(segment.keys).get(behind[0], "") if behind else ""
    return bool(after) and matches(after, source.keys) and matches(after, lent)


def _place(key: str, segment: Segment, source: Group) -> int | None:
    """The segment of the source in which a word stands, said or denied alike."""
    for index, part in enumerate(source.segments):
        if part.denied == segment.denied and matches(key, frozenset(k for _, k in part.keys)):
            return index
    return None
