"""What a reply wraps around the visitor's words: "it makes sense that ...", "... must be frustrating". Pure.

How hard a thing is for somebody claims nothing that they could check; what is left has to be theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import Token, tokens

from .lexicon import ACCENTED, Words

_SUMS = {"en": "so", "de": "also", "fr": "donc", "es": "entonces", "pt": "então", "it": "quindi", "nl": "dus"}
_LIKENS = ("like", "how")
_MARKS = frozenset(",;:-–—.!…")


def unframed(sentence: str, lexicon: Words, language: str) -> str:
    """The sentence without what is wrapped around it, led in as a sum of what was heard; empty where nothing
    is."""
    folded = fold(sentence)
    found = [_own(token, folded.text) for token in tokens(folded.text)]
    while found and found[-1].word in _MARKS:
        found.pop()
    first, last = _opening(found, lexicon), _closing(found, lexicon)
    if first >= last or (first == 0 and last == len(found)):
        return ""
    while found[last - 1].word in _MARKS and last - 1 > first:
        last -= 1
    while first < last - 1 and folded.text[found[first].start] == "'":
        first += 1  # "that's 72 of you"
    inside = folded.source(found[first].start, found[last - 1].end)
    return f"{_SUMS.get(language, 'so')} {inside}"


def headed(sentence: str, lexicon: Words) -> Iterator[str]:
    """The sentence with a comma behind its head, for each way to part "for 14 shops you would pay" before who
    acts."""
    folded = fold(sentence)
    found = [_own(token, folded.text) for token in tokens(folded.text)]
    begin = next((k for k, token in enumerate(found[:4]) if token.word in lexicon["scoping"]), len(found))
    acts = lexicon["you"] | lexicon["impersonal"] | lexicon["we"] | lexicon["be"] | lexicon["pays"]
    for k in range(begin + 2, min(len(found) - 2, begin + 12)):
        if found[k].word in _MARKS:
            return
        if found[k].word in acts:
            head = folded.source(found[0].start, found[k - 1].end)
            yield f"{head}, {folded.source(found[k].start, found[-1].end)}"


def _own(token: Token, text: str) -> Token:
    raw = text[token.start : token.end]
    return token._replace(word=raw) if raw in ACCENTED else token


def _opening(found: Sequence[Token], lexicon: Words) -> int:
    """How many tokens say only that something was heard: "I understand that"."""
    said = lexicon["hearing"] | lexicon["degree"] | lexicon["hard"] | lexicon["soft"] | lexicon["seems"]
    said |= lexicon["refers"] | lexicon["stings"]
    for k, token in enumerate(found):
        if k and token.word in lexicon["that"] and _tells([one.word for one in found[: k + 1]], lexicon):
            return k + 1
        if token.word not in said and token.word not in _MARKS and token.word not in lexicon["that"]:
            return 0
    return 0


def _tells(words: Sequence[str], lexicon: Words) -> bool:
    """Whether somebody here heard it: "I see that", "it sounds like"; not "you like"."""
    *before, last = words
    theirs = any(
        word in lexicon["second"] and one not in lexicon["thanks"] for one, word in pairwise(("", *before))
    )
    likened = last not in _LIKENS or before[-1] in lexicon["seems"]
    denied = not lexicon["denies"].isdisjoint(before)
    heard = not lexicon["that"] | lexicon["refers"] | lexicon["seems"] >= set(before)
    heard = heard and (not denied or not lexicon["soft"].isdisjoint(before))
    if last in lexicon["cases"]:
        heard = heard and not (lexicon["hard"] | lexicon["soft"] | lexicon["stings"]).isdisjoint(before)
    return heard and likened and not theirs


def _closing(found: Sequence[Token], lexicon: Words) -> int:
    """How many tokens stand before "(that) must be frustrating", which stands at the end."""
    judged = lexicon["hard"] | lexicon["soft"]
    tail = judged | lexicon["degree"] | lexicon["seems"] | lexicon["refers"] | _MARKS
    tail |= lexicon["stings"] | lexicon["everyone"]
    place = len(found)
    while place and found[place - 1].word in tail:
        place -= 1
    while place < len(found) and not _begins(found[place:], lexicon):
        place += 1
    return place if _judges(found[place:], lexicon) else len(found)


def _begins(tail: Sequence[Token], lexicon: Words) -> bool:
    """Whether it goes "is hard" or ", that is hard" from here."""
    first = tail[0].word
    if first in _MARKS:
        rest = tail[1:3]
        return len(rest) == 2 and any(t.word in lexicon["seems"] for t in rest)
    if first in lexicon["denies"]:
        return len(tail) > 1 and tail[1].word in lexicon["seems"]
    return first in lexicon["seems"] or first in lexicon["stings"]


def _judges(tail: Sequence[Token], lexicon: Words) -> bool:
    words = [token.word for token in tail]
    denied = not lexicon["denies"].isdisjoint(words)
    said = lexicon["soft"] if denied else lexicon["hard"] | lexicon["stings"]
    other = lexicon["hard"] - lexicon["soft"] if denied else lexicon["soft"] - lexicon["hard"]
    return not said.isdisjoint(words) and other.isdisjoint(words)
