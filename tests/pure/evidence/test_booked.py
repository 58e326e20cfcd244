"""Agreeing to have something booked, and to sums, in few words."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
restaurant_name | Restaurant name | Koi Bay | v: somewhere for sushi? / a: Koi Bay in Lindon is well \
rated. Shall I book it for 7 pm? / v: {Yes, book it please.}
reservation_time | Reservation time | 7 pm | v: somewhere for sushi? / a: Koi Bay in Lindon is well \
rated. Shall I book it for 7 pm? / v: {Yes, book it please.}
hotel | Hotel | The Heron | v: a place to stay near the lake / a: The Heron is right on the water. \
Shall I reserve 2 rooms from Friday? / v: {Wonderful, yes.}
rooms:number | Rooms | 2 | v: a place to stay near the lake / a: The Heron is right on the water. \
Shall I reserve 2 rooms from Friday? / v: {Wonderful, yes.}
rental_company | Rental company | Volt Rentals | v: You choose. / a: Then I'd take Volt Rentals. \
Shall I book from May 3rd to May 6th? / v: {Please do.}
start_date:day | Start date | May 3rd | v: You choose. / a: Then I'd take Volt Rentals. Shall I book \
from May 3rd to May 6th? / v: {Please do.}
hotel_name | Hotel name | The Crown | v: a room for the night / a: Sorry, the Old Mill is full. The \
Crown has rooms. Shall I book one? / v: {yes please}
check-in_date:day | Check-in date | May 2nd | v: ok? / a: One Standard room at the Palm from May 2nd \
for 2 nights at $140. May I book? / v: {You may.}
hotel | Hotel | Palm | v: ok? / a: One Standard room at the Palm from May 2nd for 2 nights at $140. \
May I book? / v: {You may.}
room_type:choice=Standard,Deluxe | Room type | Standard | v: ok? / a: One Standard room at the Palm \
from May 2nd for 2 nights at $140. May I book? / v: {You may.}
appointment_date:day | Appointment date | March 9th | v: hm / a: Please confirm: Dr. Ola Berg on \
March 9th at 3 pm. / v: {confirming}
doctor | Doctor | Dr. Ola Berg | v: hm / a: Please confirm: Dr. Ola Berg on March 9th at 3 pm. / v: \
{confirming}
seats:number | Seats | 2 | v: hm / a: 2 seats in the Regular tour at 4 pm? / v: {perf}
tour_type:choice=Regular,Private | Tour type | Regular | v: hm / a: 2 seats in the Regular tour at 4 \
pm? / v: {perf}
guests:number | Guests | 5 | v: hm / a: A table for 5 at Basil Leaf at 7:15 pm? / v: {u got it}
restaurant | Restaurant | Basil Leaf | v: hm / a: A table for 5 at Basil Leaf at 7:15 pm? / v: {u \
got it}
transfer_amount:number | Transfer amount | 320 | v: send it to Ann / a: $320 from savings to Ann \
Reed. Do you agree? / v: {I agree.}
amount:money | Amount | 320 | v: send it to Ann / a: $320 from savings to Ann Reed. Do you agree? / \
v: {I agree.}
amount_to_send:number | Amount to send | 320 | v: send it to Ann / a: $320 from savings to Ann Reed. \
Do you agree? / v: {I agree.}
amount:number | Amount | 150 | v: {I want to pay the gardener, 150 euros}
payment_amount:number | Payment amount | 150 | v: I want to {pay the gardener, 150 euros}
daily_rate:number | Daily rate | 48 | v: hm / a: A compact from Elm Street for $48 per day, 3 days. \
Right? / v: {right}
price_per_day:number | Price per day | 48 | v: hm / a: A compact from Elm Street for $48 per day, 3 \
days. Right? / v: {right}
doctor | Doctor | Dr. Iris Noll | v: hm / a: Shall I make an appointment with Dr. Iris Noll? / v: \
{Please.} The 4th would suit me.
number_of_tickets:number | Number of tickets | 3 | v: is there a discount / a: Yes, it's $24 for 3 \
tickets. / v: Lovely. {Do buy them.}
restaurant | Restaurant | Fern and Fig | v: are they good / a: They have 4.6 stars. Shall I book \
Fern and Fig? / v: {go}
restaurant | Restaurant | The Quiet Oar | v: Something quiet for tonight. / a: The Quiet Oar by the \
canal has a terrace. Should I reserve it for 8 pm? / v: {Sounds lovely, go ahead.}
time | Time | 8 pm | v: Something quiet for tonight. / a: The Quiet Oar by the canal has a terrace. \
Should I reserve it for 8 pm? / v: {Sounds lovely, go ahead.}
airline | Airline | Polar Wings | v: Which airline goes there? / a: Direct with Polar Wings it's \
$210. Shall I book 2 seats? / v: {yes}
seats:number | Seats | 2 | v: Which airline goes there? / a: Direct with Polar Wings it's $210. \
Shall I book 2 seats? / v: {yes}
date:day | Date | Saturday | v: A hair salon? / a: Sorry, Cut Above has nothing on Friday. Shall I \
book Saturday? / v: {Yes please}
restaurant | Restaurant | La Vigne | v: Un restaurant? / a: La Vigne est bien notée. Dois-je \
réserver pour 20 h ? / v: {Oui, s'il vous plaît.}
seats:number | Seats | 3 | v: hm / a: Please confirm: 3 seats at $45 from savings on March 9th. / v: \
{you got it}
date:day | Date | March 9th | v: hm / a: Please confirm: 3 seats at $45 from savings on March 9th. / \
v: {you got it}
number_of_tickets:number | Number of tickets | 2 | v: where does the film run / a: It's on at the \
Rex. Would you like to buy 2 tickets? / v: {please}
amount:money | Amount | 90 | v: I need to send money / a: A transfer of $90 to Mia Lund from \
checking, is that right? / v: {Perf}
recipient | Recipient | Mia Lund | v: I need to send money / a: A transfer of $90 to Mia Lund from \
checking, is that right? / v: {Perf}
source_account:choice=checking,savings | Source account | checking | v: I need to send money / a: A \
transfer of $90 to Mia Lund from checking, is that right? / v: {Perf}
fee:number | Fee | 12 | v: ok / a: The fee is $12. Shall I go on? / v: {I accept}
daily_rate:number | Daily rate | 70 | v: And the rate? / a: A van is $70 a day, Monday to Wednesday. \
May I reserve it? / v: {You may.}
start_date:day | Start date | Monday | v: And the rate? / a: A van is $70 a day, Monday to \
Wednesday. May I reserve it? / v: {You may.}
"""

