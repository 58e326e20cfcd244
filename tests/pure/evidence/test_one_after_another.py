"""Something else is asked for when the thing before is done; what is said of one is not said of the other."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
ferry_seats:number | Ferry seats | 2 | v: I need {two seats on the ferry} to Skaro on Friday. / a: \
The ferry leaves at 9 am. Shall I reserve 2 seats? / v: Yes please. / a: Reserved. Anything else I \
can help with? / v: A massage after we arrive, for four people, at 3 pm.
seats:number | Seats | 2 | v: I need {two seats on the ferry} to Skaro on Friday. / a: The ferry \
leaves at 9 am. Shall I reserve 2 seats? / v: Yes please. / a: Reserved. Anything else I can help \
with? / v: A massage after we arrive, for four people, at 3 pm.
people_at_the_massage:number | People at the massage | 4 | v: I need two seats on the ferry to Skaro \
on Friday. / a: The ferry leaves at 9 am. Shall I reserve 2 seats? / v: Yes please. / a: Reserved. \
Anything else I can help with? / v: A massage after we arrive, {for four people}, at 3 pm.
time_of_the_massage | Time of the massage | 3 pm | v: I need two seats on the ferry to Skaro on \
Friday. / a: The ferry leaves at 9 am. Shall I reserve 2 seats? / v: Yes please. / a: Reserved. \
Anything else I can help with? / v: A massage after we arrive, for four people, {at 3 pm}.
tickets:number | Tickets | 3 | v: Could I have {3 tickets for the Larks game} on Sunday? / a: 3 \
tickets for Sunday come to $90. Buy them? / v: Go for it. / a: Done! Can I do anything else? / v: \
Somewhere to eat before it, five of us, at 12. / a: Harlan's Grill has a table for 5 at 12 pm. Book \
it? / v: Yes.
number_of_tickets:number | Number of tickets | 3 | v: Could I have {3 tickets for the Larks game} on \
Sunday? / a: 3 tickets for Sunday come to $90. Buy them? / v: Go for it. / a: Done! Can I do \
anything else? / v: Somewhere to eat before it, five of us, at 12. / a: Harlan's Grill has a table \
for 5 at 12 pm. Book it? / v: Yes.
guests_at_the_table:number | Guests at the table | 5 | v: Could I have 3 tickets for the Larks game \
on Sunday? / a: 3 tickets for Sunday come to $90. Buy them? / v: Go for it. / a: Done! Can I do \
anything else? / v: Somewhere to eat before it, {five of us}, at 12. / a: Harlan's Grill has a table \
for 5 at 12 pm. Book it? / v: Yes.
date_of_the_game:day | Date of the game | Sunday | v: Could I have 3 tickets for the Larks game {on \
Sunday}? / a: 3 tickets for Sunday come to $90. Buy them? / v: Go for it. / a: Done! Can I do \
anything else? / v: Somewhere to eat before it, five of us, at 12. / a: Harlan's Grill has a table \
for 5 at 12 pm. Book it? / v: Yes.
table_time | Table time | 12 | v: Could I have 3 tickets for the Larks game on Sunday? / a: 3 \
tickets for Sunday come to $90. Buy them? / v: Go for it. / a: Done! Can I do anything else? / v: \
Somewhere to eat before it, five of us, {at 12}. / a: Harlan's Grill has a table for 5 at 12 pm. \
Book it? / v: Yes.
appointment_date:day | Appointment date | Tuesday | v: Book me with the physio {on Tuesday at 11}. / \
a: Tuesday March 10th at 11 am with Bo Lind. Okay? / v: Yes. / a: You're booked. Is there something \
else? / v: Yes, a bike for the weekend. I'd collect it on Saturday at 9. / a: A city bike, Saturday \
from 9 am. Right? / v: Right.
appointment_time | Appointment time | 11 | v: Book me with the physio {on Tuesday at 11}. / a: \
Tuesday March 10th at 11 am with Bo Lind. Okay? / v: Yes. / a: You're booked. Is there something \
else? / v: Yes, a bike for the weekend. I'd collect it on Saturday at 9. / a: A city bike, Saturday \
from 9 am. Right? / v: Right.
bike_pick-up_date:day | Bike pick-up date | Saturday | v: Book me with the physio on Tuesday at 11. \
/ a: Tuesday March 10th at 11 am with Bo Lind. Okay? / v: Yes. / a: You're booked. Is there \
something else? / v: Yes, a bike for the weekend. I'd {collect it on Saturday} at 9. / a: A city \
bike, Saturday from 9 am. Right? / v: Right.
number_of_vehicles:number | Number of vehicles | 2 | v: Get me a room in Tarn for the 12th, just one \
night. / a: The Weaver's has one at 80. Take it? / v: Yes. / a: It's booked for you. What else can I \
do? / v: Wake me at 6 that day. And I'll need a car wash, {two vehicles}, Thursday.
arrival_date:day | Arrival date | the 12th | v: Get me a room in Tarn {for the 12th}, just one \
night. / a: The Weaver's has one at 80. Take it? / v: Yes. / a: It's booked for you. What else can I \
do? / v: Wake me at 6 that day. And I'll need a car wash, two vehicles, Thursday.
wake-up_time | Wake-up time | 6 | v: Get me a room in Tarn for the 12th, just one night. / a: The \
Weaver's has one at 80. Take it? / v: Yes. / a: It's booked for you. What else can I do? / v: {Wake \
me at 6} that day. And I'll need a car wash, two vehicles, Thursday.
number_of_guests:number | Number of guests | 7 | v: A table for 6 at Nonna's tonight, please. / a: \
At what time? / v: 7:30. / a: It's booked. Is that all? / v: Oh, {we're 7 now}, my uncle is coming.
number_of_tickets:number | Number of tickets | 3 | v: 2 tickets for the opera on the 21st. / a: \
Booked. Anything else? / v: Sorry, {make it 3}.
check-out_date:day | Check-out date | Monday | v: I'd check out {on Monday}. / a: So you check out \
on March 9th. Correct? / v: Correct.
check-out_date:day | Check-out date | March 9th | v: I'd check out on Monday. / a: So you check out \
on March 9th. Correct? / v: {Correct.}
date_of_the_vet_appointment:day | Date of the vet appointment | Wednesday | v: A vet appointment for \
Rex {on Wednesday at 10}, please. / a: Wednesday at 10 with Dr. Hale. Confirm? / v: Yes. / a: \
Confirmed. Can I help with anything else? / v: Dog food for delivery, two bags, on Friday. / a: Two \
bags on Friday, right? / v: Right.
number_of_bags:number | Number of bags | 2 | v: A vet appointment for Rex on Wednesday at 10, \
please. / a: Wednesday at 10 with Dr. Hale. Confirm? / v: Yes. / a: Confirmed. Can I help with \
anything else? / v: Dog food for delivery, {two bags}, on Friday. / a: Two bags on Friday, right? / \
v: Right.
delivery_date:day | Delivery date | Friday | v: A vet appointment for Rex on Wednesday at 10, \
please. / a: Wednesday at 10 with Dr. Hale. Confirm? / v: Yes. / a: Confirmed. Can I help with \
anything else? / v: Dog food for delivery, two bags, {on Friday}. / a: Two bags on Friday, right? / \
v: Right.
number_of_ballet_tickets:number | Number of ballet tickets | 2 | v: Ich möchte {zwei Karten} für das \
Ballett am Samstag. / a: Zwei Karten für Samstag, einverstanden? / v: Ja. / a: Gebucht. Kann ich \
sonst noch etwas tun? / v: Einen Tisch danach für vier Personen um 22 Uhr.
guests_at_the_table:number | Guests at the table | 4 | v: Ich möchte zwei Karten für das Ballett am \
Samstag. / a: Zwei Karten für Samstag, einverstanden? / v: Ja. / a: Gebucht. Kann ich sonst noch \
etwas tun? / v: Einen Tisch danach {für vier Personen} um 22 Uhr.
time_of_the_table | Time of the table | 22 Uhr | v: Ich möchte zwei Karten für das Ballett am \
Samstag. / a: Zwei Karten für Samstag, einverstanden? / v: Ja. / a: Gebucht. Kann ich sonst noch \
etwas tun? / v: Einen Tisch danach für vier Personen {um 22 Uhr}.
dinner_guests:number | Dinner guests | 5 | v: Quisiera reservar 3 plazas en el barco del domingo. / \
a: Reservado: 3 plazas el domingo. ¿Algo más? / v: Una {cena para cinco} a las nueve.
number_of_people_on_the_tour:number | Number of people on the tour | 2 | v: Je voudrais une {visite \
guidée vendredi pour deux}. / a: C'est réservé. Autre chose ? / v: Un taxi lundi à 8h pour trois \
personnes.
taxi_passengers:number | Taxi passengers | 3 | v: Je voudrais une visite guidée vendredi pour deux. \
/ a: C'est réservé. Autre chose ? / v: Un taxi lundi à 8h {pour trois personnes}.
date_of_the_ride:day | Date of the ride | lundi | v: Je voudrais une visite guidée vendredi pour \
deux. / a: C'est réservé. Autre chose ? / v: Un taxi {lundi} à 8h pour trois personnes.
number_of_kayaks:number | Number of kayaks | 3 | v: 4 kayaks for Sunday please / a: All booked. \
Anything else? / v: hm actually we're only 3, so {3 kayaks}
date_of_the_massage:day | Date of the massage | the 10th | v: I'd like two massages on the 9th. / a: \
That's booked. Anything else? / v: {The 10th would be better.}
show_time | Show time | 5 pm | v: One ticket to the planetarium, for {the 5 pm show}. / a: Here is \
your ticket. Is there anything else I can do? / v: I'd need a parking space there too, from 4 to 7.
number_of_children:number | Number of children | 2 | v: We need a babysitter on Saturday from 6 pm, \
for {our 2 kids}. / a: Anna can come. Booked. What else can I do for you? / v: Well, a restaurant \
nearby. We'll be 6 grown-ups, at 7.
start_time_of_the_babysitter | Start time of the babysitter | 6 pm | v: We need a babysitter on \
Saturday {from 6 pm}, for our 2 kids. / a: Anna can come. Booked. What else can I do for you? / v: \
Well, a restaurant nearby. We'll be 6 grown-ups, at 7.
date_of_the_visit:day | Date of the visit | the 12th | v: My invoice of March 3rd is too high, \
please check it. / a: I have corrected it. Anything else? / v: Yes, your technician should {come on \
the 12th}.
"""

