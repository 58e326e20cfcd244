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
alarm_time | Time of the new alarm | 4:30 am | a: Add an alarm named Work at 4:30 am? / v: That's better, yes
from_city | Starting city of train journey | Arles | v: trains, rather than fly / a: From where? / v: Arles
event_name | Title of the event | tea with Bao | a: You have a dentist visit. / v: {add tea with Bao} at 4
flight_hour | Outbound departure time | 1:30 pm | a: One leaves at 1:30 pm. / v: Sold. We check in two bags.
tickets:number | Number of tickets | 3 | a: 3 tickets for Dune. Please confirm. / v: I hereby confirm :)
city | City of the theatre | Arles | v: Is Dune playing anywhere in Arles?
outdoors:boolean=outdoor | Whether there are outdoor seats | True | v: Somewhere in Arles with outdoor seats?
seats:number | Number of seats | 5 | v: Four. / a: 4 seats, all right? / v: All's right except we're five
airline | Airline of the flight | Skyway | a: Fly with Skyway? / v: Skyway it is, I don't do 5 am alarms
day:day | Day of the visit | Friday | a: Would you like to see it? / v: How does Friday sound?
alarm_time | Time of the new alarm | 4:30 am | a: Alarm "Oven" at 4:30 am. Save? / v: Save it.
"""
NOT_KEPT = """
nights:number | Number of nights | 3 | a: How many nights? / v: We're definitely avoiding 3.
seats:number | Number of seats | 4 | v: {Four.} / a: 4 seats, all right? / v: All's right except we're five
time | Time of booking | 11:30 | v: {11:30} please / a: So 11:30 am? / v: Grandma texted, she'd prefer noon.
time | Time of the visit | 2 pm | v: {2 pm} please / a: 2 pm. Good? / v: Sorry can I have an hour later? So 3.
place | Place of car pickup | Arles Station | a: It is at Arles Station. / v: can i get it at LAX instead
payee | Name of the person to send money to | Ana | a: To whom? / v: Ana is out, Ines please.
seats:number | Number of seats | 3 | a: How many seats? / v: {Everyone at work says 3.} I'd have to think.
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
