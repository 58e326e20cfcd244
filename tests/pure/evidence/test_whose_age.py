"""Whose age a number is, and what is of another sort or of somebody else: label | message | what holds | what
does not."""

from __future__ import annotations

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import TODAY
from tests.pure.evidence.test_firms_in_seven_languages import rows

AGES = """
Age of the child | lessons for my niece, she's 8. I swim myself, I am 41 | 8 | 41
Age of the applicant | me (52), my husband (49) and our son who is 16 | 52 | 49
Age of the partner | me (52), my husband (49) and our son who is 16 | 49 | 16
Age of the person writing | two adults, me 33 and my girlfriend 31 | 33 | 31
Age of the second driver | I'm 45. My daughter would drive too, she is 19 | 19 | 45
Age of the animal in years | Our cat (11 years, 5.2 kg) is limping | 11 | 5.2
Age of the patient | The patient is my brother, 36, he's had the cough for 2 weeks | 36 | 2
Age of the participant | Tim (14) would join the camp, his sister Ada (11) wouldn't | 14 | 11
Age of the house | the boiler is 12 years old | | 12
Alter der versicherten Person | Ich bin 63 und seit 5 Jahren in Rente | 63 | 5
Alter der Partnerin | Meine Frau (61) und ich (64) möchten die Kur machen | 61 | 64
Âge de l'enfant | nous sommes deux, moi 45 ans et ma fille de 12 ans | 12 | 45
Edad de la alumna | clases para mi hija de 9 años, lleva 3 años bailando | 9 | 3
Edad de la pareja | tengo 39 años y mi marido 42 | 42 | 39
Idade do animal | o meu cão tem 4 anos e come 300 gramas por dia | 4 | 300
Età del conducente | ho 34 anni e la patente da 12 | 34 | 12
Leeftijd van het kind | Onze zoon van 6 wil op judo, zijn zus zit er al 2 jaar op | 6 | 2
"""
OTHERS = """
Reading of the gas meter in cubic metres | water meter reads 418, the gas meter reads 7302 | 7302 | 418
Area of the floor in square metres | the floor is 28 square metres, but his room is 12 square metres | 28 | 12
Number of guests | the 48 guests want the fish | 48 |
"""


@pytest.mark.parametrize(("label", "message", "holds", "other"), [*rows(AGES), *rows(OTHERS)])
def test_a_number_is_of_whom_its_words_name(label: str, message: str, holds: str, other: str) -> None:
    field, turns = Field("asked", "number", label), [Turn("visitor", message)]
    for value, status in ((holds, True), (other, False)):
        if value:
            found = verify(field, float(value), message, turns, TODAY)
            assert (found.status == "accepted") is status, (value, found)
