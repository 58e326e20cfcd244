"""The one statement that a search is.

It splits the texts into words, finds the stem of each in every language that has entries, looks up words that
may have been meant by those that no entry knows, and ranks the entries that share a stem. What of it counts
as an answer is decided in scoring.py.
"""

from __future__ import annotations

from conversations.knowledge_models import FOLDED

# ts_lexize gives NULL for what its dictionary does not know, {} for a stop word, else the stem.
STEM = "(CASE {0} WHEN 'simple' THEN 'simple' ELSE {0} || '_stem' END)::regdictionary"

FIND = f"""
WITH live AS (
    SELECT language, id FROM conversations_knowledgeentry
    WHERE active AND (valid_until IS NULL OR valid_until >= %(today)s)
), said AS (
    SELECT place::int, lexeme AS word FROM unnest(%(texts)s::text[]) WITH ORDINALITY AS t(text, place),
        unnest(to_tsvector('simple', text))
), word AS (
    SELECT DISTINCT word, {FOLDED.format("word")} AS folded FROM said
), stops AS (
    SELECT language, count(*) AS n FROM unnest(%(languages)s::text[]) AS language, word
    WHERE ts_lexize({STEM.format("language")}, word) = '{{}}' GROUP BY language
), heard AS (
    SELECT language, word, folded, (ts_lexize({STEM.format("language")}, word))[1] AS stem
    FROM (SELECT DISTINCT language FROM live) AS spoken, word
), understood AS (
    SELECT h.language, h.word, h.folded, h.stem, near.words
    FROM heard h LEFT JOIN LATERAL (
        SELECT json_agg(json_build_array(n.word, n.stem)) AS words, array_agg(n.stem) AS stems
        FROM (
            SELECT w.word, w.stem FROM conversations_knowledgeword w
            WHERE w.language = h.language AND w.stem <> h.stem AND w.word %% h.folded
            UNION
            SELECT w.word, w.stem FROM conversations_knowledgeword w
            WHERE w.language = h.language AND w.word IN (
                SELECT overlay(h.folded PLACING reverse(substr(h.folded, i, 2)) FROM i FOR 2)
                FROM generate_series(2, length(h.folded) - 1) AS i)
        ) AS n
    ) AS near ON length(h.folded) BETWEEN 4 AND 40 AND NOT EXISTS (
        SELECT FROM conversations_knowledgeword w WHERE w.language = h.language AND w.stem = h.stem)
    WHERE h.stem IS NOT NULL
), wanted AS (
    SELECT language, string_agg(quote_literal(stem), ' | ')::tsquery AS stems FROM (
        SELECT language, stem FROM understood
        UNION SELECT language, near.word ->> 1 FROM understood, json_array_elements(words) AS near(word)
        UNION SELECT language, b FROM understood
        JOIN unnest(%(same)s::text[], %(as)s::text[]) AS s(a, b) ON a = stem
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
SELECT
    (SELECT json_agg(json_build_array(place, word)) FROM said),
    (SELECT json_object_agg(language, n) FROM stops),
    (SELECT json_agg(json_build_array(language, word, folded, stem, words)) FROM understood),
    (SELECT json_agg(json_build_array(id, question, answer, url, language, r, asked, named, every))
        FROM found)
"""
STEMS = f"""
SELECT language, word, (ts_lexize({STEM.format("language")}, word))[1]
FROM unnest(%(languages)s::text[], %(words)s::text[]) AS t(language, word)
"""
