"""What ties the words of a repetition together: compounds stay whole, and nobody comes to have, own or use
what is only named. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .frame import Frame, clauses, merged
from .lexicon import words_of
from .likeness import key_of, matches
from .names import own_names
from .reading import Group, Segment

_INVERTS = frozenset(("de", "nl"))  # the verb may stand before who acts; compounds are one word
_HEAD_FIRST = frozenset(("fr", "es", "pt", "it"))
Run = list[tuple[str, str]]


def runs(segment: Segment, ties: frozenset[str], articles: frozenset[str]) -> Iterator[tuple[Run, bool]]:
    """The content words that stand side by side, each run with whether a small word ties it to the one
    before: "support lead", "head | of support"."""
    left = list(segment.keys)
    run: Run = []
    between: list[str] = []
    tied = False
    for word in segment.words:
        if left and word == left[0][0]:
            if between and run:
                yield run, tied
                run, tied = [], between[0] in ties and articles.issuperset(between[1:])
            run.append(left.pop(0))
            between = []
        else:
            between.append(word)
    if run:
        yield run, tied


@dataclass(frozen=True, slots=True)
class Bond:
    """A word that says another thing without its neighbour. `behind`: the neighbour stands right behind it;
    None: a small word ties the two."""

    key: str
    neighbour: str
    behind: bool | None


def _bonds(source: Group, known: frozenset[str], frame: Frame) -> Iterator[Bond]:
    head_first = frame.language in _HEAD_FIRST
    free = frame["verb"] | frame["want"] | frame["linking"] | frame["nowadays"]
    free |= frozenset(frame.lexicon.limiters)
    loose = frame["linking"] | frame["nowadays"]
    verb = verb_of(source, frame)
    names = own_names(frame.grounds.answers, frame.language)
    for segment in source.segments:
        before: Run = []
        for run, tied in runs(segment, frame["tie"], frame["article"]):
            for (one, first), (two, second) in pairwise(run):
                apart = (first in known) != (second in known)  # a name, and what its bearer does
                whole = first in names and second in names
                acting = first == verb and not head_first
                if apart or whole or acting or one in free or two in loose:
                    continue
                yield Bond(second, first, False) if head_first else Bond(first, second, True)
            if tied and before and before[-1][0] not in free:
                yield Bond(run[0][1], before[-1][1], None)
            before = run


def keeps_compounds(claim: Group, sources: Sequence[Group], frame: Frame, idle: frozenset[str]) -> bool:
    """Whether each word that the claim takes stands alone in some source, or beside its neighbour, too: who
    runs customer support is no customer."""
    known = frozenset(key for _, value in frame.grounds.answers for key in _value_keys(value, frame))
    bonds = [(source.keys, list(_bonds(source, known, frame))) for source in sources]
    for segment in claim.segments:
        for word, key in segment.keys:
            homes = [found for keys, found in bonds if matches(key, keys)]
            if homes and matches(key, bonds[0][0]) and not _is_where(word, segment, frame):
                homes = homes[:1]
            if word not in idle and homes and not any(_stands(key, claim, found, frame) for found in homes):
                return False
    return True


def _is_where(word: str, segment: Segment, frame: Frame) -> bool:
    """ "At Brightfold", whatever else is said of it."""
    before = segment.words[: segment.words.index(word)]
    places = [k for k, one in enumerate(before) if one in frame["at"] - frame["tie"]]
    return bool(places) and set(before[places[-1] + 1 :]).isdisjoint(frame["verb"] | frame["linking"])


def _value_keys(value: str, frame: Frame) -> frozenset[str]:
    whole = merged(value, frame.language)
    return whole.keys if whole else frozenset()


def _stands(key: str, claim: Group, bonds: Sequence[Bond], frame: Frame) -> bool:
    own = frozenset((key,))
    return all(_beside(bond, claim, frame) for bond in bonds if matches(bond.key, own))


def _beside(bond: Bond, claim: Group, frame: Frame) -> bool:
    """Whether both are there, in the order of the source, or tied by a small word."""
    if bond.behind is None:
        return matches(bond.neighbour, claim.keys)
    pair = (bond.key, bond.neighbour) if bond.behind else (bond.neighbour, bond.key)
    for segment in claim.segments:
        found = [_key_is(key, pair) for _, key in segment.keys]
        if any(two == (0, 1) for two in pairwise(found)):
            return True
        turned = frame.language in _INVERTS or not frame["tie"].isdisjoint(segment.words)
        if (1, 0) in pairwise(found) and turned:
            return True
    return False


def _key_is(key: str, pair: tuple[str, str]) -> int | None:
    return next((k for k, one in enumerate(pair) if matches(one, frozenset((key,)))), None)


def verb_of(source: Group, frame: Frame) -> str:
    """The key of what the visitor does in a clause of theirs; empty where it does not show."""
    words = source.words
    place = next((k for k, word in enumerate(words) if word in frame["self"]), len(words))
    content = source.content
    return next(
        (
            key_of(word, frame.lexicon)
            for word in words[place + 1 :]
            if word in content and word not in frame["want"]
        ),
        "",
    )


def has_so(claim: Group, sources: Sequence[Group], frame: Frame) -> bool:
    """Whether the verbs that are not compared elsewhere stand in a source, too: to have, to own, to like, to
    pay. To use is not of the class of "support"."""
    if claim.numbers or not frame["asked"].isdisjoint(frame.whole.words):
        return True
    said = {word for source in sources for word in source.words}
    uses = (frame["linking"] - frame["employed"]).intersection(claim.words)
    if uses and frame["linking"].isdisjoint(said):
        return False
    pairs = list(pairwise((*claim.words, "")))
    helping = frame["lead"] | frame["want"] | frame["been"]  # "you have mentioned"
    has = any(word in frame["having"] and after not in helping for word, after in pairs)
    if (has and frame["having"].isdisjoint(said)) or not _adds_nothing(claim, sources, frame):
        return False
    return all(
        after in said for word, after in pairs if word in frame["second"] and after in frame["claiming"]
    )


def _adds_nothing(claim: Group, sources: Sequence[Group], frame: Frame) -> bool:
    """Whether words that weigh little beside an entry are the visitor's: to pay, to try."""
    there = frozenset(key for source in sources for key in source.keys)
    adds = (frame["light"] | frame["weak"]) - frame["lead"] - frame["courtesy"] - frame["linking"]
    return all(matches(key_of(word, frame.lexicon), there) for word in claim.content if word in adds)


