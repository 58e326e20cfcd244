"""What the agent notes down in the end takes the place of what was wished for first."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
time_of_the_table | Time of the table | 9:30 | v: A table at Salvo's for Friday at 8 please. / a: \
Salvo's is full at 8, there is something at 9:30. / v: {9:30 then}, we'll have a drink first. / a: \
Salvo's, Friday, 9:30 pm. Anything else?
payment_method:choice=voucher,credit card,cash | Payment method | voucher | v: I'd pay with my \
credit card. / a: You have a voucher over $80. Do you want to use that? / v: Oh nice, yes, {take the \
voucher}.
date_of_the_fitting:day | Date of the fitting | Friday | v: I want to come on Thursday for the \
fitting. / a: Thursday is taken. I have Friday at 2. / v: {ok, I can do that.} / a: Fitting on \
Friday at 2 pm. Please confirm.
passengers_in_the_cab:number | Passengers in the cab | 4 | v: A cab for 3 to the harbour. / a: A cab \
for 3 to the harbour, now? / v: {yes but 4}, my sister comes too
pick-up_place | Pick-up place | Park Lane | v: pick me up from the museum... no, {from Park Lane}, \
it's quieter
time_of_dinner | Time of dinner | 7:45 | v: dinner for two at 7 / a: Dinner for 2 at 7 pm at Fig and \
Fennel? / v: hmm {rather 7:45}, Lea is at work until 7 / a: 7:45 is fine, it's booked.
time_of_the_table | Time of the table | seven | v: {table for 4 at seven} / a: What name? / v: Ruiz \
/ a: For 4 at 7 pm, Ruiz. They ask you to leave by 9:30. OK? / v: ok
stylist | Stylist | Ola | v: haircut with Ola on Friday / a: Ola is off on Friday. Pim is there, or \
Ola on Saturday. / v: Pim once ruined my fringe so {I'll wait for Ola}
start_time | Start time | 8:15 | v: A lane at the bowling hall for tonight at 6. / a: At 6 \
everything is taken. How about 8:15? / v: {8:15 is ok}, we'll eat before. / a: Bowling tonight at \
8:15 pm, what name? / v: Okafor
delivery_date:day | Delivery date | March 4th | v: Deliver the sofa on Tuesday please. / a: Tuesday \
is not possible in your area. We deliver on Wednesday. / v: alright then / a: Delivery on Wednesday, \
March 4th. Please confirm. / v: {confirmed}
number_of_pizzas:number | Number of pizzas | 5 | v: Order 4 pizzas. / a: 4 pizzas. Drinks as well? / \
v: no. hm make that {5 pizzas} / a: 5 pizzas, no drinks. Right?
start_time | Start time | 9 | v: A desk for Monday, {from 9 to 5}. / a: For one person? / v: yes / \
a: Desk for 1 person, Monday, 9 am to 5 pm. Is that right? / v: yes
date:day | Date | Monday | v: A desk {for Monday}, from 9 to 5. / a: For one person? / v: yes / a: \
Desk for 1 person, Monday, 9 am to 5 pm. Is that right? / v: yes
time_of_the_game | Time of the game | 7 | v: I want to play {squash at 7}. / a: Court 2 is free at \
7. The hall closes at 10 pm. Shall I book it? / v: yes / a: Booked. The hall closes at 10 pm. \
Anything else? / v: no
date:day | Date | Saturday | v: Two tickets {for Saturday}. / a: The show on Saturday is at 8 pm. \
Where do you want to sit? / v: balcony / a: Two tickets, balcony, Saturday. There is also a show on \
Sunday, should you like that better. / v: no thanks
time_of_the_reminder | Time of the reminder | 4 | v: {remind me at 4} to take the pills / a: \
Reminder at 4 pm. Every day? / v: yes. and wake me at 6 / a: Alarm at 6 am, is that right? / v: \
right
alarm_time | Alarm time | 6 | v: remind me at 4 to take the pills / a: Reminder at 4 pm. Every day? \
/ v: yes. and {wake me at 6} / a: Alarm at 6 am, is that right? / v: right
day_of_the_visit:day | Day of the visit | the 21st | v: I'll come on the 20th. / a: The 20th is a \
holiday, we are closed. / v: oh {then the 21st} / a: Wednesday the 21st it is. At what time? / v: 10
"""

