"""What somebody can have arranged in one conversation, one after another: a flight, then a hotel, then a
taxi; in all our languages. Pure data.

Each line is an errand, a language and its words, a phrase joined by "_". "-" is no errand: phrases that only
name a place or a thing of another errand."""

TABLE = """
flight en flight flights fly flying flies plane airline airfare
flight de flug fluge hinflug ruckflug fliegen flugticket flieger
flight fr vol vols avion
flight es vuelo vuelos avion volar
flight pt voo voos aviao voar
flight it volo voli aereo volare
flight nl vlucht vluchten vliegen vliegticket
train en train trains railway
train de zug zuge bahn zugticket bahnticket
train fr train trains tgv
train es tren trenes
train pt comboio trem
train it treno treni
train nl trein treinen treinkaartje
bus en bus buses coach
bus de bus busse fernbus
bus fr bus autocar
bus es autobus bus autocar
bus pt autocarro onibus
bus it autobus pullman bus
bus nl bus bussen
stay en hotel hotels hostel room_for_the_night place_to_stay accommodation lodging airbnb cottage
stay en guesthouse bed_and_breakfast vacation_rental holiday_rental
stay de hotel unterkunft pension ferienwohnung ferienhaus hotelzimmer
stay fr hotel hebergement gite chambre_d'hotel
stay es hotel alojamiento hostal
stay pt hotel alojamento pousada
stay it albergo hotel alloggio
stay nl hotel onderdak vakantiehuis accommodatie
rental en rental_car rental_cars rent_a_car hire_car car_hire car_rental car_to_rent car_rented
rental en rental_vehicle car_on_rent need_a_car want_a_car
rental de mietwagen leihwagen mietauto auto_mieten
rental fr voiture_de_location louer_une_voiture location_de_voiture
rental es coche_de_alquiler alquilar_un_coche alquiler_de_coche
rental pt carro_alugado alugar_um_carro aluguer_de_carro
rental it auto_a_noleggio noleggiare_un'auto noleggio_auto
rental nl huurauto auto_huren
ride en taxi taxis cab cabs ride rides uber lyft chauffeur get_a_lift give_me_a_lift
ride de taxi fahrdienst
ride fr taxi vtc
ride es taxi
ride pt taxi
ride it taxi
ride nl taxi
table en restaurant restaurants table dinner_reservation place_to_eat somewhere_to_eat dinner_guests
table en eatery diner bistro
table en have_dinner have_lunch dinner_there lunch_there for_dinner for_lunch brunch to_eat burgers
table de restaurant tisch lokal
table fr restaurant resto
table es restaurante mesa
table pt restaurante mesa
table it ristorante tavolo
table nl restaurant tafel
show en concert concerts gig theatre_play concert_or_game
show de konzert
show fr concert spectacle
show es concierto
show pt concerto
show it concerto
show nl concert voorstelling
film en movie movies film films cinema
film de film kino
film fr film cine cinema
film es pelicula cine
film pt filme cinema
film it film cinema
film nl film bioscoop
music en song songs album playlist music_to_listen some_music play_music singer
music en play_me can_you_play could_you_play can_you_also_play please_play play_something play_the_song
music de lied song album
music fr chanson album
music es cancion album
music pt cancao album
music it canzone album
music nl liedje nummer album
doctor en doctor physician gp doctor's clinic
doctor de arzt arztin arzttermin
doctor fr medecin docteur
doctor es medico doctor
doctor pt medico medica
doctor it medico dottore
doctor nl dokter huisarts
dentist en dentist dental
dentist de zahnarzt
dentist fr dentiste
dentist es dentista
dentist pt dentista
dentist it dentista
dentist nl tandarts
salon en salon hairdresser haircut stylist barber
salon de friseur haarschnitt
salon fr coiffeur coiffeuse
salon es peluqueria peluquero
salon pt cabeleireiro
salon it parrucchiere
salon nl kapper
weather en weather forecast temperature rain raining rainy sunny snow snowing humid humidity umbrella
weather en be_warm be_hot be_cold be_chilly
weather de wetter
weather fr meteo temps_qu'il_fait
weather es clima tiempo_hace
weather pt meteorologia
weather it meteo
weather nl weer_wordt weerbericht
calendar en calendar
calendar de kalender
calendar fr calendrier agenda
calendar es calendario agenda
calendar pt calendario agenda
calendar it calendario agenda
calendar nl agenda
alarm en alarm alarms wake_me
alarm de wecker
alarm fr reveil
alarm es alarma despertador
alarm pt alarme despertador
alarm it sveglia
alarm nl wekker
reminder en reminder reminders remind_me_to remind_me_at remind_me_on
reminder de erinnerung erinnere_mich erinner_mich
reminder fr rappel rappelle-moi
reminder es recordatorio recuerdame
reminder pt lembrete lembra-me
reminder it promemoria ricordami
reminder nl herinnering herinner_me
transfer en transfer money_transfer bank_transfer wire send_money send_a_couple send_her send_him send_my
transfer en some_money money_to move_money
transfer de uberweisung uberweisen
transfer fr virement
transfer es transferencia transferir
transfer pt transferencia transferir
transfer it bonifico
transfer nl overboeking overmaken
balance en balance how_much_is_in how_much_do_i_have what's_in_my how_much_money_is
balance en how_much_money_do how_much_money_i
balance de kontostand
balance fr solde
balance es saldo
balance pt saldo
balance it saldo
balance nl saldo
payment en payment_app send_a_payment payment_with_the_app
payment en payment payments
request en request_money request_payment money_request ask_for_money
message en message messages text_message text tell share_my_location
journey en one_way_ticket round_trip_ticket return_ticket one_way_tickets round_trip_tickets round_trip
journey de hin-_und_ruckfahrt
journey fr aller_simple aller_retour aller-retour
journey es billete_de_ida ida_y_vuelta
journey pt ida_e_volta
journey it andata_e_ritorno solo_andata
journey nl retourticket enkeltje
home en apartment apartments flat house houses home_to_rent home_to_buy
home de wohnung haus mietwohnung
home fr appartement maison
home es piso casa apartamento
home pt apartamento casa
home it appartamento casa
home nl appartement huis
sights en attraction attractions sightseeing museum museums sights landmark
sights en guided_tour city_tour bike_tour boat_tour walking_tour do_a_tour book_a_tour
sights de sehenswurdigkeit sehenswurdigkeiten museum
sights fr musee attraction
sights es museo atraccion
sights pt museu atracao
sights it museo attrazione
sights nl museum bezienswaardigheid
- en coach_class coach_seat coach_seats train_station bus_station bus_stop bus_depot bus_terminal
- en table_tennis event_of light_rain music_school flat_white flat_rate hotel_bar house_number home_address
- en by_car car_park my_car our_car own_car car_wash car_service pool_car on_request special_request
- en live_music message_me tell_me tell_us text_me
- de bahnhof busbahnhof im_haus nach_hause
- fr a_la_maison
- es en_casa a_casa mi_casa
- pt em_casa para_casa
- it a_casa casa_mia
- nl naar_huis thuis
"""

