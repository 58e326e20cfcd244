"""Nouns that name the code or word right behind them ("gate B14", "Vorname Jule"), events that have hours
of their own, words that fill a gap and name nothing, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

LABELS = {
    "gate": "gate flugsteig porte porta puerta portao",
    "platform": "platform track gleis bahnsteig quai voie anden via binario plataforma spoor perron",
    "flight": "flight flug flugnummer vol vuelo voo volo vlucht",
    "train": "train ice tgv zug trein tren treno comboio trem",
    "bus": "bus tram line linie ligne linea linha lijn autobus",
    "coach": "coach carriage wagon wagen voiture vagon carruagem carrozza rijtuig",
    "seat": "seat row sitz platz sitzplatz reihe siege place asiento fila posto stoel rij lugar",
    "room": "room zimmer zimmernummer chambre habitacion quarto camera kamer",
    "floor": "floor storey etage stock stockwerk piso andar piano verdieping planta",
    "table": "table tisch mesa tavolo tafel",
    "terminal": "terminal",
    "order": """order bestellung bestellnummer auftrag commande pedido encomenda ordine bestelling
        ordernummer""",
    "booking": """booking reservation reference ref buchung buchungsnummer reserva reservering
        prenotazione""",
    "invoice": "invoice rechnung rechnungsnummer facture factura fatura fattura factuur bill",
    "account": "account acc acct konto kontonummer compte cuenta conta conto rekening rekeningnummer",
    "sort": "sort blz bic",
    "card": "card kreditkarte tarjeta cartao kaart",
    "customer": """customer kunde kundennummer kundennr client cliente klant klantnummer member membership""",
    "policy": "policy police polizza apolice poliza polis",
    "phone": "phone mobile tel telefon telefonnummer handy telephone telefono telefone telefoon",
    "postcode": "postcode zip plz postleitzahl cap cep",
    "passport": "passport pass reisepass passeport pasaporte passaporte passaporto paspoort",
    "plate": "plate registration reg kennzeichen immatriculation matricula targa kenteken",
    "parcel": "parcel tracking paket sendung colis paquete encomienda pacco pakket shipment",
    "ticket": "ticket case ticketnummer dossier",
    "locker": "locker schliessfach",
    "serial": "serial seriennummer",
    "unit": "apartment apt flat unit wohnung appartement",
    "given": "vorname firstname prenom voornaam forename given nombre",
    "family": """nachname familienname surname lastname achternaam apellido apellidos sobrenome apelido
        cognome""",
}
LABEL_OF = {word: kind for kind, words in LABELS.items() for word in words.split()}
NAMES = frozenset(("given", "family"))
MARKS = listed(
    """no nr num number nummer numero numéro n n° nº # : is ist est es e was my our the code name lautet -
    id"""
)

EVENTS = {
    "travel": """flight train plane bus ferry coach boat flug zug flieger bahn fahre vol avion car vuelo
        tren voo comboio trem aviao volo treno aereo vlucht trein vliegtuig connection
        anschluss""",
    "show": """show film movie concert play match game screening gig opera vorstellung konzert spiel kino
        seance spectacle pelicula concierto partido funcion filme espetaculo jogo
        spettacolo partita concerto voorstelling wedstrijd""",
    "work": """work shift school class lesson kids job nursery kindergarten feierabend arbeit schicht
        schule unterricht kita ecole travail cours trabajo colegio clase turno trabalho
        escola aula lavoro scuola lezione werk school les dienst lecture exam gym""",
    "shop": "shop store bank pharmacy laden geschaft magasin tienda loja negozio winkel",
    "lease": "lease contract mietvertrag bail contrato contratto huurcontract completion",
    "meeting": "meeting call besprechung reunion reuniao riunione vergadering",
}  # fmt: skip
EVENT_OF = {word: kind for kind, words in EVENTS.items() for word in words.split()}
HAPPENS = listed(
    """is 's starts start begins leaves lands arrives departs ends finishes closes opens runs goes gets comes
    ist beginnt fangt startet landet kommt geht fahrt endet schliesst macht est commence part arrive atterrit
    finit ferme es sale empieza llega aterriza termina cierra e sai comeca chega aterra acaba fecha parte
    comincia inizia arriva atterra finisce chiude is begint vertrekt landt komt eindigt sluit gaat aus"""
)
OWN_ACTS = listed(
    """finish finishing work working land drop wake sleep clock teach landing arbeite schlafe lande
    unterrichte travaille finis termine atterris dors trabajo termino acabo aterrizo duermo trabalho
    aterro durmo lavoro finisco atterro dormo werk landen slaap"""
)
TRAVELS = listed(
    """departure depart departs leaving leave leaves arrival arrive journey trip outbound outward return
    travel abfahrt abflug abreise ankunft reise fahrt depart arrivee retour salida llegada viaje partida
    chegada viagem partenza arrivo viaggio vertrek aankomst reis train flight bus"""
)

FILLERS = listed(
    """whatever anything something someone somewhere anywhere anyone none nothing nobody any either both all
    same dunno idk na tbd tba later matter matters care mind cares preference preferences idea clue know knows
    sure fine okay ok good best better cheapest cheaper nearest closest next first last other another one ones
    thing things stuff it that this them those these here there yes no maybe nope yeah hm hmm please thanks
    same usual decide deciding undecided unknown rather not say skip pass private egal wurscht irgendwas
    irgendein irgendeine irgendwo keine ahnung weiss nichts nix beliebig dasselbe importe nimporte quoi sais
    rien aucun aucune idee peu quelconque pareil igual cualquiera cualquier nada se ningun ninguna algo lo
    mismo importa tanto faz qualquer sei nenhum nenhuma mesmo algo indifferente qualsiasi qualunque niente
    nessuno nessuna so uguale stesso importa maakt uit niks geen weet hetzelfde willekeurig iets niet ik don't
    dont do does doesn't a the of to i je ne pas non oui ja nein nee si sim"""
)

