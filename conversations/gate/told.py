"""Whether the visitor said it, of themselves and as it is repeated. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from leadqual.qualification.readers.base import Reading

from .actors import ABOUT, WE_END, apart, tells_of_self
from .answered import as_you, is_answered, lead_of, without_place
from .claims import tells
from .frame import Frame, clauses, keys, merged, spoken_in
from .lexicon import words_of
from .likeness import is_among, key_of, matches, same_number
from .limits import claims_so, ends_alike, excludes_alike, nothing_dropped, stands_so, was_so
from .names import keeps_names, own_names
from .pieces import COUNTED, YOU, Piece, pieces_of
from .pronouns import heard_of
from .reading import Group, Segment, read
from .terms import Terms

_PEOPLE = frozenset(("=person", "=personne", "=persona", "=pessoa", "=persoon"))
_KEPT = frozenset(("if", "except"))
_TOLD = ("third", "past", "past_cop", "future", "source", "suppose", "deny", "wrong", "sarcasm", "joke", "if",
         "inject", "order", "record", "opinion", "takeback")  # fmt: skip


def is_told(claim: Group, frame: Frame) -> bool:
    words = set(claim.words)
    offers = words & (frame["can"] - frame["vow"]) and not any(s.denied for s in claim.segments)
    if words & (frame["we"] - frame["i"]) or offers or words & frame["others"]:
        return False
    if not keeps_names(claim, frame) or any(word.endswith(WE_END) for word in words & frame["be"]):
        return False
    if _is_of_us(claim, words, frame):
        return False
    idle = (lead_of(claim, frame) - frame.idle) | _closing(claim, frame) | frame["nowadays"] | ABOUT
    said = [p for p in pieces_of(claim.segments, frame.language, frame["you"]) if p.word not in idle]
    own = own_names(frame.grounds.answers, frame.language)
    placed = without_place(said, own)
    works = len(placed) < len(said)
    said = as_you(placed, frame)
    if said and said[0].key == YOU and _is_reported(claim, frame):
        said = said[1:]
    past = any(tag in ("past", "past_cop") for tag, _ in claim.stance)  # what was accepted is so today
    if not past and is_answered(said, works, frame):
        return True
    if not said or all(piece.key == YOU for piece in said):
        return False
    sources, units = said_by(frame.grounds.visitor), _units(claim, frame)
    return all(
        any(_is_told_by(claim, fact, source, units, idle, frame) for source in sources)
        for fact in _facts(said)
    )


def _facts(said: Sequence[Piece]) -> list[Sequence[Piece]]:
    """ "120 people across 3 sites" is two of them: each number with what is by it."""
    opens = [
        k
        for k, piece in enumerate(said)
        if piece.number is not None and (not k or said[k - 1].run != piece.run)
    ]
    if len(opens) < 2 or opens[0] or any(piece.verbs or piece.key == YOU or piece.denied for piece in said):
        return [said]
    return [said[first:last] for first, last in zip(opens, [*opens[1:], len(said)], strict=True)]


def _is_reported(claim: Group, frame: Frame) -> bool:
    """ "You mentioned that ..." """
    words = [word for word in claim.words if word not in frame["having"]]
    return any(one in frame["you"] and two in frame["told"] for one, two in pairwise(words))


def _closing(claim: Group, frame: Frame) -> frozenset[str]:
    """How hard or good it is, said behind it."""
    judged = frozenset().union(
        *(frame[tag] for tag in ("hard", "soft", "stings", "degree", "everyone", "seems"))
    )
    found: set[str] = set()
    for word in reversed(claim.content):
        if word not in judged and word not in frame["lead"]:
            break
        found.add(word)
    told = found & (frame["hard"] | frame["soft"] | frame["stings"])
    return frozenset(found) - frame["praise"] if told else frozenset()


def _is_of_us(claim: Group, words: set[str], frame: Frame) -> bool:
    """Whether it is not about the visitor: what works with a tool of theirs is what we offer."""
    if words & (frame["second"] | frame["yours"]) or _goes_on_of_you(claim, frame):
        return False
    summed = claim.numbers and not any(number.role == "money" for number in claim.numbers)
    around = frame["heard"] | frame["thanks"] | frame["summing"] | frame["asked"]
    states = words & frame["product"] and words & frame["verb"] and around.isdisjoint(frame.whole.words)
    return bool(words & frame["linking"] or states or (words & frame["impersonal"] and not summed))


def _goes_on_of_you(claim: Group, frame: Frame) -> bool:
    """ "You run support and use Zendesk", "Brightfold uses Zendesk"."""
    own = own_names(frame.grounds.answers, frame.language)
    if claim.content and matches(key_of(claim.content[0], frame.lexicon), own):
        return True
    around = set(frame.whole.words)
    ours = around & (frame["impersonal"] | frame["we"] | frame.idle)
    acts = claim.words[0] in frame["joins"] and len(claim.words) > 1 and claim.words[1] in frame["linking"]
    return bool(acts and around & frame["you"]) and not ours


def _without_units(said: Sequence[Piece], source: Group, units: frozenset[str]) -> Sequence[Piece]:
    """Without what an accepted number was accepted as: "12 staff", where only "12" was said."""
    units -= source.keys
    return [
        piece
        for before, piece in zip([None, *said], said, strict=False)
        if not (before and before.number and before.run == piece.run)
        or not (matches(piece.key, units) or (piece.key in _PEOPLE and piece.key not in source.keys))
    ]


@lru_cache(maxsize=256)
def said_by(visitor: tuple[str, ...]) -> tuple[Group, ...]:
    """Each clause of the visitor's, and each of their sentences that is meant plainly as a whole."""
    around = visitor[0] if visitor else ""
    found: list[Group] = []
    for text in visitor:
        spoken = spoken_in(text, around)
        for groups in read(text, spoken):
            pairs = zip(groups, (None, *groups), strict=False)
            parts = [part for group, before in pairs for part in apart(group, before, spoken)]
            found += parts
            for k, group in enumerate(groups):
                for named in heard_of(group, groups[:k], spoken):
                    found += apart(named, groups[k - 1] if k else None, spoken)
            stance = tuple(pair for part in parts for pair in part.stance)
            if len(groups) > 1 and all(tag == "correct" for tag, _ in stance):
                segments = tuple(segment for group in groups for segment in group.segments)
                found.append(Group(segments, stance, groups[0].asks, ""))
    return tuple(found)


