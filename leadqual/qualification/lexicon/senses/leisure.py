"""Words for places, films, music and outings. Pure data; the form is told in the package."""

TABLE = """
freeentry yes !paidentry
en free_entry free_to_enter free_admission free_entrance no_entry_fee no_entrance_fee does_not_charge
en free_of_charge costs_nothing
de eintritt_frei freier_eintritt freiem_eintritt kostenloser_eintritt kostenlos gratis kostet_nichts
fr entree_gratuite entree_libre gratuit gratuite
es entrada_gratis entrada_gratuita entrada_libre gratis gratuito
pt entrada_gratis entrada_gratuita entrada_livre gratuito
it ingresso_gratuito ingresso_libero gratis gratuito
nl gratis_toegang vrije_toegang gratis_entree gratis

paidentry yes !freeentry
en paid_entry entry_fee entrance_fee admission_fee
de eintrittsgeld
fr entree_payante
es entrada_de_pago
pt entrada_paga
it ingresso_a_pagamento
nl entreegeld

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

overseas yes
en abroad overseas travel_abroad foreign
de ausland auslandsreise
fr etranger
es extranjero
pt estrangeiro exterior
it estero
nl buitenland

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

reason word
en reason reasons why occasion
de grund grunde anlass warum
fr raison motif occasion pourquoi
es motivo razon ocasion
pt motivo razao ocasiao
it motivo occasione
nl reden aanleiding gelegenheid

tickets count,broad
en ticket tickets seat seats admission
de ticket tickets karte karten eintrittskarten platze
fr billet billets place places
es entrada entradas boleto boletos billete billetes plazas
pt bilhete bilhetes ingresso ingressos lugares
it biglietto biglietti posti
nl kaartje kaartjes ticket tickets

livingspace count
en square_metres square_meters square_feet sqm sqft m2 living_space area floor_area
de quadratmeter wohnflache flache qm m2
fr metres_carres surface m2
es metros_cuadrados superficie m2
pt metros_quadrados area m2
it metri_quadri superficie mq m2
nl vierkante_meter oppervlakte m2

floorlevel count
en floor storey story level floors
de stock stockwerk etage
fr etage
es piso planta
pt andar piso
it piano
nl verdieping etage

howlong count,broad
en how_long long stay length duration nights days
de wie_lange dauer lange nachte tage
fr combien_de_temps duree longtemps nuits
es cuanto_tiempo duracion noches
pt quanto_tempo duracao noites
it quanto_tempo durata notti
nl hoe_lang duur nachten
"""
