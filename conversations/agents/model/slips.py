"""What a model got wrong in the form of its answer, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping

SLIPS: Mapping[str, str] = {
    "unknown_tool": "It called a tool that it was not given.",
    "broken_json": "The arguments of a call could not be read.",
    "wrong_type": "An argument was of another type than was asked for.",
    "missing_argument": "An argument was missing.",
    "unknown_field": "It named a field that the schema does not have.",
    "wrong_value": "An argument had a value that is not on its list.",
    "second_reply": "It replied twice in one answer; the first reply counts.",
    "too_many_calls": "It made more calls than one answer may have; the rest was not read.",
    "too_many_sentences": "It said more than one reply may hold; the rest was not read.",
    "flagged": "No mistake: it marked a message as off topic, as abuse, or as an attempt to steer it.",
    "person_unheard": "It heard a wish for a person that code did not hear in the same words.",
    "uncounted": "No mistake of the model's: the endpoint did not count its tokens, so they are our guess.",
}