def _is_told_by(
    claim: Group,
    said: Sequence[Piece],
    source: Group,
    units: frozenset[str],
    idle: frozenset[str],
    frame: Frame,
) -> bool:
    if source.asks:
        return False
    wished = _wishes(source.words, frame)
    wants = frame["want"] if wished else frozenset()
    said = [p for p in said if p.word not in wants or matches(p.key, source.keys)]
    spoken = spoken_in(frame.grounds.visitor[-1], frame.grounds.visitor[0])
    there = _from_self(source, spoken, own_names(frame.grounds.answers, frame.language))
    skip = frame["nowadays"] | frame["light"] | ABOUT
    if not tells(_without_units(said, source, units), there, skip, frame.language):
        return False
    return (
        _wishes([word for word in claim.words if word not in idle], frame) == wished
        and stands_so(source, frame, _TOLD)
        and claims_so(claim, source)
        and was_so(claim, source)
        and ends_alike(claim, source)
        and _works_so(claim, source, frame)
        and not _was_corrected(claim, source, frame)
        and nothing_dropped(
            frame.whole, source, set(), Terms(idle, shared=units, strict=_KEPT), frame.lexicon
        )
        and excludes_alike(claim, source, frame)
    )


def _was_corrected(claim: Group, source: Group, frame: Frame) -> bool:
    """Whether a number stands there in whose place another one of the same message was accepted."""
    if any(tag == "third" for tag, _ in source.stance):
        return False
    counted = [(segment.counted, segment.numbers[-1]) for segment in claim.segments if segment.counted]
    for label, value in frame.grounds.answers:
        whole = merged(value, frame.language)
        if whole is None or not whole.numbers or len(whole.content) > 2:
            continue
        known = keys(label, spoken_in(label)) | whole.keys
        for counts, number in counted:
            if matches(counts, known) and not is_among(number, whole.numbers):
                return any(
                    is_among(number, message) and any(is_among(n, message) for n in whole.numbers)
                    for message in _numbers_said(frame.grounds.visitor)
                )
    return False


