"""Why something that was heard is not noted, in words for sales ops. Pure; the codes are `evidence.py`'s."""

from __future__ import annotations

REASONS = {
    "no_quote": "Nothing was quoted.",
    "not_said": "The visitor did not say these words.",
    "agent_words": "Only the agent said this.",
    "no_value": "The words hold no value.",
    "bad_value": "This cannot be a value of the field.",
    "no_choice": "None of the field's choices is this.",
    "not_integer": "The field takes whole numbers only.",
    "not_supported": "The words do not say this value.",
    "vague": "No definite value was said.",
    "bound": "Only a limit was said, not the value.",
    "ambiguous": "The words can be read in two ways.",
    "other_field": "The words are about something else.",
    "no_cue": "Nothing says that it is about this field: the agent would ask.",
    "other_question": "It answers another question.",
    "negated": "It was denied.",
    "hypothetical": "It was only supposed.",
    "third_party": "It is about somebody else.",
    "past": "It was so once, and may not be now.",
    "future": "It is not so yet.",
    "question": "It was asked, not said.",
    "quoted_text": "It stands in text that comes from somewhere else.",
    "instruction": "It is an order to the agent, not something about the visitor.",
    "sarcasm": "It was not meant seriously.",
    "withdrawn": "It was taken back.",
    "hedged_open": "They are not sure themselves.",
    "indifferent": "They do not mind either way, which is no answer.",
    "double_negative": "Yes and no are tangled: the agent would ask.",
    "language": "The language was not understood: the agent would ask.",
    "stale": "They said something else later.",
    "not_confirmed": "They did not agree to it.",
    "not_taken": "They turned it down.",
    "two_part": "A yes to two things at once says too little: the agent would ask.",
    "either_or": "A yes to an either-or question says nothing.",
    "below_threshold": "It was heard, but not surely enough for this field: the agent would ask back.",
}


def in_words(reason: str) -> str:
    return "" if reason == "ok" else REASONS.get(reason, f"It was not noted ({reason}).")
