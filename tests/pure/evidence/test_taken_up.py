"""Replies that take the one thing offered by pointing at it, and replies that only point."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
stylist | Name of the stylist | Odile Prat | v: I need a haircut \
/ a: There is Odile Prat, she has good ratings. / v: I'd like an appointment with her on Friday.
clinic | Name of the clinic | Marlowe Vet | v: My dog limps / a: Marlowe Vet on Cord Street is open today. \
/ v: Ok, I'll go there.
play | Title of the play | The Glass Bell | v: Any plays this week? \
/ a: The Glass Bell is on at the Corn Hall. / v: Great, get me 2 seats for that.
play | Title of the play | The Glass Bell | v: Any plays this week? \
/ a: The Glass Bell is on at the Corn Hall, Friday at 8 pm. \
/ v: I'd like to see that one, 4 tickets please.
song | Song title | Rust and Honey | v: play something / a: How about Rust and Honey by Della Moon? \
/ v: I like her. Play it in the kitchen.
restaurant | Name of the restaurant | Pho Corner | v: Somewhere to eat in Dent \
/ a: Pho Corner is a Vietnamese place. / v: Nice, book me a table there for 3 at 7.
restaurant | Name of the restaurant | Pho Corner | v: Somewhere to eat in Dent \
/ a: I'd suggest Pho Corner. / v: Sounds like fun, can you get us a table there?
dentist | Name of the dentist | Dr. Alma Reyes | v: I need a dentist \
/ a: Dr. Alma Reyes has her practice in Elm Road. \
/ v: Alright, she sounds good. I need an appointment with her next Tuesday.
hotel | Hotel name | Pine Lodge | v: A hotel in Ort / a: Pine Lodge has 3 stars. \
/ v: I'll stay there then. 2 rooms.
tour | Name of the tour | Harbour Walk | v: any tours? / a: We have the Harbour Walk on Sunday morning. \
/ v: My kids will love that. Sign us up for it please.
trainer | Name of the trainer | Gus Alder | v: I want a personal trainer \
/ a: Gus Alder is free on Mondays. / v: I want him for 5 sessions.
property | Name of the property | Fern Court | v: I want a flat in Kell \
/ a: Fern Court has 2 bedrooms, it is $1,200. / v: I'd like to visit it on the 14th.
car | Car model | Brio Nova | v: a rental car / a: There's a Brio Nova for $40 a day. \
/ v: I'd take that one from the 3rd.
show | Name of the show | Moth Circus | v: what's on? / a: Moth Circus is in town on March 20th. \
/ v: We want 5 tickets for it, please.
film | Title of the film | Dust Road | v: a western? / a: Dust Road is a western. \
/ v: Okay I want to watch that with English subtitles.
zahnarzt | Name of the dentist | Dr. Lindner | v: Ich brauche einen Zahnarzt \
/ a: Frau Dr. Lindner hat ihre Praxis am Markt. / v: Da hätte ich gern einen Termin am Freitag.
hotel | Hotel name | Haus Seeblick | v: Ein Hotel in Prien / a: Das Haus Seeblick hat drei Sterne. \
/ v: Schön, dort möchte ich zwei Zimmer.
restaurant | Restaurant | Le Goéland | v: Un resto à Brest / a: Je vous propose Le Goéland. \
/ v: Très bien, je voudrais réserver une table là-bas pour 4.
evento | Name of the event | Noche de Boleros | v: ¿Hay conciertos? \
/ a: Está la Noche de Boleros el viernes. / v: Quiero 3 entradas para eso.
hotel | Name of the hotel | Villa Rosa | v: Un albergo a Lecce / a: C'è la Villa Rosa, tre stelle. \
/ v: Vorrei una camera lì per due notti.
hotel | Name of the hotel | Solar do Rio | v: Um hotel em Tavira / a: O Solar do Rio tem três estrelas. \
/ v: Quero dois quartos lá.
restaurant | Restaurant | De Kade | v: Iets te eten in Delft / a: De Kade is een visrestaurant. \
/ v: Leuk, daar wil ik een tafel voor vier.
barber | Barber's name | Tony Vale | v: trim my beard / a: Tony Vale has his chair on Pike Street. \
/ v: Perfect, I want to book with him at 10.
gym | Name of the gym | Iron Den | v: gyms near me / a: I found Iron Den. It's open all night. \
/ v: cool, I want to sign up there
museum | Museum to visit | Hall of Clocks | v: something for a rainy day \
/ a: What about the Hall of Clocks? / v: I love that museum. We will go there at 2.
hall | Event name | Brass Tacks | v: any jazz in Moor? / a: Brass Tacks play on the 9th. \
/ v: That's my favorite band. I need four seats for it.
villa | Name of the villa | Casa Ruda | v: a villa for 6 / a: Casa Ruda sleeps 6 and has a pool. \
/ v: Lovely. Can I rent it from the 5th to the 9th?
podcast | Podcast | Slow Tides | v: I'd like a podcast / a: Slow Tides is about the sea. \
/ v: Let me hear that one.
camp | Name of the campsite | Otter Creek | v: a campsite / a: Otter Creek has a spot. The price is $22. \
/ v: we'd take it for two nights
therapist | Name of the therapist | Nora Quill | v: I need a massage \
/ a: Nora Quill works in the centre. Her rating is 4.8. \
/ v: I would like to make an appointment with her for Monday.
restaurant | Name of the restaurant | Sea Salt | v: fish please / a: Sea Salt in Harwick has fish. \
/ v: Could you reserve two seats there for 8 pm?
film | Film | Night Ferry | v: a film for us / a: Night Ferry is a mystery. \
/ v: Good. I'd like to watch that now.
event | Ereignis | Lichterfest | v: Was ist los am Samstag? / a: Am Samstag ist das Lichterfest. \
/ v: Dafür nehme ich zwei Karten.
artz | Nom du médecin | Mme Colin | v: je cherche un médecin / a: Mme Colin a un cabinet rue Haute. \
/ v: Je prends rendez-vous avec elle.
peli | Película | El Faro | v: algo de terror / a: El Faro es de terror. \
/ v: Quiero ver esa con subtítulos.
rist | Ristorante | Da Nina | v: un ristorante / a: C'è Da Nina, cucina ligure. \
/ v: Vorremmo un tavolo lì alle otto.
hotel | Naam van het hotel | Hotel Anker | v: een hotel / a: Hotel Anker heeft drie sterren. \
/ v: Daar neem ik een kamer voor drie nachten.
"""

