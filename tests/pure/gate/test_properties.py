"""What holds for any sentence: no crash, no waiting, no number that nobody said."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.gate import REASONS, Splitter, judge
from tests.machine import is_within
from tests.pure.gate.run import measure
from tests.pure.gate.worlds import EN, WORLDS

LONG = 4000
HOSTILE = (
    *(
        "a",
        "a. ",
        "you have 500 people, ",
        "?",
        "www.",
        "1,",
        "a@",
        "(",
        "no ",
        "é\u0301",
        "if you ",
        "\u200b",
    ),
    *("http://", "a.b", "1 ", "and ", "- ", "*", "_a", "five hundred ", "'", "k1 ", "+49 ", "a-"),
)
VOCABULARY = """you your are have 50 500 people Outlook Salesforce Team Business free $19 $39 per person
    month not no and with Brightfold , . ? we it is thanks I booked colleague will EU US Enterprise default
    single sign-on 14 days if only"""
WORDS = st.sampled_from(VOCABULARY.split())


def is_quick(run: Callable[[int], object], budget: float) -> bool:
    """Whether one of three attempts keeps the budget in seconds. Each cuts its text anew: no cache helps."""
    taken = []
    for cut in range(3):
        began = time.process_time()
        run(cut)
        taken.append(time.process_time() - began)
    return is_within(min(taken), budget)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_strings_take_no_time(piece: str) -> None:
    judge("Hello.", (), EN)  # the word lists are read once
    text = (piece * LONG)[:LONG]
    for shown in (text, text[:599]):
        assert is_quick(lambda cut, shown=shown: judge(shown[cut:], ("k1", "k2"), EN), 0.05)

    def pieces(cut: int) -> None:
        splitter = Splitter()
        for char in text[cut:]:
            splitter.feed(char)

    assert is_quick(pieces, 0.2)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_visitors_hold_up_nobody(piece: str) -> None:
    text = (piece * LONG)[:LONG]

    def asked(cut: int) -> None:
        judge("So you have 500 people and use Outlook.", ("k1",), replace(EN, visitor=(text[cut:],)))

    assert is_quick(asked, 0.15)


def test_a_sentence_takes_less_than_two_milliseconds() -> None:
    measure("tuning")
    taken = sorted(outcome.milliseconds for outcome in measure("held_out"))
    assert is_within(taken[len(taken) // 2] / 1000, 0.002)


@given(st.text(max_size=200))
def test_any_text_gets_a_ruling(text: str) -> None:
    assert judge(text, ("k1",), EN).reason in REASONS


@given(st.lists(WORDS, min_size=1, max_size=12))
def test_no_number_passes_that_stands_nowhere(words: list[str]) -> None:
    sentence = " ".join([*words, "777", "people."])
    for world in ("en", "en/handed", "en/confirm"):
        assert not judge(sentence, tuple(EN.knowledge), WORLDS[world]).ok


@given(st.lists(WORDS, min_size=1, max_size=10))
def test_salesforce_is_never_said_to_be_used(words: list[str]) -> None:
    text = " ".join(words)
    if "Salesforce" in words and not {"not", "no", "if", "?", "booked"} & set(words):
        assert not judge(f"So {text}", tuple(EN.knowledge), replace(EN, asks=None)).ok


@given(st.sampled_from(sorted(WORLDS)), st.lists(WORDS, min_size=1, max_size=10))
def test_less_knowledge_never_lets_more_through(world: str, words: list[str]) -> None:
    grounds, sentence = WORLDS[world], " ".join(words)
    poorer = replace(grounds, knowledge={}, visitor=grounds.visitor[:-1], answers=())
    if judge(sentence, (), poorer).ok and "?" not in sentence:
        assert judge(sentence, tuple(grounds.knowledge), grounds).ok or grounds.visitor[-1].endswith("?")
