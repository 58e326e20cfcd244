"""Nothing false can be put together from true words: numbers and names moved from one entry to another."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from conversations.gate import Splitter, judge
from conversations.gate.knowledge import parts
from conversations.loopback.falsehoods import SPOKEN
from tests.pure.gate.worlds import EN, WORLDS

PLAIN = ("en", "de", "fr", "es", "pt", "it", "nl")
NAMES = ("Outlook", "Gmail", "Salesforce", "Zendesk", "Team", "Business", "Enterprise", "Nordhaus", "Slack")
OPENINGS = (
    "So you are {} people.",
    "Sie sind {} Leute.",
    "Vous êtes {} salariés.",
    "Son {} personas.",
    "Vocês são {} pessoas.",
    "Siete {} persone.",
    "U bent met {} mensen.",
)
NUMBER = re.compile(r"\d+")


def sentences(text: str) -> list[str]:
    splitter = Splitter()
    return [*splitter.feed(text), *splitter.flush()]


def stated(world: str) -> list[tuple[str, str]]:
    entries = WORLDS[world].knowledge
    return [(key, sentence) for key, text in entries.items() for sentence in sentences(parts(text)[1])]


@pytest.mark.parametrize("world", PLAIN)
def test_entries_pass_word_for_word(world: str) -> None:
    assert all(judge(sentence, (key,), WORLDS[world]).ok for key, sentence in stated(world))


@pytest.mark.parametrize("world", PLAIN)
def test_no_number_is_at_home_elsewhere(world: str) -> None:
    grounds = WORLDS[world]
    numbers = {
        number for text in (*grounds.knowledge.values(), *grounds.visitor) for number in NUMBER.findall(text)
    }
    looked_at = 0
    for _, sentence in stated(world):
        for found in NUMBER.finditer(sentence):
            for number in numbers - {found.group()}:
                moved = f"{sentence[: found.start()]}{number}{sentence[found.end() :]}"
                assert not judge(moved, tuple(grounds.knowledge), grounds).ok, moved
                looked_at += 1
    assert looked_at >= 3


@pytest.mark.parametrize("world", PLAIN)
def test_no_name_is_at_home_elsewhere(world: str) -> None:
    grounds = WORLDS[world]
    looked_at = 0
    for key, sentence in stated(world):
        for name in NAMES:
            for other in NAMES:
                if name in sentence and other not in grounds.knowledge[key]:
                    moved = sentence.replace(name, other)
                    assert not judge(moved, tuple(grounds.knowledge), grounds).ok, moved
                    looked_at += 1
    assert looked_at >= 5


@pytest.mark.parametrize("world", PLAIN)
def test_two_sums_do_not_change_places(world: str) -> None:
    grounds = WORLDS[world]
    price = next(sentence for _, sentence in stated(world) if "19" in sentence and "39" in sentence)
    swapped = price.replace("19", "#").replace("39", "19").replace("#", "39")
    assert not judge(swapped, tuple(grounds.knowledge), grounds).ok


@pytest.mark.parametrize("world", PLAIN)
def test_visitors_sentences_are_not_joined_into_others(world: str) -> None:
    """The competitor's number is never the visitor's own, whatever it is said to count."""
    grounds = replace(WORLDS[world], asks=None)
    theirs = next(n for n in ("500", "400", "300", "250") if n in " ".join(grounds.visitor))
    for opening in OPENINGS:
        assert not judge(opening.format(theirs), (), grounds).ok


def test_an_echo_behind_an_entry_is_not_read_as_ours() -> None:
    assert not judge("Business and Enterprise have an API and spreadsheets.", ("k6",), EN).ok
    assert not judge("Business and Enterprise have an API, single sign-on.", ("k6",), EN).ok
    assert not judge("Every plan is free for 14 days - 50 people.", ("k3",), EN).ok


@pytest.mark.parametrize("world", sorted(WORLDS))
def test_what_the_lying_model_says_is_never_shown(world: str) -> None:
    grounds = WORLDS[world]
    for by_language in SPOKEN.values():
        for text in {by_language["en"], by_language[world[:2]]}:
            for sentence in sentences(text):
                assert not judge(sentence, tuple(grounds.knowledge), grounds).ok, sentence