NOT_SAID = """
stylist | Name of the stylist | Odile Prat | v: I need a haircut \
/ a: There is Odile Prat, she has good ratings. / v: I'd like somebody closer than her.
stylist | Name of the stylist | Odile Prat | v: I need a haircut \
/ a: There is Odile Prat, she has good ratings. / v: Is she expensive? I don't want to go to her if so.
play | Title of the play | The Glass Bell | v: Any plays this week? \
/ a: The Glass Bell is on at the Corn Hall. / v: I need more details about that.
play | Title of the play | The Glass Bell | v: Any plays this week? \
/ a: The Glass Bell is on at the Corn Hall. / v: How do I get there?
play | Title of the play | The Glass Bell | v: Any plays this week? \
/ a: The Glass Bell is on at the Corn Hall. / v: I've seen that last year.
play | Title of the play | The Glass Bell | v: Any plays this week? \
/ a: The Glass Bell is on at the Corn Hall. / v: My sister bought tickets for that.
restaurant | Name of the restaurant | Pho Corner | v: Somewhere to eat \
/ a: Pho Corner is a Vietnamese place. / v: I want to see the menu there.
restaurant | Name of the restaurant | Pho Corner | v: Somewhere to eat \
/ a: Pho Corner is a Vietnamese place. / v: I need to think about it.
restaurant | Name of the restaurant | Pho Corner | v: Somewhere to eat \
/ a: Pho Corner is a Vietnamese place. / v: Could I book a table there on Sunday if my friends come?
restaurant | Name of the restaurant | Pho Corner | v: Somewhere to eat \
/ a: Pho Corner is a Vietnamese place. / v: I never want to eat there again.
restaurant | Name of the restaurant | Pho Corner | v: Somewhere to eat \
/ a: Pho Corner is a Vietnamese place. / v: I'd like something like that but cheaper.
hotel | Hotel name | Pine Lodge | v: A hotel in Ort / a: Pine Lodge has 3 stars. Ash House has 4 stars. \
/ v: I'd like to stay there for 2 nights.
hotel | Hotel name | Pine Lodge | v: A hotel in Ort / a: Pine Lodge has 3 stars. \
/ v: Do they have parking there?
hotel | Hotel name | Pine Lodge | v: A hotel in Ort / a: Pine Lodge has 3 stars. \
/ v: I want to know how far the beach is from there.
dentist | Name of the dentist | Dr. Alma Reyes | v: I need a dentist \
/ a: Dr. Alma Reyes has her practice in Elm Road. / v: I had an appointment with her in May, she hurt me.
film | Title of the film | Dust Road | v: a western? / a: Dust Road is a western. \
/ v: I want another one, I watched that on Sunday.
zahnarzt | Name of the dentist | Dr. Lindner | v: Ich brauche einen Zahnarzt \
/ a: Frau Dr. Lindner hat ihre Praxis am Markt. / v: Gibt es dort Parkplätze?
hotel | Hotel name | Haus Seeblick | v: Ein Hotel in Prien / a: Das Haus Seeblick hat drei Sterne. \
/ v: Dort möchte ich nicht wieder hin.
evento | Name of the event | Noche de Boleros | v: ¿Hay conciertos? \
/ a: Está la Noche de Boleros el viernes. / v: Quiero saber más de eso.
barber | Barber's name | Tony Vale | v: trim my beard / a: Tony Vale has his chair on Pike Street. \
/ v: My brother books with him all the time.
gym | Name of the gym | Iron Den | v: gyms near me / a: I found Iron Den. It's open all night. \
/ v: I want to know what it costs there
gym | Name of the gym | Iron Den | v: gyms near me / a: I found Iron Den. It's open all night. \
/ v: I used to go there, what else is near?
museum | Museum to visit | Hall of Clocks | v: something / a: What about the Hall of Clocks? \
/ v: Would my kids like it there?
hall | Event name | Brass Tacks | v: any jazz? / a: Brass Tacks play on the 9th. \
/ v: I would like that if it were free.
villa | Name of the villa | Casa Ruda | v: a villa for 6 / a: Casa Ruda sleeps 6 and has a pool. \
/ v: I need a garden with it.
villa | Name of the villa | Casa Ruda | v: a villa for 6 \
/ a: Casa Ruda sleeps 6 and has a pool. Casa Onda has two pools. / v: I'd like to stay there.
podcast | Podcast | Slow Tides | v: I'd like a podcast / a: Slow Tides is about the sea. \
/ v: I'd like to hear her voice first.
camp | Name of the campsite | Otter Creek | v: a campsite / a: Otter Creek has a spot. \
/ v: Let me see it on the map.
therapist | Name of the therapist | Nora Quill | v: a massage / a: Nora Quill works in the centre. \
/ v: Can you send her my number and ask her?
restaurant | Name of the restaurant | Sea Salt | v: fish please / a: Sea Salt in Harwick has fish. \
/ v: I'd want to get there by bike.
restaurant | Name of the restaurant | Sea Salt | v: fish please / a: Sea Salt in Harwick has fish. \
/ v: I want that kind of place but in Orton.
event | Ereignis | Lichterfest | v: Was ist los? / a: Am Samstag ist das Lichterfest. \
/ v: Da kann ich leider nicht.
artz | Nom du médecin | Mme Colin | v: je cherche un médecin / a: Mme Colin a un cabinet rue Haute. \
/ v: Je voudrais quelqu'un de plus proche que ça.
rist | Ristorante | Da Nina | v: un ristorante / a: C'è Da Nina, cucina ligure. \
/ v: Vorrei sapere se lì si mangia il pesce.
hotel | Naam van het hotel | Hotel Anker | v: een hotel / a: Hotel Anker heeft drie sterren. \
/ v: Daar wil ik niet meer heen.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
