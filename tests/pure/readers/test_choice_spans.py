"""A date lies in one of the choices that are spans of time."""

from __future__ import annotations

from datetime import date

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Choice, Field
from leadqual.qualification.located.text import fold
from leadqual.qualification.presets.common import TIMING
from leadqual.qualification.readers.fields import read

TODAY = date(2026, 3, 10)


def of(*names: str) -> Field:
    return Field("start", "choice", "When the visitor wants to start", choices=tuple(map(Choice, names)))


PERIODS = of("this month", "this quarter", "next quarter", "this year", "next year")
MONTHS = of("Within 30 days", "1-3 months", "3-6 months", "6+ months", "No plan yet")


@pytest.mark.parametrize(
    ("field", "said", "choice"),
    [
        (PERIODS, "we start on 20 March", "this month"),
        (PERIODS, "by the end of May", "next quarter"),
        (PERIODS, "in October", "this year"),
        (PERIODS, "on 3 February 2027", "next year"),
        (PERIODS, "am 24. März", "this month"),
        (MONTHS, "in two weeks", "Within 30 days"),
        (MONTHS, "it should be live on 1 May", "1-3 months"),
        (MONTHS, "dans cinq mois", "3-6 months"),
        (MONTHS, "in January 2027", "6+ months"),
        (MONTHS, "within 20 days", "Within 30 days"),
        (TIMING, "within the next 3 months", "Soon"),
        (TIMING, "it goes live on 2 September", "Later"),
    ],
)
def test_a_date_names_the_narrowest_choice_that_holds_it(field: Field, said: str, choice: str) -> None:
    assert [r.value for r in read(field, fold(said), TODAY)] == [choice]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        (PERIODS, "we started on 2 February 2026"),  # over
        (MONTHS, "in June"),  # in either of two
        (MONTHS, "we are 40 people"),
        (MONTHS, "our old tool crashes every Friday"),  # and will on the next one
        (MONTHS, "es stürzt jeden Freitag ab"),
        (MONTHS, "il plante tous les vendredis"),
        (of("Monday", "Coffee", "Tea"), "on 16 March"),  # one day among drinks makes no spans
        (of("Starter", "Business"), "in two weeks"),
    ],
)
def test_other_dates_and_other_choices_name_none(field: Field, said: str) -> None:
    assert read(field, fold(said), TODAY) == ()


@pytest.mark.parametrize(
    ("question", "said", "value", "status"),
    [
        ("When would you like to start?", "On 1 May, I think", "1-3 months", "accepted"),
        ("When would you like to start?", "On 1 May, I think", "3-6 months", "refused"),
        ("When would you like to start?", "not before September", "6+ months", "unclear"),
        ("What brings you here?", "our lease ends on 1 May", "1-3 months", "unclear"),
    ],
)
def test_a_date_in_a_span_is_judged_as_any_choice(question: str, said: str, value: str, status: str) -> None:
    turns = [Turn("agent", question), Turn("visitor", said)]
    assert verify(MONTHS, value, said, turns, TODAY).status == status


def test_without_a_day_to_count_from_nothing_is_read() -> None:
    assert read(MONTHS, fold("in two weeks"), None) == ()
