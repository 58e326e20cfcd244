"""The statements of store.py, each of which does one whole thing."""

LINE = """json_build_array(m.id, m.seq, m.role, m.text, m.field_key, m.choices, m.link, m.client_id, m.at)"""
TRANSCRIPT = f"SELECT json_agg({LINE} ORDER BY m.seq) FROM conversations_message m WHERE m.conversation_id"

CLAIMED = """w.id, w.model_setup_id, w.scripted, w.rule_set_id, w.agent_name, w.company_name,
    schema_version_id, lead_id, decision_id,
    (SELECT outcome FROM routing_decision d WHERE d.id = decision_id), status, mode, page, campaign,
    time_zone, chat.language, w.language, fields, plan, answered_seq, tries, lost, visitor_seq"""

BEGIN = f"""
WITH version AS (
    SELECT id FROM qualification_schemaversion WHERE schema_id = %(schema)s AND status = 'published'
    ORDER BY number DESC LIMIT 1
), chat AS (
    INSERT INTO conversations_conversation (
        id, widget_id, schema_version_id, visit_id, token_hash, status, mode, page, campaign, time_zone,
        language, fields, plan, last_seq, visitor_seq, answered_seq, lease, lease_until, tries, started_at,
        last_at, close_reason
    )
    SELECT %(id)s, %(widget)s, version.id, %(visit)s, %(token)s, 'open', %(mode)s, %(page)s,
        %(campaign)s::jsonb, %(time_zone)s, %(language)s, '{{}}', '{{}}', %(last)s, %(visitor)s, 0,
        %(lease)s::uuid, %(until)s::timestamptz, %(tries)s, %(now)s, %(now)s, ''
    FROM version
    RETURNING *
), m AS (
    INSERT INTO conversations_message (conversation_id, seq, role, text, client_id, field_key, choices, at)
    SELECT chat.id, m.seq, m.role, m.text, m.client_id, '', '{{}}', %(now)s
    FROM chat, jsonb_to_recordset(%(messages)s::jsonb) AS m(seq int, role text, text text, client_id text)
    RETURNING *
)
SELECT {CLAIMED}, (SELECT json_agg({LINE} ORDER BY m.seq) FROM m)
FROM chat JOIN conversations_widget w ON w.id = chat.widget_id
"""

# Without a lease in the parameters nothing is claimed. The transcript is as it was before this message.
FREE = "%(lease)s::uuid IS NOT NULL AND (lease IS NULL OR lease_until < %(now)s)"
ACCEPT = f"""
WITH known AS (
    SELECT seq FROM conversations_message WHERE conversation_id = %(id)s AND client_id = %(client_id)s
), chat AS (
    UPDATE conversations_conversation
    SET last_seq = last_seq + 1, visitor_seq = last_seq + 1, last_at = %(now)s,
        lease = CASE WHEN {FREE} THEN %(lease)s::uuid ELSE lease END,
        lease_until = CASE WHEN {FREE} THEN %(until)s ELSE lease_until END,
        tries = CASE WHEN {FREE} THEN tries + 1 ELSE tries END,
        lost = CASE WHEN {FREE} THEN lease ELSE lost END
    WHERE id = %(id)s AND status <> 'closed' AND NOT EXISTS (SELECT FROM known)
    RETURNING *
), made AS (
    INSERT INTO conversations_message (conversation_id, seq, role, text, client_id, field_key, choices, at)
    SELECT id, last_seq, 'visitor', %(text)s, %(client_id)s, '', '{{}}', %(now)s FROM chat
    RETURNING id, seq
)
SELECT m.seq, m.id, chat.id IS NOT NULL, {CLAIMED}, ({TRANSCRIPT} = chat.id)
FROM (SELECT seq, NULL::bigint AS id FROM known UNION ALL SELECT seq, id FROM made) m
LEFT JOIN chat ON m.id IS NOT NULL AND chat.lease = %(lease)s::uuid
LEFT JOIN conversations_widget w ON w.id = chat.widget_id
"""