TAKEN_AWAY = listed(
    """cancel cancelling canceling delete remove drop skip replace swap scrap uninvite unfollow dismiss
    storniere stornieren storno loschen lösche entferne absagen streiche annuler annule annulez supprime
    supprimer retire enleve cancela cancelar quita quitar borra elimina anula cancele tira tirar remove
    apaga annulla annullare cancella togli annuleer annuleren verwijder schrap move reschedule postpone
    push verschiebe verschieben deplace reporter mueve mover sposta spostare verzet verplaats"""
)

# towns and countries that everybody knows; no firm goes by their bare names
TOWNS = listed(
    """london paris berlin madrid rome roma milan milano munich munchen hamburg cologne koln frankfurt
    stuttgart dusseldorf leipzig dresden bremen hannover nurnberg vienna wien graz linz salzburg zurich geneva
    geneve genf basel bern lyon marseille toulouse nantes bordeaux lille nice strasbourg rennes brussels
    bruxelles brussel antwerp antwerpen ghent gent amsterdam rotterdam utrecht eindhoven den haag barcelona
    valencia sevilla seville bilbao malaga zaragoza lisbon lisboa porto braga coimbra turin torino naples
    napoli bologna florence firenze genoa genova venice venezia verona palermo dublin cork belfast manchester
    birmingham leeds glasgow edinburgh liverpool bristol sheffield newcastle nottingham cardiff copenhagen
    stockholm oslo helsinki warsaw krakow prague budapest bucharest athens istanbul ankara moscow kyiv dubai
    doha riyadh mumbai delhi bangalore singapore tokyo osaka seoul beijing shanghai bangkok jakarta manila
    sydney melbourne brisbane perth auckland toronto montreal vancouver ottawa calgary boston chicago austin
    dallas houston denver seattle miami atlanta philadelphia phoenix portland detroit york angeles francisco
    diego mexico bogota lima santiago buenos aires sao paulo rio brasilia cairo lagos nairobi johannesburg
    germany deutschland france frankreich spain espana italy italia portugal austria osterreich switzerland
    schweiz suisse belgium belgique netherlands nederland holland england scotland wales ireland uk usa us
    canada brazil brasil argentina chile colombia poland polen sweden norway denmark finland india japan china
    australia europe europa"""
)
TOWN_PARTS = listed("new los san las den the of la saint st rio de janeiro city")

KIN = listed(
    """brother sister cousin friend neighbour neighbor colleague mate aunt uncle nephew niece landlord ex
    bruder schwester cousine freund freundin nachbar nachbarin kollege kollegin tante onkel neffe nichte
    vermieter frere soeur cousine ami amie copain copine voisin voisine collegue tante oncle neveu
    hermano hermana primo prima amigo amiga vecino vecina colega companero companera irmao irma vizinho
    vizinha fratello sorella cugino cugina amico amica vicino vicina collega broer zus neef nicht vriend
    vriendin buurman buurvrouw tio tia zia zio"""
)
OWNERS = listed(
    """my our a mein meine unser unsere mon ma mes notre un une mi mis nuestro nuestra meu minha o a nosso
    mio mia il la nostro mijn een onze"""
)
