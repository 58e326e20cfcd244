"""Words for tickets, rides and rental cars. Pure data; the form is told in the package."""

TABLE = """
direct yes !changes
en direct directly nonstop non_stop straight_through
de direkt direktflug direkte direktverbindung nonstop umsteigefrei
fr direct directe sans_escale sans_changement
es directo directa sin_escalas sin_escala sin_transbordo
pt direto direta sem_escalas sem_escala
it diretto diretta senza_scali senza_scalo senza_cambi
nl rechtstreeks rechtstreekse direct directe

changes yes !direct
en stop stops layover layovers stopover stopovers change_trains change_planes connecting
de umsteigen umstieg umstiege zwischenstopp zwischenlandung
fr escale escales correspondance correspondances changement
es escala escalas transbordo transbordos
pt escala escalas transbordo
it scalo scali cambio cambi
nl overstap overstappen tussenstop

roundtrip yes !oneway
en return round_trip roundtrip there_and_back both_ways return_ticket
de hin_und_zuruck hin_und_ruckfahrt hin_und_ruckflug ruckfahrt ruckflug
fr aller_retour retour
es ida_y_vuelta
pt ida_e_volta
it andata_e_ritorno
nl retour retourtje heen_en_terug

oneway yes !roundtrip
en one_way oneway single_ticket no_return
de einfach einfache_fahrt nur_hin nur_hinflug nur_hinfahrt
fr aller_simple
es solo_ida ida_solamente
pt so_ida apenas_ida
it solo_andata sola_andata
nl enkele_reis enkeltje

refundable yes
en refund refunds refundable money_back cancel_free free_cancellation cancel_for_free flexible
de erstattbar erstattung stornierbar geld_zuruck kostenlos_stornieren kostenlos_stornierbar
fr remboursable remboursables remboursement annulable annulation_gratuite rembourse
es reembolsable reembolso cancelacion_gratuita devolucion
pt reembolsavel reembolso cancelamento_gratuito
it rimborsabile rimborso cancellazione_gratuita
nl terugbetaalbaar terugbetaling geld_terug gratis_annuleren annuleerbaar

insurance yes
en insurance insure insured insuring coverage protection insure_me cover_me cover_us add_cover travel_cover
en cover_for with_cover full_cover
de versicherung versichern versichert versicherungsschutz absichern absicherung
fr assurance assurer assure assures couverture couvert
es seguro asegurar asegurado cobertura aseguranza
pt seguro segurar segurado cobertura
it assicurazione assicurare assicurato copertura polizza
nl verzekering verzekeren verzekerd dekking

luggage yes,count
en luggage baggage bag bags suitcase suitcases carry_on hold_bag cases
de gepack koffer gepackstuck gepackstucke handgepack reisetasche
fr bagage bagages valise valises
es equipaje maleta maletas
pt bagagem mala malas
it bagaglio bagagli valigia valigie
nl bagage koffer koffers

sharedride yes !alone
en share shared sharing pool carpool ride_with_others others riding_with_others
de teilen geteilt gemeinsam mitfahrer sammeltaxi
fr partager partage partagee partages covoiturage
es compartir compartido compartida comparto
pt compartilhar compartilhada partilhar partilhada
it condividere condiviso condivisa
nl delen gedeeld gedeelde

alone yes !sharedride
en on_my_own by_myself alone to_myself private_ride
de allein alleine fur_mich
fr seul seule
es solo sola
pt sozinho sozinha
it solo sola
nl alleen

automatic yes !manual
en automatic auto_gearbox
de automatik automatikgetriebe
fr automatique boite_auto
es automatico automatica cambio_automatico
pt automatico automatica
it automatico automatica cambio_automatico
nl automaat automatische

manual yes !automatic
en manual stick_shift stick
de schaltgetriebe schaltwagen gangschaltung
fr manuelle boite_manuelle
es manual cambio_manual
pt manual
it manuale cambio_manuale
nl handgeschakeld schakelbak

childseat yes
en child_seat car_seat booster booster_seat baby_seat
de kindersitz babyschale sitzerhohung
fr siege_enfant siege_auto siege_bebe rehausseur
es silla_de_nino silla_infantil sillita
pt cadeirinha cadeira_de_crianca cadeira_auto
it seggiolino
nl kinderzitje autostoeltje kinderstoel

navigation yes
en gps navi sat_nav satnav navigation
de navi navigationsgerat navigation
fr gps
es gps navegador
pt gps
it navigatore
nl navigatie navi

windowseat yes
en window window_seat
de fensterplatz am_fenster fenster
fr fenetre hublot cote_fenetre
es ventana ventanilla
pt janela
it finestrino
nl raam raamplaats

aisleseat yes
en aisle aisle_seat
de gangplatz am_gang
fr couloir cote_couloir
es pasillo
pt corredor coxia
it corridoio
nl gangpad

travelclass word,broad
en class classes fly flight cabin fare ticket seat
de klasse flug fliege fliegen ticket fahrkarte
fr classe cabine vol billet
es clase cabina vuelo volar billete
pt classe cabine voo voar bilhete
it classe cabina volo volare biglietto
nl klasse vlucht vliegen ticket kaartje

passengers count,broad
en passenger passengers traveller travellers traveler travelers riders travelling traveling of_us seats
de passagier passagiere fahrgaste reisende reisenden mitreisende mitfahrer
fr passager passagers voyageur voyageurs
es pasajero pasajeros viajero viajeros viajamos
pt passageiro passageiros viajante viajantes
it passeggero passeggeri viaggiatore viaggiatori
nl passagier passagiers reiziger reizigers

mileage count
en mileage odometer on_the_clock km_driven miles_driven kilometres kilometers km miles
de kilometerstand laufleistung tacho kilometer gelaufen km
fr kilometrage compteur kilometres km
es kilometraje kilometros km
pt quilometragem quilometros km
it chilometraggio chilometri km
nl kilometerstand kilometers km teller

flight word,broad
en flight flights fly flying plane airline airfare
de flug fluge fliegen flieger flugzeug
fr vol vols avion
es vuelo vuelos avion volar
pt voo voos aviao voar
it volo voli aereo volare
nl vlucht vluchten vliegtuig vliegen

train word,broad
en train trains rail railway
de zug zuge bahn
fr train trains tgv
es tren trenes
pt comboio trem
it treno treni
nl trein treinen

bus word,broad
en bus buses coach
de bus fernbus busse
fr bus autocar car
es autobus bus autocar
pt autocarro onibus
it autobus pullman corriera
nl bus

taxi word,broad
en taxi cab ride lift_to minicab
de taxi fahrt mitfahrgelegenheit
fr taxi course vtc
es taxi
pt taxi
it taxi
nl taxi

rentalcar word,broad
en rental_car car_rental hire_car car_hire rent_a_car car vehicle rental
de mietwagen leihwagen auto wagen fahrzeug
fr voiture_de_location voiture vehicule
es coche_de_alquiler coche carro vehiculo auto
pt carro_de_aluguer carro viatura veiculo
it auto_a_noleggio auto macchina veicolo
nl huurauto auto wagen voertuig
"""