def acts_so(claim: Group, source: Group, frame: Frame) -> bool:
    """ "Patients wait" does not say that you wait."""
    if frame.language in _HEAD_FIRST or not frame["self"].isdisjoint(source.words):
        return True
    pairs = list(pairwise(("", *claim.words)))
    placed = {two for one, two in pairs if one in frame["between"]}  # "bij u raken"
    acts = {
        two
        for one, two in pairs
        if one in frame["you"] - placed and two in claim.content and two not in frame["linking"]
    }
    done = frozenset(key_of(word, frame.lexicon) for word in acts)
    others = (pair for segment in source.segments for pair in pairwise(segment.words))
    content = set(source.content)
    return not any(
        one in content and two in content and matches(key_of(two, frame.lexicon), done) for one, two in others
    )


def stands_beside(claim: Group, known: frozenset[str], own: frozenset[str], frame: Frame) -> bool:
    """Whether a name that the clause does not hold only says where, or who: "at Brightfold"."""
    for segment in claim.segments:
        for word, key in segment.keys:
            if matches(key, own) or not matches(key, known):
                continue
            if not _introduced(word, segment, known, frame):
                return False
    return True


def keeps_place(claim: Group, source: Group, frame: Frame) -> bool:
    """ "At Brightfold" does not become what is done to Brightfold."""
    own = own_names(frame.grounds.answers, frame.language)
    placed = any(_is_placed(segment, own, frame) for segment in source.segments)
    return not placed or all(
        _is_placed(segment, own, frame) or not _is_object(segment, own, frame) for segment in claim.segments
    )


def _is_placed(segment: Segment, names: frozenset[str], frame: Frame) -> bool:
    before = _before_name(segment, names, frame)
    return bool(before) and before[-1] in frame["at"] | frame["between"] | frame["tie"]


def _is_object(segment: Segment, names: frozenset[str], frame: Frame) -> bool:
    content = {word for word, _ in segment.keys} - frame["lead"]
    return not content.isdisjoint(_before_name(segment, names, frame))


def _before_name(segment: Segment, names: frozenset[str], frame: Frame) -> list[str]:
    """What stands before the name, and before its article."""
    keys = dict(segment.keys)
    place = next(
        (k for k, word in enumerate(segment.words) if word in keys and matches(keys[word], names)), 0
    )
    before = list(segment.words[:place])
    while before and before[-1] in frame["article"] - frame["at"]:
        before.pop()
    return before


def _introduced(word: str, segment: Segment, known: frozenset[str], frame: Frame) -> bool:
    before = list(segment.words[: segment.words.index(word)])
    while before and _is_of_name(before[-1], known, frame):
        before.pop()
    if before and before[-1] in frame["at"]:
        return True
    own = matches(key_of(word, frame.lexicon), own_names(frame.grounds.answers, frame.language))
    if not own and all(number.role == "ordinal" for number in segment.numbers):
        return False  # the one who acts is another
    if not before:
        return True
    actors = (frame["second"] | frame["verb"] | frame["linking"]) - frame["lead"]
    return actors.isdisjoint(before)


def _is_of_name(word: str, known: frozenset[str], frame: Frame) -> bool:
    if word in frame["article"]:
        return True
    return word not in frame["linking"] and matches(key_of(word, frame.lexicon), known)


def ties_label(label: str, spoken: str) -> bool:
    """Whether the label itself speaks of using: "the tool that the visitor uses"."""
    lexicon = words_of(spoken)
    words = {word for group in clauses(label, spoken) for word in group.words}
    return not (lexicon["linking"] - lexicon["employed"]).isdisjoint(words)


def is_employed(segment: Segment, frame: Frame) -> bool:
    """ "You work at", "you work for"; not "you work with"."""
    pairs = pairwise(segment.words)
    return any(one in frame["employed"] and two in frame["at"] - {"with"} for one, two in pairs)