NOT_SAID = """
ferry_seats:number | Ferry seats | 4 | v: I need two seats on the ferry to Skaro on Friday. / a: The \
ferry leaves at 9 am. Shall I reserve 2 seats? / v: Yes please. / a: Reserved. Anything else I can \
help with? / v: A massage after we arrive, {for four people}, at 3 pm.
number_of_tickets:number | Number of tickets | 5 | v: Could I have 3 tickets for the Larks game on \
Sunday? / a: 3 tickets for Sunday come to $90. Buy them? / v: Go for it. / a: Done! Can I do \
anything else? / v: Somewhere to eat before it, {five of us}, at 12. / a: Harlan's Grill has a table \
for 5 at 12 pm. Book it? / v: Yes.
number_of_tickets:number | Number of tickets | 2 | v: {2 tickets for the opera} on the 21st. / a: \
Booked. Anything else? / v: Sorry, make it 3.
move-out_date:day | Move-out date | Wednesday | v: I leave the flat {on Wednesday}. / a: You move \
out on Thursday March 5th? / v: Yes, you're right.
date_of_the_vet_appointment:day | Date of the vet appointment | Friday | v: A vet appointment for \
Rex on Wednesday at 10, please. / a: Wednesday at 10 with Dr. Hale. Confirm? / v: Yes. / a: \
Confirmed. Can I help with anything else? / v: Dog food for delivery, two bags, {on Friday}. / a: \
Two bags on Friday, right? / v: Right.
number_of_ballet_tickets:number | Number of ballet tickets | 4 | v: Ich möchte zwei Karten für das \
Ballett am Samstag. / a: Zwei Karten für Samstag, einverstanden? / v: Ja. / a: Gebucht. Kann ich \
sonst noch etwas tun? / v: Einen Tisch danach {für vier Personen} um 22 Uhr.
number_of_kayaks:number | Number of kayaks | 4 | v: {4 kayaks} for Sunday please / a: All booked. \
Anything else? / v: hm actually we're only 3, so 3 kayaks
date_of_the_haircut:day | Date of the haircut | Thursday | v: A haircut {on Thursday} with Mia. / a: \
At 3 pm? / v: Yes. / a: Done. Do you need something else? / v: No, but can we do Friday instead?
show_time | Show time | 4 | v: One ticket to the planetarium, for the 5 pm show. / a: Here is your \
ticket. Is there anything else I can do? / v: I'd need a parking space there too, {from 4 to 7}.
number_of_children:number | Number of children | 6 | v: We need a babysitter on Saturday from 6 pm, \
for our 2 kids. / a: Anna can come. Booked. What else can I do for you? / v: Well, a restaurant \
nearby. {We'll be 6 grown-ups}, at 7.
start_time_of_the_babysitter | Start time of the babysitter | 7 | v: We need a babysitter on \
Saturday from 6 pm, for our 2 kids. / a: Anna can come. Booked. What else can I do for you? / v: \
Well, a restaurant nearby. We'll be 6 grown-ups, {at 7}.
invoice_date:day | Invoice date | the 12th | v: My invoice of March 3rd is too high, please check \
it. / a: I have corrected it. Anything else? / v: Yes, your technician should come {on the 12th}.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
