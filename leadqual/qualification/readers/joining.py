"""Which number words belong to one number: "between one hundred and two hundred" are two. Pure."""

from __future__ import annotations

from leadqual.qualification.readers.sums import Sum
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_numbers import ATOMS, Atom

AND = words("and und et y e en - n")
BETWEEN = words("between entre zwischen tra fra tussen")


# words that are a number in one language and a noun or a pronoun in another: boxes, an oven, "our"
_OTHERWISE = {"dozen": "nl", "four": "fr", "onze": "nl", "once": "en"}


def means_number(tokens: Tokens, i: int, atom: Atom) -> bool:
    """Whether a word that is a number in one language and something else in another counts here."""
    if (elsewhere := _OTHERWISE.get(tokens.words[i])) and tokens.is_surely(elsewhere):
        return False
    if not atom.languages or tokens.may_be(atom.languages):
        return True
    if tokens.words[i] in ("mila", "mille") and tokens.word(i - 1)[:1].isdecimal():
        return True  # "18 mila", "8 mille" in a sentence of small words nobody knows
    follows = ATOMS.get(tokens.word(i + 1))
    return follows is not None and follows.kind in ("unit", "teen", "ten", "full", "cent", "hundred", "scale")


def collect(tokens: Tokens, i: int, total: Sum) -> int:
    """Feed `total` from token i on; the index of the last token that belongs to the number."""
    between = tokens.word(i - 1) in BETWEEN
    last, j = i - 1, i
    while j < len(tokens.words):
        word = tokens.words[j]
        atom = ATOMS.get(word)
        if atom is None:
            joint, onward = _joint(tokens, j)
            if j == i or not joint or not _joins(tokens, joint, onward, total, between):
                break
            j = onward
            continue
        if word == "quatre" and (size := _four_twenties(tokens, j)):
            atom, extra = Atom(80, "ten"), size
        else:
            extra = 0
        counts = j > i and word not in _OTHERWISE or means_number(tokens, j, atom)
        if not counts or not _multiplies_here(tokens, j, total):
            break
        if not total.add(atom):
            break
        j += 1 + extra
        last = j - 1
    return last


def _multiplies_here(tokens: Tokens, j: int, total: Sum) -> bool:
    """fifty cents, un grand bureau, 50 miles and Mila are no multiples."""
    word, before = tokens.words[j], tokens.word(j - 1)
    if word in ("cent", "cents"):
        return (
            (total.empty and word == "cent")
            or before == "six"
            or ATOMS.get(before, Atom(0, "")).language == "fr"
        )
    if word == "grand":
        return before not in ("un", "une", "ein", "een") and (not total.empty or before in ("a", ""))
    if word == "mila":
        return not total.empty
    return word != "miles" or total.empty


def _four_twenties(tokens: Tokens, j: int) -> int:
    if tokens.word(j + 1) in ("vingt", "vingts"):
        return 1
    return 2 if tokens.word(j + 1) == "-" and tokens.word(j + 2) in ("vingt", "vingts") else 0


def _joint(tokens: Tokens, j: int) -> tuple[str, int]:
    """(connecting word, token behind it) at j; "-et-" is one; "" for none."""
    word = tokens.word(j)
    if word == "-" and tokens.word(j + 2) == "-" and tokens.word(j + 1) in AND:
        return tokens.word(j + 1), j + 3
    return (word, j + 1) if word in AND else ("", j)


def _joins(tokens: Tokens, joint: str, onward: int, total: Sum, between: bool) -> bool:
    """Whether the connecting word goes on with the same number at token `onward`."""
    follows = ATOMS.get(tokens.word(onward))
    if follows is None:
        return False
    if follows.kind not in ("unit", "article", "teen", "ten", "full", "cent"):
        return joint == "-" and follows.kind in ("hundred", "scale")
    if joint == "-":
        return _hyphen_joins(follows, total)
    if not _language_joins(joint, follows, total) or (between and not _another_and(tokens, onward + 1)):
        return False
    return not _multiplied_later(tokens, onward)


def _hyphen_joins(follows: Atom, total: Sum) -> bool:
    if total.last == "teen":
        return follows.language == "fr" and total.group % 10 == 0
    return total.level == 10 or (total.level >= 10 and follows.kind in ("ten", "unit") and not total.empty)


def _language_joins(word: str, follows: Atom, total: Sum) -> bool:
    if word in ("and", "n", "und", "en"):
        return total.level == 100 or (total.level == 1000 and not total.empty)
    if word in ("y", "et"):
        return total.level == 10 and follows.kind in ("unit", "article", "teen")
    return total.level >= 10 and not total.empty and follows.kind != "half"


def _another_and(tokens: Tokens, j: int) -> bool:
    for k in range(j, min(j + 6, len(tokens.words))):
        if tokens.words[k] in AND and tokens.words[k] != "-":
            follows = tokens.word(k + 1)
            return follows in ATOMS or follows[:1].isdecimal()
    return False


def _multiplied_later(tokens: Tokens, j: int) -> bool:
    """ "one hundred and two hundred": the second part is a number of its own."""
    while (atom := ATOMS.get(tokens.word(j))) and atom.kind in ("unit", "article", "teen", "ten", "full"):
        j += 1
    return atom is not None and atom.kind in ("hundred", "dozen")