# what is spoken of so, and may be another thing in a label
SPOKEN = """
rental en car cars suv rental rentals
table en about_dinner about_lunch dinner_for
"""

# what only some errands have: words of a field's label, with the errands that it may be about
NAMED = """
flight,train,bus,show,film,sights en ticket tickets
flight,train,bus,show,film,sights de ticket tickets fahrkarten eintrittskarten
flight,train,bus,show,film,sights fr billet billets
flight,train,bus,show,film,sights es billete billetes entradas
flight,train,bus,show,film,sights pt bilhete bilhetes
flight,train,bus,show,film,sights it biglietto biglietti
flight,train,bus,show,film,sights nl kaartje kaartjes
flight,train,bus,ride en passenger passengers rider riders
rental,ride en car sedan hatchback
flight,train,bus en economy business_class
table en dinner lunch
table,stay en party_size
table,stay en people_in_the_reservation people_for_the_reservation people_in_the_party guests diners
show,film en show theatre theater
flight,train,bus,ride,journey en journey
bus en coach
request en amount_to_request amount_requested money_requested requested_from money_is_requested
flight,train,bus,ride,journey en travel_date date_of_travel day_of_travel travel_day
stay,home en room rooms check-in check-out checkin checkout nights
stay de zimmer ubernachtung nachte
stay fr chambre chambres nuits
stay es habitacion habitaciones noches
stay pt quarto quartos noites
stay it camera camere notti
stay nl kamer kamers nachten
"""

