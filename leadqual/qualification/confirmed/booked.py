"""What an agent offers to book: "Koi Bay in Lindon is well rated. Shall I book it for 7?". Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.confirmed.availability import not_to_be_had
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

Span = tuple[int, int]

_BOOKS = listed(
    """book reserve buy order take rent hire schedule buche buchen reservieren bestellen reserver
    commander prendre reservar comprar encargar prenotare comprare ordinare boeken reserveren bestellen"""
)
_ASKS = listed("shall should may can could would do soll sollen darf kann dois puis posso puedo zal kan")


def is_to_be_booked(talk: Talk, asked: int, want: object) -> bool:
    """Whether the wanted name is the one in the sentence before a question that offers to book."""
    at = talk.at(asked)
    asking = [k for k in at.sentences if at.is_question(k)]
    if talk.field.kind != "text" or talk.profile.time or len(asking) != 1 or not asking[0]:
        return False
    question, told = at.sentence(asking[0]), at.sentence(asking[0] - 1)
    said = at.words(*question)
    if said[0] not in _ASKS or _BOOKS.isdisjoint(said) or at.has("neg", *told) or _names(at, question):
        return False
    spans = [at.token_span(r.start, r.end) for r in talk.readings(asked, want)]
    mine = [
        s for s in spans if told[0] <= s[0] < told[1] and not (_is_where(at, s[0]) or not_to_be_had(at, *s))
    ]
    others = [k for k in _names(at, told) if not any(a <= k < b for a, b in mine)]
    return bool(mine) and all(_is_where(at, k) or k - 1 in others for k in others)


def _is_where(at: Analysis, first: int) -> bool:
    """ "in Lindon", "from Kettle Hall"."""
    before = first - 2 if at.word(first - 1) in _THE else first - 1
    return at.word(before) in _WHERE


_THE = listed("the der dem den le la l' el il lo o a de het")
_WHERE = listed(
    "in at near on from by to im am bei nahe a au dans pres en cerca em perto vicino nel nella op"
)


def _names(at: Analysis, span: Span) -> list[int]:
    """The words of a sentence that are written as names are."""
    return [k for k in range(span[0] + 1, span[1]) if is_large(at, k) and at.word(k) not in TAGS | {"i": ""}]
