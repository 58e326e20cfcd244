"""A field and a sentence that share no word: kind | key | label | value | what was said, ">>" between the
agent's words and the visitor's."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Choice, Field
from leadqual.qualification.lexicon import senses
from leadqual.qualification.lexicon.dictionary import LANGUAGES
from tests.pure.evidence.cases import TODAY

KEPT = """
number | children | Children travelling | 2 | two little ones are coming along
number | children | Anzahl der Kinder | 2 | wir haben zwei Kleine dabei
number | adults | Adults | 2 | two grown-ups and a baby
number | mileage | Mileage | 60000 | it has 60,000 km on the clock
number | tickets_month | Support tickets per month | 900 | we get 900 requests every month
number | vacancies | Vacancies | 5 | we have five openings
number | pharmacies | Number of pharmacies | 11 | somos una cadena de 11 farmacias
number | gyms | Number of gyms | 17 | on gère 17 salles de sport
number | mechanics | Number of mechanics | 6 | wir haben 6 Schlosser
number | vets | Number of vets | 5 | siamo in clinica 5 veterinari
number | volunteers | Volunteers | 230 | we hebben 230 vrijwilligers
number | laundries | Number of laundries | 8 | temos 8 lavandarias
number | sites | Number of sites | 14 | we run 14 cafes
number | trucks | Trucks | 12 | wir haben 12 LKW im Einsatz
number | quotes | Quotes per month | 60 | we write 60 proposals a month
number | members | Members | 310 | we have 310 subscribers
money | amount | Transfer amount | 50 | send her 50
money | salary | Desired salary | 55000 | I'd like to earn 55k
money | gehalt | Gehaltsvorstellung | 55000 | ich möchte 55.000 verdienen
money | loan | Loan amount | 10000 | I want to borrow 10,000
money | tip | Tip | 5 | add 5 for the waiter
money | claim_amount | Claim amount | 1200 | the damage comes to about 1200
date | renewal | Renewal date | 2026-06-12 | our contract is up on 12 June 2026
date | dob | Date of birth | 1991-06-12 | my birthday is 12 June 1991
boolean | pets | Pets allowed | yes | we'd bring our dog
boolean | huisdieren | Huisdieren toegestaan | yes | we nemen de hond mee
boolean | animaux | Animaux acceptés | yes | nous venons avec notre chien
boolean | parcheggio | Parcheggio | yes | ci serve un posto auto
boolean | smoking | Smoking allowed | no | non-smoking please
boolean | direct | Direktflug | yes | ohne Umsteigen bitte
boolean | round_trip | Return trip | no | one-way only
boolean | public | Public event | no | make it private
boolean | existing_customer | Existing customer | no | I'm a new customer
boolean | remote | Remote work | yes | we all work from home
boolean | urgent | Urgent | no | there's no rush
boolean | ratenzahlung | Ratenzahlung | yes | ich möchte in Raten zahlen
boolean | video | Video call | no | I'd rather meet in person
boolean | free_entry | Free entry | yes | a museum that doesn't charge
boolean | refundable | Refundable ticket | yes | Should you be able to get your money back? >> yes please
boolean | decision_maker | Decision maker | yes | Do you have the final say? >> yes
boolean | parking | Parking needed | yes | Will you come by car? >> yes
boolean | new_patient | New patient | yes | Is this your first visit with us? >> yes it is
boolean | recurring | Repeat weekly | yes | Should it be every week? >> yes
boolean | one_way | One-way | no | Do you need a return? >> yes
boolean | entrega | Entrega a domicilio | yes | ¿Se lo llevamos a casa? >> sí
money | salary | Salary expectation | 55000 | What would you like to earn? >> 55000
choice | seating | Seating class: Economy, Business | Business | I fly business
"""
NOT_KEPT = """
number | adults | Adults | 3 | three kids are coming
number | vets | Number of vets | 9 | 5 vets and 9 assistants
number | invoices | Invoices per month | 300 | mandiamo 300 ordini al mese
number | doors | Doors | 12 | temos 12 janelas
number | rating | Minimum rating | 200 | it has 200 reviews
number | sites | Number of sites | 2 | two greenhouses and one mill
number | headcount | Headcount | 12 | How many branches do you have? >> 12
money | deposit | Deposit | 900 | the rent is 900
money | tip | Tip | 45 | the meal was 45
money | balance | Account balance | 50 | send her 50
date | dob | Date of birth | 2026-06-12 | my passport runs out on 12 June 2026
date | renewal | Renewal date | 2026-03-14 | demo on March 14 please
boolean | smoking | Smoking allowed | yes | non-smoking please
boolean | public | Public event | yes | make it private
boolean | decision_maker | Decision maker | yes | we'll decide on Friday
boolean | existing_customer | Existing customer | yes | our customers call us all day
boolean | urgent | Urgent | yes | there's no rush
boolean | delivery | Home delivery | yes | I'll collect it myself
boolean | smoking | Smoking room | no | Do you need parking? >> no
boolean | insurance | Travel insurance | yes | Do you want breakfast? >> yes
choice | account_type | Account type: checking, savings | checking | I was checking the weather
choice | class | Class: economy, business | business | I'm on a business trip
"""


def _is_kept(line: str) -> bool:
    kind, key, label, value, said = (part.strip() for part in line.split("|"))
    label, _, names = label.partition(":")
    field = Field(
        key,
        "number" if kind == "money" else kind,  # type: ignore[arg-type]
        label,
        unit="money" if kind == "money" else "",
        choices=tuple(Choice(name.strip()) for name in names.split(",") if name),
        format="iso" if kind == "date" else "",
    )
    want: Any = {"yes": True, "no": False}.get(value, int(value) if value.isdigit() else value)
    turns = [part.strip() for part in said.split(">>")]
    talk = [Turn("visitor" if k == len(turns) - 1 else "agent", text) for k, text in enumerate(turns)]
    return verify(field, want, turns[-1], talk, TODAY).status == "accepted"


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_the_same_meant_in_other_words_is_kept(line: str) -> None:
    assert _is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_means_another_thing_is_not_kept(line: str) -> None:
    assert not _is_kept(line)


def _names(words: str, language: str = "") -> set[str]:
    return set(senses.senses(words.split(), language))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "and some cover for the trip"),
        ("de", "mit Reiserücktrittsversicherung"),
        ("fr", "une assurance annulation"),
        ("es", "con seguro"),
        ("pt", "com seguro"),
        ("it", "con assicurazione"),
        ("nl", "met reisverzekering"),
    ],
)
def test_one_sense_in_each_language(language: str, said: str) -> None:
    assert "insurance" in _names(said.lower(), language)


def test_a_phrase_hides_the_words_inside_it() -> None:
    assert "smoking" in _names("a smoking room", "en")
    assert _names("a non - smoking room", "en") & {"smoking", "nonsmoking"} == {"nonsmoking"}


def test_a_word_means_what_it_does_in_the_language_of_the_text() -> None:
    assert "roundtrip" in _names("un aller retour", "fr")
    assert {spot.name for spot in senses.nouns_in(["kassen"], "nl")} == {"greenhouse"}
    assert {spot.name for spot in senses.nouns_in(["kassen"], "de")} == {"till"}


def test_what_excludes_each_other_does_so_both_ways() -> None:
    for name in senses.names():
        against = senses.sense(name).against
        assert not against or senses.sense(against).against == name


def test_every_countable_noun_has_its_forms_in_each_language() -> None:
    for language in LANGUAGES:
        assert {spot.name for spot in senses.nouns_in([_ANY[language]], language)} == {"pharmacy"}


_ANY = dict(
    zip(
        LANGUAGES,
        ("pharmacies", "apotheken", "pharmacies", "farmacias", "farmacias", "farmacie", "apotheken"),
        strict=True,
    )
)
