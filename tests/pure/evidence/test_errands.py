"""In a talk about several errands, what is said of one is not said of another."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
haircut_day:day | Date of the haircut | May 3rd | v: I need a haircut / a: When? / v: {On May 3rd.} \
/ a: It's booked. What else? / v: I want to look at a studio in Reed Street on May 7th.
return_date:day | Return date of the flight | June 12th | v: I need a flight to Bern \
/ a: When do you fly and when do you return? / v: {There on June 4th and back on June 12th.} \
/ a: The flight is booked. / v: I'll need a small car in Bern too. I'd return it on the 11th.
car_back:day | Drop-off date of the rental car | the 11th | v: I need a flight to Bern \
/ a: When do you fly and when do you return? / v: There on June 4th and back on June 12th. \
/ a: The flight is booked. / v: I'll need a small car in Bern too. {I'd return it on the 11th.}
guests:number | Number of guests in the hotel | 2 | v: I need a hotel in Kent / a: For how many? \
/ v: {2 guests.} / a: Harbour Inn has a room. / v: Ok book it. Then I need a taxi for 4 people.
pay_sum:money | Payment amount in dollars | 40 | v: I would like to make a payment to a friend \
/ a: How much? / v: {forty dollars} / a: Done. \
/ v: I also need to request money. I want 90 dollars from Nell.
travel_day:day | Day of travel | July 2nd | v: I need a train to Bath / a: When? / v: {On July 2nd.} \
/ a: Booked. Anything else? / v: Book a table at Nonna on July 3rd.
cuisine:choice=Greek,Thai,Mexican | Cuisine of food served in the restaurant | Greek | v: a movie in \
Tull tonight / a: Night Bus is on. \
/ v: Two tickets. We also want to have dinner before, {someplace Greek}.
alarm_label | Name of the alarm | Train to Rye | v: I'd like a new alarm for 6:10 \
/ a: What name should it have? / v: Train to Rye
stay_end:day | Date when the hotel stay ends | April 9th | v: find me a hotel in Rye / a: Which days? \
/ v: April 4th to April 8th / a: Booked. / v: I need a bus to get there. / a: From where? \
/ v: I'll tell you later. / a: Okay. / v: wait, not April 8th - make it April 9th
stay_end:day | Date when the hotel stay ends | April 8th | v: find me a hotel in Rye / a: Which days? \
/ v: {April 4th to April 8th} / a: Booked. / v: I need a bus on the 3rd.
song | Song to listen to | Blue Kettle | v: how much do I have in savings? / a: $400. \
/ v: Can you also play Blue Kettle?
anreise:date | Anreisetag im Hotel | 2026-05-03 | v: Ich brauche ein Hotel in Graz / a: Wann? \
/ v: {Wir kommen am 3. Mai 2026.} / a: Ist gebucht. \
/ v: Ich brauche auch noch einen Mietwagen ab dem 4. Mai.
noche:number | Personas en el restaurante | 5 | v: Quiero una mesa en un restaurante / a: ¿Para cuántos? \
/ v: {Para 5 personas} / a: Reservada. / v: También necesito un taxi para 3 personas.
tickets:number | Number of tickets | 3 | v: I need train tickets to Rye / a: How many? / v: 2 \
/ a: Booked, 2 tickets. / v: Can you make it 3 tickets?
room_type:choice=single,double | Room type in the hotel | double | v: I need a taxi to the station \
/ a: Sent. / v: thanks, also a hotel in Dover / a: Single or double? / v: double
bus_people:number | Passengers on the bus | 3 | v: {I want a bus to Dover for 3 people} / a: Booked. \
/ v: We also need a hotel there for 5 people.
movein:day | Move-in date of the apartment | May 9th | v: Tickets for the Lumen concert please \
/ a: It's on May 6th. / v: Good, that day. / a: Bought. \
/ v: Now find me a flat to rent, I want to move in on {May 9th}.
wake | Time of the alarm | 7 am | v: I want to see a dentist / a: Dr. Ames has time at 10 am. \
/ v: Fine, book it. / a: Done. / v: Set an alarm for {7 am} on that day.
sum:money | Amount of the transfer | 120 | v: Transfer {120 dollars} to Ed / a: Sent. Anything else? \
/ v: How much is a flight to Rome? I can pay up to 300 dollars.
day:day | Day of the haircut | Friday | v: I'd like a haircut {on Friday} / a: Ok, booked. What else? \
/ v: I want to go to the dentist on Monday.
day:day | Day of the haircut | Monday | v: I'd like a haircut on Friday / a: Ok, booked. What else? \
/ v: Can we move the haircut to {Monday} instead?
seats:number | Train seats | 2 | v: {2 seats on the train to York} / a: Booked. \
/ v: Book a table at Nonna for 4 people as well
nights:number | Nights at the hotel | 3 | v: a rental car for 5 days in Split / a: Done. \
/ v: now a hotel too / a: How many nights? / v: 3
zug_tag:date | Reisetag der Zugfahrt | 2026-05-06 | v: Ich brauche einen Zug nach Ulm / a: Wann? \
/ v: {Am 6. Mai 2026} / a: Ist gebucht. / v: Jetzt noch ein Hotel ab dem 7. Mai.
pers:number | Personnes au restaurant | 4 | v: {Une table au restaurant pour 4 personnes} / a: C'est fait. \
/ v: Il me faut aussi un taxi pour 2 personnes.
persone:number | Ospiti dell'albergo | 2 | v: Un albergo a Bari / a: Per quanti? / v: {2 persone} \
/ a: Prenotato. / v: Vorrei anche un tavolo al ristorante per 6 persone.
gasten:number | Gasten in het hotel | 2 | v: Een hotel in Gent / a: Voor hoeveel? / v: {2 gasten} \
/ a: Geboekt. / v: Ik wil ook een tafel in een restaurant voor 6 personen.
quartos:number | Quartos no hotel | 2 | v: Um hotel em Faro / a: Quantos quartos? / v: {2 quartos} \
/ a: Reservado. / v: Também quero alugar um carro por 3 dias.
tickets:number | Number of tickets | 4 | v: I need bus tickets to Rye / a: How many? / v: 2 / a: Booked. \
/ v: Sorry, I need 4 tickets.
time | Time of the cab | 6 pm | v: A table at Nonna at 7 pm / a: Done. / v: and a cab \
/ a: When should the cab come? / v: 6 pm
where | Where the ride starts | Mill Road 4 | v: A hotel in Bath / a: Booked. \
/ v: and a cab from {Mill Road 4}
"""

