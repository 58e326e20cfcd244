"""Choices, places and bare numbers that take up what the agent has just asked or said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
visa:choice=Tourist,Business,Student | Type of visa | Business | v: I need a visa \
/ a: Is it for tourism, business or study? / v: It is for business purpose only.
cls:choice=Economy,Premium Economy,Business | Seat category | Economy | v: Take Tern Air. \
/ a: Should I book it in Premium Economy? It's only $40 more. / v: No, leave it in Economy.
cls:choice=Economy,Business | Ticket class of the flight | Business | v: a flight \
/ a: Economy or Business? / v: Yes please. / a: Sorry, which one of the two would you like? \
/ v: Oh, Business.
room:choice=Standard,Deluxe,Suite | Kind of room | Standard | v: a room / a: Would you like a suite? \
/ v: No, standard will do.
lvl:choice=Beginner,Intermediate | Course level | Intermediate | v: a course / a: Are you a beginner? \
/ v: No, more like intermediate.
place | Place to pick up the car | Bayview Airport | v: I'd like a car \
/ a: Where and when do you want to pick it up? / v: {At Bayview Airport} on Saturday, around 2 pm.
place | Pick-up location of the rental car | the airport | v: a van \
/ a: Where will you pick it up and at what time? / v: {At the airport at 11 am.} My flight lands at 10:20.
hour | Pick-up time of the rental car | 11 am | v: a van / a: Where will you pick it up and at what time? \
/ v: {At the airport at 11 am.} My flight lands at 10:20.
n:number | Number of tickets wanted for the show | 2 | v: comedy shows? \
/ a: Laughing Matter, a ticket is $22. / v: Please buy 2.
n:number | How many tickets | 3 | v: a film / a: Moonrise at 8. Tickets are $12. / v: I'll take 3.
n:number | Number of rooms | 2 | v: a hotel / a: Pine Lodge has rooms for $80. / v: Book 2 please.
day:day | Day of the weather forecast | tomorrow | v: I'm in Lund / a: Nice. \
/ v: Will it rain there tomorrow?
day:day | Day of the weather forecast | Friday | v: Is it going to be sunny in Lund on Friday?
trip:day | Travel date | 14th of this month | v: a train / a: When? / v: {On 14th of this month.} \
/ a: Booked. Anything else? / v: Yes, book one table on the 16th. / a: A table on March 16th. Shall I? \
/ v: Yes, you can.
plan:choice=Basic,Standard,Premium | Plan | Basic | v: a membership / a: Should I put you on Premium? \
/ v: Basic is plenty for me.
fuel:choice=Diesel,Petrol,Electric | Kind of car | Petrol | v: a car / a: Would an electric one do? \
/ v: No, petrol please.
meal:choice=Regular,Vegan | Meal | Regular | v: a flight / a: Do you need a vegan meal? \
/ v: No, regular is ok.
sitz:choice=Standard,Komfort | Sitzkategorie | Standard | v: ein Ticket / a: Möchten Sie Komfort? \
/ v: Nein, Standard reicht.
cls:choice=Economy,Business | Travel class | Economy | v: un vol / a: Voulez-vous Business ? \
/ v: Non, Economy s'il vous plaît.
n:number | Tickets to buy | 5 | v: the zoo / a: Tickets are 12 euros each. / v: ok, get 5
n:number | Anzahl der Karten | 3 | v: das Konzert / a: Eine Karte kostet 20 Euro. / v: Dann nehme ich 3.
n:number | Nombre de billets | 2 | v: le concert / a: Un billet coûte 20 euros. / v: J'en prends 2.
from | Pick-up point of the cab | Hill Station | v: a cab / a: Where shall we pick you up? \
/ v: {At Hill Station}, in ten minutes please.
d:day | Day of the forecast | Sunday | v: weather / a: Where? / v: Is it going to snow in Lund Sunday?
s:day | Date of the flight | May 3rd | v: a flight / a: When? / v: {On May 3rd.} / a: Booked. What else? \
/ v: A hotel from the 4th. / a: A hotel from May 4th. OK? / v: Yes.
"""

NOT_SAID = """
cls:choice=Economy,Business | Ticket class of the flight | Business | v: a flight \
/ a: Should I book Economy? / v: How much would business be?
cls:choice=Economy,Business | Ticket class of the flight | Economy | v: a flight \
/ a: Should I book Economy? / v: I'd rather not, economy is too tight.
room:choice=Standard,Deluxe,Suite | Kind of room | Suite | v: a room / a: Would you like a suite? \
/ v: A suite? Never.
hour | Pick-up time of the rental car | 10:20 | v: a van / a: Where will you pick it up and at what time? \
/ v: At the airport at 11 am. {My flight lands at 10:20.}
n:number | Number of tickets | 2 | v: a film / a: Moonrise at 8. Tickets are $12. / v: Get there at 2.
n:number | Number of rooms | 3 | v: a film / a: Moonrise at 8. Tickets are $12. / v: I'll take 3.
plan:choice=Basic,Standard,Premium | Plan | Basic | v: a membership / a: Should I put you on Premium? \
/ v: What does basic include?
plan:choice=Basic,Standard,Premium | Plan | Basic | v: a membership / a: Should I put you on Premium? \
/ v: I had basic before.
plan:choice=Basic,Standard,Premium | Plan | Standard | v: a membership / a: Should I put you on Premium? \
/ v: My friend has standard. Premium for me.
cls:choice=Economy,Business | Travel class | Business | v: a flight / a: Would you like Economy? \
/ v: Yes, I'm going for business.
n:number | Number of passes | 4 | v: the pool / a: A day pass is $9. / v: We'd like to come at 4.
n:number | Number of passes | 9 | v: the pool / a: A day pass is $9. / v: I'd take 9 only if it were free.
n:number | Number of lockers | 4 | v: the pool / a: A day pass is $9. / v: We'd like 4, please.
from | Pick-up point of the cab | Lund | v: a cab / a: Where do you want to go? \
/ v: {To Lund}, from the harbour.
d:day | Day of the picnic | Sunday | v: a picnic / a: Where? / v: Will it rain Sunday?
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
