"""What people count and what fields are about: general knowledge of words, as data, in all our languages.
Pure."""

from __future__ import annotations

from collections.abc import Iterable

from leadqual.qualification.lexicon.counted import COUNTS as MORE_COUNTS
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

# nouns that a number may count
COUNTS = {
    "people": """residents inhabitants occupants bewohner habitants habitantes residentes moradores abitanti
    bewoners girls bodies lads ladies gents blokes women men peeps people ppl person persons folks heads
    souls humans leute personen kopfe mann menschen
        personne
    personnes gens tetes persona personas gente cabezas pessoa pessoas cabecas persone teste mensen
    persoon koppen man guys us uns nous nosotros""",
    "staff": """hc fte festangestellte festangestellten vollzeitkrafte salariees employees employee staff
        headcount
    head fte ftes full-timers etp contratados efetivos assunti workers workforce staffers mitarbeiter
    mitarbeitende mitarbeitenden mitarbeitern mitarbeiterinnen beschaftigte beschaftigten angestellte
    angestellten belegschaft employe employes employees salarie salaries collaborateur collaborateurs
    effectif effectifs empleado empleados trabajador trabajadores plantilla funcionario funcionarios
    colaborador colaboradores trabalhadores dipendente dipendenti addetti collaboratori impiegati
    organico medewerker medewerkers werknemer werknemers personeel personeelsleden personal personnel
    manpower colleagues kollegen kolleginnen collegues colegas colleghi colleghe collega collega's collegas
        companeros companeras empregados empregadas empleadas funcionarias impiegate lavoratori""",
    "team": """team teams mannschaft equipe equipo squadra crew group gruppe groupe grupo gruppo groep
        department abteilung""",
    "party": """player players participant participants competitor competitors
        passenger passengers traveler travelers traveller travellers guest guests rider riders pax
        party
    diners attendees friends gaste gast reisende reisenden fahrgaste teilnehmer voyageur voyageurs
    passager passagers invites convives viajero viajeros pasajero pasajeros huespedes comensales
    invitados asistentes viajante viajantes passageiro passageiros hospedes convidados viaggiatori
    passeggeri ospiti coperti invitati reiziger reizigers passagiers gasten participants invitees
    family""",
    "adult": """adult adults erwachsene erwachsenen adulte adultes adulto adultos adulti volwassenen
        volwassene grown-ups""",
    "child": """child children kid kids kind kinder kindern enfant enfants nino ninos crianca criancas bambino
    bambini kinderen infant infants baby babies toddler toddlers teenager teenagers""",
    "ticket": """tix berths couchettes bunks liegeplatze literas cuccette
        ticket tickets seat seats karte karten fahrkarten eintrittskarten platze sitzplatze billet
        billets
    place places entrada entradas boleto boletos billete billetes asientos bilhete bilhetes ingresso
    ingressos assentos biglietto biglietti posti kaartje kaartjes plaatsen stoelen admissions""",
    "licence": """licence licences license licenses user users login logins account accounts seat seats lizenz
    lizenzen nutzer benutzer anwender arbeitsplatze zugange utilisateur utilisateurs licencia licencias
    usuario usuarios licenca licencas utilizador utilizadores utente utenti licenza licenze gebruiker
    gebruikers licentie licenties subscriptions postes puestos acces accesos acessos accessi inlogs
    zugang zugriffe cuentas comptes contas utenze postazioni toegangen nutzerlizenzen""",
    "room": """room rooms zimmer zimmern habitacion habitaciones quarto quartos camera camere kamer kamers
        chambre chambres suite suites""",
    "bed": """bed beds bedroom bedrooms schlafzimmer betten lit lits dormitorio dormitorios cama camas letto
    letti slaapkamer slaapkamers bed-room bedroomed camera chambre chambres quartos recamaras br""",
    "bath": """bath baths bathroom bathrooms badezimmer bader bano banos banheiro banheiros bagno bagni
        badkamer badkamers salle salles toilets ba""",
    "star": """star stars starred sterne stern etoile etoiles estrella estrellas estrela estrelas stella
        stelle ster sterren""",
    "rating": """rating ratings rated score bewertung note puntuacion avaliacao valutazione beoordeling
        valoracion""",
    "minute": "minute minutes mins min minuten minuto minutos minuti",
    "hour": "hour hours hrs hr stunde stunden heure heures hora horas ora ore uur uren h",
    "day": "day days tag tage tagen jour jours dia dias giorno giorni dag dagen journees",
    "night": """night nights nacht nachte nachten nuit nuits noche noches noite noites notte notti nachten
        overnight""",
    "week": "week weeks woche wochen semaine semaines semana semanas settimana settimane weken",
    "month": "month months monat monate monaten mois mes meses mese mesi maand maanden",
    "year": "year years yr yrs jahr jahre jahren an ans annee annees ano anos anni anno jaar jaren",
    "quarter": "quarter quarters quartal quartale trimestre trimestres trimestri kwartaal kwartalen",
    "site": """office offices location locations branch branches site sites store stores shop shops warehouse
    warehouses plant plants factory factories restaurant restaurants hotel hotels standort standorte
    standorten filiale filialen buro buros werke lager laden bureaux bureau agences agence magasins
    usines boutiques oficina oficinas sedes sede tienda tiendas sucursales fabrica fabricas escritorio
    escritorios loja lojas filial filiais uffici ufficio sedi negozi negozio stabilimenti filiali
    kantoor kantoren vestiging vestigingen winkels winkel fabrieken clinics clinic schools countries
    lander pays paises paesi landen cities floors buildings markets""",
    "customer": """customer customers client clients kunde kunden kundinnen cliente clientes clienti klant
        klanten
    subscribers members tenants patients abonnes mitglieder patienten leden pazienti pacientes students
    pupils""",
    "item": """call calls email emails mail mails enquiry enquiries inquiry inquiries lead leads request
        requests
    order orders invoice invoices conversation conversations message messages chat chats document
    documents anfragen anrufe bestellungen rechnungen nachrichten auftrage demandes appels commandes
    factures messages consultas llamadas pedidos facturas mensajes solicitudes correos chamadas faturas
    mensagens richieste chiamate ordini fatture messaggi ordine aanvragen telefoontjes bestellingen
    facturen berichten oproepen cases deals tasks reports shipments parcels deliveries products items
    projects sessions visits meetings demos events questions things topics reasons options tools
    systems apps steps complaints pages notes""",
    "vehicle": """car cars van vans truck trucks vehicle vehicles bike bikes wagen autos lkw lkws voitures
        camions coches camiones carros caminhoes auto camion auto's vrachtwagens forklifts machines
        robots fahrzeug fahrzeuge fahrzeugen pkw pkws laster vehicule vehicules fourgons camionnettes
        vehiculo vehiculos furgonetas turismos veiculo veiculos viatura viaturas carrinhas veicolo veicoli
        mezzi automezzi furgoni vetture bilici voertuig voertuigen wagens busjes bestelbussen""",
    "bag": """bag bags suitcase suitcases luggage koffer gepackstucke bagages valises maletas malas
        valigie bagagli koffers tassen""",
    "distance": """km kilometer kilometers kilometre kilometres mile miles meter meters metres kilometern
        kilometros quilometros chilometri m""",
    "area": "sqm sqft m2 qm quadratmeter acres hectares hektar metros",
    "weight": "kg kilo kilos pounds lbs tons tonnes tonnen toneladas tonnellate ton gb mb tb degrees watts",
    "stop": """change changes connection connections cambi stop stops layover layovers transfers stopover
    stopovers umstieg umstiege escales escala
        escalas scali scalo overstap overstappen""",
    "subteam": """rep reps agent agents engineer engineers developer developers devs salespeople sellers
        freelancer
    freelancers contractor contractors intern interns managers sdr sdrs aes technicians drivers nurses
    doctors teachers lawyers consultants volunteers dispatchers planners buyers freie azubis
    praktikanten entwickler verkaufer fahrer vertriebler techniker berater developpeurs commerciaux
    techniciens stagiaires vendedores ingenieros becarios conductores tecnicos venditori sviluppatori
    commerciali tecnici stagisti autisti verkopers ontwikkelaars chauffeurs stagiairs freelancers
    zzp'ers partners founders cofounders directors supervisors students externe externen""",
    "percent": "percent % prozent pourcent porcentaje porcento percento procent pct",
    "age": "old age aged alt",
    "times": "times time mal fois veces vezes volte keer x",
    "dollar": "dollar dollars euro euros usd eur gbp bucks pounds reais franken francs pavos balles euri",
}  # fmt: skip