NOT_SAID = """
haircut_day:day | Date of the haircut | May 7th | v: I need a haircut / a: When? / v: On May 3rd. \
/ a: It's booked. What else? / v: I want to look at the apartment in Reed Street on {May 7th}.
car_city | City in which the car is picked up | Lund | v: what's the weather like in {Lund} tomorrow? \
/ a: Sunny. / v: nice, I need a car there
car_from:day | Pick-up date of the car | the 14th | v: will it rain in Lund on {the 14th}? / a: No. \
/ v: nice, I need a car
taxi_people:number | Passengers in the taxi | 2 | v: I need a hotel in Kent / a: For how many? \
/ v: {2 guests.} / a: Harbour Inn has a room. / v: Ok book it. Then I need a taxi.
dinner_people:number | Number of people for dinner | 3 | v: Find me a restaurant / a: Which? \
/ v: Seafood, a table for 5. / a: Sand Bar, table for 5. Right? \
/ v: Yes. I need a cab as well. {Only for three people, the others walk.}
pay_sum:money | Payment amount in dollars | 90 | v: I would like to make a payment to a friend \
/ a: How much? / v: forty dollars / a: Done. \
/ v: I also need to request money. {I want 90 dollars from Nell.}
request_sum:money | Amount to request | 40 | v: I would like to make a payment to a friend \
/ a: Who and how much? / v: {forty dollars to Ken} / a: Done. / v: I also need to request money.
travel_day:day | Day of travel | July 3rd | v: I need a train to Bath / a: When? / v: On July 2nd. \
/ a: Booked. Anything else? / v: Book a table at Nonna on {July 3rd}.
leave_hotel:day | Day of leaving the hotel | 9th of this month | v: I need a one way flight to Lyon \
/ a: When? / v: {I'd like to leave on the 9th of this month.} / a: Ok. / v: I also need a hotel in Lyon.
car_day:day | Pick up date for the rental car | 21st of this month | v: I want a one way ticket to Oslo \
/ a: When would you like to leave? / v: {I'm thinking the 21st of this month.}
personen:number | Personen im Restaurant | 3 | v: Ein Tisch im Restaurant für 5 / a: Ist reserviert. \
/ v: Wir brauchen auch ein Taxi, aber nur {für 3 Personen}.
noche:number | Personas en el restaurante | 3 | v: Quiero una mesa en un restaurante / a: ¿Para cuántos? \
/ v: Para 5 personas / a: Reservada. / v: También necesito un taxi para {3 personas}.
tickets:number | Number of tickets | 2 | v: I need train tickets to Rye / a: How many? / v: {2 tickets} \
/ a: Booked, 2 tickets. / v: Oh, I need 3 tickets, not 2.
bus_people:number | Passengers on the bus | 5 | v: I want a bus to Dover for 3 people / a: Booked. \
/ v: We also need a hotel there. {We will be 5 then.}
concert_date:day | Date of the concert | May 9th | v: Tickets for the Lumen concert please \
/ a: It's on May 6th. / v: Good, that day. / a: Bought. \
/ v: Now find me a flat to rent, I want to move in on {May 9th}.
dentist_time | Time of the dentist appointment | 7 am | v: I want to see a dentist \
/ a: Dr. Ames has time at 10 am. / v: Fine, book it. / a: Done. / v: Wake me at {7 am} on that day.
hotel_city | City of the hotel | Perth | v: How is the weather in {Perth}? / a: 20 degrees. \
/ v: Then I want a hotel there please.
day:day | Day of the haircut | Monday | v: I'd like a haircut on Friday / a: Ok, booked. What else? \
/ v: I want to go to the dentist {on Monday}.
seats:number | Train seats | 4 | v: 2 seats on the train to York / a: Booked. \
/ v: Book a table at Nonna for {4 people} as well
zug_tag:date | Reisetag der Zugfahrt | 2026-05-07 | v: Ich brauche einen Zug nach Ulm / a: Wann? \
/ v: Am 6. Mai 2026 / a: Ist gebucht. / v: {Jetzt noch ein Hotel ab dem 7. Mai 2026.}
pers:number | Personnes au restaurant | 2 | v: Une table au restaurant pour 4 personnes / a: C'est fait. \
/ v: Il me faut aussi un taxi {pour 2 personnes}.
gasten:number | Gasten in het hotel | 6 | v: Een hotel in Gent / a: Voor hoeveel? / v: 2 gasten \
/ a: Geboekt. / v: Ik wil ook een tafel in een restaurant {voor 6 personen}.
tickets:number | Number of tickets | 2 | v: I need bus tickets to Rye / a: How many? / v: {2 tickets} \
/ a: Booked. / v: Sorry, I need 4 tickets.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
