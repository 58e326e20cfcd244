"""Where a quote stands: the same words whatever the typography, and not one word more, less or other."""

from __future__ import annotations

import pytest

from leadqual.qualification.located.locate import Turn, locate
from leadqual.qualification.located.text import fold

SAME = [
    ("We're 50 people.", "we’re 50 people"),
    ("we’re 50 people", "We're 50 people"),
    ('my title is "VP Growth"', "my title is “VP Growth”"),
    ("Portland — OR please", "portland - or"),
    ("a  b\n c", "a b c"),
    ("ｔｈｅ １３ｔｈ", "the 13th"),
    ("cafe\u0301 society", "café society"),
    ("sta\u200bndard car", "standard car"),
    ("Straße 5", "STRASSE 5"),
    ("🙏🏽 yes, play it 🎬 now", "yes, play it now"),
    ("we need 3 seats", "we need 3 seats."),
    ("25k EUR, roughly", '"25k EUR"'),
]
OTHER = [
    ("our budget is not 50k, more like 15k", "our budget is 50k"),
    ("we are 500 people", "we are 50 people"),
    ("we are 50 people", "we are 50"[:-1]),
    ("Yesterday it was fine", "yes"),
    ("1.500 seats", "500 seats"),
    ("at 10:30", "at 10"),
    ("version 2.5", "2"),
    ("I run support", "I run the support"),
    ("", "anything"),
    ("hello", "..."),
]


@pytest.mark.parametrize(("said", "quote"), SAME)
def test_the_same_words_are_found_and_their_offsets_give_them_back(said: str, quote: str) -> None:
    [site] = locate(quote, [Turn("agent", "Hi"), Turn("visitor", said)])
    start, end = fold(said).span(site.start, site.end)
    assert site.message == 1
    assert fold(said[start:end]).text.strip(' ."').replace("🎬 ", "") == fold(quote).text.strip(' ."')


@pytest.mark.parametrize(("said", "quote"), OTHER)
def test_other_words_are_not_found(said: str, quote: str) -> None:
    assert locate(quote, [Turn("visitor", said)]) == []


def test_words_of_the_agent_are_not_the_visitors() -> None:
    turns = [Turn("agent", "So you are 500 people"), Turn("visitor", "hm")]
    assert locate("you are 500 people", turns) == []
    assert locate("you are 500 people", turns, "agent")


def test_the_latest_place_comes_first() -> None:
    turns = [Turn("visitor", "50, yes 50"), Turn("agent", "ok"), Turn("visitor", "50")]
    assert [(site.message, site.start) for site in locate("50", turns)] == [(2, 0), (0, 0), (0, 8)]