# a sentence with one of these asks for something to be arranged
REQUESTS = """
need needs needed want wants wanted wanting like love looking look find search searching book booking
reserve get order arrange help can could would please show check send play set make transfer rent hire
schedule add put remind wake tell what which how also then next too another plan planning interested going
brauche brauchen mochte mochten suche suchen finden buchen reservieren bitte zeigen wurde will wollen
auch noch voudrais veux voulons cherche cherchons trouver reserver besoin aimerais peux pouvez pourriez aussi
montrez quiero quisiera queremos busco buscamos necesito necesitamos buscar reservar puede podria tambien
gustaria quero queria queremos procuro preciso precisamos reservar pode poderia tambem gostaria voglio
vorrei vogliamo cerco cerchiamo prenotare bisogno serve puo potrebbe anche wil wilt willen zoek zoeken
boeken reserveren nodig graag kunt kan ook
"""

# more is asked for, and it is one thing among others: "I also need a cab"
MORE = """
also too well next another now then and besides addition auch noch ausserdem dann nun jetzt aussi
encore ensuite puis et tambien ademas luego ahora y tambem depois agora e anche inoltre poi adesso
ora ook nog verder nu dan
"""
# of these, what can only mean that something was asked for before
BESIDES = """
also too well another besides addition ausserdem aussi tambien ademas tambem anche inoltre ook
"""
A_THING = """
a an some any another ein eine einen einem un une des uno una unos unas um uma uns umas dei delle degli een
"""

# what the agent says when something is done
DONE = """
booked reserved done sent made set rented planned arranged scheduled complete completed bought purchased
confirmed transferred ordered gebucht reserviert erledigt gesendet bestellt reserve reservee fait faite envoye
envoyee reservado reservada hecho enviado feito enviada prenotato prenotata fatto inviato geboekt
gereserveerd gedaan verstuurd geregeld
"""
# the agent asks what else is wanted
ELSE = """
anything something else more noch sonst weiteres autre algo alguna mas qualcosa altro altra nog iets
mais outra
"""
# what was arranged is changed, and nothing else asked for
RATHER = """
instead rather better change changed move shift stattdessen lieber besser andern verschieben mieux plutot
changer deplacer mejor cambiar mover melhor mudar meglio cambiare spostare liever beter wijzigen verzetten
"""
# with one of these a clause has a subject, or only thanks
SPEAKER = """
i we you he she it they there this that thank thanks danke merci gracias obrigado obrigada grazie
bedankt ich wir er sie es das je nous on il elle c' yo ella eu nos ele ela io noi lei ik wij hij zij ze dat
"""
# words that many errands' fields share: they tell none
SHARED = """
people person persons guests riders dollars euros pounds money amount sum price day days date time
leave leaving left go going arrive arrival departure depart city town place total start end number
trip travel journey booking reservation
ticket tickets seat seats personen person leute tag datum zeit uhrzeit stadt ort karten personnes
personne jour heure ville lieu billets places personas persona dia hora ciudad lugar entradas
pessoas pessoa cidade bilhetes lugares persone persona giorno ora citta luogo biglietti posti
personen persoon dag tijd stad plaats kaartjes
"""
