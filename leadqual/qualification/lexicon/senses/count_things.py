"""Nouns that people count: machines, goods, papers, happenings, parts of a house. Pure data: a noun ends with
";", its forms in English, German, French, Spanish, Portuguese, Italian and Dutch stand between bars."""

NOUNS = """
machine machines device devices | maschine maschinen gerat gerate anlage anlagen | machine machines appareil
    appareils engin engins | maquina maquinas aparato aparatos equipo equipos | maquina maquinas aparelho
    aparelhos equipamento equipamentos | macchina macchine macchinario macchinari apparecchio apparecchi |
    machine machines apparaat apparaten ;
computer computers laptop laptops pc pcs workstation workstations | rechner computer laptop laptops
    arbeitsplatz arbeitsplatze | ordinateur ordinateurs pc poste postes portable portables | ordenador
    ordenadores portatil portatiles computadora computadoras | computador computadores portatil portateis
    notebook notebooks | computer pc portatile portatili postazione postazioni | computer computers laptop
    laptops werkplek werkplekken ;
phone phones handset handsets mobile mobiles | telefon telefone handy handys | telephone telephones portable
    portables | telefono telefonos movil moviles | telefone telefones telemovel telemoveis celular celulares
    | telefono telefoni cellulare cellulari | telefoon telefoons toestel toestellen ;
extension extensions phone_line phone_lines line lines | nebenstelle nebenstellen durchwahl durchwahlen
    leitung leitungen | poste postes ligne lignes extension | extension extensiones linea lineas | extensao
    extensoes linha linhas ramal ramais | interno interni linea linee | toestel toestellen lijn lijnen ;
printer printers | drucker | imprimante imprimantes | impresora impresoras | impressora impressoras |
    stampante stampanti | printer printers ;
screen screens monitor monitors display displays | bildschirm bildschirme monitor monitore | ecran ecrans
    moniteur moniteurs | pantalla pantallas monitor monitores | ecra ecras tela telas monitor monitores |
    schermo schermi monitor | scherm schermen beeldscherm beeldschermen ;
camera cameras | kamera kameras | camera cameras | camara camaras | camara camaras camera cameras |
    telecamera telecamere | camera's camera cameras ;
sensor sensors tracker trackers | sensor sensoren tracker | capteur capteurs traceur traceurs balise balises
    | sensor sensores rastreador rastreadores | sensor sensores rastreador rastreadores | sensore sensori
    localizzatore localizzatori | sensor sensoren tracker trackers ;
till tills cash_register cash_registers pos | kasse kassen | caisse caisses | caja cajas tpv | caixa caixas
    | cassa casse | kassa kassa's kassas ;
terminal terminals card_reader card_readers | terminal terminals kartenleser | terminal terminaux tpe
    lecteur lecteurs | terminal terminales datafono datafonos lector lectores | terminal terminais leitor
    leitores | terminale terminali pos lettore lettori | terminal terminals pinautomaat pinautomaten ;
time_clock time_clocks | stempeluhr stempeluhren zeiterfassungsterminal | pointeuse pointeuses badgeuse |
    reloj_de_fichar relojes | relogio_de_ponto relogio relogios | timbratrice timbratrici | prikklok
    prikklokken ;
elevator elevators lift lifts | aufzug aufzuge fahrstuhl fahrstuhle | ascenseur ascenseurs | ascensor
    ascensores | elevador elevadores ascensor | ascensore ascensori | lift liften ;
dryer dryers tumble_dryer | trockner waschetrockner | seche_linge sechoir sechoirs | secadora secadoras |
    secadora secadoras maquina_de_secar secar | asciugatrice asciugatrici | droger drogers ;
washer washers washing_machine washing_machines | waschmaschine waschmaschinen | lave_linge machine_a_laver
    machines_a_laver | lavadora lavadoras | maquina_de_lavar maquinas_de_lavar lavar | lavatrice lavatrici |
    wasmachine wasmachines ;
car cars | auto autos wagen pkw pkws | voiture voitures auto autos | coche coches carro carros | carro
    carros viatura viaturas | auto macchina macchine vettura vetture | auto auto's wagens ;
van vans | transporter lieferwagen kleinbus kleinbusse | camionnette camionnettes fourgon fourgons
    utilitaire utilitaires | furgoneta furgonetas | carrinha carrinhas furgao furgoes van vans | furgone
    furgoni furgoncino | busje busjes bestelbus bestelbussen bestelwagen ;
truck trucks lorry lorries | lkw lkws lastwagen laster | camion camions poids_lourd poids_lourds | camion
    camiones | camiao camioes caminhao caminhoes | camion autocarro autocarri | vrachtwagen vrachtwagens ;
trailer trailers semi_trailer semi_trailers | anhanger auflieger sattelauflieger | remorque remorques
    semi_remorque semi_remorques | remolque remolques semirremolque semirremolques | reboque reboques
    semirreboque semirreboques carreta carretas | rimorchio rimorchi semirimorchio semirimorchi | aanhanger
    aanhangers oplegger opleggers trailer trailers ;
bike bikes bicycle bicycles e_bike e_bikes | rad rader fahrrad fahrrader e_bike e_bikes | velo velos
    bicyclette bicyclettes | bici bicis bicicleta bicicletas | bicicleta bicicletas bike bikes | bici
    bicicletta biciclette | fiets fietsen ;
scooter scooters motorbike motorbikes motorcycle motorcycles | roller motorrad motorrader | scooter scooters
    moto motos | moto motos scooter patinete patinetes | mota motas moto motos scooter trotinete trotinetes
    | moto scooter motorino motorini monopattino | scooter scooters motor motoren brommer brommers ;
forklift forklifts | stapler gabelstapler | chariot_elevateur chariots_elevateurs | carretilla carretillas |
    empilhadora empilhadoras empilhadeira empilhadeiras | carrello_elevatore carrelli muletto muletti |
    heftruck heftrucks ;
excavator excavators digger diggers | bagger | pelleteuse pelleteuses pelle pelles | excavadora excavadoras
    | escavadora escavadoras | escavatore escavatori | graafmachine graafmachines ;
electric_car electric_cars ev evs electric_vehicles | elektroauto elektroautos e_auto e_autos elektrisch
    elektrische | voiture_electrique voitures_electriques electrique electriques | coche_electrico
    coches_electricos electrico electricos | carro_eletrico carros_eletricos eletrico eletricos |
    auto_elettrica auto_elettriche elettrica elettriche | elektrische_auto elektrische_auto's elektrisch ;
charge_point charge_points charger chargers charging_point charging_points wallbox wallboxes | ladepunkt
    ladepunkte ladestation ladestationen wallbox wallboxen ladesaule ladesaulen | borne bornes
    borne_de_recharge bornes_de_recharge | punto_de_carga puntos_de_carga cargador cargadores |
    ponto_de_carregamento pontos_de_carregamento carregador carregadores | colonnina colonnine
    punto_di_ricarica punti_di_ricarica | laadpunt laadpunten laadpaal laadpalen ;
parking_space parking_spaces parking_spot parking_spots | stellplatz stellplatze parkplatz parkplatze |
    place_de_parking places_de_parking | plaza_de_garaje plazas_de_garaje aparcamiento aparcamientos |
    lugar_de_estacionamento vaga vagas | posto_auto posti_auto parcheggio parcheggi | parkeerplaats
    parkeerplaatsen ;
silo silos tank tanks | silo silos tank tanks | silo silos cuve cuves reservoir reservoirs | silo silos
    tanque tanques deposito depositos | silo silos tanque tanques | silo sili serbatoio serbatoi cisterna
    cisterne | silo silo's tank tanks ;
container containers | container | conteneur conteneurs | contenedor contenedores | contentor contentores
    container containers | container | container containers kuub ;
pallet pallets | palette paletten | palette palettes | pale pales palet palets | palete paletes | bancale
    bancali pallet | pallet pallets ;
box boxes crate crates | kiste kisten karton kartons | boite boites carton cartons caisse caisses | caja
    cajas | caixa caixas | scatola scatole cassa casse | doos dozen krat kratten ;
door doors | tur turen tor tore | porte portes | puerta puertas | porta portas | porta porte | deur deuren ;
gate gates entrance entrances barrier barriers | eingang eingange schranke schranken | entree entrees
    portail portails barriere barrieres | entrada entradas acceso accesos | entrada entradas portao portoes
    cancela cancelas | ingresso ingressi cancello cancelli sbarra sbarre | ingang ingangen poort poorten
    slagboom slagbomen ;
window windows | fenster | fenetre fenetres | ventana ventanas | janela janelas | finestra finestre | raam
    ramen ;
hall halls | halle hallen | hall halls halle halles | nave naves sala salas | pavilhao pavilhoes | capannone
    capannoni sala sale | hal hallen ;
meeting_room meeting_rooms | besprechungsraum besprechungsraume | salle_de_reunion salles_de_reunion |
    sala_de_reuniones salas_de_reuniones | sala_de_reuniao salas_de_reuniao | sala_riunioni sale_riunioni |
    vergaderzaal vergaderzalen vergaderruimte ;
apartment apartments flat flats dwelling dwellings housing_unit units | wohnung wohnungen wohneinheit
    wohneinheiten | appartement appartements logement logements | piso pisos vivienda viviendas apartamento
    apartamentos | apartamento apartamentos fracao fracoes fogo fogos | appartamento appartamenti alloggio
    alloggi unita | appartement appartementen woning woningen ;
house houses home homes | haus hauser einfamilienhaus | maison maisons | casa casas | casa casas moradia
    moradias | casa case villetta villette | huis huizen woning woningen ;
floor floors storey storeys | stockwerk stockwerke etage etagen geschoss geschosse | etage etages | planta
    plantas piso pisos | andar andares piso pisos | piano piani | verdieping verdiepingen ;
desk desks workplace workplaces | schreibtisch schreibtische arbeitsplatz arbeitsplatze | bureau bureaux
    poste_de_travail postes_de_travail | escritorio escritorios puesto_de_trabajo puestos_de_trabajo mesa
    mesas | secretaria secretarias posto_de_trabalho mesa mesas | scrivania scrivanie postazione postazioni
    | bureau bureaus werkplek werkplekken ;
chair chairs | stuhl stuhle | chaise chaises fauteuil fauteuils | silla sillas sillon sillones | cadeira
    cadeiras | sedia sedie poltrona poltrone | stoel stoelen ;
table tables | tisch tische | table tables | mesa mesas | mesa mesas | tavolo tavoli | tafel tafels ;
cover covers place_setting | gedeck gedecke sitzplatz sitzplatze | couvert couverts | cubierto cubiertos
    comensal comensales | lugar lugares talher talheres | coperto coperti | couvert couverts zitplaats
    zitplaatsen ;
bed beds | bett betten | lit lits | cama camas | cama camas leito leitos | letto letti | bed bedden ;
key keys | schlussel | cle cles clef clefs | llave llaves | chave chaves | chiave chiavi | sleutel sleutels
    ;
book books | buch bucher | livre livres | libro libros | livro livros | libro libri | boek boeken ;
bottle bottles | flasche flaschen | bouteille bouteilles | botella botellas | garrafa garrafas | bottiglia
    bottiglie | fles flessen ;
parcel parcels package packages shipment shipments consignment | paket pakete sendung sendungen | colis
    envoi envois expedition expeditions | paquete paquetes envio envios | encomenda encomendas envio envios
    pacote pacotes | pacco pacchi spedizione spedizioni | pakket pakketten zending zendingen pakje pakjes ;
order orders | bestellung bestellungen auftrag auftrage | commande commandes | pedido pedidos orden ordenes
    | encomenda encomendas pedido pedidos | ordine ordini | bestelling bestellingen order orders ;
invoice invoices bill bills | rechnung rechnungen | facture factures | factura facturas | fatura faturas |
    fattura fatture | factuur facturen ;
quote quotes offer offers estimate estimates proposal proposals | angebot angebote kostenvoranschlag
    kostenvoranschlage | devis offre offres | presupuesto presupuestos oferta ofertas | orcamento orcamentos
    proposta propostas | preventivo preventivi offerta offerte | offerte offertes ;
contract contracts mandate mandates | vertrag vertrage mandat mandate | contrat contrats mandat mandats |
    contrato contratos mandato mandatos | contrato contratos mandato | contratto contratti mandato mandati |
    contract contracten ;
document documents form forms file files | dokument dokumente formular formulare akte akten | document
    documents formulaire formulaires dossier dossiers | documento documentos formulario formularios
    expediente expedientes | documento documentos formulario formularios processo processos | documento
    documenti modulo moduli pratica pratiche | document documenten formulier formulieren dossier dossiers ;
page pages | seite seiten | page pages | pagina paginas | pagina paginas | pagina pagine | pagina pagina's ;
message messages chat chats | nachricht nachrichten | message messages | mensaje mensajes | mensagem
    mensagens | messaggio messaggi | bericht berichten ;
email emails mail mails | mail mails e_mail e_mails | mail mails courriel courriels | correo correos email
    emails | email emails e_mail e_mails | email mail | mail mails e_mail e_mails ;
call calls phone_call phone_calls | anruf anrufe telefonat telefonate | appel appels coup_de_fil | llamada
    llamadas | chamada chamadas ligacao ligacoes telefonema telefonemas | chiamata chiamate telefonata
    telefonate | telefoontje telefoontjes oproep oproepen gesprek gesprekken belletje belletjes ;
enquiry enquiries inquiry inquiries request requests | anfrage anfragen | demande demandes requete requetes
    | consulta consultas solicitud solicitudes | pedido_de_informacao solicitacao solicitacoes consulta
    consultas | richiesta richieste | aanvraag aanvragen ;
complaint complaints | beschwerde beschwerden reklamation reklamationen | reclamation reclamations plainte
    plaintes | queja quejas reclamacion reclamaciones | reclamacao reclamacoes queixa queixas | reclamo
    reclami lamentela lamentele | klacht klachten ;
return returns | retoure retouren rucksendung rucksendungen | retour retours | devolucion devoluciones |
    devolucao devolucoes | reso resi restituzione | retour retouren retourzending ;
appointment appointments booking bookings reservation reservations | termin termine buchung buchungen
    reservierung reservierungen | rendez_vous reservation reservations | cita citas reserva reservas |
    marcacao marcacoes consulta consultas reserva reservas agendamento agendamentos | appuntamento
    appuntamenti prenotazione prenotazioni | afspraak afspraken boeking boekingen reservering reserveringen
    ;
visit visits | besuch besuche | visite visites | visita visitas | visita visitas | visita visite | bezoek
    bezoeken ;
meeting meetings | besprechung besprechungen meeting meetings | reunion reunions | reunion reuniones |
    reuniao reunioes | riunione riunioni | vergadering vergaderingen ;
session sessions class classes lesson lessons | sitzung sitzungen stunde einheit einheiten kurs kurse |
    seance seances session sessions cours | sesion sesiones clase clases | sessao sessoes aula aulas |
    sessione sessioni seduta sedute lezione lezioni | sessie sessies les lessen ;
event events | veranstaltung veranstaltungen | evenement evenements | evento eventos | evento eventos |
    evento eventi | evenement evenementen ;
project projects | projekt projekte | projet projets | proyecto proyectos | projeto projetos | progetto
    progetti | project projecten ;
course courses training trainings | kurs kurse schulung schulungen lehrgang lehrgange | formation formations
    cours | curso cursos formacion | curso cursos formacao formacoes | corso corsi | cursus cursussen
    training trainingen ;
job jobs position positions vacancy vacancies opening openings role roles | stelle stellen position
    positionen | poste postes | puesto puestos vacante vacantes | vaga vagas posicao posicoes | posizione
    posizioni posto posti | vacature vacatures functie functies ;
campaign campaigns | kampagne kampagnen | campagne campagnes | campana campanas | campanha campanhas |
    campagna campagne | campagne campagnes ;
product products article articles sku skus item items | produkt produkte artikel | produit produits article
    articles reference references | producto productos articulo articulos referencia referencias | produto
    produtos artigo artigos referencia referencias | prodotto prodotti articolo articoli referenza referenze
    | product producten artikel artikelen soort soorten ;
channel channels | kanal kanale | canal canaux | canal canales | canal canais | canale canali | kanaal
    kanalen ;
website websites site_web | webseite webseiten website websites | site_web sites_web | sitio_web sitios_web
    pagina_web | site sites | sito siti | website websites ;
country countries market markets | land lander markt markte | pays marche marches | pais paises mercado
    mercados | pais paises mercado mercados | paese paesi mercato mercati | land landen markt markten ;
city cities town towns | stadt stadte | ville villes | ciudad ciudades | cidade cidades | citta | stad
    steden ;
language languages | sprache sprachen | langue langues | idioma idiomas lengua lenguas | idioma idiomas
    lingua linguas | lingua lingue | taal talen ;
currency currencies | wahrung wahrungen | devise devises monnaie monnaies | divisa divisas moneda monedas |
    moeda moedas | valuta valute | valuta valuta's munt munten ;
shift shifts | schicht schichten | poste equipe equipes | turno turnos | turno turnos | turno turni | ploeg
    ploegen dienst diensten ;
signature signatures | unterschrift unterschriften signatur signaturen | signature signatures | firma firmas
    | assinatura assinaturas | firma firme | handtekening handtekeningen ;
claim claims | schadensfall schadensfalle schaden | sinistre sinistres | siniestro siniestros | sinistro
    sinistros | sinistro sinistri | schadeclaim schadeclaims ;
accident accidents | unfall unfalle | accident accidents | accidente accidentes | acidente acidentes |
    incidente incidenti | ongeluk ongelukken ongeval ongevallen ;
dog dogs | hund hunde | chien chiens | perro perros | cao caes cachorro cachorros | cane cani | hond honden
    ;
cat cats | katze katzen | chat chats | gato gatos | gato gatos | gatto gatti | kat katten ;
cow cows cattle | kuh kuhe rind rinder | vache vaches | vaca vacas | vaca vacas | mucca mucche vacca | koe
    koeien ;
tree trees | baum baume | arbre arbres | arbol arboles | arvore arvores | albero alberi | boom bomen ;
meal meals dish dishes | mahlzeit mahlzeiten gericht gerichte | repas plat plats | comida comidas plato
    platos | refeicao refeicoes prato pratos | pasto pasti piatto piatti | maaltijd maaltijden gerecht
    gerechten ;
portion portions serving servings | portion portionen | portion portions part parts | racion raciones
    porcion porciones | porcao porcoes dose doses | porzione porzioni | portie porties ;
pizza pizzas | pizza pizzas pizzen | pizza pizzas | pizza pizzas | pizza pizzas | pizza pizze | pizza
    pizza's ;
coffee coffees | kaffee kaffees | cafe cafes | cafe cafes | cafe cafes | caffe | koffie koffies ;
cake cakes | kuchen torte torten | gateau gateaux | tarta tartas pastel pasteles | bolo bolos | torta torte
    | taart taarten ;
shirt shirts tshirt tshirts t_shirt t_shirts | hemd hemden shirt shirts t_shirt t_shirts | chemise chemises
    t_shirt t_shirts | camisa camisas camiseta camisetas | camisa camisas camiseta camisetas | camicia
    camicie maglietta magliette | shirt shirts overhemd overhemden ;
shoe shoes | schuh schuhe | chaussure chaussures | zapato zapatos | sapato sapatos | scarpa scarpe | schoen
    schoenen ;
towel towels | handtuch handtucher | serviette serviettes | toalla toallas | toalha toalhas | asciugamano
    asciugamani | handdoek handdoeken ;
blanket blankets | decke decken | couverture couvertures | manta mantas | cobertor cobertores manta mantas |
    coperta coperte | deken dekens ;
pillow pillows | kissen | oreiller oreillers | almohada almohadas | almofada almofadas travesseiro
    travesseiros | cuscino cuscini | kussen kussens ;
card cards | karte karten | carte cartes | tarjeta tarjetas | cartao cartoes | carta carte tessera tessere |
    kaart kaarten pas passen ;
stamp stamps | briefmarke briefmarken | timbre timbres | sello sellos | selo selos | francobollo francobolli
    | postzegel postzegels ;
photo photos picture pictures | foto fotos bild bilder | photo photos image images | foto fotos imagen
    imagenes | foto fotos imagem imagens | foto fotografia fotografie immagine immagini | foto foto's
    afbeelding afbeeldingen ;
song songs track tracks | lied lieder song songs | chanson chansons morceau morceaux | cancion canciones
    tema temas | musica musicas cancao cancoes faixa faixas | canzone canzoni brano brani | liedje liedjes
    nummer nummers ;
episode episodes | folge folgen | episode episodes | episodio episodios capitulo capitulos | episodio
    episodios | episodio episodi puntata puntate | aflevering afleveringen ;
game games match matches | spiel spiele | match matchs partie parties | partido partidos juego juegos | jogo
    jogos partida partidas | partita partite gioco giochi | wedstrijd wedstrijden spel spellen ;
stop stops | halt halte haltestelle haltestellen zwischenstopp zwischenstopps | arret arrets escale escales
    | parada paradas escala escalas | paragem paragens parada paradas escala escalas | fermata fermate scalo
    scali sosta soste | halte haltes stop stops ;
lane lanes | spur spuren bahn bahnen | voie voies piste pistes | carril carriles pista pistas | faixa faixas
    pista pistas | corsia corsie pista piste | baan banen ;
server servers | server | serveur serveurs | servidor servidores | servidor servidores | server | server
    servers ;
domain domains | domain domains | domaine domaines | dominio dominios | dominio dominios | dominio domini |
    domein domeinen ;
api apis integration integrations interface interfaces | schnittstelle schnittstellen anbindung anbindungen
    | integration integrations interface interfaces | integracion integraciones | integracao integracoes |
    integrazione integrazioni | koppeling koppelingen integratie integraties ;
contact contacts record records | kontakt kontakte datensatz datensatze | contact contacts fiche fiches |
    contacto contactos registro registros | contacto contactos contato contatos registo registos registro
    registros | contatto contatti | contact contacten ;
lead leads prospect prospects | lead leads interessent interessenten | prospect prospects lead leads | lead
    leads prospecto prospectos | lead leads | lead contatto contatti | lead leads ;
review reviews | bewertung bewertungen rezension rezensionen | avis | resena resenas opinion opiniones |
    avaliacao avaliacoes | recensione recensioni | recensie recensies beoordeling beoordelingen ;
"""