@lru_cache(maxsize=64)
def _numbers_said(visitor: tuple[str, ...]) -> tuple[tuple[Reading, ...], ...]:
    around = visitor[0] if visitor else ""
    read_all = ((clauses(text, spoken_in(text, around))) for text in visitor)
    return tuple(tuple(n for group in groups for n in group.numbers) for groups in read_all)


def _is_said_again(piece: Piece, before: Sequence[Piece]) -> bool:
    """ "210 carers, no, 210 with the night team", which took the place of another number."""
    return any(one.number is not None and piece.is_like(one) for one in before)


@lru_cache(maxsize=1024)
def _from_self(source: Group, spoken: str, own: frozenset[str]) -> tuple[Piece, ...]:
    """With the visitor as the one who acts, also where only the verb shows it."""
    lexicon = words_of(spoken)
    taken = {word for tag, words in source.stance if tag == "correct" for word in words}
    found = pieces_of(source.segments, spoken, lexicon["self"] | lexicon["us"])
    found = [piece for piece in found if piece.word not in taken and piece.word not in lexicon["no"]]
    found = [p for k, p in enumerate(found) if not (p.number and _is_said_again(p, found[:k]))]
    counted = source.numbers and lexicon["verb"].isdisjoint(source.words)
    if not found or any(piece.key == YOU for piece in found):
        return tuple(without_place(found, own))
    if tells_of_self(source, spoken) or counted:
        told = "" if tells_of_self(source, spoken) else COUNTED
        first = replace(found[0], word=told, key=YOU, number=None, lead="", run=-1, opens=True)
        found = [first, *found]
    return tuple(without_place(found, own))


def _units(group: Group, frame: Frame) -> frozenset[str]:
    """What the numbers of the clause were accepted as: "12 staff"."""
    return frozenset(
        key
        for _, value in frame.grounds.answers
        if (whole := merged(value, frame.language)) and whole.numbers and len(whole.content) < 3
        if any(same_number(number, known) for number in group.numbers for known in whole.numbers)
        for key in whole.keys
    )


def _wishes(words: Sequence[str], frame: Frame) -> bool:
    """Whether something is wanted and not there. "It sounds like" wants nothing."""
    wanted = frame["want"].intersection(words)
    if "after" in words:
        wanted = wanted - {"look", "looking"}  # "looking after" wants nothing
    return bool(wanted - {"like"}) or bool(wanted) and "would" in words


def _works_so(group: Group, said: Group, frame: Frame) -> bool:
    """Who works with a thing does not work at it."""
    if not any(_is_employed(segment, frame) for segment in group.segments):
        return True
    own = own_names(frame.grounds.answers, frame.language)
    return any(matches(key, own) for key in group.keys) or any(_is_employed(s, frame) for s in said.segments)


def _is_employed(segment: Segment, frame: Frame) -> bool:
    """ "You work at", "you work for"; not "you work with"."""
    pairs = pairwise(segment.words)
    return any(one in frame["employed"] and two in frame["at"] - {"with"} for one, two in pairs)


def told_of(said: Sequence[tuple[str, str]], frame: Frame) -> frozenset[str]:
    """The keys of one plain clause of the visitor's in which all of these stand; none where there is no such
    clause."""
    for source in said_by(frame.grounds.visitor):
        plain = not source.stance and not source.asks and not any(s.denied for s in source.segments)
        if plain and all(matches(key, source.keys) for _, key in said):
            return source.keys
    return frozenset()
