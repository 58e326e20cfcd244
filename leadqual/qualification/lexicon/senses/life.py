"""Words for people, health, places, days, homes, media and everyday errands. Pure data; the form is told in
the package."""

TABLE = """
children count
en child children kid kids little_ones little_one youngsters toddlers minors
de kind kinder kindern kleine kleinen kids
fr enfant enfants gamins petits
es nino ninos nina ninas hijo hijos crios peques
pt crianca criancas filho filhos miudos
it bambino bambini figlio figli bimbi
nl kind kinderen kids kleintjes

adults count
en adult adults grown_ups grownups over_18
de erwachsene erwachsener erwachsenen
fr adulte adultes grands
es adulto adultos mayores
pt adulto adultos
it adulto adulti
nl volwassene volwassenen

infants count
en infant infants baby babies newborn
de baby babys saugling kleinkind
fr bebe bebes nourrisson
es bebe bebes
pt bebe bebes
it neonato neonati bebe
nl baby baby's

guests count,broad
en guest guests diners people covers heads
de gast gaste personen leute
fr invites convives personnes couverts
es invitados comensales personas
pt convidados pessoas
it ospiti coperti persone invitati
nl gasten personen mensen

tickets count,broad
en ticket tickets seat seats admission
de ticket tickets karte karten eintrittskarten platze
fr billet billets place places
es entrada entradas boleto boletos billete billetes plazas
pt bilhete bilhetes ingresso ingressos lugares
it biglietto biglietti posti
nl kaartje kaartjes ticket tickets

floorlevel count
en floor storey story level floors
de stock stockwerk etage
fr etage
es piso planta
pt andar piso
it piano
nl verdieping etage

livingspace count
en square_metres square_meters square_feet sqm sqft m2 living_space area floor_area
de quadratmeter wohnflache flache qm m2
fr metres_carres surface m2
es metros_cuadrados superficie m2
pt metros_quadrados area m2
it metri_quadri superficie mq m2
nl vierkante_meter oppervlakte m2

birth date,fixed
en birth birthday birthdate born date_of_birth dob
de geburt geburtstag geburtsdatum geboren
fr naissance anniversaire ne nee
es nacimiento cumpleanos nacido nacida naci
pt nascimento aniversario nascido nascida nasci
it nascita compleanno nato nata
nl geboorte verjaardag geboren geboortedatum

expiry date,fixed
en expire expires expiry expired expiration valid_until runs_out run_out is_up expiring
de ablauf ablaufdatum abgelaufen lauft_ab gultig_bis lauft_aus auslauft
fr expiration expire expiree valable_jusqu'au
es caducidad caduca vence vencimiento
pt validade caduca vence expira
it scadenza scade
nl verloopt vervaldatum geldig_tot loopt_af

renewal date,fixed
en renew renews renewal renewed is_up up_for_renewal extend extension
de verlangern verlangerung vertragsende lauft_aus
fr renouveler renouvellement reconduction
es renovar renovacion vence
pt renovar renovacao
it rinnovare rinnovo scade
nl verlengen verlenging loopt_af

ordered date
en order ordered ordering purchase purchased bought
de bestellung bestellt bestelldatum kaufdatum gekauft
fr commande achat commande_le achete
es pedido pedi compra compre
pt encomenda encomendei compra comprei
it ordine ordinato acquisto acquistato
nl bestelling besteld aankoop gekocht

appointment date,word,broad
en appointment appointments visit see_the_doctor see_the_dentist come_in consultation check_up checkup slot
en see_dr see_doctor booked_in see_a
de termin termine arzttermin vorbeikommen besuch untersuchung sprechstunde
fr rendez_vous rdv consultation visite venir
es cita citas consulta visita ir_al
pt consulta marcacao visita
it appuntamento visita venire
nl afspraak afspraken bezoek langskomen consult

duedate date
en due due_date be_paid payable deadline pay_by
de fallig falligkeit frist bezahlt_sein stichtag
fr echeance delai date_limite
es vencimiento plazo fecha_limite
pt vencimento prazo data_limite
it scadenza termine
nl vervaldatum deadline uiterlijk

movein date,broad
en move_in moving_in move moving
de einzug einziehen umzug umziehen
fr emmenager emmenagement demenager
es mudanza mudarme mudarnos entrar_a_vivir
pt mudanca mudar entrada
it trasloco traslocare trasferirci
nl verhuizen verhuizing intrek

incident date
en incident accident happen happened occurred occur crash break_in
de unfall vorfall passiert geschehen
fr accident incident arrive passe sinistre
es accidente incidente paso ocurrio
pt acidente incidente aconteceu
it incidente successo accaduto
nl ongeluk ongeval incident gebeurd

founding date,fixed
en founded established incorporated founding
de gegrundet grundung
fr fonde fondee creation
es fundada fundado fundacion
pt fundada fundado fundacao
it fondata fondato fondazione
nl opgericht oprichting

holiday date,fixed
en holiday holidays vacation leave_days
de urlaub ferien
fr conge conges vacances
es vacaciones
pt ferias
it vacanza vacanze ferie
nl vakantie verlof

doctor word
en doctor doctors dr physician gp practitioner
de arzt arztin doktor hausarzt
fr medecin docteur docteure
es medico medica doctor doctora
pt medico medica doutor doutora
it medico dottore dottoressa
nl arts dokter huisarts

dentist word
en dentist dentists dental
de zahnarzt zahnarztin
fr dentiste
es dentista
pt dentista
it dentista
nl tandarts

symptom word
en symptom symptoms complaint complaints hurts hurt ache aches aching pain sore reason_for_visit
de beschwerden symptome schmerzen tut_weh schmerz
fr symptome symptomes mal douleur douleurs
es sintoma sintomas dolor duele molestias
pt sintoma sintomas dor doi queixa
it sintomo sintomi dolore male disturbo
nl klacht klachten pijn symptoom

hairdresser word
en stylist hairdresser barber haircut cut_my_hair
de friseur friseurin haarschnitt
fr coiffeur coiffeuse
es peluquero peluquera
pt cabeleireiro cabeleireira
it parrucchiere parrucchiera
nl kapper kapster

salon word
en salon barbershop hair_salon
de friseursalon
fr salon
es peluqueria
pt salao
it salone
nl kapsalon

service word,broad
en service services treatment treatments
de dienstleistung behandlung leistung
fr prestation soin service
es servicio tratamiento
pt servico tratamento
it servizio trattamento
nl dienst behandeling

place word,broad
en where city town place location area neighbourhood neighborhood region district address
de wo wohin woher stadt ort gegend region viertel
fr ou ville lieu endroit quartier region
es donde ciudad lugar zona barrio sitio
pt onde cidade local lugar zona bairro
it dove citta luogo zona quartiere posto
nl waar stad plaats plek buurt regio

country word
en country countries
de land staat
fr pays
es pais
pt pais
it paese nazione
nl land

streetaddress word
en address street
de adresse anschrift
fr adresse
es direccion
pt morada endereco
it indirizzo
nl adres

when date,time,broad
en when date day days
de wann datum tag
fr quand date jour
es cuando fecha dia
pt quando data dia
it quando data giorno
nl wanneer datum dag

hour time,broad
en time hour when slot o'clock
de uhrzeit uhr wann zeit
fr heure horaire quand
es hora horario cuando
pt hora horario quando
it ora orario quando
nl tijd tijdstip wanneer hoe_laat

howlong count,broad
en how_long long stay length duration nights days
de wie_lange dauer lange nachte tage
fr combien_de_temps duree longtemps nuits
es cuanto_tiempo duracion noches
pt quanto_tempo duracao noites
it quanto_tempo durata notti
nl hoe_lang duur nachten

email word
xx email e_mail mail
de mailadresse
fr courriel
es correo correo_electronico
nl mailadres

phonenumber word
en phone telephone mobile cell number call
de telefon telefonnummer handy handynummer rufnummer
fr telephone numero portable
es telefono movil celular
pt telefone telemovel celular
it telefono cellulare
nl telefoon telefoonnummer mobiel

movie word,broad
en movie movies film films cinema screening watch
de film filme kino filmtitel
fr film films cinema
es pelicula peliculas cine
pt filme filmes cinema
it film cinema
nl film films bioscoop

song word
en song songs track music tune tunes
de lied lieder song musik titel
fr chanson chansons morceau musique
es cancion canciones tema musica
pt cancao musica faixa
it canzone canzoni brano musica
nl liedje nummer muziek

eventkind word,broad
en event events show concert hear see watch gig
de veranstaltung konzert sehen horen
fr evenement concert spectacle voir
es evento concierto espectaculo ver
pt evento concerto espetaculo ver
it evento concerto spettacolo vedere
nl evenement concert voorstelling zien

genre word,broad
en genre kind category type style sort
de genre art richtung sorte
fr genre type style categorie
es genero tipo estilo clase
pt genero tipo estilo
it genere tipo stile
nl genre soort stijl type

cuisine word
en cuisine food dish cook eat eating kitchen fancy_eating
de kuche essen gericht
fr cuisine plat manger
es cocina comida plato comer
pt cozinha comida prato comer
it cucina cibo piatto mangiare
nl keuken eten gerecht

restaurant word,broad
en restaurant eatery dine dining
de restaurant lokal gaststatte
fr restaurant resto
es restaurante
pt restaurante
it ristorante
nl restaurant eetcafe

rating word,count
en rating rated stars star score
de bewertung sterne note
fr note etoiles
es valoracion estrellas puntuacion
pt avaliacao estrelas
it valutazione stelle
nl beoordeling sterren

reviews count
en review reviews
de rezensionen bewertungen
fr avis
es resenas opiniones
pt avaliacoes opinioes
it recensioni
nl recensies

subtitles yes
en subtitle subtitles subtitled captions subs
de untertitel
fr sous_titres vost
es subtitulos
pt legendas
it sottotitoli
nl ondertitels ondertiteling

language word
en language languages speak
de sprache sprachen sprechen
fr langue langues parlez
es idioma idiomas lengua
pt idioma idiomas lingua
it lingua lingue
nl taal talen

reason word
en reason reasons why occasion
de grund grunde anlass warum
fr raison motif occasion pourquoi
es motivo razon ocasion
pt motivo razao ocasiao
it motivo occasione
nl reden aanleiding gelegenheid

married yes
en married marry spouse
de verheiratet
fr marie mariee
es casado casada
pt casado casada
it sposato sposata
nl getrouwd gehuwd

owner yes !tenant
en owner homeowner own_the_house own_our_house own_my_house own_the_flat own_my_flat
de eigentumer eigentumerin eigentum
fr proprietaire possedez
es propietario propietaria dueno duena
pt proprietario proprietaria dono dona
it proprietario proprietaria
nl eigenaar eigenares bezit

tenant yes !owner
en tenant renting rents rented tenants
de mieter mieterin zur_miete
fr locataire en_location
es inquilino inquilina de_alquiler
pt inquilino inquilina arrendatario
it inquilino inquilina in_affitto
nl huurder

accident topic,count
en accident accidents crash crashes claims
de unfall unfalle
fr accident accidents
es accidente accidentes
pt acidente acidentes
it incidente incidenti
nl ongeluk ongelukken

police yes
en police police_report
de polizei anzeige
fr police plainte
es policia denuncia
pt policia queixa
it polizia denuncia
nl politie aangifte

overseas yes
en abroad overseas travel_abroad foreign
de ausland auslandsreise
fr etranger
es extranjero
pt estrangeiro exterior
it estero
nl buitenland

taxable yes
xx vat mwst tva iva btw
en tax taxable

install yes
en install installed installation fit fitted
de installieren installation einbauen montage
fr installer installation pose
es instalar instalacion
pt instalar instalacao
it installare installazione montaggio
nl installeren installatie plaatsen

website yes
en website web_shop webshop online_shop
de webseite website onlineshop
fr site_web site_internet boutique_en_ligne
es sitio_web pagina_web tienda_online
pt site pagina_web loja_online
it sito sito_web negozio_online
nl website webwinkel webshop

export yes
en export exports exporting
de export exportieren exportiert
fr export exporter exportons
es exportar exporta exportamos
pt exportar exporta exportamos
it esportare esporta esportiamo
nl exporteren export

bath yes
en bath bathtub tub
de badewanne
fr baignoire
es banera
pt banheira
it vasca
nl bad ligbad
"""
