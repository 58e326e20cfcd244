"""Where a message introduces the visitor: "I work here as", "notre société s'appelle", "you're talking to",
and the words that follow. Pure.

Found by the patterns of lexicon/introducing.py in one pass over the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from leadqual.qualification.hearing.naming import Words, has_verb, is_name, names_post, role_from, words_of
from leadqual.qualification.lexicon import Lexicon, Mark
from leadqual.qualification.lexicon.introducing import INTRODUCING
from leadqual.qualification.lexicon.naming import LEGAL_FORMS
from leadqual.qualification.located.clauses import Analysis, analyse
from leadqual.qualification.located.language import language
from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.word_sets import words as listed

_KINDS = {
    "role": "role",
    "post": "role",
    "firm": "company",
    "called": "company",
    "asked": "company",
    "as": "role",
    "at": "company",
    "calls": "company",
    "label": "person",
    "behind": "person",
    "firm_behind": "company",
    "named": "person",
    "name": "person",
}
_OPENING = frozenset(("as", "at", "calls", "label"))
_ASKED = _OPENING | {"asked", "named"}
_SMALL = frozenset(("called", "name", "calls", "label"))  # a name may be written small
_MOST = 12  # introductions in one message; nobody introduces themselves more often
_MOST_WORDS = {"role": 8, "company": 6, "person": 4}
_ARTICLES = listed(
    "the a an der die das den dem ein eine le la les l' el los las o a os as il lo i de het een"
)


class Introduction(NamedTuple):
    """`kind`: role, company or person. Tokens [lead, first) lead up to the words [first, last) that say it;
    `sure`: nothing else can stand there; `asked`: only if it was asked for; `opens`: as the beginning
    of the answer."""

    kind: str
    lead: int
    first: int
    last: int
    sure: bool
    asked: bool
    opens: bool


def _spelled_out(listing: str) -> str:
    """The phrases of patterns, as a lexicon has them."""
    lines = (line.split() for line in listing.strip().splitlines())
    return "\n".join(
        " ".join(part.replace("_", " ") for part in row if part).replace(" 's ", "'s ")
        for places in lines
        for row in _rows(places)
    )


def _rows(places: list[str]) -> Iterator[tuple[str, ...]]:
    choices = [
        [*place.removesuffix("?").split("|"), *([""] if place.endswith("?") else [])] for place in places
    ]
    return product(*choices)


_LEXICON = Lexicon({kind: _spelled_out(listing) for kind, listing in INTRODUCING.items()}, frozenset())


@lru_cache(maxsize=2048)
def introductions(at: Analysis) -> tuple[Introduction, ...]:
    """In order; of leads that begin or end at the same place the longest."""
    kept = [k for k, token in enumerate(at.tokens) if token.word != ","]
    marks = _LEXICON.scan([at.tokens[k] for k in kept])
    if not marks:
        return ()
    words = words_of(at)
    found: dict[tuple[str, int], Introduction] = {}
    for mark in marks[: 4 * _MOST]:
        lead, end = kept[mark.first], kept[mark.last - 1] + 1
        one = _introduction(words, mark, lead, end)
        if one is not None and not at.is_question(lead):
            found.setdefault((one.kind, one.first), one)
    plain = [one for one in found.values() if one.sure]
    likely = [
        one for one in found.values() if not one.sure and not any(_overlap(one, other) for other in plain)
    ]
    return tuple(sorted([*plain, *likely], key=lambda one: one.lead)[:_MOST])


def _overlap(one: Introduction, other: Introduction) -> bool:
    return one.lead < other.last and other.lead < one.last


def _introduction(words: Words, mark: Mark, lead: int, end: int) -> Introduction | None:
    kind = _KINDS[mark.tag]
    if mark.tag.endswith("behind"):
        return _before(words, kind, lead)
    if mark.tag in _OPENING and words.skip(words.at.sentence(lead)[0], "greeting") != lead:
        return None
    if kind == "role":
        first, last = role_from(words, end)
        if mark.tag == "post" and not names_post(words, first, last):
            return None
        last = _without_participle(words, first, last)
    else:
        bare = _behind_articles(words, end)
        first = _behind_noun(words, bare) if kind == "company" else bare
        last = _name_end(words, first) or (_small_end(words, first) if mark.tag in _SMALL else 0)
        if mark.tag == "firm" and first == bare and _may_be_noun(words, first, last):
            return None
    if not 0 < last - first <= _MOST_WORDS[kind] or not words.at.word(first)[0].isalnum():
        return None
    return Introduction(kind, lead, first, last, mark.tag != "post", mark.tag in _ASKED, mark.tag in _OPENING)


def _before(words: Words, kind: str, lead: int) -> Introduction | None:
    """ "Ines Falk is my name": the words written large that open the clause."""
    begin = words.skip(words.at.clause(lead)[0], "greeting", "filler")
    large = begin < lead <= begin + 4 and all(is_name(words.written(k)) for k in range(begin, lead))
    posted = kind == "person" and names_post(words, begin, lead) if large else True
    return None if posted else Introduction(kind, begin, begin, lead, True, False, False)


_PARTICIPLES = listed(
    "tatig beschaftigt angestellt employed engaged werkzaam aangesteld eingesetzt unterwegs"
)


def _without_participle(words: Words, first: int, last: int) -> int:
    """ "als Einkäufer tätig": the verb comes last."""
    while last > first + 1 and words.at.word(last - 1) in _PARTICIPLES:
        last -= 1
    return last


_NOW = listed("now jetzt inzwischen heute maintenant desormais ahora agora adesso ora nu tegenwoordig")


def _behind_articles(words: Words, token: int) -> int:
    while words.at.word(token) in _ARTICLES | _NOW and words.written(token)[0].islower():
        token += 1
    while words.at.word(token) in ('"', ":"):
        token += 1
    return token


_FIRM_NOUNS = listed(
    """firma unternehmen gesellschaft agentur societe entreprise agence empresa compania companhia firm
    company azienda ditta societa bedrijf"""
)


def _behind_noun(words: Words, first: int) -> int:
    """ "von der Firma Brandt": the noun before a name is none of it."""
    behind = words.at.word(first) in _FIRM_NOUNS and first + 1 < len(words.at.tokens)
    return first + 1 if behind and is_name(words.written(first + 1)) else first


def _name_end(words: Words, first: int) -> int:
    """Where the words written large end; 0 if none stand there."""
    last = good = first
    while last < len(words.at.tokens) and last - first < 2 * _MOST_WORDS["company"]:
        word = words.at.word(last)
        if last > first and words.joined(last) and (word[0].isalnum() or words.joined(last + 1)):
            if not word[0].isalnum() and word not in _INSIDE:
                break
            good = last + 1 if word[0].isalnum() else good
        elif word[0].isalnum() and is_name(words.written(last)):
            if last > first and word in _SPEAKERS:
                break  # a full stop got lost: "Nadia Brooks We're 64"
            good = last + 1
        elif not (last > first and words.end("part", last)):
            break
        last += 1
    return good if good > first else 0


_INSIDE = frozenset("-'/&.+")
_SPEAKERS = listed(
    "i we our my it they there wir ich unser unsere nous je notre nosotros yo nuestra wij ik onze"
)


def _small_end(words: Words, first: int) -> int:
    """The end of one to three words written small that close their clause; 0 if other words follow."""
    last = first
    while last < len(words.at.tokens) and words.at.word(last)[0].isalnum() and not words.end("end", last):
        last += 1
    post = names_post(words, first, last)  # "moi c'est directeur technique"
    short = 0 < last - first <= 3 and not post and not has_verb(words, first, last)
    return last if short and not words.end("noanswer", first) else 0


def _may_be_noun(words: Words, first: int, last: int) -> bool:
    """German writes every noun large: "Wir sind Händler" names no firm, "Wir sind Hansen Möbel" does."""
    if words.at.language != "de" or last - first != 1:
        return False
    written = words.written(first)
    return written[1:].islower() and words.at.word(last) not in LEGAL_FORMS


def introduced(at: Analysis, kind: str, asked: bool) -> Iterator[tuple[int, int]]:
    """The folded spans of what the message introduces as `kind`; `asked`: that is what was asked for."""
    for one in introductions(at):
        if one.kind == kind and (asked or not one.asked):
            yield at.tokens[one.first].start, at.tokens[one.last - 1].end


def told_by(at: Analysis) -> Iterator[tuple[int, int]]:
    """The folded spans of whole introductions: they tell nothing else."""
    for one in introductions(at):
        if one.opens:
            continue
        yield at.tokens[one.lead].start, at.tokens[one.last - 1].end


@lru_cache(maxsize=512)
def without_lead(at: Analysis, one: Introduction) -> Analysis:
    """The message without the marks of the words that lead up to an introduction: the "se" of "a empresa se
    chama" supposes nothing, and of "mein Arbeitgeber ist" nobody else is the subject."""
    tags = {
        tag: [m for m in marks if not (one.lead <= m.first and m.last <= one.first)]
        for tag, marks in at.tags.items()
    }
    return replace(at, tags=tags)


def introduces(at: Analysis, kind: str, first: int, last: int, asked: bool) -> Introduction | None:
    """The introduction that the words [first, last) are, or the one that they are taken from."""
    firsts = {first}  # "De Vries", "the agency Brandt"
    while first < last and at.word(first) in _ARTICLES:
        first += 1
        firsts.add(first)
    for one in introductions(at):
        if one.asked and not (asked and one.kind == kind) or not (one.lead < last and first < one.last):
            continue
        if (
            one.kind == kind
            and one.first in firsts
            and (last == one.last or kind == "role" and last < one.last)
        ):
            return one
        if one.sure:
            return one._replace(kind="") if one.kind == kind else one
    return None


def is_led_to(at: Analysis, first: int) -> bool:
    """Whether a role or a name begins at this token, for what stands before leads up to it."""
    return any(one.first == first for one in introductions(at))


def says_who(text: str, words: str) -> bool:
    """Whether `text` introduces the visitor with these words: "please call me Nadia" asks for nothing."""
    folded = fold(text)
    at = analyse(folded, language(folded.text))
    return any(
        fold(words).text == folded.text[at.tokens[one.first].start : at.tokens[one.last - 1].end]
        for one in introductions(at)
        if not one.asked
    )
