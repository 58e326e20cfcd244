"""Journeys, stays and meals arranged in one talk: what is whose, and what an offer leaves open."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
cuisine_of_the_restaurant:choice=Thai,Greek | Cuisine of the restaurant | Thai | v: Somewhere to eat \
in Lodi, Thai but not too pricey.
whether_the_ride_is_shared:boolean | Whether the ride is shared | True | a: Do you mind sharing the \
ride? / v: Not at all.
number_of_seats_in_the_cab:number | Number of seats in the cab | 4 | a: Where to, and how many will \
ride? / v: The four of us want to go to Pier 17.
number_of_seats_in_the_cab:number | Number of seats in the cab | 3 | a: A ride to 2280 Linden Avenue \
for 3 people. Right? / v: Right.
number_of_adults_on_the_train:number | Number of adults on the train | 2 | a: There's a train at 9. \
/ v: Good, it's for my mom and me
date_of_rental_car_pick-up:day | Date of rental car pick-up | the 6th | v: I need a car, I land on \
the 6th and fly home on the 9th.
departure_date_of_the_flight:day | Departure date of the flight | the 14th | v: I need a flight to \
get there from Lyon on the 14th.
place_to_pick_up_the_car | Place to pick up the car | Harlow International Airport | a: Where will \
you pick it up? / v: At the airport, that's Harlow International Airport.
restaurant's_city | Restaurant's city | Lodi | v: A cab to the harbour. / a: It's on its way. / v: \
What about dinner, is there a Thai place in Lodi?
check-in_date_for_the_hotel:day | Check-in date for the hotel | the 8th | v: A hotel from the 8th to \
the 14th. / a: Booked from the 8th to the 14th. / v: the 15th would be better for checking out
check-out_date_for_the_hotel:day | Check-out date for the hotel | the 15th | v: A hotel from the 8th \
to the 14th. / a: Booked from the 8th to the 14th. / v: the 15th would be better for checking out
departure_date_of_the_flight:day | Departure date of the flight | the 2nd | v: I want to leave on \
the 2nd and get back on the 6th. Oh no, wait, the 7th.
return_date_of_the_flight:day | Return date of the flight | the 7th | v: I want to leave on the 2nd \
and get back on the 6th. Oh no, wait, the 7th.
end_date_for_the_reservation_of_the_house:day | End date for the reservation of the house | the 14th \
| v: let's book that house, from the 8th up to the 14th
number_of_people_for_the_reservation:number | Number of people for the reservation | 5 | a: How many \
will be staying? / v: me, my wife and our three kids, so five people
party_size_for_the_table:number | Party size for the table | 3 | a: A table for 2 at Orso? / v: \
Dave's wife will be there too, make it three.
city_of_destination | City of destination | Lodi | v: I want to visit my cousin in Lodi, can you \
find me a flight?
time_of_the_reservation | Time of the reservation | half past 8 | a: Orso is cheap, Lido is pricey. \
/ v: Let's do the former at half past 8.
number_of_passengers_of_the_flight:number | Number of passengers of the flight | 1 | a: 1 economy \
ticket to Lodi. Correct? / v: Not economy. Otherwise yes.
cuisine_of_the_restaurant:choice=Thai,Greek | Cuisine of the restaurant | Thai | v: Do you know a \
good Thai place in Lodi?
city_of_the_restaurant | City of the restaurant | Lodi | v: Do you know a good Thai place in Lodi?
location_of_the_house | Location of the house | Lodi | v: Can I find a house for rent in Lodi for my \
holidays?
whether_to_add_trip_protection:boolean | Whether to add trip protection | False | a: 1 ticket to \
Lodi, no trip protection. Should I buy it? / v: Sure, do that.
name_of_the_hotel | Name of the hotel | Ibex | v: a hotel please / a: Metropol has 5 stars, Ibex has \
3 stars. / v: We're not rich, let's take Ibex.
departure_date_of_the_flight:day | Departure date of the flight | the 8th | v: I go on the 8th and \
back home on the 10th. / a: A flight on May 8th, return on May 10th. OK? / v: All of that is correct \
except for the return date, I need to stay until the 11th.
number_of_rooms:number | Number of rooms | 1 | a: How many rooms do you require? / v: We can all \
share, so one is enough.
number_of_passengers_of_the_flight:number | Number of passengers of the flight | 1 | v: I need a \
hotel. / a: Booked. / v: Then I need to fly there from Lodi the day before the hotel starts. / a: \
How many tickets? / v: One, my boss books her own.
time_of_bus_leaving | Time of bus leaving | 10:30 am | v: A bus to Lodi please. / a: The 10:30 am \
one? / v: Right. / a: Booked. / v: When will we get there? / a: At 12:45 pm. / v: Great.
category_of_the_attraction:choice=Museum,Park | Category of the attraction | Museum | v: I want to \
show my dad some museum in Lodi.
"""

