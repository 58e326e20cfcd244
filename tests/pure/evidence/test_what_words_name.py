"""What words are the name of, by the words around them: key | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
seat | Seat number | 44 | v: coach 12, seat 44
account | Account number | 63418820 | v: 20-44-91, account number 63418820
first_name | Given name of the guest | Tunde | a: What is the name?/v: Oyelaran. First name Tunde.
surname | Last name of the guest | Oyelaran | a: What is the name?/v: Oyelaran. First name Tunde.
nachname | Nachname des Gastes | Brandt | v: Vorname Jule, Nachname Brandt
pickup_at | Time the driver should come | 8 | v: Flight's at 11:25 so I'd want picking up at 8
appointment_time | Time of the appointment | 9:30 | v: I drop the kids off at 8, so 9:30
uhrzeit | Uhrzeit des Termins | 18 Uhr | v: Ich habe um 17 Uhr Feierabend, also 18 Uhr
company | The visitor's company name | Talleres Orozco | v: Trabajo en Talleres Orozco
company | The visitor's company name | Greybridge Group | v: I look after purchasing for the Greybridge Group
role | The visitor's role | IT manager | a: What is your role there?/v: IT manager
role | The visitor's role | Head of IT | a: What do you do?/v: Head of IT, since May
role | The visitor's role | pastry chef | a: What do you do?/v: pastry chef
role | The visitor's role | right hand of the owner | a: What do you do?/v: right hand of the owner
role | The visitor's role | I answer the phones | a: What do you do at your company?/v: I answer the phones
name | Name of the visitor | Anjali Rao | a: Who am I talking to?/v: You can call me Anjali Rao.
name | Name des Besuchers | Kemal Aydin | a: Was brauchen Sie?/v: Ich heiße Kemal Aydin, wir suchen ein Tool
name | Nom du visiteur | Lucie Morel | a: De quoi avez-vous besoin?/v: Je m'appelle Lucie Morel
profession | Occupation of the tenant | architect | v: I'm an architect
restaurant | Restaurant to book | Miso | v: cancel our table at Lola's and get us one at Miso
song | Song to add | Blue Hour | v: remove Red Tide from the list and add Blue Hour
from_whom | Person the money is requested from | Lorenzo | v: can u ask Lorenzo for 18 bucks for the pizza
share_with | Contact to share with | Ines | v: hi could you share my location with Ines
residenza | Dove abita ora | Udine | v: Mi sono trasferita a Udine
role | The visitor's job title | store manager | a: What's your job?/v: store manager at a garden centre
role | The visitor's job title | Einkäufer | a: Was ist Ihre Position?/v: Einkäufer
role | Position des Besuchers | Werkstattmeisterin | a: Was ist Ihre Position?/v: Werkstattmeisterin
role | Position des Besuchers | Leitung Kundenservice | a: Was ist Ihre Funktion?/v: Leitung Kundenservice
poste | Poste du visiteur | chargée de clientèle | a: Quel est votre poste ?/v: chargée de clientèle
cargo | Cargo del visitante | jefa de compras | a: ¿Cuál es su cargo?/v: jefa de compras
funcao | Função do visitante | gerente de loja | a: Qual é a sua função?/v: gerente de loja
ruolo | Ruolo del visitatore | responsabile acquisti | a: Qual è il suo ruolo?/v: responsabile acquisti
functie | Functie van de bezoeker | hoofd inkoop | a: Wat is uw functie?/v: hoofd inkoop
functie | Functie van de bezoeker | planner | a: Wat is uw functie?/v: ik ben planner
role | The visitor's role | vet nurse | a: And your role?/v: vet nurse
role | The visitor's role | beekeeper | a: And your role?/v: beekeeper, mostly
role | The visitor's role | VP of sales | v: I'm VP of sales here
role | The visitor's role | office manager | v: Office manager here, looking for a tool
role | The visitor's role | running the warehouse | a: What do you do there?/v: running the warehouse
role | The visitor's role | jack of all trades | a: What's your role?/v: jack of all trades
role | The visitor's role | deputy head | a: Your role?/v: I'm the deputy head
role | The visitor's role | co-founder and CTO | a: Your role?/v: co-founder and CTO
role | The visitor's role | customer support | a: Your role?/v: customer support
company | Company of the visitor | Ventalux | a: Which company?/v: Ventalux
company | Company of the visitor | Ventalux | v: I'm at Ventalux
company | Company of the visitor | Paris Optics | v: I work for Paris Optics
company | Company of the visitor | Berlin Bikes GmbH | v: Wir sind die Berlin Bikes GmbH
name | Name of the visitor | Priya | a: Who am I talking to?/v: Priya, and you?
name | Name of the visitor | Olu | v: Olu here, quick question
hotel | Hotel name | The Rosewood | v: a room/a: The Rosewood at 5 Carlton Street, 120 a night. OK?/v: yes
artist | Artist | Velvet Herons | v: play something/a: Play Copper Rain by Velvet Herons?/v: yes
album | Album | Low Tide | v: play something/a: Play "Copper Rain" from the album Low Tide?/v: yes
city | City | Fremont | v: table/a: A table for two at Nopa in Fremont at 7 pm?/v: yes
recipient | Recipient | Ines | v: send money/a: Send 50 dollars to Ines from your checking account?/v: yes
theater_name | Name of the theatre | Orinda Cinemas | v: tickets for Blue Harbor at Orinda Cinemas
stylist | Name of the stylist | Maren | v: a cut at Hair Loft with Maren
country | Country | France | v: we're in Lyon, France
colour | Colour | blue | v: a large one in blue please
pet_name | Name of the pet | Bix | v: I'm Olu and my dog is called Bix
child_name | Name of the child | Finn | v: Maren here, it's for my son Finn
allergy | Allergy | nuts | v: pasta please, but I'm allergic to nuts
occasion | Occasion | birthday | v: a table on Friday for my birthday
competitor | Tool used today | Zendesk | v: I'm with Ventalux and we use Zendesk
industry | Industry of the company | logistics | v: we use Zendesk, we're in logistics
"""
NOT_KEPT = """
flight_no | Flight number | B14 | v: I'm at gate B14
gate | Gate | LH441 | v: my flight is LH441, which gate?
room_number | Room number | 4B | v: we're on floor 4B
seat | Seat number | 12 | v: coach 12, seat 44
order_no | Order number | A-771 | v: invoice A-771 has a mistake
account | Account number | 20-44-91 | v: 20-44-91, acc no 63418820
kundennummer | Kundennummer | R-2201 | v: Rechnung R-2201 stimmt nicht, Kundennummer 8812
numero_commande | Numéro de commande | 88-12 | v: facture 88-12, commande 5571-B
surname | Last name of the guest | Tunde | a: What is the name?/v: Oyelaran. First name Tunde.
first_name | Given name of the guest | Oyelaran | a: What is the name?/v: Oyelaran. First name Tunde.
nachname | Nachname des Gastes | Jule | v: Vorname Jule, Nachname Brandt
vorname | Vorname des Gastes | Brandt | v: Vorname Jule, Nachname Brandt
prenom | Prénom du client | Morel | v: nom Morel, prénom Lucie
pickup_at | Time the driver should come | 11:25 | v: Flight's at 11:25 so I'd want picking up at 8
visit_time | Time of the visit | 5 | v: Could be tight, I finish at 5 across town. What about 6?
table_time | Time of the reservation | 7 | v: the show starts at 7, table at 5:30 please
appointment_time | Time of the appointment | 8 | v: I drop the kids off at 8, so 9:30
uhrzeit | Uhrzeit des Termins | 17 Uhr | v: Ich habe um 17 Uhr Feierabend, also 18 Uhr
uhrzeit | Uhrzeit des Termins | 16 Uhr | v: Mein Zug kommt um 16 Uhr an
heure | Heure du rendez-vous | 14h | v: mon train arrive à 14h, plutôt 15h
hora | Hora de la cita | 15:00 | v: mi vuelo sale a las 15:00
ora | Ora della prenotazione | 19:00 | v: il film comincia alle 19:00
tijd | Tijd van de afspraak | 17 uur | v: ik werk tot 17 uur
colour | Colour | matter | v: shoes size 43, colour doesnt matter
color | Colour of the car | any | v: any color is fine
farbe | Farbe | egal | v: Farbe ist egal
couleur | Couleur | importe | v: peu importe la couleur
brand | Brand | whatever | a: Which brand?/v: whatever
city | City of the event | dunno | a: Which city?/v: dunno yet
title | Film to play | something | v: play something
airline | Airline | cheapest | v: cheapest airline please
dish | Dish ordered | know | a: Which dish?/v: I don't know
reason | Reason for the visit | rather not say | a: What is the reason?/v: rather not say
recipient_name | Name of the payee | my brother | v: it's for my brother's rent but it goes to Mrs. Kowalczyk
doctor | Name of the doctor | Ines | v: it's for Ines's daughter
payee | Person who gets the money | Tom | v: send it to Tom's landlady
company | The visitor's company name | Madrid | v: Hola. Trabajo en Madrid. Busco una herramienta.
company | The visitor's company name | Lisboa | v: Trabalho em Lisboa
company | The visitor's company name | a bakery | v: hi, we're a bakery with 14 people
company | The visitor's company name | une boulangerie | a: Quelle entreprise?/v: une boulangerie
company | The visitor's company name | eine Bäckerei | v: wir sind eine Bäckerei
role | The visitor's role | Anrufe gehen verloren | a: Was ist Ihre Rolle dort?/v: Anrufe gehen verloren
role | The visitor's role | Nous perdons des appels | a: Quel est votre poste?/v: Nous perdons des appels
role | The visitor's role | Werk bij Zandhof | a: Wat is je functie?/v: Werk bij Zandhof
role | The visitor's role | emails get lost | a: What is your role?/v: emails get lost
role | The visitor's role | Lavoro a Torino | a: Qual è il suo ruolo?/v: Lavoro a Torino
role | The visitor's role | Perdemos pedidos | a: Qual é a sua função?/v: Perdemos pedidos
profession | Occupation of the tenant | architect | v: my partner is moving in too, he's an architect
occupation | Occupation of the tenant | nurse | v: my sister works nights, she is a nurse
stadt | Gesuchte Stadt | Kiel | v: Meine Schwester, die sucht was in Kiel
city | City the visitor wants to live in | Leeds | v: my sister, on the other hand, wants to live in Leeds
restaurant | Restaurant to book | Lola's | v: cancel our table at Lola's and get us one at Miso
song | Song to add | Red Tide | v: remove Red Tide from the list and add Blue Hour
attendee | Who to invite | Marc | v: take Marc off the invite and add Priya
with_whom | Who takes part in lunch | birgit | v: move birgit to 15h and add lunch with Teo
debtor | Person money is requested from | Bea | v: Bea already gave me cash
role | The visitor's role | Ventalux | a: Your role?/v: I'm with Ventalux
role | The visitor's role | invoices pile up | a: Your role?/v: invoices pile up
role | The visitor's role | about 40 people | a: Your role?/v: about 40 people
role | The visitor's role | manager | v: my manager asked me to look around
role | The visitor's role | accountant | v: we need an accountant tool
role | The visitor's role | director | v: our director will decide
role | The visitor's role | head of sales | v: I report to the head of sales
role | The visitor's role | assistant | v: looking for an AI assistant
role | The visitor's role | sales manager | v: I used to be a sales manager
company | Company of the visitor | Salesforce | v: we use Salesforce today
company | Company of the visitor | Lyon | v: bonjour, on est à Lyon
company | Company of the visitor | a startup | v: we're a startup
company | Company of the visitor | Zendesk | v: moving away from Zendesk
company | Company of the visitor | logistics | v: we're in logistics
company | Company of the visitor | sales | v: I work in sales
company | Company of the visitor | Nestlé | v: our biggest client is Nestlé
company | Company of the visitor | home | v: I work from home
company | Company of the visitor | myself | v: I work for myself
name | Name of the visitor | Ventalux | v: I'm from Ventalux
name | Name of the visitor | Sarah | v: Sarah recommended you
name | Name of the visitor | Tom | v: talk to Tom about the price
name | Name of the visitor | interested | v: I'm interested
name | Name of the visitor | Alex | v: hi Alex, nice to meet you
airline | Airline | Oslo | v: a flight/a: Nordwind flies from Oslo at 8. Take it?/v: yes take it
artist | Artist | Copper Rain | v: play something/a: Play Copper Rain by Velvet Herons?/v: yes
song | Song title | Velvet Herons | v: play something/a: Play Copper Rain by Velvet Herons?/v: yes
album | Album | Copper Rain | v: play something/a: Play "Copper Rain" from the album Low Tide?/v: yes
restaurant | Restaurant name | Fremont | v: table/a: A table for two at Nopa in Fremont at 7 pm?/v: yes
city | City | Nopa | v: table/a: A table for two at Nopa in Fremont at 7 pm?/v: yes
doctor | Doctor's name | Ulm | v: appointment/a: Dr. Brandl in Ulm on Friday at 10?/v: sounds good
pickup | Pick-up place | airport | v: cab/a: A cab from your hotel to the airport at 6?/v: yes
origin | Origin city | Bergen | v: Oslo to Bergen by train/a: On what day?/v: Friday
dest | Destination city | Oslo | v: Oslo to Bergen by train/a: So from Oslo to Bergen?/v: right
movie | Movie title | Orinda Cinemas | v: tickets for Blue Harbor at Orinda Cinemas
theater_name | Name of the theatre | Blue Harbor | v: tickets for Blue Harbor at Orinda Cinemas
city | City of the cinema | Orinda Cinemas | v: tickets for Blue Harbor at Orinda Cinemas
director | Director | Mel Gray | v: a film with Mel Gray in it
actor | Actor | Mel Gray | v: a film by Mel Gray
genre | Genre | Blue Harbor | v: a comedy like Blue Harbor
dish | Dish | Lola's | v: paella from Lola's
restaurant | Restaurant | paella | v: paella from Lola's
event | Event name | Leeds | v: I want to see a concert in Leeds
stylist | Name of the stylist | Hair Loft | v: a cut at Hair Loft with Maren
salon | Name of the salon | Maren | v: a cut at Hair Loft with Maren
brand | Brand | Fell Runner | v: the Fell Runner from Tarn
street | Street of the address | Bonn | v: Gartenweg 5 in Bonn
country | Country | Lyon | v: we're in Lyon, France
colour | Colour | large | v: a large one in blue please
size | Size | blue | v: a large one in blue please
model | Model of the car | Bolt Motors | v: a Trex 4 from Bolt Motors
contact | Name of the contact | Nordlicht | v: ask for Jule at Nordlicht
pet_name | Name of the pet | Olu | v: I'm Olu and my dog is called Bix
child_name | Name of the child | Maren | v: Maren here, it's for my son Finn
allergy | Allergy | pasta | v: pasta please, but I'm allergic to nuts
occasion | Occasion | Friday | v: a table on Friday for my birthday
competitor | Tool used today | Ventalux | v: I'm with Ventalux and we use Zendesk
industry | Industry of the company | Zendesk | v: we use Zendesk, we're in logistics
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
