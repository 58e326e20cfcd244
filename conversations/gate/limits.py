"""Whether what limits a source limits the claim, too, and both are meant alike. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

from .frame import Frame
from .lexicon import ALL, Words
from .likeness import key_of, matches, same_number
from .reading import Group, Segment
from .terms import STRICT, Terms

# What belongs to one of several offers must not be said of all of them.
_OFFERS = listed("""plan plans tier tiers edition package tarif tarife paket pakete version formule forfait
    abonnement offre piano piani pacchetto plano planos pacote pakket abonnementen""")
_WITH = frozenset(("with", "mit", "con", "avec", "com", "met"))
_UNLESS = frozenset(("unless", "sauf", "salvo", "tenzij"))
BEFORE = listed("before previously formerly fruher vorher zuvor avant auparavant antes prima vroeger eerder")
_BY = frozenset(("by", "via", "per", "por", "par", "tramite"))
_COMPARES = frozenset(("than", "instead", "statt", "plutot", "anstelle", "als", "dan"))


def nothing_dropped(claim: Group, source: Group, used: set[int], terms: Terms, lexicon: Words) -> bool:
    """What limits the source limits the claim: its numbers, words like "only" and "up to", and the plan that
    it is part of."""
    if not _offer_kept(claim, source, lexicon):
        return False
    for index, part in enumerate(source.segments):
        ranked = terms.strict is STRICT  # an entry on the first site is not on every site
        if index in used and not all(_named(number, claim, ranked) for number in part.numbers):
            return False
        for name in {lexicon.limiters[w] for w in part.words if w in lexicon.limiters}:
            if name not in terms.strict and (index not in used or name in STRICT):
                continue
            own = {key_of(word, lexicon) for word in part.words if lexicon.limiters.get(word) == name}
            said = any(lexicon.limiters.get(word) == name for word in claim.words)
            if (
                not said
                and not any(matches(key, claim.keys) for key in own)
                and not _elsewhere(name, part, claim, lexicon)
            ):
                return False
    return True


def _elsewhere(name: str, part: Segment, claim: Group, lexicon: Words) -> bool:
    """Whether a bound ("up to six photos") is that of a number of which nothing is said."""
    if name in STRICT or not part.numbers or not part.counted:
        return False
    said = any(same_number(number, known) for number in claim.numbers for known in part.numbers)
    return not said and not matches(part.counted, claim.keys)


def _offer_kept(claim: Group, source: Group, lexicon: Words) -> bool:
    """Whether the claim names the offer, too: "the Enterprise plan", or only "Enterprise"."""
    words = source.words
    places = [k for k, word in enumerate(words) if word in _OFFERS]
    if not places or any(lexicon.same.get(word) in ALL for word in words):
        return True
    names = {word for place in places for word in _name_at(words, place, lexicon)}
    return not (names | _OFFERS).isdisjoint(claim.words)


def _name_at(words: Sequence[str], place: int, lexicon: Words) -> Sequence[str]:
    """The name of an offer: before the word for it, or behind it where only an article is before."""
    before = words[max(place - 1, 0) : place]
    return before if before and before[0] not in lexicon.free else words[place + 1 : place + 2]


def _named(number: Reading, claim: Group, ranked: bool) -> bool:
    free = ("code", "version", "idiom") if ranked else ("code", "version", "idiom", "ordinal")
    return number.role in free or any(
        same_number(said, number) or same_number(number, said) for said in claim.numbers
    )


def stands_so(source: Group, frame: Frame, tags: Collection[str]) -> bool:
    """Whether the sentence keeps the words by which a source is meant otherwise than plainly so: "if", "last
    year", "our competitor"."""
    said, keys = set(frame.whole.words), frame.whole.keys
    free = frame["i"] | frame["we"] | frame["subject"] | frame["second"]
    if any(frame.lexicon.limiters.get(word) == "if" for word in said - _UNLESS) and _UNLESS.isdisjoint(
        source.words
    ):
        tags = [tag for tag in tags if tag != "if"]  # "sofern" says "wenn", too
    return all(
        word in said or word in free or matches(key_of(word, frame.lexicon), keys)
        for tag, words in source.stance
        if tag in tags
        for word in words
    )


def claims_so(
    claim: Group, source: Group, tags: Collection[str] = ("past", "past_cop", "suppose", "wrong")
) -> bool:
    """Whether the claim is meant otherwise than plainly so only where the source is: "you used to"."""
    said = set(source.words)
    return all(said.issuperset(words) for tag, words in claim.stance if tag in tags)


def supposes_alike(claim: Group, source: Group, lexicon: Words) -> bool:
    """ "Parents pay when they book" does not say that they book when they pay."""
    said, there = _supposed(claim, lexicon), _supposed(source, lexicon)
    if not said or not there:
        return True
    main, supposed = claim.keys - said, source.keys - there
    return not any(matches(key, supposed) and not matches(key, there) for key in said) and not any(
        matches(key, there) and not matches(key, supposed) for key in main
    )


def _supposed(group: Group, lexicon: Words) -> frozenset[str]:
    """The keys behind an "if", to the next mark."""
    for segment in group.segments:
        at = next((k for k, word in enumerate(segment.words) if lexicon.limiters.get(word) == "if"), None)
        if at is not None:
            behind = set(segment.words[at + 1 :])
            return frozenset(key for word, key in segment.keys if word in behind)
    return frozenset()


def was_so(claim: Group, source: Group) -> bool:
    """ "Now we use the one, before we used the other" does not say that they used the one before."""
    was = {word for tag, words in claim.stance if tag in ("past", "past_cop") for word in words}
    before = BEFORE.intersection(claim.words)
    then = [segment for segment in source.segments if not (was | before).isdisjoint(segment.words)]
    if not then:
        return not before
    there = frozenset(key for segment in then for _, key in segment.keys)
    return all(matches(key, there) for key in claim.keys if matches(key, source.keys))


def excludes_alike(claim: Group, source: Group, frame: Frame) -> bool:
    """ "With the one" does not say "with the one only"."""
    limiters = frame.lexicon.limiters
    if not any(limiters.get(word) == "only" for word in claim.words):
        return True
    places = [k for k, word in enumerate(source.words) if limiters.get(word) == "only"]
    narrowed = frozenset(_narrowed(source, k, frame) for k in places)
    said = [_narrowed(claim, k, frame) for k, word in enumerate(claim.words) if limiters.get(word) == "only"]
    return any(not key or matches(key, claim.keys) for key in narrowed) and all(
        not key or "" in narrowed or matches(key, narrowed) for key in said
    )


def _narrowed(source: Group, place: int, frame: Frame) -> str:
    """The key of what an "only" belongs to: what stands behind it, or before where nothing does."""
    keys = dict(pair for segment in source.segments for pair in segment.keys)
    small = frame["light"] | frame["weak"] | frame["linking"]
    content = [word for word in source.words[place + 1 :] if word in keys and word not in small]
    before = [word for word in source.words[:place] if word in keys]
    return keys[(content[:1] or before[-1:])[0]] if content or before else ""


def ends_alike(claim: Group, source: Group) -> bool:
    """ "We're moving" does not say that they moved."""
    said = set(source.words)
    going = frozenset(key for s in source.segments for word, key in s.keys if word.endswith("ing"))
    return not any(
        word.endswith("ed") and word not in said and key in going
        for s in claim.segments
        for word, key in s.keys
    )
