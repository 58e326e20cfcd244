"""Of two things offered one is taken, and the other only told of."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
barber | Barber | Kofi | v: a barber for friday? / a: Kofi has time at 4 pm and Bruno at 5 pm. / v: \
bruno burned my ear once. {kofi}
alarm_sound | Alarm sound | Rooster | v: an alarm for 6 / a: The sound is Waves, as before. Or would \
you like Rooster? / v: i sleep right through waves. {rooster please}
doctor | Doctor | Dr. Weber | v: who can see me? / a: Dr. Stone or Dr. Weber. / v: Dr. Stone has \
retired, hasn't he? {Dr. Weber then}.
ride_type:choice=Shared,Standard,Premium | Ride type | Premium | v: a ride to the church / a: \
Shared, Standard or Premium? / v: {Premium.} Shared would make us late.
cafe | Cafe | Morrow's Tea House | v: A cafe nearby? / a: The Blue Kettle, or Morrow's Tea House. / \
v: The first one my aunt does not like. {The second.}
airline | Airline | Norda | v: flights to Oslo / a: Skylark has one with 2 stops, Norda one with 1 \
stop. / v: Two stops with a baby, no way. {I'd take Norda}.
doctor_name | Doctor name | Dr. Farid Aman | v: a cardiologist / a: Dr. Louise Petra is away until \
May. Dr. Farid Aman has time tomorrow. / v: I can't wait until May. {I'll see Dr. Aman}.
restaurant | Restaurant | Chez Lou | v: Which restaurant? / a: Chez Lou is French, Mezze House is \
Lebanese. / v: We had Lebanese yesterday {so Chez Lou}
cinema | Cinema | Annen | v: Is there a film tonight? / a: In Graz it's at the Rex in German and at \
the Annen in English. / v: my german is terrible, {the Annen}
hotel | Hotel | The Crown | v: Hotel? / a: The Heron or The Crown? / v: {The Crown looks nice} and \
it's near the beach.
hotel | Hotel | The Heron | v: Hotel? / a: The Heron or The Crown? / v: I liked {the pictures of The \
Heron} so let's take that.
doctor | Doctor | Dr. Moss | v: a doctor / a: Dr. Moss or Dr. Hale? / v: Dr. Moss knows me, {so Dr. \
Moss}
friseurin | Friseurin | Petra | v: Für wann soll ich buchen, bei Anna oder Petra? / a: Sie wollten \
zu Anna oder Petra. / v: Anna hat mir zu kurz geschnitten. {Petra bitte}
peluquera | Peluquera | Irene | v: Peluquería / a: ¿Con Marta o con Irene? / v: Marta siempre llega \
tarde. {Irene.}
guide | Guide | Irma | v: Which tour guide is free? / a: Pavel is free on Monday, Irma on Tuesday. / \
v: pavel talks too fast for my parents. {irma please}
car_type:choice=Compact,Estate,Van | Car type | Estate | v: What can I rent? / a: A Compact, an \
Estate or a Van? / v: Our dog hated the Compact. {Estate then.}
restaurant | Restaurant | Bistro Nord | v: Somewhere to eat / a: Bistro Nord or Casa Blu, both have \
a table. / v: My boss eats at Casa Blu every day. {Bistro Nord}
garage | Garage | Lenoir | v: Quel garage ? / a: Garage Petit ou Garage Lenoir. / v: Petit m'a raté \
les freins l'an dernier. {Lenoir.}
medico | Medico | Riva | v: Quale medico? / a: La dottoressa Riva o il dottor Sala. / v: Sala è \
andato in pensione. {Riva.}
hotel | Hotel | The Cove | v: A hotel / a: The Pines and The Cove have rooms. / v: The Cove is where \
we got married, {so The Cove please}.
branch | Branch | Kingsway | v: A bank branch / a: Mill Street or Kingsway? / v: {Kingsway's \
closer.} Friday would suit me.
shipping:choice=Express,Standard | Shipping | Express | v: delivery? / a: By Express or by Standard? \
/ v: Standard takes ages and I leave on Monday. {Express!}
film | Film | Harbour Light | v: Which film? / a: Harbour Light or The Long Fence? / v: {My kids \
loved Harbour Light}. And they want to see it again.
hairdresser | Hairdresser | Jana | v: Who cuts? / a: Mo or Jana. / v: {I'm always happy with Jana}, \
Friday at 3.
"""

NOT_SAID = """
barber | Barber | Bruno | v: a barber for friday? / a: Kofi has time at 4 pm and Bruno at 5 pm. / v: \
{bruno burned my ear once}. kofi
alarm_sound | Alarm sound | Waves | v: an alarm for 6 / a: The sound is Waves, as before. Or would \
you like Rooster? / v: {i sleep right through waves}. rooster please
doctor | Doctor | Dr. Stone | v: who can see me? / a: Dr. Stone or Dr. Weber. / v: {Dr. Stone has \
retired}, hasn't he? Dr. Weber then.
ride_type:choice=Shared,Standard,Premium | Ride type | Shared | v: a ride to the church / a: Shared, \
Standard or Premium? / v: Premium. {Shared would make us late}.
cafe | Cafe | The Blue Kettle | v: A cafe nearby? / a: The Blue Kettle, or Morrow's Tea House. / v: \
{The first one my aunt does not like.} The second.
cuisine:choice=French,Lebanese | Cuisine | Lebanese | v: Which restaurant? / a: Chez Lou is French, \
Mezze House is Lebanese. / v: {We had Lebanese yesterday} so Chez Lou
language_of_the_film:choice=German,English | Language of the film | German | v: Is there a film \
tonight? / a: In Graz it's at the Rex in German and at the Annen in English. / v: {my german is \
terrible}, the Annen
language_of_the_film | Language of the film | German | v: Is there a film tonight? / a: In Graz it's \
at the Rex in German and at the Annen in English. / v: {my german is terrible}, the Annen
friseurin | Friseurin | Anna | v: Für wann soll ich buchen, bei Anna oder Petra? / a: Sie wollten zu \
Anna oder Petra. / v: {Anna hat mir zu kurz geschnitten}. Petra bitte
peluquera | Peluquera | Marta | v: Peluquería / a: ¿Con Marta o con Irene? / v: {Marta siempre llega \
tarde}. Irene.
guide | Guide | Pavel | v: Which tour guide is free? / a: Pavel is free on Monday, Irma on Tuesday. \
/ v: {pavel talks too fast} for my parents. irma please
car_type:choice=Compact,Estate,Van | Car type | Compact | v: What can I rent? / a: A Compact, an \
Estate or a Van? / v: {Our dog hated the Compact}. Estate then.
restaurant | Restaurant | Casa Blu | v: Somewhere to eat / a: Bistro Nord or Casa Blu, both have a \
table. / v: {My boss eats at Casa Blu every day}. Bistro Nord
garage | Garage | Petit | v: Quel garage ? / a: Garage Petit ou Garage Lenoir. / v: {Petit m'a raté \
les freins} l'an dernier. Lenoir.
medico | Medico | Sala | v: Quale medico? / a: La dottoressa Riva o il dottor Sala. / v: {Sala è \
andato in pensione}. Riva.
class:choice=Flow,Yin | Class | Yin | v: any yoga this week? / a: Flow with Nina, or Yin with Oda. / \
v: {Yin put me to sleep last time}, flow
row | Row | Row F | v: seats? / a: Row C or Row F? / v: My mother can't see well {from Row F}. Row C \
please.
shipping:choice=Express,Standard | Shipping | Standard | v: delivery? / a: By Express or by \
Standard? / v: {Standard takes ages} and I leave on Monday. Express!
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