# counting nouns that a field about the first also takes
COMPATIBLE = {
    "adult": {"adult", "people"},
    "staff": {"staff", "people"},
    "team": {"team", "people", "staff", "subteam"},
    "party": {"party", "people", "ticket", "team"},
    "people": {"people", "party", "ticket"},
    "ticket": {"ticket", "party", "people"},
    "night": {"night", "day"},
    "day": {"day", "night"},
    "bed": {"bed"},
    "star": {"star", "rating"},
    "rating": {"rating", "star"},
    "subteam": {"subteam"},
}
DURATIONS = frozenset(("minute", "hour", "day", "night", "week", "month", "year", "quarter"))
PARTY = frozenset(("party", "people", "ticket"))
# classes of things that are not the same: an order is no invoice, a planner no driver
MIXED = frozenset(("item", "vehicle", "subteam", "customer"))
MEASURED = DURATIONS | {"weight", "distance", "area", "percent", "data"}
DISCRETE = PARTY | {"adult", "child", "staff", "team", "licence", "piece", "item", "vehicle", "site"}

# words of a field's key or label that say which end of a journey, stay or span it is
START = """out outward forward from origin depart departs departure departing debited leave leaves leaving
        pickup
        pick-up
checkin start starts starting begin begins beginning outbound source collection onset kickoff golive
start_date startdatum beginn abfahrt abflug anreise abholung abreiseort startort debut depart partir
salida inicio origen entrada recogida saida partida origem inizio partenza ritiro origine vertrek
begindatum dep src ophalen movein vertrekplaats hinfahrt hinreise abfahrtsort abholort abfahrtszeit
heenreis inicio
retrait recuperation levantamento"""
END = """credited
back homeward backward destination destinations dest arrive arrives arrival arriving return returning
dropoff drop-off checkout end ends ending until till inbound going reach finish enddatum ende ziel
zielort ankunft ruckgabe ruckkehr ruckflug fin destination retour arrivee destino llegada vuelta
regreso devolucion chegada volta retorno fim destinazione arrivo ritorno riconsegna fine bestemming
aankomst terugkomst terugreis einddatum dst arr goes target inleveren moveout ruckfahrt ruckreise
ankunftsort ruckgabeort
ankunftszeit regresso terugweg homebound
restitution riconsegna"""

