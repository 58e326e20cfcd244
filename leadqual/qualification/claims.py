"""What a name or phrase is by its own words and by the small word before it, against what a text field asks
for. Pure.

Used only against a reading: "thai" is no restaurant's name, "in the old harbour" is no cuisine.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon.kinds import COLOURS, CUISINES, FRAME_OF, GENRES, KIND_WORDS, POST_FREE
from leadqual.qualification.lexicon.roles import ROLE_NOUNS
from leadqual.qualification.profile import Profile
from leadqual.qualification.slots import kinds_of

_SLOT_KINDS = {"director": "maker", "actor": "maker", "label": ""}
_ADJECTIVES = {"cuisine": CUISINES, "genre": GENRES, "colour": COLOURS}


@lru_cache(maxsize=2048)
def kind_of(profile: Profile) -> str:
    """What the field's text names, by its label's words; "" if they do not say."""
    own = profile.self_kind
    if own:
        return {"company": "firm", "person": "person", "role": "role"}.get(own, "")
    named = [*profile.label_order, *profile.key_order]
    if any(KIND_WORDS.get(word) == "any" for word in named):
        return ""
    for words in (profile.key_order, profile.label_order):
        for word in words:
            kind = KIND_WORDS.get(word, "")
            if kind == "genre" and {"name", "city", "town", "where"} & set(named):
                continue
            if kind in ("colour", "cuisine", "genre", "firm", "cause", "thing"):
                return kind
    found = kinds_of(profile)
    if found:
        kind = next(iter(found))
        return _SLOT_KINDS.get(kind, kind)
    return next((KIND_WORDS[word] for word in named if word in KIND_WORDS), "")


def claimed(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """What the words are instead of what the field names; "" if nothing says so."""
    kind = kind_of(profile)
    if not kind:
        return ""
    return _by_itself(kind, at, first, last) or _by_frame(kind, at, first)


def _by_itself(kind: str, at: Analysis, first: int, last: int) -> str:
    """Words that can only be one kind of thing, written as a common noun."""
    words = [w for w in at.words(first, last) if w[0].isalnum() and w not in POST_FREE]
    if not words:
        return ""
    for own, known in _ADJECTIVES.items():
        if all(w in known for w in words) and kind in _NO_KIND[own]:
            return own
    if kind in ("person", "maker", "place", "title", "cuisine", "firm") and _is_post(at, first, last, words):
        return "a role"
    return ""


# kinds of fields that never take such a word
_NO_KIND = {
    "cuisine": ("place", "person", "venue", "firm", "cause", "colour", "genre", "maker", "role"),
    "genre": ("place", "person", "venue", "firm", "cause", "colour", "cuisine", "maker", "role"),
    "colour": ("place", "person", "venue", "cuisine", "genre", "cause", "role", "maker"),
}


def _is_post(at: Analysis, first: int, last: int, words: list[str]) -> bool:
    if not set(words) & ROLE_NOUNS or any(at.word(k)[0].isdigit() for k in range(first, last)):
        return False
    small = not any(_is_large(at, k) for k in range(first, last))
    return small and len(words) <= 4 and words[-1] in ROLE_NOUNS


def _is_large(at: Analysis, k: int) -> bool:
    return at.folded.original[at.folded.starts[at.tokens[k].start]].isupper()


def _by_frame(kind: str, at: Analysis, first: int) -> str:
    """ "in the old harbour", "with Lydia": what such a word can lead to."""
    before = at.word(first - 1)
    if before in POST_FREE:
        before = at.word(first - 2)
    allowed = FRAME_OF.get(before)
    if allowed is None or kind in allowed or first == at.sentence(first)[0]:
        return ""
    if before in ("to", "from") and not _is_large(at, first):
        return ""
    if before == "in" and {"put", "pencil", "write", "type", "fit", "interested", "believe"} & set(
        at.words(first - 3, first)
    ):
        return ""
    if before in ("see", "text", "message", "phone") and not at.has("first", *at.clause(first)):
        return ""
    return f"words behind {before!r}"
