"""Words for what a lodging or a home has. Pure data; the form is told in the package."""

TABLE = """
pets yes
en pet pets dog dogs doggy cat cats animal animals puppy puppies pooch labrador
de haustier haustiere hund hunde hundchen katze katzen tier tiere welpe vierbeiner
fr animal animaux chien chiens chienne chiot chat chats compagnie
es mascota mascotas perro perros perra perrito gato gatos animal animales
pt animal animais bicho bichos cachorro cachorros cao caes gato gatos estimacao mascote
it animale animali cane cani cagnolino gatto gatti cucciolo
nl huisdier huisdieren hond honden hondje kat katten dier dieren puppy

parking yes
en parking park parked garage car_park driveway come_by_car by_car parking_spot carport
de parken parkplatz parkplatze stellplatz parkhaus garage tiefgarage mit_dem_auto parkmoglichkeit
fr parking garer stationner stationnement garage en_voiture place_de_parc
es parking aparcar aparcamiento estacionar estacionamiento parqueadero parquear garaje cochera en_coche
pt estacionar estacionamento garagem parque_de_estacionamento vaga de_carro lugar_de_garagem
it parcheggio parcheggiare posto_auto garage box_auto posteggio in_macchina in_auto
nl parkeren parkeerplaats parkeerplek parkeergarage garage met_de_auto parkeergelegenheid

smoking yes !nonsmoking
en smoke smokes smoking smoker smokers cigarette cigarettes vape
de rauchen raucher raucherin rauche raucht raucherzimmer zigaretten
fr fumer fumeur fumeurs fumeuse fume fumons cigarettes
es fumar fumador fumadores fuma fumo fumamos cigarrillos
pt fumar fumador fumante fumantes fumo fuma
it fumare fumatore fumatori fumo fumiamo sigarette
nl roken roker rokers rook rookt rookkamer sigaretten

nonsmoking yes !smoking
en nonsmoking non_smoking nonsmoker non_smoker smokefree smoke_free
de nichtraucher nichtraucherzimmer nichtraucherin rauchfrei
fr non_fumeur non_fumeurs
es no_fumador no_fumadores libre_de_humo
pt nao_fumador nao_fumante nao_fumadores
it non_fumatori non_fumatore
nl rookvrij rookvrije niet_roker niet_rokers

wifi yes
xx wifi wi_fi wlan
en internet wireless broadband
de internet internetzugang
fr internet
es internet
pt internet
it internet
nl internet

balcony yes
en balcony balconies
de balkon balkone
fr balcon balcons
es balcon balcones
pt varanda sacada
it balcone balconi
nl balkon

terrace yes
en terrace patio deck
de terrasse
fr terrasse
es terraza patio
pt terraco esplanada
it terrazza terrazzo
nl terras

outdoors yes !indoors
en outdoor outdoors outside al_fresco open_air terrace patio beer_garden
de draussen aussen im_freien aussenbereich terrasse biergarten
fr exterieur dehors en_plein_air plein_air terrasse
es fuera exterior aire_libre terraza afuera
pt fora exterior ar_livre la_fora esplanada
it fuori esterno all'aperto aperto dehors terrazza
nl buiten terras buitenlucht

indoors yes !outdoors
en indoor indoors inside
de drinnen innen
fr interieur dedans a_l'interieur
es dentro interior adentro
pt dentro interior
it dentro interno al_chiuso
nl binnen

pool yes
en pool swimming swim pools
de pool schwimmbad schwimmen hallenbad schwimmbecken
fr piscine piscines nager
es piscina alberca nadar pileta
pt piscina nadar
it piscina nuotare
nl zwembad zwemmen

sauna yes
xx sauna spa wellness
en steam_room
fr hammam

gym yes
en gym fitness workout
de fitness fitnessraum fitnessstudio kraftraum
fr salle_de_sport fitness musculation
es gimnasio gym
pt ginasio academia
it palestra
nl fitness sportschool fitnessruimte

furnished yes !unfurnished
en furnished furniture
de mobliert mobel moblierte mobliertes
fr meuble meublee meubles
es amueblado amueblada amoblado muebles
pt mobilado mobilada mobiliado mobiliada mobilia
it arredato arredata ammobiliato mobili
nl gemeubileerd gemeubileerde meubels

unfurnished yes !furnished
en unfurnished no_furniture
de unmobliert unmoblierte
fr non_meuble vide
es sin_amueblar sin_muebles
pt sem_mobilia
it non_arredato
nl ongemeubileerd

laundry yes
en laundry washer dryer washing_machine washing
de waschmaschine waschkuche trockner waschkeller
fr lave_linge machine_a_laver laverie buanderie seche_linge
es lavadora lavanderia secadora
pt maquina_de_lavar lavandaria lavanderia
it lavatrice lavanderia asciugatrice
nl wasmachine droger wasruimte

lift yes
en lift elevator elevators lifts
de aufzug fahrstuhl lift
fr ascenseur
es ascensor elevador
pt elevador ascensor
it ascensore
nl lift

garden yes
en garden yard backyard gardens lawn
de garten
fr jardin
es jardin patio
pt jardim quintal
it giardino
nl tuin

cooling yes
en air_conditioning air_con aircon ac a_/_c air_conditioned conditioning
de klimaanlage klimatisiert klima
fr climatisation clim climatise climatisee
es aire_acondicionado climatizado aire
pt ar_condicionado climatizado
it aria_condizionata condizionatore climatizzato climatizzata
nl airco airconditioning

heating yes
en heating heated radiator radiators
de heizung heizen beheizt
fr chauffage chauffe
es calefaccion
pt aquecimento
it riscaldamento
nl verwarming

kitchen yes
en kitchen kitchenette cook_ourselves cook_for_ourselves
de kuche kochnische kuchenzeile
fr cuisine kitchenette
es cocina
pt cozinha
it cucina
nl keuken

seaview yes
en sea_view ocean_view sea ocean beach
de meerblick meer strand
fr vue_mer vue_sur_la_mer mer plage
es vista_al_mar vistas_al_mar mar playa
pt vista_mar vista_para_o_mar mar praia
it vista_mare mare spiaggia
nl zeezicht zee strand

wheelchair yes
en wheelchair accessible accessibility accessible_room disabled disability mobility step_free
en trouble_walking ramp rollator
de rollstuhl barrierefrei rollstuhlgerecht behindertengerecht gehbehindert rollator stufenlos
fr fauteuil_roulant fauteuil pmr handicape mobilite_reduite accessible
es silla_de_ruedas accesible movilidad_reducida minusvalido discapacidad
pt cadeira_de_rodas acessivel mobilidade_reduzida deficiente acessibilidade
it sedia_a_rotelle carrozzina accessibile disabile disabili
nl rolstoel rolstoeltoegankelijk toegankelijk mindervalide rollator

crib yes
en crib cot baby_bed
de kinderbett babybett gitterbett
fr lit_bebe berceau
es cuna
pt berco
it culla lettino
nl kinderbedje babybedje

doublebed yes !twinbeds
en double_bed king_bed queen_bed kingsize
de doppelbett
fr lit_double grand_lit
es cama_doble cama_de_matrimonio matrimonial
pt cama_de_casal
it letto_matrimoniale matrimoniale
nl tweepersoonsbed

twinbeds yes !doublebed
en twin twin_beds separate_beds two_beds single_beds
de einzelbetten getrennte_betten zwei_betten
fr lits_separes lits_jumeaux deux_lits
es camas_separadas dos_camas
pt camas_separadas duas_camas
it letti_separati due_letti
nl aparte_bedden losse_bedden

extrabed yes
en extra_bed rollaway additional_bed
de zustellbett extrabett
fr lit_d'appoint lit_supplementaire
es cama_supletoria cama_extra
pt cama_extra
it letto_aggiuntivo
nl extra_bed

quiet yes
en quiet calm peaceful silent
de ruhig ruhiges ruhige leise
fr calme tranquille
es tranquilo tranquila silencioso
pt calmo sossegado tranquilo silencioso
it tranquilla tranquillo silenziosa
nl rustig rustige stil stille

latecheckout yes
en late_checkout late_check_out leave_later
de spaterer_checkout spate_abreise
fr depart_tardif
es salida_tardia
pt check_out_tardio saida_tardia
it check_out_posticipato
nl laat_uitchecken

kidsfriendly yes
en kid kids child children family_friendly kid_friendly toddler toddlers little_ones playground
de kind kinder kinderfreundlich familienfreundlich kleinkinder spielplatz
fr enfant enfants bebe bebes gamins petits
es nino ninos ninas hijos bebe bebes crios
pt crianca criancas filhos bebe miudos
it bambino bambini figli bimbi bebe
nl kind kinderen kindvriendelijk peuters kids
"""
