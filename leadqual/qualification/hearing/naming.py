"""Roles, firms and names in a message, by what leads up to them. Pure.

Only candidates: the evidence check judges each. Found by the words of lexicon/naming.py, in one pass over the
message, so that no text can make it slow.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from leadqual.qualification.lexicon import Lexicon, Mark
from leadqual.qualification.lexicon.naming import (
    LEGAL_FORMS,
    NO_POSTS,
    POST_ENDINGS,
    TAGS,
    TRADE_ENDINGS,
)
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]  # folded characters, or tokens where a name says so

_LEXICON = Lexicon(TAGS, frozenset())
_MARKS_THAT_PART = frozenset(',;:.!?()[]|"…')
_INSIDE = frozenset("-'/&.+")
_OF_FIRMS = listed("ceo cto cfo coo cio cmo md president chairman founder cofounder owner")
_MOST_IN_ROLE = 6
_MOST_IN_NAME = 5
_MOST_LEADS = 40  # of one kind in one message; nobody introduces themselves more often


class Words:
    """The marks of lexicon/naming.py in one message."""

    def __init__(self, at: Analysis) -> None:
        self.at = at
        self.marks: dict[str, list[Mark]] = {}
        self._ends: dict[str, dict[int, int]] = {}
        for mark in _LEXICON.scan(at.tokens):
            self.marks.setdefault(mark.tag, []).append(mark)
            self._ends.setdefault(mark.tag, {})[mark.first] = mark.last

    def end(self, tag: str, token: int) -> int:
        """Where the phrase of `tag` that begins at a token ends; 0 if none does."""
        return self._ends.get(tag, {}).get(token, 0)

    def leads(self, *tags: str) -> Iterator[Mark]:
        for tag in tags:
            yield from self.marks.get(tag, ())[:_MOST_LEADS]

    def written(self, token: int) -> str:
        found = self.at.tokens[token]
        return self.at.folded.source(found.start, found.end)

    def skip(self, token: int, *tags: str) -> int:
        """The first token from here on that none of the tags covers."""
        while token < len(self.at.tokens):
            ends = max(self.end(tag, token) for tag in tags)
            if not ends and self.at.word(token) not in (":", ",", "-", '"'):
                break
            token = ends or token + 1
        return token

    def span(self, first: int, last: int) -> Span:
        return self.at.tokens[first].start, self.at.tokens[last - 1].end

    def joined(self, token: int) -> bool:
        """Whether a token follows the one before it without a space."""
        return (
            0 < token < len(self.at.tokens) and self.at.tokens[token - 1].end == self.at.tokens[token].start
        )


@lru_cache(maxsize=1024)
def words_of(at: Analysis) -> Words:
    return Words(at)


@lru_cache(maxsize=1024)
def number_starts(at: Analysis) -> frozenset[int]:
    return frozenset(at.token_at(reading.start) for reading in read_numbers(at.folded))


def roles(at: Analysis) -> Iterator[Span]:
    words = words_of(at)
    for mark in words.leads("title", "as", "does"):
        first, last = role_from(words, mark.last)
        if last > first and not words.written(first)[0].isdigit():
            yield words.span(first, last)
    for mark in words.leads("am"):
        first, last = role_from(words, mark.last)
        if last > first and (names_post(words, first, last) or _is_trade(words, mark.last, first, last)):
            yield words.span(first, last)
    yield from _in_charge(words)
    yield from _speaking_as(words)
    yield from _role_alone(words)


def _in_charge(words: Words) -> Iterator[Span]:
    """ "Ich bin für den Einkauf zuständig": the verb comes last."""
    for k in [k for k in range(2, len(words.at.tokens)) if words.at.word(k) in _IN_CHARGE][:_MOST_LEADS]:
        lead = next((j for j in range(k - 1, max(k - 6, -1), -1) if words.at.word(j) in ("fur", "voor")), k)
        first = words.skip(lead + 1, "article")
        if first < k:
            yield words.span(first, k)


_IN_CHARGE = frozenset(("zustandig", "verantwortlich", "verantwoordelijk"))


def _speaking_as(words: Words) -> Iterator[Span]:
    """ "As CTO I care about security"."""
    for begin in words.at.sentences[:_MOST_LEADS]:
        first = words.skip(begin + 1, "article")
        if words.at.word(begin) not in _AS:
            continue
        last = next((k for k in range(first, min(first + _MOST_IN_ROLE, len(words.at.tokens)))
                     if words.at.word(k) in _SPEAKERS), first)  # fmt: skip
        if first < last and (names_post(words, first, last) or is_post(words.at.word(last - 1))):
            yield words.span(first, last)


_AS = frozenset(("as", "als", "comme", "como", "come"))
_SPEAKERS = frozenset(("i", "we", "ich", "bin", "je", "yo", "eu", "io", "ik", "ben", "habe", "heb"))


def role_from(words: Words, token: int) -> Span:
    """The tokens of a role that begins here, without articles, up to what ends it."""
    first = words.skip(token, "article")
    first = last = words.skip(first + 1, "article") if words.at.word(first) in _MYSELF else first
    numbers = number_starts(words.at)
    while last < len(words.at.tokens) and last - first < _MOST_IN_ROLE * 2:
        word = words.at.word(last)
        if word == "of" and words.at.word(last - 1) in _OF_FIRMS and is_name(words.written(last + 1)):
            break  # "CTO of Nordal Paper"
        if last > first and is_post(words.at.word(last - 1)) and _goes_on(words, last):
            break
        if word in _MARKS_THAT_PART or word == "-" and not words.joined(last):
            break
        ends = words.end("end", last) or last in numbers or has_verb(words, last, last + 1)
        if ends and last > first or _count(words, first, last) >= _MOST_IN_ROLE:
            break
        last += 1
    return first, last


_MYSELF = frozenset(("moi", "yo", "eu", "io", "ik"))  # "c'est moi le patron"


def _goes_on(words: Words, token: int) -> bool:
    """ "A consultant *looking* at tools", "a student *writing* a thesis"."""
    behind = words.end("prep", token + 1) or words.end("article", token + 1)
    return words.at.word(token).endswith("ing") and not is_post(words.at.word(token)) and bool(behind)


def _count(words: Words, first: int, last: int) -> int:
    return sum(1 for k in range(first, last) if words.at.word(k)[0].isalnum())


def names_post(words: Words, first: int, last: int) -> bool:
    """A word for a job, and no word that makes a sentence of it ("I'm writing for our director")."""
    if words.at.word(first).endswith("ing") and not words.end("post", first + 1):
        return False
    if has_verb(words, first, last) or words.end("prep", first):
        return False
    return any(words.end("post", k) or words.at.word(k).endswith(POST_ENDINGS) for k in range(first, last))


def _is_trade(words: Words, lead: int, first: int, last: int) -> bool:
    """ "I'm a plumber": an article, few words, and an ending that trades have."""
    if first == lead or last - first > 3 or has_verb(words, first, last):
        return False
    word = words.at.word(last - 1)
    return len(word) > 4 and word.endswith(TRADE_ENDINGS) and word not in NO_POSTS


def has_verb(words: Words, first: int, last: int) -> bool:
    """Whether the words speak: a pronoun or a verb is among them. What is written large is a name ("IT")."""
    return any(words.end("verb", k) and not _is_acronym(words.written(k)) for k in range(first, last))


def _is_acronym(written: str) -> bool:
    return len(written) > 1 and written.isupper()


def _role_alone(words: Words) -> Iterator[Span]:
    """A clause that is a role and nothing else: "Robin Hale, head of support", "Head of IT at Brightfold"."""
    for begin in words.at.clauses[: _MOST_LEADS * 2]:
        start = words.skip(begin, "greeting", "filler", "article")
        end = words.at.clause(begin)[1]
        if start >= end:
            continue
        first, last = role_from(words, start)
        if last > first and last <= end and names_post(words, first, last):
            yield words.span(first, last)


def companies(at: Analysis) -> Iterator[Span]:
    words = words_of(at)
    for mark in words.leads("firm"):
        yield from _names(words, mark.last) or _small(words, mark)
    for mark in words.leads("near", "weare"):
        if mark.tag == "near" or at.language != "de":  # "Wir sind Händler": German nouns are large
            yield from _names(words, mark.last)
    for mark in words.leads("prep"):
        if _leads_to_firm(words, mark):
            yield from _names(words, mark.last)
    for k, token in enumerate(at.tokens):
        if token.word in LEGAL_FORMS and k and words.written(k)[0].isupper():
            yield from _before(words, k)


def _leads_to_firm(words: Words, mark: Mark) -> bool:
    """ "at" does by itself; "for", "von", "en" only behind working or a job."""
    word = words.at.word(mark.first)
    if word == "of" and words.at.word(mark.first - 1) in _OF_FIRMS:
        return True
    if word in ("at", "bei", "chez", "bij", "presso", "@"):
        return True
    begin = words.at.clause(mark.first)[0]
    before = range(max(begin, mark.first - 6), mark.first)
    if any(words.end("works", k) for k in before):
        return True
    near = range(max(begin, mark.first - 3), mark.first)
    named = any(words.end("post", k) or words.at.word(k).endswith(POST_ENDINGS) for k in near)
    here = words.end("here", mark.first - 1) if mark.first else 0
    return word not in ("for", "fur", "of", "to", "in") and named or bool(here)


def persons(at: Analysis, asked: bool) -> Iterator[Span]:
    words = words_of(at)
    for mark in words.leads("named"):
        found = _names(words, mark.last)
        yield from found if found else _small(words, mark) if _says_name(words, mark) else ()
    for mark in words.leads("am"):
        for span in _names(words, mark.last):
            if _is_plain_name(words, mark.last, span, asked):
                yield span
    yield from _with_here(words)
    yield from _signed(words)


def _says_name(words: Words, mark: Mark) -> bool:
    """ "my name is robin hale": after such words a name may be written small."""
    return any(word.startswith(("nam", "nom", "llam", "cham", "chiam", "heis", "heet", "appel"))
               for word in words.at.words(mark.first, mark.last))  # fmt: skip


def _is_plain_name(words: Words, first: int, span: Span, asked: bool) -> bool:
    """After "I'm" anything may follow: "I'm IT director", "ich bin Leiterin Einkauf" are no names."""
    last = words.at.token_span(*span)[1]
    if words.written(first).isupper() or names_post(words, first, last):
        return False
    follows = words.at.word(last)
    if follows.isalpha() and not words.end("end", last) and not words.end("tail", last):
        return False
    return asked or words.at.language != "de" or _count(words, first, last) >= 2


def _with_here(words: Words) -> Iterator[Span]:
    """ "Robin Hale here", "Hallo, Jule hier": at the beginning of a sentence."""
    for mark in words.leads("here"):
        begin = words.skip(words.at.sentence(mark.first)[0], "greeting", "filler")
        large = all(is_name(words.written(k)) for k in range(begin, mark.first))
        if 0 < mark.first - begin <= 3 and large and not names_post(words, begin, mark.first):
            yield words.span(begin, mark.first)


def _signed(words: Words) -> Iterator[Span]:
    """A name that ends the message behind a dash or a greeting: "Best regards, Robin Hale"."""
    at = words.at
    end = len(at.tokens) - (1 if at.tokens and at.tokens[-1].word == "." else 0)
    first = end
    while first > 0 and end - first < 3 and is_name(words.written(first - 1)):
        first -= 1
    before = at.word(first - 1)
    closing = {
        "regards",
        "cheers",
        "thanks",
        "best",
        "gruss",
        "grusse",
        "saludos",
        "saluti",
        "groet",
        "groeten",
    }
    if 0 < first < end and (
        before == "-" or before in closing or before == "," and at.word(first - 2) in closing
    ):
        yield words.span(first, end)


def _names(words: Words, token: int) -> list[Span]:
    """The run of words written large from here on, as far as it goes."""
    first = words.skip(token, "article")
    while first > token and words.written(first - 1)[0].isupper() and words.end("article", first - 1):
        first -= 1  # "De Vries", "Die Zeit"
    last = _run(words, first)
    return [words.span(first, last)] if last > first else []


def _run(words: Words, first: int) -> int:
    last = good = first
    while last < len(words.at.tokens) and _count(words, first, last) < _MOST_IN_NAME:
        word = words.at.word(last)
        if last > first and words.joined(last) and (word[0].isalnum() or words.joined(last + 1)):
            if not word[0].isalnum() and word not in _INSIDE:
                break
            good = last + 1 if word[0].isalnum() else good
        elif is_name(words.written(last)):
            good = last + 1
        elif not (words.end("part", last) and last > first):
            break
        last += 1
    return good


def _small(words: Words, mark: Mark) -> list[Span]:
    """After words that surely lead up to a name, one or two written small, if nothing else follows."""
    first = words.skip(mark.last, "article")
    last = first
    while last < len(words.at.tokens) and words.at.word(last)[0].isalnum() and not words.end("end", last):
        last += 1
    if not 0 < last - first <= 3 or has_verb(words, first, last) or words.end("noanswer", first):
        return []
    return [words.span(first, last)]


def _before(words: Words, token: int) -> Iterator[Span]:
    """The words written large that a legal form closes: "Nordlicht Optik GmbH"."""
    first = token
    while first > 0 and token - first < _MOST_IN_NAME and (
        is_name(words.written(first - 1)) or words.at.word(first - 1) in ("&", "und", "and", "-")
    ):  # fmt: skip
        first -= 1
    first = words.skip(first, "article", "prep", "greeting") if first < token else first
    if first < token:
        yield words.span(first, token + 1)


def is_name(written: str) -> bool:
    return written[0].isupper() or written[0].isdigit() and any(char.isupper() for char in written)