# words of a field that say it is a fact about the visitor's own person or firm, not a wish
SELF = {
    "role": """role title position job function jobtitle rolle funktion stelle poste fonction titre puesto
        cargo rol funcao ruolo funzione mansione functie rol beruf
        profession occupation metier profesion profissao professione beroep ocupacion""",
    "company": """company employer organisation organization firm business firma unternehmen arbeitgeber
        entreprise societe empresa compania organizacion azienda societa ditta bedrijf onderneming
        werkgever companyname""",
    "person": """name fullname firstname lastname surname vorname nachname nom prenom nombre apellido nome
        sobrenome cognome naam voornaam achternaam""",
}
STAFF = """employee employees staff headcount workforce mitarbeiter mitarbeitende mitarbeiterzahl
    beschaftigte salaries employes effectif effectifs empleados plantilla funcionarios colaboradores
    dipendenti organico medewerkers werknemers"""
SIZE = """size grosse unternehmensgrosse firmengrosse taille tamano tamanho dimensione dimensioni grootte
    bedrijfsgrootte omvang bedrijfsomvang"""
MINE = """visitor visitors prospect lead your own you caller buyer besuchers kunde ihr ihre votre su sus
    seu sua vostro suo uw jullie"""

# money that is not the same money
MONEY = {
    "budget": """inversion investimento investissement investitionen investering enveloppe verba stanziamento
        potje budget budgets eingeplant vorgesehen bereitgestellt prevu
    alloue reservado apartado
        destinado stanziato stanziati gereserveerd opzij afford earmarked aside spend spending
        invest investment allocate allocated kostenrahmen presupuesto orcamento stanziamento depense""",
    "revenue": """revenue revenues turnover sales arr mrr umsatz jahresumsatz chiffre ca ingresos
        facturacion facturamos ventas faturamento faturamos receita fatturato fatturiamo ricavi omzet
        jaaromzet gmv earnings funding raised valuation profit gewinn benefice""",
    "price": """price prices cost costs costing rate fare fee fees rent preis kosten kostet miete prix cout
        loyer precio coste alquiler preco custo aluguel prezzo costo affitto prijs kosten huur""",
    "salary": "salary salaries wage wages gehalt gehalter lohn salaire sueldo salario stipendio salaris",
    "loss": """lose losing loses lost waste wasting wasted losses verlieren verlust perdons perte perdemos
        perdida perda perdiamo perdita verliezen verlies save saves saving savings fines debt
        owe""",
    "current": "invoice bill",
    "limit": "sign approve approval limit threshold signature authority unterschreibe freigabe",
    "deposit": "deposit kaution caution deposito caucao cauzione borg",
}  # fmt: skip