NOT_SAID = """
time_of_the_table | Time of the table | 8 | v: A table at Salvo's for Friday {at 8 please}. / a: \
Salvo's is full at 8, there is something at 9:30. / v: 9:30 then, we'll have a drink first. / a: \
Salvo's, Friday, 9:30 pm. Anything else?
start_time | Start time | 10 | v: Can you put the review on Tuesday {from 10 to 11}? / a: You are \
busy on Tuesday until noon. / v: Then 1 to 2. / a: Review, Tuesday, 1 pm to 2 pm. Who should come? / \
v: The whole design team.
end_time | End time | 11 | v: Can you put the review on Tuesday {from 10 to 11}? / a: You are busy \
on Tuesday until noon. / v: Then 1 to 2. / a: Review, Tuesday, 1 pm to 2 pm. Who should come? / v: \
The whole design team.
payment_method:choice=voucher,credit card,cash | Payment method | credit card | v: I'd pay {with my \
credit card}. / a: You have a voucher over $80. Do you want to use that? / v: Oh nice, yes, take the \
voucher.
date_of_the_fitting:day | Date of the fitting | Thursday | v: I want to come {on Thursday} for the \
fitting. / a: Thursday is taken. I have Friday at 2. / v: ok, I can do that. / a: Fitting on Friday \
at 2 pm. Please confirm.
passengers_in_the_cab:number | Passengers in the cab | 3 | v: {A cab for 3} to the harbour. / a: A \
cab for 3 to the harbour, now? / v: yes but 4, my sister comes too
date_of_the_van:day | Date of the van | Saturday | v: {A van for Saturday}. / a: On Saturday all \
vans are out. Sunday would work. / v: Could we say the day after that? / a: Monday, March 9th. \
Right?
temperature:number | Temperature | 19 | v: set the {heating to 19} / a: Heating is at 19. / v: bit \
more, like 20. no 21 / a: It is 21 now.
temperature:number | Temperature | 20 | v: set the heating to 19 / a: Heating is at 19. / v: bit \
more, {like 20}. no 21 / a: It is 21 now.
pick-up_place | Pick-up place | the museum | v: pick me up {from the museum}... no, from Park Lane, \
it's quieter
time_of_dinner | Time of dinner | 7 | v: {dinner for two at 7} / a: Dinner for 2 at 7 pm at Fig and \
Fennel? / v: hmm rather 7:45, Lea is at work until 7 / a: 7:45 is fine, it's booked.
departure_time | Departure time | 9 am | v: I want {the 9 am train} to Bray. / a: The 9 am is \
cancelled. 9:40 runs. / v: is it direct? / a: Yes. / v: ok good / a: The 9:40 to Bray, one seat? / \
v: yes
stylist | Stylist | Pim | v: haircut with Ola on Friday / a: Ola is off on Friday. Pim is there, or \
Ola on Saturday. / v: {Pim once ruined my fringe} so I'll wait for Ola
start_time | Start time | 6 | v: A lane at the bowling hall for {tonight at 6}. / a: At 6 everything \
is taken. How about 8:15? / v: 8:15 is ok, we'll eat before. / a: Bowling tonight at 8:15 pm, what \
name? / v: Okafor
delivery_date:day | Delivery date | Tuesday | v: Deliver the sofa {on Tuesday} please. / a: Tuesday \
is not possible in your area. We deliver on Wednesday. / v: alright then / a: Delivery on Wednesday, \
March 4th. Please confirm. / v: confirmed
number_of_pizzas:number | Number of pizzas | 4 | v: {Order 4 pizzas}. / a: 4 pizzas. Drinks as well? \
/ v: no. hm make that 5 pizzas / a: 5 pizzas, no drinks. Right?
day_of_the_visit:day | Day of the visit | the 20th | v: I'll come {on the 20th}. / a: The 20th is a \
holiday, we are closed. / v: oh then the 21st / a: Wednesday the 21st it is. At what time? / v: 10
uhrzeit | Uhrzeit | 19 Uhr | v: Ein Tisch {um 19 Uhr}. / a: Um 19 Uhr ist leider nichts frei, um \
20:30 Uhr ginge es. / v: dann so / a: Ein Tisch um 20:30 Uhr, richtig?
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