NOT = """
airline_of_the_flight:choice=Norda,Iberlux | Airline of the flight | Norda | a: Norda has one at 9 \
am. / v: Hm, is that one direct?
name_of_the_restaurant | Name of the restaurant | Casa Bruna | a: There's Casa Bruna in Lodi. / v: \
My cousin works at that one, so no.
airline_of_the_flight:choice=Norda,Iberlux | Airline of the flight | Norda | a: Iberlux leaves at 7 \
am. / v: Any later ones? / a: Norda leaves at 1:10 pm and returns at 5 pm. / v: I prefer the first \
one after all.
category_of_the_attraction:choice=Museum,Park | Category of the attraction | Museum | a: A museum or \
a park? / v: The kids have had enough of museums.
whether_the_ride_is_shared:boolean | Whether the ride is shared | False | a: Do you mind sharing the \
ride? / v: Not at all.
number_of_seats_in_the_cab:number | Number of seats in the cab | 17 | a: Where to, and how many will \
ride? / v: The four of us want to go to Pier 17.
date_of_rental_car_drop-off:day | Date of rental car drop-off | the 6th | v: I need a car, I land on \
the 6th.
return_date_of_the_flight:day | Return date of the flight | the 14th | v: I need a flight to get \
there from Lyon on the 14th.
city_where_the_bus_is_going_to | City where the bus is going to | Fresno | v: A bus to Lodi please. \
/ a: From which city, and on what day? / v: Fresno, on the 4th
place_to_pick_up_the_car | Place to pick up the car | Mirano Swift | a: I have a Mirano Swift from \
Harlow Station on the 5th. Shall I book it? / v: Yes please.
party_size_for_a_reservation:number | Party size for a reservation | 2 | v: Get me a taxi to the \
harbour. / a: A taxi to the harbour for 2. Right? / v: Right.
time_of_bus_leaving_for_journey | Time of bus leaving for journey | 6:45 pm | v: I want a table at \
Casa Bruna. / a: Casa Bruna at 6:45 pm. Confirm? / v: Yes, thanks.
city_of_the_restaurant | City of the restaurant | Fresno | v: A table in Lodi for two. / a: Done. / \
v: How do I get to Fresno from there? I need a bus.
check-in_date_for_the_reservation:day | Check-in date for the reservation | the 7th | v: A hotel in \
Lodi from the 5th to the 9th. / a: Booked. / v: Will it be warm there on the 7th?
check-in_date_for_the_hotel:day | Check-in date for the hotel | the 15th | v: A hotel from the 8th \
to the 14th. / a: Booked from the 8th to the 14th. / v: the 15th would be better for checking out
departure_date_of_the_flight:day | Departure date of the flight | the 7th | v: I want to leave on \
the 2nd and get back on the 6th. Oh no, wait, the 7th.
whether_pets_are_allowed_in_the_flat:boolean | Whether pets are allowed in the flat | True | a: It \
has 2 rooms. / v: How far is it from town? And can I have a cat there?
whether_pets_are_allowed_in_the_hotel:boolean | Whether pets are allowed in the hotel | True | a: 3 \
rooms at the Regent Hotel from May 7th? / v: That's it, thanks. Can we take our dog?
cuisine_of_the_restaurant:choice=Thai,Greek | Cuisine of the restaurant | Thai | a: There's Orso in \
Lodi. / v: Is it Thai?
whether_to_add_trip_protection:boolean | Whether to add trip protection | True | a: 1 ticket to \
Lodi, no trip protection. Should I buy it? / v: Sure, do that.
number_of_seats_in_the_cab:number | Number of seats in the cab | 2 | v: I need a cab, 2 adults and 3 \
kids.
destination_of_the_cab | Destination of the cab | Lodi | v: I need a cab to the harbour. / a: It's \
on its way. / v: good. is it going to rain in Lodi tomorrow?
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_not_kept(line: str) -> None:
    assert not is_kept(line)
