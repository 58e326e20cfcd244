"""Both ends of a way, a stay, a rental, a change: key | label | value | what was said, in seven languages."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
dest | City the visitor is flying to | Rome | v: flights Oslo → Rome in May
orig | Departure airport | OPO | v: OPO->LIS next friday pls
arrival_city | Ankunftsort | Fulda | v: Kassel nach Fulda, Hin und zurück
new_address | Address the customer moves to | 9 Pine Road | v: We're moving from 12 Elm Street to 9 Pine Road
ciudad_destino | Ciudad de destino | Cádiz | v: un billete de Sevilla a Cádiz para mañana
ville_depart | Ville de départ | Rennes | v: un aller simple Rennes-Nantes
partenza | Stazione di partenza | Lucca | v: da Lucca a Pisa domani mattina
cidade_origem | Cidade de origem | Évora | v: quero ir de Évora para Faro
leave_at | time the taxi should leave | 8:15 | v: get me a cab leaving at 8:15 from the hotel
arrive_by | time the visitor wants to arrive | 19:15 | v: get me from the museum to the Akbar Grill by 19:15
back_time | Time of the way back | 17 | v: out at 9 on saturday, back at 17
ruckfahrt | Uhrzeit der Rückfahrt | 19 Uhr | v: Hin um 7 Uhr, zurück gegen 19 Uhr
heure_retour | Heure du retour | 18h | v: départ à 8h, retour vers 18h
checkout:date | Day the guests leave | 2026-05-06 | v: we get there on May 3 and head home on May 6
last_day:date | Last day of the rental | 2026-05-09 | v: necesito un coche del 2 al 9 de mayo
shift_start | start of the shift | 14:30 | v: Mondays, 14:30 to 18:00
shift_end | end of the shift | 18:00 | v: Mondays, 14:30 to 18:00
recogida | Lugar de recogida | Málaga | v: Quiero alquilar un coche en Málaga, lo devuelvo en Granada
abholort | Abholort | Trier | v: Ich möchte in Trier ein Auto mieten und in Worms abgeben
from_place | Where the parcel is collected | Mainz | v: parcel for Bonn, collect in Mainz
dest | City the visitor is flying to | Faro | v: flying home to Faro on the 8th
dep_airport | Airport of departure | Hamburg | v: From Bremen it has no direct one, so from Hamburg
check_in:date | Check-in date of the hotel | 2026-05-03 | v: We land on May 3 and fly out on May 10
pickup | Pick-up location | Hilton | v: pick me up at the Hilton, drop me at the airport
dropoff | Drop-off location | airport | v: pick me up at the Hilton, drop me at the airport
end_time | End time of the meeting | 18:00 | v: between 14:00 and 18:00 please
dest | Destination | Tokyo | v: fly to Tokyo with a stop in Frankfurt
target_language | Language to translate to | French | v: translate this from German into French
new_date:date | New date of the appointment | 2026-04-06 | v: move my appointment from April 5 to April 6
new_time | New time of the appointment | 9:30 | v: can we move it from 8:30 to 9:30
neue_uhrzeit | Neue Uhrzeit des Termins | halb zehn | v: den Termin um halb neun auf halb zehn schieben
new_address | New address | 8 Park Row | v: my old address was 3 Mill Lane, now 8 Park Row
recipient | Recipient of the parcel | Lucy | v: a package from Marc to Lucy
to_account | Account the money goes to | savings | v: transfer 50 from checking to savings
dest | Destination of the ride | Noe Valley | v: I'm at Union Square, need a ride to Noe Valley
arrive_time | Arrival time | 11:40 | v: the one that leaves at 9:05 and gets in at 11:40
check_out:date | Check-out date | 2026-05-15 | a: When will you check in?/v: May 12, staying till the 15th
origin | Origin city | Oslo | a: Where are you flying from?/v: Oslo
dest | Destination city | Bergen | a: Where from and where to?/v: from Oslo to Bergen
origin | Origin city | Oslo | a: From where?/v: Oslo. I'm visiting Bergen
dest | Destination city | Bergen | v: I need a train for Bergen, leaving Oslo at 8
from_location | From where the bus leaves | Fresno | v: I want a bus to Sacramento from Fresno
to_location | Where the bus goes | Sacramento | v: I want a bus to Sacramento from Fresno
ritorno:date | Data di ritorno | 2026-05-09 | v: torniamo il 9 maggio
vuelta:date | Fecha de vuelta | 2026-05-09 | v: volvemos el 9 de mayo
retour:date | Date de retour | 2026-05-09 | v: on rentre le 9 mai
rueckflug:date | Datum des Rückflugs | 2026-05-09 | v: zurück geht's am 9. Mai
terugreis:date | Datum terugreis | 2026-05-09 | v: we komen terug op 9 mei
out_day:day | Day of the outward journey | lundi | v: aller lundi, retour mercredi
source:choice | Account to take the money from | checking | v: from checking please
target_account:choice | Target account | savings | v: checking to savings
arr | To | Gera | v: dep Halle arr Gera
"""
NOT_KEPT = """
dest | City the visitor is flying to | Oslo | v: flights Oslo → Rome in May
orig | Departure airport | LIS | v: OPO->LIS next friday pls
to_station | Station the train goes to | Ghent | v: Ghent > Liège, 2 people
arrival_city | Ankunftsort | Kassel | v: Kassel nach Fulda, Hin und zurück
departure_city | Abfahrtsort | Fulda | v: Kassel nach Fulda, Hin und zurück
ciudad_destino | Ciudad de destino | Sevilla | v: un billete de Sevilla a Cádiz para mañana
ville_depart | Ville de départ | Nantes | v: un aller simple Rennes-Nantes
partenza | Stazione di partenza | Pisa | v: da Lucca a Pisa domani mattina
vertrek | Vertrekstation | Zwolle | v: ik wil van Assen naar Zwolle
cidade_origem | Cidade de origem | Faro | v: quero ir de Évora para Faro
pickup_time | Time of the pick-up | 18:30 | v: I need to be at the theatre by 18:30
leave_at | time the taxi should leave | 21:00 | v: taxi to the station, have to be there before 21:00
arrive_by | time the visitor wants to arrive | 8:15 | v: get me a cab leaving at 8:15 from the hotel
back_time | Time of the way back | 9 | v: out at 9 on saturday, back at 17
out_time | Time of the outbound journey | 17 | v: out at 9 on saturday, back at 17
ruckfahrt | Uhrzeit der Rückfahrt | 7 Uhr | v: Hin um 7 Uhr, zurück gegen 19 Uhr
heure_retour | Heure du retour | 8h | v: départ à 8h, retour vers 18h
checkout:date | Day the guests leave | 2026-05-03 | v: we get there on May 3 and head home on May 6
last_day:date | Last day of the rental | 2026-05-02 | v: necesito un coche del 2 al 9 de mayo
first_day:date | First day of the rental | 2026-05-09 | v: necesito un coche del 2 al 9 de mayo
bis:date | Letzter Tag der Miete | 2026-06-04 | v: vom 4. bis 11. Juni
von:date | Erster Tag der Miete | 2026-06-11 | v: vom 4. bis 11. Juni
fin:date | Dernier jour de location | 2026-06-04 | v: du 4 au 11 juin
inicio:date | Primeiro dia do aluguel | 2026-06-11 | v: de 4 a 11 de junho
primo:date | Primo giorno del noleggio | 2026-06-11 | v: dal 4 all'11 giugno
llegada:date | Día de llegada al hotel | 2026-06-11 | v: del 4 al 11 de junio, dos personas
arrivee:date | Jour d'arrivée | 2026-06-11 | v: une chambre du 4 au 11 juin
out:date | Last day of the stay | 2026-10-10 | v: 10th october, back on the 13th
return_on:date | Return date | 2026-04-03 | v: flying out april 3, home again on the 9th
goes_to | Place the journey ends | Holyhead to Dublin | v: Ferry, Holyhead to Dublin
dest | City the visitor travels to | Graz nach Linz | v: Graz nach Linz bitte
dest | City the visitor travels to | Lyon - Nice | v: Lyon - Nice demain
shift_end | end of the shift | 14:30 | v: Mondays, 14:30 to 18:00
shift_start | start of the shift | 18:00 | v: Mondays, 14:30 to 18:00
beginn | Beginn der Schicht | 22 Uhr | v: von 14 bis 22 Uhr
abholort | Abholort | Worms | v: Ich möchte in Trier ein Auto mieten und in Worms abgeben
rueckgabe | Rückgabeort | Trier | v: Ich möchte in Trier ein Auto mieten und in Worms abgeben
origin_city | City the visitor departs from | Ghent | v: How much is a return to Ghent?
dest_city | City of arrival | Ghent | v: Ghent to anywhere warm
from_place | Where the parcel is collected | Bonn | v: parcel for Bonn, collect in Mainz
dep_airport | Airport of departure | Bremen | v: From Bremen it has no direct one, so from Hamburg
dep_airport | Airport of departure | Nantes | v: depuis Nantes il n'y a rien de direct, donc depuis Paris
dest | Destination | Vigo | v: a Vigo no hay vuelos, mejor a Oporto
dest | Destination | Vaasa | v: Vaasa has no airport bus, so take me to Seinäjoki
check_in:date | Check-in date | 2026-05-10 | v: We land on May 3 and fly out on May 10
check_out:date | Check-out date | 2026-05-03 | v: We land on May 3 and fly out on May 10
check_in:date | Check-in date | 2026-05-10 | v: Need a room till May 10
check_out:date | Check-out date | 2026-05-10 | v: we need the flat as of May 10
from_city | City to leave from | Paris | v: I'd like to leave Lyon at noon and get into Paris before 3
to_city | City to go to | Lyon | v: I'd like to leave Lyon at noon and get into Paris before 3
pickup | Pick-up location | airport | v: pick me up at the Hilton, drop me at the airport
dropoff | Drop-off location | Hilton | v: pick me up at the Hilton, drop me at the airport
start_time | Start time of the meeting | 18:00 | v: between 14:00 and 18:00 please
end_time | End time of the meeting | 14:00 | v: between 14:00 and 18:00 please
opens | Time the shop opens, start | 5pm | v: starts 9am finishes 5pm
end_time | End time | 9am | v: starts 9am finishes 5pm
dest | Destination | Ghent | v: from Bruges via Ghent to Liège
origin | Origin | Ghent | v: from Bruges via Ghent to Liège
dest | Destination | Frankfurt | v: fly to Tokyo with a stop in Frankfurt
dest | Zielort | Mainz | v: nach Köln, Umstieg in Mainz
source_language | Language to translate from | French | v: translate this from German into French
target_language | Language to translate to | German | v: translate this from German into French
from_currency | Currency to change from | dollars | v: change 200 euros to dollars
to_currency | Currency to change to | euros | v: change 200 euros into dollars
new_plan | Plan to change to | Basic | v: upgrade me from Basic to Pro
old_plan | Plan to change from | Pro | v: upgrade me from Basic to Pro
new_size | Size wanted in exchange | M | v: exchange the M for an L
new_date:date | New date of the appointment | 2026-04-05 | v: move my appointment from April 5 to April 6
neuer_termin:date | Neues Datum des Termins | 2026-04-05 | v: Können wir vom 5. auf den 6. April verschieben?
nouvelle_date:date | Nouvelle date du rendez-vous | 2026-04-05 | v: décaler du 5 avril au 6 avril svp
new_time | New time of the appointment | 8:30 | v: can we move it from 8:30 to 9:30
neue_uhrzeit | Neue Uhrzeit des Termins | halb neun | v: den Termin um halb neun auf halb zehn schieben
new_address | New address | 3 Mill Lane | v: my old address was 3 Mill Lane, now 8 Park Row
sender | Sender of the parcel | Lucy | v: a package from Marc to Lucy
recipient | Recipient of the parcel | Marc | v: a package from Marc to Lucy
from_account | Account the money comes from | savings | v: transfer 50 from checking to savings
to_account | Account the money goes to | checking | v: transfer 50 from checking to savings
origen | Ciudad de origen | Vigo | v: salgo de Lugo y llego a Vigo
destino | Ciudad de destino | Lugo | v: salgo de Lugo y llego a Vigo
einstieg | Abfahrtsort | Ulm | v: Ich steige in Augsburg ein und in Ulm aus
depart | Lieu de départ | Metz | v: je pars de Nancy, j'arrive à Metz
destination | Destination | Nancy | v: je pars de Nancy, j'arrive à Metz
partenza | Luogo di partenza | Como | v: parto da Lecco e arrivo a Como
destinazione | Destinazione | Lecco | v: parto da Lecco e arrivo a Como
vertrekplaats | Vertrekplaats | Breda | v: ik vertrek uit Tilburg en kom aan in Breda
bestemming | Bestemming | Tilburg | v: ik vertrek uit Tilburg en kom aan in Breda
return:date | Return date | 2026-05-04 | v: Hinflug am 4. Mai, Rückflug am 9. Mai
departure:date | Departure date | 2026-05-09 | v: Hinflug am 4. Mai, Rückflug am 9. Mai
rueckgabe:date | Rückgabedatum | 2026-05-04 | v: Ich hole das Auto am 4. Mai und bringe es am 9. Mai zurück
abholung:date | Abholdatum | 2026-05-09 | v: Ich hole das Auto am 4. Mai und bringe es am 9. Mai zurück
retrait:date | Date de retrait | 2026-05-09 | v: je prends la voiture le 4 mai et je la rends le 9 mai
restitution:date | Date de restitution | 2026-05-04 | v: je prends la voiture le 4 mai et je la rends le 9 mai
recogida:date | Fecha de recogida | 2026-05-09 | v: recojo el coche el 4 de mayo y lo devuelvo el 9 de mayo
ritiro:date | Data di ritiro | 2026-05-09 | v: ritiro l'auto il 4 maggio e la riporto il 9 maggio
riconsegna:date | Data di riconsegna | 2026-05-04 | v: ritiro l'auto il 4 maggio e la riporto il 9 maggio
ophalen:date | Ophaaldatum | 2026-05-09 | v: ik haal de auto 4 mei op en breng hem 9 mei terug
inleveren:date | Inleverdatum | 2026-05-04 | v: ik haal de auto 4 mei op en breng hem 9 mei terug
origin | City of departure | Zadar | v: I'm in Split right now and want to get to Zadar
dest | City to travel to | Split | v: I'm in Split right now and want to get to Zadar
dest | Destination of the ride | home | v: from home to Pier 9
pick_up_point | Where the driver picks up | Pier 9 | v: from home to Pier 9
dest | Destination of the ride | Union Square | v: I'm at Union Square, need a ride to Noe Valley
dest | Where to go | Leeds | v: we live in Leeds and want to go to Bath
dest | Destination | Leeds | v: train tickets for tomorrow, starting point Leeds
origin | Starting point | Hull | v: tickets please, destination Hull
dest_station | Arrival station | Hull | v: setting off from Hull early, final stop York
dest | Going to | York | v: York is where I start
origin | Leaving from | York | v: York is where I need to end up
arrive_time | Arrival time | 9:05 | v: the one that leaves at 9:05 and gets in at 11:40
depart_time | Departure time | 11:40 | v: the one that leaves at 9:05 and gets in at 11:40
arrive_time | Arrival time | 8 am | v: departing around 8 am
depart_time | Departure time | noon | v: I must arrive before noon
leave_after | Departure time, earliest | 14:00 | v: arrive by 14:00
return_date:date | Date of the return flight | 2026-05-12 | a: When do you leave?/v: May 12
departure_date:date | Date of departure | 2026-05-15 | a: And when are you coming back?/v: May 15
check_out:date | Check-out date | 2026-05-12 | a: When will you check in?/v: May 12, staying till the 15th
check_in:date | Check-in date | 2026-05-15 | a: Dates?/v: May 12 thru 15
check_in:date | Check-in date | 2026-05-15 | v: I'd stay from May 12 and check out on the 15th
end_date:date | End date of the rental | 2026-05-12 | v: need a van, starting May 12, three days
start_date:date | Start date of the rental | 2026-05-15 | v: need a van until May 15
dest | Destination city | Oslo | a: Where from and where to?/v: Oslo, then Bergen
origin | Origin city | Bergen | a: Where from and where to?/v: Oslo and Bergen
origin | Origin city | Bergen | a: From where?/v: Oslo. I'm visiting Bergen
dest | Destination city | Oslo | a: From where?/v: Oslo. I'm visiting Bergen
origin | Origin city | Bergen | v: I need a train for Bergen, leaving Oslo at 8
dest | Destination city | Oslo | v: I need a train for Bergen, leaving Oslo at 8
from_location | From where the bus leaves | Sacramento | v: I want a bus to Sacramento from Fresno
to_location | Where the bus goes | Fresno | v: I want a bus to Sacramento from Fresno
to_location | Where the bus goes | Fresno | v: Sacramento is where I'm going, out of Fresno
from_location | From where the bus leaves | Sacramento | v: Sacramento is where I'm going, out of Fresno
pickup_location | Where to pick up | Le Bistro | v: Get me a cab to Le Bistro
pickup_location | Where to pick up | Le Bistro | v: I want a ride over to Le Bistro for three
dropoff | Where the ride ends | hotel | v: the cab should come to my hotel
dest | Destination | the office | v: pick me up from the office at 6
pickup_time | Time to be picked up | 18:00 | v: drop me off at 18:00
dropoff_time | Time to return the car | 11 am | v: I'll get the car at 11 am on Monday
pickup_time | Time to pick up the car | 5 pm | v: I'll bring the car back at 5 pm
pickup_date:date | Date to pick up the car | 2026-05-09 | v: I'll bring the car back on May 9
dropoff_date:date | Date to return the car | 2026-05-04 | v: I'd collect the car on May 4
return_date:date | Return date | 2026-05-04 | v: outbound May 4, inbound May 9
depart_date:date | Departure date | 2026-05-09 | v: outbound May 4, inbound May 9
return_date:date | Return date | 2026-05-04 | v: we'd go on May 4
depart_date:date | Departure date | 2026-05-09 | v: we have to be home by May 9
depart_date:date | Departure date | 2026-05-09 | v: back here on May 9
move_out:date | Move-out date | 2026-05-01 | v: moving in on May 1, staying for a year
move_in:date | Move-in date | 2026-05-31 | v: my lease ends May 31
retour:date | Date de retour | 2026-05-04 | v: on part le 4 mai
depart:date | Date de départ | 2026-05-09 | v: on rentre le 9 mai
ida:date | Fecha de ida | 2026-05-09 | v: volvemos el 9 de mayo
vuelta:date | Fecha de vuelta | 2026-05-04 | v: salimos el 4 de mayo
andata:date | Data di andata | 2026-05-09 | v: torniamo il 9 maggio
ritorno:date | Data di ritorno | 2026-05-04 | v: partiamo il 4 maggio
volta:date | Data de volta | 2026-05-04 | v: saímos a 4 de maio
ida:date | Data de ida | 2026-05-09 | v: regressamos a 9 de maio
heenreis:date | Datum heenreis | 2026-05-09 | v: we komen terug op 9 mei
terugreis:date | Datum terugreis | 2026-05-04 | v: we vertrekken op 4 mei
hinflug:date | Datum des Hinflugs | 2026-05-09 | v: zurück geht's am 9. Mai
rueckflug:date | Datum des Rückflugs | 2026-05-04 | v: los geht's am 4. Mai
anreise:date | Tag der Anreise | 2026-05-09 | v: Zimmer bis 9. Mai
abreise:date | Tag der Abreise | 2026-05-04 | v: Zimmer ab 4. Mai
leaving_from | Town the visitor travels from | Bath | v: off to Bath this weekend
going_to | Town the visitor travels to | Bath | v: Bath based, want to see York
start_station | Starting station | York | v: I'm off to York
end_station | Final station | York | v: boarding at York
ab | Abfahrtsbahnhof | Mainz | v: muss morgen nach Mainz
gare_arrivee | Gare d'arrivée | Dijon | v: je prends le train à Dijon
gare_depart | Gare de départ | Dijon | v: je dois être à Dijon à midi
estacion_llegada | Estación de llegada | Burgos | v: cojo el tren en Burgos
stazione_arrivo | Stazione di arrivo | Ivrea | v: prendo il treno a Ivrea
dst | Where the train goes | halle | v: from halle to gera tomorrow
going_to | Town | coimbra | v: bus tickets from coimbra for two
out_day:day | Day of the outward journey | mercredi | v: aller lundi, retour mercredi
out_day:day | Day of the outward journey | thursday | v: there on monday and home again thursday
back_day:day | Day of the way back | monday | v: there on monday and home again thursday
in_day:day | Day we come back | friday | v: out friday in sunday
pickup_day:day | Day the car is picked up | the 10th of March | v: I'd keep it until the 10th of March
dropoff_day:day | Day the car is handed back | tomorrow | v: from tomorrow for a week
dropoff_day:day | Day the car is handed back | tuesday | v: I'd need wheels from tuesday
dropoff_day:day | Day the car is handed back | tuesday | v: can I have it tuesday
first_night:day | First night at the hotel | the 9th | v: leaving on the 9th
first_night:day | First night at the hotel | sunday | v: we check out sunday
checkout:day | Day of check-out | friday | v: we'll be there friday
checkin:day | Day of check-in | sunday | v: gone by sunday
checkin:day | Day of check-in | sunday | v: we're off again sunday
travel_back:day | Day of travel back | saturday | v: heading out saturday
travel_out:day | Day of travel there | saturday | v: home by saturday
travel_out:day | Day of travel there | saturday | v: and saturday for the way home
travel_back:day | Day of travel back | saturday | v: saturday for the way there
return:day | Return | march 12 | v: going there march 12
depart:day | Departure | march 20 | v: and returning home march 20
depart:day | Departure | march 20 | v: i want to be back at work march 20
end:day | End of the stay | march 12 | v: from march 12 on
start:day | Start of the stay | march 20 | v: through march 20
start:day | Start of the stay | march 20 | v: march 20 is our last night
end:day | End of the stay | march 12 | v: march 12 is our first night
end:day | End of the stay | march 12 | v: first night march 12
source:choice | Account to take the money from | savings | v: to savings please
source:choice | Account to take the money from | savings | v: move 50 into my savings
target:choice | Account the money goes into | checking | v: take it from checking
target:choice | Account the money goes into | checking | v: out of my checking
source_account:choice | Source account | savings | v: checking to savings
target_account:choice | Target account | checking | v: checking to savings
start_town | Town the walk starts in | zell | v: ending in zell
end_town | Town the walk ends in | zell | v: starting from zell
end_town | Town the walk ends in | zell | v: zell is the start
collect_from | Where the parcel is collected | bonn | v: deliver it to bonn
deliver_to | Address for delivery | bonn | v: pick it up in bonn
ship_from | Ships from | bonn | v: ship it to bonn
move_to | New town | Halle | v: we're leaving Halle for Gera
move_from | Old town | Gera | v: we're leaving Halle for Gera
depart_station | Departure station | Gera | v: what trains get me to Gera
dep | From | Gera | v: arriving Gera around 8
dep | From | Gera | v: dep Halle arr Gera
leave_time | When the taxi leaves | 7:40 | v: my train is at 7:40
leave_time | When the bus leaves | 7:40 | v: I need to be in Gera at 7:40
arrive_time | When the bus gets in | 7:40 | v: not before 7:40 out of Halle
arrive_time | When the bus gets in | 7:40 | v: something around 7:40 from Halle
leave_time | When the bus leaves | half past nine | v: be there for half past nine
start_time | When the party starts | 11 pm | v: we have to be out by 11 pm
end_time | When the party ends | 8 pm | v: kicking off at 8 pm
von | Uhrzeit von | 18 Uhr | v: bis 18 Uhr
bis | Uhrzeit bis | 14 Uhr | v: ab 14 Uhr
ankunft:day | Ankunftstag | Sonntag | v: wir reisen Sonntag wieder ab
abreise:day | Abreisetag | Freitag | v: wir kommen Freitag
llegada:day | Día de llegada | domingo | v: nos vamos el domingo
salida:day | Día de salida | viernes | v: llegamos el viernes
arrivee:day | Jour d'arrivée | dimanche | v: nous repartons dimanche
depart:day | Jour du départ de l'hôtel | vendredi | v: nous arrivons vendredi
arrivo:day | Giorno di arrivo | domenica | v: andiamo via domenica
partenza:day | Giorno di partenza dall'hotel | venerdì | v: arriviamo venerdì
aankomst:day | Dag van aankomst | zondag | v: zondag gaan we weer weg
vertrek:day | Dag van vertrek uit het huisje | vrijdag | v: we komen vrijdag
chegada:day | Dia da chegada | domingo | v: vamos embora domingo
saida:day | Dia da saída do hotel | sexta | v: chegamos sexta
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
