"""What is asked of PostgreSQL.

FIND is a whole search: it splits the texts into words, finds the stem of each in every language that has
entries, looks up words that may have been meant by those that no entry knows, and ranks the entries that
share a stem. All of it comes back as one JSON text. What of it counts as an answer is decided in scoring.py.
WORDINGS and ALIKE are for questions that nothing has answered.
"""

from __future__ import annotations

from conversations.knowledge_models import FOLDED

from .common import LANGUAGES, SAME

# Constants stand in the statement: to hand over a list costs as much as all the rest of a round trip.
SPOKEN = f"ARRAY{list(LANGUAGES)}::text[]"
# ts_lexize gives NULL for what its dictionary does not know, {} for a stop word, else the stem.
STEM = "(CASE {0} WHEN 'simple' THEN 'simple' ELSE {0} || '_stem' END)::regdictionary"

STEMS = f"""
SELECT kind, language, (ts_lexize({STEM.format("language")}, word))[1] AS stem
FROM unnest(%(kinds)s::text[], %(spoken)s::text[], %(words)s::text[]) AS little(kind, language, word)
WHERE ts_lexize({STEM.format("language")}, word) <> '{{}}'
"""
# LATERAL with LIMIT keeps each of these a look into an index: joined freely they become walks over all words.
_FIND = f"""
WITH spoken AS (
    SELECT language FROM unnest({SPOKEN} || 'simple'::text) AS language WHERE EXISTS (
        SELECT FROM conversations_knowledgeentry k
        WHERE k.language = language.language AND active AND (valid_until IS NULL OR valid_until >= %(today)s))
), said AS (
    SELECT place::int, lexeme AS word FROM unnest(%(texts)s::text[]) WITH ORDINALITY AS t(text, place),
        unnest(to_tsvector('simple', text))
), word AS (
    SELECT DISTINCT word, {FOLDED.format("word")} AS folded FROM said
), stops AS (
    SELECT language, count(*) AS n FROM unnest({SPOKEN}) AS language, word
    WHERE ts_lexize({STEM.format("language")}, word) = '{{}}' GROUP BY language
), heard AS MATERIALIZED (
    SELECT language, word, folded, (ts_lexize({STEM.format("language")}, word))[1] AS stem FROM spoken, word
), unknown AS MATERIALIZED (
    SELECT h.* FROM heard h LEFT JOIN LATERAL (
        SELECT true AS known FROM conversations_knowledgeword w
        WHERE w.language = h.language AND w.stem = h.stem LIMIT 1) AS looked_up ON true
    WHERE known IS NULL AND stem IS NOT NULL AND length(folded) BETWEEN 5 AND 40
), meant AS MATERIALIZED (
    SELECT u.language, u.word, json_agg(json_build_array(near.word, near.stem)) AS words
    FROM unknown u, LATERAL (
        SELECT w.word, w.stem FROM conversations_knowledgeword w
        WHERE w.language = u.language AND left(w.word, 1) = left(u.folded, 1)
            AND (w.word %% u.folded OR w.word = ANY (ARRAY(
                SELECT overlay(u.folded PLACING reverse(substr(u.folded, i, 2)) FROM i FOR 2)
                FROM generate_series(2, length(u.folded) - 1) AS i)))
        ORDER BY similarity(w.word, u.folded) DESC LIMIT 12) AS near
    GROUP BY u.language, u.word
), understood AS (
    SELECT h.language, h.word, h.folded, h.stem, m.words
    FROM heard h LEFT JOIN meant m USING (language, word) WHERE h.stem IS NOT NULL
), wanted AS (
    SELECT language, string_agg(quote_literal(stem), ' | ')::tsquery AS stems FROM (
        SELECT language, stem FROM understood
        UNION SELECT language, near.word ->> 1 FROM understood, json_array_elements(words) AS near(word)
        UNION SELECT language, b FROM understood
        JOIN unnest(ARRAY{list(SAME)}::text[], ARRAY{list(SAME.values())}::text[]) AS s(a, b) ON a = stem
    ) AS every GROUP BY language
), found AS (
    SELECT k.id, k.question, k.answer, k.url, k.language,
        ts_rank('{{0.1, 0.2, 0.6, 1.0}}', k.search, stems) AS r,
        tsvector_to_array(ts_filter(k.search, '{{a}}')) AS asked,
        tsvector_to_array(ts_filter(k.search, '{{a,b}}')) AS named, tsvector_to_array(k.search) AS every
    FROM wanted JOIN conversations_knowledgeentry k ON k.language = wanted.language AND k.search @@ stems
    WHERE k.active AND (k.valid_until IS NULL OR k.valid_until >= %(today)s)
    ORDER BY r DESC LIMIT %(most)s
)
SELECT json_build_array(
    (SELECT json_agg(json_build_array(place, word)) FROM said),
    (SELECT json_object_agg(language, n) FROM stops),
    (SELECT json_agg(json_build_array(language, word, folded, stem, words)) FROM understood),
    (SELECT json_agg(json_build_array(id, question, answer, url, language, r, asked, named, every))
        FROM found),
"""
FIND = f"{_FIND}    NULL::json)::text"
FIND_WITH_STEMS = f"""{_FIND}
    (SELECT json_agg(json_build_array(kind, language, stem)) FROM ({STEMS}) AS stems))::text
"""
WORDINGS = f"""
WITH wording AS (
    SELECT left(text, %(longest)s) AS text, max(at) AS last,
        count(*) FILTER (WHERE dismissed_at IS NULL) AS n,
        count(DISTINCT conversation_id) FILTER (WHERE dismissed_at IS NULL) AS chats,
        array_agg(id) FILTER (WHERE dismissed_at IS NULL) AS ids,
        bool_or(dismissed_at IS NOT NULL) AS dismissed,
        row_number() OVER (ORDER BY max(at) DESC) AS place
    FROM conversations_visitorquestion
    WHERE entry_id IS NULL AND covered_by_id IS NULL AND at > %(since)s
    GROUP BY 1 ORDER BY last DESC LIMIT %(most)s
), said AS (
    SELECT place, lexeme AS word, positions[1] AS at FROM wording, unnest(to_tsvector('simple', text))
), counted AS (
    SELECT place, language, rank,
        count(*) FILTER (WHERE ts_lexize({STEM.format("language")}, word) = '{{}}') AS stops
    FROM said, unnest(%(languages)s::text[]) WITH ORDINALITY AS l(language, rank)
    GROUP BY place, language, rank
), spoken AS (
    SELECT DISTINCT ON (place) place, language, stops FROM counted ORDER BY place, stops DESC, rank
), stemmed AS (
    SELECT place, at, (ts_lexize({STEM.format("language")}, word))[1] AS stem
    FROM said JOIN spoken USING (place)
), heard AS (
    SELECT place, array_agg(stem ORDER BY at) FILTER (WHERE stem IS NOT NULL) AS stems
    FROM stemmed GROUP BY place
)
SELECT text, n, chats, last, ids, dismissed, CASE WHEN stops > 0 THEN language ELSE '' END, language, stems
FROM wording LEFT JOIN spoken USING (place) LEFT JOIN heard USING (place) ORDER BY place
"""
ALIKE = """
WITH key AS (SELECT * FROM unnest(%(keys)s::text[]) WITH ORDINALITY AS k(key, place))
SELECT (a.place - 1)::int, (b.place - 1)::int, similarity(a.key, b.key)
FROM key a JOIN key b ON a.place < b.place
WHERE similarity(a.key, b.key) >= %(least)s
"""
