"""Whose a value is: what stands beside it, the question it answers, what was named before."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge

# kind: text, number, money, date | label | value | dialogue
KEPT = """
t | Name of the customer | Nikolai Brandvold | a: What's your name please?/v: Nikolai Brandvold.
t | Name of the client | Petra Olsen | a: May I have your name?/v: Sure, it's Petra Olsen.
t | Name of the caller | Dana Whitlock | a: Who am I talking to?/v: Dana Whitlock
t | Name of the customer | Jonas Behrendt | a: Wie ist Ihr Name?/v: Jonas Behrendt
t | Name of the patient | Lucía Ferrer | a: ¿Me dice su nombre?/v: Lucía Ferrer
n | Strength of the tablets in milligrams | 40 | a: 20 or 40 mg? And your date of birth?/v: It's 40 mg.
t | Last four digits of the card | 7730 | a: What are the last four digits?/v: 7730 are the last ones.
t | Booking reference | KX81 | a: What's the booking code?/v: The code is KX81.
t | Branch of the bank | Ehrenfeld | a: In welche Filiale kommen Sie?/v: Die in Ehrenfeld
d | Date of the accident | last Friday | a: When did it happen?/v: That was last Friday, around noon.
d | Day the leak began | Monday | a: Since when does it leak?/v: It started on Monday
n | Weight of the parcel in pounds | 7.5 | a: How heavy is it?/v: I weighed it, it's 7.5 pounds.
n | Weight of the suitcase in kilograms | 23 | a: How heavy is the suitcase?/v: I'd guess 23 kilos
n | Weight of the parcel in kilos | 12 | a: Wie schwer ist es?/v: 12 Kilo laut Waage
n | Number of hours the court is wanted | 1 | a: For how long do you want the court?/v: Let's say an hour
n | Hours of cleaning | 2 | a: How many hours do you need the cleaner?/v: Two hours should do
n | Duration in hours | 1 | a: How long shall I book it for?/v: For an hour please
n | Duration in hours | 1 | a: ¿Por cuánto tiempo la quiere?/v: Una hora está bien
n | Number of children | 2 | a: Any children?/v: Two, both at school
n | Size of the group travelling | 2 | a: Sure, from where?/v: From Lyon, for 2 travellers
m | Monthly income | 3200 | v: I earn $3,200 a month and need a small loan
n | Number of kayaks | 14 | v: We have 14 kayaks and want them insured
n | Canopies needed | 7 | v: I need seven canopies for a market
n | Spots to reserve in the workshop | 2 | v: please put two spots aside for the pottery evening
n | Anzahl der Kühltransporter | 9 | v: Wir haben 9 Kühltransporter
n | Nombre de pergolas | 12 | v: nous avons 12 pergolas à poser
n | Number of hornos | 6 | v: tenemos 6 hornos industriales
t | City where the apartment is | Graz | a: Done. Anything else?/v: I need a flat in Graz too
t | Name of the restaurant | Rosa & Figlio | v: book me a table at Rosa & Figlio for tonight
t | City where the journey starts | Bath | v: I live in Bath and want to take the train to Truro
t | Where the taxi drops the rider | Pier 4 | v: get me a cab at 8, drop me off at Pier 4
t | Departure time of the train | 7:45 | v: i need the 7:45 to Uppsala on the 11th
t | Destination of the train | Uppsala | v: i need the 7:45 to Uppsala on the 11th
d | Date of the train trip | the 11th | v: i need the 7:45 to Uppsala on the 11th
t | Contact who gets the message | Mina | a: It's set./v: Then text Mina that we're ready at seven.
t | Recipient of the message | Jorge | v: text Jorge that the keys are under the mat
t | Recipient of the message | Anke | v: schreib Anke, dass ich später komme
t | Who receives the message | Yusuf | v: send a msg to Yusuf saying the keys are under the blue pot
n | Number of chairs | 30 | a: We have folding chairs at $6 a day./v: Great, I'd need 30 of them
d | Departure date of the flight | the 4th of May | a: Where to?/v: I'm flying to Tunis on the 4th of May
d | Deadline for the proofreading | 9th of April | v: I must submit the file by the 9th of April
t | Time of the wake-up call | ten to seven | v: please wake me at ten to seven
t | Name of the applicant | Tobias Lang | a: And your name?/v: It's Tobias Lang
t | Name of the client | Camille Rouault | a: Votre nom s'il vous plaît ?/v: Camille Rouault
t | Name of the customer | Paolo Ferri | a: Mi dice il suo nome?/v: Paolo Ferri
n | Length of the wall in metres | 4 | a: How long is the wall?/v: about 4 metres
n | Weight of the package in kilograms | 3 | a: Wie viel wiegt das Paket?/v: so 3 kg
n | Weight of the dog in kg | 8 | a: ¿Cuánto pesa?/v: 8 kilos
t | Gym to join | harbour | a: Which gym do you want to join?/v: The one near the harbour
t | Office where the meeting is | Leith | a: Which office is closest to you?/v: the one in Leith
t | Store where it was bought | Altona | a: In welchem Laden haben Sie es gekauft?/v: In dem in Altona
t | Last three digits of the card | 381 | a: What are the final three digits of your card?/v: 381
t | Day of the week of the course | freitags | a: An welchem Tag, dienstags oder freitags?/v: freitags
n | Number of nights | 1 | a: How many nights?/v: just one, we leave on the 3rd
n | Number of weeks | 1 | a: For how many days would you like the car?/v: For a week
n | Number of days the hall is needed | 1 | a: How long do you need the hall?/v: a day is enough
n | Number of pets | 2 | a: Any pets coming along?/v: Two, small dogs
n | Number of slots to reserve | 3 | a: A slot costs 12 euros./v: please reserve three slots
n | Number of boats | 2 | a: We rent out rowing boats./v: two boats for Saturday please
n | Size of the party | 5 | a: We rent out rowing boats for up to 5./v: two boats for five people
n | Number of umbrellas | 6 | a: We have umbrellas for 4 euros./v: ok, I'll take 6 of those
n | Anzahl der Stehtische | 40 | v: Wir bräuchten 40 Stehtische
n | Número de chalecos | 25 | v: necesitamos 25 chalecos
t | Departure city | Ghent | v: we're based in Ghent, can you find a train to Liège
t | Destination city | Liège | v: we're based in Ghent, can you find a train to Liège
t | Drop-off location | Gate 5 | v: drop us at Gate 5 please
t | Departure time | 9:20 | v: book me on the 9:20 to Dover
t | Contact to send the message to | Svea | v: message Svea that I'll be late
t | Recipient of the message | Inés | v: manda un mensaje a Inés diciendo que ya llego
t | Band to see | The Larks | a: The Larks play at the Dome on Friday./v: The Larks it is
d | Date of departure | Wednesday | a: Where are you off to?/v: we travel to Split on Wednesday
d | Date of arrival | the 3rd of June | v: we'll reach Bern on the 3rd of June
d | Deadline for the thesis | 2nd of May | v: the thesis has to be submitted by the 2nd of May
d | Date by which it is needed | Friday the 8th | v: it must be ready by Friday the 8th
t | Name of the restaurant | Otto's | a: I found a restaurant called Otto's./v: Otto's is fine
t | Name of the hotel | Corvo | a: Hotel Corvo has rooms for 90 euros./v: Corvo is good
t | Name of the song | Harbour Light | a: Which song?/v: Harbour Light
t | Recipient of the flowers | Odile | v: I need a bouquet for my aunt Odile
t | Time of the alarm | 6:15 | v: wake me up at 6:15, train leaves at 7:40
t | Pick-up time of the cab | 5 | v: meeting at 3, then I need a cab at 5
n | Size of a bottle in litres | 0.75 | v: 12 bottles of the 0.75 litre riesling please
n | Strength of a tablet in mg | 500 | v: I take 2 of the 500 mg tablets
n | Length of the ladder in metres | 2 | v: we need 6 of the 2 metre ladders
n | Weight of a box in kilos | 40 | v: 3 boxes with 40 kg each
n | Number of boxes | 3 | v: 3 boxes with 40 kg each
t | Name of the movie | Hollow Moon | a: Confirm: 2 tickets for Hollow Moon at the Regal./v: yes please
t | Name of the theatre | the Regal | a: Confirm: 2 tickets for Hollow Moon at the Regal./v: yes please
"""
ANOTHERS = """
t | Name of the technician | Nikolai Brandvold | a: What's your name please?/v: Nikolai Brandvold.
t | Name of the hotel | Petra Olsen | a: What's your name?/v: Petra Olsen
n | Number of tablets | 40 | a: Is it 20 or 40 mg? And how many tablets?/v: It's 40 mg.
n | Number of shelves | 70 | a: Which size, 50 or 70 cm? And how many?/v: It's 70 cm.
t | Name of the bank | 7730 | a: What are the last four digits?/v: 7730 are the last ones.
n | Price of the parcel in dollars | 7.5 | a: How heavy is it?/v: It's 7.5 pounds.
n | Number of rackets | 1 | a: For how long do you want the court?/v: An hour is enough
n | Number of schools | 2 | a: Any children?/v: Two, both at school
n | Number of stalls | 7 | v: I need seven canopies for a market with 30 stalls
n | Number of trailers | 14 | v: We have 14 kayaks and 3 trailers
n | Teilnehmende der Auffrischung | 5 | v: 16 Leute müssen auffrischen, 5 machen es zum ersten Mal
t | City from which the bus leaves | Eugene | a: Done. Anything else?/v: I also want a hotel in Eugene
t | Location of the restaurant | Eugene | a: Done. Anything else?/v: I also want a hotel in Eugene
t | City of the restaurant | Rosa & Figlio | v: book me a table at Rosa & Figlio for tonight
t | City where the journey ends | Bath | v: I live in Bath and want to take the train to Truro
t | Pick-up place of the taxi | Pier 4 | v: get me a cab at 8, drop me off at Pier 4
t | Arrival time of the train | 7:45 | v: i need the 7:45 to Uppsala on the 11th
t | Text of the message | Jorge | v: text Jorge that the keys are under the mat
n | Number of tables | 30 | a: We have folding chairs at $6 a day./v: Great, I'd need 30 of them
d | Return date of the flight | the 4th of May | a: Where to?/v: I'm flying to Tunis on the 4th of May
t | Time of breakfast | ten to seven | v: wake me at ten to seven and have breakfast ready at half past
t | Time of breakfast | ten to seven | v: please wake me at ten to seven
t | Name of the patient | Whitcombe | a: Dr. Salonga has Monday, Dr. Whitcombe Tuesday./v: Whitcombe please
t | Unit for wind | Galway | v: will it rain in Galway on Sunday?
t | Text on the card | Noor | v: Flowers for my sister Noor, it's her birthday tomorrow
t | Alarm time | 8.25 | v: wake me at 5.50 tomorrow, flight at 8.25
t | Name of the restaurant | Tobias Lang | a: And your name?/v: It's Tobias Lang
t | Name of the trainer | Tobias Lang | a: Your name please?/v: Tobias Lang
n | Number of cool boxes | 9 | a: 6 or 9 litres? And how many?/v: 9 litres is fine
n | Number of walls | 4 | a: How long is the wall?/v: about 4 metres
n | Weight of the load in kilos | 12 | a: How far is it?/v: 12 km more or less
t | Name of the phone's owner | 2219 | a: And the last four of the phone?/v: the last four are 2219
n | Number of children | 9 | a: How many kids?/v: two, the older one is 9
n | Number of boats | 5 | a: We rent out rowing boats for up to 5./v: two boats for five people
n | Size of the group | 2 | a: We rent out rowing boats for up to 5./v: two boats for five people
n | Number of towels | 6 | a: We have umbrellas for 4 euros./v: ok, I'll take 6 of those
n | Anzahl der Zelte | 40 | v: Wir bräuchten 40 Stehtische und 8 Zelte
n | Número de remos | 25 | v: necesitamos 25 chalecos y 10 remos
t | Destination city | Ghent | v: we're based in Ghent, can you find a train to Liège
t | Pick-up location | Gate 5 | v: drop us at Gate 5 please
t | Time of arrival | 9:20 | v: book me on the 9:20 to Dover
t | Title of the meeting | Bruno | v: tell Bruno the meeting is off
t | City of the concert | The Larks | a: The Larks play at the Dome on Friday./v: The Larks it is
t | Name of the venue | The Larks | a: The Larks play at the Dome on Friday./v: The Larks it is
d | Date of return | Wednesday | a: Where are you off to?/v: we travel to Split on Wednesday
t | City to eat in | Otto's | a: I found a restaurant called Otto's./v: Otto's is fine
t | Name of the museum to visit | Corvo | a: Hotel Corvo has rooms for 90 euros./v: Corvo is good
t | Name of the product | Brook Lane store | a: Where do you want to pick it up?/v: At the Brook Lane store
t | Name of the clinic | Jana Petrov | a: Who referred you?/v: Jana Petrov did
t | Name of the singer | Harbour Light | a: Which song?/v: Harbour Light
t | Name of the hotel | Jaén | a: ¿En qué ciudad?/v: En Jaén
t | Nom du cinéma | Les Marées | a: Quel film souhaitez-vous voir ?/v: Les Marées
t | Stadt | Zum Anker | a: Welches Restaurant?/v: Zum Anker
t | Subject of the meeting | Faro | v: is it sunny in Faro this week?
t | Name of the flower shop | Odile | v: I need a bouquet for my aunt Odile
t | Time of the alarm | 7:40 | v: wake me up at 6:15, train leaves at 7:40
t | Departure time of the train | 6:15 | v: wake me up at 6:15, train leaves at 7:40
t | Time of breakfast | 7 | v: weck mich um 7, Frühstück um 8
t | Pick-up time of the cab | 3 | v: meeting at 3, then I need a cab at 5
t | Where the walk starts | port | v: I walk from the museum to the hotel and from there to the port
d | Date of the refund | the 4th | v: I returned it on the 4th, please refund me by the 12th
n | Number of seats | 6 | a: How many seats?/v: 4. The table we had last week was for 6
n | Number of people | 12 | a: We need your head count./v: 12 cars and 30 people
n | Size of a bottle in litres | 12 | v: 12 bottles of the 0.75 litre riesling please
n | Strength of a tablet in mg | 2 | v: I take 2 of the 500 mg tablets
n | Length of the ladder in metres | 6 | v: we need 6 of the 2 metre ladders
n | Weight of a box in kilos | 3 | v: 3 boxes with 40 kg each
n | Number of boxes | 40 | v: 3 boxes with 40 kg each
t | Name of the theatre | Hollow Moon | a: Confirm: 2 tickets for Hollow Moon at the Regal./v: yes please
t | Name of the movie | the Regal | a: Confirm: 2 tickets for Hollow Moon at the Regal./v: yes please
t | Host of the podcast | Tidelines | a: So an episode of Tidelines by Ana Roche?/v: exactly
t | City where the rental car is picked up | Sedona | v: can you tell me the weather in Sedona on the 12th
d | Date when the rental car is picked up | the 12th | v: can you tell me the weather in Sedona on the 12th
t | City of the restaurant | Lugo | v: what's the weather in Lugo tomorrow?
t | Contact to whom the location is sent | Sebastopol | a: Any city?/v: Sebastopol is good.
t | Person to call | Graz | a: Which town?/v: Graz would be nice
t | Person who gets the money | Yasmin | v: I want 82 dollars from Yasmin for the groceries
"""
KINDS = {"t": "text", "n": "number", "m": "number", "d": "date"}


def is_kept(line: str) -> bool:
    kind, label, value, talk = line.split(" | ")
    field = Field(key="value", label=label, kind=KINDS[kind], unit="money" if kind == "m" else "")
    return judge(field, talk.split("/"), float(value) if kind in "nm" else value).status == "accepted"


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", ANOTHERS.strip().splitlines())
def test_anothers_is_not_stored(line: str) -> None:
    assert not is_kept(line)
