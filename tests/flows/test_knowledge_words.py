"""The parts of the search that need no database: slips of the keys, kinds of questions, shares."""

from __future__ import annotations

import pytest

from conversations.knowledge import scoring
from conversations.knowledge.kinds import fits
from conversations.knowledge.scoring import Candidate, Heard
from conversations.knowledge.spelling import is_word, meant, slips
from conversations.knowledge.stems import Little


@pytest.mark.parametrize(
    ("typed", "known", "n"),
    [
        ("outlok", "outlook", 1),
        ("exchnage", "exchange", 1),
        ("pricing", "pricing", 0),
        ("kundigungsfirst", "kundigungsfrist", 1),
        ("prcng", "pricing", 2),
        ("cost", "post", 1),
        ("llama", "outlook", 3),
        ("abcde", "badce", 2),
    ],
)
def test_a_slip_is_a_letter_missing_added_changed_or_swapped(typed: str, known: str, n: int) -> None:
    assert slips(typed, known, 2) == n
    assert slips(known, typed, 2) == n


@pytest.mark.parametrize(
    ("language", "typed", "known"),
    [
        ("english", "outlok", "outlook"),
        ("english", "cancelltaion", "cancellation"),
        ("german", "kuendigen", "kundigen"),
        ("german", "kostnelos", "kostenlos"),
        ("french", "abonement", "abonnement"),
        ("spanish", "servidroes", "servidores"),
        ("portuguese", "servidoers", "servidores"),
        ("italian", "sicureza", "sicurezza"),
        ("dutch", "opzegen", "opzeggen"),
    ],
)
def test_a_typing_error_is_understood(language: str, typed: str, known: str) -> None:
    assert meant(language, typed, typed, known)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("contact", "contract"),
        ("host", "cost"),
        ("trail", "trial"),
        ("mobile", "mobiles"),
        ("sales", "scales"),
    ],
)
def test_another_word_is_no_typing_error(typed: str, known: str) -> None:
    assert not meant("english", typed, typed, known)


def test_words_are_looked_up_whole() -> None:
    assert is_word("english", "contact")
    assert not is_word("english", "contac")
    assert is_word("german", "kündigen")
    assert not is_word("german", "kündigenn")
    assert not is_word("english", '"')
    assert not is_word("simple", "contact")


@pytest.mark.parametrize(
    ("asked", "entry", "fit"),
    [
        ("where is the data stored?", "Where is our data stored?", True),
        ("is the data stored in the EU?", "Where is our data stored?", True),
        ("which data is stored?", "Where is our data stored?", True),
        ("how long is the data stored?", "Where is our data stored?", False),
        ("Who stores it?", "Where is our data stored?", False),
        ("how quickly can we start", "How long does it take to set up?", True),
        ("Wie oft?", "Wann können wir kündigen?", False),
        ("qui héberge nos données ?", "Où sont hébergées nos données ?", False),
        ("à qui sont les données qui sont là ?", "Y a-t-il un essai ?", True),
        ("¿Cuándo?", "¿Dónde se guardan?", False),
        ("Quanto tempo?", "Onde ficam?", False),
        ("perché?", "Dove sono?", False),
        ("hoe vaak?", "Waar staan ze?", False),
    ],
)
def test_an_entry_tells_the_kind_of_thing_that_is_asked_for(asked: str, entry: str, fit: bool) -> None:
    assert fits(asked, entry) is fit


LITTLE = Little({"english": frozenset({"work"})}, {"english": frozenset({"much"})})


def entry(asked: str, named: str = "", every: str = "") -> Candidate:
    stems = [frozenset(words.split()) for words in (asked, f"{asked} {named}", f"{asked} {named} {every}")]
    return Candidate(1, asked, "", "", "english", 1.0, *stems)


def words(text: str) -> list[Heard]:
    return [Heard("english", word, word, word) for word in text.split()]


def share(text: str, candidate: Candidate) -> float:
    return scoring.cover(words(text), candidate, LITTLE).share


def test_a_word_that_the_entry_does_not_know_counts_against_it() -> None:
    assert share("data", entry("data store")) == 1.0
    assert share("data llama", entry("data store")) == 0.5


def test_a_word_of_the_answer_counts_less_and_common_words_hardly() -> None:
    assert share("outlook", entry("mail", every="outlook")) == scoring.IN_ANSWER
    assert share("data work", entry("data")) == pytest.approx(1 / 1.15)
    assert share("work", entry("work")) == 0.0
    assert share("much", entry("much cost")) == 1.0


def test_one_word_in_passing_is_no_answer() -> None:
    """A question about something else may hold the one word that is asked for."""
    other = entry("cup holder truck colour leather seat")
    covers = scoring.cover(words("cup"), other, LITTLE)
    assert covers.share == 1.0 and not covers.answers
    assert scoring.cover(words("cup"), entry("cup holder"), LITTLE).answers
    given = entry("holder truck colour leather seat", named="cup")
    assert scoring.cover(words("cup"), given, LITTLE).answers, "somebody has said that it is about this"


def test_a_slip_counts_a_little_less_than_the_word() -> None:
    slip = [Heard("english", "outlok", "outlok", "outlok", [["outlook", "outlook"]])]
    assert scoring.cover(slip, entry("outlook"), LITTLE).share == scoring.MISSPELT
    other = [Heard("english", "contact", "contact", "contact", [["contract", "contract"]])]
    assert scoring.cover(other, entry("contract"), LITTLE).share == 0.0


def test_mail_and_email_are_one_word() -> None:
    assert share("email", entry("mail")) == share("mail", entry("email")) == 1.0


def test_parts_of_joined_words_count_and_single_letters_do_not() -> None:
    assert scoring.whole_words(["sign-on", "sign", "l", "7"]) == ["sign", "7"]
    assert scoring.whole_words(["e-mail", "mail"]) == ["e-mail", "mail"]


def test_small_words_tell_the_language() -> None:
    assert scoring.likely({"german": 3, "dutch": 1}) == {"german"}
    assert scoring.likely({"german": 1, "english": 1}) == {"german", "english"}
    assert scoring.likely({}) == set()
