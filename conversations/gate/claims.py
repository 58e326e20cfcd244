"""Whether a clause says what another one says: its pieces in their order, each led up to alike. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .inverting import INVERTS, acts_alike, only_verb_moved
from .lexicon.leads import SOFT
from .pieces import COUNTED, LASTS, YOU, Piece

_MOST_TRIED = 24
_LONGEST = 40  # pieces of a claim
_ACTING = ("ing", "ar", "er", "ir", "re", "en", "ando", "endo", "indo")
_BEING = ("ing", "ed", "en", "t", "do", "da", "to", "ta", "é", "ée", "és")
_FREE = frozenset(("free", "kostenlos", "gratuit", "gratuite", "gratuito", "gratuita", "gratis"))
_ENGLISH_DONE = ("ed", "n", "t", "ld", "nd", "ade", "one")
_DONE = ("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ado", "ada", "ados", "adas", "ido", "ida",
    "idos", "idas", "ées", "ee", "ees", "és")  # fmt: skip


def tells(
    claim: Sequence[Piece],
    source: Sequence[Piece],
    skip: frozenset[str],
    language: str,
    listed: frozenset[int] = frozenset(),
    ours: bool = False,
) -> bool:
    """Whether the source has all that the claim says, put together alike. `skip`: words of the source that
    may be left out anywhere; `listed`: its parts that are one of a list, and may be left out; `ours`: we
    act, or nobody in particular."""
    loose = frozenset(
        k for k, piece in enumerate(source) if piece.word in skip or piece.loose or piece.part in listed
    )
    return any(
        _stays(claim, source, places, listed) and _holds(claim, source, places, loose, skip, language, ours)
        for places in _placings(claim, source)
    )


def _placings(claim: Sequence[Piece], source: Sequence[Piece]) -> Iterator[list[int]]:
    """The ways to find each piece of the claim in the source."""
    if len(claim) > _LONGEST:
        return
    options: list[list[int]] = []
    for said in claim:
        homes = [k for k, piece in enumerate(source) if piece.denied == said.denied and said.is_like(piece)]
        if not homes:
            return
        options.append(sorted(homes, key=lambda k: (source[k].lead != said.lead, k)))
    tried = 0
    stack: list[list[int]] = [[]]
    while stack and tried < _MOST_TRIED:
        begun = stack.pop()
        if len(begun) == len(claim):
            tried += 1
            yield begun
            continue
        stack += [[*begun, k] for k in reversed(options[len(begun)]) if k not in begun]


def _holds(
    claim: Sequence[Piece],
    source: Sequence[Piece],
    places: list[int],
    loose: frozenset[int],
    skip: frozenset[str],
    language: str,
    ours: bool,
) -> bool:
    core = []
    for at, (said, place) in enumerate(zip(claim, places, strict=True)):
        there = source[place]
        if said.loose:
            continue
        if LASTS in (said.lead, there.lead) and {said.lead, there.lead} <= SOFT | {"", LASTS}:
            if said.number is not None and places[at + 1 : at + 2] != [place + 1]:
                return False  # two hours are no two trucks
            if not said.opens:
                core.append(at)
            continue
        if said.lead and there.lead and _alike(said.lead, there.lead):
            if not _whole_run(place, {*places, *loose}, source):
                return False
            if said.lead == "all":
                core.append(at)
        elif (not said.lead or not said.opens) and (not there.lead or not there.opens):
            if there.lead and not _is_led(place, places, source):
                return False
            core.append(at)  # a verb may stand right behind what is led up to
        elif said.lead and there.lead:
            return False
        elif there.lead:
            if there.lead not in SOFT or not _is_before_host(at, place, claim, source, places):
                return False
        elif (said.lead == "to" and language == "en") or (said.lead == "with" and _is_had(there, source)):
            core.append(at)  # "to confirm"; "with two stages", who has two
        elif said.lead == "of" and any(piece.lead == LASTS for piece in claim[max(at - 3, 0) : at]):
            continue  # "two days of stocktaking", which takes two days
        elif said.lead in SOFT and _is_priced(place, claim, source):
            continue  # "for Team you pay 19"
        elif said.lead not in SOFT | {"to"} or not _is_behind_head(at, place, claim, source, places):
            return False
    kept, stands = [claim[at] for at in core], [places[at] for at in core]
    return _core_holds(kept, stands, source, {*places, *loose}, skip, language, ours)


def _is_led(place: int, places: Sequence[int], source: Sequence[Piece]) -> bool:
    """Whether what its run begins with is there, too."""
    return any(source[k].run == source[place].run and source[k].opens for k in places)


def _stays(
    claim: Sequence[Piece], source: Sequence[Piece], places: Sequence[int], listed: frozenset[int]
) -> bool:
    """Whether what is led up to comes from where the rest of its segment does."""
    priced = any(piece.number is not None and piece.number.role == "money" for piece in claim)
    for part in {piece.part for piece in claim}:
        here = [(piece, source[k]) for piece, k in zip(claim, places, strict=True) if piece.part == part]
        homes = {there.part for said, there in here if not said.lead}
        homes |= {
            k for k in range(len(source)) if homes and k > min(homes) and (k in listed or _all_led(k, source))
        }
        led = [
            there
            for said, there in here
            if said.lead and not said.loose and not (priced and said.lead == "per")
        ]
        if homes and any(there.part not in homes for there in led):
            return False
    return True


def _is_had(there: Piece, source: Sequence[Piece]) -> bool:
    return any(piece.run == there.run and "having" in piece.verbs for piece in source)


def _is_priced(place: int, claim: Sequence[Piece], source: Sequence[Piece]) -> bool:
    """Whether it is what a sum is for."""
    opens = all(piece.part != source[place].part for piece in source[:place])
    return opens and any(said.number is not None and said.number.role == "money" for said in claim)


def _all_led(part: int, source: Sequence[Piece]) -> bool:
    """ "... and month": it belongs to what is before it."""
    return all(piece.lead for piece in source if piece.part == part)


def _alike(one: str, other: str) -> bool:
    return one == other or (one in SOFT and other in SOFT and not {"per", "all"} & {one, other})


def _whole_run(place: int, places: set[int], source: Sequence[Piece]) -> bool:
    """Whether all that stands beside the word is there, too."""
    run = source[place].run
    return all(k in places for k, piece in enumerate(source) if piece.run == run)


def _is_before_host(
    at: int, place: int, claim: Sequence[Piece], source: Sequence[Piece], places: Sequence[int]
) -> bool:
    """ "A two-hour queue", from "queue for two hours"."""
    run = [k for k, piece in enumerate(source) if piece.run == source[place].run]
    later = [k for k in range(at + 1, len(claim)) if claim[k].run == claim[at].run]
    return any(places[k] == run[0] - 1 for k in later)


def _is_behind_head(
    at: int, place: int, claim: Sequence[Piece], source: Sequence[Piece], places: Sequence[int]
) -> bool:
    """ "The lead of support", from "the support lead"."""
    first = next(k for k in range(len(claim)) if claim[k].run == claim[at].run)
    if not first:
        return False
    host = places[first - 1]
    return source[host].run == source[place].run and host > place


def _core_holds(
    core: Sequence[Piece],
    places: list[int],
    source: Sequence[Piece],
    taken: set[int],
    skip: frozenset[str],
    language: str,
    ours: bool,
) -> bool:
    if not core:
        return True
    if any(piece.key == YOU for piece in core) and not _acts_there(core, source):
        return False
    moves = False if language in INVERTS else _is_passive(core, places, source, language)
    if language in INVERTS:  # who acts may stand before and behind what is done
        if not acts_alike(core, places, source, language):
            return False
        moves = only_verb_moved(core, places, source, language, ours)
        kept = [(piece, place) for piece, place in zip(core, places, strict=True) if piece.key != YOU]
        core, places = [piece for piece, _ in kept], [place for _, place in kept]
    if not core:
        return True
    ordered = sorted(places)
    if places != ordered and not (
        _one_moved(places) and _parts_whole(core, places, source) and (moves or _excludes(core))
    ):
        return False
    free = {k for k, piece in enumerate(source) if piece.lead or piece.key == YOU} | taken
    if any(k not in free for k in range(ordered[0], ordered[-1])):
        return False
    if any(_is_anothers(one, other, source, taken) for one, other in pairwise(ordered)):
        return False
    first, last = source[ordered[0]], source[ordered[-1]]
    before, behind = ordered[0] - 1, ordered[-1] + 1
    if before >= 0 and source[before].run == first.run and before not in free:
        named = first.named and not source[before].named
        if not core[0].word.endswith(_ACTING) and not named and core[0].word not in skip:
            return False
    if behind < len(source) and behind not in taken:
        beside = source[behind].run == last.run and behind not in free
        if beside or (source[behind].lead == "of" and source[behind].part == last.part):
            return False
    return all(
        _joined_alike(place, piece, core, source, skip) for piece, place in zip(core, places, strict=True)
    )


def _acts_there(core: Sequence[Piece], source: Sequence[Piece]) -> bool:
    """Whether the visitor acts in the source, too; one who is only counted there is only that."""
    counts = any(one.key == YOU and other.number is not None for one, other in pairwise(core))
    return any(piece.key == YOU and (counts or piece.word != COUNTED) for piece in source)


def _is_anothers(one: int, other: int, source: Sequence[Piece], taken: set[int]) -> bool:
    """Who loses time to sort mails does not lose mails."""
    between = [k for k in range(one + 1, other) if source[k].run == source[other - 1].run]
    return bool(between) and source[between[0]].lead in ("to", "of", "for") and taken.isdisjoint(between)


def _joined_alike(
    place: int, said: Piece, core: Sequence[Piece], source: Sequence[Piece], skip: frozenset[str]
) -> bool:
    """Whether nobody is or has what they do not in the source."""
    there = source[place]
    before = source[place - 1] if place else None
    if "done" in said.verbs and not there.verbs & {"be", "done"} and _does_it(place, core, source):
        return False
    if "be" in said.verbs and "be" not in there.verbs:
        if core[0] is said and said.denied and "having" in there.verbs:
            return True  # "there is no app", who has none
        if said.number is not None:
            counts = any(piece.run == said.run and piece.number is None for piece in core)
            return "having" not in there.verbs or not counts
        named = before is not None and any(piece.is_like(before) for piece in core)
        if before is not None and not named and before.word in skip and before.run == there.run:
            return True  # "is live", from "goes live"
        acting = said.word.endswith("ing") or not _does_it(place, core, source)
        done = said.word.endswith(_BEING) and acting
        return done or said.word in _FREE
    if "having" in said.verbs and "having" not in there.verbs:
        if core[0] is said and said.number is None:
            return True  # "having trucks wait"
        return said.number is not None and "be" in there.verbs
    return True


def _excludes(core: Sequence[Piece]) -> bool:
    """ "With Outlook, and not with Salesforce": what stands last is all that is denied."""
    return core[-1].denied and not any(piece.denied for piece in core[:-1])


def _does_it(place: int, core: Sequence[Piece], source: Sequence[Piece]) -> bool:
    """Whether who is before a verb here does it to another one there: who informs is not who is informed."""
    there = source[place]
    subject = any(source[k].is_like(p) for p in core for k in range(place) if source[k].part == there.part)
    behind = next((piece for piece in source[place + 1 :] if not piece.loose), None)
    return subject and behind is not None and behind.part == there.part and not behind.lead


def _parts_whole(core: Sequence[Piece], places: Sequence[int], source: Sequence[Piece]) -> bool:
    """Whether no two parts of the claim mix what is said in two parts of the source, where each of those
    says something by itself and is no more than one of a list."""
    runs: dict[int, set[int]] = {}
    for there in source:
        runs.setdefault(there.part, set()).add(there.run)
    homes: dict[int, set[int]] = {}
    for piece, place in zip(core, places, strict=True):
        home = source[place].part
        homes.setdefault(piece.part, set()).add(home + (len(runs[home]) == 1 and home + 1 in runs))
    return not any(
        one & other and len(one | other) > 1
        for at, one in homes.items()
        for against, other in homes.items()
        if at < against
    )


def _is_passive(core: Sequence[Piece], places: Sequence[int], source: Sequence[Piece], language: str) -> bool:
    """ "Loaves are thrown away", "pagnotte buttate"."""
    late = [piece for k, piece in enumerate(core) if any(place > places[k] for place in places[:k])]
    if language == "en":
        return bool(late) and all(
            "be" in piece.verbs and piece.word.endswith(_ENGLISH_DONE) for piece in late
        )
    if any("se" in source[place].verbs for place in places):
        return True
    nouns = {source[place].word for place in places} - {p.word for p in late if "be" in p.verbs}
    return bool(late) and all(piece.word.endswith(_DONE) and piece.word not in nouns for piece in late)


def _one_moved(places: list[int]) -> bool:
    """Whether they are in order but for one."""
    return any(all(a < b for a, b in pairwise([*places[:k], *places[k + 1 :]])) for k in range(len(places)))