CLAIM = f"""
WITH chat AS (
    UPDATE conversations_conversation
    SET lease = %(lease)s, lease_until = %(until)s, tries = tries + 1, lost = lease
    WHERE id = %(id)s AND visitor_seq > answered_seq AND status <> 'closed'
        AND (lease IS NULL OR lease_until < %(now)s)
    RETURNING *
)
SELECT {CLAIMED}, ({TRANSCRIPT} = chat.id)
FROM chat JOIN conversations_widget w ON w.id = chat.widget_id
"""

RENEW = """
UPDATE conversations_conversation SET lease_until = %(until)s WHERE id = %(id)s AND lease = %(lease)s
RETURNING id
"""

RELEASE = """
UPDATE conversations_conversation SET lease = NULL, lease_until = NULL WHERE id = %(id)s AND lease = %(lease)s
RETURNING id
"""

CALLS = """c.version_id, c.model, c.purpose, c.status, c.prompt_tokens, c.completion_tokens, c.cached_tokens,
        c.first_milliseconds, c.milliseconds, c.cost, c.currency, c.slips, %(lease)s, %(now)s"""
CALL_COLUMNS = """version_id, model, purpose, status, prompt_tokens, completion_tokens, cached_tokens,
        first_milliseconds, milliseconds, cost, currency, slips, run, at"""
CALLED = """version_id, model, purpose, status, prompt_tokens, completion_tokens, cached_tokens,
        first_milliseconds, milliseconds, cost, currency"""
CALL_TYPES = """version_id bigint, model text, purpose text, status text, prompt_tokens int,
        completion_tokens int, cached_tokens int, first_milliseconds int, milliseconds int, cost float8,
        currency text, slips jsonb"""

# Of slips that quote what was said only the kinds are left when the conversation has been erased.
KINDS = """(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', slip->'kind', 'detail', '')), '[]')
    FROM jsonb_array_elements(slips) AS slip)"""
OF_RUN = "run = %(lease)s AND (conversation_id = %(id)s OR conversation_id IS NULL)"
KEEP_CALLS = f"""
WITH guessed AS (
    DELETE FROM conversations_modelcall WHERE {OF_RUN} AND turn_id IS NULL AND status = 'lost'
), chat AS (
    SELECT id FROM conversations_conversation WHERE id = %(id)s FOR KEY SHARE
), c AS (
    SELECT chat.id AS chat, called.*
    FROM jsonb_to_recordset(%(calls)s::jsonb) AS called({CALL_TYPES}) LEFT JOIN chat ON true
)
INSERT INTO conversations_modelcall (conversation_id, turn_id, widget_id, {CALL_COLUMNS})
SELECT c.chat, NULL, CASE WHEN c.chat IS NULL THEN %(widget)s END, {CALLS}
FROM (SELECT chat, {CALLED}, CASE WHEN chat IS NULL THEN {KINDS} ELSE slips END AS slips FROM c) c
WHERE NOT EXISTS (SELECT FROM conversations_modelcall WHERE {OF_RUN} AND status <> 'lost')
RETURNING id
"""
FORGET_CALLS = f"""
UPDATE conversations_modelcall SET conversation_id = NULL, turn_id = NULL, widget_id = %s, slips = {KINDS}
WHERE conversation_id = %s
"""

