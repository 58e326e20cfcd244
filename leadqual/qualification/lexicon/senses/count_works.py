"""Nouns that people count: animals, vehicles, machines, trades, rooms. Pure data, in the form that
count_trades has."""

NOUNS = """
horse horses pony ponies | pferd pferde pony ponys | cheval chevaux poney poneys | caballo caballos poni
    | cavalo cavalos ponei | cavallo cavalli pony | paard paarden pony ;
pig pigs | schwein schweine | cochon cochons porc porcs | cerdo cerdos | porco porcos | maiale maiali
    suino suini | varken varkens ;
sheep lamb lambs | schaf schafe lamm | mouton moutons brebis agneau | oveja ovejas cordero | ovelha
    ovelhas borrego | pecora pecore agnello | schaap schapen lam ;
goat goats | ziege ziegen | chevre chevres | cabra cabras | cabra cabras | capra capre | geit geiten ;
hen hens chicken chickens | huhn huhner henne hennen | poule poules poulet poulets | gallina gallinas
    pollo pollos | galinha galinhas frango frangos | gallina galline pollo polli | kip kippen hen ;
rabbit rabbits | kaninchen hase hasen | lapin lapins | conejo conejos | coelho coelhos | coniglio
    conigli | konijn konijnen ;
bird birds | vogel | oiseau oiseaux | pajaro pajaros | passaro passaros | uccello uccelli | vogel vogels
    ;
fish fishes | fisch fische | poisson poissons | pez peces pescado pescados | peixe peixes | pesce pesci
    | vis vissen ;
hive hives | bienenstock bienenstocke bienenvolk | ruche ruches | colmena colmenas | colmeia colmeias |
    alveare alveari arnia arnie | bijenkast bijenkasten ;
pet pets | haustier haustiere | animal_de_compagnie animaux_de_compagnie | mascota mascotas |
    animal_de_estimacao animais_de_estimacao mascote | animale_domestico animali_domestici | huisdier
    huisdieren ;
animal animals | tier tiere | animal animaux bete betes | animal animales | animal animais | animale
    animali | dier dieren ;
puppy puppies | welpe welpen | chiot chiots | cachorro | cachorrinho cachorrinhos | cucciolo cuccioli |
    pup puppy puppy's ;
tractor tractors | traktor traktoren schlepper trecker | tracteur tracteurs | tractor tractores | trator
    tratores tractor tractores | trattore trattori | tractor tractoren trekker trekkers ;
harvester harvesters | mahdrescher erntemaschine | moissonneuse moissonneuses | cosechadora cosechadoras
    | ceifeira ceifeiras colheitadeira | mietitrebbia mietitrebbie | maaidorser oogstmachine ;
bus buses coach coaches | bus busse omnibus reisebus reisebusse | bus autobus autocar autocars | autobus
    autocar autocares bus | autocarro autocarros onibus | autobus pullman corriera | bus bussen touringcar
    touringcars ;
minibus minibuses | kleinbus kleinbusse | minibus | minibus microbus | carrinha carrinhas minibus |
    minibus pulmino pulmini | busje busjes minibus ;
taxi taxis cab cabs | taxi taxis | taxi taxis | taxi taxis | taxi taxis | taxi | taxi taxi's ;
ambulance ambulances | krankenwagen rettungswagen | ambulance ambulances | ambulancia ambulancias |
    ambulancia ambulancias | ambulanza ambulanze | ambulance ambulances ziekenwagen ;
boat boats ship ships yacht yachts | boot boote schiff schiffe | bateau bateaux navire navires | barco
    barcos buque buques | barco barcos navio navios | barca barche nave navi | boot boten schip schepen ;
motorbike motorbikes motorcycle motorcycles | motorrad motorrader | moto motos | moto motos | mota motas
    moto motos | moto motocicletta motociclette | motor motoren motorfiets ;
wagon wagons carriage carriages | waggon waggons | wagon wagons | vagon vagones | vagao vagoes carruagem
    carruagens | vagone vagoni carrozza carrozze | wagon wagons ;
crane cranes | kran krane | grue grues | grua gruas | grua gruas guindaste | gru | hijskraan hijskranen
    ;
drone drones | drohne drohnen | drone drones | dron drones | drone drones | drone droni | drone drones ;
robot robots | roboter | robot robots | robot robots | robo robos robot | robot | robot robots ;
generator generators | generator generatoren | generateur generateurs groupe_electrogene | generador
    generadores | gerador geradores | generatore generatori | generator generatoren aggregaat ;
pump pumps | pumpe pumpen | pompe pompes | bomba bombas | bomba bombas | pompa pompe | pomp pompen ;
tank tanks | tank tanks kessel | cuve cuves reservoir reservoirs citerne | deposito depositos tanque
    tanques | deposito depositos tanque tanques | serbatoio serbatoi cisterna cisterne | tank tanks ;
engine engines motor motors | motor motoren | moteur moteurs | motor motores | motor motores | motore
    motori | motor motoren ;
tyre tyres tire tires | reifen autoreifen winterreifen | pneu pneus | neumatico neumaticos rueda ruedas
    | pneu pneus | pneumatico pneumatici gomma gomme | band banden autoband ;
wheel wheels | rad rader | roue roues | rueda ruedas | roda rodas | ruota ruote | wiel wielen ;
battery batteries | batterie batterien akku akkus | batterie batteries pile piles | bateria baterias
    pila pilas | bateria baterias pilha pilhas | batteria batterie pila pile | batterij batterijen accu
    accu's ;
solar_panel solar_panels panel panels | solarmodul solarmodule paneel paneele | panneau panneaux
    panneau_solaire | panel paneles placa_solar placas_solares placas | painel paineis | pannello pannelli |
    paneel panelen zonnepaneel zonnepanelen ;
pipe pipes | rohr rohre | tuyau tuyaux | tuberia tuberias tubo tubos | cano canos tubo | tubo tubi |
    buis buizen pijp ;
cable cables | kabel | cable cables | cable cables | cabo cabos | cavo cavi | kabel kabels ;
tool tools | werkzeug werkzeuge | outil outils | herramienta herramientas | ferramenta ferramentas |
    attrezzo attrezzi utensile | gereedschap ;
ladder ladders | leiter leitern | echelle echelles | escalera_de_mano escaleras | escada escadas
    escadote | scala scale | ladder ladders ;
spare_part spare_parts part parts component components | ersatzteil ersatzteile teile bauteil bauteile |
    piece_detachee pieces_detachees | recambio recambios pieza piezas repuesto | peca pecas | ricambio
    ricambi componente componenti | onderdeel onderdelen ;
sample samples | muster probe proben stichprobe | echantillon echantillons | muestra muestras | amostra
    amostras | campione campioni | monster monsters staal stalen ;
reel reels | rolle rollen | rouleau rouleaux | rollo rollos | rolo rolos | rotolo rotoli | rol rollen ;
trip trips ride rides journey journeys | fahrt fahrten reise reisen | trajet trajets voyage voyages |
    viaje viajes trayecto trayectos | viagem viagens corrida | viaggio viaggi corsa corse | rit ritten reis
    reizen ;
delivery deliveries | lieferung lieferungen zustellung | livraison livraisons | entrega entregas |
    entrega entregas | consegna consegne | levering leveringen bezorging bezorgingen ;
shipment shipments consignment | sendung sendungen | envoi envois expedition expeditions | envio envios
    | envio envios remessa | spedizione spedizioni | zending zendingen ;
flight flights | flug fluge | vol vols | vuelo vuelos | voo voos | volo voli | vlucht vluchten ;
booking bookings reservation reservations | buchung buchungen reservierung reservierungen | reservation
    reservations | reserva reservas | reserva reservas marcacao marcacoes | prenotazione prenotazioni |
    boeking boekingen reservering reserveringen ;
hairdresser hairdressers barber barbers stylist stylists | friseur friseure friseurin friseurinnen |
    coiffeur coiffeurs coiffeuse coiffeuses | peluquero peluqueros peluquera peluqueras barbero |
    cabeleireiro cabeleireiros cabeleireira barbeiro barbeiros | parrucchiere parrucchieri parrucchiera
    barbiere | kapper kappers kapster kapsters ;
painter painters decorator | maler malerin | peintre peintres | pintor pintores | pintor pintores |
    pittore pittori imbianchino imbianchini | schilder schilders ;
carpenter carpenters joiner joiners | tischler schreiner zimmerer | menuisier menuisiers charpentier |
    carpintero carpinteros | carpinteiro carpinteiros marceneiro | falegname falegnami | timmerman
    timmerlieden timmermannen ;
electrician electricians | elektriker | electricien electriciens | electricista electricistas |
    eletricista eletricistas | elettricista elettricisti | elektricien elektriciens ;
plumber plumbers | installateur klempner | plombier plombiers | fontanero fontaneros plomero |
    canalizador canalizadores encanador encanadores | idraulico idraulici | loodgieter loodgieters ;
roofer roofers | dachdecker | couvreur couvreurs | techador techadores | telhador | conciatetti |
    dakdekker dakdekkers ;
gardener gardeners | gartner | jardinier jardiniers | jardinero jardineros | jardineiro jardineiros |
    giardiniere giardinieri | tuinman hovenier hoveniers tuinmannen ;
baker bakers | backer | boulanger boulangers | panadero panaderos | padeiro padeiros | panettiere
    fornaio fornai | bakker bakkers ;
butcher butchers | metzger fleischer | boucher bouchers | carnicero carniceros | talhante acougueiro
    acougueiros | macellaio macellai | slager slagers ;
farmer farmers | landwirt landwirte bauer bauern | agriculteur agriculteurs eleveur eleveurs |
    agricultor agricultores ganadero ganaderos | agricultor agricultores | agricoltore agricoltori | boer
    boeren ;
photographer photographers | fotograf fotografen | photographe photographes | fotografo fotografos |
    fotografo fotografos | fotografo fotografi | fotograaf fotografen ;
musician musicians | musiker | musicien musiciens | musico musicos | musico musicos | musicista
    musicisti | muzikant muzikanten ;
singer singers | sanger sangerin | chanteur chanteurs choriste choristes | cantante cantantes cantor |
    cantor cantores | cantante cantanti corista coristi | zanger zangers zangeres ;
dancer dancers | tanzer tanzerin | danseur danseurs danseuse | bailarin bailarines bailarina | bailarino
    bailarinos bailarina | ballerino ballerini ballerina | danser dansers danseres ;
player players | spieler spielerin | joueur joueurs joueuse | jugador jugadores jugadora | jogador
    jogadores jogadora | giocatore giocatori | speler spelers ;
pharmacist pharmacists | apotheker | pharmaciennes | farmaceutico farmaceuticos | farmaceutico
    farmaceuticos | farmacista farmacisti | apotheker apothekers ;
architect architects | architekt architekten | architecte architectes | arquitecto arquitectos |
    arquiteto arquitetos | architetto architetti | architect architecten ;
designer designers | designer gestalter | designer designers graphiste graphistes | disenador
    disenadores | designer designers | designer grafico grafici | ontwerper ontwerpers ;
translator translators interpreter interpreters | ubersetzer dolmetscher | traducteur traducteurs
    interprete interpretes | traductor traductores interprete | tradutor tradutores interprete | traduttore
    traduttori interprete | vertaler vertalers tolk tolken ;
editor editors journalist journalists | redakteur redakteure journalist journalisten | redacteur
    redacteurs journaliste journalistes | redactor redactores periodista periodistas | redator redatores
    jornalista jornalistas | redattore redattori giornalista giornalisti | redacteur redacteuren journalist
    journalisten ;
secretary secretaries receptionist receptionists | sekretar sekretarin sekretarinnen rezeptionist |
    secretaire secretaires receptionniste standardiste | secretario secretarios secretaria secretarias
    recepcionista | secretario secretaria secretarias recepcionista rececionista | segretario segretaria
    segretarie receptionist | secretaresse secretaresses receptionist receptionisten ;
pilot pilots | pilot piloten | pilote pilotes | piloto pilotos | piloto pilotos | pilota piloti | piloot
    piloten ;
scout scouts | pfadfinder | scout scouts eclaireur | scout boy_scout exploradores | escuteiro escuteiros
    escoteiro | scout | scout scouts padvinder ;
speaker speakers | redner referent referenten | orateur orateurs intervenant intervenants conferencier |
    ponente ponentes orador oradores | orador oradores palestrante palestrantes | relatore relatori |
    spreker sprekers ;
educator educators | erzieher erzieherin erzieherinnen | educateur educateurs educatrice educatrices |
    educador educadores educadora educadoras | educador educadores educadora educadoras | educatore
    educatori educatrice educatrici | begeleider begeleiders pedagogisch_medewerker ;
company companies firm firms business businesses | firma firmen unternehmen betrieb betriebe |
    entreprise entreprises societe societes | empresa empresas | empresa empresas firma | azienda aziende
    impresa imprese ditta ditte | bedrijf bedrijven firma ;
household households family families | haushalt haushalte familie familien | menage menages foyer foyers
    famille familles | hogar hogares familia familias | familia familias agregado agregados | famiglia
    famiglie nucleo | huishouden huishoudens gezin gezinnen ;
kitchen kitchens | kuche kuchen | cuisine cuisines | cocina cocinas | cozinha cozinhas | cucina cucine |
    keuken keukens ;
bathroom bathrooms | bad bader badezimmer | salle_de_bain salles_de_bain salle_de_bains salles_de_bains
    | bano banos cuarto_de_bano | casa_de_banho casas_de_banho banheiro banheiros | bagno bagni | badkamer
    badkamers ;
toilet toilets | toilette toiletten wc | toilette toilettes wc | aseo aseos inodoro retrete | sanita
    sanitas sanitario sanitarios | gabinetto gabinetti wc | toilet toiletten wc ;
bedroom bedrooms | schlafzimmer | chambre_a_coucher | dormitorio dormitorios | dormitorio dormitorios |
    camera_da_letto camere_da_letto | slaapkamer slaapkamers ;
classroom classrooms | klassenzimmer klassenraum | salle_de_classe salles_de_classe | aula aulas |
    sala_de_aula salas_de_aula | aula aule | klaslokaal klaslokalen lokaal lokalen ;
field fields | feld felder acker | champ champs | campo campos parcela parcelas | campo campos terreno
    terrenos | campo campi | akker akkers veld velden perceel ;
court courts | tennisplatz platze spielfeld | court courts terrain terrains | pista pistas cancha
    canchas | campo_de_tenis campos_de_tenis quadra quadras | campo_da_tennis campi_da_tennis | tennisbaan
    banen baan ;
pool pools | schwimmbad pool pools becken | piscine piscines | piscina piscinas | piscina piscinas |
    piscina piscine | zwembad zwembaden ;
villa villas chalet chalets cabin cabins cottage cottages | villa villen hutte hutten ferienhaus chalet
    | villa villas chalet chalets gite gites | villa villas chale chalet cabana cabanas | villa vivenda
    vivendas chale chales cabana | villa ville chalet baita baite | villa villa's huisje huisjes
    vakantiehuis chalet ;
plot plots lot lots | grundstuck grundstucke parzelle | parcelle parcelles terrain | parcela parcelas
    solar solares | lote lotes | lotto lotti | kavel kavels perceel percelen ;
tournament tournaments match matches | turnier turniere spiel spiele | tournoi tournois match matchs |
    torneo torneos partido partidos | torneio torneios jogo jogos | torneo tornei partita partite | toernooi
    toernooien wedstrijd wedstrijden ;
seat seats | sitz sitze sitzplatz sitzplatze | place_assise siege sieges | asiento asientos butaca
    butacas plaza plazas | lugar lugares assento assentos poltrona | posto posti sedile sedili | zitplaats
    zitplaatsen stoel stoelen ;
"""
