"""What is booked, sent and played in one talk: key | label | value | dialogue."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
account_type:choice | Account type | savings | v: check the balance in my savings
account_type:choice | The user's account | savings | a: $90 from your savings to Ana's checking? / v: Correct.
to_account:choice | The recipient's account | checking | a: $90 from savings to Ana's checking? / v: Correct.
guests:number | Party size for a booking | 2 | v: {table for two tonight} in Arles please
artist | Name of the artist | Lena Mora | a: It plays. / v: {Stop it and find me something by Lena Mora}
album | Album of the song | Night Ferry | a: How about Two Rivers from Night Ferry? / v: Yes, play that one.
place | Event place | 8 Mill Road | a: What is it, where, and when? / v: It's a fair {at 8 Mill Road}
pickup_city | City to collect the rental car in | Arles | v: {I'm landing in Arles} and need a rental car
pickup_time | Time of car pickup | 11 am | a: When? / v: I get off the plane at 10 {so let's say 11 am}
visit_time | Time of the visit | 1:45 | a: What day and time? / v: Monday, after lunch. {1:45 maybe?}
return_hour | Departure of return flight | 4:30 pm | a: Out at 9:05 am, returning at 4:30 pm? / v: Yes
return_hour | Departure of return flight | 4:30 pm | a: The inbound flight leaves at 4:30 pm, ok? / v: Yes
"""
NOT_KEPT = """
account_type:choice | Account type | checking | a: $90 to Ana's checking account. Right? / v: Correct.
account_type:choice | The user's account | checking | a: $90 from savings to Ana's checking? / v: Correct.
beds:number | Bedrooms | 2 | a: How many bedrooms? / v: For my parents it was 2. Mine I don't know yet.
wifi:boolean=wifi | Whether the hotel has wifi | True | a: It is $90 a night. / v: is wifi included at least
insured:boolean=insurance | Whether it is insured | True | a: Insurance? / v: I've got my own insurance so no
pickup_time | Time of car pickup | 9:50 pm | a: What time? / v: No 9:50 pm please, 10:15.
return_hour | Departure of return flight | 9:05 am | a: Out at 9:05 am, returning at 4:30 pm? / v: Yes
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT_KEPT))
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