APPLY = f"""
WITH chat AS (
    UPDATE conversations_conversation
    SET last_seq = last_seq + 1, answered_seq = %(seq)s, fields = %(fields)s::jsonb, plan = %(plan)s::jsonb,
        language = %(language)s,
        status = CASE WHEN status = 'open' THEN %(status)s ELSE status END,
        lease = NULL, lease_until = NULL, tries = 0, last_at = %(now)s
    WHERE id = %(id)s AND lease = %(lease)s
    RETURNING id, last_seq, visitor_seq, status
), reply AS (
    INSERT INTO conversations_message (conversation_id, seq, role, text, field_key, choices, link, at)
    SELECT id, last_seq, 'agent', %(text)s, %(field_key)s, %(choices)s::varchar[], %(link)s::jsonb, %(now)s
    FROM chat
), turn AS (
    INSERT INTO conversations_turn (conversation_id, seq, step, agent, milliseconds, at)
    SELECT id, %(seq)s, %(step)s, %(agent)s, %(milliseconds)s, %(now)s FROM chat
    RETURNING id, conversation_id
), ledger AS (
    INSERT INTO conversations_proposal (
        conversation_id, turn_id, field_key, value, quote, status, reason, confidence, by
    )
    SELECT conversation_id, id, p.field_key, p.value, p.quote, p.status, p.reason, p.confidence, p.by
    FROM turn, jsonb_to_recordset(%(proposals)s::jsonb) AS p(
        field_key text, value jsonb, quote text, status text, reason text, confidence float8, by text)
), calls AS (
    INSERT INTO conversations_modelcall (conversation_id, turn_id, {CALL_COLUMNS})
    SELECT conversation_id, id, {CALLS}
    FROM turn, jsonb_to_recordset(%(calls)s::jsonb) AS c({CALL_TYPES})
), withheld AS (
    INSERT INTO conversations_withheld (conversation_id, turn_id, version_id, text, reason)
    SELECT conversation_id, id, h.version_id, h.text, h.reason
    FROM turn, jsonb_to_recordset(%(withheld)s::jsonb) AS h(version_id bigint, text text, reason text)
), evidence AS (
    INSERT INTO conversations_answer (
        conversation_id, field_key, state, value, text, quote, message_id, start, "end", question_id, grade,
        confidence, by, schema_version_id, at
    )
    SELECT chat.id, a.field_key, a.state, a.value, a.text, a.quote, a.message_id, a.start, a."end",
        a.question_id, a.grade, a.confidence, a.by, %(schema)s, %(now)s
    FROM chat, jsonb_to_recordset(%(answers)s::jsonb) AS a(
        field_key text, state text, value jsonb, text text, quote text, message_id bigint, start int,
        "end" int, question_id bigint, grade text, confidence float8, by text)
), asked AS (
    INSERT INTO conversations_visitorquestion (conversation_id, message_id, text, entry_id, at)
    SELECT chat.id, q.message_id, q.text, q.entry_id, %(now)s
    FROM chat, jsonb_to_recordset(%(questions)s::jsonb) AS q(message_id bigint, text text, entry_id bigint)
)
SELECT last_seq, visitor_seq > %(seq)s, status FROM chat
"""

# For a dossier, as one JSON text: the transcript, the evidence, the questions that nobody has answered.
RECORD = """
SELECT json_build_array(
    (SELECT json_agg(json_build_array(seq, role, text, at) ORDER BY seq)
        FROM conversations_message WHERE conversation_id = %(id)s),
    (SELECT json_agg(json_build_array(
            a.field_key, a.value, a.text, a.quote, m.seq, a.start, a."end", a.grade, a.confidence, a.by,
            a.state, q.seq) ORDER BY a.id)
        FROM conversations_answer a JOIN conversations_message m ON m.id = a.message_id
        LEFT JOIN conversations_message q ON q.id = a.question_id WHERE a.conversation_id = %(id)s),
    (SELECT json_agg(json_build_array(v.text, m.seq) ORDER BY v.id)
        FROM conversations_visitorquestion v JOIN conversations_message m ON m.id = v.message_id
        WHERE v.conversation_id = %(id)s AND v.entry_id IS NULL))::text
"""

SEAT = """
SELECT id, widget_id, status, visitor_seq, answered_seq FROM conversations_conversation
WHERE id = %(id)s AND token_hash = %(token)s
"""

ANSWERED = """
SELECT answered_seq >= %(seq)s OR status = 'closed' FROM conversations_conversation WHERE id = %(id)s
"""
