"""What a reply that agrees changes of the things it agrees to: "yes, but at 8 pm", "all right except the
date". Pure."""

from __future__ import annotations

from typing import Any

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.judging import judge, relate
from leadqual.qualification.confirmed.replies import lies_in, reply_of
from leadqual.qualification.lexicon import Mark, concepts
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.standing.instead import gone
from leadqual.qualification.standing.told import hours_in, minutes
from leadqual.qualification.values import compare

_EXCEPT = listed(
    """except apart only just almost nearly besides aber nur ausser bis fast mais sauf excepte presque pero
    excepto salvo casi menos mas exceto quase ma tranne eccetto quasi maar behalve alleen bijna but however"""
)
_NEAR = 8  # tokens from the start: a value there belongs to the answer
_BRIEF = 3


_SETS, _A_NEW = listed("set add create put schedule"), listed("one another a an")


def changes(at: Analysis) -> int | None:
    """The token at which a reply begins to change what it agrees to."""
    marks = [m.first for tag in ("correct", "contrast") for m in at.tags.get(tag, ())]
    words = [k for k in range(len(at.tokens)) if at.word(k) in _EXCEPT]
    found = [k for k in (*marks, *words) if not at.is_question(k) or at.has("request", *at.sentence(k))]
    return min(found, default=None)


def says_otherwise(talk: Talk, index: int, want: Any) -> bool:
    """Whether the reply names another value of the field ("yes, but 300") or sets one ("set one for 7")."""
    said = talk.at(index)
    if any(said.word(k) in _SETS and said.word(k + 1) in _A_NEW for k in range(len(said.tokens))):
        return True
    if talk.field.kind == "text" and talk.profile.time:
        at, begin = talk.at(index), changes(talk.at(index))
        return _another_hour(at, begin, str(want)) or begin is not None and _names_field(talk, at, begin)
    return _names_another(talk, index, want)


def picks_otherwise(talk: Talk, index: int, want: Any) -> bool:
    """The same of a reply that takes one of several, and may speak of the others' hours."""
    if talk.field.kind == "text" and talk.profile.time:
        begin = changes(talk.at(index))
        return begin is not None and _another_hour(talk.at(index), begin, str(want))
    return _names_another(talk, index, want)


def _names_another(talk: Talk, index: int, want: Any) -> bool:
    at, kind = talk.at(index), talk.field.kind
    if kind == "boolean":
        return False
    begin = changes(at)
    if begin is not None and _names_field(talk, at, begin):
        return True
    if kind == "text":
        return begin is not None and _another_name(talk, index, begin, want)
    return any(_is_another(talk, index, reading, begin, want) for reading in talk.readings(index))


def _is_another(talk: Talk, index: int, reading: Reading, begin: int | None, want: Any) -> bool:
    """Whether a reading of the reply is the field's, and not the wanted value."""
    at = talk.at(index)
    mark = reply_of(at).mark
    span = at.token_span(reading.start, reading.end)
    if mark is not None and lies_in(Mark("", *span), (mark.first, mark.last)):
        return False  # "that's the one"
    if at.word(span[0]) == "one":
        return False  # "I'd like that one", "Yes. I need a taxi, too, for 4"
    if compare(talk.field, want, reading, at.folded, talk.today) != "no":
        return False
    if talk.profile.takes_money and not isinstance(reading.value, dict):
        if isinstance(want, dict) and want.get("amount") == reading.value:
            return False  # "ok pour 9,80"
        if at.word(span[0] - 1) in _OF_DAYS:
            return False  # "fine. Not before the 23rd"
    judged = judge(talk, index, reading, 1)
    first, last = at.sentence(span[0])
    apart = mark is not None and mark.last <= first and last - first > _BRIEF  # "Yes. Insure it for 600 too."
    near = span[0] < _NEAR and not apart or begin is not None and span[0] > begin
    return judged.holds and (judged.relation.kind == "own" or near)


_OF_DAYS = listed("del dal al vor nach um am le the before after antes depois voor na om avant")


_LED = listed(
    """except apart besides change sauf excepte ausser tranne eccetto excepto salvo menos exceto behalve"""
)


_LEADS = _LED | listed("the for my our a der die das dem le la les el los il lo o a de het")


def _names_field(talk: Talk, at: Analysis, begin: int) -> bool:
    """ "all right except the date": the field's own noun behind the exception."""
    end = at.sentence(begin)[1]
    if not _LED & set(at.words(begin, end)) and at.word(begin - 1) not in ("everything", "all"):
        return False
    own = {w for w in at.words(begin, end) if w in talk.profile.label_order}
    own |= {w for w in at.words(begin, end) if concepts.counts(w) & talk.profile.counts}
    named = [k for k in range(begin, end) if len(at.word(k)) > 3 and at.word(k) in own]
    return any(at.word(k - 1) in _LEADS | talk.profile.named for k in named)  # not "except the return date"


def _another_hour(at: Analysis, begin: int | None, want: str) -> bool:
    wanted = hours_in(want)
    for reading in read_times(at.folded):
        first = at.token_at(reading.start)
        if (
            minutes(reading.value) in wanted
            or at.is_question(first)
            and not at.has("request", *at.sentence(first))
        ):
            continue
        if begin is not None and first >= begin or first < _NEAR and at.sentence(first)[0] == 0:
            return True
    return begin is not None and any(_may_be_hour(at, r, begin, wanted) for r in read_numbers(at.folded))


def _may_be_hour(at: Analysis, number: Reading, begin: int, wanted: frozenset[int]) -> bool:
    """ "yes, but make it 8": a bare number behind the change."""
    bare = not number.unit and number.role == "" and isinstance(number.value, int)
    first = at.token_at(number.start)
    led = bare and first > begin and at.word(first - 1) in _TO_HOUR
    return led and number.value in range(1, 13) and number.value * 60 % 720 not in wanted


_TO_HOUR = listed("it at to but by um auf aber a las mais pero alle ma mas as om op maar")


def _another_name(talk: Talk, index: int, begin: int, want: Any) -> bool:
    """ "right, but it should be in Galway": a name behind the exception that is the field's."""
    at = talk.at(index)
    wanted = {token.word for token in tokens(fold(str(want)).text)}
    dropped = [span for span in gone(at) if find_text(_source(at, span), talk.at(index - 1).folded.text)]
    if dropped:
        return any(wanted & set(at.words(*span)) for span in dropped)
    k, end = begin, at.sentence(begin)[1]
    while k < end:
        last = k
        while last < end and _is_large(at, last) and at.word(last) not in wanted:
            last += 1
        if last > k and k not in at.sentences:
            reading = Reading(at.tokens[k].start, at.tokens[last - 1].end, _source(at, (k, last)))
            if relate(talk, index, reading, 0).kind == "own":
                return True
        k = max(k + 1, last)
    return False


def _source(at: Analysis, span: tuple[int, int]) -> str:
    return at.folded.source(at.tokens[span[0]].start, at.tokens[span[1] - 1].end)


def _is_large(at: Analysis, k: int) -> bool:
    return is_large(at, k) and len(at.word(k)) > 2


def asks_for_other(at: Analysis, k: int) -> bool:
    """ "The 13th it is, but is there nothing in the afternoon?", "lovely, but could you find one nearer?" """
    end = at.sentence(k)[1] if k < len(at.tokens) else k
    said = set(at.words(k, end))
    return k < end and at.is_question(k) and bool(_OTHERS & said or _SEEK & said and _ONES & said)


_SEEK, _ONES = listed("look find search show"), listed("one ones somewhere something")
_OTHERS = listed("any anything nothing something earlier later sooner cheaper other another")
