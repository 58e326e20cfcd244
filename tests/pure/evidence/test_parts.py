"""The parts of the check by themselves: words, languages, clauses, choices, profiles."""

from __future__ import annotations

import pytest

from leadqual.qualification.about.profile import profile
from leadqual.qualification.fields import Choice, Field
from leadqual.qualification.lexicon import LANGUAGES, lexicon
from leadqual.qualification.located.clauses import analyse
from leadqual.qualification.located.language import UNKNOWN, language
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.choices import band_of, read_choices
from leadqual.qualification.readers.words import find_text, is_slip


def words(text: str) -> list[str]:
    return [token.word for token in tokens(fold(text).text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Don't you can't won't", ["do", "not", "you", "can", "not", "will", "not"]),
        ("we're it's visitor's", ["we", "are", "it", "is", "visitor", "'s"]),
        ("n'est l'hôtel", ["n'", "est", "l'", "hotel"]),
        ("1.200 € at 10:30", ["1.200", "€", "at", "10:30"]),
    ],
)
def test_contractions_are_taken_apart(text: str, parts: list[str]) -> None:
    assert words(text) == parts


def test_the_offsets_of_words_give_back_the_text() -> None:
    text = fold("Nous n'avons pas 50 salariés — we don't").text
    for token in tokens(text):
        assert 0 <= token.start < token.end <= len(text)
        assert not text[token.start : token.end].isspace()


SPOKEN = {
    "en": "we are looking for a tool for our team",
    "de": "wir suchen etwas für unseren Vertrieb",
    "fr": "nous cherchons un outil pour notre équipe",
    "es": "buscamos una herramienta para nuestro equipo",
    "pt": "procuramos uma ferramenta para a nossa equipe",
    "it": "cerchiamo uno strumento per la nostra squadra",
    "nl": "we zoeken iets voor ons team",
}


@pytest.mark.parametrize("name", LANGUAGES)
def test_each_language_is_told_by_its_small_words(name: str) -> None:
    assert language(fold(SPOKEN[name]).text) == name
    assert language("50", fold(SPOKEN[name]).text) == name


def test_another_script_is_not_understood() -> None:
    assert language(fold("нас пятьдесят человек").text) == UNKNOWN


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_lexicon_has_the_tags_that_assertion_needs(name: str) -> None:
    text = {
        "en": "if not",
        "de": "wenn nicht",
        "fr": "si pas",
        "es": "si no",
        "pt": "se não",
        "it": "se non",
        "nl": "als we niet",
    }[name]
    found = {mark.tag for mark in lexicon(name).scan(tokens(fold(text).text))}
    assert "if" in found
    assert {"neg", "neutral"} & found


def test_clauses_end_at_contrast_and_commas() -> None:
    at = analyse(fold("We are not 500 people, but 50."), "en")
    assert [at.words(*at.clause(k))[0] for k in at.clauses] == ["we", "but", "but"][: len(at.clauses)]
    assert at.has("neg", *at.clause(0))
    assert not at.has(
        "neg", *at.clause(at.token_at(fold("We are not 500 people, but 50.").text.index("but")))
    )


def test_a_trap_is_no_negation() -> None:
    at = analyse(fold("Not a problem, we're 50"), "en")
    assert not at.tags.get("neg")


BANDS = Field(
    "size",
    "choice",
    choices=(Choice("1-10", min=1, max=10), Choice("11-50", min=11, max=50), Choice("50+", min=51)),
)


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (6, "1-10"),
        ({"min": 12, "max": 40}, "11-50"),
        ({"min": 5, "max": 40}, None),
        ({"min": 60, "max": None}, "50+"),
        ({"min": None, "max": 8}, "1-10"),
        (None, None),
    ],
)
def test_a_band_holds_the_whole_of_what_was_said(value: object, band: str | None) -> None:
    assert band_of(BANDS, value) == band


CLASSES = Field(
    "class",
    "choice",
    "Fare class",
    choices=(Choice("Economy"), Choice("Premium Economy"), Choice("one-stop", synonyms=("1 stop",))),
)


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("premium economy", ["Premium Economy"]),
        ("economy", ["Economy"]),
        ("a one stop flight", ["one-stop"]),
        ("1 stop", ["one-stop"]),
        ("econmoy", ["Economy"]),
        ("coach", []),
    ],
)
def test_the_longest_name_is_the_choice(said: str, named: list[str]) -> None:
    assert [reading.value for reading in read_choices(CLASSES, said)] == named


@pytest.mark.parametrize(
    ("written", "meant", "slip"),
    [
        ("palmero", "plamero", True),
        ("kowalska", "kowalski", False),
        ("haddad", "hadad", False),
        ("milton", "hilton", False),
    ],
)
def test_only_swapped_neighbours_are_an_evident_slip_in_a_name(written: str, meant: str, slip: bool) -> None:
    assert is_slip(written, meant) is slip


@pytest.mark.parametrize(
    ("value", "text", "found"),
    [
        ("Los Angeles", "to los angeles, ca", True),
        ("The Farewell", "farewell please", True),
        ("phone home", "phonehome", True),
        ("Century 28", "century 20", False),
        ("VP of Support", "support", False),
    ],
)
def test_a_text_value_stands_in_the_words(value: str, text: str, found: bool) -> None:
    assert bool(find_text(value, text)) is found


PROFILES = [
    (Field("pickup_date", "date", "Date of rental car pick-up"), "start", ""),
    (Field("returnDate", "date", "When the car comes back"), "end", ""),
    (Field("check_out", "date", "Check-out date"), "end", ""),
    (Field("from_location", "text", "City where bus is leaving from"), "start", ""),
    (Field("headcount", "number", "How many people are employed"), "", "staff"),
    (Field("groesse", "number", "Anzahl der Mitarbeiter"), "", "staff"),
    (Field("title", "text", "Title of the movie"), "", ""),
    (Field("job_title", "text", "Job title"), "", "role"),
    (Field("office_city", "text", "City where the company is based"), "", ""),
    (Field("firma", "text", "Firma"), "", "company"),
]


@pytest.mark.parametrize("case", PROFILES, ids=lambda case: case[0].key)
def test_a_field_is_placed_by_its_own_words(case: tuple[Field, str, str]) -> None:
    field, side, self_kind = case
    assert (profile(field).side, profile(field).self_kind) == (side, self_kind)
