"""Who does it in German and Dutch, where the verb may stand before or behind whoever acts. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.readers.word_sets import words as listed

from .pieces import YOU, Piece

INVERTS = frozenset(("de", "nl"))
_ACTS = listed("ich wir du ik we wij jij") | {"", "#"}
_ACTED_ON = listed("mich mir uns ons mij me")


def acts_alike(core: Sequence[Piece], places: Sequence[int], source: Sequence[Piece], language: str) -> bool:
    """Whether the visitor acts where they do in the source: who is called by drivers does not call them."""
    at = next((k for k, piece in enumerate(core) if piece.key == YOU), None)
    if at is None:
        return True
    place = places[at]
    theirs = _is_acted_on(place, source, language)
    if list(places) == sorted(places) and not theirs:
        return True
    ahead = [k for piece, k in zip(core[:at], places[:at], strict=True) if piece.part == core[at].part]
    if language == "de":
        acted_on = any(p.named and source[k].named for p, k in zip(core[:at], places[:at], strict=True))
    else:
        acted_on = len(ahead) > 1 or any(abs(k - place) != 1 for k in ahead)
    if acted_on != theirs:
        return False
    return not theirs or _first(source, source[place].part) in places[:at]


def _is_acted_on(place: int, source: Sequence[Piece], language: str) -> bool:
    word = source[place].word
    if word in _ACTS or word in _ACTED_ON:
        return word in _ACTED_ON
    ahead = [p for p in source[:place] if p.part == source[place].part and not p.lead]
    return any(p.named for p in ahead) if language == "de" else len(ahead) > 1


def _first(source: Sequence[Piece], part: int) -> int | None:
    return next(
        (k for k, p in enumerate(source) if p.part == part and not p.lead and p.key != YOU and not p.loose),
        None,
    )


def only_verb_moved(
    core: Sequence[Piece], places: Sequence[int], source: Sequence[Piece], language: str, ours: bool
) -> bool:
    """Whether one word stands elsewhere that may be the verb, and whoever acts is said where it stands behind
    what is done to: "die Pflegekräfte informieren", from "die Leitung informiert die Pflegekräfte". `ours`:
    it is we who act, or nobody in particular."""
    you = any(piece.key == YOU for piece in core)
    kept = [(piece, place) for piece, place in zip(core, places, strict=True) if piece.key != YOU]
    order = [place for _, place in kept]
    for k, (piece, place) in enumerate(kept):
        rest = [*order[:k], *order[k + 1 :]]
        if rest != sorted(rest) or not _may_be_verb(piece, place, source, language):
            continue
        behind = any(other > place and not before.lead for before, other in kept[:k])
        whoever = any(other < place for other in order[:k])
        if not behind or whoever or you or ours or piece.verbs & {"be", "done"}:
            return True
    return False


def _may_be_verb(piece: Piece, place: int, source: Sequence[Piece], language: str) -> bool:
    if piece.number is not None:
        return False
    if language == "de":
        return not (piece.named and source[place].named)
    part = source[place].part
    first = next((k for k, p in enumerate(source) if p.part == part and not p.lead), place)
    run = [k for k, p in enumerate(source) if p.run == source[first].run and p.part == part]
    led = any(p.part == part and p.lead for p in source[:first])
    return place in (run[1:] or (first + 1,)) or (led and place == first)
