"""Answers to visitors' questions, from the company's knowledge entries only, by PostgreSQL full-text search.

A wrong answer costs more than none: an entry answers a question only if it holds nearly all the words that
the question is about. Words that any question about any product has ("work", "offer") hardly count, and a
word that no entry knows counts against every entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import lanes
from .agents.base import Found

THRESHOLD = 0.7
COMMON_WEIGHT = 0.15
MAX_QUESTION = 500
# Stems as PostgreSQL's dictionaries make them, for the languages that visitors write in.
_COMMON = """
work use using support offer have get need want provid allow can could would possibl abl like let tell know
think integr connect compat go run handl manag mean thing way kind sort company product tool system softwar
app servic solut one also help pleas actual realli still any some with without
funktioniert unterstutzt arbeitet bietet geht gibt fonction offr propos funcion ofrec teneis funziona offrit
werkt
"""
COMMON = frozenset(_COMMON.split())

_FIND = """
WITH asked AS (
    SELECT language, to_tsvector(language::regconfig, %(text)s) AS words
    FROM (SELECT DISTINCT language FROM conversations_knowledgeentry WHERE active) AS spoken
), terms AS (
    SELECT language, words, tsvector_to_array(words) AS stems,
        (SELECT string_agg(quote_literal(stem), ' | ') FROM unnest(tsvector_to_array(words)) AS stem)::tsquery
            AS any_word
    FROM asked
)
SELECT k.id, k.question, k.answer, k.url, terms.stems,
    tsvector_to_array(ts_filter(k.search, '{a,b}')), tsvector_to_array(k.search),
    ts_rank('{0.1, 0.2, 0.6, 1.0}', k.search, terms.any_word)
FROM terms JOIN conversations_knowledgeentry k ON k.language = terms.language AND k.search @@ terms.any_word
WHERE k.active
ORDER BY 8 DESC
LIMIT 12
"""


@dataclass(frozen=True, slots=True)
class Match:
    """`share`: how much of what the question is about the entry covers, 0 to 1."""

    found: Found
    share: float
    rank: float


def search(text: str) -> list[Match]:
    """The entries that share words with the question, best first."""
    question = text[:MAX_QUESTION].replace("\x00", "")
    rows = lanes.query(_FIND, {"text": question})
    matches = [
        Match(Found(row[0], row[1], row[2], row[3]), _share(row[4], set(row[5]), set(row[6])), row[7])
        for row in rows
    ]
    return sorted(matches, key=lambda match: (match.share, match.rank), reverse=True)


def _share(stems: list[str], named: set[str], all_words: set[str]) -> float:
    """Words in the entry's question and keywords count in full, in its answer for a good half."""
    weights = {stem: COMMON_WEIGHT if stem in COMMON else 1.0 for stem in stems}
    hits = sum(
        weight * (1.0 if stem in named else 0.6 if stem in all_words else 0.0)
        for stem, weight in weights.items()
    )
    about_it = any(weight == 1.0 and stem in all_words for stem, weight in weights.items())
    return hits / sum(weights.values()) if about_it else 0.0


def answer(text: str) -> Found | None:
    best: Any = next(iter(search(text)), None)
    return best.found if best is not None and best.share >= THRESHOLD else None


async def find(text: str) -> Found | None:
    """What a `Brief` carries as its finder."""
    return await lanes.run(answer, text)
