"""The visitor's words as a value: whether they stand in the text, and where. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.lexicon.small import ARTICLES
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import Token, plain, tokens
from leadqual.qualification.readers.base import Reading


def find_text(value: str, text: str, one_more: bool = False) -> tuple[Reading, ...]:
    """Every place where the value stands in a folded text: in these words, else with one evident slip of
    the keyboard; `one_more`: also a letter left out, for words that are no names."""
    wanted = _words(fold(value).text)
    if not wanted:
        return ()
    words = tokens(text)
    for form in dict.fromkeys(
        (_all_words(fold(value).text), wanted)
    ):  # "Los" is an article only when it is left out
        if exact := _places(form, words):
            return tuple(Reading(a, b, value, "literal") for a, b in exact)
    if all(len(part) < _LEAST_SLIP for part in wanted):
        return ()
    slips = [span for i in range(len(words)) if (span := _nearly(wanted, words, i, one_more))]
    return tuple(Reading(a, b, value, "typo") for a, b in slips)


_LEAST_SLIP = 5  # letters of a word in which a slip is evident


def _places(wanted: tuple[str, ...], words: tuple[Token, ...]) -> list[tuple[int, int]]:
    """Where the words stand, or the same letters spaced otherwise: "phonehome" for "phone home"."""
    first, goal = wanted[0], "".join(wanted)
    joins = len(goal) >= 5 and not goal.isdigit()
    found = []
    for i, (word, _, _) in enumerate(words):
        if (word in (first, first + "'") or joins and goal.startswith(word)) and (
            span := _stands(wanted, words, i)
        ):
            found.append(span)
    return found


def _all_words(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(text) if _counts(token.word))


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[str, ...]:
    """The words of a value; marks between them do not count, an article before them neither."""
    found = list(_all_words(text))
    while len(found) > 1 and found[0] in ARTICLES:
        found.pop(0)
    return tuple(found)


def _counts(word: str) -> bool:
    return word[0].isalnum() or word in "@#%+&€$£"


def _stands(wanted: tuple[str, ...], words: tuple[Token, ...], i: int) -> tuple[int, int] | None:
    if words[i].word not in (wanted[0], wanted[0] + "'"):
        return _joined(wanted, words, i)
    at = i
    for part in wanted:
        while at < len(words) and not _counts(words[at].word):
            if words[at].word in ".!?;" and at > i and not _is_inner_dot(words, at):
                return None
            at += 1
        if at >= len(words) or words[at].word not in (part, part + "'"):
            return _joined(wanted, words, i)
        at += 1
    return words[i].start, words[at - 1].end


def _is_inner_dot(words: tuple[Token, ...], at: int) -> bool:
    """A full stop of an abbreviation ("St. Helens", "P.F. Chang") does not part two words."""
    return words[at].word == "." and len(words[at - 1].word) <= 4


def _joined(wanted: tuple[str, ...], words: tuple[Token, ...], i: int) -> tuple[int, int] | None:
    """ "phonehome" for "phone home" and the other way round: the same letters, spaced otherwise."""
    goal = "".join(wanted)
    if len(goal) < 5 or goal.isdigit() or not goal.startswith(words[i].word):
        return None
    have, at = "", i
    while at < len(words) and len(have) < len(goal) and at < i + len(wanted) + 3:
        if words[at].word not in "-'.":
            have += words[at].word
        at += 1
    return (words[i].start, words[at - 1].end) if have == goal else None


def _nearly(
    wanted: tuple[str, ...], words: tuple[Token, ...], i: int, one_more: bool
) -> tuple[int, int] | None:
    run = words[i : i + len(wanted)]
    if len(run) < len(wanted):
        return None
    slips = [(token.word, part) for token, part in zip(run, wanted, strict=True) if token.word != part]
    if len(slips) != 1 or not is_slip(*slips[0], one_more):
        return None
    return run[0].start, run[-1].end


def is_slip(written: str, meant: str, one_more: bool = False) -> bool:
    """Whether one word is evidently the other mistyped: two neighbours swapped or, with `one_more`, one
    letter inside left out or added. Another letter or a digit makes another name, and names may well
    differ by one letter ("Haddad", "Hadad")."""
    if written == meant or min(len(written), len(meant)) < _LEAST_SLIP or written[0] != meant[0]:
        return False
    if any(char.isdigit() for char in written + meant):
        return False
    written, meant = plain(written), plain(meant)
    if written == meant:
        return True
    if len(written) == len(meant):
        return _swapped(written, meant)
    short, long = sorted((written, meant), key=len)
    if not one_more or len(long) - len(short) != 1 or short == long[:-1]:
        return False
    return any(long[:k] + long[k + 1 :] == short for k in range(1, len(long) - 1))


def _swapped(one: str, other: str) -> bool:
    differ = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    a, b = differ
    return one[a] == other[b] and one[b] == other[a]