NOT_SAID = """
spa_name | Spa name | Kettle Hall | v: is it far? / a: Luna Spa is ten minutes from Kettle Hall. Do \
you want a towel for 3 dollars? / v: {Yes.}
place_of_departure | Place of departure | Kettle Hall | v: is it far? / a: Luna Spa is ten minutes \
from Kettle Hall. Do you want a towel for 3 dollars? / v: {Yes.}
hotel_name | Hotel name | Old Mill | v: a room for the night / a: Sorry, the Old Mill is full. The \
Crown has rooms. Shall I book one? / v: {yes please}
doctor | Doctor | Dr. Vera Sand | v: A dermatologist please / a: Dr. Vera Sand or Dr. Kim Roth. \
Shall I look for tomorrow? / v: {yes}
number_of_payments:number | Number of payments | 150 | v: I want to {pay the gardener, 150 euros}
amount_of_guests:number | Amount of guests | 150 | v: I want to {pay the gardener, 150 euros}
daily_rate:number | Daily rate | 3 | v: hm / a: A compact from Elm Street for $48 per day, 3 days. \
Right? / v: {right}
number_of_days:number | Number of days | 48 | v: hm / a: A compact from Elm Street for $48 per day, \
3 days. Right? / v: {right}
city | City | The Quiet Oar | v: Something quiet for tonight. / a: The Quiet Oar by the canal has a \
terrace. Should I reserve it for 8 pm? / v: {Sounds lovely, go ahead.}
gym | Gym | Iron Yard | v: A gym near me? / a: Iron Yard is close, Pump House is cheaper. Shall I \
book a trial? / v: {yes}
gym | Gym | Pump House | v: A gym near me? / a: Iron Yard is close, Pump House is cheaper. Shall I \
book a trial? / v: {yes}
date:day | Date | Friday | v: A hair salon? / a: Sorry, Cut Above has nothing on Friday. Shall I \
book Saturday? / v: {Yes please}
plumber | Plumber | Mr. Dole | v: A plumber please. / a: Mr. Dole can come on Monday. Do you want to \
pay by card? / v: {yes}
date:day | Date | March 9th | v: ok / a: What day would you like? / v: {go}
number_of_fees:number | Number of fees | 12 | v: ok / a: The fee is $12. Shall I go on? / v: {I \
accept}
number_of_days:number | Number of days | 70 | v: And the rate? / a: A van is $70 a day, Monday to \
Wednesday. May I reserve it? / v: {You may.}
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
