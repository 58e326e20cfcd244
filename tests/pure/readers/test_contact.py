from __future__ import annotations

from collections.abc import Callable

import pytest

from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.contact import clear_phones, read_emails, read_phones, read_urls
from tests.pure.readers.tables import rows

EMAILS = """
Ilse.Marquardt@Ostbrink.example -> ilse.marquardt@ostbrink.example
mail me at ilse@ostbrink.example. Thanks -> ilse@ostbrink.example
<ilse@ostbrink.example> -> ilse@ostbrink.example
j.devries@harbour-pumps.example -> j.devries@harbour-pumps.example
ilse+demo@ostbrink.example, or tom@ostbrink.example -> ilse+demo@ostbrink.example; tom@ostbrink.example
ilse_k @ ostbrink.example -> ilse_k@ostbrink.example
ilse@ostbrink.co.uk -> ilse@ostbrink.co.uk
ｉｌｓｅ＠ｏｓｔｂｒｉｎｋ．ｅｘａｍｐｌｅ -> ilse@ostbrink.example
name at company dot example -> name@company.example
ilse dot marquardt at ostbrink dot example -> ilse.marquardt@ostbrink.example
ilse (at) ostbrink (dot) example -> ilse@ostbrink.example
ilse[at]ostbrink.example -> ilse@ostbrink.example
ilse underscore k at ostbrink dot example -> ilse_k@ostbrink.example
ilse at nord dash feld dot example -> ilse@nord-feld.example
Meine Mail: ilse punkt marquardt ät ostbrink punkt example -> ilse.marquardt@ostbrink.example
ilse punto marquardt arroba ostbrink punto example -> ilse.marquardt@ostbrink.example
ilse arobase ostbrink point example -> ilse@ostbrink.example
ilse chiocciola ostbrink punto example -> ilse@ostbrink.example
ilse ponto marquardt arroba ostbrink ponto example -> ilse.marquardt@ostbrink.example
ilse apenstaartje ostbrink punt example -> ilse@ostbrink.example
I work at company.example ->
I work at company dot example ->
reach me at brightfold.example ->
ilse@ostbrink ->
@ostbrink ->
50 people @ 20 dollars ->
a..b@ostbrink.example ->
"""
PHONES = """
+44 20 7946 0123 -> +442079460123
+44 (0)20 7946 0123 -> +442079460123
0044 20 7946 0123 -> +442079460123
+1 202-555-0143 -> +12025550143
(202) 555-0143 -> 2025550143
202.555.0143 -> 2025550143
555-0143 -> 5550143
call 020 7946 0123 please -> 02079460123
030/1234567 -> 0301234567
+49 30 1234567 or +33 1 99 00 12 34 -> +49301234567; +33199001234
612 345 678 -> 612345678
+999 123 456 789 ->
we have 50 people ->
10.03.2026 ->
2026-03-10 ->
123456 ->
order 12345678901234567890 ->
"""
URLS = """
https://www.brightfold.example/pricing?x=1. -> https://www.brightfold.example/pricing?x=1
http://brightfold.example/ -> http://brightfold.example
www.brightfold.example -> https://www.brightfold.example
our site is brightfold.example, thanks -> https://brightfold.example
Brightfold.example/jobs -> https://brightfold.example/jobs
brightfold dot example -> https://brightfold.example
https://brightfold.example:8080/a -> https://brightfold.example:8080/a
ilse@ostbrink.example ->
we are 50 people.we sell shoes ->
e.g. shoes ->
1.5 million ->
3.50 ->
"""


def values(read: Callable[[Folded], list[Reading]], sentence: str) -> str:
    return "; ".join(reading.value for reading in read(fold(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), rows(EMAILS))
def test_it_reads_email_addresses(sentence: str, expected: str) -> None:
    assert values(read_emails, sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), rows(PHONES))
def test_it_reads_telephone_numbers(sentence: str, expected: str) -> None:
    assert values(read_phones, sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), rows(URLS))
def test_it_reads_web_addresses(sentence: str, expected: str) -> None:
    assert values(read_urls, sentence) == expected


def test_a_reading_spans_the_address_as_written() -> None:
    folded = fold("Write to  Ilse.Marquardt@Ostbrink.example, please")
    (reading,) = read_emails(folded)
    assert folded.source(reading.start, reading.end) == "Ilse.Marquardt@Ostbrink.example"
    assert reading.grade == "literal"


def test_an_address_that_may_be_a_workplace_is_vague() -> None:
    (stated,) = read_emails(fold("my address is support at brightfold dot example"))
    (doubtful,) = read_emails(fold("I run support at Brightfold dot example"))
    assert not stated.vague
    assert doubtful.vague


@pytest.mark.parametrize(
    "sentence", ["+44 20 7946 0123", "202-555-0143", "555-0143", "call 5551234567", "020 7946 0123"]
)
def test_a_clear_telephone_number_is_no_count(sentence: str) -> None:
    assert clear_phones(sentence)


@pytest.mark.parametrize("sentence", ["1 200 000 users", "12345678 records", "2.000.000 euros"])
def test_a_large_count_is_no_telephone_number(sentence: str) -> None:
    assert not clear_phones(sentence)