# words of labels that say nothing about what a field is
GENERIC = frozenset(
    map(
        stem,
        listed(
            """the a an of for to in on at by with or and is are was be been being if whether flag boolean
            indicating indicates field value values has have had do does did it its this that which who whom
            what how where when as from user users customer's visitor visitors prospect lead leads your
            yours you own his her their 's yes no true false not any each per would will like want wants
            need needs can could should currently current now today make makes made get gets take takes date
            dates name names number numbers type kind text used use using into find search searching perform
            should's some such given exact exactly der die das des dem den ein eine einer eines und oder fur
            von mit im am zu zur ob wie viele le la les un une du de et ou pour avec dans el los las una
            unos y o por con para se del al que e os um uma da dos em na il lo gli i di della dei delle che
            het een en van voor met op te is's them they we our us my me so then than there here also too
            please just one two many much few most more less least other others another specific particular
            offered allowed allow allows welcome permitted permit served serves offers offer provides
            provided provide available there's including includes include booked booking book reserve
            reserved reservation purchase purchased buy bought add added
            numero numeros nummer anzahl aantal"""
        ),
    )
)


def _index(groups: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, words in groups:
        for word in words.split():
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


COUNT_OF = _index((*COUNTS.items(), *MORE_COUNTS.items()))
MONEY_OF = _index(MONEY.items())
_PAYING = listed(
    """pay paying pays paid spend spending zahlen zahle payons paye pagamos pago paghiamo betalen betaal"""
)
_NOWADAYS = listed(
    """currently present presently current today already now derzeit aktuell momentan actuellement
    actualmente atualmente attualmente momenteel"""
)


def money_kinds(words: Iterable[str]) -> frozenset[str]:
    """Which money the words speak of; what is paid today is not what is planned."""
    words = list(words)
    said = set(words)
    if said & _FRENCH:  # "130 salariés, c'est ça ?"
        words = [
            w for before, w in zip(["", *words], words, strict=False) if w not in _FRENCH or before in _MY
        ]
    found = {kind for word in words for kind in MONEY_OF.get(word, ())}
    if said & _PAYING and said & _NOWADAYS:
        found = found - {"budget"} | {"current"}
    return frozenset(found)


_FRENCH = frozenset(("ca", "salaries"))
_MY = listed("le de du son notre votre mon un en quel pay paying our your the their his her my of and") | {""}


START_WORDS = frozenset(START.split())
END_WORDS = frozenset(END.split())
SELF_OF = _index(SELF.items())
STAFF_WORDS = frozenset(STAFF.split())
SIZE_WORDS = frozenset(SIZE.split())
MINE_WORDS = frozenset(MINE.split())


def counts(noun: str) -> frozenset[str]:
    """The counting concepts of a noun as written; empty when it is none we know."""
    found = COUNT_OF.get(noun)
    if found is None and len(noun) > 3 and noun.endswith(("s", "n")):
        found = COUNT_OF.get(noun[:-1])
    return found or frozenset()
