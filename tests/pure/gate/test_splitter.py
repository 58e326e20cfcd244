"""Sentences out of a stream."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.gate import Splitter


def split(text: str, size: int = 0) -> list[str]:
    splitter = Splitter()
    pieces = [text] if not size else [text[k : k + size] for k in range(0, len(text), size)]
    found = [sentence for piece in pieces for sentence in splitter.feed(piece)]
    return found + splitter.flush()


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Thanks! How soon? Bye.", ["Thanks!", "How soon?", "Bye."]),
        ("Team is $19.99 per month. Good.", ["Team is $19.99 per month.", "Good."]),
        ("See www.fernhill.example/a.b?c=1. Bye.", ["See www.fernhill.example/a.b?c=1.", "Bye."]),
        ("Write to jana@nordfeld.example. Bye.", ["Write to jana@nordfeld.example.", "Bye."]),
        ("We take, e.g. Outlook. Fine.", ["We take, e.g. Outlook.", "Fine."]),
        ("Das geht z.B. mit Outlook. Gut.", ["Das geht z.B. mit Outlook.", "Gut."]),
        ("Mr. Smith and Dr. Jones. Fine.", ["Mr. Smith and Dr. Jones.", "Fine."]),
        ("1. Connect it. 2. Invite them.", ["1. Connect it.", "2. Invite them."]),
        ("Am 3. Mai geht es los. Gut.", ["Am 3. Mai geht es los.", "Gut."]),
        ("It's $1,200.50! Really?! Yes, it is.", ["It's $1,200.50!", "Really?!", "Yes, it is."]),
        ("One\nTwo\n\n- three", ["One", "Two", "- three"]),
        ("¿Cuánto cuesta? ¡Gracias!", ["¿Cuánto cuesta?", "¡Gracias!"]),
        ("谢谢。你好吗?", ["谢谢。", "你好吗?"]),
        ("شكرا؟ نعم۔", ["شكرا؟", "نعم۔"]),
        ("He said “Fine.” Then he left.", ["He said “Fine.”", "Then he left."]),
        ("Well… let me see. Fine.", ["Well… let me see.", "Fine."]),
        ("Yes. It works.", ["Yes. It works."]),
        ("No.", ["No."]),
        ("  ", []),
    ],
)
def test_it_cuts_between_sentences_only(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences
    assert split(text, 1) == sentences
    assert split(text, 3) == sentences


def test_a_sentence_comes_as_soon_as_what_follows_is_known() -> None:
    splitter = Splitter()
    assert splitter.feed("Thanks a lot.") == []
    assert splitter.feed(" And") == ["Thanks a lot."]


def test_an_endless_sentence_is_given_out_to_be_refused() -> None:
    splitter = Splitter()
    assert [len(part) for part in splitter.feed("a" * 4500)] == [2000, 2000]


@given(st.text(alphabet="ab. ?!\n1,€…", max_size=60), st.integers(1, 7))
def test_pieces_of_any_size_give_the_same_sentences(text: str, size: int) -> None:
    assert split(text, size) == split(text)
    assert "".join(split(text, size)).split() == "".join(split(text)).split()


@given(st.text(max_size=80))
def test_nothing_is_lost(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())
