"""Whether a question is the planned one, and only that. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.fields import Field
from leadqual.qualification.profile import ideas
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.text import fold

from .cover import matches
from .frame import Frame, clauses, keys, merged, spoken_in
from .lexicon import words_of
from .reading import Group, same_number
from .restated import told_of

_MARKS = re.compile(r"[?？؟]+")


def is_question(sentence: str, groups: Sequence[Group], frame: Frame) -> bool:
    """Whether it asks: by its mark, or by how it begins."""
    if _MARKS.search(sentence):
        return True
    words = tuple(word for group in groups for word in group.words)
    return any(_stands_in(phrase, words) for phrase in frame.lexicon.requests)


def _stands_in(phrase: tuple[str, ...], words: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(words[k : k + size] == phrase for k in range(len(words) - size + 1))


def closes(groups: Sequence[Group], frame: Frame) -> bool:
    """ "Is there anything else you would like to know?" """
    words = [word for group in groups for word in group.words]
    return not any(group.numbers for group in groups) and all(
        word in frame["more"] or word in frame.idle or word in frame["function"] or word in frame["i"]
        for word in words
    )


def fault(groups: Sequence[Group], frame: Frame) -> str:
    """Why the question may not be asked, or ""."""
    field, grounds = frame.grounds.asks, frame.grounds
    words = [word for group in groups for word in group.words]
    if grounds.reading_back and not _reads_back(groups, frame):
        return "" if closes(groups, frame) and field is None else "asks_other"
    if grounds.reading_back:
        return ""
    if field is None:
        return "" if closes(groups, frame) else "asks_other"
    kinds = {kind for kind in ("how_many", "when", "who", "where") if frame[kind] & set(words)}
    if sum(word in frame["wh"] for word in words) > 1 and len(kinds) > 1:
        return "asks_two"
    return "" if _is_planned(groups, field, frame, kinds) else "asks_other"


def _is_planned(groups: Sequence[Group], field: Field, frame: Frame, kinds: set[str]) -> bool:
    wording, around, planned = _planned(field)
    if kinds and planned and not kinds & planned:
        return False
    free = frame["asking"] | frame["lead"] | frame["light"] | frame["courtesy"] | frame.idle
    said = [(word, key) for group in groups for s in group.segments for word, key in s.keys]
    answered = [whole for _, value in frame.grounds.answers if (whole := merged(value, frame.language))]
    known = wording | around | frozenset(key for whole in answered for key in whole.keys)
    strange = [(word, key) for word, key in said if word not in free and not matches(key, known)]
    if strange and (told := told_of(strange, frame)):
        known |= told
    thoughts = ideas(wording | around)
    if not all(word in free or matches(key, known) or ideas((key,)) & thoughts for word, key in said):
        return False
    if any(not _is_given(number, answered) for group in groups for number in group.numbers):
        return False
    bare = not said and bool(kinds & planned)
    return (
        bare
        or any(matches(key, wording) or ideas((key,)) & ideas(wording) for _, key in said)
        or bool(kinds & planned)
    )


def _is_given(number: Reading, answered: Sequence[Group]) -> bool:
    return any(same_number(number, known) for whole in answered for known in whole.numbers)


@lru_cache(maxsize=512)
def _planned(field: Field) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The keys of a field's wordings and of what stands around them, and what kinds of question they are."""
    wording: set[str] = set()
    kinds: set[str] = set()
    for text in field.questions:
        spoken = spoken_in(text)
        wording |= keys(text, spoken)
        said = {word for group in clauses(text, spoken) for word in group.words}
        kinds |= {kind for kind in ("how_many", "when", "who", "where") if words_of(spoken)[kind] & said}
    texts = [field.label, field.hint, *(choice.value for choice in field.choices)]
    around = {key for text in texts if text for key in keys(text, spoken_in(text))}
    return frozenset(wording), frozenset(around), frozenset(kinds)


def _reads_back(groups: Sequence[Group], frame: Frame) -> bool:
    """Whether the question reads the planned value back, and no other."""
    value = merged(frame.grounds.reading_back, frame.language)
    field = frame.grounds.asks
    wording, around, _ = _planned(field) if field else (frozenset(), frozenset(), frozenset())
    if value is None:
        return False
    numbers = [number for group in groups for number in group.numbers]
    if not all(any(same_number(n, v) for v in value.numbers) for n in numbers):
        return False
    if value.numbers and not numbers:
        return False
    free = (
        frame["asking"] | frame["lead"] | frame["courtesy"] | frame["checking"] | frame["light"] | frame.idle
    )
    answered = (whole for _, text in frame.grounds.answers if (whole := merged(text, frame.language)))
    known = value.keys | wording | around | frozenset(key for whole in answered for key in whole.keys)
    said = [(word, key) for group in groups for s in group.segments for word, key in s.keys]
    if any(s.denied for group in groups for s in group.segments) and not any(
        w in frame["no"] for w in fold(frame.grounds.reading_back).text.split()
    ):
        return False
    return all(word in free or matches(key, known) for word, key in said) and (
        bool(numbers) or any(matches(key, value.keys) for _, key in said)
    )
