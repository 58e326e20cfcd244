"""Fields of services and the shorthand of whole talks about them: rows "field | value | quote, or the last
message | whether it is stored" under their talk; "//" parts its messages, the last is the visitor's."""

from __future__ import annotations

import json

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import judge

FIELDS = {
    "album": Field("album_of_the_song", "text", "Album of the song"),
    "caldate": Field("date_of_the_calendar_event", "date", "Date of the calendar event"),
    "director": Field("director_of_the_movie", "text", "Director of the movie"),
    "doctor": Field("name_of_the_doctor", "text", "Name of the doctor"),
    "alname": Field("name_of_the_alarm", "text", "Name of the alarm"),
    "altime": Field("time_of_the_alarm", "text", "Time of the alarm"),
    "apdate": Field("date_of_the_appointment", "date", "Date of the appointment"),
    "apptime": Field("start_time_of_the_appointment", "text", "Start time of the appointment"),
    "artist": Field("name_of_the_artist", "text", "Name of the artist"),
    "attcat": Field(
        "category_of_the_attraction",
        "choice",
        "Category of the attraction",
        choices=tuple(map(Choice, ("Museum", "Park", "Historical Landmark", "Sports Venue"))),
    ),
    "calloc": Field("location_of_the_calendar_event", "text", "Location of the calendar event"),
    "caltime": Field("start_time_of_the_calendar_event", "text", "Start time of the calendar event"),
    "caltitle": Field("title_of_the_calendar_event", "text", "Title of the calendar event"),
    "cartype": Field(
        "type_of_car",
        "choice",
        "Type of car",
        choices=tuple(map(Choice, ("Compact", "Standard", "Full-size", "SUV", "Hatchback"))),
    ),
    "checkiniso": Field("check-in_date", "date", "Check-in date", format="iso"),
    "checkoutiso": Field("check-out_date", "date", "Check-out date", format="iso"),
    "depdateiso": Field("departure_date", "date", "Departure date", format="iso"),
    "deptime": Field("departure_time", "text", "Departure time"),
    "dest": Field("city_to_travel_to", "text", "City to travel to"),
    "device": Field(
        "device_to_play_the_music_on",
        "choice",
        "Device to play the music on",
        choices=tuple(map(Choice, ("TV", "Kitchen speaker", "Bedroom speaker"))),
    ),
    "fclass": Field(
        "ticket_class",
        "choice",
        "Ticket class",
        choices=tuple(map(Choice, ("Economy", "Premium Economy", "Business", "First"))),
    ),
    "furnished": Field(
        "whether_the_property_is_furnished",
        "boolean",
        "Whether the property is furnished",
        cues=("furnished",),
    ),
    "garage": Field(
        "whether_the_property_has_a_garage", "boolean", "Whether the property has a garage", cues=("garage",)
    ),
    "guests": Field("number_of_guests", "number", "Number of guests"),
    "hcity": Field("city_where_the_hotel_is", "text", "City where the hotel is"),
    "insur": Field(
        "whether_to_buy_insurance_for_the_car",
        "boolean",
        "Whether to buy insurance for the car",
        cues=("insurance",),
    ),
    "movie": Field("title_of_the_movie", "text", "Title of the movie"),
    "nights": Field("number_of_nights_of_the_stay", "number", "Number of nights of the stay"),
    "origin": Field("city_to_leave_from", "text", "City to leave from"),
    "outdoor": Field(
        "whether_the_restaurant_has_outdoor_seating",
        "boolean",
        "Whether the restaurant has outdoor seating",
        cues=(
            "outdoor",
            "outside",
        ),
    ),
    "party": Field("number_of_people_in_the_reservation", "number", "Number of people in the reservation"),
    "payamt": Field(
        "amount_of_money_to_send_or_request", "number", "Amount of money to send or request", unit="money"
    ),
    "paysrc": Field(
        "source_of_money_for_the_payment",
        "choice",
        "Source of money for the payment",
        choices=tuple(map(Choice, ("credit card", "debit card", "app balance"))),
    ),
    "payto": Field("name_of_the_contact_to_pay", "text", "Name of the contact to pay"),
    "pets": Field(
        "whether_pets_are_allowed",
        "boolean",
        "Whether pets are allowed",
        cues=(
            "pets",
            "pet",
            "dog",
        ),
    ),
    "pickcity": Field("city_to_pick_up_the_rental_car", "text", "City to pick up the rental car"),
    "pickdate": Field("pickup_date_of_the_rental_car", "date", "Pickup date of the rental car"),
    "picktime": Field("pickup_time_of_the_rental_car", "text", "Pickup time of the rental car"),
    "price": Field(
        "price_range_of_the_restaurant",
        "choice",
        "Price range of the restaurant",
        choices=tuple(map(Choice, ("cheap", "moderate", "expensive"))),
    ),
    "rcity": Field("city_where_the_restaurant_is", "text", "City where the restaurant is"),
    "refund": Field(
        "whether_the_ticket_is_refundable",
        "boolean",
        "Whether the ticket is refundable",
        cues=("refundable",),
    ),
    "retdateiso": Field("return_date", "date", "Return date", format="iso"),
    "ridedest": Field("destination_of_the_ride", "text", "Destination of the ride"),
    "riders": Field("number_of_passengers_in_the_cab", "number", "Number of passengers in the cab"),
    "rname": Field("name_of_the_restaurant", "text", "Name of the restaurant"),
    "rooms": Field("number_of_rooms_to_book", "number", "Number of rooms to book"),
    "rtime": Field("time_of_the_table_reservation", "text", "Time of the table reservation"),
    "seats": Field("number_of_seats", "number", "Number of seats"),
    "shared": Field(
        "whether_the_ride_is_shared",
        "boolean",
        "Whether the ride is shared",
        cues=(
            "shared",
            "share",
        ),
    ),
    "showtime": Field("time_of_the_show", "text", "Time of the show"),
    "song": Field("name_of_the_song", "text", "Name of the song"),
    "stylist": Field("name_of_the_stylist_or_salon", "text", "Name of the stylist or salon"),
    "subs": Field("language_of_the_subtitles", "text", "Language of the subtitles"),
    "tickets": Field("number_of_tickets_to_buy", "number", "Number of tickets to buy"),
    "travelers": Field("number_of_travelers", "number", "Number of travelers"),
    "wifi": Field("whether_the_hotel_has_wifi", "boolean", "Whether the hotel has wifi", cues=("wifi",)),
}


def talks(table: str) -> list[tuple[str, str]]:
    """Each row with the talk that stands above it."""
    found, talk = [], ""
    for line in table.strip().splitlines():
        if line.startswith(">"):
            talk = line[2:]
        else:
            found.append((talk, line))
    return found


def is_as_told(talk: str, row: str) -> bool:
    """Whether the verdict on a row is the one that it names."""
    key, value, quote, expected = (part.strip() for part in row.split("|"))
    parts = talk.split(" // ")
    lines = [f"{'va'[(len(parts) - 1 - k) % 2]}: {said}" for k, said in enumerate(parts)]
    want = json.loads(value) if FIELDS[key].kind in ("number", "boolean") else value
    verdict = judge(FIELDS[key], lines, want, quote or None)
    return (verdict.status == "accepted") == (expected == "stored")
