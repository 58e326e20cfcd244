"""Names cut short, days counted from another, two questions in one, answers that leave it open, the rest."""

from __future__ import annotations

import pytest

from tests.pure.evidence.services import is_as_told, talks

TALKS = """
> play Paper Coats // On the kitchen speaker? // bedroom
device | Bedroom speaker | | stored
device | Kitchen speaker | | not
> Where should I play it? // kitchen
device | Kitchen speaker | | stored
device | TV | | not
> Where should I play it? // in the kitchen please
device | Kitchen speaker | | stored
> Where should I play it? // not in the kitchen
device | Kitchen speaker | | not
> Where should I play it? // I'm in the kitchen, but use the tv
device | Kitchen speaker | | not
device | TV | | stored
> I'm cooking in the kitchen, play some jazz
device | Kitchen speaker | | not
> Pay with your credit card or debit card? // card
paysrc | credit card | | not
> Pay with your credit card or debit card? // debit
paysrc | debit card | | stored
paysrc | credit card | | not
> What kind of place? // somewhere historical
attcat | Historical Landmark | | not
> Which device? // the bedroom one
device | Bedroom speaker | | stored
device | Kitchen speaker | | not
> The bedroom or the kitchen speaker? // kitchen, the kids sleep in the bedroom
device | Bedroom speaker | | not
> When do you travel? // next Monday, and back the Monday after
depdateiso | 2026-03-16 | | stored
retdateiso | 2026-03-23 | | stored
retdateiso | 2026-03-16 | | not
> When do you fly? // on the 20th and back a week later
depdateiso | 2026-03-20 | | stored
retdateiso | 2026-03-27 | | stored
retdateiso | 2026-03-20 | | not
retdateiso | 2026-03-17 | | not
> When do you travel? // out on Thursday and home the next day
depdateiso | 2026-03-12 | | stored
retdateiso | 2026-03-13 | | stored
retdateiso | 2026-03-11 | | not
> When do you need the car? // from the 20th until the Sunday after
pickdate | the 20th | | stored
> Check-in date? // the 14th, leaving three days later
checkiniso | 2026-03-14 | | stored
checkoutiso | 2026-03-17 | | stored
checkoutiso | 2026-03-14 | | not
checkoutiso | 2026-03-13 | | not
> Check-in date? // Friday the 13th, and we check out the following Tuesday
checkoutiso | 2026-03-17 | | stored
checkiniso | 2026-03-13 | | stored
> leaving April 3rd and returning two days later
depdateiso | 2026-04-03 | | stored
retdateiso | 2026-04-05 | | stored
retdateiso | 2026-03-12 | | not
> pick up on the 20th, drop off the day after
pickdate | the 20th | | stored
> Which class, and do you want it refundable? // business, and no
refund | false | | stored
refund | true | | not
fclass | Business | | stored
> Which class do you want? And do you need travel insurance? // Economy please and yes for the insurance
insur | true | | stored
> How many rooms, and do you need wifi? // 2 and yes
rooms | 2 | | stored
wifi | true | | stored
wifi | false | | not
> What time is the pick-up, and would you like insurance? // 9 am and no
insur | false | | stored
picktime | 9 am | | stored
> What time is the pick-up, and would you like insurance? // 9 am, no wait, 10
insur | false | | not
> What time is the pick-up, and would you like insurance? // 9 am, no insurance
insur | false | | stored
> How many rooms, and do you need wifi? // 2, no, 3
wifi | false | | not
rooms | 3 | | stored
> How many rooms, and do you need wifi? // yes, 2 rooms
wifi | true | | not
> How many people, and would you mind sharing the ride? // 3 and no
shared | false | | not
> What kind of car would you like and do you want insurance? // an SUV, and yes please
insur | true | | stored
cartype | SUV | | stored
> Where are you going and do you want to share the ride? // To Elm Street, no thanks
shared | false | | stored
ridedest | Elm Street | | stored
> Where are you going and how many of you are there? // To Elm Street, yes
shared | true | | not
> What day is good, and is a shared ride fine? // tomorrow, yeah
shared | true | | stored
> Any preference for wifi? // I don't mind
wifi | true | | not
wifi | false | | not
> Do you need a hotel with wifi? // I don't mind
wifi | true | | not
> Should it have wifi? // doesn't matter to me
wifi | true | | not
> Would you mind sharing the ride? // I don't mind
shared | true | | stored
> Shall I look for a shared ride? // I don't mind
shared | true | | stored
> Do you have a preference for outdoor seating? // not really
outdoor | true | | not
outdoor | false | | not
> Do you want a refundable ticket or not? // either is fine
refund | true | | not
refund | false | | not
> Must the place allow pets? // I don't care
pets | true | | not
pets | false | | not
> Any preference on price? // yes, moderate
price | moderate | | stored
> Do you want a refundable ticket? // I'm easy
refund | true | | not
> Does it need a garage? // no preference
garage | false | | not
garage | true | | not
> Is a shared ride okay? // I don't mind at all
shared | true | | stored
> Would you prefer it furnished? // I would, yes
furnished | true | | stored
> Would you prefer it furnished? // I don't mind
furnished | true | | not
> Play some music // What would you like to hear? // Anything from Ola Brandt's new album Low Tide
artist | Ola Brandt | | stored
album | Low Tide | | stored
> Play some music // What would you like to hear? // My brother Tom's favourite album
artist | Tom | | not
> I'd like a film // Any director? // one of Ana Moreau's older films
director | Ana Moreau | | stored
> Book a checkup with a dentist // Dr. Farah Noor. // She's fine, Thursday at ten past three // Dr. Noor \
on Thursday at 3:10 pm? // Make it Friday, same time
doctor | Dr. Farah Noor | She's fine, Thursday at ten past three | stored
apptime | ten past three | She's fine, Thursday at ten past three | stored
apdate | Friday | | stored
apdate | Thursday | She's fine, Thursday at ten past three | not
> Book me a stylist // Mia Trent? // My sister goes there on Thursday at 3
apptime | 3 | | not
> I have a meeting with Vera on the 17th, add it to my calendar
caldate | the 17th | | stored
> What's the date of the event? // I'm at work on the 17th
caldate | the 17th | | not
> There's a Delta flight at 6:15 am. // too early, anything after 10?
deptime | 10 | | not
deptime | 6:15 am | | not
> What time? // any time after 5
rtime | 5 | | not
> Book a table for 4 at Vesna // What time? // 8ish, no wait, half eight
party | 4 | Book a table for 4 at Vesna | stored
rtime | half eight | | stored
> Book a table for 4 at Vesna // What time? // 8 pm, no wait, we're 5
party | 4 | Book a table for 4 at Vesna | not
party | 5 | | stored
> Book a table for 4 at Vesna // For 4, right? // hm, no wait, 5
party | 4 | Book a table for 4 at Vesna | not
> How many tickets? // 5 // We only have 4 left. // then 4
tickets | 4 | | stored
tickets | 5 | 5 | not
> How many rooms? // 3 // Sorry, just 2 are left. // 2 is fine
rooms | 2 | | stored
> How many seats? // 6 // There are only 12 left, so hurry. // ok, at 8 then
seats | 6 | 6 | stored
"""


@pytest.mark.parametrize(("talk", "row"), talks(TALKS))
def test_what_an_answer_says(talk: str, row: str) -> None:
    assert is_as_told(talk, row)
