"""The words of a reply are known while its JSON is still being written."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.agents.model.listening import MOST, JsonText, Listening

_SIGNS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def spoken(arguments: str, cuts: list[int]) -> str:
    listening = Listening()
    heard = listening.call(0, "reply", "")
    edges = sorted({0, len(arguments), *(cut for cut in cuts if cut < len(arguments))})
    for start, end in pairwise(edges):
        heard += listening.call(0, "", arguments[start:end])
    return heard


@given(_SIGNS, st.lists(st.integers(0, 200), max_size=12), st.booleans())
def test_however_it_is_cut_the_words_are_those_of_the_json(text: str, cuts: list[int], plain: bool) -> None:
    arguments = json.dumps({"asks": "budget", "cites": ["k1"], "text": text}, ensure_ascii=plain)
    assert spoken(arguments, cuts) == text


def test_the_words_come_as_they_are_written() -> None:
    text, written, heard = JsonText(), "", []
    for part in ('{"te', 'xt": "He', "llo \\", "n \\ud83d", "\\ude00 you", '" , "x": "no"}'):
        written += part
        heard.append(text.more(written))
    assert heard == ["", "He", "llo ", "\n ", "😀 you", ""]
    assert text.done


def test_what_is_asked_and_cited_is_known_before_the_text() -> None:
    listening = Listening()
    listening.call(3, "reply", '{"asks": "budget", "cites": ["k1", "k22"], "te')
    assert (listening.asks, listening.cites) == ("budget", ("k1", "k22"))
    listening.call(3, "", 'xt": "How much?"}')
    assert [called.name for called in listening.calls] == ["reply"]


def test_only_the_first_reply_speaks() -> None:
    listening = Listening()
    assert listening.call(0, "reply", '{"text": "one"}') == "one"
    assert listening.call(1, "reply", '{"text": "two"}') == ""
    assert len(listening.calls) == 2


def test_other_calls_say_nothing() -> None:
    listening = Listening()
    assert listening.call(0, "record_answer", '{"text": "not for the visitor"}') == ""


def test_an_answer_without_end_is_not_kept() -> None:
    listening = Listening()
    for _ in range(MOST):
        listening.say("ab")
    assert len(listening.content) <= MOST


@pytest.mark.parametrize(
    "written", ['{"text": "a\\', '{"text": "a\\u12', '{"text": "a\\x41"}', '{"text": 5}', ""]
)
def test_broken_json_is_no_error(written: str) -> None:
    assert JsonText().more(written) in ("", "a")
