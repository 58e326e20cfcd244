from __future__ import annotations

import pytest

from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.times import read_times
from tests.pure.readers.tables import rows

TIMES = """
10:30 -> 10:30
In the morning 10:30. -> 10:30
10:30 am -> 10:30
10:30 pm -> 22:30
7 pm -> 19:00
7pm -> 19:00
7 p.m. -> 19:00
ten pm -> 22:00
12 am -> 00:00
12 pm -> 12:00
half past ten -> 10:30
Half past 9 in the morning. -> 09:30
half past 1 in the afternoon -> 13:30
quarter past 5 -> 05:15
a quarter to five -> 04:45
ten past three -> 03:10
at 20 to 5 -> 04:40
7 o'clock -> 07:00
at 7 -> 07:00
noon -> 12:00
between 2pm and 4pm -> 14:00; 16:00
um 10 Uhr -> 10:00
um 10.30 Uhr -> 10:30
um halb acht -> 07:30
Viertel nach acht -> 08:15
um 7 -> 07:00
acht Uhr abends -> 20:00
à 19h30 -> 19:30
à 19h -> 19:00
à sept heures du soir -> 19:00
midi -> 12:00
a las 7 -> 07:00
a las siete y media -> 07:30
a las 7 de la tarde -> 19:00
a las 10:30 -> 10:30
às 19h30 -> 19:30
às 7 da noite -> 19:00
meio-dia -> 12:00
alle 19:30 -> 19:30
alle sette e mezza -> 07:30
alle 7 di sera -> 19:00
om 10 uur -> 10:00
om half acht -> 07:30
kwart over acht -> 08:15
at 7 people ->
at least 7 ->
20 to 50 people ->
3 hours a day ->
it takes 3 h a day ->
2 heures par jour ->
10 Leute am Montag ->
50:50 ->
99:99 ->
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TIMES))
def test_it_reads_clock_times(sentence: str, expected: str) -> None:
    assert "; ".join(reading.value for reading in read_times(fold(sentence))) == expected
